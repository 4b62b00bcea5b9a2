"""What people see: every screen on a small catalogue, compared whole with a text file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Run
from microcred.cli.commands import COMMANDS

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
Snapshot = Callable[[str, str], None]


@pytest.fixture(autouse=True)
def _small_catalogue(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


def test_greeting(run: Run, snapshot: Snapshot) -> None:
    snapshot("greeting.txt", run().stdout)


@pytest.mark.parametrize(
    "words",
    [
        (),
        *[(command.name,) for command in COMMANDS],
        *[
            ("portfolio", name)
            for name in ("add", "edit", "remove", "list", "balance", "next", "calendar", "import", "verify", "export")
        ],
        *[("plan", name) for name in ("save", "list", "show", "check", "remove")],
        *[("config", name) for name in ("set", "unset")],
    ],
    ids="-".join,
)
def test_help(run: Run, snapshot: Snapshot, words: tuple[str, ...]) -> None:
    result = run(*words, "--help")
    assert result.exit_code == 0
    snapshot(f"help/{'-'.join(words) or 'microcred'}.txt", result.stdout)


@pytest.mark.parametrize("width", ["60", "80", "140"])
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("search", ("search", "navigation")),
        ("search-all", ("search",)),
        ("show", ("show", "HPC")),
        ("ladder", ("ladder", "HPC", "--open-to", "students")),
        ("industries", ("industries",)),
        ("jobs", ("jobs",)),
        ("show-job", ("show", "harbour-pilot")),
        ("ladder-job", ("ladder", "--job", "harbour-pilot", "--open-to", "students")),
        ("compare", ("compare", "HPC", "seamanship", "night-watch")),
        ("portfolio-next", ("portfolio", "next", "--industry", "shipping", "--open-to", "students")),
    ],
)
def test_screens_at_three_widths(
    run: Run, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch, width: str, name: str, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", width)
    result = run(*words, "--format", "table")
    assert result.exit_code == 0
    assert max(len(line) for line in result.stdout.splitlines()) <= int(width)
    snapshot(f"{name}-{width}.txt", result.stdout)


def test_a_ladder_that_is_begun(run: Run, snapshot: Snapshot) -> None:
    run("portfolio", "add", "seamanship", "--on", "2026-01-15")
    run("portfolio", "add", "tide-tables", "--status", "in_progress")
    words = ("ladder", "HPC", "--open-to", "students", "--condition", "experience=24", "--condition", "licence=yes")
    snapshot("ladder-begun.txt", run(*words, "--format", "table").stdout)
    snapshot("portfolio.txt", run("portfolio", "list", "--format", "table").stdout)


@pytest.mark.parametrize("width", ["60", "80"])
def test_plans(run: Run, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch, width: str) -> None:
    monkeypatch.setenv("COLUMNS", width)
    run("portfolio", "add", "seamanship", "--expires", "2027-01-15")
    run("portfolio", "add", "tide-tables", "--status", "in_progress")
    words = (
        "plan",
        "save",
        "sea",
        "HPC",
        "--open-to",
        "students",
        "--time-limit",
        "60",
        "--note",
        "HPC=ask the office",
    )
    screens = [run(*words, "--format", "table").stdout, run("plan", "list", "--format", "table").stdout]
    text = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")
    changed = text.replace("assessment: 300", "assessment: 350").replace("paid: true", "learning: 90")
    Path("harbour.yaml").write_text(changed, encoding="utf-8")
    run("--quiet", "import", "harbour.yaml")
    screens.append(run("plan", "check", "--format", "table").stdout)
    assert max(len(line) for screen in screens for line in screen.splitlines()) <= int(width)
    snapshot(f"plans-{width}.txt", "\n".join(screens))


@pytest.mark.parametrize("width", ["60", "80", "140"])
def test_a_balance(run: Run, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch, width: str) -> None:
    monkeypatch.setenv("COLUMNS", width)
    run("portfolio", "add", "HPC", "--on", "2024-01-15")
    run("portfolio", "add", "--title", "Sailors' Meeting", "--class", "participation", "--skill", "ship handling")
    run("portfolio", "add", "tide-tables", "--on", "2026-01-15")
    result = run("portfolio", "balance", "--toward", "night-watch", "--open-to", "students", "--format", "table")
    assert max(len(line) for line in result.stdout.splitlines()) <= int(width)
    snapshot(f"balance-{width}.txt", result.stdout)


def test_no_ladder(run: Run, snapshot: Snapshot) -> None:
    result = run("ladder", "HPC", "--open-to", "students", "--budget", "300", "--format", "table")
    assert result.exit_code == 1
    snapshot("no-ladder.txt", result.stdout + result.stderr)


@pytest.mark.parametrize("name", ["plain", "csv", "markdown", "json", "jsonl"])
def test_a_ladder_in_every_format(run: Run, snapshot: Snapshot, name: str) -> None:
    snapshot(f"ladder.{name}", run("ladder", "HPC", "--open-to", "students", "--format", name).stdout)


def test_classify(run: Run, snapshot: Snapshot) -> None:
    snapshot("classify.txt", run("classify", "open-day", "HPC", "--format", "table").stdout)


def test_a_file_with_three_mistakes(run: Run, snapshot: Snapshot) -> None:
    text = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")
    broken = text.replace("hours: 4\n", "hours: four\n").replace("aliases: [boat work]", "alias: [boat work]")
    Path("harbour.yaml").write_text(broken.replace("kind: event", "kind: party"), encoding="utf-8")
    result = run("check", "harbour.yaml", "--format", "table")
    assert result.exit_code == 1
    snapshot("check-broken.txt", result.stdout + result.stderr)


def test_an_import_that_changes_something(run: Run, snapshot: Snapshot) -> None:
    text = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")
    Path("harbour.yaml").write_text(text.replace("hours: 4\n", "hours: 6\n"), encoding="utf-8")
    snapshot("import-dry-run.txt", run("import", "harbour.yaml", "--dry-run", "--format", "table").stdout)
