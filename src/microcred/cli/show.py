"""`microcred show`."""

from typing import Annotated

import typer

EXAMPLES = (
    "microcred show CCNA",
    "microcred show 200-301 --json",
)


def show(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="PROGRAM|JOB", help="Id, abbreviation, exam or SOC code, or title.")],
) -> None:
    """Everything known of a program or a job: each fact with its source and age, what it asks for and leads to."""
    from microcred.actions.show import show_thing
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show as write
    from microcred.cli.settings import read_settings
    from microcred.domain.answer import ShownJob
    from microcred.views.jobs import view_job
    from microcred.views.show import view_program

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        shown = show_thing(catalogue, name, settings.today, settings.tell)
    write(
        context,
        view_job(shown, settings.today) if isinstance(shown, ShownJob) else view_program(shown, settings.today),
    )
