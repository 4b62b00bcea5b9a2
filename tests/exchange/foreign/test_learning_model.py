"""The European Learning Model: what was learnt and how it was assessed, never who learnt it; JSON, signed JSON, XML."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.record import RecordKind
from microcred.exchange.document import Document
from microcred.exchange.foreign.learning_model import find
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read

CONTEXT = ["https://www.w3.org/2018/credentials/v1", "http://data.europa.eu/snb/model/context/edc-ap"]
BODY = {
    "id": "urn:epass:org:1",
    "type": "Organisation",
    "legalName": {"en": "Sea School"},
    "homepage": {"id": "urn:p", "type": "WebResource", "contentURL": "https://sea.example"},
}


def concept(code: str, label: str | None = None) -> dict[str, Any]:
    return {
        "id": f"http://data.europa.eu/snb/x/{code}",
        "type": "Concept",
        **({"prefLabel": {"en": label}} if label else {}),
    }


CLAIM: dict[str, Any] = {
    "id": "urn:epass:learningAchievement:1",
    "type": "LearningAchievement",
    "title": {"de": "Knoten", "en": "Knots"},
    "awardedBy": {"id": "urn:a", "type": "AwardingProcess", "awardingBody": BODY},
    "provenBy": {
        "id": "urn:t",
        "type": "LearningAssessment",
        "title": {"en": "Ten knots"},
        "grade": {"noteLiteral": {"en": "Pass"}},
        "specifiedBy": {"id": "urn:ts", "type": "LearningAssessmentSpecification", "dcType": concept("6a4db9f11d")},
    },
    "specifiedBy": {
        "id": "https://sea.example/knots",
        "type": "Qualification",
        "title": {"en": "Knots"},
        "description": {"en": "Ties knots."},
        "dcType": concept("x", "Short learning programme"),
        "eqfLevel": {"id": "http://data.europa.eu/snb/eqf/4", "type": "Concept"},
        "volumeOfLearning": "PT25H",
        "mode": concept("e92d221e4d"),
        "language": {"id": "http://publications.europa.eu/resource/authority/language/ENG", "type": "Concept"},
        "entryRequirement": {"id": "urn:n", "type": "Note", "noteLiteral": {"en": "Can swim"}},
        "learningOutcome": [
            {
                "id": "urn:o",
                "type": "LearningOutcome",
                "title": {"en": "tie"},
                "relatedESCOSkill": concept("9", "tie knots"),
            }
        ],
        "creditPoint": {"point": "1"},
    },
}
CREDENTIAL: dict[str, Any] = {
    "@context": CONTEXT,
    "id": "urn:credential:1",
    "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
    "issuer": BODY,
    "validFrom": "2024-02-03T00:00:00Z",
    "displayParameter": {"title": {"en": "Certificate of participation"}},
    "credentialSubject": {"id": "urn:epass:person:1", "type": "Person", "fullName": {"en": "Anna"}, "hasClaim": CLAIM},
}


def read_text(text: str) -> Reading:
    [reading] = read(Document("credential", None, text.encode()))
    return reading


def programs(reading: Reading) -> dict[str, Any]:
    return {each.id: dict(each.fields) for each in reading.records if each.kind is RecordKind.PROGRAM}


def test_a_credential_yields_what_was_learnt_and_nothing_of_the_learner() -> None:
    reading = read_text(json.dumps(CREDENTIAL))
    assert (reading.format, reading.errors) == ("elm", ())
    assert programs(reading) == {
        "sea-school/knots": {
            "title": "Knots",
            "description": "Ties knots.",
            "identifiers": {"elm": "https://sea.example/knots"},
            "assessment": [{"type": "practical"}],
            "criteria": [
                "Listed as type Short learning programme",
                "Listed as EQF level 4",
                "Assessment: Ten knots",
                "Assessment: practical assessment",
                "Awarded as: Certificate of participation",
            ],
            "skills": ["tie", "tie knots"],
            "hours": 25,
            "conditions": [{"kind": "other", "text": "Can swim"}],
            "delivery": "blended",
            "language": "en",
        }
    }
    assert "Anna" not in str(reading.records)
    [warning] = reading.warnings
    assert "the earner is not" in warning.message
    assert reading.lost["credentialSubject.fullName"] == 1
    assert reading.lost["credentialSubject.hasClaim.specifiedBy.creditPoint"] == 1


def test_a_title_that_bears_the_name_of_the_learner_is_not_taken() -> None:
    value = {**CREDENTIAL, "displayParameter": {"title": {"en": "Certificate of Anna Adams"}}}
    reading = read_text(json.dumps(value))
    assert "Anna" not in str(reading.records)
    assert programs(reading)["sea-school/knots"]["criteria"][-1] == "Assessment: practical assessment"


def test_what_the_learner_holds_can_be_had_beside_it() -> None:
    [offer] = find(CREDENTIAL).offers
    assert offer.held is not None
    assert (offer.held.id, offer.held.issued_on) == ("urn:credential:1", "2024-02-03")


@settings(deadline=None)
@given(st.sampled_from(["plain", "signed", "delivered", "list"]))
def test_however_it_is_wrapped_it_is_the_same_program(way: str) -> None:
    whole = {
        "plain": CREDENTIAL,
        "signed": {"payload": json.dumps(CREDENTIAL), "signatures": [{"protected": "e30", "signature": "x"}]},
        "delivered": {"credential": CREDENTIAL, "deliveryDetails": {}},
        "list": [CREDENTIAL],
    }
    assert programs(read_text(json.dumps(whole[way]))) == programs(read_text(json.dumps(CREDENTIAL)))


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("6e6cb2cc78", [{"type": "exam"}]),
        ("795dac4096", [{"type": "project"}]),
        ("7331eb4762", [{"type": "attendance"}]),
        ("c_2b3bd410", None),
        ("3484bd7e51", None),
        ("ffffffffff", None),
    ],
)
def test_types_of_assessment_are_kept_and_self_assessment_is_none(code: str, expected: Any) -> None:
    specified = {"id": "urn:ts", "type": "LearningAssessmentSpecification", "dcType": concept(code)}
    claim = {**CLAIM, "provenBy": {"id": "urn:t", "type": "LearningAssessment", "specifiedBy": specified}}
    value = {**CREDENTIAL, "credentialSubject": {"type": "Person", "hasClaim": claim}}
    [program] = programs(read_text(json.dumps(value))).values()
    assert program.get("assessment") == expected
    assert "class" not in program


XML = """<?xml version="1.0" encoding="UTF-8"?>
<Courses xmlns:dc="http://purl.org/dc/terms/" xmlns="http://data.europa.eu/snb/model/ap/loq-constraints/">
  <learningOpportunityReferences>
    <learningOpportunity id="http://x/1">
      <dc:title language="de">Knoten</dc:title><dc:title language="en">Knots</dc:title>
      <dc:description language="en">Ties knots.</dc:description>
      <duration>PT8H</duration>
      <mode uri="http://data.europa.eu/snb/learning-assessment/920fbb3cbe"/>
      <priceDetail><amount><unit uri="http://publications.europa.eu/resource/authority/currency/EUR"/><value>40</value></amount></priceDetail>
      <providedBy idref="http://x/o"/>
      <learningAchievementSpecification idref="http://x/s"/>
    </learningOpportunity>
  </learningOpportunityReferences>
  <learningAchievementSpecificationReferences>
    <learningAchievementSpecification id="http://x/s"><dc:title language="en">Knots</dc:title>
      <provenBy idref="http://x/a"/></learningAchievementSpecification>
  </learningAchievementSpecificationReferences>
  <learningAssessmentSpecificationReferences>
    <learningAssessmentSpecification id="http://x/a"><dc:type uri="http://data.europa.eu/snb/assessment/b1b68f6735"/></learningAssessmentSpecification>
  </learningAssessmentSpecificationReferences>
  <agentReferences><organisation id="http://x/o"><legalName language="en">Sea School</legalName></organisation></agentReferences>
</Courses>
"""


def test_xml_is_read_by_its_references_each_record_at_its_place() -> None:
    reading = read_text(XML)
    assert (reading.format, reading.errors) == ("elm", ())
    assert programs(reading) == {
        "sea-school/knots": {
            "title": "Knots",
            "description": "Ties knots.",
            "identifiers": {"elm": "http://x/s"},
            "assessment": [{"type": "quiz"}],
            "criteria": ["Assessment: quiz"],
            "hours": 8,
            "cost": {"learning": 40, "currency": "EUR"},
            "delivery": "online",
            "language": "en",
        }
    }
    place = reading.locate(RecordKind.PROGRAM, "sea-school/knots")
    assert (place.line, place.column) == (4, 5)


OLD_XML = """<europassCredential xmlns="http://data.europa.eu/snb" id="urn:credential:1">
  <issuer idref="urn:o"/>
  <credentialSubject id="urn:p"><fullName><text lang="en">Anna</text></fullName><achievements>
    <learningAchievement id="urn:a"><title><text lang="en">Knots</text></title>
      <wasAwardedBy><awardingBody idref="urn:o"/></wasAwardedBy><specifiedBy idref="urn:s"/></learningAchievement>
  </achievements></credentialSubject>
  <learningSpecificationReferences>
    <learningSpecification id="urn:s"><title><text lang="en">Knots</text></title><volumeOfLearning>PT5H</volumeOfLearning>
    </learningSpecification></learningSpecificationReferences>
  <agentReferences><organization id="urn:o"><preferredName><text lang="en">Sea School</text></preferredName></organization>
  </agentReferences>
</europassCredential>"""


def test_credentials_of_the_first_europass_are_read_too() -> None:
    reading = read_text(OLD_XML)
    assert reading.errors == ()
    assert programs(reading) == {"sea-school/knots": {"title": "Knots", "hours": 5, "language": "en"}}
    assert "Anna" not in str(reading.records)
    assert "credentialSubject.achievements.learningAchievement.specifiedBy.id" not in reading.lost


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (XML[:-20], "no whole XML"),
        (XML.replace("<Courses", "<!DOCTYPE c [<!ENTITY a 'b'>]><Courses"), "declares entities"),
        (XML.replace("loq-constraints", "x").replace("data.europa.eu/snb/model/ap", "y"), "XML of another kind"),
        (
            '<Accreditations xmlns="http://data.europa.eu/snb/model/ap/ams-constraints/"><accreditation/></Accreditations>',
            "accreditations",
        ),
        (json.dumps({**CREDENTIAL, "credentialSubject": {"type": "Person"}}), "claims nothing that was learnt"),
        (json.dumps({"@context": CONTEXT, "type": "LearningAchievement", "title": "x"}), "nobody is named who awards"),
    ],
)
def test_what_cannot_be_taken_is_one_line(text: str, message: str) -> None:
    reading = read_text(text)
    [error] = reading.errors
    assert message in error.message
    assert error.line
    assert reading.records == ()
