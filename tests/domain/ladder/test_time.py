"""When time is up there is an answer all the same, and it says that it is not proved."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from domain.ladder.asking import ask_case
from domain.ladder.catalogues import large_case
from microcred.domain.ladder.appraise import Appraisal, appraise
from microcred.domain.ladder.measure import MEASURE_NAMES, UNITS
from microcred.domain.ladder.plan import answer, ask, plan
from microcred.domain.ladder.values import Preferences
from microcred.domain.ladder.verify import verify


def _after(polls: int) -> Callable[[], bool]:
    """Time is up once it has been asked for so often."""
    left = iter(range(polls))
    return lambda: next(left, None) is None


@pytest.mark.parametrize("polls", [0, 1, 5, 30])
@pytest.mark.parametrize("seed", range(6))
def test_a_plan_is_at_hand_whenever_time_is_up(seed: int, polls: int) -> None:
    case = large_case(seed, 150, 0.5)
    best = ask_case(case)
    hasty = plan(case.graph, case.target, case.person, case.preferences, case.today, _after(polls))
    assert hasty.feasible is best.feasible
    assert verify(hasty, case.graph, case.person, case.preferences, case.today) == []
    assert hasty == best or not hasty.optimal


@pytest.mark.parametrize("polls", [0, 2, 5, 20, 60, 200])
def test_without_a_plan_what_was_found_out_in_time_is_told(polls: int) -> None:
    case = large_case(3, 150, 0.3)
    poor = replace(
        case, preferences=Preferences(budget=0, max_steps=1, exclude=frozenset(list(case.graph.programs)[5:9]))
    )
    whole = ask_case(poor)
    assert whole.no_plan is not None
    assert whole.optimal
    hasty = plan(poor.graph, poor.target, poor.person, poor.preferences, poor.today, _after(polls))
    assert hasty.no_plan is not None
    assert hasty.no_plan.obstacles
    assert hasty.no_plan.ways == whole.no_plan.ways[: len(hasty.no_plan.ways)] or not hasty.optimal
    assert hasty == whole or not hasty.optimal


def test_large_catalogues_are_planned_to_the_end() -> None:
    for seed in range(4):
        case = large_case(seed, 600, 0.2, limited=seed % 2 == 0)
        ladder = ask_case(case)
        assert ladder.optimal
        assert verify(ladder, case.graph, case.person, case.preferences, case.today) == []


@pytest.mark.parametrize("polls", [0, 3, 12, 40, 150])
@pytest.mark.parametrize("seed", range(8))
def test_the_gap_says_how_much_better_another_plan_may_be(seed: int, polls: int) -> None:
    case = large_case(seed, 150, 0.5)
    best = ask_case(case)
    quest = ask(case.graph, case.target, case.person, case.preferences, case.today, _after(polls))
    hasty = answer(quest)
    assert (hasty.still_open is None) is hasty.optimal
    if hasty.still_open is None or not best.feasible:
        return
    calm = quest.unhurried()
    ours, theirs = (appraise(calm, frozenset(step.program.id for step in each.todo)) for each in (hasty, best))
    assert ours is not None
    assert theirs is not None
    if hasty.still_open.key in ("required", "freshness"):
        assert ours.measure == theirs.measure
        return
    better = {MEASURE_NAMES[name]: _less(ours, theirs, name) for name in quest.aim.order}
    for name, by in better.items():
        if name == hasty.still_open.key:
            assert hasty.still_open.at_most is None or by <= hasty.still_open.at_most
            return
        assert by == 0


def _less(ours: Appraisal, theirs: Appraisal, name: str) -> float:
    return float((getattr(ours.measure, name) - getattr(theirs.measure, name)) / UNITS.get(name, 1))
