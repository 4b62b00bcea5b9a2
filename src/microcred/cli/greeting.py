"""What bare `microcred` says: what the catalogue holds, and three commands to try."""

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
    names = textwrap.fill(
        ", ".join(command.name for command in COMMANDS),
        width=80,
        initial_indent="Commands: ",
        subsequent_indent=" " * len("Commands: "),
    )
    held = spell_overview(overview, settings.today, is_there=settings.catalogue.exists())
    shown = "\n".join(f"  {line:<34}{says}" for line, says in _TRIES)
    typer.echo(_GREETING.format(held=held, tries=shown, commands=names))
