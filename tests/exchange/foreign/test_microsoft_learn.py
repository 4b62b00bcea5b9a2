"""The catalogue of Microsoft Learn: lengths exactly, paths without an order, levels as hints alone."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.record import RecordKind
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read

MODULE = {
    "uid": "learn.tides",
    "type": "module",
    "title": "Tides",
    "summary": "<p>How water moves.</p>",
    "duration_in_minutes": 62,
    "levels": ["beginner"],
    "products": ["sea"],
    "locale": "en-us",
    "url": "https://learn.example/tides",
    "icon_url": "https://learn.example/tides.svg",
}
CATALOGUE: dict[str, Any] = {
    "modules": [MODULE],
    "learningPaths": [
        {"uid": "learn.sea", "type": "learningPath", "title": "The sea", "modules": ["learn.tides", "learn.gone"]}
    ],
    "courses": [
        {
            "uid": "course.s1",
            "title": "Sailing",
            "course_number": "S1",
            "duration_in_hours": 8,
            "exam": "exam.s-9",
            "type": "course",
        }
    ],
    "exams": [{"uid": "exam.s-9", "title": "Sailor", "display_name": "S-9", "type": "exam", "courses": ["course.s1"]}],
    "certifications": [
        {
            "uid": "certification.sailor",
            "title": "Certified Sailor",
            "type": "cert",
            "certification_type": "role-based",
            "exams": ["exam.s-9"],
            "study_guide": [{"uid": "learn.sea", "type": "learningPath"}, {"uid": "learn.gone", "type": "module"}],
        }
    ],
    "units": [{"uid": "learn.tides.1", "title": "Introduction"}],
    "products": [{"id": "ocean", "name": "Ocean", "children": [{"id": "sea", "name": "The Seven Seas"}]}],
}


def read_value(value: Any) -> Reading:
    [reading] = read(Document("catalog.json", None, json.dumps(value).encode()))
    return reading


def programs(reading: Reading) -> dict[str, Any]:
    return {each.id: dict(each.fields) for each in reading.records if each.kind is RecordKind.PROGRAM}


def test_a_module_becomes_a_course_with_its_length_in_hours() -> None:
    reading = read_value(CATALOGUE)
    assert (reading.format, reading.errors) == ("mslearn", ())
    assert programs(reading)["microsoft/tides"] == {
        "title": "Tides",
        "description": "How water moves.",
        "identifiers": {"mslearn": "learn.tides"},
        "kind": "course",
        "criteria": ["Listed as level beginner"],
        "skills": ["The Seven Seas"],
        "hours": 1.033,
        "counts_toward": [{"program": "microsoft/the-sea"}],
        "language": "en-us",
        "url": "https://learn.example/tides",
    }
    assert reading.lost["modules.icon_url"] == 1
    assert reading.lost["units"] == 1
    assert reading.lost["learningPaths.modules"] == 1


def test_what_entries_name_of_each_other_is_kept_and_the_order_of_a_path_is_none() -> None:
    found = programs(read_value(CATALOGUE))
    assert "requires" not in found["microsoft/the-sea"]
    assert found["microsoft/certified-sailor"]["requires"] == "microsoft/sailor"
    assert found["microsoft/certified-sailor"]["recommends"] == ["microsoft/the-sea"]
    assert found["microsoft/sailor"]["exam_codes"] == ["S-9"]
    assert found["microsoft/sailing"]["prepares_for"] == ["microsoft/sailor"]
    assert found["microsoft/sailing"]["hours"] == 8
    assert read_value(CATALOGUE).lost["certifications.study_guide.uid"] == 1


def test_which_of_several_exams_is_needed_is_not_guessed() -> None:
    second = {"uid": "exam.s-10", "title": "Second", "type": "exam"}
    certification = {**CATALOGUE["certifications"][0], "exams": ["exam.s-9", "exam.s-10"]}
    found = programs(
        read_value({**CATALOGUE, "exams": [*CATALOGUE["exams"], second], "certifications": [certification]})
    )
    assert "requires" not in found["microsoft/certified-sailor"]
    assert found["microsoft/certified-sailor"]["recommends"][:2] == ["microsoft/sailor", "microsoft/second"]


@settings(deadline=None)
@given(st.sampled_from(["catalogue", "list", "single"]))
def test_alone_or_in_the_catalogue_a_module_is_the_same(way: str) -> None:
    whole = {"catalogue": {"modules": [MODULE]}, "list": [MODULE], "single": MODULE}
    assert programs(read_value(whole[way])) == programs(read_value({"modules": [MODULE], "levels": []}))


@pytest.mark.parametrize("minutes", [None, 0, -5, "62", True])
def test_a_length_that_is_none_stays_unknown(minutes: Any) -> None:
    [program] = programs(read_value({"modules": [{**MODULE, "duration_in_minutes": minutes}]})).values()
    assert "hours" not in program


def test_a_catalogue_without_programs_says_so() -> None:
    [error] = read_value({"units": CATALOGUE["units"]}).errors
    assert "no module, path, course, exam or certification" in error.message
