"""What people see of sources, history, undo, numbers and health, compared whole with text files."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
Snapshot = Callable[[str, str], None]
See = Callable[..., str]
CLOCK = re.compile(r"\d\d:\d\d(:\d\d)?")


@pytest.fixture(autouse=True)
def _some_history(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MICROCRED_DB", "catalogue.db")
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0
    text = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")
    Path("harbour.yaml").write_text(text.replace("hours: 4\n", "hours: 6\n"), encoding="utf-8")
    assert run("--quiet", "import", "harbour.yaml", "-m", "a longer course").exit_code == 0


@pytest.fixture
def see(run: Run, monkeypatch: pytest.MonkeyPatch) -> See:
    """What a command shows at a width, which it keeps to; the time of day is always noon."""

    def look(width: str, *words: str) -> str:
        monkeypatch.setenv("COLUMNS", width)
        result = run(*words, "--format", "table")
        assert result.exit_code == 0
        assert max(len(line) for line in result.stdout.splitlines()) <= int(width)
        return CLOCK.sub(lambda found: "12:00:00"[: len(found[0])], result.stdout)

    return look


@pytest.mark.parametrize("width", ["60", "80"])
def test_sources_where_they_do_not_say_where_the_files_lie(snapshot: Snapshot, see: See, width: str) -> None:
    snapshot(f"sources-{width}.txt", see(width, "sources"))


@pytest.mark.parametrize("width", ["60", "80", "140"])
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("forget", ("sources", "forget", "harbour")),
        ("history", ("history",)),
        ("history-one", ("history", "5")),
        ("undo", ("undo",)),
        ("stats", ("stats",)),
        ("doctor", ("doctor",)),
    ],
)
def test_screens_at_three_widths(snapshot: Snapshot, see: See, width: str, name: str, words: tuple[str, ...]) -> None:
    snapshot(f"{name}-{width}.txt", see(width, *words))


def test_the_help_of_forget(run: Run, snapshot: Snapshot) -> None:
    snapshot("help/sources-forget.txt", run("sources", "forget", "--help").stdout)


def test_settings_fit_the_screen(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    shown = run("config", "--format", "table").stdout
    assert max(len(line) for line in shown.splitlines()) <= 60
    assert "catalogue.db" in shown
