"""Sources, history, undo and forgetting, as a person types them on a small catalogue."""

import json
import sqlite3
from pathlib import Path

import pytest

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
EXPORTS = ("yaml", "jsonl", "csv")


@pytest.fixture(autouse=True)
def _small_catalogue(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


def change_hours(run: Run, hours: int) -> None:
    text = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")
    Path("harbour.yaml").write_text(text.replace("hours: 4\n", f"hours: {hours}\n"), encoding="utf-8")
    assert run("import", "harbour.yaml", "-m", "a longer course").exit_code == 0


def exported(run: Run) -> list[str]:
    return [run("export", "--to", to).stdout for to in EXPORTS]


def test_undo_gives_the_export_of_before_byte_for_byte(run: Run) -> None:
    before = exported(run)
    change_hours(run, 6)
    assert all(now != then for now, then in zip(exported(run), before, strict=True))
    result = run("undo", "--json")
    assert result.exit_code == 0
    assert exported(run) == before
    assert json.loads(result.stdout) == {
        "schema_version": 1,
        "change": 5,
        "undone_by": 6,
        "undone": [{"id": "harbour/tide-tables", "change": "changed", "field": "hours", "old": 4, "new": 6}],
    }


def test_what_was_undone_is_read_again(run: Run) -> None:
    change_hours(run, 6)
    run("undo")
    again = json.loads(run("import", "harbour.yaml", "--json").stdout)
    assert again["sources"][0]["changed"] == 1


def test_the_history_is_newest_first_and_shows_one_change_by_field(run: Run) -> None:
    change_hours(run, 6)
    run("undo")
    listed = json.loads(run("history", "--json").stdout)
    assert [(each["change"], each["command"], each["undone"]) for each in listed] == [
        (6, "undo", False),
        (5, "import", True),
        (4, "import", False),
        (3, "import", False),
        (2, "import", False),
        (1, "import", False),
    ]
    assert (listed[1]["source"], listed[1]["message"], listed[1]["changed"]) == ("harbour", "a longer course", 1)
    one = json.loads(run("history", "5", "--json").stdout)
    assert one["changes"] == [{"id": "harbour/tide-tables", "change": "changed", "field": "hours", "old": 4, "new": 6}]


@pytest.mark.parametrize("words", [("undo", "99"), ("history", "99"), ("sources", "forget", "harbor")])
def test_what_is_not_there_is_told(run: Run, words: tuple[str, ...]) -> None:
    result = run(*words)
    assert result.exit_code == 1
    assert "no change 99" in result.stderr or "did you mean harbour" in result.stderr


def test_undo_with_nothing_to_undo(run: Run) -> None:
    for _ in range(4):
        assert run("undo").exit_code == 0
    result = run("undo")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("microcred: there is nothing to undo")
    assert json.loads(run("sources", "--json").stdout) == []
    empty = run("export")
    assert (empty.exit_code, empty.stdout) == (0, "")
    assert "the catalogue is empty" in empty.stderr


def test_undo_of_a_change_on_which_a_later_one_rests(run: Run) -> None:
    change_hours(run, 6)
    change_hours(run, 8)
    before = exported(run)
    result = run("undo", "5")
    assert result.exit_code == 1
    assert "change 6 rests on it" in result.stderr
    assert "microcred undo 6 first" in result.stderr
    assert exported(run) == before


def test_undo_needs_a_catalogue_and_makes_none(run: Run, tmp_path: Path) -> None:
    for words in (("undo",), ("sources", "forget", "x"), ("doctor", "--fix")):
        result = run("--db", str(tmp_path / "none.db"), *words)
        assert result.exit_code == 1
        assert "there is no catalogue" in result.stderr
    assert not (tmp_path / "none.db").exists()


def test_a_source_is_forgotten_and_comes_back(run: Run) -> None:
    before = exported(run)
    listed = json.loads(run("sources", "--json").stdout)
    assert {each["source"]: each["programs"] for each in listed} == {
        "harbour": 7,
        "harbour-industries": 0,
        "harbour-jobs": 0,
        "harbour-skills": 0,
    }
    forgotten = json.loads(run("sources", "forget", "harbour", "--json").stdout)
    assert forgotten["command"] == "forget"
    assert json.loads(run("search", "--json").stdout)["total"] == 0
    assert [each["source"] for each in json.loads(run("sources", "--json").stdout)] != [
        each["source"] for each in listed
    ]
    assert run("undo").exit_code == 0
    assert exported(run) == before


def test_a_source_may_be_named_by_its_file(run: Run) -> None:
    assert run("sources", "forget", str(SAMPLE / "harbour.yaml")).exit_code == 0


def test_databases_of_different_versions(run: Run, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "catalogue.db") as connection:
        connection.execute("PRAGMA user_version = 99")
    for words in (("history",), ("undo",), ("sources",), ("export",), ("stats",), ("doctor",)):
        result = run(*words)
        assert result.exit_code == 1
        assert "newer microcred" in result.stderr


def test_a_screen_lists_the_newest_changes_and_a_document_all_of_them(run: Run, shipped: Path) -> None:
    every = json.loads(run("--db", str(shipped), "history", "--json").stdout)
    screen = run("--db", str(shipped), "history", "-f", "table").stdout
    assert len(every) > 20
    assert f"{len(every) - 20} older changes not shown; --limit 0 shows all." in screen
    assert json.loads(run("--db", str(shipped), "history", "--limit", "3", "--json").stdout) == every[:3]
    assert "not shown" not in run("--db", str(shipped), "history", "--limit", "0", "-f", "table").stdout
