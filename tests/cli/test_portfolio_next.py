"""Which certifications one is nearest to, and whether what one holds is in balance, as people ask for it."""

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"


@pytest.fixture(autouse=True)
def _small_catalogue(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


def ask(run: Run, *words: str) -> Any:
    result = run("portfolio", *words, "--open-to", "students", "--json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def test_what_is_nearest_has_the_totals_of_its_ladder(run: Run) -> None:
    run("portfolio", "add", "seamanship")
    (row,) = [row for row in ask(run, "next", "--time-limit", "60") if row["target"] == "harbour/pilot"]
    ladder = json.loads(run("ladder", "HPC", "--open-to", "students", "--time-limit", "60", "--json").stdout)
    assert row["totals"] == ladder["totals"]
    assert row["rungs_held"] == 1


def test_what_is_held_is_no_goal_and_what_shares_nothing_is_not_near(run: Run) -> None:
    assert ask(run, "next") == []
    run("portfolio", "add", "HPC", "seamanship")
    assert [row["target"] for row in ask(run, "next")] == ["harbour/radio-licence"]


def test_an_industry_is_asked_whatever_is_held(run: Run) -> None:
    assert "harbour/pilot" in [row["target"] for row in ask(run, "next", "--industry", "shipping")]
    assert run("portfolio", "next", "--industry", "baking").exit_code == 1


def test_what_was_revoked_or_has_ended_supports_nothing(run: Run) -> None:
    run("portfolio", "add", "seamanship", "--status", "revoked")
    run("portfolio", "add", "night-watch", "--expires", "2026-11-22")
    balance = ask(run, "balance", "--toward", "HPC")
    assert balance["counted"] == 0
    assert {skill["best"] for skill in balance["skills"]} == {None}
    assert ask(run, "next") == []


def test_a_balance_toward_a_certification(run: Run) -> None:
    run("portfolio", "add", "seamanship", "--on", "2026-01-15")
    run("portfolio", "add", "--title", "Tides", "--provider", "Pier Club", "--class", "recognition", "--skill", "tides")
    balance = ask(run, "balance", "--toward", "HPC")
    assert (balance["toward"], balance["counted"]) == ("harbour/pilot", 2)
    assert balance["by_class"] == {"skill": 1, "recognition": 1}
    assert balance["by_provider"] == {"Harbour College": 1, "Pier Club": 1}
    assert {skill["skill"]: skill["best"] for skill in balance["skills"]} == {
        "navigation": "recognition", "radio": None, "tides": "recognition", "ship handling": "skill", "rope work": "skill",
    }  # fmt: skip
    findings = {finding["kind"]: finding["about"] for finding in balance["findings"]}
    assert findings == {
        "unsupported": ["radio"], "informal_only": ["navigation", "tides"], "no_rung": ["knowledge", "ability"],
    }  # fmt: skip
    assert balance["next"][0]["adds"] == ["navigation", "tides"]
    assert all("in balance" in finding["text"] for finding in balance["findings"])


def test_credits_that_a_source_says_count_are_told(run: Run) -> None:
    text = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")
    counting = "prepares_for: [pilot]\n    counts_toward: [{program: pilot, credits: 3, as: HP 101}]"
    Path("harbour.yaml").write_text(text.replace("prepares_for: [pilot]", counting), encoding="utf-8")
    assert run("--quiet", "import", "harbour.yaml").exit_code == 0
    run("portfolio", "add", "seamanship")
    assert ask(run, "balance", "--toward", "HPC")["credits"] == [
        {"holding": "seamanship", "toward": "harbour/pilot", "credits": 3, "as": "HP 101"}
    ]
