"""Options that several commands share, added to a command when it is loaded.

The four of every command work before and after its name; those of an answer choose how it is written.
"""

import difflib
from collections.abc import Callable
from typing import Any

import typer
from typer.core import TyperOption

from microcred.render.formats import FORMATS, formats_of


def add_shared_options(parameters: list[Any], *, answers: bool) -> None:
    """Append to a command's parameters what every command takes, and what every answer takes."""
    shared = [*(answer_options() if answers else ()), *every_command_options()]
    for option in shared:
        option.hidden = True  # its help stands once, in `microcred --help`
    parameters += shared


class SharedOption(TyperOption):
    """An option whose value is kept for the whole run; `is_of_answers` where it says how an answer is written."""

    is_of_answers = False


def every_command_options() -> list[Any]:
    """--db, --portfolio, --frozen, --quiet, --debug."""
    return [
        _option("--db", metavar="FILE", says="The catalogue.  [env: MICROCRED_DB]"),
        _option("--portfolio", metavar="FILE", several=True, says="Your portfolio.  [env: MICROCRED_PORTFOLIO]"),
        _option("--frozen", is_flag=True, says="Keep a newer package's catalogue out.  [env: MICROCRED_FROZEN]"),
        _option("--quiet", "-q", is_flag=True, says="Only the answer and errors."),
        _option("--debug", is_flag=True, says="Show the traceback of a fault."),
    ]


def answer_options() -> list[Any]:
    """--format, --json, --fields, --output."""
    options = [
        _option(
            "--format",
            "-f",
            metavar="NAME",
            check=_known_format,
            says=f"How to write it: {', '.join(FORMATS)}; a ladder also mermaid, svg, ics.",
        ),
        _option("--json", is_flag=True, says="The same as --format json."),
        _option("--fields", metavar="A,B", says="Only these, by their JSON names, such as id,cost.total."),
        _option("--output", "-o", metavar="FILE", says="Write to a file; its ending chooses the format."),
    ]
    for option in options:
        option.is_of_answers = True
    return options


def path_of(context: Any) -> str:
    """What is typed to call the command, without the program's own name, which `python -m` spells in three words."""
    return str(context.command_path).removeprefix(context.find_root().command_path).strip()


def _option(
    *names: str,
    says: str,
    metavar: str | None = None,
    is_flag: bool = False,
    several: bool = False,
    check: Callable[[str, str], str] | None = None,
) -> Any:
    """An option whose value is kept for the whole run, wherever on the line it stands."""

    def keep(context: typer.Context, parameter: Any, value: Any) -> None:
        if value not in (None, False, (), []):
            kept = check(value, path_of(context)) if check else value
            context.find_root().ensure_object(dict)[parameter.name] = kept

    return SharedOption(
        param_decls=list(names),
        help=says,
        metavar=metavar,
        is_flag=is_flag or None,
        multiple=several,
        default=False if is_flag else None,
        callback=keep,
        expose_value=False,
    )


_MEANT_ELSEWHERE = {
    "yaml": "microcred export --to yaml writes programs as YAML",
    "yml": "microcred export --to yaml writes programs as YAML",
    "md": "say markdown",
    "tsv": "say plain: its cells are parted by tabs",
    "txt": "say table or plain",
    "htm": "say html",
    "ics": "a ladder with --hours-per-week is written so",
    "mermaid": "a ladder is drawn so",
    "svg": "a ladder is drawn so",
}


def _known_format(name: str, command: str) -> str:
    known = formats_of(command)
    if name in known:
        return name
    nearest = difflib.get_close_matches(name, known, n=1)
    hint = _MEANT_ELSEWHERE.get(name.lower()) or (f"did you mean {nearest[0]}?" if nearest else "")
    raise typer.BadParameter(f"“{name}” is none of {', '.join(known)}{' – ' if hint else ''}{hint}")
