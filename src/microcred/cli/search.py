"""`microcred search`."""

from typing import Annotated

import typer

from microcred.cli.filters import takes_filters
from microcred.domain.query import Query, Sort

EXAMPLES = (
    "microcred search python --free",
    "microcred search --class skill --skill kubernetes --max-hours 10 --json",
)


@takes_filters
def search(
    context: typer.Context,
    query: Query,
    sort: Annotated[Sort, typer.Option(help="Order of the results.")] = Sort.SCORE,
    limit: Annotated[int, typer.Option(min=0, help="How many to show; 0 shows all.")] = 20,
    offset: Annotated[int, typer.Option(min=0, help="How many to pass over.")] = 0,
) -> None:
    """Find programs by words in title, provider, skills, names, exam codes and description.

    A repeated option means either, different options mean both.
    """
    from microcred.actions.search import search as run
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.search import view_search

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        asked = query._replace(sort=sort, limit=limit, offset=offset)
        taken, found = run(catalogue, asked, settings.today)
    show(context, view_search(taken, found, settings.today))
