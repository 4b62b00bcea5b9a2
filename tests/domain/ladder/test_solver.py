"""The planner and a mixed-integer solver agree on catalogues that are too large to try everything."""

from dataclasses import replace

import pytest

from domain.ladder.asking import ask_case
from domain.ladder.catalogues import large_case, small_case
from domain.ladder.naive import Naive
from domain.ladder.strategies import Case
from microcred.domain.ladder.verify import verify

pytestmark = pytest.mark.solver
oracle = pytest.importorskip("domain.ladder.oracle", exc_type=ImportError)


def _holding_what_matters(case: Case) -> Case:
    """Held programs that are not relevant may fill a rung or not: that is not in the model."""
    naive = Naive(case.graph, case.target, case.person, case.preferences, case.today)
    return replace(case, person=replace(case.person, held=frozenset(filter(naive.relevant, naive.held))))


def _compare(case: Case) -> None:
    case = _holding_what_matters(case)
    if case.target in case.person.held:
        return
    ladder, solved = ask_case(case), oracle.solve_with_highs(case)
    assert ladder.optimal
    assert ladder.feasible is (solved is not None)
    assert verify(ladder, case.graph, case.person, case.preferences, case.today) == []
    if solved is not None:
        assert oracle.key_of(case, ladder) == solved.key


@pytest.mark.parametrize("chunk", range(8))
def test_on_small_catalogues_with_all_that_can_go_wrong(chunk: int) -> None:
    for seed in range(100 * chunk, 100 * chunk + 100):
        _compare(small_case(seed, most=8))


@pytest.mark.parametrize("thorny", [0.0, 0.1, 0.3, 0.6])
@pytest.mark.parametrize("size", [60, 150, 600])
@pytest.mark.parametrize("seed", range(4))
def test_on_large_catalogues_with_circles_of_requirements(size: int, thorny: float, seed: int) -> None:
    _compare(large_case(seed, size, thorny, limited=seed % 2 == 0))
