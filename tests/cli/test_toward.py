"""What adds to a ladder: `search --toward`, and which certifications a program brings nearer."""

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"


@pytest.fixture(autouse=True)
def _catalogue(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


def _json(run: Run, *words: str) -> Any:
    result = run(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def _added(document: Any) -> dict[str, Any]:
    return {row["id"].partition("/")[2]: row["toward"] for row in document["results"]}


def test_what_is_required_comes_first_then_what_fills_a_rung_or_adds_a_skill(run: Run) -> None:
    document = _json(run, "search", "--toward", "HPC")
    added = _added(document)
    assert list(added) == ["seamanship", "radio-licence", "night-watch", "tide-tables"]
    assert added["seamanship"]["required"]
    assert added["radio-licence"]["one_of_required"]
    assert added["night-watch"]["rung"] == "ability"
    assert added["tide-tables"]["adds"] == ["navigation", "tides"]
    assert [row["score"] for row in document["results"]] == sorted(
        (row["score"] for row in document["results"]), reverse=True
    )
    assert document["facets"]["adds"]["navigation"] == 2
    assert document["toward"]["empty_rungs"] == ["knowledge", "skill", "ability"]
    assert document["total"] == 4


def test_what_is_held_adds_nothing_any_more(run: Run) -> None:
    assert run("portfolio", "add", "seamanship", "tide-tables").exit_code == 0
    document = _json(run, "search", "--toward", "HPC")
    assert list(_added(document)) == ["radio-licence", "night-watch"]
    assert _added(document)["night-watch"]["adds"] == []
    assert document["toward"]["uncovered"] == ["radio"]
    assert document["toward"]["empty_rungs"] == ["ability"]
    assert run("portfolio", "add", "HPC").exit_code == 0
    assert _json(run, "search", "--toward", "HPC")["results"] == []


def test_words_filters_and_pages_narrow_it(run: Run) -> None:
    assert list(_added(_json(run, "search", "tide", "--toward", "HPC"))) == ["tide-tables"]
    assert list(_added(_json(run, "search", "--toward", "HPC", "--class", "skill"))) == ["seamanship"]
    page = _json(run, "search", "--toward", "HPC", "--limit", "1", "--offset", "1")
    assert list(_added(page)) == ["radio-licence"]
    assert page["total"] == 4
    by_title = _json(run, "search", "--toward", "HPC", "--sort", "title")
    assert list(_added(by_title)) == ["night-watch", "radio-licence", "tide-tables", "seamanship"]


def test_the_screen_says_what_each_adds(run: Run) -> None:
    screen = " ".join(run("search", "--toward", "HPC", "-f", "table").stdout.split())
    assert "Toward Harbour Pilot Certification" in screen
    assert "5 skills of 5 still open" in screen
    assert "required, skill rung, 2 skills" in screen
    assert run("search", "--toward", "no-such-thing").exit_code == 1


def test_show_says_what_a_program_brings_nearer(run: Run) -> None:
    shown = _json(run, "show", "seamanship")
    assert shown["brings_nearer"] == [
        {"id": "harbour/pilot", "title": "Harbour Pilot Certification", "why": "required", "covers": 2, "of": 5}
    ]
    assert _json(run, "show", "night-watch")["brings_nearer"][0]["why"] == "recommended"
    assert _json(run, "show", "tide-tables")["brings_nearer"][0]["why"] == "covers"
    assert _json(run, "show", "HPC")["brings_nearer"] == []
    screen = " ".join(run("show", "seamanship", "-f", "table").stdout.split())
    assert "brings nearer Harbour Pilot Certification (required, 2 of 5 skills)" in screen
