"""Makes a command of a function: its options, those that all share, and examples below its help."""

from collections.abc import Callable, Sequence
from typing import Any

import typer

from microcred.cli.help import HelpfulCommand
from microcred.cli.options import add_shared_options

PLAIN_HELP: dict[str, Any] = {"rich_markup_mode": None, "pretty_exceptions_enable": False, "add_completion": False}
"""How every Typer of microcred is made: help by Rich takes twice as long to start."""

CONTEXT = {"help_option_names": ["-h", "--help"]}
"""What every command is called with."""


def build_command(name: str, function: Callable[..., None], examples: Sequence[str], *, answers: bool = True) -> Any:
    """A command from its function, with the options that every command and every answer takes."""
    one = typer.Typer(**PLAIN_HELP)
    one.command(name, cls=HelpfulCommand, context_settings=CONTEXT)(function)
    command: Any = typer.main.get_command(one)
    command.examples = tuple(examples)
    add_shared_options(command.params, answers=answers)
    return command
