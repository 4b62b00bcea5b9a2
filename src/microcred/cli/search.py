"""`microcred search`."""

from typing import Annotated, Any

import typer

from microcred.cli.filters import takes_filters
from microcred.domain.query import Query, Sort

EXAMPLES = (
    "microcred search python --free",
    "microcred search --toward CCNA --class skill --max-hours 10 --json",
)


@takes_filters
def search(
    context: typer.Context,
    query: Query,
    toward: Annotated[
        str | None, typer.Option(metavar="CERT", help="What adds to your ladder to it, most first.")
    ] = None,
    sort: Annotated[Sort, typer.Option(help="Order of the results.")] = Sort.SCORE,
    limit: Annotated[int, typer.Option(min=0, help="How many to show; 0 shows all.")] = 20,
    offset: Annotated[int, typer.Option(min=0, help="How many to pass over.")] = 0,
) -> None:
    """Find programs by words in title, provider, skills, names, codes and description; a repeated option means either."""
    from microcred.actions.search import search as run
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.search import view_search

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        asked = query._replace(sort=sort, limit=limit, offset=offset)
        view = _view_toward(catalogue, settings, asked, toward) if toward else None
        if view is None:
            taken, found = run(catalogue, asked, settings.today)
            view = view_search(taken, found, settings.today)
    show(context, view)


def _view_toward(catalogue: Any, settings: Any, query: Query, toward: str) -> Any:
    """What adds to the ladder to a certification, from what the person holds."""
    from microcred.actions.toward import search_toward
    from microcred.views.toward import view_toward

    return view_toward(
        *search_toward(catalogue, query, toward, settings.portfolio, settings.today, settings.tell), settings.today
    )
