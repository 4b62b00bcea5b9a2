"""What `ladder` says of weeks, to someone who says how much they work."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import vobject

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
DATED = """
provider: {id: term, name: Term, kind: college}
source: {id: term, kind: own, as_of: 2026-09-01}
programs:
  - id: cert
    title: Term Certification
    kind: certification
    class: certification
    class_basis: exam
    hours: 2
    requires: {all: [course, other]}
  - {id: course, title: Course, kind: course, class: skill, class_basis: labs, hours: 8, starts: [{on: 2027-01-04}]}
  - {id: other, title: Other, kind: course, class: skill, class_basis: labs, hours: 25}
"""
PACE = ("--hours-per-week", "10", "--start", "2026-11-30")


@pytest.fixture(autouse=True)
def _catalogue(run: Run) -> None:
    Path("term.yaml").write_text(DATED, encoding="utf-8")
    for source in (str(SAMPLE), "term.yaml"):
        assert run("--quiet", "import", source).exit_code == 0


def _json(run: Run, *words: str, status: int = 0) -> Any:
    result = run("ladder", *words, "--json")
    assert result.exit_code == status, result.output
    return json.loads(result.stdout)


def test_each_step_has_its_weeks_and_the_end_its_day(run: Run) -> None:
    document = _json(run, "term/cert", *PACE)
    steps = [step for rung in document["rungs"] for step in rung["steps"]]
    weeks = {step["program"]["id"]: (step["start_week"], step["end_week"], step["critical"]) for step in steps}
    assert weeks == {"term/course": (6, 6, True), "term/other": (1, 3, False), "term/cert": (6, 6, True)}
    assert document["totals"]["weeks"] == 6
    assert document["schedule"] == {
        "hours_per_week": 10,
        "start": "2026-11-30",
        "by": None,
        "weeks_at_least": 6,
        "end": "2027-01-10",
        "critical": ["term/course", "term/cert"],
    }
    screen = run("ladder", "term/cert", *PACE, "-f", "table").stdout
    for words in ("weeks 1–3", "week 6 (critical)", "6 weeks, until 2027-01-10", "the end hangs on"):
        assert words in screen


def test_rows_have_weeks_where_there_is_a_pace(run: Run) -> None:
    lines = [line.split("\t") for line in run("ladder", "term/cert", *PACE, "-f", "plain").stdout.splitlines()]
    assert lines[0][-3:] == ["start_week", "end_week", "critical"]
    assert ["1", "3", "false"] in [line[-3:] for line in lines]
    assert "start_week" not in run("ladder", "term/cert", "-f", "plain").stdout


@pytest.mark.parametrize("target", ["tide-tables", "night-watch", "open-day", "term/course"])
def test_any_target_may_have_weeks(run: Run, target: str) -> None:
    document = _json(run, target, "--open-to", "students", *PACE)
    known = [step for rung in document["rungs"] for step in rung["steps"] if step["program"]["hours"] is not None]
    assert all(step["end_week"] >= step["start_week"] >= 1 for step in known)


def test_to_what_is_held_it_takes_no_weeks(run: Run) -> None:
    assert run("portfolio", "add", "term/cert").exit_code == 0
    assert _json(run, "term/cert", *PACE)["totals"]["weeks"] == 0


def test_without_a_pace_nothing_is_said_of_weeks(run: Run) -> None:
    document = _json(run, "term/cert")
    assert document["schedule"] is None
    assert document["totals"]["weeks"] is None


def test_what_is_known_of_the_weeks_is_told_where_a_length_is_unknown(run: Run) -> None:
    document = _json(run, "HPC", "--open-to", "students", *PACE)
    assert document["totals"]["weeks"] is None
    assert document["schedule"]["weeks_at_least"] == 14
    screen = run("ladder", "HPC", "--open-to", "students", *PACE, "-f", "table").stdout
    assert "at least 14 weeks (length unknown for 1)" in screen


def test_where_there_is_no_time_the_quickest_plan_is_told(run: Run) -> None:
    document = _json(run, "term/cert", *PACE, "--by", "2026-12-31", status=1)
    assert "the quickest plan takes 6 weeks, by 2026-12-31 there are 4 whole weeks" in document["reason"]
    assert document["nearest"]["change"] == "with 2 weeks more"
    assert _json(run, "term/cert", *PACE, "--by", "2027-01-10")["feasible"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--hours-per-week", "0"), "between 0.1 and 168"),
        (("--hours-per-week", "nan"), "between 0.1 and 168"),
        (("--hours-per-week", "200"), "between 0.1 and 168"),
        (("--by", "2027-01-01"), "--by needs --hours-per-week"),
        (("--start", "2027-01-01"), "--start needs --hours-per-week"),
        ((*PACE[:2], "--start", "2026-01-01"), "is past"),
        ((*PACE[:2], "--by", "2026-01-01"), "is past"),
        ((*PACE, "--by", "2026-11-29"), "before the first day"),
        ((*PACE[:2], "--by", "soon"), "not a date"),
    ],
)
def test_a_pace_that_cannot_be_is_a_wrong_line(run: Run, words: tuple[str, ...], says: str) -> None:
    result = run("ladder", "term/cert", *words)
    assert result.exit_code == 2
    assert says in " ".join(result.stderr.split())


def test_a_pace_holds_for_a_job_too(run: Run) -> None:
    document = _json(run, "--job", "harbour pilot", "--open-to", "students", *PACE)
    assert document["ladders"][0]["ladder"]["schedule"]["hours_per_week"] == 10


def _read(run: Run, *words: str) -> Any:
    result = run("ladder", *words, *PACE, "--format", "ics")
    assert result.exit_code == 0, result.output
    return vobject.readOne(result.stdout)


def test_a_calendar_has_the_days_of_each_step(run: Run) -> None:
    calendar = _read(run, "term/cert")
    assert calendar.x_wr_calname.value == "Ladder to Term Certification"
    days = {event.summary.value: (event.dtstart.value, event.dtend.value) for event in calendar.vevent_list}
    assert days == {
        "Other": (date(2026, 11, 30), date(2026, 12, 21)),
        "Course": (date(2027, 1, 4), date(2027, 1, 11)),
        "Term Certification": (date(2027, 1, 4), date(2027, 1, 11)),
    }
    last = next(event for event in calendar.vevent_list if event.summary.value == "Term Certification")
    assert "after term/course and term/other" in last.description.value
    names = {event.uid.value for event in calendar.vevent_list}
    assert len(names) == 3
    assert names == {event.uid.value for event in _read(run, "term/cert").vevent_list}


def test_a_calendar_says_what_has_no_day(run: Run) -> None:
    result = run("ladder", "HPC", "--open-to", "students", *PACE, "-o", "way.ics")
    assert result.exit_code == 0
    assert "Harbour Pilot Certification has no day" in " ".join(result.stderr.split())
    calendar = vobject.readOne(Path("way.ics").read_text(encoding="utf-8"))
    assert len(calendar.vevent_list) == 4


def test_nothing_of_a_file_becomes_a_line_of_a_calendar(run: Run) -> None:
    hostile = DATED.replace("title: Other", 'title: "Other\\nEND:VEVENT\\nX:1; a, b", url: "https://x.example/;a"')
    Path("term.yaml").write_text(hostile, encoding="utf-8")
    assert run("--quiet", "import", "term.yaml").exit_code == 0
    titles = [event.summary.value for event in _read(run, "term/cert").vevent_list]
    assert len(titles) == 3
    assert any("X:1; a, b" in title for title in titles)


@pytest.mark.parametrize(
    "words", [("term/cert",), ("--job", "harbour pilot", *PACE), ("term/cert", "--next", *PACE)], ids=str
)
def test_a_calendar_is_of_one_ladder_at_a_pace(run: Run, words: tuple[str, ...]) -> None:
    result = run("ladder", *words, "-f", "ics")
    assert result.exit_code == 2
    assert "a calendar (ics)" in result.stderr
