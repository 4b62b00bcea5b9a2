"""The planner finds what trying everything finds, and a second opinion finds no fault with it."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.ladder.asking import ask_case, ids
from domain.ladder.catalogues import small_case
from domain.ladder.naive import Naive
from domain.ladder.strategies import Case, cases
from microcred.domain.ladder.verify import verify

BOUNDED = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(cases(most=5))
@settings(BOUNDED, max_examples=60)
def test_it_finds_the_plan_that_trying_everything_finds(case: Case) -> None:
    _compare(case)


@given(st.integers(0, 10**9).map(small_case))
@settings(BOUNDED, max_examples=400)
def test_it_finds_it_in_thornier_catalogues_too(case: Case) -> None:
    _compare(case)


@given(st.integers(0, 10**9).map(small_case))
@BOUNDED
def test_the_order_of_the_catalogue_is_of_no_account(case: Case) -> None:
    turned = dict(reversed(list(case.graph.programs.items())))
    other = Case(type(case.graph)(turned, case.graph.providers, case.graph.vocabulary), case.person, case.preferences)
    assert ask_case(case) == ask_case(other)


def _compare(case: Case) -> None:
    ladder = ask_case(case)
    assert ladder.optimal
    assert verify(ladder, case.graph, case.person, case.preferences, case.today) == []
    if case.target in case.person.held:
        assert ladder.totals[:3] == (0, 0, 0)
        return
    naive = Naive(case.graph, case.target, case.person, case.preferences, case.today)
    best, required = naive.best(direct=case.preferences.direct), naive.best(direct=True)
    assert ladder.feasible is (best is not None)
    if best is not None and required is not None:
        assert ids(ladder) == best.ids
        assert ids(ladder, held=True) == tuple(sorted(best.shown))
        assert ladder.required.steps == len(required.ids)
