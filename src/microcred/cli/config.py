"""`microcred config`, `microcred config set` and `microcred config unset`."""

import os
from collections.abc import Mapping
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from microcred.cli.command import CONTEXT, PLAIN_HELP, build_command
from microcred.cli.help import HelpfulCommand
from microcred.cli.options import add_shared_options

EXAMPLES = (
    "microcred config",
    "microcred config --json",
)
SET_EXAMPLES = (
    "microcred config set catalogue https://catalogue.example/index.json",
    "microcred config set catalogue https://college.example/index.json --db own.db",
)
UNSET_EXAMPLES = (
    "microcred config unset catalogue",
    "microcred config unset catalogue --json",
)

_STORED = ("catalogue",)
_Name = Annotated[str, typer.Argument(metavar="NAME", help="catalogue")]


def list_settings(context: typer.Context) -> None:
    """Where everything is, and where each setting comes from: an option, the environment, or the default.

    “set” and “unset” change the one that is stored: the address of the published catalogue that is followed.
    """
    if context.invoked_subcommand is None:
        _show(context)


def set_setting(
    context: typer.Context,
    name: _Name,
    value: Annotated[str, typer.Argument(metavar="ADDRESS", help="The index.json of a published catalogue.")],
) -> None:
    """Let the catalogue follow a published one, in place of the one that comes with microcred.

    It is what “export --snapshot” writes, on any web server. Nothing is asked yet: “microcred update” fetches the parts
    that have changed, and withdraws what came with microcred and is no part of it. What you imported or corrected
    stays. The address is kept in the database. Unset, it is the catalogue that comes with microcred; none is published
    for everyone yet.
    """
    from microcred.actions.published import begin_to_follow
    from microcred.cli.catalogue import write_catalogue
    from microcred.cli.settings import read_settings

    _check_name(name)
    settings = read_settings(context)
    with write_catalogue(settings) as catalogue:
        begin_to_follow(catalogue, value)
    settings.tell(f"the catalogue follows {value}: microcred update fetches it")
    _show(context, only=name)


def unset_setting(context: typer.Context, name: _Name) -> None:
    """Return to the catalogue that comes with microcred; what was only in the other one is withdrawn."""
    from microcred.actions.published import return_to_shipped
    from microcred.cli.catalogue import write_catalogue
    from microcred.cli.settings import read_settings

    _check_name(name)
    settings = read_settings(context)
    with (
        write_catalogue(settings, makes=False) as catalogue,
        settings.progress("bringing back the catalogue of microcred") as advance,
    ):
        return_to_shipped(catalogue, settings.now(), advance, settings.tell)
    _show(context, only=name)


def _check_name(name: str) -> None:
    if name not in _STORED:
        raise typer.BadParameter(f"“{name}” is not stored: options and variables say it (stored: {', '.join(_STORED)})")


def _show(context: typer.Context, only: str | None = None) -> None:
    from microcred.actions.published import followed_by
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.exchange.shipped import find_shipped
    from microcred.views.config import Setting, view_settings

    settings = read_settings(context)
    said: Mapping[str, Any] = context.find_root().ensure_object(dict)
    database, portfolio = _origin(said, "db", "MICROCRED_DB"), _origin(said, "portfolio", "MICROCRED_PORTFOLIO")
    plans, address = settings.portfolio.parent / "plans", followed_by(settings.catalogue)
    rows = [
        Setting("database", str(settings.catalogue), database, settings.catalogue.exists()),
        Setting("portfolio", str(settings.portfolio), portfolio, settings.portfolio.exists()),
        Setting("plans", str(plans), portfolio, plans.is_dir()),
        Setting("shipped", str(find_shipped()), "default", is_there=True),
        Setting("catalogue", address or "comes with microcred", "database" if address else "default"),
        Setting("today", settings.today.isoformat(), _origin(said, "", "MICROCRED_TODAY")),
        Setting("frozen", settings.frozen, _origin(said, "frozen", "MICROCRED_FROZEN")),
        Setting("quiet", settings.quiet, _origin(said, "quiet", "")),
        Setting("debug", settings.debug, _origin(said, "debug", "")),
        Setting("color", "NO_COLOR" not in os.environ, _origin(said, "", "NO_COLOR")),
    ]
    show(context, view_settings([row for row in rows if only in (None, row.name)]))


def _origin(said: Mapping[str, Any], option: str, variable: str) -> str:
    """Who says so: the option, else the environment variable, else nobody."""
    if said.get(option):
        return "option"
    return "environment" if variable and os.environ.get(variable) else "default"


class _Config(TyperGroup):
    """The group: without a further word it lists the settings."""

    examples = EXAMPLES
    format_epilog = HelpfulCommand.format_epilog


def build_config() -> Any:
    """The group of commands on settings; without a further word it lists them."""
    one = typer.Typer(**PLAIN_HELP, cls=_Config, invoke_without_command=True, context_settings=CONTEXT)
    one.callback()(list_settings)
    group = typer.main.get_group(one)
    group.name = "config"
    group.add_command(build_command("set", set_setting, SET_EXAMPLES))
    group.add_command(build_command("unset", unset_setting, UNSET_EXAMPLES))
    add_shared_options(group.params, answers=True)
    return group
