"""`microcred history` and `microcred undo`."""

from typing import Annotated

import typer

HISTORY_EXAMPLES = (
    "microcred history",
    "microcred history 1 --json",
)
UNDO_EXAMPLES = (
    "microcred undo",
    "microcred undo 3",
)


def history(
    context: typer.Context,
    number: Annotated[int | None, typer.Argument(metavar="[N]", help="One change, field by field.")] = None,
    limit: Annotated[
        int | None, typer.Option(min=0, help="How many to list; 0 lists all.  [default: 20 on a screen, else all]")
    ] = None,
) -> None:
    """What each import, update, edit and undo did, the newest first; with a number, every field it changed."""
    from microcred.actions.history import list_history, see_change
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.history import view_change, view_history

    with open_catalogue(read_settings(context)) as catalogue:
        one = None if number is None else see_change(catalogue, number)
        view = view_change(one) if one else view_history(list_history(catalogue), limit)
    show(context, view)


def undo(
    context: typer.Context,
    number: Annotated[int | None, typer.Argument(metavar="[N]", help="Which change; else the last.")] = None,
) -> None:
    """Take a change back: the last that stands, or the one of this number in the history.

    The catalogue is then what it was before the change. The undo is itself a change, which can be undone. A change
    on which a later one rests is refused: undo the later one first. A newer package's catalogue that you undo is not
    brought in again, until one comes that differs.
    """
    from microcred.actions.history import undo as run
    from microcred.cli.catalogue import write_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.history import view_undone

    settings = read_settings(context)
    with write_catalogue(settings, makes=False) as catalogue, settings.progress("undoing"):
        undone = run(catalogue, number, settings.now())
    show(context, view_undone(undone))
