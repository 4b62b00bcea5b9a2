"""What bare `microcred` says."""

import typer

from microcred.cli.commands import COMMANDS

_GREETING = """microcred: micro-credentials, and the ladder from where you stand to a certification.

Try:
  microcred search python --free      what can be learnt
  microcred ladder CCNA               the way to a certification
  microcred portfolio add network+    what you hold already: ladders start from it

Commands: {commands}
          microcred COMMAND --help says more."""


def greet_person(context: typer.Context) -> None:
    """Three commands to try and the names of the others."""
    del context
    typer.echo(_GREETING.format(commands=", ".join(command.name for command in COMMANDS)))
