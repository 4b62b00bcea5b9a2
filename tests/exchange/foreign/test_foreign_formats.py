"""What all foreign formats share: whatever they are given, they answer in findings, and nothing is dropped unsaid."""

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from microcred.exchange.asked import Asked
from microcred.exchange.document import Document
from microcred.exchange.foreign.formats import NAMES
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.time_spans import hours_of, months_of
from microcred.exchange.naming import make_slug, name_id
from microcred.exchange.registry import read

STARTS: dict[str, dict[str, Any]] = {
    "credly": {"vanity_slug": "x", "name": "X", "type_category": "Learning", "url": "https://x.example/org/a/badge/x"},
    "openbadges": {
        "@context": "https://w3id.org/openbadges/v2",
        "type": "BadgeClass",
        "name": "X",
        "issuer": {"name": "A"},
    },
    "ctdl": {"@type": "ceterms:Course", "ceterms:name": "X", "ceterms:ownedBy": {"ceterms:name": "A"}},
    "elm": {"@context": "http://data.europa.eu/snb/model/context/edc-ap", "type": "LearningOpportunity", "title": "X"},
    "mslearn": {"uid": "learn.x", "type": "module", "title": "X"},
    "schemaorg": {"@context": "https://schema.org", "@type": "Course", "name": "X", "provider": "A"},
}
KEYS = [
    "@context", "@graph", "@id", "@type", "achievement", "activities", "alignment", "awardedBy", "awardingBody", "badge",
    "badge_template", "badge_template_activities", "ceterms:alternativeCondition", "ceterms:directCostType",
    "ceterms:estimatedCost", "ceterms:estimatedDuration", "ceterms:exactDuration", "ceterms:inLanguage",
    "ceterms:isPartOf", "ceterms:name", "ceterms:ownedBy", "ceterms:price", "ceterms:requires",
    "ceterms:targetCredential", "ceterms:teaches", "coursePrerequisites", "credentialSubject", "criteria", "data", "dcType",
    "description", "duration_in_minutes", "en", "entities", "exams", "hasClaim", "hasCourseInstance", "id", "identifier",
    "inLanguage", "issuer", "keywords", "learningOutcome", "mode", "modules", "name", "narrative", "offers", "owner", "price",
    "priceCurrency", "providedBy", "provenBy", "provider", "recipient", "resultDescription", "skills", "specifiedBy",
    "study_guide", "tag", "timeRequired", "title", "type", "url", "verifiableCredential", "volumeOfLearning",
]  # fmt: skip
WORDS = [
    "",
    "X",
    "en",
    "https://x.example/1",
    "urn:1",
    "PT2H",
    "ceterms:Certification",
    "Assertion",
    "Course",
    "Profile",
]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 400)
    | st.floats(allow_nan=False)
    | st.sampled_from(WORDS)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=12,
)


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=6))
def test_whatever_a_document_holds_the_answer_is_findings(name: str, more: dict[str, Any]) -> None:
    value = {**STARTS[name], **{key: each for key, each in more.items() if key not in ("@context", "@type", "type")}}
    [reading] = read(Document("x.json", None, json.dumps(value).encode()), Asked(insist=name))
    assert reading.format in (name, None)
    assert reading.records or reading.errors
    assert all(count > 0 for count in reading.lost.values())
    assert all(finding.message and "\n" not in finding.message for finding in (*reading.errors, *reading.warnings))


@pytest.mark.parametrize("name", NAMES)
def test_every_start_is_recognised_by_what_it_holds(name: str) -> None:
    [reading] = read(Document("x", None, json.dumps(STARTS[name]).encode()))
    assert reading.format == name


@pytest.mark.parametrize("name", NAMES)
def test_a_key_that_no_reader_knows_is_counted(name: str) -> None:
    [reading] = read(Document("x", None, json.dumps({**STARTS[name], "neverHeardOf": {"a": [1]}}).encode()))
    assert reading.lost["neverHeardOf"] == 1


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        '{"@context": "https://w3id.org/openbadges/v2", "a": ' * 100_000,
        '{"data": [{"vanity_slug": "x"',
        "ey" + "A" * 99 + ".e30.x",
    ],
)
def test_a_hostile_text_is_one_line(text: str) -> None:
    readings = read(Document("x.json", None, text.encode()))
    assert [len(reading.errors) for reading in readings] == [1]


@settings(deadline=None)
@given(VALUES)
def test_what_was_not_read_of_a_part_is_lost_and_what_was_is_not(value: Any) -> None:
    part = Part({"a": value, "b": {"c": 1, "d": 2}, "e": [{"f": 1}, "g"]})
    inner = part.part("b")
    assert inner is not None
    assert inner.take("c") == 1
    assert [each.take("f") for each in part.parts("e")] == [1]
    part.take("a")
    lost: Counter[str] = Counter()
    part.count_lost(lost)
    assert +lost == {"b.d": 1, "e": 1}


@settings(deadline=None)
@given(st.text(min_size=1, max_size=200))
def test_every_name_has_an_id_that_stays(name: str) -> None:
    slug = name_id(name)
    assert slug == name_id(name)
    assert slug == make_slug(slug)
    assert slug


@settings(deadline=None)
@given(st.integers(0, 50), st.integers(0, 59))
def test_hours_and_minutes_are_hours_and_years_and_months_are_months(whole: int, rest: int) -> None:
    expected = round(whole + rest / 60, 3)
    assert (hours_of(f"PT{whole}H{rest}M") or 0) == expected
    assert hours_of(f"P{whole + 1}D") is None
    assert (months_of(f"P{whole}Y{rest}M") or 0) == whole * 12 + rest
