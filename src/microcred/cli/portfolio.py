"""`microcred portfolio`: the group of its commands."""

from typing import Any

from typer.core import TyperGroup

from microcred.cli import agenda, balance, holdings, holdings_import, holdings_verify, nearest, portfolio_files
from microcred.cli.command import CONTEXT, build_command


def build_portfolio() -> Any:
    """The group of portfolio commands."""
    return TyperGroup(
        name="portfolio",
        help="What you hold: ladders start from it. A file of your own, readable by you alone.",
        commands={
            "add": build_command("add", holdings.add, holdings.ADD_EXAMPLES),
            "edit": build_command("edit", holdings.edit, holdings.EDIT_EXAMPLES),
            "remove": build_command("remove", holdings.remove, holdings.REMOVE_EXAMPLES),
            "list": build_command("list", holdings.list_holdings, holdings.LIST_EXAMPLES),
            "import": build_command("import", holdings_import.load, holdings_import.EXAMPLES),
            "verify": build_command("verify", holdings_verify.verify, holdings_verify.EXAMPLES),
            "export": build_command("export", portfolio_files.export, portfolio_files.EXPORT_EXAMPLES, answers=False),
            "balance": build_command("balance", balance.balance, balance.EXAMPLES),
            "next": build_command("next", nearest.nearest, nearest.EXAMPLES),
            "calendar": build_command("calendar", agenda.calendar, agenda.EXAMPLES, answers=False),
        },
        rich_markup_mode=None,
        no_args_is_help=True,
        context_settings=CONTEXT,
    )
