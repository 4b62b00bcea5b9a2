"""The planner against trying everything, on thousands of catalogues; run with -m many."""

import pytest

from domain.ladder.asking import ask_case, ids
from domain.ladder.catalogues import small_case, with_days
from domain.ladder.naive import Naive
from domain.ladder.strategies import Case
from microcred.domain.ladder.verify import verify

pytestmark = pytest.mark.many
CHUNK = 500


def _compare(case: Case) -> bool:
    """Whether there is a plan; it is sound, the best, and what it comes to is right."""
    ladder = ask_case(case)
    naive = Naive(case.graph, case.target, case.person, case.preferences, case.today)
    assert ladder.optimal
    assert verify(ladder, case.graph, case.person, case.preferences, case.today) == []
    if case.target in naive.held:
        assert ladder.totals[:3] == (0, 0, 0)
        return True
    best = naive.best(direct=case.preferences.direct)
    assert ladder.feasible is (best is not None)
    if best is None:
        return False
    assert ids(ladder) == best.ids
    assert ids(ladder, held=True) == tuple(sorted(best.shown))
    assert naive.key(frozenset(ids(ladder)), best.shown, direct=case.preferences.direct) == best.key
    programs = [step.program for step in ladder.todo]
    assert (ladder.totals.hours is None) is (bool(programs) and all(each.hours is None for each in programs))
    assert (ladder.totals.cost is None) is (bool(programs) and not any(map(_has_price, programs)))
    return True


def _has_price(program: object) -> bool:
    cost = program.cost  # type: ignore[attr-defined]
    return cost.total is not None and (cost.total == 0 or cost.currency == "USD")


@pytest.mark.parametrize("chunk", range(10))
def test_it_finds_what_trying_everything_finds(chunk: int) -> None:
    seeds = range(chunk * CHUNK, (chunk + 1) * CHUNK)
    assert sum(_compare(small_case(seed)) for seed in seeds) > CHUNK // 4


@pytest.mark.parametrize("chunk", range(2))
def test_it_finds_it_with_days_and_an_end_too(chunk: int) -> None:
    seeds = range(chunk * CHUNK, (chunk + 1) * CHUNK)
    assert sum(_compare(with_days(small_case(seed, most=6), seed)) for seed in seeds) > CHUNK // 8
