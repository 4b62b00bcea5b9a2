"""Where there is no plan, the answer says the smallest reason and what would do instead."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from domain.ladder.asking import any_of, ask, ask_case, dollars, needs, program, todo
from domain.ladder.catalogues import small_case, with_days
from domain.ladder.naive import Naive
from domain.ladder.strategies import Case
from microcred.domain.kinds import Obstacle
from microcred.domain.ladder.values import Ladder, NoPlan, Preferences, Unmet, Way
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


def test_where_only_an_unknown_price_is_in_the_way_the_plan_with_it_is_shown() -> None:
    vague = program("cert", "certification", cost=Cost(50, None, 0, "USD"))
    reason = _reason(ask(vague, budget=100))
    assert reason.obstacles == (Obstacle.UNKNOWN_COST,)
    assert reason.nearest is not None
    assert todo(reason.nearest) == ["cert"]
    poor = _reason(ask(vague, budget=40))
    assert poor.obstacles == (Obstacle.BUDGET,)
    assert [(way.obstacles, way.budget) for way in poor.ways] == [((Obstacle.UNKNOWN_COST, Obstacle.BUDGET), 50)]
    assert _reason(ask(program("cert", "certification", hours=None), max_hours=9)).obstacles == (
        Obstacle.UNKNOWN_HOURS,
    )


def test_the_fewest_limits_are_named() -> None:
    offered = (
        program("cert", "certification", requires=needs("course")),
        program("course", "skill", hours=20, delivery=Delivery.IN_PERSON),
    )
    both = _reason(ask(*offered, online=True, max_hours=10, max_steps=9))
    assert both.obstacles == (Obstacle.HOURS,)
    assert both.nearest is not None
    assert both.nearest.totals.hours == 21
    assert [way.obstacles for way in both.ways] == [(Obstacle.HOURS, Obstacle.ONLINE)]
    far = _reason(ask(*offered, online=True))
    assert far.obstacles == (Obstacle.ONLINE,)
    assert far.unmet == Unmet("x/cert", (("x/course", "filtered"),))
    assert _reason(ask(*offered, max_steps=1)).obstacles == (Obstacle.STEPS,)
    assert _reason(ask(*offered, exclude=frozenset({"x/course"}))).obstacles == (Obstacle.EXCLUDE,)


def test_what_is_demanded_may_be_the_obstacle() -> None:
    target = program("cert", "certification")
    gone = program("gone", "skill", status=Status.RETIRED)
    reason = _reason(ask(target, gone, include=frozenset({"x/gone"})))
    assert reason.obstacles == (Obstacle.INCLUDED,)
    assert reason.unmet == Unmet("x/cert", (("x/gone", "retired"),))


@given(st.integers(0, 10**9))
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
def test_relaxed_as_told_there_is_a_plan_and_relaxed_any_less_there_is_none(seed: int) -> None:
    case = small_case(seed, most=6) if seed % 2 else with_days(small_case(seed, most=5), seed)
    ladder = ask_case(case)
    assume(ladder.no_plan is not None and ladder.no_plan.ways)
    for way in _reason(ladder).ways:
        assert _has_plan(case, _relaxed(case.preferences, way))
        for obstacle in way.obstacles:
            for less in _less(case.preferences, way, obstacle):
                assert not _has_plan(case, less), (way.obstacles, obstacle)


@given(st.integers(0, 10**9))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
def test_the_limits_named_rule_every_plan_out_by_themselves(seed: int) -> None:
    case = small_case(seed, most=6)
    ladder = ask_case(case)
    assume(ladder.no_plan is not None and ladder.no_plan.ways)
    named = set(_reason(ladder).obstacles)
    assume(named <= LIFTED.keys())
    wishes = replace(case.preferences, include=frozenset(), allow_unknown=not named & UNKNOWN)
    for obstacle in LIFTED.keys() - named:
        wishes = replace(wishes, **LIFTED[obstacle])
    if Obstacle.INCLUDED in named:
        wishes = replace(wishes, include=case.preferences.include)
    if Obstacle.UNKNOWN_COST in named and Obstacle.BUDGET not in named:
        wishes = replace(wishes, budget=10**9)
    if Obstacle.UNKNOWN_HOURS in named and Obstacle.HOURS not in named:
        wishes = replace(wishes, max_hours=10**9)
    assert not _has_plan(case, wishes)


def test_all_ways_out_are_told_the_one_that_asks_least_first() -> None:
    reason = _reason(
        ask(
            program("cert", "certification", requires=any_of("near", "far")),
            program("near", "skill", cost=dollars(90), delivery=Delivery.IN_PERSON),
            program("far", "skill", cost=dollars(250)),
            online=True,
            budget=100,
        )
    )
    assert reason.obstacles == (Obstacle.BUDGET, Obstacle.ONLINE)
    assert reason.least is not None
    assert reason.least.totals.cost == 250
    assert [(way.obstacles, way.budget) for way in reason.ways] == [
        ((Obstacle.BUDGET,), 250),
        ((Obstacle.ONLINE,), None),
    ]


def test_no_more_is_let_in_than_must_be() -> None:
    offered = (
        program("cert", "certification", requires=needs("a")),
        program("a", "skill", requires=any_of("b", "c"), open_to=(Audience.STUDENTS, Audience.MEMBERS)),
        program("b", "knowledge"),
        program("c", "knowledge"),
    )
    reason = _reason(ask(*offered, exclude=frozenset({"x/a", "x/b", "x/c"})))
    assert len(reason.ways) == 1
    way = reason.ways[0]
    assert way.obstacles == (Obstacle.OPEN_TO, Obstacle.EXCLUDE)
    assert way.audience is Audience.STUDENTS
    assert "x/a" in way.without_exclude
    assert len(way.without_exclude) == 2


LIFTED: dict[Obstacle, dict[str, Any]] = {
    Obstacle.BUDGET: {"budget": None}, Obstacle.HOURS: {"max_hours": None}, Obstacle.STEPS: {"max_steps": None},
    Obstacle.EXCLUDE: {"exclude": frozenset()}, Obstacle.PROVIDERS: {"providers": frozenset()},
    Obstacle.INTERNAL: {"internal": False}, Obstacle.ONLINE: {"online": False}, Obstacle.INCLUDED: {},
    Obstacle.UNKNOWN_COST: {}, Obstacle.UNKNOWN_HOURS: {},
}  # fmt: skip
UNKNOWN = {Obstacle.UNKNOWN_COST, Obstacle.UNKNOWN_HOURS}


def _has_plan(case: Case, wishes: Preferences) -> bool:
    """Whether trying everything finds a plan."""
    return Naive(case.graph, case.target, case.person, wishes, case.today).best(direct=True) is not None


def _relaxed(wishes: Preferences, way: Way, but: Obstacle | None = None) -> Preferences:
    """What a way out says, or all of it but one."""
    changes: dict[Obstacle, dict[str, Any]] = {
        Obstacle.UNKNOWN_COST: {"allow_unknown": True},
        Obstacle.UNKNOWN_HOURS: {"allow_unknown": True},
        Obstacle.BUDGET: {"budget": way.budget},
        Obstacle.HOURS: {"max_hours": way.max_hours},
        Obstacle.BY: {"by": _after(wishes, way.weeks)},
        Obstacle.STEPS: {"max_steps": way.max_steps},
        Obstacle.OPEN_TO: {"open_to": way.audience or Audience.STUDENTS},
        Obstacle.EXCLUDE: {"exclude": wishes.exclude - way.without_exclude},
        Obstacle.INCLUDED: {"include": wishes.include - way.without_include},
        Obstacle.PROVIDERS: {"providers": wishes.providers | way.providers_too},
        Obstacle.INTERNAL: {"internal": False},
        Obstacle.ONLINE: {"online": False},
    }
    for obstacle in way.obstacles:
        if obstacle is not but:
            wishes = replace(wishes, **changes[obstacle])
    return wishes


def _after(wishes: Preferences, weeks: int | None) -> date | None:
    return wishes.start + timedelta(days=7 * weeks - 1) if wishes.start and weeks is not None else wishes.by


def _less(wishes: Preferences, way: Way, obstacle: Obstacle) -> Iterator[Preferences]:
    """The way out, but of one limit a little less."""
    if obstacle in UNKNOWN and set(way.obstacles) >= UNKNOWN:
        return  # one flag allows both
    yield _relaxed(wishes, way, but=obstacle)
    all_of_it = _relaxed(wishes, way)
    match obstacle:
        case Obstacle.BUDGET if way.budget:
            yield replace(all_of_it, budget=way.budget - 0.01)
        case Obstacle.HOURS if way.max_hours:
            yield replace(all_of_it, max_hours=way.max_hours - 0.001)
        case Obstacle.BY if way.weeks:
            yield replace(all_of_it, by=_after(wishes, way.weeks - 1))
        case Obstacle.STEPS if way.max_steps:
            yield replace(all_of_it, max_steps=way.max_steps - 1)
        case Obstacle.EXCLUDE:
            yield from (replace(all_of_it, exclude=all_of_it.exclude | {name}) for name in way.without_exclude)
        case Obstacle.PROVIDERS:
            yield from (replace(all_of_it, providers=all_of_it.providers - {name}) for name in way.providers_too)
