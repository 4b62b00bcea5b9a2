"""Portfolios as they are shown to others, some of them odd: for all tests of what is shown."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from microcred.domain.claims import Claim
from microcred.domain.held import Held
from microcred.domain.own import make_program, make_provider
from microcred.domain.passport import Passport, make_passport
from microcred.domain.portfolio import Holding, Portfolio
from microcred.domain.program import Kind, Program
from microcred.domain.provider import Provider
from microcred.domain.skills import Vocabulary
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.validity import HoldingStatus, Verified

TODAY = date(2026, 11, 23)
CCNA = Program(
    id="cisco/ccna",
    title="Cisco Certified Network Associate",
    provider="cisco",
    credential_class=CredentialClass.CERTIFICATION,
    kind=Kind.CERTIFICATION,
    description="Runs networks.",
    criteria=("One exam.",),
    skills=("routing", "switching"),
    identifiers=(("credly", "683783d8-eaac-4c37-a14d-11bd8a36321d"),),
    valid_months=36,
    url="https://www.cisco.com/ccna",
    language="en",
)
DEGREE = Program(id="college/btech", title="BTech", provider="college", credential_class=CredentialClass.MACRO)
PROVIDERS = {
    "cisco": Provider("cisco", "Cisco", url="https://www.cisco.com"),
    "college": Provider("college", "College"),
}


def few(*values: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from(values)


TITLES = few("First Aid", "Élan & <b>", "“A”: b", "1", "no", "长长的标题", "=1+1", "Reports (a, b)", "x's \\ y")
HOLDINGS = st.builds(
    Holding,
    id=st.just("x"),
    program=few(None, None, "cisco/ccna", "college/btech", "gone/thing"),
    title=TITLES,
    provider=few(None, "Red Cross", "Cisco", "Ölwerk"),
    credential_class=st.none() | few(*CredentialClass),
    skills=st.lists(few("first aid", "rope work", "tides"), unique=True, max_size=2).map(tuple),
    text=few(None, "Exam at the end.", "Two\tlines"),
    status=few(*HoldingStatus),
    earned_on=st.none() | st.dates(date(2000, 1, 1), TODAY),
    expires_on=st.none() | st.dates(date(2026, 11, 24), date(2040, 1, 1)),
    expected_on=st.none() | st.dates(date(2027, 1, 1), date(2028, 1, 1)),
    verified=few(*Verified),
    evidence=few(None, "https://example.org/1?a=b&c=<d>", "badge.png", "javascript:alert(1)"),
).map(lambda each: replace(each, title="A Thing") if each.program == "gone/thing" else each)  # one program, one title
CLAIMS = (Claim("experience", months=24), Claim("age", years=21), Claim("licence", text="driving", holds=False))


def passport_of(holdings: list[Holding], claims: tuple[Claim, ...] = (), holder: str | None = None) -> Passport:
    portfolio = Portfolio(claims=claims)
    for holding in holdings:
        portfolio = portfolio.with_holding(holding)
    vocabulary = Vocabulary([])
    things = [each for each in portfolio.holdings if each.program is None]
    programs = {each.program_id: make_program(each, None, vocabulary) for each in things}
    own = {programs[each.program_id].provider: make_provider(each) for each in things}
    held = Held(portfolio, {CCNA.id: CCNA, DEGREE.id: DEGREE, **programs}, {**PROVIDERS, **own})
    return make_passport(held, vocabulary, TODAY, holder)


PASSPORTS = st.builds(passport_of, st.lists(HOLDINGS, max_size=4), few((), CLAIMS), few(None, "Ana Lima"))
UNHURRIED = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
