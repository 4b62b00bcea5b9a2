"""`microcred update`."""

from typing import Annotated

import typer

UPDATE_EXAMPLES = (
    "microcred update --dry-run",
    "microcred update my-college",
    "microcred update --stale",
    "microcred update --check-links --limit 200",
)


def update(
    context: typer.Context,
    sources: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE]...", help="As microcred sources calls them, an address; for links a program."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Fetch and show every change, write nothing.")] = False,
    allow_shrink: Annotated[bool, typer.Option("--allow-shrink", help="Let a source lose most programs.")] = False,
    message: Annotated[str | None, typer.Option("-m", "--message", help="Why, for the history.")] = None,
    stale: Annotated[
        bool, typer.Option("--stale", help="List what is old instead, most used first; fetch nothing.")
    ] = False,
    links: Annotated[
        bool, typer.Option("--check-links", help="Ask whether links work instead; goes on where it was left.")
    ] = False,
    limit: Annotated[
        int | None, typer.Option(min=0, help="How many to list (20 on a screen) or links to ask (all); 0: all.")
    ] = None,
) -> None:
    """Bring sources up to date from where they came: addresses and files, those that changed.

    Four addresses at most are asked at once, each only for what has changed. Every source is one change, which undo
    takes back; one that fails leaves the others alone. What comes with microcred comes with a newer one, unless the
    catalogue follows an address (microcred config set).

    A program is old when its facts are older than its source lets them grow (stale_after_days, else a year); it is used
    by jobs that ask for it and programs that require or recommend it.

    A link is struck, and no longer offered as one that works, once its page was not there (404, 410, no such host) on
    three different days. A server that is busy, silent or wants a sign-in tells nothing.
    """
    if stale or links:
        _refuse(stale and links, "--stale and --check-links are two questions: ask one after the other")
        _refuse(allow_shrink or message is not None, "--allow-shrink and --message go with fetching sources alone")
        (_list_stale if stale else _check_links)(context, sources, limit, dry_run)
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
        report = update_sources(catalogue, asked, settings.now(), advance, settings.tell)
    finish_update(context, report)


def _refuse(is_so: bool, why: str) -> None:
    if is_so:
        raise typer.BadParameter(why)


def _check_links(context: typer.Context, words: list[str] | None, limit: int | None, dry_run: bool) -> None:
    from microcred.actions.links import LinkRequest, check_links
    from microcred.cli.catalogue import write_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.links import view_links

    settings = read_settings(context)
    with (
        write_catalogue(settings, dry_run=dry_run, makes=False) as catalogue,
        settings.progress("asking links") as advance,
    ):
        request = LinkRequest(tuple(words or ()), limit or 0, dry_run)
        report = check_links(catalogue, request, settings.today, advance)
    show(context, view_links(report))


def _list_stale(context: typer.Context, sources: list[str] | None, limit: int | None, dry_run: bool) -> None:
    from microcred.actions.outdated import list_outdated
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.outdated import view_outdated

    _refuse(bool(sources), "--stale lists programs of all sources: leave the names out")
    _refuse(dry_run, "--stale writes nothing anyway: leave --dry-run out")
    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        outdated = list_outdated(catalogue, settings.today)
    show(context, view_outdated(outdated, settings.today, limit))
