"""`microcred show`."""

from typing import Annotated

import typer

EXAMPLES = (
    "microcred show CCNA",
    "microcred show 200-301 --json",
)


def show(
    context: typer.Context,
    program: Annotated[str, typer.Argument(metavar="PROGRAM", help="Id, abbreviation, exam code or title.")],
) -> None:
    """Everything known of a program: each fact with its source and age, what it requires, what it unlocks."""
    from microcred.actions.show import show_program
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show as write
    from microcred.cli.settings import read_settings
    from microcred.views.show import view_program

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        shown = show_program(catalogue, program, settings.today, settings.tell)
    write(context, view_program(shown, settings.today))
