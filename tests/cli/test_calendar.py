"""The calendar: what calendar programs read of what is held and planned."""

from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import pytest

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"


@pytest.fixture(autouse=True)
def _small_catalogue(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


def events(text: str) -> dict[str, tuple[Any, Any]]:
    """The first day and the day after the last, by title, as a calendar program reads them."""
    calendar = icalendar.Calendar.from_ical(text)
    found = calendar.walk("VEVENT")
    assert len({str(event["UID"]) for event in found}) == len(found)
    return {str(event["SUMMARY"]): (event.decoded("DTSTART"), event.decoded("DTEND")) for event in found}


def test_what_ends_and_when_to_renew_it(run: Run) -> None:
    run("portfolio", "add", "HPC", "--on", "2026-01-15")
    run("portfolio", "add", "--title", "Knots; and, Ropes", "--expires", "2026-12-01")
    run("portfolio", "add", "tide-tables", "--status", "in_progress", "--expected", "2026-12-20")
    run("portfolio", "add", "radio-licence", "--expires", "2026-11-22")
    result = run("portfolio", "calendar")
    assert result.exit_code == 0
    assert events(result.stdout) == {
        "Harbour Pilot Certification expires": (date(2029, 1, 15), date(2029, 1, 16)),
        "Renew Harbour Pilot Certification": (date(2028, 7, 19), date(2029, 1, 16)),
        "Knots; and, Ropes expires": (date(2026, 12, 1), date(2026, 12, 2)),
        "Renew Knots; and, Ropes": (date(2026, 6, 4), date(2026, 12, 2)),
        "Reading Tide Tables should be done": (date(2026, 12, 20), date(2026, 12, 21)),
    }
    assert "fee 40" in result.stdout


def test_planned_steps_have_their_weeks_and_the_plan_its_last_day(run: Run) -> None:
    words = ("plan", "save", "sea", "tide-tables", "--hours-per-week", "2", "--by", "2027-03-31")
    assert run(*words).exit_code == 0
    found = events(run("portfolio", "calendar").stdout)
    assert found["Reading Tide Tables"] == (date(2026, 11, 23), date(2026, 12, 7))
    assert found["Reading Tide Tables should be reached"] == (date(2027, 3, 31), date(2027, 4, 1))
    run("portfolio", "add", "tide-tables")
    assert events(run("portfolio", "calendar").stdout) == {}


def test_days_on_which_a_step_begins(run: Run) -> None:
    text = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")
    starts = "    hours: 4\n    starts: [{on: 2027-02-01, enroll_by: 2027-01-15}, {on: 2026-01-01}]\n"
    Path("harbour.yaml").write_text(text.replace("    hours: 4\n", starts), encoding="utf-8")
    assert run("--quiet", "import", "harbour.yaml").exit_code == 0
    assert run("plan", "save", "tides", "tide-tables").exit_code == 0
    assert set(events(run("portfolio", "calendar").stdout)) == {
        "Reading Tide Tables begins",
        "Last day to enrol: Reading Tide Tables",
    }


def test_it_goes_into_a_file(run: Run) -> None:
    run("portfolio", "add", "HPC", "--on", "2026-01-15")
    result = run("portfolio", "calendar", "-o", "mine.ics")
    assert (result.exit_code, result.stdout) == (0, "")
    assert Path("mine.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert len(events(Path("mine.ics").read_text(encoding="utf-8"))) == 2
