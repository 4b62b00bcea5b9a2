"""`microcred config`."""

import os
from collections.abc import Mapping
from typing import Any

import typer

EXAMPLES = (
    "microcred config",
    "microcred config --json",
)


def config(context: typer.Context) -> None:
    """Where everything is, and where each setting comes from: an option, the environment, or the default."""
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.exchange.shipped import find_shipped
    from microcred.views.config import Setting, view_settings

    settings = read_settings(context)
    said: Mapping[str, Any] = context.find_root().ensure_object(dict)
    rows = [
        Setting("database", str(settings.catalogue), _origin(said, "db", "MICROCRED_DB"), settings.catalogue.exists()),
        Setting(
            "portfolio",
            str(settings.portfolio),
            _origin(said, "portfolio", "MICROCRED_PORTFOLIO"),
            settings.portfolio.exists(),
        ),
        Setting(
            "plans",
            str(settings.portfolio.parent / "plans"),
            _origin(said, "portfolio", "MICROCRED_PORTFOLIO"),
            (settings.portfolio.parent / "plans").is_dir(),
        ),
        Setting("shipped", str(find_shipped()), "default", is_there=True),
        Setting("today", settings.today.isoformat(), _origin(said, "", "MICROCRED_TODAY")),
        Setting("frozen", settings.frozen, _origin(said, "frozen", "MICROCRED_FROZEN")),
        Setting("quiet", settings.quiet, _origin(said, "quiet", "")),
        Setting("debug", settings.debug, _origin(said, "debug", "")),
        Setting("color", "NO_COLOR" not in os.environ, _origin(said, "", "NO_COLOR")),
    ]
    show(context, view_settings(rows))


def _origin(said: Mapping[str, Any], option: str, variable: str) -> str:
    """Who says so: the option, else the environment variable, else nobody."""
    if said.get(option):
        return "option"
    return "environment" if variable and os.environ.get(variable) else "default"
