"""Bare microcred greets with what there is, builds nothing, and never fails."""

import re
from pathlib import Path

import pytest

from conftest import Run


def test_it_says_what_the_catalogue_holds(run: Run, shipped: Path) -> None:
    shown = run("--db", str(shipped)).stdout
    held = re.search(r"^(\d[\d,]*) programs of (\d+) providers, (\d[\d,]*) certifications", shown, re.MULTILINE)
    assert held
    stated = run("--db", str(shipped), "search", "--limit", "1", "--format", "json").stdout
    assert f'"total": {held[1].replace(",", "")}' in stated
    assert "The oldest fact is" in shown


def test_the_three_commands_that_it_proposes_run(run: Run, shipped: Path) -> None:
    shown = run("--db", str(shipped)).stdout.partition("Try:")[2].partition("Commands:")[0]
    proposed = re.findall(r"^  (microcred .*?)  ", shown, re.MULTILINE)
    assert len(proposed) == 3
    for line in proposed:
        assert run("--db", str(shipped), *line.split()[1:]).exit_code == 0, line


def test_no_line_is_wider_than_a_small_screen(run: Run) -> None:
    assert max(map(len, run().stdout.splitlines())) <= 80


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "No catalogue yet"),
        (b"", "cannot be read as it is"),
        (b"no database at all", "cannot be read as it is"),
    ],
)
def test_it_builds_nothing_and_fails_over_nothing(run: Run, tmp_path: Path, content: bytes | None, said: str) -> None:
    if content is not None:
        (tmp_path / "catalogue.db").write_bytes(content)
    before = sorted(tmp_path.rglob("*"))
    result = run()
    assert (result.exit_code, result.stderr) == (0, "")
    assert said in result.stdout
    assert sorted(tmp_path.rglob("*")) == before


def test_greets_within_a_narrow_window(run: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    said = run("--db", str(shipped)).stdout
    assert max(map(len, said.splitlines())) <= 60
    assert "  microcred ladder CCNA\n    the way to a certification" in said
