"""What people see of sources, history, undo, numbers and health, compared whole with text files."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
CLOCK = re.compile(r"\d\d:\d\d(:\d\d)?")


@pytest.fixture(autouse=True)
def _some_history(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MICROCRED_DB", "catalogue.db")
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0
    text = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")
    Path("harbour.yaml").write_text(text.replace("hours: 4\n", "hours: 6\n"), encoding="utf-8")
    assert run("--quiet", "import", "harbour.yaml", "-m", "a longer course").exit_code == 0


@pytest.mark.parametrize("width", ["60", "80", "140"])
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("sources", ("sources",)),
        ("forget", ("sources", "forget", "harbour")),
        ("history", ("history",)),
        ("history-3", ("history", "3")),
        ("undo", ("undo",)),
        ("stats", ("stats",)),
        ("doctor", ("doctor",)),
    ],
)
def test_screens_at_three_widths(
    run: Run,
    snapshot: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
    width: str,
    name: str,
    words: tuple[str, ...],
) -> None:
    if (name, width) == ("sources", "140"):
        pytest.skip("so wide it shows where the files lie, which is elsewhere every time")
    monkeypatch.setenv("COLUMNS", width)
    result = run(*words, "--format", "table")
    assert result.exit_code == 0
    shown = CLOCK.sub(lambda found: "12:00:00"[: len(found[0])], result.stdout).replace(str(Path.cwd()), "/here")
    snapshot(f"{name}-{width}.txt", shown.replace(str(SAMPLE.parent), "/samples"))
    assert max(len(line) for line in result.stdout.splitlines()) <= int(width)


def test_the_help_of_forget(run: Run, snapshot: Callable[[str, str], None]) -> None:
    snapshot("help/sources-forget.txt", run("sources", "forget", "--help").stdout)


def test_settings_fit_the_screen(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    shown = run("config", "--format", "table").stdout
    assert max(len(line) for line in shown.splitlines()) <= 60
    assert "catalogue.db" in shown
