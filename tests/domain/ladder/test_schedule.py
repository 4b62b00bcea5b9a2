"""In which weeks the steps are taken, and what a day by which all must be done rules out."""

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.ladder.asking import any_of, ask, ask_case, held, ids, needs, program
from domain.ladder.catalogues import small_case, with_days
from domain.ladder.naive import Naive
from microcred.domain.kinds import Obstacle
from microcred.domain.ladder.timetable import Task, Window, lay_out
from microcred.domain.ladder.values import Ladder
from microcred.domain.ladder.verify import verify
from microcred.domain.program import Start
from microcred.domain.requirement import NeedsProgram

MONDAY = date(2026, 11, 30)
PACE: dict[str, Any] = {"hours_per_week": 10, "start": MONDAY}


def _weeks(ladder: Ladder) -> dict[str, tuple[int, int] | None]:
    return {
        step.program.id.partition("/")[2]: step.weeks and (step.weeks.first, step.weeks.last) for step in ladder.todo
    }


def _critical(ladder: Ladder) -> list[str]:
    return [step.program.id.partition("/")[2] for step in ladder.todo if step.weeks and step.weeks.is_critical]


def _in_week(number: int) -> date:
    return MONDAY + timedelta(weeks=number - 1, days=3)


def test_work_is_divisible_and_a_step_begins_when_what_it_requires_has_ended() -> None:
    ladder = ask(
        program("cert", "certification", requires=needs("a", "b"), hours=12),
        program("a", hours=15),
        program("b", hours=2, requires=NeedsProgram("x/a")),
        **PACE,
    )
    assert _weeks(ladder) == {"a": (1, 2), "b": (2, 2), "cert": (2, 3)}
    assert ladder.totals.weeks == 3
    assert _critical(ladder) == ["a", "b", "cert"]


def test_without_a_pace_or_a_length_there_are_no_weeks() -> None:
    offered = (
        program("cert", "certification", requires=needs("a", "b"), hours=None, covers=("x",)),
        program("a", hours=15),
        program("b", hours=None),
        program("c", hours=3, covers=("x",), prepares_for=("x/cert",), requires=NeedsProgram("x/b")),
    )
    assert set(_weeks(ask(*offered)).values()) == {None}
    ladder = ask(*offered, **PACE)
    assert _weeks(ladder) == {"a": (1, 2), "b": None, "c": None, "cert": None}
    assert ladder.totals.weeks is None
    assert _critical(ladder) == []


def test_a_step_waits_for_its_day_and_others_fill_the_time() -> None:
    ladder = ask(
        program("cert", "certification", requires=needs("dated", "free"), hours=0),
        program("dated", hours=5, starts=(Start(date(2026, 1, 5)), Start(_in_week(4)))),
        program("free", hours=20),
        **PACE,
    )
    assert _weeks(ladder) == {"dated": (4, 4), "free": (1, 2), "cert": (4, 4)}
    assert _critical(ladder) == ["dated", "cert"]


def test_what_a_day_waits_for_is_done_first_and_a_day_that_is_missed_is_waited_for_again() -> None:
    first, second = Start(_in_week(2)), Start(_in_week(6))
    offered = (
        program("cert", "certification", requires=needs("dated", "z", "a"), hours=1),
        program("dated", hours=5, requires=NeedsProgram("x/z"), starts=(second, first)),
        program("a", hours=30),
    )
    assert _weeks(ask(*offered, program("z", hours=12), **PACE))["dated"] == (2, 2)
    assert _weeks(ask(*offered, program("z", hours=25), **PACE))["dated"] == (6, 6)
    late = ask(*offered, program("z", hours=65), **PACE)
    step = next(step for step in late.todo if step.program.id == "x/dated")
    assert step.weeks is not None
    assert step.weeks[:2] == (7, 7)
    assert step.weeks.is_unannounced


def test_one_may_begin_while_enrolment_is_open() -> None:
    begun = Start(date(2026, 9, 1), enroll_by=_in_week(3))
    ladder = ask(program("cert", "certification", hours=5, starts=(begun,)), **PACE)
    assert _weeks(ladder) == {"cert": (1, 1)}


def test_to_a_target_that_is_held_it_takes_no_week() -> None:
    assert ask(program("cert", "certification"), person=held("cert"), **PACE).totals.weeks == 0


@pytest.mark.parametrize(
    ("by", "feasible"), [(MONDAY + timedelta(days=13), True), (MONDAY + timedelta(days=12), False)]
)
def test_a_day_by_which_all_must_be_done_is_a_limit(by: date, feasible: bool) -> None:
    ladder = ask(program("cert", "certification", hours=20), **PACE, by=by)
    assert ladder.feasible is feasible
    if not feasible:
        assert ladder.no_plan is not None
        assert ladder.no_plan.obstacles == (Obstacle.BY,)
        assert ladder.no_plan.nearest is not None
        assert ladder.no_plan.nearest.totals.weeks == 2


def test_of_two_ways_the_one_that_is_offered_in_time_is_taken() -> None:
    offered = (
        program("cert", "certification", requires=any_of("late", "soon"), hours=1),
        program("late", hours=1, starts=(Start(_in_week(5)),)),
        program("soon", hours=9),
    )
    assert "late" in _weeks(ask(*offered, **PACE))
    assert _weeks(ask(*offered, **PACE, by=_in_week(5))) == {"soon": (1, 1), "cert": (1, 1)}


@given(st.integers(0, 10**9))
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_with_days_and_an_end_it_finds_what_trying_everything_finds(seed: int) -> None:
    case = with_days(small_case(seed, most=6), seed)
    ladder = ask_case(case)
    naive = Naive(case.graph, case.target, case.person, case.preferences, case.today)
    best = naive.best(direct=case.preferences.direct)
    if case.target in naive.held:
        return
    assert ladder.feasible is (best is not None)
    assert verify(ladder, case.graph, case.person, case.preferences, case.today) == []
    if best is not None:
        assert ids(ladder) == best.ids
        weeks = naive.weeks(frozenset(best.ids))
        assert ladder.totals.weeks == (None if ladder.totals.unknown_hours else weeks)


@given(st.integers(0, 10**9))
@settings(max_examples=150, deadline=None)
def test_nobody_is_idle_while_something_can_be_done(seed: int) -> None:
    dice = Random(seed)  # noqa: S311 - dice, no secrets
    names = "abcdef"
    needs_ = {name: set(dice.sample(names[:place], dice.randint(0, min(place, 2)))) for place, name in enumerate(names)}
    tasks = {}
    for name in names:
        opens = dice.randint(1, 30)
        windows = (Window(opens, opens + 5),) if dice.random() < 0.4 else ()
        tasks[name] = Task(dice.randint(0, 9), windows)
    slots = lay_out(tasks, lambda name, done: needs_[name] <= done)
    for name, slot in slots.items():
        assert slot.begins >= max((slots[other].ends for other in needs_[name]), default=0)
        assert slot.window is None or slot.begins >= slot.window.opens
    busy = sum(task.work for task in tasks.values())
    end = max(slot.ends for slot in slots.values())
    waited = [slot.window.opens for slot in slots.values() if slot.window]
    assert end >= busy
    assert end <= max(waited, default=0) + busy
