"""What a person looks for: words, filters, order and page; and what was found.

Named tuples, because a search must feel instant: a frozen dataclass of this size takes several times as long to make.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from microcred.domain.program import Audience, Kind, Program, Status
from microcred.domain.provider import Provider
from microcred.domain.taxonomy import CredentialClass


class Sort(StrEnum):
    """The order of results; unknown values stand last."""

    SCORE = "score"
    TITLE = "title"
    COST = "cost"
    HOURS = "hours"
    CLASS = "class"
    FRESHEST = "freshest"


class Query(NamedTuple):
    """A search. Several values of one filter are alternatives, different filters must all hold.

    `providers`, `industries` and `jobs` are ids, `skills` canonical names; `limit` 0 is all. `statuses` empty hides what is retired or
    withdrawn. `ranks` are the only programs to look at, with the score of each.
    `max_cost` and `max_hours` leave out what is unknown, and so is a price in another `currency`;
    `free` asks for learning that costs nothing.
    """

    words: tuple[str, ...] = ()
    classes: frozenset[CredentialClass] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    providers: frozenset[str] = frozenset()
    skills: frozenset[str] = frozenset()
    industries: frozenset[str] = frozenset()
    jobs: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()
    open_to: frozenset[Audience] = frozenset()
    ranks: Mapping[str, int] | None = None
    free: bool = False
    max_cost: float | None = None
    currency: str = "USD"
    max_hours: float | None = None
    internal: bool | None = None
    online: bool = False
    sort: Sort = Sort.SCORE
    limit: int = 20
    offset: int = 0


class Match(NamedTuple):
    """Which field of a program matched a search, and its text."""

    field: str
    text: str


class FoundProgram(NamedTuple):
    """One result: the program, who offers it, how well it fits (higher is better) and why."""

    program: Program
    provider: Provider
    score: float
    matched: tuple[Match, ...]


class How(StrEnum):
    """How the words were taken: all of them, any of them, or what was nearest to them."""

    ALL = "all"
    ANY = "any"
    TYPO = "typo"


class Found(NamedTuple):
    """A page of results, how many there are in all, how many retired ones are hidden, and counts by facet.

    `ids` are those of all results, only where a ladder is searched for.
    """

    total: int
    hidden: int
    rows: tuple[FoundProgram, ...]
    facets: Mapping[str, Mapping[str, int]]
    how: How = How.ALL
    corrected: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
