"""Pages and pictures: whatever a provider's file says stays text, and a link leads to the web or nowhere."""

import io
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Run
from microcred.render.markup import web_address
from microcred.render.registry import writer_of
from microcred.render.view import Card, Column, Drawing, Level, Link, Note, Pair, Pairs, Tone, View
from render.nasty import NASTY, nasty_view

TEXTS = st.one_of(st.text(max_size=30), st.sampled_from(NASTY))
OWN_TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "ul", "li", "section"),
    *("span", "a", "dl", "dt", "dd", "div", "table", "thead", "tbody", "tr", "th", "td"),
}
OWN_SHAPES = {"svg", "title", "desc", "style", "rect", "text", "a", "span"}


class Reader(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]


def written(name: str, view: View) -> str:
    out = io.StringIO()
    writer_of(name)(view, out, ())
    return out.getvalue()


@given(TEXTS, TEXTS)
def test_no_text_becomes_markup_of_a_page(text: str, url: str) -> None:
    page = Reader()
    page.feed(written("html", nasty_view(text, url)))
    assert page.tags <= OWN_TAGS
    assert not [name for name in page.attributes if name.startswith("on")]
    assert all(link.startswith(("http://", "https://")) for link in page.links)


@given(TEXTS, TEXTS)
def test_no_text_becomes_markup_of_a_picture(text: str, url: str) -> None:
    root = ET.fromstring(written("svg", nasty_view(text, url)))  # noqa: S314 – our own
    for element in root.iter():
        assert element.tag.removeprefix("{http://www.w3.org/2000/svg}") in OWN_SHAPES
        assert not [name for name in element.attrib if name.startswith("on")]
        assert element.get("href", "https://").startswith(("http://", "https://"))


@given(TEXTS, TEXTS)
def test_no_text_becomes_a_word_of_mermaid(text: str, url: str) -> None:
    plain = written("mermaid", nasty_view("x", "")).splitlines()
    lines = written("mermaid", nasty_view(text, url)).splitlines()
    clicks = [line for line in lines if line.startswith('  click n0 href "http')]
    assert len(lines) - len(clicks) == len(plain)
    for line in lines:
        label = line.partition('["')[2].rpartition('"]')[0].replace("<br/>", "")
        assert not set(label) & set("\"<>`&[]{}|\\'")
        assert line.count('"') in {0, 2}


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x.org", "", "http://"]
)
def test_only_the_web_is_linked(url: str) -> None:
    assert web_address(url) is None


def test_an_address_cannot_end_early() -> None:
    assert web_address('https://x.org/a" onload="b c') == "https://x.org/a%22%20onload=%22b%20c"
    assert web_address("HTTPS://x.org/ü?q=1&r=2#part") == "HTTPS://x.org/%C3%BC?q=1&r=2#part".replace("HTTPS", "https")


def test_a_page_says_what_the_screen_says() -> None:
    drawing = Drawing(
        "To the top",
        (Level("1", "knowledge", (Card("○", "First", ("5 USD",), (Note("covers x"),), mark_text="to do", key="a"),)),),
        "the foot",
    )
    rows = [{"id": "a", "n": 5}]
    screen = (drawing, Pairs((Pair("to do", "1 step", "a remark"),)), Note("said", Tone.WARNING))
    page = written("html", View({}, (), rows, screen=screen, warnings=("mind this",)))
    for text in (
        "<h1>To the top</h1>",
        "1 knowledge",
        "First",
        "5 USD",
        "covers x",
        "the foot",
        "a remark",
        "mind this",
    ):
        assert text in page
    assert "<script" not in page
    assert "default-src 'none'" in page


def test_mermaid_shows_what_opens_what() -> None:
    cards = tuple(Card("○", name, key=name) for name in ("a", "b"))
    drawing = Drawing(
        "L", (Level("2", "skill", cards[1:]), Level("1", "knowledge", cards[:1])), "", (Link("a", "b", is_firm=True),)
    )
    lines = written("mermaid", View({}, (), [], screen=(drawing,))).splitlines()
    assert "  n1 --> n0" in lines
    assert lines[0] == "flowchart BT"


def test_a_ladder_is_written_as_a_picture(run: Run, shipped_words: tuple[str, ...]) -> None:
    for name, beginning in (("svg", "<svg"), ("html", "<!DOCTYPE html>"), ("mermaid", "flowchart BT")):
        result = run(*shipped_words, "ladder", "CCNA", "--format", name)
        assert (result.exit_code, result.stdout[: len(beginning)]) == (0, beginning)
        assert "Cisco Certified Network Associate" in result.stdout


def test_the_ending_chooses_the_picture(run: Run, shipped_words: tuple[str, ...]) -> None:
    assert run(*shipped_words, "ladder", "CCNA", "-o", "way.svg").exit_code == 0
    assert Path("way.svg").read_text(encoding="utf-8").startswith("<svg")
    refused = run(*shipped_words, "search", "network", "-o", "way.svg")
    assert refused.exit_code == 2
    assert "search cannot be written as svg" in refused.stderr
    assert run(*shipped_words, "search", "network", "-f", "svg").exit_code == 2


def test_no_plan_is_a_picture_of_the_reason(run: Run, shipped_words: tuple[str, ...]) -> None:
    for name in ("svg", "html", "mermaid"):
        result = run(*shipped_words, "ladder", "CCNA", "--budget", "1", "--format", name)
        assert result.exit_code == 1
        assert "No ladder to" in result.stdout


def test_a_table_is_a_page_that_the_keyboard_reaches() -> None:
    page = written("html", View([], (Column("id", "Id"), Column("n", "N", right=True)), [{"id": "a<b", "n": None}]))
    assert '<th scope="col">Id</th>' in page
    assert "a&lt;b" in page
    assert ">–</td>" in page
    assert 'tabindex="0"' in page
