"""Finds programs by words and filters: one statement for counts and facets, one for the page."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from microcred.domain.naming import NameKind, names_of
from microcred.domain.program import Program, Status
from microcred.domain.query import Found, FoundProgram, How, Match, Query
from microcred.domain.words import fold
from microcred.store.filters import spell_filters, spell_statements
from microcred.store.links import mark_struck
from microcred.store.match import clean_words, explain_matches, spell_match
from microcred.store.names import find_skills
from microcred.store.open import Catalogue
from microcred.store.programs import get_programs, get_providers
from microcred.store.rows import to_text
from microcred.store.spelling import correct_words

_HIDDEN = frozenset({Status.RETIRED, Status.WITHDRAWN})
_FACETS = ("class", "provider", "kind", "status")
_NAME_FIELDS = {
    NameKind.ID: "id",
    NameKind.SLUG: "id",
    NameKind.FORMER: "formerly",
    NameKind.IDENTIFIER: "identifiers",
    NameKind.ALIAS: "aliases",
    NameKind.EXAM_CODE: "exam_codes",
    NameKind.TITLE: "title",
}


_NOTHING = Found(0, 0, (), {facet: {} for facet in _FACETS})


class _Attempt(NamedTuple):
    """One way to take the words; `exact` are the keys of programs that go by exactly these words."""

    how: How
    words: tuple[str, ...]
    match: str
    exact: tuple[int, ...]


def find_programs(catalogue: Catalogue, query: Query, today: date) -> Found:
    """The programs that pass the filters and have all the words; where none has, any of them, then corrected words."""
    bound = spell_filters(query, today)
    if not query.words:
        return _answer(catalogue, query, today, bound, None) or _NOTHING
    for attempt in _attempts(catalogue, query):
        asked = bound | {"match": attempt.match, "exact": to_text(attempt.exact)}
        found = _answer(catalogue, query, today, asked, attempt)
        if found is not None:
            return found
    return _NOTHING


def _attempts(catalogue: Catalogue, query: Query) -> Iterator[_Attempt]:
    words = clean_words(query.words)
    yield from _ways(catalogue, How.ALL, words)
    corrected = correct_words(catalogue, words)
    if corrected is not None:
        yield from (attempt._replace(how=How.TYPO) for attempt in _ways(catalogue, How.TYPO, corrected))


def _ways(catalogue: Catalogue, how: How, words: Sequence[str]) -> Iterator[_Attempt]:
    """All of the words or what goes by exactly them, then any of the words."""
    if not words:
        return
    folded = fold(" ".join(words))
    exact = catalogue.execute("SELECT DISTINCT program FROM name WHERE folded = ? ORDER BY program", (folded,))
    match = spell_match(catalogue, words, every=True, skills=find_skills(catalogue, folded))
    yield _Attempt(how, tuple(words), match, tuple(key for (key,) in exact))
    if len(words) > 1:
        yield _Attempt(How.ANY, tuple(words), spell_match(catalogue, words, every=False), ())


def _answer(
    catalogue: Catalogue, query: Query, today: date, bound: dict[str, Any], attempt: _Attempt | None
) -> Found | None:
    """The page with its counts; None where there is nothing, not even hidden."""
    statements = spell_statements(bound, query.sort, has_words=attempt is not None)
    counted = catalogue.execute(statements.tally, bound).fetchall()
    if not counted:
        return None
    total, hidden, facets = _tally(counted, query, today)
    rows = catalogue.execute(statements.page, bound).fetchall() if total else []
    how = attempt.how if attempt else How.ALL
    corrected = attempt.words if attempt and how is How.TYPO else ()
    ids = tuple(found for (found,) in catalogue.execute(statements.ids, bound)) if query.ranks is not None else ()
    return Found(total, hidden, tuple(_results(catalogue, rows, attempt)), facets, how, corrected, ids)


def _tally(counted: Iterable[tuple[Any, ...]], query: Query, today: date) -> tuple[int, int, dict[str, dict[str, int]]]:
    """Total, hidden, and each facet's values by how many results have them, the most frequent first."""
    counters: dict[str, Counter[str]] = {facet: Counter() for facet in _FACETS}
    total = hidden = 0
    for provider, credential_class, kind, stored, retired_on, number in counted:
        is_over = stored != Status.WITHDRAWN and retired_on is not None and retired_on <= today.isoformat()
        status = Status.RETIRED if is_over else Status(stored)
        if not query.statuses and status in _HIDDEN:
            hidden += number
            continue
        total += number
        for facet, value in zip(_FACETS, (credential_class, provider, kind, status.value), strict=True):
            if value is not None:
                counters[facet][value] += number
    facets = {facet: dict(sorted(counter.items(), key=_by_number)) for facet, counter in counters.items()}
    return total, hidden, facets


def _by_number(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def _results(
    catalogue: Catalogue, rows: Sequence[tuple[int, str, float]], attempt: _Attempt | None
) -> Iterator[FoundProgram]:
    programs = mark_struck(catalogue, get_programs(catalogue, [program_id for _, program_id, _ in rows]))
    providers = get_providers(catalogue, {program.provider for program in programs.values()})
    matched = explain_matches(catalogue, attempt.match, [key for key, _, _ in rows]) if attempt else {}
    for key, program_id, score in rows:
        program = programs[program_id]
        texts = matched.get(key, ()) or (_named(program, attempt.words) if attempt else ())
        yield FoundProgram(program, providers[program.provider], round(score, 6), texts)


def _named(program: Program, words: Sequence[str]) -> tuple[Match, ...]:
    """By which names the program goes by exactly these words."""
    folded = fold(" ".join(words))
    kinds = [kind for kind, name in names_of(program) if name == folded]
    return tuple(
        Match(_NAME_FIELDS[kind], program.id if kind in (NameKind.ID, NameKind.SLUG) else folded) for kind in kinds
    )
