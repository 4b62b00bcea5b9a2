"""How far one is, as a page in a real browser: drawn, and said in words. Left out by default: -m browser."""

import re
from typing import Any

import pytest

from browser.looking import PORTFOLIO, Open, complaints
from conftest import Run

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("words", [("portfolio", "next"), ("plan", "show", "sea"), ("plan", "check"), ("plan", "list")])
def test_how_far_one_is_can_be_read_by_everyone(
    look: Open, page_of: Any, run: Run, words: tuple[str, ...], scheme: str
) -> None:
    page_of(PORTFOLIO, "list")
    assert run("plan", "save", "sea", "HPC", "--open-to", "students").exit_code == 0
    page = look(run(*words, "-f", "html").stdout, color_scheme=scheme, bypass_csp=True)
    assert complaints(page) == []
    assert not re.search("[█■·]{2}", page.locator("main").inner_text()), "bars and steps are drawn, not typed"
