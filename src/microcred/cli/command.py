"""Makes a command of a function: its options, those that all share, and examples below its help."""

from collections.abc import Callable, Sequence
from typing import Any

import typer

from microcred.cli.options import add_shared_options

PLAIN_HELP: dict[str, Any] = {"rich_markup_mode": None, "pretty_exceptions_enable": False, "add_completion": False}
"""How every Typer of microcred is made: help by Rich takes twice as long to start."""

CONTEXT = {"help_option_names": ["-h", "--help"]}
"""What every command is called with."""


def build_command(name: str, function: Callable[..., None], examples: Sequence[str], *, answers: bool = True) -> Any:
    """A command from its function, with the options that every command and every answer takes."""
    one = typer.Typer(**PLAIN_HELP)
    # The backspace keeps the lines as they are when the help is wrapped.
    shown = "\n".join(("\b", "Examples:", *(f"  {example}" for example in examples)))
    one.command(name, context_settings=CONTEXT, epilog=shown)(function)
    command = typer.main.get_command(one)
    add_shared_options(command.params, answers=answers)
    return command
