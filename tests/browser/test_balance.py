"""The balance as a page in a real browser: one looks rather than reads. Left out by default: -m browser."""

import re
from typing import Any

import pytest

from browser.looking import PORTFOLIO, Open, complaints

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("toward", [(), ("--toward", "HPC")])
def test_a_balance_is_drawn_for_everyone(look: Open, page_of: Any, scheme: str, toward: tuple[str, ...]) -> None:
    page = look(page_of(PORTFOLIO, "balance", *toward, "-f", "html"), color_scheme=scheme, bypass_csp=True)
    assert complaints(page) == []
    assert page.locator(".steps").count() >= 2
    assert page.locator(".bar").count() >= 3
    assert not re.search("[█·]{2}", page.locator("main").inner_text()), "bars and steps are drawn, not typed"


def test_the_bars_of_a_balance_are_as_long_as_they_count(look: Open, page_of: Any) -> None:
    page = look(page_of(PORTFOLIO, "balance", "-f", "html"))
    widths = page.locator(".bar").evaluate_all(
        "all => all.map(bar => [Number(bar.closest('tr').lastChild.textContent), bar.firstChild.getBoundingClientRect().width / bar.getBoundingClientRect().width])"
    )
    most = max(count for count, _ in widths)
    for count, width in widths:
        assert width == pytest.approx(count / most, abs=0.02) or count < most


def test_a_balance_fits_a_phone(look: Open, page_of: Any) -> None:
    page = look(page_of(PORTFOLIO, "balance", "--toward", "HPC", "-f", "html"), viewport={"width": 320, "height": 640})
    assert page.evaluate("() => document.documentElement.scrollWidth") <= 320
