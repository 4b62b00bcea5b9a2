"""Badges of a directory become programs: what is kept, what is counted as lost, and what is wrong where."""

import gzip
import json
from typing import Any

import pytest

from microcred.domain.record import RecordKind
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read, read_sources

BADGE = {
    "id": "5d3f",
    "name": "Harbour Pilot",
    "description": "Pilots\nships.",
    "vanity_slug": "harbour-pilot.1",
    "url": "https://badges.example/org/sea_school/badge/harbour-pilot.1",
    "type_category": "Validation",
    "level": "Advanced",
    "cost": "Paid",
    "time_to_earn": "Months",
    "language": "en",
    "global_activity_url": "https://sea.example/pilot",
    "issuer": [{"name": "Sea School", "vanity_url": "https://badges.example/org/sea_school", "primary": True}],
    "skills": ["Piloting", "piloting", "x" * 101],
    "activities": [
        {
            "activity_type": "Assessment",
            "title": "Pass the oral\texam",
            "url": None,
            "required_badge_template_id": None,
        },
        {"activity_type": "Course", "title": "Attend", "url": "https://sea.example", "required_badge_template_id": "7"},
    ],
    "alignments": [],
}


def read_badges(*badges: dict[str, Any]) -> Reading:
    text = "\n".join(json.dumps(badge) for badge in badges)
    [reading] = read(Document("badges.jsonl", None, text.encode()))
    return reading


def test_a_badge_becomes_a_program_of_its_issuer() -> None:
    reading = read_badges(BADGE)
    assert (reading.format, reading.errors, reading.warnings) == ("badges", (), ())
    provider, program = reading.records
    assert (provider.kind, provider.id) == (RecordKind.PROVIDER, "sea-school")
    assert provider.fields == {"name": "Sea School", "url": "https://badges.example/org/sea_school"}
    assert program.id == "sea-school/harbour-pilot-1"
    assert program.fields == {
        "title": "Harbour Pilot",
        "description": "Pilots ships.",
        "identifiers": {"credly": "5d3f"},
        "criteria": [
            "Listed as type Validation, level Advanced, time to earn Months",
            "Assessment: Pass the oral exam",
            "Course: Attend",
        ],
        "skills": ["Piloting"],
        "cost": {"paid": True},
        "language": "en",
        "url": "https://badges.example/org/sea_school/badge/harbour-pilot.1",
    }


def test_what_has_no_place_is_counted_by_its_key() -> None:
    other = {**BADGE, "vanity_slug": "other", "id": "6", "cost": "Barter", "alignments": [{"name": "ESCO"}]}
    assert read_badges(BADGE, other).lost == {
        "global_activity_url": 2,
        "skills": 2,
        "activities.url": 2,
        "activities.required_badge_template_id": 2,
        "alignments": 1,
        "cost": 1,
    }


def test_badges_of_several_issuers_stand_in_one_source_each_at_its_line() -> None:
    club = {**BADGE, "url": "https://x.example/1", "issuer": [{"name": "Yacht Club"}], "id": "7"}
    reading = read_badges(BADGE, club, {**BADGE, "id": "8"})
    assert [record.id for record in reading.records] == [
        "sea-school",
        "sea-school/harbour-pilot-1",
        "sea-school/harbour-pilot-1-8",
        "yacht-club",
        "yacht-club/harbour-pilot-1",
    ]
    assert reading.locate(RecordKind.PROGRAM, "yacht-club/harbour-pilot-1").line == 2
    assert reading.locate(RecordKind.PROGRAM, "sea-school/harbour-pilot-1-8").line == 3


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"name": None}, "title is missing"),
        ({"issuer": [], "url": None}, "this is no badge with an issuer"),
        ({"url": "no address"}, "url should be a web address"),
        ({"name": "\x1b[31m"}, "title holds the control character U+001B"),
    ],
)
def test_a_badge_with_a_fault_is_told_at_its_line(wrong: dict[str, Any], message: str) -> None:
    reading = read_badges(BADGE, {**BADGE, "vanity_slug": "second", **wrong})
    [error] = reading.errors
    assert error.line == 2
    assert message in error.message


def test_a_line_that_is_no_json_is_told_at_its_place() -> None:
    text = f"{json.dumps(BADGE)}\n{{broken\n".encode()
    [reading] = read(Document("badges.jsonl", None, text))
    [error] = reading.errors
    assert (error.line, error.column) == (2, 2)
    assert "no JSON" in error.message


def test_a_packed_file_is_read_as_it_lies(tmp_path: Any) -> None:
    path = tmp_path / "badges.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps(BADGE).encode()))
    [reading] = read_sources([str(path)])
    assert [record.id for record in reading.records] == ["sea-school", "sea-school/harbour-pilot-1"]
    path.write_bytes(gzip.compress(json.dumps(BADGE).encode())[:-9])
    [reading] = read_sources([str(path)])
    assert "no whole gzip file" in reading.errors[0].message
