"""schema.org: courses, programs and credentials as JSON-LD, alone or in the scripts of a page."""

import json
from typing import Any

import pytest

from microcred.domain.record import RecordKind
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read

COURSE: dict[str, Any] = {
    "@context": "https://schema.org/",
    "@type": "Course",
    "name": "Knots &amp; splices",
    "description": "<p>Ties <b>knots</b>.</p><p>And more.</p>",
    "url": "https://sea.example/knots",
    "courseCode": "KN 1",
    "provider": {"@type": "CollegeOrUniversity", "name": "Sea School", "url": "https://sea.example"},
    "educationalCredentialAwarded": "Certificate of attendance",
    "coursePrerequisites": "Can swim",
    "teaches": ["knots", {"@type": "DefinedTerm", "name": "splices"}],
    "keywords": "ropes, knots",
    "inLanguage": "en",
    "image": "https://sea.example/knots.png",
}


def read_text(text: str) -> Reading:
    [reading] = read(Document("page", None, text.encode()))
    return reading


def read_value(value: Any) -> Reading:
    return read_text(json.dumps(value))


def program_of(reading: Reading) -> dict[str, Any]:
    [program] = [dict(record.fields) for record in reading.records if record.kind is RecordKind.PROGRAM]
    return program


def course(**more: Any) -> dict[str, Any]:
    return {**COURSE, **more}


def test_a_course_becomes_a_program_of_its_provider() -> None:
    reading = read_value(COURSE)
    assert (reading.format, reading.errors, reading.lost) == ("schemaorg", (), {"image": 1})
    assert reading.records[0].fields == {"name": "Sea School", "url": "https://sea.example"}
    assert program_of(reading) == {
        "title": "Knots & splices",
        "aliases": ["KN 1"],
        "description": "Ties knots. And more.",
        "kind": "course",
        "criteria": ["Awarded: Certificate of attendance"],
        "skills": ["knots", "splices", "ropes"],
        "conditions": [{"kind": "other", "text": "Can swim"}],
        "language": "en",
        "url": "https://sea.example/knots",
    }


PAGE = """<!DOCTYPE html>
<html><head><title>x</title><script>var a = {"@type": "Course"};</script>
  <script type="application/ld+json">{"@context": "https://schema.org", "@type": "BreadcrumbList"}</script>
  <script type="application/ld+json; charset=utf-8">
    %s
  </script></head><body>Course</body></html>
"""


def test_a_page_yields_what_its_scripts_say_at_their_place() -> None:
    reading = read_text(PAGE % json.dumps(COURSE))
    assert program_of(reading) == program_of(read_value(COURSE))
    place = reading.locate(RecordKind.PROGRAM, "sea-school/knots-splices")
    assert (place.line, place.column) == (5, 5)


@pytest.mark.parametrize("cover", ["<!-- %s -->", "//<![CDATA[\n%s\n//]]>", "/*<![CDATA[*/ %s /*]]>*/", "%s;"])
def test_comment_signs_around_the_data_of_a_page_are_passed_over(cover: str) -> None:
    assert program_of(read_text(PAGE % (cover % json.dumps(COURSE))))["kind"] == "course"


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("<html><body>No data</body></html>", (1, 1), "no linked data"),
        (PAGE % "", (1, 1), "it is about “BreadcrumbList”"),
        ('<html><script type="application/ld+json">\n{broken</script></html>', (2, 2), "is no JSON"),
        (f'<html><script type="application/ld+json">{"[" * 200_000}</script></html>', (1, 142), "is no JSON"),
        (json.dumps(course(provider=None)), (1, 1), "nobody is named who offers"),
        (json.dumps({**COURSE, "@type": "Event"}), (1, 1), "it is about “Event”"),
        ("<note xmlns='urn:x'><to/></note>", (1, 1), "XML of another kind"),
    ],
)
def test_a_page_without_a_course_is_one_line(text: str, place: tuple[int, int], message: str) -> None:
    reading = read_text(text)
    [error] = reading.errors
    assert message in error.message
    assert place[0] == error.line
    assert reading.records == ()


@pytest.mark.parametrize(
    ("offers", "expected"),
    [
        ({"price": "0"}, {"learning": 0}),
        ({"price": 49.5, "priceCurrency": "EUR"}, {"learning": 49.5, "currency": "EUR"}),
        ({"priceSpecification": {"price": "300", "priceCurrency": "USD"}}, {"learning": 300, "currency": "USD"}),
        ({"price": 300}, {"paid": True}),
        ([{"price": 1, "priceCurrency": "USD"}, {"price": 2, "priceCurrency": "USD"}], {"paid": True}),
        ({"price": 39, "priceCurrency": "USD", "category": "Subscription"}, {"paid": True}),
        ({"price": 39, "priceCurrency": "USD", "category": "Resident Tuition"}, {"paid": True}),
        ({"category": "Free"}, {"learning": 0}),
        ({"category": "Paid"}, {"paid": True}),
        ({"price": "ask"}, None),
        ({"price": True}, None),
    ],
)
def test_a_price_counts_only_where_one_is_named_for_all(offers: Any, expected: Any) -> None:
    assert program_of(read_value(course(offers=offers))).get("cost") == expected


@pytest.mark.parametrize(
    ("more", "key", "expected"),
    [
        ({"timeRequired": "PT10H"}, "hours", 10),
        ({"timeRequired": "P4Y"}, "hours", None),
        ({"hasCourseInstance": [{"courseWorkload": "PT22H", "courseMode": "online"}]}, "hours", 22),
        ({"hasCourseInstance": [{"courseMode": ["Online", "full-time"]}]}, "delivery", "online"),
        ({"hasCourseInstance": [{"courseMode": "online"}, {"courseMode": "onsite"}]}, "delivery", None),
        ({"hasCourseInstance": [{"startDate": "2027-01-09T10:00"}]}, "starts", [{"on": "2027-01-09"}]),
        ({"hasCourseInstance": [{"startDate": "January"}]}, "starts", None),
        ({"hasCourseInstance": [{"location": "Brooklyn"}]}, "location", "Brooklyn"),
        ({"hasCourseInstance": [{"location": {"address": {"addressLocality": "Brooklyn"}}}]}, "location", "Brooklyn"),
        ({"hasCourseInstance": [{"location": "Brooklyn"}, {"location": "Queens"}]}, "location", None),
    ],
)
def test_times_and_ways_are_taken_as_they_are_stated(more: Any, key: str, expected: Any) -> None:
    assert program_of(read_value(course(**more))).get(key) == expected


def test_a_credential_is_listed_by_its_category_and_what_it_asks_for_in_the_file_is_required() -> None:
    credential = {
        "@context": "https://schema.org",
        "@type": "EducationalOccupationalCredential",
        "name": "Rigger",
        "credentialCategory": {"@type": "DefinedTerm", "name": "Micro-credential"},
        "educationalLevel": "Beginner",
        "validFor": "P2Y",
        "publisher": {"@type": "Organization", "name": "Sea School"},
        "coursePrerequisites": {"@id": "urn:course"},
    }
    reading = read_value([credential, {**COURSE, "@id": "urn:course"}])
    program = next(dict(each.fields) for each in reading.records if each.id == "sea-school/rigger")
    assert program["criteria"] == ["Listed as type Micro-credential", "Listed as level Beginner"]
    assert program["requires"] == "sea-school/knots-splices"
    assert program["valid_months"] == 24
    assert "kind" not in program
