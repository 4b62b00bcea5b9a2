"""A person's corrections: laid over sources, marked, taken back, and carried to another desk."""

import json
from pathlib import Path
from typing import Any

import pytest

from cli.test_import import GOOD
from conftest import Run

BASICS = "my-college/network-basics"
PAGE = "https://college.example/hours"


@pytest.fixture(autouse=True)
def _catalogue(run: Run, tmp_path: Path) -> None:
    (tmp_path / "my-college.yaml").write_text(GOOD, encoding="utf-8")
    assert run("import", "my-college.yaml").exit_code == 0


def shown(run: Run, *words: str) -> dict[str, Any]:
    return dict(json.loads(run(*words, "show", BASICS, "--json").stdout))


def facts(run: Run, field: str) -> list[dict[str, Any]]:
    return [fact for fact in shown(run)["facts"] if fact["field"] == field]


def edited(run: Run, *words: str) -> list[tuple[str, Any, Any]]:
    result = run("edit", BASICS, *words, "--json")
    assert result.exit_code == 0, result.stderr
    return [(each["field"], each["old"], each["new"]) for each in json.loads(result.stdout)["changes"]]


def refused(run: Run, *words: str) -> str:
    result = run("edit", BASICS, *words)
    assert result.exit_code == 1
    return str(result.stderr)


def test_an_edit_is_believed_over_sources_and_stays_when_they_change(run: Run, tmp_path: Path) -> None:
    assert edited(run, "hours=45", "--source", PAGE, "--because", "asked the office") == [("hours", 40, 45)]
    (tmp_path / "my-college.yaml").write_text(GOOD.replace("hours: 40", "hours: 50"), encoding="utf-8")
    assert run("import", "my-college.yaml").exit_code == 0
    used, unused = facts(run, "hours")
    assert (used["value"], used["layer"], used["source_url"], used["as_of"]) == (45, "edit", PAGE, "2026-11-23")
    assert used["because"] == "asked the office"
    assert (unused["value"], unused["used"]) == (50, False)
    assert "your edit, from https://college.example/hours, 2026-11-23: asked the office" in " ".join(
        run("show", BASICS, "--format", "table").stdout.split()
    )


def test_an_edit_without_a_source_is_said_by_you(run: Run) -> None:
    edited(run, "hours=45")
    assert "said by you, 2026-11-23" in run("show", BASICS, "--format", "table").stdout


def test_values_are_what_a_provider_file_holds(run: Run) -> None:
    words = (
        "cost.certificate=20",
        "skills=[routing, ip addressing]",
        "title=Basics: the first",
        "url=null",
        "hours=null",
    )
    edited(run, *words)
    after = shown(run)
    assert (after["title"], after["skills"], after["hours"]) == (
        "Basics: the first",
        ["routing", "ip addressing"],
        None,
    )
    assert after["cost"]["total"] == 270


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("hours=forty",), "hours: hours should be a number"),
        (("hour=4",), "“hour” is no key of a program\n  → did you mean hours?"),
        (("hours",), "“hours” says nothing\n  → write KEY=VALUE"),
        (("hours=",), "hours: there is no value\n  → hours=null says that nothing is known"),
        (("skills=[a, b",), "skills: "),
        (("hours=4", "--source", "college"), "url should be a web address"),
        (("cost.assessment=x", "kind=thing"), "kind should be one of"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_kept(run: Run, words: tuple[str, ...], said: str) -> None:
    assert said in refused(run, *words)
    assert len(json.loads(run("history", "--json").stdout)) == 1


def test_edits_are_dropped_by_key_or_all(run: Run) -> None:
    edited(run, "hours=45", "cost.learning=0", "title=Other")
    assert edited(run, "hours", "--drop") == [("hours", 45, 40)]
    assert [field for field, _, _ in edited(run, "--drop")] == ["title", "cost"]
    assert "nothing of my-college/network-basics is an edit" in refused(run, "--drop")
    edited(run, "hours=45")
    assert "no edit says it\n  → what is edited: hours" in refused(run, "title", "--drop")


def test_an_edit_is_a_change_that_undo_takes_back(run: Run) -> None:
    edited(run, "hours=45", "-m", "as the dean says")
    newest = json.loads(run("history", "--json").stdout)[0]
    assert (newest["command"], newest["message"], newest["changed"]) == ("edit", "as the dean says", 1)
    assert run("undo").exit_code == 0
    assert shown(run)["hours"] == 40
    assert run("undo", "3").exit_code == 0
    assert shown(run)["hours"] == 45


def test_an_earlier_edit_is_undone_beside_later_ones_of_other_fields(run: Run) -> None:
    edited(run, "hours=45")
    edited(run, "title=Other")
    assert run("undo", "2").exit_code == 0
    assert (shown(run)["hours"], shown(run)["title"]) == (40, "Other")
    assert run("undo", "4").exit_code == 0
    assert (shown(run)["hours"], shown(run)["title"]) == (45, "Other")


def test_an_edit_that_a_later_one_changed_again_is_not_undone(run: Run) -> None:
    edited(run, "hours=45", "title=Other")
    edited(run, "hours=46")
    result = run("undo", "2")
    assert result.exit_code == 1
    assert "change 2 cannot be undone: change 3 rests on it (both changed hours of my-college/network-basics)" in (
        result.stderr
    )


def test_edits_are_carried_to_another_desk(run: Run) -> None:
    edited(run, "hours=45", "--source", PAGE, "--because", "asked the office")
    edited(run, "cost.certificate=20")
    assert run("export", "--edits", "-o", "edits.yaml").exit_code == 0
    other = ("--db", "other.db")
    assert run(*other, "import", "my-college.yaml", "edits.yaml").exit_code == 0
    here, there = shown(run), shown(run, *other)
    assert {key: value for key, value in here.items() if key != "facts"} == {
        key: value for key, value in there.items() if key != "facts"
    }
    mine = [{**fact, "layer": "overlay", "source": "edits"} for fact in here["facts"] if fact["layer"] == "edit"]
    assert mine == [fact for fact in there["facts"] if fact["layer"] == "overlay"]


def test_an_editor_opens_what_is_believed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "sed -i 's/hours: 40/hours: 45/'")
    assert edited(run) == [("hours", 40, 45)]
    monkeypatch.setenv("EDITOR", "true")
    result = run("edit", BASICS)
    assert (result.exit_code, result.stderr) == (0, "microcred: nothing was changed\n")
