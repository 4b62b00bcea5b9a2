"""`microcred sources`, `microcred sources cited` and `microcred sources forget`."""

from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from microcred.cli.command import CONTEXT, PLAIN_HELP, build_command
from microcred.cli.help import HelpfulCommand
from microcred.cli.options import add_shared_options

LIST_EXAMPLES = (
    "microcred sources",
    "microcred sources --json",
)
CITED_EXAMPLES = (
    "microcred sources cited",
    "microcred sources cited --fields title,licence,attribution",
)
FORGET_EXAMPLES = (
    "microcred sources forget my-college",
    "microcred sources forget old-list --json",
)


def list_sources(context: typer.Context) -> None:
    """What the catalogue was made from: how far each source is believed, how old it is, how much it lists.

    “cited” tells whose facts they state, and under which licence; “forget” takes a source out again.
    """
    if context.invoked_subcommand is not None:
        return
    from microcred.actions.sources import list_known
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.sources import view_sources

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        view = view_sources(list_known(catalogue), settings.today)
    show(context, view)


def cited(context: typer.Context) -> None:
    """Whose facts the catalogue states: each published source, its licence, and what that wants to be said.

    A fact belongs to the source of which its address begins with the source's. Pass on what is owed to whom when
    you pass on the catalogue.
    """
    from microcred.actions.sources import list_cited
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.sources import view_cited

    with open_catalogue(read_settings(context)) as catalogue:
        view = view_cited(list_cited(catalogue))
    show(context, view)


def forget(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="The source, as microcred sources calls it, or its file.")
    ],
) -> None:
    """Take out of the catalogue what only this source said.

    Programs that only it listed are gone; those that others list too stay, as the others say. Your portfolio and
    plans are not touched. It is a change like any other: undo brings the source back. A source of the package that
    you forget stays forgotten when a newer package comes, until you import it.
    """
    from microcred.actions.sources import forget as run
    from microcred.cli.catalogue import write_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.history import view_forgotten

    settings = read_settings(context)
    with write_catalogue(settings, makes=False) as catalogue, settings.progress("forgetting"):
        forgotten = run(catalogue, name, settings.now())
    show(context, view_forgotten(forgotten))


class _Sources(TyperGroup):
    """The group: without a further word it lists the sources."""

    examples = LIST_EXAMPLES
    format_epilog = HelpfulCommand.format_epilog


def build_sources() -> Any:
    """The group of commands on sources; without a further word it lists them."""
    one = typer.Typer(**PLAIN_HELP, cls=_Sources, invoke_without_command=True, context_settings=CONTEXT)
    one.callback()(list_sources)
    group = typer.main.get_group(one)
    group.name = "sources"
    group.add_command(build_command("cited", cited, CITED_EXAMPLES))
    group.add_command(build_command("forget", forget, FORGET_EXAMPLES))
    add_shared_options(group.params, answers=True)
    return group
