"""What is computed of holdings, and where a person stands by them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microcred.domain.claims import Claim
from microcred.domain.errors import MicrocredError
from microcred.domain.portfolio import Holding, Portfolio, add_months, check_holding, stand
from microcred.domain.program import Program
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
