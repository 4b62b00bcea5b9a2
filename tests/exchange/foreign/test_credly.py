"""A badge of the directory is the same program on a line, on a page, alone, or in what a person earned."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.record import RecordKind
from microcred.exchange.document import Document
from microcred.exchange.foreign.credly import find, next_page
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read

ORG = {"type": "Organization", "id": "o1", "name": "Sea School", "vanity_url": "https://badges.example/org/sea-school"}
ACTIVITY = {
    "id": "a1",
    "activity_type": "Assessment",
    "title": "Pass the exam",
    "url": None,
    "required_badge_template_id": None,
}
TEMPLATE: dict[str, Any] = {
    "id": "5d3f",
    "name": "Harbour Pilot",
    "description": "Pilots ships.",
    "vanity_slug": "harbour-pilot",
    "url": "https://badges.example/org/sea-school/badge/harbour-pilot",
    "type_category": "Validation",
    "level": "Advanced",
    "cost": "Paid",
    "time_to_earn": "Months",
    "template_type": None,
    "image_url": "https://badges.example/pilot.png",
    "issuer": {"summary": "issued by Sea School", "entities": [{"label": "Issued by", "primary": True, "entity": ORG}]},
    "skills": [{"id": "s1", "name": "Piloting", "vanity_slug": "piloting"}],
    "badge_template_activities": [ACTIVITY],
}
LINE = {
    **{
        key: TEMPLATE[key] for key in TEMPLATE if key not in ("badge_template_activities", "image_url", "template_type")
    },
    "issuer": [{**ORG, "primary": True}],
    "skills": ["Piloting"],
    "activities": [ACTIVITY],
}
EARNED = {
    "id": "b1",
    "issued_at_date": "2024-03-01",
    "expires_at_date": "2027-03-01",
    "issued_to": "Anna Adams",
    "badge_template": {key: value for key, value in TEMPLATE.items() if key != "issuer"},
    "issuer": TEMPLATE["issuer"],
    "evidence": [{"url": "https://sea.example/work"}],
}


def read_text(text: str) -> Reading:
    [reading] = read(Document("badges.json", None, text.encode()))
    return reading


def programs(reading: Reading) -> dict[str, Any]:
    return {each.id: dict(each.fields) for each in reading.records if each.kind is RecordKind.PROGRAM}


@settings(deadline=None)
@given(
    st.sampled_from(["page", "alone", "bare", "list", "owner", "earned", "earned page", "flat"]),
    st.sampled_from([None, 2]),
)
def test_however_it_is_given_it_is_the_program_of_its_line(way: str, indent: int | None) -> None:
    owned = {**{key: value for key, value in TEMPLATE.items() if key != "issuer"}, "owner": ORG}
    whole: dict[str, Any] = {
        "page": {"data": [TEMPLATE], "metadata": {"next_page_url": None}},
        "alone": {"data": TEMPLATE, "metadata": {}},
        "bare": TEMPLATE,
        "list": [TEMPLATE],
        "owner": {"data": [owned]},
        "earned": {"data": EARNED},
        "earned page": {"data": [EARNED, EARNED]},
        "flat": [LINE],
    }
    reading = read_text(json.dumps(whole[way], indent=indent))
    assert reading.errors == ()
    assert programs(reading) == programs(read_text(json.dumps(LINE)))
    assert reading.records[0].fields == {"name": "Sea School", "url": ORG["vanity_url"]}


def test_a_page_says_where_the_next_one_is_and_fetches_nothing() -> None:
    page = {"data": [TEMPLATE], "metadata": {"next_page_url": "https://badges.example/page=2"}}
    [warning] = read_text(json.dumps(page)).warnings
    assert "https://badges.example/page=2" in str(warning.hint)
    assert next_page(page) == "https://badges.example/page=2"
    assert next_page({"data": [], "metadata": {"next_page_url": "file:///etc/passwd"}}) is None


def test_of_an_earned_badge_the_earner_is_left_out_and_can_be_had_apart() -> None:
    reading = read_text(json.dumps({"data": EARNED}))
    assert "Anna" not in str(reading.records)
    assert any("the earner is not" in warning.message for warning in reading.warnings)
    [offer] = find({"data": EARNED}).offers
    assert offer.held is not None
    assert (offer.held.issued_on, offer.held.expires_on, offer.held.evidence) == (
        "2024-03-01",
        "2027-03-01",
        ("https://sea.example/work",),
    )


def test_what_has_no_place_is_counted() -> None:
    assert read_text(json.dumps({"data": [TEMPLATE]})).lost == {"data.image_url": 1}


@pytest.mark.parametrize(
    ("wrong", "message"),
    [({"name": None}, "title is missing"), ({"issuer": None, "url": None}, "no badge with an issuer")],
)
def test_a_badge_with_a_fault_is_told_at_its_place(wrong: dict[str, Any], message: str) -> None:
    reading = read_text(json.dumps({"data": [TEMPLATE, {**TEMPLATE, "id": "6", **wrong}]}, indent=1))
    [error] = reading.errors
    assert message in error.message
    assert error.line is not None
    assert error.line > 30
