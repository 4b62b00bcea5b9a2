"""The passport as a page in a real browser. Left out by default: -m browser."""

import itertools
import json
from typing import Any

import pytest

from browser.looking import PORTFOLIO, Open, complaints
from render.nasty import NASTY

pytestmark = pytest.mark.browser
SHOWN = ("export", "--to", "html", "--holder", "Ana Lima")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_passport_can_be_read_by_everyone(look: Open, page_of: Any, scheme: str) -> None:
    page = look(page_of(PORTFOLIO, *SHOWN), color_scheme=scheme, bypass_csp=True)
    assert complaints(page) == []
    assert page.locator("h1").inner_text() == "Micro-credential passport of Ana Lima"
    assert page.locator("main").count() == 1
    levels = page.locator("h1, h2, h3, h4").evaluate_all("all => all.map(each => Number(each.tagName[1]))")
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels)), levels


def test_a_passport_says_who_says_so_and_how_far_each_thing_is(look: Open, page_of: Any) -> None:
    page = look(page_of(PORTFOLIO, *SHOWN))
    text = page.locator("main").inner_text()
    assert "Self-asserted by the holder on 2026-11-23. No provider has issued or signed this page" in text
    cards = page.locator("li.card").all_inner_texts()
    said = dict(zip(page.locator("li.card h4 :nth-child(2)").all_inner_texts(), cards, strict=True))
    assert any("valid until 2028-03-01" in card and "verified: not checked" in card for card in cards)
    assert any("expired on 2022-03-01" in card for card in cards)
    assert "in progress" in said["Seamanship"]
    assert "expected by 2027-02-01" in said["Seamanship"]
    assert "revoked" in said["Knots"]
    assert "verified: yes" in said["First Aid"]
    assert "Evidence: a file that the holder has" in said["Harbour Talk"]
    rungs = page.locator("section.level h3").all_inner_texts()
    assert rungs == ["4 ◆ certification", "3 ▲ ability", "2 ■ skill", "1 ● knowledge"]
    assert page.locator("section.beside h3").all_inner_texts() == ["◇ participation"]
    assert "24 months of experience" in text
    assert "31" not in text


def test_a_passport_fits_a_phone_needs_no_script_and_prints(look: Open, page_of: Any) -> None:
    page = look(page_of(PORTFOLIO, *SHOWN), viewport={"width": 320, "height": 640}, java_script_enabled=False)
    assert page.locator("li.card").count() == 6
    page = look(page_of(PORTFOLIO, *SHOWN), viewport={"width": 320, "height": 640})
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 320
    assert page.pdf(format="A4").startswith(b"%PDF")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("() => getComputedStyle(document.querySelector('li.card')).breakInside") == "avoid"
    assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert "https://example.org/1" in page.evaluate(
        """() => document.querySelector('a[href*="example.org"]').href + getComputedStyle(document.querySelector('a[href*="example.org"]'), '::after').content"""
    )


@pytest.mark.parametrize("name", ["Ana Lima", "</style><script>document.title='taken'</script>", 'a"; } * { x: "\\'])
def test_every_printed_page_says_who_says_so(look: Open, page_of: Any, name: str) -> None:
    page = look(page_of(PORTFOLIO, "export", "--to", "html", "--holder", name))
    feet = page.evaluate(
        """() => [...document.styleSheets[0].cssRules].filter(rule => rule instanceof CSSPageRule)
            .flatMap(rule => [...rule.cssRules]).map(box => box.style.content)
            .filter(text => text.startsWith('"')).map(text => JSON.parse(text))"""
    )
    assert f"Micro-credential passport of {name} · Self-asserted by the holder on 2026-11-23" in feet
    assert page.title() != "taken"


def test_the_keyboard_reaches_all_that_leads_somewhere(look: Open, page_of: Any) -> None:
    page = look(page_of(PORTFOLIO, *SHOWN))
    for _ in range(page.locator("main a, main [tabindex]").count()):
        page.keyboard.press("Tab")
        assert page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") == "solid"


@pytest.mark.parametrize("text", NASTY)
def test_nothing_in_a_portfolio_becomes_markup_or_a_link(look: Open, page_of: Any, text: str) -> None:
    plain = "".join(letter for letter in text if letter.isprintable()).strip()
    thing = {"holding": "x", "title": plain, "provider": plain, "skills": [plain], "text": plain, "evidence": plain}
    claims = [{"kind": "experience", "text": plain}]
    text = json.dumps({"version": 1, "holdings": [{**thing, "class": "skill"}], "conditions": claims})
    page = look(page_of(text, "export", "--to", "html", "--holder", plain))
    assert page.title() != "taken"
    assert page.locator("script, img, b, [onclick], [onerror]").count() == 0
    assert page.locator("a:not([href^='http'])").count() == 0


def test_an_empty_passport_is_a_page_too(look: Open, page_of: Any) -> None:
    page = look(page_of("version: 1\n", *SHOWN), bypass_csp=True)
    assert complaints(page) == []
    assert page.locator("section.level").count() == 4
