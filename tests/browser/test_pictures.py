"""Pages and pictures in a real browser, with the real Mermaid. Left out by default: -m browser.

$MICROCRED_NODE_MODULES is the folder where npm has put `mermaid` and `axe-core`, a checker of accessibility.
"""

import io
from collections.abc import Callable
from typing import Any

import pytest

from browser.looking import Open, complaints, npm_file
from conftest import Run
from microcred.render.registry import writer_of
from microcred.render.view import View
from render.nasty import NASTY, nasty_view

pytestmark = pytest.mark.browser


def written(name: str, view: View) -> str:
    out = io.StringIO()
    writer_of(name)(view, out, ())
    return out.getvalue()


@pytest.fixture
def ladder(run: Run, shipped_words: tuple[str, ...]) -> Callable[[str], str]:
    def write(name: str) -> str:
        result = run(*shipped_words, "--quiet", "ladder", "CCNA", "--format", name)
        assert result.exit_code == 0, result.stderr
        return str(result.stdout)

    return write


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_ladder_can_be_read_by_everyone(look: Open, ladder: Callable[[str], str], scheme: str) -> None:
    page = look(ladder("html"), color_scheme=scheme, bypass_csp=True)
    assert complaints(page) == []
    assert page.locator("h1").inner_text().startswith("Ladder to Cisco Certified Network Associate")
    assert page.locator("section.level").count() == 4


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_table_can_be_read_by_everyone(look: Open, run: Run, shipped_words: tuple[str, ...], scheme: str) -> None:
    page = look(run(*shipped_words, "search", "network", "-f", "html").stdout, color_scheme=scheme, bypass_csp=True)
    assert complaints(page) == []
    assert page.locator("tbody tr").count() == 20


def test_a_narrow_page_needs_no_sideways_scrolling(look: Open, ladder: Callable[[str], str]) -> None:
    page = look(ladder("html"), viewport={"width": 320, "height": 640})
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 320


def test_the_keyboard_reaches_every_link(look: Open, ladder: Callable[[str], str]) -> None:
    page = look(ladder("html"))
    links = page.locator("main a").count()
    assert links
    for _ in range(links):
        page.keyboard.press("Tab")
        assert page.evaluate("() => document.activeElement.tagName") == "A"
        assert page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_a_printed_page_says_where_its_links_lead(look: Open, ladder: Callable[[str], str]) -> None:
    page = look(ladder("html"))
    page.emulate_media(media="print", color_scheme="dark")
    after = page.evaluate("() => getComputedStyle(document.querySelector('ul.cards a'), '::after').content")
    assert "http" in after
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.pdf().startswith(b"%PDF")


def test_a_page_needs_no_script(look: Open, ladder: Callable[[str], str]) -> None:
    page = look(ladder("html"), java_script_enabled=False)
    assert page.locator("section.level li.card").count() > 3


@pytest.mark.parametrize("text", NASTY)
def test_nothing_in_a_text_runs(look: Open, text: str) -> None:
    for name, ending in (("html", ".html"), ("svg", ".svg")):
        page = look(written(name, nasty_view(text, text)), ending)
        page.wait_for_load_state()
        assert page.title() != "taken"
        assert page.locator("script, img, b, [onclick], [onerror]").count() == 0


def test_every_text_of_the_picture_stays_in_its_box(look: Open, ladder: Callable[[str], str]) -> None:
    page = look(ladder("svg"), ".svg")
    over = page.evaluate(
        """() => [...document.querySelectorAll('text')].filter(text => {
            const box = text.getBBox();
            return box.x + box.width > 880 - 24 || box.y + box.height > document.documentElement.viewBox.baseVal.height;
        }).map(text => text.textContent)"""
    )
    assert over == []
    assert page.locator("text").count() > 10


@pytest.fixture(scope="module")
def mermaid(browser: Any) -> Callable[[str], Any]:
    """Draw a text by Mermaid in a page of its own, and give the page."""
    page = browser.new_page()
    page.set_content("<title>empty</title><main></main>")
    page.add_script_tag(content=npm_file("mermaid/dist/mermaid.min.js"))
    page.evaluate("() => mermaid.initialize({startOnLoad: false, securityLevel: 'strict'})")

    def draw(text: str) -> Any:
        page.evaluate(
            """async text => {
                const drawn = await mermaid.render('drawn', text);
                document.querySelector('main').innerHTML = drawn.svg;
            }""",
            text,
        )
        return page

    return draw


def test_mermaid_draws_a_ladder(mermaid: Callable[[str], Any], ladder: Callable[[str], str]) -> None:
    text = ladder("mermaid")
    page = mermaid(text)
    assert page.locator(".cluster").count() == text.count("subgraph ")
    assert page.locator("main").inner_text().count("Cisco Certified Network Associate")
    assert page.locator("a[*|href^='http'], .clickable").count()
    heights = page.evaluate(
        "() => [...document.querySelectorAll('.cluster')].map(each => [each.id, each.getBoundingClientRect().y])"
    )
    rungs = [name for name, _ in sorted(heights, key=lambda each: each[1])]
    assert [name[-1] for name in rungs] == ["0", "1", "2", "3"], "the highest rung stands on top"


@pytest.mark.parametrize("text", NASTY)
def test_mermaid_takes_every_text_for_a_text(mermaid: Callable[[str], Any], text: str) -> None:
    page = mermaid(written("mermaid", nasty_view(text, text)).encode(errors="replace").decode())
    assert page.title() != "taken"
    assert page.locator("main script, main img, main b, main [onclick], main [onerror]").count() == 0
    assert page.locator("main .node").count() == 3
