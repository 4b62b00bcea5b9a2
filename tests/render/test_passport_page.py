"""The passport as a page: whatever a portfolio says is text in it, and a link leads to the web or nowhere."""

import io
from datetime import date
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from exchange.passports import PASSPORTS, UNHURRIED, passport_of
from microcred.domain.claims import Claim
from microcred.domain.passport import Passport
from microcred.domain.portfolio import Holding
from microcred.domain.taxonomy import CredentialClass
from microcred.render.as_html import write_html
from microcred.views.passport import view_passport

TEXTS = st.text(min_size=1, max_size=30) | st.sampled_from(
    (
        "<script>x</script>",
        "</style><b>",
        'https://a.example/" onclick="x',
        "javascript:x",
        "https://good@evil.example/",
    )
)
TAGS = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "section",
        "h1",
        "h2",
        "h3",
        "h4",
        "p",
        "a",
        "ul",
        "li",
        "span",
        "dl",
        "dt",
        "dd",
        "div",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    ]
)
ODD = st.builds(
    Holding,
    id=st.just("x"),
    title=TEXTS,
    provider=TEXTS,
    credential_class=st.sampled_from(CredentialClass),
    skills=st.lists(TEXTS, max_size=2, unique=True).map(tuple),
    text=TEXTS,
    evidence=TEXTS | TEXTS.map(lambda text: f"https://{text}"),
)


class Page(HTMLParser):
    """Which tags and links a page has, and its words."""

    def __init__(self, passport: Passport) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.names: set[str] = set()
        self.words = ""
        out = io.StringIO()
        write_html(view_passport(passport), out)
        self.feed(out.getvalue())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names.update(name for name, _ in attrs)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.words += "" if self.lasttag == "style" else data


@UNHURRIED
@given(holdings=st.lists(ODD, min_size=1, max_size=3), holder=st.none() | TEXTS, about=TEXTS)
def test_nothing_becomes_markup_or_a_link_elsewhere(holdings: list[Holding], holder: str | None, about: str) -> None:
    page = Page(passport_of(holdings, (Claim("experience", text=about),), holder))
    assert page.tags <= TAGS
    assert not [name for name in page.names if name.startswith("on")]
    assert all(link.startswith(("http://", "https://", "HTTP://", "HTTPS://")) for link in page.links)


@UNHURRIED
@given(passport=PASSPORTS)
def test_all_that_is_held_is_on_it_once(passport: Passport) -> None:
    page = Page(passport)
    assert page.words.count("verified: ") == len(passport.shown)
    assert "Self-asserted by the holder on 2026-11-23" in page.words
    for shown in passport.shown:
        assert shown.title in page.words


def test_where_a_link_leads_is_said_by_the_site_that_a_browser_goes_to() -> None:
    held = Holding(id="x", title="X", evidence="https://credly.com@evil.example/1", earned_on=date(2025, 1, 1))
    words = Page(passport_of([held])).words
    assert "Evidence at evil.example" in words
    assert "credly.com" not in words


def test_age_and_what_one_has_not_are_nobodys_business() -> None:
    claims = (Claim("age", years=31), Claim("licence", text="driving", holds=False), Claim("experience", months=24))
    words = Page(passport_of([], claims)).words
    assert "24 months of experience" in words
    assert "31" not in words
    assert "driving" not in words
