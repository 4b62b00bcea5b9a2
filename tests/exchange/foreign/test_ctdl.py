"""CTDL: what can be taken or earned becomes a program, with its requirements as a tree; what holds none says so."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.record import RecordKind
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read

CONTEXT = "https://credreg.net/ctdl/schema/context/json"
ORG = {
    "@id": "https://registry.example/resources/ce-00000000-0000-4000-8000-000000000001",
    "@type": "ceterms:CredentialOrganization",
    "ceterms:name": {"en-US": "Sea School"},
    "ceterms:subjectWebpage": "https://sea.example",
    "ceterms:ctid": "ce-00000000-0000-4000-8000-000000000001",
}
PILOT: dict[str, Any] = {
    "@id": "https://registry.example/resources/ce-00000000-0000-4000-8000-000000000002",
    "@type": "ceterms:Certification",
    "ceterms:ctid": "CE-00000000-0000-4000-8000-000000000002",
    "ceterms:name": {"de": "Lotse", "en-US": "Harbour Pilot"},
    "ceterms:description": {"en-US": "Pilots ships."},
    "ceterms:ownedBy": [ORG["@id"]],
    "ceterms:inLanguage": ["en-US"],
    "ceterms:subjectWebpage": "https://sea.example/pilot",
    "ceterms:keyword": {"en-US": ["piloting", "tides"]},
    "ceterms:image": "https://sea.example/pilot.png",
}
COURSE: dict[str, Any] = {
    "@id": "https://registry.example/resources/ce-00000000-0000-4000-8000-000000000003",
    "@type": "ceterms:Course",
    "ceterms:ctid": "ce-00000000-0000-4000-8000-000000000003",
    "ceterms:name": "Tides",
    "ceterms:offeredBy": ORG["@id"],
}
EXAM: dict[str, Any] = {
    **COURSE,
    "@id": "res:exam",
    "@type": "ceterms:AssessmentProfile",
    "ceterms:ctid": None,
    "ceterms:name": "Exam",
}


def read_value(value: Any) -> Reading:
    [reading] = read(Document("registry.json", None, json.dumps(value, indent=1).encode()))
    return reading


def graph(*nodes: dict[str, Any]) -> dict[str, Any]:
    return {"@context": CONTEXT, "@id": "https://registry.example/graph/1", "@graph": list(nodes)}


def fields_of(reading: Reading, slug: str = "harbour-pilot") -> dict[str, Any]:
    found = {record.id: dict(record.fields) for record in reading.records if record.kind is RecordKind.PROGRAM}
    return found[f"sea-school/{slug}"]


def pilot(**more: Any) -> dict[str, Any]:
    return {**PILOT, **{f"ceterms:{key}": value for key, value in more.items()}}


def test_a_credential_becomes_a_program_of_its_owner() -> None:
    reading = read_value(graph(pilot(), ORG))
    assert (reading.format, reading.errors, reading.warnings) == ("ctdl", (), ())
    assert fields_of(reading) == {
        "title": "Harbour Pilot",
        "description": "Pilots ships.",
        "identifiers": {"ctid": "ce-00000000-0000-4000-8000-000000000002"},
        "kind": "certification",
        "skills": ["piloting", "tides"],
        "language": "en-US",
        "url": "https://sea.example/pilot",
    }
    assert reading.records[0].fields == {"name": "Sea School", "url": "https://sea.example"}
    assert reading.lost == {"ceterms:image": 1}
    assert reading.locate(RecordKind.PROGRAM, "sea-school/harbour-pilot").line == 5


def test_what_is_required_becomes_a_tree_with_alternatives() -> None:
    profile = {
        "@type": "ceterms:ConditionProfile",
        "ceterms:description": "Pass the exam and one of the rest.",
        "ceterms:targetAssessment": ["res:exam"],
        "ceterms:minimumAge": 21,
        "ceterms:alternativeCondition": [
            {"ceterms:targetLearningOpportunity": [COURSE["@id"]]},
            {"ceterms:yearsOfExperience": 2, "ceterms:experience": {"en": "at sea"}},
            {"ceterms:targetCredential": [{"@type": "ceterms:License", "ceterms:name": "Mate"}]},
        ],
    }
    reading = read_value(graph(pilot(requires=profile), COURSE, EXAM, ORG))
    program = fields_of(reading)
    assert program["requires"] == {
        "all": [
            "sea-school/exam",
            {
                "any": [
                    "sea-school/tides",
                    {"condition": {"kind": "experience", "months": 24, "text": "at sea"}},
                    {"condition": {"kind": "licence", "text": "Mate"}},
                ]
            },
        ]
    }
    assert program["conditions"] == [{"kind": "age", "years": 21}]
    assert program["criteria"] == ["Pass the exam and one of the rest."]


def test_what_is_required_by_address_alone_is_a_condition_and_nothing_is_fetched() -> None:
    reading = read_value(
        graph(pilot(requires=[{"ceterms:targetCredential": "https://registry.example/resources/x"}]), ORG)
    )
    assert fields_of(reading)["conditions"] == [{"kind": "other", "text": "https://registry.example/resources/x"}]


def test_what_is_recommended_or_prepared_for_is_soft() -> None:
    course = {**COURSE, "ceterms:isPreparationFor": {"ceterms:targetCredential": PILOT["@id"]}}
    reading = read_value(graph(pilot(recommends=[{"ceterms:targetLearningOpportunity": [COURSE["@id"]]}]), course, ORG))
    assert fields_of(reading)["recommends"] == ["sea-school/tides"]
    assert "requires" not in fields_of(reading)
    assert fields_of(reading, "tides")["prepares_for"] == ["sea-school/harbour-pilot"]


def test_a_circle_of_references_is_kept_as_it_is_said() -> None:
    course = {**COURSE, "ceterms:requires": {"ceterms:targetCredential": PILOT["@id"]}}
    reading = read_value(graph(pilot(requires={"ceterms:targetLearningOpportunity": COURSE["@id"]}), course, ORG))
    assert fields_of(reading)["requires"] == "sea-school/tides"
    assert fields_of(reading, "tides")["requires"] == "sea-school/harbour-pilot"


def test_the_order_of_a_pathway_is_no_requirement() -> None:
    pathway = {
        "@id": "res:path",
        "@type": "ceterms:Pathway",
        "ceterms:name": "To the bridge",
        "ceterms:ownedBy": ORG["@id"],
        "ceterms:hasDestinationComponent": "res:last",
        "ceterms:hasPart": ["res:last"],
    }
    last = {
        "@id": "res:last",
        "@type": "ceterms:CourseComponent",
        "ceterms:name": "Last",
        "ceterms:hasCondition": {"@type": "ceterms:ComponentCondition", "ceterms:targetComponent": ["res:first"]},
    }
    reading = read_value(graph(pathway, last, pilot(isPartOf="res:path"), ORG))
    assert fields_of(reading, "to-the-bridge")["kind"] == "path"
    assert "requires" not in fields_of(reading, "to-the-bridge")
    assert fields_of(reading)["counts_toward"] == [{"program": "sea-school/to-the-bridge"}]


def test_a_part_counts_toward_the_whole_that_names_it() -> None:
    whole = {**PILOT, "ceterms:hasPart": [COURSE["@id"]]}
    reading = read_value(graph(whole, {**COURSE, "ceterms:isPartOf": PILOT["@id"]}, ORG))
    assert fields_of(reading, "tides")["counts_toward"] == [{"program": "sea-school/harbour-pilot"}]
    assert "ceterms:hasPart" not in reading.lost
    unknown = read_value(graph({**PILOT, "ceterms:hasPart": [COURSE["@id"], "urn:gone"]}, COURSE, ORG))
    assert fields_of(unknown, "tides")["counts_toward"] == [{"program": "sea-school/harbour-pilot"}]
    assert unknown.lost["ceterms:hasPart"] == 1


def price(kind: str, amount: float, **more: Any) -> dict[str, Any]:
    node = {"@type": "ceterms:CredentialAlignmentObject", "ceterms:targetNode": f"costType:{kind}"}
    base = {"ceterms:price": amount, "ceterms:currency": "USD", "ceterms:directCostType": node}
    return {**base, **{f"ceterms:{key}": value for key, value in more.items()}}


@pytest.mark.parametrize(
    ("costs", "expected"),
    [
        (
            [price("Tuition", 300), price("StandaloneAssessment", 50.5)],
            {"learning": 300, "assessment": 50.5, "currency": "USD"},
        ),
        ([price("Tuition", 0)], {"learning": 0, "currency": "USD"}),
        ([price("AggregateCost", 900)], {"learning": 900, "assessment": 0, "certificate": 0, "currency": "USD"}),
        ([price("AggregateCost", 900, name="Total annual cost")], {"paid": True}),
        ([price("Tuition", 300, paymentPattern="per semester")], {"paid": True}),
        ([price("Tuition", 300), price("Tuition", 900)], {"paid": True}),
        ([price("Tuition", 300), price("Tuition", 900), price("TechnologyFee", 5)], {"paid": True}),
        ([price("Tuition", 300, residencyType="residency:InState")], {"paid": True}),
        ([price("Tuition", 300), price("TechnologyFee", 20, currency="EUR")], {"paid": True}),
        ([price("RoomOrResidency", 5000)], {"paid": True}),
        ([price("Tuition", 40, currency="US Dollar")], {"learning": 40, "currency": "USD"}),
        ([{"ceterms:costDetails": "https://sea.example/prices"}], None),
    ],
)
def test_a_price_is_known_only_where_it_is_said_once_and_for_all(costs: Any, expected: Any) -> None:
    assert fields_of(read_value(graph(pilot(estimatedCost=costs), ORG))).get("cost") == expected


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([{"ceterms:exactDuration": "PT40H"}], 40),
        ([{"ceterms:exactDuration": "PT1H30M"}], 1.5),
        ([{"ceterms:minimumDuration": "PT20H", "ceterms:maximumDuration": "PT30H"}], {"min": 20, "max": 30}),
        ([{"ceterms:exactDuration": "P3M"}], None),
        ([{"ceterms:exactDuration": "P2DT3H"}], None),
        ([{"ceterms:exactDuration": "PT20H"}, {"ceterms:exactDuration": "PT30H"}], None),
        ([{"ceterms:exactDuration": "forty hours"}], None),
    ],
)
def test_hours_are_taken_only_where_hours_are_stated(spans: Any, expected: Any) -> None:
    reading = read_value(graph(pilot(estimatedDuration=spans), ORG))
    assert fields_of(reading).get("hours") == expected
    assert expected is not None or any(path.startswith("ceterms:estimatedDuration") for path in reading.lost)


@pytest.mark.parametrize(
    ("kind", "expected", "criteria"),
    [
        ("BachelorOfScienceDegree", "degree", None),
        ("ResearchDoctorate", "degree", None),
        ("License", "licence", None),
        ("LearningProgram", "path", None),
        (
            "ApprenticeshipCertificate",
            None,
            "Listed as type apprenticeship certificate: for a completed apprenticeship, learning at work",
        ),
        ("SecondarySchoolDiploma", None, "Listed as type secondary school diploma"),
        ("CertificateOfParticipation", None, "Listed as type certificate of participation"),
        ("LearningOpportunityProfile", None, None),
    ],
)
def test_classes_are_evidence_and_never_a_class_of_ours(kind: str, expected: str | None, criteria: str | None) -> None:
    program = fields_of(read_value(graph({**PILOT, "@type": f"ceterms:{kind}"}, ORG)))
    assert program.get("kind") == expected
    assert program.get("criteria", [None])[0] == criteria
    assert "class" not in program


def test_status_delivery_assessment_and_renewal_keep_their_meaning() -> None:
    more = {
        "deliveryType": [{"ceterms:targetNode": "deliveryType:OnlineOnly"}],
        "credentialStatusType": {"ceterms:targetNode": "credentialStat:Deprecated"},
        "assessmentMethodType": [{"ceterms:targetNode": "assessMethod:Exam"}],
        "isProctored": True,
        "renewalFrequency": "P3Y",
    }
    program = fields_of(read_value(graph(pilot(**more), ORG)))
    assert (program["delivery"], program["status"]) == ("online", "retired")
    assert program["assessment"] == [{"type": "exam", "mode": "proctored"}]
    assert (program["valid_months"], program["renewal"]) == (36, {"every_months": 36})


@settings(deadline=None)
@given(st.sampled_from(["graph", "list", "single", "envelope", "lines"]))
def test_however_it_is_wrapped_it_is_the_same_program(way: str) -> None:
    owned = {**PILOT, "ceterms:ownedBy": [ORG]}
    whole = {
        "graph": graph(owned),
        "list": [owned],
        "single": {"@context": CONTEXT, **owned},
        "envelope": {"envelope_community": "ce_registry", "decoded_resource": graph(owned)},
    }
    text = f"{json.dumps(owned)}\n{json.dumps(COURSE)}\n" if way == "lines" else json.dumps(whole[way])
    [reading] = read(Document("registry", None, text.encode()))
    assert fields_of(reading) == fields_of(read_value(graph(pilot(), ORG)))


def test_what_is_sent_to_the_registry_is_read_too() -> None:
    sent = {
        "Credential": {
            "Type": "Credential",
            "CredentialType": "ceterms:Badge",
            "Name": "Harbour Pilot",
            "CTID": "ce-00000000-0000-4000-8000-000000000002",
            "OwnedBy": [{"Type": "CredentialOrganization", "Name": "Sea School"}],
            "EstimatedDuration": [{"ExactDuration": {"Hours": 12}}],
            "EstimatedCost": [{"Currency": "USD", "CostItems": [{"DirectCostType": "costType:Tuition", "Price": 7}]}],
            "Requires": [{"Description": "Steer.", "Condition": ["Swim"]}],
        },
        "DefaultLanguage": "en",
    }
    program = fields_of(read_value(sent))
    assert program["hours"] == 12
    assert program["cost"] == {"learning": 7, "currency": "USD"}
    assert program["criteria"] == ["Listed as type badge", "Steer."]
    assert program["conditions"] == [{"kind": "other", "text": "Swim"}]


@pytest.mark.parametrize(
    ("nodes", "message"),
    [
        ([{"@type": "ceasn:CompetencyFramework", "ceasn:name": "Skills"}], "it holds competencies"),
        ([{"@type": "ceterms:ConditionManifest", "ceterms:name": "All"}], "a condition manifest"),
        ([{"@type": "qdata:DataSetProfile"}], "outcome data"),
        ([{"@type": "rdfs:Class", "@id": "ceterms:Agent"}], "a schema"),
        ([{"@type": "ceterms:QualityAssuranceCredential", "ceterms:name": "Seal"}], "none to a person"),
        ([{"@type": "ceterms:Whale"}], "it names no class of CTDL"),
        ([{**PILOT, "ceterms:ownedBy": None}], "nobody is named who offers it"),
        ([{**PILOT, "ceterms:name": 7.5, "ceterms:ownedBy": []}], "nobody is named who offers it"),
    ],
)
def test_a_file_without_a_program_says_what_it_is(nodes: Any, message: str) -> None:
    reading = read_value(graph(*nodes))
    [error] = reading.errors
    assert message in error.message
    assert reading.records == ()


def test_an_organisation_may_say_what_is_its_own_and_tags_of_languages_may_be_odd() -> None:
    owned = {**PILOT, "ceterms:ownedBy": None, "ceterms:name": {"en:us": "Harbour Pilot"}}
    reading = read_value(graph({**ORG, "ceterms:owns": [PILOT["@id"]]}, owned))
    assert reading.errors == ()
    assert fields_of(reading)["title"] == "Harbour Pilot"


def test_what_is_named_by_address_alone_or_said_twice_is_counted() -> None:
    node = {"ceterms:targetNode": "deliveryType:Unheard"}
    odd = pilot(
        teaches=["https://registry.example/c"], inLanguage=["en", "es"], isPartOf="urn:gone", deliveryType=[node]
    )
    reading = read_value(graph(odd, ORG))
    assert fields_of(reading)["language"] == "en"
    for key in ("teaches", "inLanguage", "isPartOf", "deliveryType"):
        assert reading.lost[f"ceterms:{key}"] == 1


def test_organisations_alone_are_providers() -> None:
    reading = read_value(graph(ORG))
    assert [(record.kind, record.id) for record in reading.records] == [(RecordKind.PROVIDER, "sea-school")]
    assert reading.errors == ()
