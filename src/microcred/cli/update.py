"""`microcred update`."""

from typing import Annotated

import typer

UPDATE_EXAMPLES = (
    "microcred update --dry-run",
    "microcred update my-college",
    "microcred update --stale",
)


def update(
    context: typer.Context,
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="[SOURCE]...", help="As microcred sources calls them, or an address.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Fetch and show every change, write nothing.")] = False,
    allow_shrink: Annotated[bool, typer.Option("--allow-shrink", help="Let a source lose most programs.")] = False,
    message: Annotated[str | None, typer.Option("-m", "--message", help="Why, for the history.")] = None,
    stale: Annotated[
        bool, typer.Option("--stale", help="List what is old instead, most used first; fetch nothing.")
    ] = False,
    limit: Annotated[
        int | None, typer.Option(min=0, help="How many to list; 0 lists all.  [default: 20 on a screen, else all]")
    ] = None,
) -> None:
    """Bring sources up to date from where they came: addresses and files, those that changed.

    Four addresses at most are asked at once, each only for what has changed. Every source is one change, which undo
    takes back; one that fails is told, and leaves the others alone. What comes with microcred comes with a newer one.

    A program is old when its facts are older than its source lets them grow (stale_after_days, else a year); it is used
    by each job that asks for it and each program that requires or recommends it.
    """
    if stale:
        _list_stale(context, sources, limit)
        return
    from microcred.actions.update import Update, update_sources
    from microcred.cli.catalogue import write_catalogue
    from microcred.cli.report import finish_update
    from microcred.cli.settings import read_settings

    settings = read_settings(context)
    asked = Update(tuple(sources or ()), message, dry_run, allow_shrink)
    with (
        write_catalogue(settings, dry_run=dry_run, makes=False) as catalogue,
        settings.progress("updating") as advance,
    ):
        report = update_sources(catalogue, asked, settings.now(), advance)
    finish_update(context, report)


def _list_stale(context: typer.Context, sources: list[str] | None, limit: int | None) -> None:
    from microcred.actions.outdated import list_outdated
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.outdated import view_outdated

    if sources:
        raise typer.BadParameter("--stale lists programs of all sources: leave the names out")
    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        outdated = list_outdated(catalogue, settings.today)
    show(context, view_outdated(outdated, settings.today, limit))
