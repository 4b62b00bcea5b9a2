"""`microcred portfolio`: add, remove, list."""

from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from microcred.cli.command import CONTEXT, build_command
from microcred.domain.validity import HoldingStatus

ADD_EXAMPLES = (
    "microcred portfolio add network+",
    "microcred portfolio add CCNA --status in_progress",
)
REMOVE_EXAMPLES = (
    "microcred portfolio remove network-plus",
    "microcred portfolio remove CCNA",
)
LIST_EXAMPLES = (
    "microcred portfolio list",
    "microcred portfolio list --json",
)


def add(
    context: typer.Context,
    programs: Annotated[list[str], typer.Argument(metavar="PROGRAM...", help="Id, abbreviation, exam code or title.")],
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="When it was earned.")] = None,
    expires: Annotated[str | None, typer.Option("--expires", metavar="DATE", help="Until when it is valid.")] = None,
    evidence: Annotated[str | None, typer.Option(metavar="URL", help="Where it can be seen.")] = None,
    status: Annotated[HoldingStatus, typer.Option(help="How far you are with it.")] = HoldingStatus.COMPLETED,
) -> None:
    """Add programs that you hold or are working on; ladders start from them."""
    from microcred.actions.portfolio import AddRequest, add_holdings
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_day, read_settings
    from microcred.views.portfolio import view_portfolio

    settings = read_settings(context)
    request = AddRequest(
        words=tuple(programs),
        earned_on=read_day(on, "--on"),
        expires_on=read_day(expires, "--expires"),
        evidence=evidence,
        status=status,
    )
    with open_catalogue(settings) as catalogue:
        held = add_holdings(catalogue, settings.portfolio, request, settings.today)
    show(context, view_portfolio(held, settings.today))


def remove(
    context: typer.Context,
    holdings: Annotated[list[str], typer.Argument(metavar="HOLDING...", help="Holdings, or names of programs.")],
) -> None:
    """Remove holdings from your portfolio."""
    from microcred.actions.portfolio import remove_holdings
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.portfolio import view_portfolio

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        held = remove_holdings(catalogue, settings.portfolio, tuple(holdings), settings.today)
    show(context, view_portfolio(held, settings.today))


def list_holdings(context: typer.Context) -> None:
    """What you hold, and whether it is valid today."""
    from microcred.actions.portfolio import list_portfolio
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.portfolio import view_portfolio

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        held = list_portfolio(catalogue, settings.portfolio)
    show(context, view_portfolio(held, settings.today))


def build_portfolio() -> Any:
    """The group of portfolio commands."""
    return TyperGroup(
        name="portfolio",
        help="What you hold: ladders start from it. A file of your own, readable by you alone.",
        commands={
            "add": build_command("add", add, ADD_EXAMPLES),
            "remove": build_command("remove", remove, REMOVE_EXAMPLES),
            "list": build_command("list", list_holdings, LIST_EXAMPLES),
        },
        rich_markup_mode=None,
        no_args_is_help=True,
        context_settings=CONTEXT,
    )
