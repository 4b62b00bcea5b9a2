"""`microcred export`."""

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from microcred.cli.filters import takes_filters
from microcred.cli.output import write_whole
from microcred.cli.settings import Settings
from microcred.domain.query import Query
from microcred.exchange.catalogue_files import (
    BINARY,
    choose_format,
    count_lost,
    left_out,
    spell_catalogue,
    spell_folder,
    spell_packed,
)
from microcred.exchange.file_contents import CatalogueFiles

EXAMPLES = (
    "microcred export -o catalogue.yaml",
    "microcred export --provider cisco --class skill --to csv",
)


class To(StrEnum):
    """The formats that export writes."""

    YAML = "yaml"
    JSONL = "jsonl"
    CSV = "csv"
    XLSX = "xlsx"
    PARQUET = "parquet"
    SQLITE = "sqlite"
    CTDL = "ctdl"
    OPENBADGES = "openbadges"
    SCHEMAORG = "schemaorg"


@takes_filters
def export(
    context: typer.Context,
    query: Query,
    to: Annotated[To | None, typer.Option("--to", help="Else by the ending of -o, else yaml.")] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help="A file; FOLDER/ gets one a provider.")
    ] = None,
    snapshot: Annotated[
        str | None, typer.Option(metavar="FOLDER", help="Publish it: an index and a packed part a provider.")
    ] = None,
    edits: Annotated[bool, typer.Option("--edits", help="What you said with microcred edit alone, to share.")] = False,
) -> None:
    """Write the catalogue, or what fits words and filters, for import: YAML and a snapshot all of it, others programs."""
    from microcred.actions.export import export_all, export_part
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.settings import read_settings

    settings = read_settings(context)
    if edits:
        _export_edits(settings, query, to, output)
        return
    with open_catalogue(settings) as catalogue:
        files = export_all(catalogue) if query == Query() else export_part(catalogue, query, settings.today)
    if snapshot is not None:
        _publish(settings, files, Path(snapshot))
        return
    if not files.providers:
        settings.tell("nothing to export: no program fits" if query != Query() else "the catalogue is empty")
    chosen = choose_format(to, output)
    if without := left_out(files, chosen):
        settings.tell(f"{chosen} holds programs alone, {without} are left out; --to yaml holds all")
    if lost := count_lost(files, chosen):
        said = ", ".join(f"{key} ({count:,})" for key, count in lost.items())
        settings.tell(f"{chosen} has no place for what so many programs say: {said}")
    _write(files, chosen, output)
    if output:
        settings.tell(f"{files.programs:,} programs of {len({each.provider.id for each in files.providers})} providers")


def _publish(settings: Settings, files: CatalogueFiles, folder: Path) -> None:
    """Parts that are there already are left as they are, and so are older ones; the index is written last."""
    from microcred.exchange.snapshot_files import make_snapshot

    written = 0
    snapshot = make_snapshot(files, settings.today.isoformat())
    for name, content in snapshot.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not (path.exists() and path.read_bytes() == content):
            write_whole(path, content)
            written += 1
    settings.tell(f"{files.programs:,} programs in {len(snapshot) - 1:,} parts, {written:,} files written")


def _export_edits(settings: Settings, query: Query, to: To | None, output: str | None) -> None:
    """The person's corrections as a file that lays them over what sources say, at another desk too."""
    from microcred.actions.edit import spell_edits
    from microcred.cli.catalogue import open_catalogue

    if query != Query() or to not in (None, To.YAML):
        raise typer.BadParameter("--edits writes all that you said, as YAML: leave words, filters and --to out")
    with open_catalogue(settings) as catalogue:
        text, programs = spell_edits(catalogue)
    if not programs:
        settings.tell("you have edited nothing: microcred edit PROGRAM KEY=VALUE")
    if output is None:
        sys.stdout.write(text)
    else:
        write_whole(Path(output), text)
        settings.tell(f"edits of {programs:,} programs")


def _pack(files: CatalogueFiles, to: str) -> bytes:
    from microcred.actions.export import spell_database

    return spell_database(files) if to == "sqlite" else spell_packed(files, to)


def _write_packed(content: bytes, to: str, output: str | None) -> None:
    """Bytes to a file, whole or not at all, or to a pipe; a terminal cannot show them."""
    if output is not None and (output.endswith(("/", os.sep)) or Path(output).is_dir()):
        raise typer.BadParameter(f"{to} is one file: name it, such as -o catalogue.{to}")
    if output is not None:
        write_whole(Path(output), content)
    elif sys.stdout.isatty():
        raise typer.BadParameter(f"{to} is no text: say -o FILE.{to}")
    else:
        sys.stdout.buffer.write(content)


def _write(files: CatalogueFiles, to: str, output: str | None) -> None:
    """To standard output, to a file whole or not at all, or to one file a provider in a folder."""
    if to in BINARY:
        _write_packed(_pack(files, to), to, output)
        return
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
