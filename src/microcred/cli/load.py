"""`microcred import` and `microcred check`."""

from typing import Annotated

import typer

Sources = Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Files, folders, or - for standard input.")]
Format = Annotated[str | None, typer.Option("--from", metavar="FORMAT", help="Insist on a format.")]

IMPORT_EXAMPLES = (
    "microcred import my-college.yaml",
    "microcred import providers/ --dry-run",
)

CHECK_EXAMPLES = (
    "microcred check data/",
    "microcred check my-college.yaml --json",
)


def load(
    context: typer.Context,
    sources: Sources,
    name: Annotated[str | None, typer.Option(metavar="NAME", help="What the source is called.")] = None,
    insist: Format = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show every change, write nothing.")] = False,
    keep_good: Annotated[bool, typer.Option("--keep-good", help="Load the sound programs of a faulty file.")] = False,
    partial: Annotated[bool, typer.Option("--partial", help="What is not listed is not withdrawn.")] = False,
    allow_shrink: Annotated[bool, typer.Option("--allow-shrink", help="Let a source lose most programs.")] = False,
    message: Annotated[str | None, typer.Option("-m", "--message", help="Why, for the history.")] = None,
) -> None:
    """Load programs into the catalogue, one transaction a source; a second run changes nothing.

    One faulty program rejects its file. What a source no longer lists is marked withdrawn, never deleted.
    """
    from microcred.actions.load import Way, load_sources
    from microcred.actions.reading import Request
    from microcred.cli.catalogue import write_catalogue
    from microcred.cli.report import finish
    from microcred.cli.settings import read_settings
    from microcred.exchange.asked import Asked

    settings = read_settings(context)
    way = Way(message=message, dry_run=dry_run, keep_good=keep_good, partial=partial, allow_shrink=allow_shrink)
    with write_catalogue(settings, dry_run=dry_run) as catalogue, settings.progress("loading") as advance:
        report = load_sources(catalogue, Request(tuple(sources), Asked(name, insist)), way, settings.now(), advance)
    finish(context, report, checks=False)


def check(
    context: typer.Context,
    sources: Sources,
    insist: Format = None,
) -> None:
    """Validate files as import does, writing nothing: every error with its file, line and column."""
    from microcred.actions.load import CHECK, load_sources
    from microcred.actions.reading import Request
    from microcred.cli.catalogue import write_catalogue
    from microcred.cli.report import finish
    from microcred.cli.settings import read_settings
    from microcred.exchange.asked import Asked

    settings = read_settings(context)
    with write_catalogue(settings, dry_run=True) as catalogue, settings.progress("checking") as advance:
        report = load_sources(catalogue, Request(tuple(sources), Asked(None, insist)), CHECK, settings.now(), advance)
    finish(context, report, checks=True)
