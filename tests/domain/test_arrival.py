"""What is imported is never taken twice, whatever is held already; whose a badge is, is found out from its digest."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.arrival import Brought, merge
from microcred.domain.earned import Place, Recipient, whose
from microcred.domain.kinds import Change, Whose
from microcred.domain.matching import How, Match
from microcred.domain.portfolio import Holding, Portfolio
from microcred.domain.validity import HoldingStatus

DAYS = st.sampled_from((None, date(2020, 1, 15), date(2026, 1, 15)))
THINGS = st.sampled_from(
    ((None, "Knots"), (None, "Ropes"), ("harbour/knots", "Knots"), ("harbour/ropes", "Ropes and Cables"))
)
HOLDINGS = st.builds(
    lambda thing, **said: Holding(program=thing[0], title=thing[1], **said),
    THINGS,
    id=st.sampled_from(("knots", "ropes")),
    status=st.sampled_from(HoldingStatus),
    earned_on=DAYS,
    expires_on=st.sampled_from((None, date(2029, 1, 15))),
    evidence=st.sampled_from((None, "https://example.org/1")),
    credential=st.sampled_from((None, "urn:1", "urn:2")),
    document=st.sampled_from((None, "credentials/1.jwt", "credentials/2.jwt")),
)
BROUGHT = st.builds(
    Brought,
    HOLDINGS,
    st.sampled_from((How.TITLE, How.STATED)).map(lambda how: Match(None, how, "")),
    st.just(Place("x")),
)
KNOTS = Holding(id="knots", title="Knots", earned_on=date(2026, 1, 15), credential="urn:1")


def portfolio_of(holdings: list[Holding]) -> Portfolio:
    portfolio = Portfolio()
    for holding in holdings:
        portfolio = portfolio.with_holding(holding)
    return portfolio


def bring_twice(portfolio: Portfolio, brought: list[Brought]) -> None:
    once, _ = merge(portfolio, brought)
    twice, arrivals = merge(once, brought)
    assert {arrival.change for arrival in arrivals} <= {Change.KNOWN}
    assert twice == once


@given(st.lists(HOLDINGS, max_size=4).map(portfolio_of), BROUGHT)
@settings(deadline=None)
def test_a_second_time_changes_nothing_whatever_is_held(portfolio: Portfolio, brought: Brought) -> None:
    bring_twice(portfolio, [brought])


@given(st.lists(BROUGHT, max_size=3))
@settings(deadline=None)
def test_a_second_time_changes_nothing_however_much_comes(brought: list[Brought]) -> None:
    bring_twice(Portfolio(), brought)


@given(st.lists(HOLDINGS, max_size=4).map(portfolio_of))
@settings(deadline=None)
def test_what_is_brought_to_nobody_is_all_there(portfolio: Portfolio) -> None:
    brought = [Brought(each, Match(None, How.TITLE, ""), Place("x")) for each in portfolio.holdings]
    merged, _ = merge(Portfolio(), brought)
    kept = {repr(replace(each, id="", credential=None)) for each in portfolio.holdings if each.credential is None}
    assert kept <= {repr(replace(each, id="", credential=None)) for each in merged.holdings}


@given(st.lists(HOLDINGS, max_size=4).map(portfolio_of), st.lists(BROUGHT, max_size=5))
@settings(deadline=None)
def test_nothing_that_is_held_is_lost_and_every_name_is_its_own(portfolio: Portfolio, brought: list[Brought]) -> None:
    merged, arrivals = merge(portfolio, brought)
    names = [holding.id for holding in merged.holdings]
    assert names[: len(portfolio.holdings)] == [holding.id for holding in portfolio.holdings]
    assert len(set(names)) == len(names)
    added = sum(arrival.change is Change.ADDED for arrival in arrivals)
    assert len(names) == len(portfolio.holdings) + added


def test_two_credentials_of_one_thing_are_two() -> None:
    other = Brought(Holding(id="knots", title="knots", credential="urn:2"), Match(None, How.NONE, ""), Place("x"))
    merged, (arrival,) = merge(Portfolio((KNOTS,)), [other])
    assert (arrival.change, [each.id for each in merged.holdings]) == (Change.ADDED, ["knots", "knots-2"])


def digest(text: str, name: str = "sha256") -> str:
    return f"{name}${hashlib.new(name, text.encode()).hexdigest()}"


@pytest.mark.parametrize(
    ("recipient", "found"),
    [
        (Recipient("email", "jo@example.org"), Whose.MINE),
        (Recipient("email", "Jo@Example.org"), Whose.MINE),
        (Recipient("id", "mailto:jo@example.org"), Whose.MINE),
        (Recipient("email", digest("jo@example.orgsalt"), True, "salt"), Whose.MINE),
        (Recipient("email", digest("jo@example.org", "md5").upper().replace("MD5", "md5"), True), Whose.MINE),
        (Recipient("emailAddress", digest("jo@example.org"), True, None), Whose.MINE),
        (Recipient("email", digest("jo@example.org"), True, "salt"), Whose.ANOTHERS),
        (Recipient("email", "plain$text", True), Whose.ANOTHERS),
        (Recipient("email", "al@example.org"), Whose.ANOTHERS),
        (Recipient("id", "did:example:jo"), Whose.UNKNOWN),
        (Recipient("url", "https://example.org/@jo"), Whose.UNKNOWN),
        (Recipient("name", "Jo Doe"), Whose.UNKNOWN),
        (Recipient("studentId", digest("17"), True), Whose.UNKNOWN),
    ],
)
def test_whose_it_is(recipient: Recipient, found: Whose) -> None:
    assert whose([recipient], ["jo@example.org"]) is found
    assert whose([recipient], []) is Whose.UNKNOWN
    assert whose([], ["jo@example.org"]) is Whose.NOBODYS
    assert whose([Recipient("id", "did:example:x"), recipient], ["jo@example.org"]) is found


def test_what_is_there_already_is_preferred_to_what_could_be_completed() -> None:
    bare, dated = Holding(id="knots", title="Knots"), Holding(id="knots-2", title="Knots", earned_on=date(2026, 1, 15))
    new = Brought(replace(dated, id="knots"), Match(None, How.TITLE, ""), Place("x"))
    merged, (arrival,) = merge(Portfolio((bare, dated)), [new])
    assert (arrival.change, merged.holdings) == (Change.KNOWN, (bare, dated))
