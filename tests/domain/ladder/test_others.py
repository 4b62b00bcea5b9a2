"""Other plans than the best: alternatives, substitutes and next best plans, beside what trying everything finds."""

from dataclasses import replace
from itertools import chain, combinations

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from domain.ladder.asking import ask, ask_case, ids, needs, program, todo
from domain.ladder.catalogues import small_case
from domain.ladder.naive import Key, Naive
from domain.ladder.strategies import TODAY, Case
from microcred.domain.ladder.plan import Extras, plan
from microcred.domain.ladder.values import Graph, Ladder, Person, Preferences
from microcred.domain.ladder.verify import verify
from microcred.domain.ladder.words import Label, Objective

BOUNDED = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
SEEDS = st.integers(0, 10**9)
_OBJECTIVES = {Label.CHEAPEST: Objective.COST, Label.QUICKEST: Objective.HOURS, Label.SHORTEST: Objective.STEPS}


def _with_extras(case: Case, plans: int = 0) -> Ladder:
    ladder = plan(
        case.graph,
        case.target,
        case.person,
        case.preferences,
        case.today,
        extras=Extras(alternatives=True, plans=plans),
    )
    assume(ladder.feasible and case.target not in case.person.held)
    return ladder


def _all_plans(case: Case) -> list[tuple[Key, frozenset[str]]]:
    """Every plan with its key, the best first."""
    naive = Naive(case.graph, case.target, case.person, case.preferences, case.today)
    direct = case.preferences.direct
    others = [name for name in case.graph.programs if name not in naive.held and naive.may_be_step(name)]
    demanded = ({case.target} | case.preferences.include) - naive.held
    found = []
    for some in chain.from_iterable(combinations(others, size) for size in range(len(others) + 1)):
        steps = frozenset(some)
        if demanded <= steps and naive._is_plan(steps, direct=direct):
            found.append((naive.key(steps, naive._shown(steps), direct=direct), steps))
    return sorted(found, key=lambda each: each[0])


@given(SEEDS)
@BOUNDED
def test_the_next_best_plans_are_the_best_that_hold_no_better_one(seed: int) -> None:
    case = small_case(seed)
    ladder = _with_extras(case, plans=3)
    kept: list[frozenset[str]] = []
    for _, steps in _all_plans(case):
        if not any(better < steps for better in kept):
            kept.append(steps)
    assert [frozenset(ids(ladder)), *(frozenset(ids(other)) for other in ladder.plans)] == kept[:4]
    assert all(other.optimal for other in ladder.plans)


@given(SEEDS)
@BOUNDED
def test_an_alternative_is_the_best_plan_by_what_it_is_called(seed: int) -> None:
    case = small_case(seed)
    ladder = _with_extras(case)
    told = dict(ladder.alternatives)
    for label in Label:
        wishes = (
            replace(case.preferences, direct=True)
            if label is Label.DIRECT
            else replace(case.preferences, objective=_OBJECTIVES[label])
        )
        best = ask_case(replace(case, preferences=wishes))
        assert (label in told) is (ids(best) != ids(ladder))
        if label in told:
            assert ids(told[label]) == ids(best)
            assert verify(told[label], case.graph, case.person, wishes, case.today) == []


@given(SEEDS)
@BOUNDED
def test_a_substitute_takes_the_place_of_its_step_alone(seed: int) -> None:
    case = small_case(seed)
    ladder = _with_extras(case)
    plans = {steps: key for key, steps in _all_plans(case)}
    own = frozenset(ids(ladder))
    for step in ladder.todo:
        for substitute in step.substitutes:
            swapped = own - {step.program.id} | {substitute}
            assert swapped in plans
            assert plans[swapped][0] <= plans[own][0]


@given(SEEDS, st.sampled_from((frozenset({"a"}), frozenset({"b"}))))
@BOUNDED
def test_a_preferred_provider_costs_no_condition_no_rung_and_no_gain(seed: int, prefer: frozenset[str]) -> None:
    case = small_case(seed)
    asked = replace(case, preferences=replace(case.preferences, prefer=prefer, objective=Objective.FIT))
    plain = replace(case, preferences=replace(case.preferences, objective=Objective.FIT))
    best = ask_case(asked)
    assume(best.feasible and case.target not in case.person.held)
    assert verify(best, case.graph, case.person, asked.preferences, case.today) == []

    def others(steps: frozenset[str]) -> int:
        return sum(case.graph.programs[name].provider not in prefer for name in steps - {case.target})

    direct = case.preferences.direct
    keys = [((key[:2] if direct else key[:3]), others(steps), key, steps) for key, steps in _all_plans(plain)]
    assert frozenset(ids(best)) == min(keys, key=lambda each: each[:3])[3]


def test_what_is_demanded_has_no_substitute() -> None:
    offered = (program("cert", "certification", covers="a"), program("one", covers="a"), program("two", covers="a"))
    graph = Graph({each.id: each for each in offered})
    for wishes, substitutes in ((Preferences(), ("x/two",)), (Preferences(include=frozenset({"x/one"})), ())):
        ladder = plan(graph, "x/cert", Person(), wishes, TODAY, extras=Extras(alternatives=True))
        assert {step.program.id: step.substitutes for step in ladder.todo} == {"x/one": substitutes, "x/cert": ()}


def test_when_time_is_up_the_ladder_says_that_not_all_was_found() -> None:
    offered = (program("cert", "certification", covers="ab"), program("one", covers="a"), program("two", covers="ab"))
    graph = Graph({each.id: each for each in offered})
    asked = iter(range(100))
    hasty = plan(
        graph, "x/cert", Person(), Preferences(), TODAY,
        out_of_time=lambda: next(asked) > 6, extras=Extras(alternatives=True, plans=9),
    )  # fmt: skip
    assert hasty.feasible
    assert hasty.cut_short or not hasty.optimal or len(hasty.plans) == 1


def test_a_step_waits_for_what_it_relies_on() -> None:
    ladder = ask(program("cert", "certification", requires=needs("one", "two")), program("one"), program("two"))
    assert todo(ladder) == ["one", "two", "cert"]
    assert [step.waits_for for step in ladder.todo] == [(), (), ("x/one", "x/two")]
