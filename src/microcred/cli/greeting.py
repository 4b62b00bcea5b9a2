"""What bare `microcred` says: what the catalogue holds, and three commands to try."""

import shutil
import textwrap
from contextlib import suppress

import typer

from microcred.actions.greet import look_at
from microcred.cli.commands import COMMANDS
from microcred.cli.settings import read_settings
from microcred.views.greeting import spell_overview

_GREETING = """microcred: micro-credentials, and the ladder from you to a certification.

{held}

Try:
{tries}

{commands}
          microcred COMMAND --help says more."""

_TRIES = (
    ("microcred industries", "where to begin: industries and their jobs"),
    ("microcred search python --free", "what can be learnt"),
    ("microcred ladder CCNA", "the way to a certification"),
)


def greet_person(context: typer.Context) -> None:
    """What the catalogue holds, three commands to try and the names of the others."""
    settings = read_settings(context)
    overview = None
    with suppress(Exception):  # a greeting builds nothing and fails over nothing: the next command says what is wrong
        overview = look_at(settings.catalogue)
    width = min(80, shutil.get_terminal_size().columns)
    names = textwrap.fill(
        ", ".join(command.name for command in COMMANDS),
        width=width,
        initial_indent="Commands: ",
        subsequent_indent=" " * len("Commands: "),
    )
    held = spell_overview(overview, settings.today, is_there=settings.catalogue.exists())
    held = "\n".join(textwrap.fill(line, width) for line in held.splitlines())
    beside = [f"  {line:<34}{says}" for line, says in _TRIES]
    below = [f"  {line}\n    {says}" for line, says in _TRIES]
    shown = "\n".join(beside if max(map(len, beside)) <= width else below)
    title, rest = _GREETING.split("\n", 1)
    typer.echo(f"{textwrap.fill(title, width)}\n{rest.format(held=held, tries=shown, commands=names)}")
