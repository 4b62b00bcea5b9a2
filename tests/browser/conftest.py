"""A browser, and how it opens a page."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from browser.looking import PATIENCE, Open
from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
WORKING_ALONE = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    api = pytest.importorskip("playwright.sync_api")
    chromium = shutil.which("chromium") or shutil.which("google-chrome") or pytest.skip("there is no Chromium")
    with api.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=list(WORKING_ALONE))
        yield opened
        opened.close()


@pytest.fixture
def look(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Open a text as a file; fails where the page complains or asks for anything but itself."""
    trouble: list[str] = []
    contexts = []

    def open_text(text: str, ending: str = ".html", **settings: Any) -> Any:
        path = tmp_path / f"page{ending}"
        path.write_text(text, encoding="utf-8", errors="replace")
        contexts.append(browser.new_context(**settings))
        page = contexts[-1].new_page()
        page.set_default_timeout(PATIENCE)
        page.on("console", lambda message: trouble.append(message.text) if message.type == "error" else None)
        page.on("request", lambda asked: None if asked.url == path.as_uri() else trouble.append(asked.url))
        page.goto(path.as_uri())
        return page

    yield open_text
    for context in contexts:
        context.close()
    assert not trouble


@pytest.fixture
def page_of(run: Run) -> Any:
    """What a portfolio command writes of a portfolio, beside the small catalogue."""
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0

    def write(portfolio: str, *words: str) -> str:
        Path("portfolio.yaml").write_text(portfolio, encoding="utf-8")
        result = run("portfolio", *words)
        assert result.exit_code == 0, result.stderr
        return str(result.stdout)

    return write
