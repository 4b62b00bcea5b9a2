"""Options that several commands share, added to a command when it is loaded.

The four of every command work before and after its name; those of an answer choose how it is written.
"""

import difflib
from collections.abc import Callable
from typing import Any

import typer
from typer.core import TyperOption

from microcred.render.registry import FORMATS


def add_shared_options(parameters: list[Any], *, answers: bool) -> None:
    """Append to a command's parameters what every command takes, and what every answer takes."""
    if answers:
        parameters += _answer_options()
    parameters += every_command_options()


def every_command_options() -> list[Any]:
    """--db, --portfolio, --quiet, --debug."""
    return [
        _option("--db", metavar="FILE", says="The catalogue.  [env: MICROCRED_DB]"),
        _option("--portfolio", metavar="FILE", says="Your portfolio.  [env: MICROCRED_PORTFOLIO]"),
        _option("--quiet", "-q", is_flag=True, says="Only the answer and errors."),
        _option("--debug", is_flag=True, says="Show the traceback of a fault."),
    ]


def _answer_options() -> list[Any]:
    return [
        _option("--format", "-f", metavar="NAME", check=_known_format, says=f"How to write it: {', '.join(FORMATS)}."),
        _option("--json", is_flag=True, says="The same as --format json."),
        _option("--fields", metavar="A,B", says="Only these, by their JSON names, such as id,cost.total."),
        _option("--output", "-o", metavar="FILE", says="Write to a file; its ending chooses the format."),
    ]


def _option(
    *names: str,
    says: str,
    metavar: str | None = None,
    is_flag: bool = False,
    check: Callable[[str], str] | None = None,
) -> Any:
    """An option whose value is kept for the whole run, wherever on the line it stands."""

    def keep(context: typer.Context, parameter: Any, value: Any) -> None:
        if value not in (None, False):
            context.find_root().ensure_object(dict)[parameter.name] = check(value) if check else value

    return TyperOption(
        param_decls=list(names),
        help=says,
        metavar=metavar,
        is_flag=is_flag or None,
        default=False if is_flag else None,
        callback=keep,
        expose_value=False,
    )


def _known_format(name: str) -> str:
    if name in FORMATS:
        return name
    nearest = difflib.get_close_matches(name, FORMATS, n=1)
    hint = f" – did you mean {nearest[0]}?" if nearest else ""
    raise typer.BadParameter(f"“{name}” is none of {', '.join(FORMATS)}{hint}")
