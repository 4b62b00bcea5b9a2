"""What a person may ask of `ladder` by mistake: each has a clear answer and the right exit status."""

import json
from pathlib import Path

import pytest

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
MORE = """
provider: {id: odd, name: Odd, kind: college}
source: {id: odd, kind: own, as_of: 2026-09-01}
programs:
  - {id: circle, title: Circle, kind: certification, class: certification, class_basis: exam, requires: circle}
  - {id: degree, title: Degree, kind: degree, class: macro, class_basis: a degree, skills: [navigation]}
  - {id: soon, title: Soon, kind: certification, class: certification, class_basis: exam, status: upcoming}
"""


@pytest.fixture(autouse=True)
def _catalogue(run: Run) -> None:
    Path("odd.yaml").write_text(MORE, encoding="utf-8")
    for source in (str(SAMPLE), "odd.yaml"):
        assert run("--quiet", "import", source).exit_code == 0


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (("HPC", "--budget", "-1"), 2, "--budget"),
        (("HPC", "--max-hours", "-1"), 2, "--max-hours"),
        (("HPC", "--open-to", "students", "--budget", "0"), 1, "the cheapest plan costs"),
        (("HPC", "--open-to", "students", "--max-steps", "0"), 1, "the shortest plan has 2 steps, the limit is 0"),
        (("HPC", "--open-to", "students", "--exclude", "seamanship"), 1, "no plan keeps to --exclude"),
        (("HPC", "--exclude", "HPC"), 1, "is excluded"),
        (("old-charts",), 1, "harbour/tide-tables"),
        (("odd/soon",), 1, "is not offered yet"),
        (("odd/circle",), 1, "circle"),
        (("nothing-like-it",), 1, "nothing-like-it"),
        ((), 2, "say either CERT or --job JOB"),
        (("HPC", "--job", "pilot"), 2, "say either CERT or --job JOB"),
        (("--job", "pilot", "--next"), 2, "are asked of one CERT"),
    ],
)
def test_a_mistake_has_a_clear_answer(run: Run, words: tuple[str, ...], status: int, says: str) -> None:
    result = run("ladder", *words)
    assert result.exit_code == status, result.output
    assert says in " ".join((result.stdout + result.stderr).split())
    assert "Traceback" not in result.output


@pytest.mark.parametrize("word", ["tide-tables", "odd/degree", "open-day"])
def test_a_course_a_degree_or_an_event_may_be_a_target(run: Run, word: str) -> None:
    result = run("ladder", word, "--open-to", "students", "--json")
    assert result.exit_code == 0, result.output
    document = json.loads(result.stdout)
    assert document["feasible"]
    assert [rung["class"] for rung in document["rungs"]][:4] == ["knowledge", "skill", "ability", "certification"]


def test_to_a_target_that_is_held_there_is_nothing_to_do(run: Run) -> None:
    assert run("portfolio", "add", "HPC").exit_code == 0
    document = json.loads(run("ladder", "HPC", "--json").stdout)
    assert document["feasible"]
    assert (document["totals"]["steps"], document["totals"]["hours"], document["totals"]["cost"]) == (0, 0, 0)
    assert json.loads(run("ladder", "HPC", "--next", "--json").stdout)["steps"] == []
