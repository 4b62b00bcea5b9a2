"""Programs that are likely one: of one provider under one title, or under one name or address elsewhere."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from microcred.domain.naming import abbreviations_in
from microcred.domain.program import Program
from microcred.domain.words import fold

_MOST = 2
"""Of more that share a sign, it is no sign that they are one: a page that lists courses is the address of each."""

_PASSING = frozenset(
    [
        "a",
        "an",
        "and",
        "at",
        "badge",
        "certificate",
        "certification",
        "certified",
        "course",
        "for",
        "in",
        "iec",
        "of",
        "on",
        "path",
        "professional",
        "program",
        "the",
        "to",
        "using",
    ]
)
"""Words of a title that tell no program from another that is at the same address."""


class Alike(NamedTuple):
    """Two programs that are likely one, the better known first, and what says so."""

    first: str
    second: str
    why: str


def find_alike(programs: Sequence[Program]) -> list[Alike]:
    """Pairs that a person should look at; each once, in order."""
    bearing: dict[tuple[str, ...], list[Program]] = {}
    for program in programs:
        for sign in dict.fromkeys(_signs(program)):
            bearing.setdefault(sign, []).append(program)
    found: dict[tuple[str, str], Alike] = {}
    for (kind, *said), several in bearing.items():
        if len(several) > _MOST:
            continue
        for one, other in combinations(sorted(several, key=_rank), 2):
            if _can_be_one(one, other):
                found.setdefault((one.id, other.id), Alike(one.id, other.id, _spell(kind, *said)))
    return sorted(found.values())


def _signs(program: Program) -> Iterator[tuple[str, ...]]:
    yield "title", program.provider, fold(program.title)
    yield from (("identifier", system, fold(name)) for system, name in program.identifiers)
    if program.url and program.url.partition("://")[2].rstrip("/").count("/"):
        address = program.url.partition("://")[2].removeprefix("www.").rstrip("/").lower()
        yield "url", address, " ".join(sorted(_telling_words(program.title)))


def _telling_words(title: str) -> set[str]:
    """The words that tell what it is: not those that say that it is offered, nor an abbreviation behind it."""
    short = {fold(each) for each in abbreviations_in(title)}
    return set(re.findall(r"\w+", fold(title))) - _PASSING - short


def _can_be_one(one: Program, other: Program) -> bool:
    """Whether nothing says that they are two: the kind, the language, the classes that their sources declare."""
    pairs: Iterable[tuple[object, object]] = (
        (one.kind, other.kind),
        (one.language, other.language),
        (one.exam_codes, other.exam_codes),
    )
    return all(not here or not there or here == there for here, there in pairs)


def _rank(program: Program) -> tuple[int, str]:
    known = sum(value not in (None, (), "") for value in program)
    return -known, program.id


def _spell(kind: str, *said: str) -> str:
    match kind:
        case "title":
            return f"both are called “{said[1]}” by {said[0]}"
        case "identifier":
            return f"both are {said[1]} at {said[0]}"
    return f"both are at {said[0]}"
