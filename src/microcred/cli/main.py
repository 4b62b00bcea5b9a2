"""The app. Only the command that is asked for is loaded: registering all of them costs half a start more."""

from typing import Annotated, Any

import typer

from microcred import __version__
from microcred.cli.command import CONTEXT, PLAIN_HELP, build_command
from microcred.cli.commands import COMMANDS
from microcred.cli.door import Door
from microcred.cli.help import spell_parameter
from microcred.cli.options import answer_options, every_command_options


def _load(name: str) -> Any:  # noqa: C901, PLR0911, PLR0912, PLR0915 – one case a command
    """The command of this name, built by Typer from its function."""
    match name:
        case "search":
            from microcred.cli.search import EXAMPLES, search

            return build_command(name, search, EXAMPLES)
        case "show":
            from microcred.cli.show import EXAMPLES, show

            return build_command(name, show, EXAMPLES)
        case "ladder":
            from microcred.cli.ladder import EXAMPLES, ladder

            return build_command(name, ladder, EXAMPLES)
        case "industries":
            from microcred.cli.jobs import INDUSTRIES_EXAMPLES, industries

            return build_command(name, industries, INDUSTRIES_EXAMPLES)
        case "jobs":
            from microcred.cli.jobs import JOBS_EXAMPLES, jobs

            return build_command(name, jobs, JOBS_EXAMPLES)
        case "compare":
            from microcred.cli.compare import EXAMPLES, compare

            return build_command(name, compare, EXAMPLES)
        case "classify":
            from microcred.cli.classify import CLASSIFY_EXAMPLES, classify

            return build_command(name, classify, CLASSIFY_EXAMPLES)
        case "portfolio":
            from microcred.cli.portfolio import build_portfolio

            return build_portfolio()
        case "plan":
            from microcred.cli.plans import build_plan

            return build_plan()
        case "import":
            from microcred.cli.load import IMPORT_EXAMPLES, load

            return build_command(name, load, IMPORT_EXAMPLES)
        case "check":
            from microcred.cli.load import CHECK_EXAMPLES, check

            return build_command(name, check, CHECK_EXAMPLES)
        case "tidy":
            from microcred.cli.tidy import EXAMPLES, tidy

            return build_command(name, tidy, EXAMPLES)
        case "sources":
            from microcred.cli.sources import build_sources

            return build_sources()
        case "edit":
            from microcred.cli.edit import EDIT_EXAMPLES, edit

            return build_command(name, edit, EDIT_EXAMPLES)
        case "update":
            from microcred.cli.update import UPDATE_EXAMPLES, update

            return build_command(name, update, UPDATE_EXAMPLES)
        case "history":
            from microcred.cli.history import HISTORY_EXAMPLES, history

            return build_command(name, history, HISTORY_EXAMPLES)
        case "undo":
            from microcred.cli.history import UNDO_EXAMPLES, undo

            return build_command(name, undo, UNDO_EXAMPLES)
        case "export":
            from microcred.cli.export import EXAMPLES, export

            return build_command(name, export, EXAMPLES, answers=False)
        case "stats":
            from microcred.cli.inspect import STATS_EXAMPLES, stats

            return build_command(name, stats, STATS_EXAMPLES)
        case "doctor":
            from microcred.cli.inspect import DOCTOR_EXAMPLES, doctor

            return build_command(name, doctor, DOCTOR_EXAMPLES)
        case "config":
            from microcred.cli.config import build_config

            return build_config()
        case "schema":
            from microcred.cli.schema import EXAMPLES, schema

            return build_command(name, schema, EXAMPLES, answers=False)
        case "completion":
            from microcred.cli.completion import EXAMPLES, completion

            return build_command(name, completion, EXAMPLES, answers=False)
        case "__complete":
            from microcred.cli.completion_answer import complete

            return build_command(name, complete, (), answers=False)
    return None


class LazyDoor(Door):
    """The app: a door whose commands are loaded when they are called."""

    def __init__(self, **attributes: Any) -> None:
        """Typer's group, with the options that work before the command as well as after it."""
        super().__init__(**attributes)
        self.params += every_command_options()

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 – Typer's signature
        """The names, in the order in which a person meets them."""
        return [command.name for command in COMMANDS]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        """Load one command; None where there is none of this name."""
        return _load(cmd_name)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002
        """The list for --help, without loading any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(command.name, command.summary) for command in COMMANDS])
        with formatter.section("Commands that answer also take"):
            formatter.write_dl([spell_parameter(option) for option in answer_options()])

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command; a misspelt one is told what it is like."""
        self.commands = dict.fromkeys(self.list_commands(ctx), self)  # what Typer compares a misspelt name with
        return super().resolve_command(ctx, args)


app = typer.Typer(cls=LazyDoor, invoke_without_command=True, context_settings=CONTEXT, **PLAIN_HELP)


def _tell_version(asked: bool) -> None:
    if asked:
        typer.echo(f"microcred {__version__}")
        raise typer.Exit


@app.callback()
def greet(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001 – its callback answers
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Find, classify and climb micro-credentials: programs, certifications and the ladder between them."""
    if context.invoked_subcommand is None:
        from microcred.cli.greeting import greet_person

        greet_person(context)
