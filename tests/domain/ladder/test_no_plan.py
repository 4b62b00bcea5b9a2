"""Where there is no plan, the answer says the smallest reason and what would do instead."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from domain.ladder.asking import any_of, ask, ask_case, dollars, needs, program, todo
from domain.ladder.catalogues import small_case
from domain.ladder.naive import Naive
from microcred.domain.ladder.values import Ladder, NoPlan, Obstacle, Unmet
from microcred.domain.ladder.words import Objective
from microcred.domain.program import Audience, Cost, Delivery, Status


def _reason(ladder: Ladder) -> NoPlan:
    assert ladder.no_plan is not None
    assert ladder.totals[:3] == (0, 0, 0)
    return ladder.no_plan


@pytest.mark.parametrize(
    ("fields", "wishes", "obstacle"),
    [
        ({"status": Status.RETIRED}, {}, Obstacle.TARGET_RETIRED),
        ({"status": Status.WITHDRAWN}, {}, Obstacle.TARGET_WITHDRAWN),
        ({"status": Status.UPCOMING}, {}, Obstacle.TARGET_UPCOMING),
        ({"open_to": (Audience.MEMBERS,)}, {}, Obstacle.TARGET_CLOSED),
        ({}, {"exclude": frozenset({"x/cert"})}, Obstacle.TARGET_EXCLUDED),
        ({"delivery": None}, {"online": True}, Obstacle.TARGET_NOT_ONLINE),
    ],
)
def test_the_target_itself_may_be_out_of_reach(
    fields: dict[str, Any], wishes: dict[str, Any], obstacle: Obstacle
) -> None:
    assert _reason(ask(program("cert", "certification", **fields), **wishes)).obstacles == (obstacle,)


def test_the_deepest_requirement_that_fails_is_named_with_all_its_reasons() -> None:
    ladder = ask(
        program("cert", "certification", requires=needs("step", "fine")),
        program("fine", "skill"),
        program("step", "skill", requires=any_of("gone", "lost")),
        program("gone", "skill", status=Status.RETIRED),
    )
    assert _reason(ladder).obstacles == (Obstacle.REQUIREMENT,)
    assert _reason(ladder).unmet == Unmet("x/step", (("x/gone", "retired"), ("x/lost", "unknown")))


def test_a_circle_and_an_empty_any_can_never_be_met() -> None:
    circle = ask(
        program("cert", "certification", requires=needs("egg")),
        program("egg", "skill", requires=needs("hen")),
        program("hen", "skill", requires=needs("egg")),
    )
    assert _reason(circle).unmet == Unmet("x/hen", (("x/egg", "cycle"),))
    empty = ask(program("cert", "certification", requires=any_of()))
    assert _reason(empty).unmet == Unmet("x/cert", ())


def test_the_cheapest_plan_is_told_where_the_budget_is_too_small() -> None:
    reason = _reason(
        ask(
            program("cert", "certification", requires=any_of("a", "b"), cost=dollars(300)),
            program("a", "certification", cost=dollars(240), hours=1),
            program("b", "certification", cost=dollars(999)),
            budget=300,
        )
    )
    assert reason.obstacles == (Obstacle.BUDGET,)
    assert reason.nearest is not None
    assert reason.nearest.totals.cost == 540
    assert reason.nearest.objective is Objective.COST


def test_where_only_an_unknown_price_is_in_the_way_the_plan_with_it_is_shown() -> None:
    vague = program("cert", "certification", cost=Cost(50, None, 0, "USD"))
    reason = _reason(ask(vague, budget=100))
    assert reason.obstacles == (Obstacle.UNKNOWN_COST,)
    assert reason.nearest is not None
    assert todo(reason.nearest) == ["cert"]
    assert _reason(ask(vague, budget=40)).obstacles == (Obstacle.BUDGET,)
    assert _reason(ask(program("cert", "certification", hours=None), max_hours=9)).obstacles == (
        Obstacle.UNKNOWN_HOURS,
    )


def test_the_fewest_limits_are_named() -> None:
    offered = (
        program("cert", "certification", requires=needs("course")),
        program("course", "skill", hours=20, delivery=Delivery.IN_PERSON),
    )
    both = _reason(ask(*offered, online=True, max_hours=10, max_steps=9))
    assert both.obstacles == (Obstacle.HOURS, Obstacle.ONLINE)
    assert both.unmet == Unmet("x/cert", (("x/course", "filtered"),))
    assert both.nearest is not None
    assert both.nearest.totals.hours == 21
    assert _reason(ask(*offered, max_steps=1)).obstacles == (Obstacle.STEPS,)
    assert _reason(ask(*offered, exclude=frozenset({"x/course"}))).obstacles == (Obstacle.EXCLUDE,)


def test_what_is_demanded_may_be_the_obstacle() -> None:
    target = program("cert", "certification")
    gone = program("gone", "skill", status=Status.RETIRED)
    reason = _reason(ask(target, gone, include=frozenset({"x/gone"})))
    assert reason.obstacles == (Obstacle.INCLUDED,)
    assert reason.unmet == Unmet("x/cert", (("x/gone", "retired"),))


@given(st.integers(0, 10**9))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
def test_without_the_limits_named_there_is_a_plan_and_without_fewer_there_is_none(seed: int) -> None:
    case = small_case(seed)
    ladder = ask_case(case)
    assume(ladder.no_plan is not None and ladder.no_plan.nearest is not None)
    lifted: dict[Obstacle, dict[str, Any]] = {
        Obstacle.BUDGET: {"budget": None}, Obstacle.HOURS: {"max_hours": None}, Obstacle.STEPS: {"max_steps": None},
        Obstacle.EXCLUDE: {"exclude": frozenset()}, Obstacle.PROVIDERS: {"providers": frozenset()},
        Obstacle.INTERNAL: {"internal": False}, Obstacle.ONLINE: {"online": False},
    }  # fmt: skip
    obstacles = _reason(ladder).obstacles
    assume(all(obstacle in lifted for obstacle in obstacles))
    for kept in (None, *obstacles):
        wishes = case.preferences
        for obstacle in obstacles:
            if obstacle is not kept:
                wishes = replace(wishes, **lifted[obstacle])
        naive = Naive(case.graph, case.target, case.person, wishes, case.today)
        assert (naive.best(direct=True) is not None) is (kept is None)
