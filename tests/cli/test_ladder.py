"""What `ladder` is asked beside the plan: what to do now, why, what else there is."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from conftest import Run
from microcred.cli.settings import Settings

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
LADDER = ("ladder", "HPC", "--open-to", "students")


@pytest.fixture(autouse=True)
def _small_catalogue(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


def _json(run: Run, *words: str, status: int = 0) -> Any:
    result = run(*LADDER, *words, "--json")
    assert result.exit_code == status, result.output
    return json.loads(result.stdout)


def test_only_what_can_be_started_is_next(run: Run) -> None:
    document = _json(run, "--next")
    assert document["target"] == "harbour/pilot"
    assert [step["program"]["id"] for step in document["steps"]] == [
        "harbour/tide-tables",
        "harbour/seamanship",
        "harbour/radio-licence",
    ]
    run("portfolio", "add", "seamanship")
    assert "harbour/night-watch" in [step["program"]["id"] for step in _json(run, "--next")["steps"]]


@pytest.mark.parametrize(
    ("word", "in_plan", "words"),
    [
        ("seamanship", True, "required by harbour/night-watch and harbour/pilot"),
        ("tide-tables", True, "stands on the knowledge rung"),
        ("old-charts", False, "retired since 2025-06-30, replaced by harbour/tide-tables"),
        ("open-day", False, "not relevant"),
        ("pilot", True, "the target itself"),
    ],
)
def test_why_says_why(run: Run, word: str, in_plan: bool, words: str) -> None:
    document = _json(run, "--why", word)
    assert (document["target"], document["in_plan"]) == ("harbour/pilot", in_plan)
    assert words in document["reason"]


def test_why_says_what_no_plan_allows(run: Run) -> None:
    document = _json(run, "--why", "radio-licence", "--budget", "525", "--allow-unknown")
    assert "the cheapest plan with harbour/radio-licence costs 605 USD, the budget is 525 USD" in document["reason"]
    assert "no plan at all" in _json(run, "--why", "tide-tables", "--budget", "1", status=1)["reason"]


def test_without_a_plan_every_way_out_is_told(run: Run) -> None:
    document = _json(run, "--budget", "100", "--with", "radio-licence", "--allow-unknown", status=1)
    assert document["ruled_out_by"] == ["budget"]
    assert document["nearest"]["change"] == "with 505 USD more"
    assert [(way["limits"], way["totals"]["cost"]) for way in document["ways_out"]] == [(["budget"], 605)]
    screen = run("ladder", "HPC", "-f", "table").stdout
    assert "harbour/seamanship is not open to you" in " ".join(screen.split())
    assert "Nearest: with --open-to students." in screen


def test_where_time_is_up_the_gap_is_told(run: Run) -> None:
    assert _json(run)["gap"] is None
    document = _json(run, "--time-limit", "0")
    assert not document["optimal"]
    assert document["gap"]["key"]
    assert "the time was up" in " ".join(document["warnings"])


def test_other_plans_differ_and_say_by_what(run: Run) -> None:
    document = _json(run, "-k", "2")
    direct = next(other for other in document["alternatives"] if other["label"] == "direct")
    assert direct["totals"]["steps"] == document["totals"]["required"]["steps"]
    assert direct["without"]
    assert not direct["adds"]
    own = {step["program"]["id"] for rung in document["rungs"] for step in rung["steps"]}
    seen = [own]
    for other in document["plans"]:
        steps = {step["program"]["id"] for rung in other["rungs"] for step in rung["steps"]}
        assert set(other["differs"]) == steps ^ own
        assert not any(better <= steps for better in seen)
        seen.append(steps)
    assert "plans" not in _json(run)


def test_an_unknown_word_is_told(run: Run) -> None:
    for words in (("--why", "zzzz"), ("--prefer", "zzzz"), ("--with", "zzzz")):
        result = run(*LADDER, *words)
        assert result.exit_code == 1
        assert "zzzz" in result.stderr
    assert run(*LADDER, "-k", "-1").exit_code == 2


def test_the_time_limit_is_for_the_search_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What it takes to build the catalogue first is not taken from it."""
    clock = [100.0]
    monkeypatch.setattr("microcred.cli.settings.time.monotonic", lambda: clock[0])
    settings = Settings(tmp_path, False, (), quiet=True, debug=False, today=date(2026, 11, 23))
    has_passed = settings.deadline(2.0)
    clock[0] = 200.0
    assert not has_passed()
    clock[0] = 201.9
    assert not has_passed()
    clock[0] = 202.1
    assert has_passed()


def test_a_search_cut_short_claims_no_gap(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("microcred.cli.settings.Settings.deadline", lambda *_: lambda: True)
    document = _json(run)
    gaps = [rung["gap"] for rung in document["rungs"] if rung["gap"]]
    assert not document["optimal"]
    assert any("the time was up before all were tried" in gap for gap in gaps)
    assert not any("none within the limits" in gap for gap in gaps)
