"""`microcred portfolio next`."""

from typing import Annotated

import typer

from microcred.domain.program import Audience

EXAMPLES = (
    "microcred portfolio next",
    "microcred portfolio next --industry cybersecurity --json",
)


def nearest(
    context: typer.Context,
    industry: Annotated[
        str | None, typer.Option(metavar="INDUSTRY", help="Only what its jobs ask for, near or far.")
    ] = None,
    open_to: Annotated[Audience, typer.Option(help="Who you are.")] = Audience.ANYONE,
    limit: Annotated[int, typer.Option(min=0, help="How many; 0 is all that were planned.")] = 10,
    time_limit: Annotated[float, typer.Option(min=0, metavar="SECONDS", help="For all plans together.")] = 5.0,
) -> None:
    """The certifications you are nearest to: by open conditions, then steps, cost and hours that are left.

    A ladder is planned to each of the 60 that share most with what you hold: that they name it, or need its skills.
    """
    from microcred.actions.nearest import find_nearest
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.nearest import view_nearest

    settings = read_settings(context)
    deadline = settings.deadline(time_limit)
    with open_catalogue(settings) as catalogue, settings.progress("planning", after=0.5) as advance:
        found, graph = find_nearest(catalogue, settings.portfolio, industry, open_to, settings.today, deadline, advance)
    show(context, view_nearest(found, graph, limit))
