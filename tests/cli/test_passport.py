"""What a person shows of what they hold, as they type it."""

import json
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from conftest import Run
from microcred.cli.portfolio_files import To

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"


@pytest.fixture(autouse=True)
def _something_held(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0
    run("portfolio", "add", "HPC", "--on", "2025-03-01", "--evidence", "https://example.org/1")
    run("portfolio", "add", "seamanship", "--expected", "2027-02-01")
    run("portfolio", "add", "--title", "Knots", "--class", "skill", "--skill", "rope work", "--on", "2024-05-05")
    run("portfolio", "add", "--condition", "age", "--years", "31")


@pytest.mark.parametrize("to", To)
def test_a_file_is_its_owners_alone_and_a_pipe_gets_the_same(run: Run, to: str) -> None:
    piped = run("portfolio", "export", "--to", to)
    assert piped.exit_code == 0, piped.stderr
    assert run("portfolio", "export", "--to", to, "-o", "file").exit_code == 0
    assert Path("file").read_text(encoding="utf-8") == piped.stdout
    assert stat.S_IMODE(Path("file").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "words", [("portfolio", "list"), ("portfolio", "balance"), ("portfolio", "calendar"), ("plan", "list")]
)
def test_whatever_is_written_of_a_person_is_theirs_alone(run: Run, words: tuple[str, ...]) -> None:
    Path("file.html").write_text("old", encoding="utf-8")
    Path("file.html").chmod(0o644)
    assert run(*words, "-o", "file.html").exit_code == 0
    assert stat.S_IMODE(Path("file.html").stat().st_mode) == 0o600


def test_what_a_format_has_no_place_for_is_told_by_path_and_count(run: Run) -> None:
    said = run("portfolio", "export", "--to", "openbadges").stderr
    assert "openbadges has no place for: conditions (1), holdings.class (1), holdings[in_progress] (1)" in said
    assert run("--quiet", "portfolio", "export", "--to", "openbadges").stderr == ""
    assert "html leaves out what is nobody else's business: age" in run("portfolio", "export", "--to", "html").stderr


@pytest.mark.parametrize("to", ["openbadges", "elm"])
def test_a_folder_gets_a_file_for_each_holding(run: Run, to: str) -> None:
    result = run("portfolio", "export", "--to", to, "-o", "badges/")
    assert "2 files in badges/" in result.stderr
    assert sorted(each.name for each in Path("badges").iterdir()) == ["knots.json", "pilot.json"]
    assert stat.S_IMODE(Path("badges/pilot.json").stat().st_mode) == 0o600
    credential: dict[str, Any] = json.loads(Path("badges/pilot.json").read_text(encoding="utf-8"))
    assert credential["validFrom"] == "2025-03-01T00:00:00Z"


def test_the_ending_of_the_file_says_the_format_where_it_can(run: Run) -> None:
    assert run("portfolio", "export", "-o", "mine.html").exit_code == 0
    assert Path("mine.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    result = run("portfolio", "export", "-o", "mine.json")
    assert result.exit_code == 2
    assert "--to openbadges, clr, elm, jsonresume" in " ".join(result.stderr.split())


@pytest.mark.parametrize(
    "words", [("--holder", "Ana"), ("--to", "csv", "--holder", "Ana"), ("--to", "clr", "-o", "x/")]
)
def test_what_cannot_be_is_said(run: Run, words: tuple[str, ...]) -> None:
    assert run("portfolio", "export", *words).exit_code == 2
    assert not Path("x").exists()


def test_the_name_of_the_holder_is_kept_nowhere(run: Run) -> None:
    assert "Ana Lima" in run("portfolio", "export", "--to", "html", "--holder", "Ana Lima").stdout
    assert "Ana" not in Path("portfolio.yaml").read_text(encoding="utf-8")


def test_with_nothing_earned_there_is_nothing_to_show(run: Run) -> None:
    for to in ("openbadges", "clr", "elm", "jsonresume"):
        result = run("--portfolio", "none.yaml", "portfolio", "export", "--to", to)
        assert result.exit_code == 0
        assert f"nothing to show as {to}: microcred portfolio add" in result.stderr


def test_a_mistake_in_the_portfolio_is_told_with_its_place(run: Run) -> None:
    Path("portfolio.yaml").write_text("holdings:\n  - holding: x\n    titel: secret\n", encoding="utf-8")
    result = run("portfolio", "export", "-o", "passport.html")
    assert result.exit_code == 1
    assert "portfolio.yaml:3:5: unknown key “titel”" in result.stderr
    assert "secret" not in result.stderr
    assert not Path("passport.html").exists()


def test_a_program_that_the_catalogue_lost_is_shown_by_its_title(run: Run) -> None:
    Path("portfolio.yaml").write_text("holdings: [{holding: x, program: gone/thing, title: A Thing}]", encoding="utf-8")
    page = run("portfolio", "export", "--to", "html").stdout
    assert "A Thing" in page
    assert "Nothing more is known of it" in page
    for to in ("openbadges", "clr", "elm", "jsonresume"):
        assert "A Thing" in run("portfolio", "export", "--to", to).stdout


def test_a_closed_pipe_ends_quietly() -> None:
    line = f"{sys.executable} -m microcred portfolio export --to html | head -c 10"
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=False)
    assert done.stdout == "<!DOCTYPE "
    assert "Traceback" not in done.stderr
