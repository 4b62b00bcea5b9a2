"""`microcred import` and `microcred check`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from microcred.cli.table_options import Columns, Constants, MappingFile, Sheet, read_mapping_options

_SOURCES = "Files, folders, archives, https:// addresses, or - for standard input."
Sources = Annotated[list[str], typer.Argument(metavar="SOURCE...", help=_SOURCES)]
Format = Annotated[str | None, typer.Option("--from", metavar="FORMAT", help="Insist on a format.")]
SomeSources = Annotated[list[str] | None, typer.Argument(metavar="SOURCE...", help=_SOURCES)]

IMPORT_EXAMPLES = (
    "microcred import my-college.yaml",
    "microcred import providers/ --dry-run",
    "microcred import courses.csv --set provider=citytech --dry-run",
    "microcred import --template xlsx -o courses.xlsx",
)

CHECK_EXAMPLES = (
    "microcred check data/",
    "microcred check my-college.yaml --json",
)


def load(
    context: typer.Context,
    sources: SomeSources = None,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="What the source is called.")] = None,
    insist: Format = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show every change, write nothing.")] = False,
    keep_good: Annotated[bool, typer.Option("--keep-good", help="Load the sound programs of a faulty file.")] = False,
    partial: Annotated[bool, typer.Option("--partial", help="What is not listed is not withdrawn.")] = False,
    allow_shrink: Annotated[bool, typer.Option("--allow-shrink", help="Let a source lose most programs.")] = False,
    message: Annotated[str | None, typer.Option("-m", "--message", help="Why, for the history.")] = None,
    columns: Columns = None,
    constants: Constants = None,
    sheet: Sheet = None,
    mapping: MappingFile = None,
    save_mapping: Annotated[
        str | None, typer.Option("--save-mapping", metavar="FILE", help="Write how its columns were read.")
    ] = None,
    template: Annotated[
        str | None, typer.Option(metavar="csv|xlsx|yaml", help="Write a table to fill in; -o FILE names it.")
    ] = None,
) -> None:
    """Load programs into the catalogue, one transaction a source; a second run changes nothing.

    One faulty program rejects its file. What a source no longer lists is marked withdrawn, never deleted.

    Files are known by what they hold: provider files, tables, Open Badges (JSON, JWT, PNG, SVG), CLR, CTDL, Europass,
    schema.org (pages too), Microsoft Learn, badge directories.
    """
    from microcred.actions.load import load_sources
    from microcred.actions.reading import Request
    from microcred.actions.way import Way
    from microcred.cli.catalogue import write_catalogue
    from microcred.cli.output import write_whole
    from microcred.cli.report import finish
    from microcred.cli.settings import read_settings
    from microcred.exchange.asked import Asked

    if template is not None:
        _write_template(context, template)
        return
    settings = read_settings(context)
    request = Request(_named(sources), Asked(name, insist, read_mapping_options(columns, constants, sheet, mapping)))
    way = Way(message=message, dry_run=dry_run, keep_good=keep_good, partial=partial, allow_shrink=allow_shrink)
    with write_catalogue(settings, dry_run=dry_run) as catalogue, settings.progress("loading") as advance:
        report = load_sources(catalogue, request, way, settings.now(), advance)
    if save_mapping and report.mapping:
        write_whole(Path(save_mapping), report.mapping)
    finish(context, report, checks=False)


def _named(sources: list[str] | None) -> tuple[str, ...]:
    if not sources:
        raise typer.BadParameter("name a file, a folder, an archive, or - for standard input")
    return tuple(sources)


def _write_template(context: typer.Context, template: str) -> None:
    """Writes a table for an office to fill in, to the file of -o or to standard output."""
    from microcred.cli.output import write_whole
    from microcred.exchange.templates import FORMATS, write_template

    if template not in FORMATS:
        raise typer.BadParameter(f"--template {template}: it is one of {', '.join(FORMATS)}")
    content = write_template(template)
    file = context.find_root().ensure_object(dict).get("output")
    if file:
        write_whole(Path(file), content)
    elif template == "xlsx" and sys.stdout.isatty():
        raise typer.BadParameter("a workbook is no text: say -o FILE.xlsx")
    else:
        sys.stdout.buffer.write(content)


def check(
    context: typer.Context,
    sources: Sources,
    insist: Format = None,
    columns: Columns = None,
    constants: Constants = None,
    sheet: Sheet = None,
    mapping: MappingFile = None,
) -> None:
    """Validate files as import does, writing nothing: every error with its file, line and column."""
    from microcred.actions.load import load_sources
    from microcred.actions.reading import Request
    from microcred.actions.way import CHECK
    from microcred.cli.catalogue import write_catalogue
    from microcred.cli.report import finish
    from microcred.cli.settings import read_settings
    from microcred.exchange.asked import Asked

    settings = read_settings(context)
    request = Request(tuple(sources), Asked(None, insist, read_mapping_options(columns, constants, sheet, mapping)))
    with write_catalogue(settings, dry_run=True) as catalogue, settings.progress("checking") as advance:
        report = load_sources(catalogue, request, CHECK, settings.now(), advance)
    finish(context, report, checks=True)
