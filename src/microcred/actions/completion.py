"""Finds the names that begin with what is typed so far. Never builds a catalogue: where there is none, nothing does."""

from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import date
from enum import StrEnum
from pathlib import Path

from microcred.domain.words import fold
from microcred.exchange.own_names import name_holdings, name_plans
from microcred.store.beginnings import (
    Begun,
    industries_begun,
    jobs_begun,
    programs_begun,
    providers_begun,
    skills_begun,
)
from microcred.store.open import Catalogue, open_to_read

MOST = 50
"""More names than a person reads in a list."""


class Sort(StrEnum):
    """What sort of name is asked for."""

    PROGRAM = "program"
    TARGET = "target"
    PROVIDER = "provider"
    SKILL = "skill"
    JOB = "job"
    INDUSTRY = "industry"


class OwnSort(StrEnum):
    """What sort of name is asked for of those that are in a person's own files."""

    HOLDING = "holding"
    PLAN = "plan"


_FINDERS = {OwnSort.HOLDING: name_holdings, OwnSort.PLAN: name_plans}


def find_begun(path: Path, sorts: tuple[Sort, ...], typed: str, today: date) -> list[Begun]:
    """Names of these sorts, each beginning with what was typed as it was typed."""
    beginning = fold(f"{typed}.")[:-1]  # the point keeps a blank at the end
    with closing(open_to_read(path)) as catalogue:
        found = [begun for sort in sorts for begun in _find(catalogue, sort, beginning, today)]
    return [begun._replace(name=_as_typed(begun.name, typed, beginning)) for begun in found[:MOST]]


def find_own(portfolios: Iterable[Path], sort: OwnSort, typed: str) -> list[Begun]:
    """Names in a person's own files that begin with what was typed, whatever its case; a file that is broken has none."""
    found: dict[str, str] = {}
    for portfolio in portfolios:
        with suppress(OSError, ValueError):
            found.update({name: says for name, says in _FINDERS[sort](portfolio) if fold(name).startswith(fold(typed))})
    return [Begun(typed + name[len(typed) :], says) for name, says in list(found.items())[:MOST]]


def _as_typed(name: str, typed: str, beginning: str) -> str:
    """The name in the letters that a person has chosen: shells complete only what begins with what is there."""
    if typed.isupper() and name.upper().startswith(typed):
        return name.upper()
    return typed + name[len(beginning) :] if len(beginning) == len(typed) else name


def _find(catalogue: Catalogue, sort: Sort, beginning: str, today: date) -> list[Begun]:
    match sort:
        case Sort.PROGRAM:
            return programs_begun(catalogue, beginning, today, MOST)
        case Sort.TARGET:
            return programs_begun(catalogue, beginning, today, MOST, targets=True)
        case Sort.PROVIDER:
            return providers_begun(catalogue, beginning, MOST)
        case Sort.SKILL:
            return skills_begun(catalogue, beginning, MOST)
        case Sort.JOB:
            return jobs_begun(catalogue, beginning, MOST)
        case Sort.INDUSTRY:
            return industries_begun(catalogue, beginning, MOST)
