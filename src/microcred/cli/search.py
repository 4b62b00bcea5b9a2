"""`microcred search`."""

from typing import Annotated

import typer

from microcred.domain.program import Audience, Kind, Status
from microcred.domain.query import Sort
from microcred.domain.taxonomy import CredentialClass

EXAMPLES = (
    "microcred search python --free",
    "microcred search --class skill --skill kubernetes --max-hours 10 --json",
)


def search(
    context: typer.Context,
    words: Annotated[list[str] | None, typer.Argument(help="All of these words; the last also as a beginning.")] = None,
    classes: Annotated[list[CredentialClass] | None, typer.Option("--class", help="Place in the taxonomy.")] = None,
    kinds: Annotated[list[Kind] | None, typer.Option("--kind", help="What is offered.")] = None,
    providers: Annotated[list[str] | None, typer.Option("--provider", metavar="NAME", help="Who offers it.")] = None,
    skills: Annotated[list[str] | None, typer.Option("--skill", metavar="SKILL", help="What it teaches.")] = None,
    free: Annotated[bool, typer.Option("--free", help="Learning costs nothing.")] = False,
    max_cost: Annotated[float | None, typer.Option(min=0, help="Whole price at most.")] = None,
    max_hours: Annotated[float | None, typer.Option(min=0, help="Hours at most.")] = None,
    internal: Annotated[bool | None, typer.Option("--internal/--external", help="The college's own, or not.")] = None,
    online: Annotated[bool, typer.Option("--online", help="Delivered online.")] = False,
    open_to: Annotated[list[Audience] | None, typer.Option(help="Who may enrol.")] = None,
    languages: Annotated[list[str] | None, typer.Option("--language", metavar="CODE", help="Such as en.")] = None,
    statuses: Annotated[list[Status] | None, typer.Option("--status", help="Retired ones are hidden.")] = None,
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
    from microcred.domain.query import Query
    from microcred.views.search import view_search

    settings = read_settings(context)
    query = Query(
        words=tuple(words or ()),
        classes=frozenset(classes or ()),
        kinds=frozenset(kinds or ()),
        providers=frozenset(providers or ()),
        skills=frozenset(skills or ()),
        languages=frozenset(languages or ()),
        statuses=frozenset(statuses or ()),
        open_to=frozenset(open_to or ()),
        free=free,
        max_cost=max_cost,
        max_hours=max_hours,
        internal=internal,
        online=online,
        sort=sort,
        limit=limit,
        offset=offset,
    )
    with open_catalogue(settings) as catalogue:
        query, found = run(catalogue, query, settings.today)
    show(context, view_search(query, found, settings.today))
