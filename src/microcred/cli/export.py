"""`microcred export`."""

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from microcred.cli.output import write_whole
from microcred.domain.program import Audience, Kind, Status
from microcred.domain.taxonomy import CredentialClass
from microcred.exchange.catalogue_files import CatalogueFiles, choose_format, spell_catalogue, spell_folder

EXAMPLES = (
    "microcred export -o catalogue.yaml",
    "microcred export --provider cisco --class skill --to csv",
)


class To(StrEnum):
    """The formats that export writes."""

    YAML = "yaml"
    JSONL = "jsonl"
    CSV = "csv"


def export(
    context: typer.Context,
    words: Annotated[list[str] | None, typer.Argument(help="Only programs that hold all of these.")] = None,
    to: Annotated[To | None, typer.Option("--to", help="Format; else by the ending of -o, else yaml.")] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="A file; FOLDER/ gets one a provider.")
    ] = None,
    classes: Annotated[list[CredentialClass] | None, typer.Option("--class", help="Place in the taxonomy.")] = None,
    kinds: Annotated[list[Kind] | None, typer.Option("--kind", help="What is offered.")] = None,
    providers: Annotated[list[str] | None, typer.Option("--provider", metavar="NAME", help="Who offers it.")] = None,
    skills: Annotated[list[str] | None, typer.Option("--skill", metavar="SKILL", help="What it teaches.")] = None,
    free: Annotated[bool, typer.Option("--free", help="Learning costs nothing.")] = False,
    max_cost: Annotated[float | None, typer.Option(min=0, help="Whole price at most.")] = None,
    max_hours: Annotated[float | None, typer.Option(min=0, help="Hours at most.")] = None,
    internal: Annotated[bool | None, typer.Option("--internal/--external", help="The college's own, or not.")] = None,
    online: Annotated[bool, typer.Option("--online", help="Delivered online.")] = False,
    open_to: Annotated[list[Audience] | None, typer.Option(help="Who may enrol.")] = None,
    languages: Annotated[list[str] | None, typer.Option("--language", metavar="CODE", help="Such as en.")] = None,
    statuses: Annotated[list[Status] | None, typer.Option("--status", help="All unless said.")] = None,
) -> None:
    """Write the catalogue, or the part that fits words and filters, as files that import reads.

    All of it, loaded elsewhere, makes the same catalogue: what is believed of each program, where it comes from, and
    (in YAML) the skill vocabulary. A part is named as one, so that loading it withdraws nothing of the whole.
    """
    from microcred.actions.export import export_all, export_part
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.settings import read_settings
    from microcred.domain.query import Query

    settings = read_settings(context)
    query = Query(
        words=tuple(words or ()),
        classes=frozenset(classes or ()),
        kinds=frozenset(kinds or ()),
        providers=frozenset(providers or ()),
        skills=frozenset(skills or ()),
        languages=frozenset(languages or ()),
        statuses=frozenset(statuses or ()),
        open_to=frozenset(open_to or ()),
        free=free,
        max_cost=max_cost,
        max_hours=max_hours,
        internal=internal,
        online=online,
    )
    with open_catalogue(settings) as catalogue:
        files = export_all(catalogue) if query == Query() else export_part(catalogue, query, settings.today)
    if not files.providers:
        settings.tell("nothing to export: no program fits" if query != Query() else "the catalogue is empty")
    _write(files, choose_format(to, output), output)
    if output:
        settings.tell(f"{files.programs:,} programs of {len({each.provider.id for each in files.providers})} providers")


def _write(files: CatalogueFiles, to: str, output: str | None) -> None:
    """To standard output, to a file whole or not at all, or to one file a provider in a folder."""
    if output is None:
        sys.stdout.write(spell_catalogue(files, to))
        return
    if not output.endswith(("/", os.sep)) and not Path(output).is_dir():
        write_whole(Path(output), spell_catalogue(files, to))
        return
    folder = Path(output)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in spell_folder(files, to).items():
        write_whole(folder / name, text)
