"""From an industry to a ladder: where a person starts, on a small catalogue."""

import json
import shlex
from pathlib import Path

import pytest

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"


@pytest.fixture(autouse=True)
def _small_catalogue(run: Run, request: pytest.FixtureRequest) -> None:
    if "shipped" not in request.node.name:
        assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


def test_industries_are_counted(run: Run) -> None:
    assert json.loads(run("industries", "--json").stdout) == [
        {"id": "fishing", "title": "Fishing", "jobs": 0, "certifications": 0},
        {"id": "shipping", "title": "Shipping and ports", "jobs": 3, "certifications": 4},
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), ["deckhand", "harbour-pilot", "net-mender"]),
        (("pilot",), ["harbour-pilot"]),
        (("docking", "pil"), ["harbour-pilot"]),
        (("53-5011",), ["deckhand"]),
        (("pilot", "sailor"), ["deckhand", "harbour-pilot"]),
        (("--industry", "ports"), ["deckhand", "harbour-pilot", "net-mender"]),
        (("--industry", "fishing"), []),
        (("zzz",), []),
    ],
)
def test_jobs_are_found_by_words_codes_and_industry(run: Run, words: tuple[str, ...], expected: list[str]) -> None:
    result = run("jobs", *words, "--json")
    assert result.exit_code == 0
    assert [job["id"] for job in json.loads(result.stdout)] == expected


def test_what_is_inferred_is_shown_only_when_asked_for(run: Run) -> None:
    asked = {
        flag: [each["link"] for each in json.loads(run("jobs", "pilot", *flag, "--json").stdout)[0]["certifications"]]
        for flag in ((), ("--inferred",))
    }
    assert asked == {(): ["stated"] * 3, ("--inferred",): ["stated"] * 3 + ["inferred"]}


def test_what_the_law_requires_says_for_where(run: Run) -> None:
    [job] = json.loads(run("jobs", "harbour", "--json").stdout)
    by_law = [each for each in job["certifications"] if each["relation"] == "required_by_law"]
    assert [(each["id"], each["jurisdiction"], each["as_of"]) for each in by_law] == [
        ("harbour/pilot", "the harbour", "2026-07-01")
    ]


def test_a_job_is_shown_and_a_program_knows_its_jobs(run: Run) -> None:
    assert json.loads(run("show", "docking pilot", "--json").stdout)["id"] == "harbour-pilot"
    assert json.loads(run("show", "53-5021.02", "--json").stdout)["soc"] == "53-5021"
    jobs = {
        name: json.loads(run("show", name, "--json").stdout)["jobs"] for name in ("HPC", "radio-licence", "seamanship")
    }
    assert jobs == {
        "HPC": [{"id": "harbour-pilot", "title": "Harbour pilot", "relation": "required_by_law"}],
        "radio-licence": [{"id": "harbour-pilot", "title": "Harbour pilot", "relation": "preferred"}],
        "seamanship": [],
    }


def test_a_slip_in_the_name_of_a_job_is_mended_and_announced(run: Run) -> None:
    result = run("show", "deckhnd", "--json")
    assert json.loads(result.stdout)["id"] == "deckhand"
    assert "taken as deckhand" in result.stderr


def test_ladders_to_what_a_job_asks_for(run: Run) -> None:
    document = json.loads(run("ladder", "--job", "harbour pilot", "--open-to", "students", "--json").stdout)
    assert document["job"]["id"] == "harbour-pilot"
    assert [(each["relation"], each["ladder"]["target"]["id"]) for each in document["ladders"]] == [
        ("required_by_law", "harbour/pilot"),
        ("preferred", "harbour/radio-licence"),
    ]
    alone = json.loads(run("ladder", "HPC", "--open-to", "students", "--json").stdout)
    assert document["ladders"][0]["ladder"]["totals"] == alone["totals"]
    assert [document[name] for name in ("nearest", "cheapest", "quickest")] == ["harbour/radio-licence"] * 3


def test_a_job_to_which_no_ladder_leads(run: Run) -> None:
    result = run("ladder", "--job", "harbour pilot", "--budget", "1", "--json")
    assert result.exit_code == 1
    document = json.loads(result.stdout)
    assert [each["ladder"]["feasible"] for each in document["ladders"]] == [False, False]
    assert document["nearest"] is document["cheapest"] is document["quickest"] is None
    assert "no ladder to any certification of “Harbour pilot”" in result.stderr


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (
            ("--job", "ship pilot"),
            {"harbour/pilot", "harbour/radio-licence", "harbour/seamanship", "harbour/night-watch"},
        ),
        (("--job", "deckhand"), set()),
        (("--industry", "shipping", "--class", "skill"), {"harbour/seamanship"}),
        (("--industry", "fishing"), set()),
    ],
)
def test_programs_are_searched_by_what_jobs_ask_for(run: Run, filters: tuple[str, ...], expected: set[str]) -> None:
    found = json.loads(run("search", *filters, "--json").stdout)
    assert {each["id"] for each in found["results"]} == expected
    exported = run("export", *filters, "--to", "jsonl").stdout.splitlines()
    assert {json.loads(line)["id"] for line in exported} == expected


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("jobs", "--industry", "shiping"), 1, "did you mean shipping"),
        (("ladder", "--job", "net mender"), 1, "no source names a certification for “Net mender”"),
        (("ladder", "--job", "deckhand"), 1, "the catalogue holds no certification for “Deckhand”"),
        (("ladder", "--job", "astronaut"), 1, "no job is called “astronaut”"),
        (("ladder", "sailor"), 1, "microcred ladder --job deckhand"),
        (("ladder", "--job", "HPC"), 1, "“HPC” is a program, not a job"),
        (("ladder",), 2, "say either CERT or --job JOB"),
        (("ladder", "HPC", "--job", "deckhand"), 2, "say either CERT or --job JOB"),
        (("jobs", "--fields", "titel"), 2, "try title"),
        (("industries", "--format", "yaml"), 2, "microcred export --to yaml"),
    ],
)
def test_what_is_wrong_is_told_with_what_to_do(run: Run, words: tuple[str, ...], status: int, told: str) -> None:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (status, "")
    assert told in result.stderr


def test_an_empty_catalogue_has_no_industry(run: Run, tmp_path: Path) -> None:
    (tmp_path / "none.yaml").write_text("provider: {id: acme, name: Acme}\nprograms: []\n", encoding="utf-8")
    assert run("--db", "empty.db", "import", "none.yaml").exit_code == 0
    for words in (("industries",), ("jobs",), ("search",)):
        assert run("--db", "empty.db", *words).exit_code == 0
    assert run("--db", "empty.db", "jobs", "--industry", "shipping").exit_code == 1


def test_every_screen_proposes_the_next_step_down_to_a_ladder(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("microcred.cli.settings.Settings.guides", True)
    assert "microcred industries" in run().stdout
    walked = ["microcred industries"]
    while "--job" not in walked[-1]:
        result = run(*shlex.split(walked[-1])[1:], "--format", "table")
        assert result.exit_code == 0
        walked.append(proposed_by(result.stderr))
    assert walked == [
        "microcred industries",
        "microcred jobs --industry shipping",
        "microcred show harbour-pilot",
        "microcred ladder --job harbour-pilot",
    ]
    result = run(*shlex.split(walked[-1])[1:], "--open-to", "students", "--format", "table")
    assert proposed_by(result.stderr) == "microcred ladder harbour/radio-licence"


def test_five_commands_lead_to_a_ladder_through_what_is_shipped(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("microcred.cli.settings.Settings.guides", True)
    walked = ["microcred", next(line for line in run().stdout.splitlines() if "microcred industries" in line).strip()]
    walked[1] = walked[1].partition("  ")[0]
    while len(walked) < 6:
        result = run(*shlex.split(walked[-1])[1:], "--format", "table")
        assert result.exit_code == 0, walked
        walked.append(proposed_by(result.stderr))
    commands = [" ".join(line.split()[1:3]) for line in walked]
    assert commands[1:4] == ["industries", "jobs --industry", f"show {walked[3].split()[-1]}"]
    assert commands[4] == "ladder --job"
    assert run(*shlex.split(walked[5])[1:]).exit_code == 0


def proposed_by(screen: str) -> str:
    return next(line.removeprefix("Next: ") for line in screen.splitlines() if line.startswith("Next: "))
