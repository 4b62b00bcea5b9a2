"""The options that narrow a search, said once for every command that takes them."""

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Annotated, Any

import typer

from microcred.domain.program import Audience, Kind, Status
from microcred.domain.query import Query
from microcred.domain.taxonomy import CredentialClass


def _narrow(
    words: Annotated[list[str] | None, typer.Argument(help="All of these words; the last also as a beginning.")] = None,
    classes: Annotated[list[CredentialClass] | None, typer.Option("--class", help="Its class.")] = None,
    kinds: Annotated[list[Kind] | None, typer.Option("--kind", help="What is offered.")] = None,
    providers: Annotated[list[str] | None, typer.Option("--provider", metavar="NAME", help="Who offers it.")] = None,
    skills: Annotated[list[str] | None, typer.Option("--skill", metavar="SKILL", help="What it teaches.")] = None,
    industries: Annotated[
        list[str] | None, typer.Option("--industry", metavar="INDUSTRY", help="What its jobs ask for.")
    ] = None,
    jobs: Annotated[list[str] | None, typer.Option("--job", metavar="JOB", help="What it asks for.")] = None,
    free: Annotated[bool, typer.Option("--free", help="Learning costs nothing.")] = False,
    max_cost: Annotated[float | None, typer.Option(min=0, help="Whole price at most.")] = None,
    max_hours: Annotated[float | None, typer.Option(min=0, help="Hours at most.")] = None,
    internal: Annotated[bool | None, typer.Option("--internal/--external", help="The college's own, or not.")] = None,
    online: Annotated[bool, typer.Option("--online", help="Delivered online.")] = False,
    open_to: Annotated[list[Audience] | None, typer.Option(help="Who may enrol.")] = None,
    languages: Annotated[list[str] | None, typer.Option("--language", metavar="CODE", help="Such as en.")] = None,
    statuses: Annotated[list[Status] | None, typer.Option("--status", help="Status.")] = None,
) -> Query:
    """The query of these options; what is not said asks nothing."""
    return Query(
        words=tuple(words or ()),
        classes=frozenset(classes or ()),
        kinds=frozenset(kinds or ()),
        providers=frozenset(providers or ()),
        skills=frozenset(skills or ()),
        industries=frozenset(industries or ()),
        jobs=frozenset(jobs or ()),
        languages=frozenset(languages or ()),
        statuses=frozenset(statuses or ()),
        open_to=frozenset(open_to or ()),
        free=free,
        max_cost=max_cost,
        max_hours=max_hours,
        internal=internal,
        online=online,
    )


_FILTERS = inspect.signature(_narrow).parameters


def takes_filters(command: Callable[..., None]) -> Callable[..., None]:
    """The command with these options in the place of its parameter `query`, which it gets made of them."""

    @wraps(command)
    def narrowed(**said: Any) -> None:
        command(**{name: value for name, value in said.items() if name not in _FILTERS}, query=_query_of(said))

    own = inspect.signature(command).parameters
    parameters = [each for name, one in own.items() for each in (_FILTERS.values() if name == "query" else (one,))]
    keyword = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in parameters]
    narrowed.__signature__ = inspect.Signature(keyword)  # type: ignore[attr-defined]
    narrowed.__annotations__ = {each.name: each.annotation for each in parameters}
    return narrowed


def _query_of(said: dict[str, Any]) -> Query:
    return _narrow(**{name: said[name] for name in _FILTERS})
