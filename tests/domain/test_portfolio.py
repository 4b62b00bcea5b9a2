"""What is computed of holdings, and where a person stands by them."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.claims import Claim
from microcred.domain.errors import MicrocredError
from microcred.domain.ladder.plan import plan
from microcred.domain.ladder.values import Graph, Preferences
from microcred.domain.portfolio import Holding, Portfolio, add_months, check_holding, stand
from microcred.domain.program import Program
from microcred.domain.requirement import NeedsProgram
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.validity import HoldingStatus, Validity, Verified

TODAY = date(2026, 11, 23)
CCNA = Program(id="cisco/ccna", title="CCNA", provider="cisco", valid_months=36)
PROGRAMS = {CCNA.id: CCNA}


def held(
    status: HoldingStatus = HoldingStatus.COMPLETED,
    earned_on: date | None = None,
    expires_on: date | None = None,
    verified: Verified = Verified.NOT_CHECKED,
) -> Holding:
    return Holding(
        id="ccna", program=CCNA.id, title="CCNA", status=status, earned_on=earned_on, expires_on=expires_on,
        verified=verified,
    )  # fmt: skip


def test_without_an_expiry_the_programs_validity_counts() -> None:
    holding = held(earned_on=date(2023, 11, 23))
    assert holding.ends_on(CCNA) == TODAY
    assert holding.validity_on(TODAY, CCNA) is Validity.VALID
    assert holding.validity_on(TODAY + timedelta(1), CCNA) is Validity.EXPIRED


def test_a_stated_expiry_stands_before_it() -> None:
    assert held(earned_on=date(2020, 1, 1), expires_on=date(2027, 1, 1)).validity_on(TODAY, CCNA) is Validity.VALID


def test_without_a_day_it_is_valid_until_somebody_says_otherwise() -> None:
    assert held().validity_on(TODAY, CCNA) is Validity.VALID


@given(st.sampled_from(HoldingStatus), st.dates(date(2010, 1, 1), date(2030, 1, 1)), st.booleans())
def test_only_what_is_valid_counts(status: HoldingStatus, expires_on: date, verified_only: bool) -> None:
    person = stand(Portfolio((held(status, None, expires_on),)), PROGRAMS, TODAY, verified_only=verified_only)
    valid = status is HoldingStatus.COMPLETED and expires_on >= TODAY
    assert person.held == (frozenset({CCNA.id}) if valid and not verified_only else frozenset())
    assert person.in_progress == (frozenset({CCNA.id}) if status is HoldingStatus.IN_PROGRESS else frozenset())


def test_a_claim_made_now_stands_before_the_portfolios() -> None:
    portfolio = Portfolio(claims=(Claim("experience", months=6), Claim("age", years=20)))
    person = stand(portfolio, {}, TODAY, (Claim("experience", months=24),))
    assert person.claims == (Claim("experience", months=24), Claim("age", years=20))


def test_holdings_of_one_name_get_numbers() -> None:
    portfolio = Portfolio().with_holding(held()).with_holding(held()).with_holding(held())
    assert [holding.id for holding in portfolio.holdings] == ["ccna", "ccna-2", "ccna-3"]
    assert [holding.id for holding in portfolio.without(["ccna-2"]).holdings] == ["ccna", "ccna-3"]


def test_dates_that_cannot_be_are_refused() -> None:
    with pytest.raises(MicrocredError, match="has not come yet"):
        check_holding(held(earned_on=TODAY + timedelta(1)), TODAY)
    with pytest.raises(MicrocredError, match="before it was earned"):
        check_holding(held(earned_on=TODAY, expires_on=TODAY - timedelta(1)), TODAY)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 12, 5), 36, date(2029, 12, 5)),
        (date(2026, 3, 31), 1, date(2026, 4, 30)),
    ],
)
def test_months_end_on_a_day_that_there_is(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later


HOLDINGS = st.lists(
    st.builds(
        Holding,
        id=st.just("h"),
        program=st.just(CCNA.id),
        title=st.just("CCNA"),
        status=st.sampled_from(HoldingStatus),
        earned_on=st.one_of(st.none(), st.dates(date(2015, 1, 1), date(2027, 12, 31))),
        expires_on=st.one_of(st.none(), st.dates(date(2015, 1, 1), date(2029, 12, 31))),
    ),
    max_size=4,
)


@given(HOLDINGS)
@settings(deadline=None)
def test_what_was_revoked_has_ended_or_is_not_there_yet_meets_no_requirement(holdings: list[Holding]) -> None:
    """Whatever else there is of the same program: only a holding that counts today makes the step done."""
    target = Program(
        id="cisco/ccnp", title="CCNP", provider="cisco", requires=NeedsProgram(CCNA.id),
        credential_class=CredentialClass.CERTIFICATION,
    )  # fmt: skip
    graph = Graph({target.id: target, CCNA.id: CCNA})
    portfolio = Portfolio(tuple(holdings))
    ladder = plan(graph, target.id, stand(portfolio, graph.programs, TODAY), Preferences(), TODAY)
    counts = [
        holding
        for holding in holdings
        if holding.status is HoldingStatus.COMPLETED
        and (holding.earned_on is None or holding.earned_on <= TODAY)
        and (holding.ends_on(CCNA) or TODAY) >= TODAY
    ]
    assert (CCNA.id in {step.program.id for step in ladder.todo}) is not bool(counts)
