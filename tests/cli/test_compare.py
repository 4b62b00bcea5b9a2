"""Programs side by side."""

import json
from pathlib import Path

import pytest

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"


@pytest.fixture(autouse=True)
def _small_catalogue(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


def test_skills_that_all_share_and_those_of_one_alone(run: Run) -> None:
    document = json.loads(run("compare", "HPC", "seamanship", "night-watch", "--json").stdout)
    assert [program["id"] for program in document["programs"]] == [
        "harbour/pilot",
        "harbour/seamanship",
        "harbour/night-watch",
    ]
    assert document["skills"] == {
        "shared": ["ship handling"],
        "only": {"harbour/pilot": ["radio", "tides"], "harbour/seamanship": [], "harbour/night-watch": []},
    }


def test_a_program_is_not_compared_with_itself(run: Run) -> None:
    result = run("compare", "HPC", "harbour/pilot")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "harbour/pilot is the same as itself" in result.stderr


def test_one_program_is_too_few(run: Run) -> None:
    result = run("compare", "HPC")
    assert result.exit_code == 2
    assert "name another program to compare HPC with" in result.stderr


def test_an_unknown_one_is_told_the_nearest(run: Run) -> None:
    result = run("compare", "HPC", "seamenship-of-old")
    assert result.exit_code == 1
    assert "seamanship" in result.stderr
