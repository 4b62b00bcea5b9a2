"""`microcred portfolio balance`."""

from typing import Annotated

import typer

from microcred.domain.program import Audience

EXAMPLES = (
    "microcred portfolio balance",
    "microcred portfolio balance --toward data-science-bs",
)


def balance(
    context: typer.Context,
    toward: Annotated[
        str | None, typer.Option(metavar="CERT", help="The degree or certification that it should support.")
    ] = None,
    open_to: Annotated[Audience, typer.Option(help="Who you are: what is suggested is open to you.")] = Audience.ANYONE,
) -> None:
    """Whether what you hold is in balance: skills, rungs, providers, what ends soon, and what would add most.

    There is no score: each finding says from where on it is told.
    """
    from microcred.actions.balance import balance_portfolio
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.balance import view_balance

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        found = balance_portfolio(catalogue, settings.portfolio, toward, open_to, settings.today, settings.tell)
    show(context, view_balance(found))
