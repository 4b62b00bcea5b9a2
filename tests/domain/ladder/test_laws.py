"""What must hold of any two plans: more freedom never makes the best plan worse."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from domain.ladder.asking import ask_case, ids
from domain.ladder.catalogues import small_case, with_days
from domain.ladder.naive import Key, Naive
from domain.ladder.strategies import NAMES, Case
from microcred.domain.ladder.values import Graph, Person, Preferences
from microcred.domain.taxonomy import RUNGS

SEEDS = st.integers(0, 10**9)
BOUNDED = settings(max_examples=100, deadline=None)
LOOSER: tuple[dict[str, Any], ...] = (
    {"budget": None}, {"max_hours": None}, {"max_steps": None}, {"exclude": frozenset()}, {"online": False},
    {"providers": frozenset()}, {"internal": False}, {"allow_unknown": True},
)  # fmt: skip


def _key(case: Case, wishes: Preferences) -> Key | None:
    """The key of the best plan, by the naive measure; None where there is no plan."""
    ladder = ask_case(case)
    if not ladder.feasible:
        return None
    naive = Naive(case.graph, case.target, case.person, wishes, case.today)
    steps = frozenset(ids(ladder))
    return naive.key(steps, frozenset(ids(ladder, held=True)), direct=wishes.direct)


@given(SEEDS, st.sampled_from(LOOSER))
@BOUNDED
def test_without_a_limit_the_best_plan_is_no_worse(seed: int, change: dict[str, Any]) -> None:
    case = small_case(seed)
    looser = replace(case, preferences=replace(case.preferences, **change))
    before, after = _key(case, case.preferences), _key(looser, case.preferences)
    assert before is None or (after is not None and after <= before)


@given(SEEDS, st.sampled_from((50, 100, 200)))
@BOUNDED
def test_with_more_money_the_best_plan_is_no_worse(seed: int, more: int) -> None:
    case = small_case(seed)
    poor = replace(case, preferences=replace(case.preferences, budget=100))
    rich = replace(case, preferences=replace(case.preferences, budget=100 + more))
    before, after = _key(poor, poor.preferences), _key(rich, poor.preferences)
    assert before is None or (after is not None and after <= before)


@given(SEEDS, st.sampled_from((0.5, 1, 3)))
@BOUNDED
def test_with_more_hours_the_best_plan_is_no_worse(seed: int, more: float) -> None:
    case = small_case(seed)
    busy = replace(case, preferences=replace(case.preferences, max_hours=3))
    idle = replace(case, preferences=replace(case.preferences, max_hours=3 + more))
    before, after = _key(busy, busy.preferences), _key(idle, busy.preferences)
    assert before is None or (after is not None and after <= before)


@given(SEEDS, st.sampled_from((7, 14, 70)))
@BOUNDED
def test_with_more_time_the_best_plan_is_no_worse(seed: int, more: int) -> None:
    case = with_days(small_case(seed, most=6), seed)
    assert case.preferences.by is not None
    later = replace(case.preferences, by=case.preferences.by + timedelta(days=more))
    before, after = _key(case, case.preferences), _key(replace(case, preferences=later), case.preferences)
    assert before is None or (after is not None and after <= before)


@given(SEEDS, st.sampled_from(NAMES[1:]))
@BOUNDED
def test_holding_more_never_worsens_what_is_required(seed: int, name: str) -> None:
    case = small_case(seed)
    case = replace(case, preferences=replace(case.preferences, direct=True))
    assume(name in case.graph.programs and name not in case.preferences.include)
    after = replace(case, person=replace(case.person, held=case.person.held | {name}))
    _assert_no_worse(case, after)


@given(SEEDS, st.sampled_from(NAMES[1:]))
@BOUNDED
def test_holding_more_never_worsens_a_plan_of_steps_that_stand_alone(seed: int, name: str) -> None:
    """Where a step may go when nothing needs it any longer, its rung may go with it; so all may stand here."""
    case = small_case(seed)
    offered = {
        each.id: each
        if each.id == case.target
        else each._replace(credential_class=RUNGS[place % 3], prepares_for=(case.target,))
        for place, each in enumerate(case.graph.programs.values())
    }
    case = replace(case, graph=Graph(offered, case.graph.providers, case.graph.vocabulary))
    assume(name in offered and name not in case.preferences.include)
    _assert_no_worse(case, replace(case, person=replace(case.person, held=case.person.held | {name})))


@given(SEEDS)
@BOUNDED
def test_what_is_in_progress_never_changes_more_than_ties(seed: int) -> None:
    case = small_case(seed)
    idle = replace(case, person=Person(case.person.held, frozenset(), case.person.claims))
    one, other = ask_case(case), ask_case(idle)
    assert one.feasible is other.feasible
    assert one.required.steps == other.required.steps
    assert one.totals.steps == other.totals.steps


def _assert_no_worse(case: Case, after: Case) -> None:
    before = _key(case, case.preferences)
    now = _key(after, case.preferences)
    assert before is None or (now is not None and now <= before)
