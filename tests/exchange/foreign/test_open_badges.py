"""Open Badges and learner records: the badge and who awards it are taken, the earner never, what is left is counted."""

import base64
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.record import RecordKind
from microcred.exchange.document import Document
from microcred.exchange.foreign.open_badges import find
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read

V2 = "https://w3id.org/openbadges/v2"
V3 = ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]
ISSUER = {"id": "https://sea.example/issuer", "type": "Issuer", "name": "Sea School", "url": "https://sea.example"}
BADGE: dict[str, Any] = {
    "@context": V2,
    "type": "BadgeClass",
    "id": "https://sea.example/badges/pilot.json",
    "name": "Harbour Pilot",
    "description": "Pilots\nships.",
    "image": "https://sea.example/pilot.png",
    "criteria": {"id": "https://sea.example/pilot", "narrative": "# To earn it\n\n * pass the **oral** exam\n * steer"},
    "tags": ["Piloting", "piloting", "tides"],
    "alignment": [{"targetName": "Steer ships", "targetUrl": "http://data.europa.eu/esco/skill/1"}],
    "issuer": ISSUER,
}
ASSERTION: dict[str, Any] = {
    "@context": V2,
    "type": ["Assertion", "extensions:Extra"],
    "id": "https://sea.example/a/1",
    "recipient": {"type": "email", "hashed": True, "salt": "s", "identity": "sha256$00ff"},
    "issuedOn": "2024-05-01T10:00:00Z",
    "expires": "2026-05-01",
    "evidence": [{"id": "https://sea.example/work"}, "https://sea.example/more"],
    "verification": {"type": "HostedBadge"},
    "badge": BADGE,
}
ACHIEVEMENT = {
    "id": "urn:uuid:1",
    "type": ["Achievement"],
    "achievementType": "MicroCredential",
    "name": "Knots",
    "description": "Ties knots.",
    "humanCode": "KN 1",
    "criteria": {"narrative": "Tie ten knots before an examiner."},
    "inLanguage": "en",
    "resultDescription": [{"id": "urn:r", "type": "ResultDescription", "name": "Grade", "resultType": "Percent"}],
    "tag": ["ropes"],
}
CREDENTIAL: dict[str, Any] = {
    "@context": V3,
    "id": "urn:uuid:c",
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "issuer": {"id": "https://sea.example/issuer", "type": ["Profile"], "name": "Sea School"},
    "validFrom": "2024-01-02T00:00:00Z",
    "credentialSubject": {
        "id": "did:example:anna",
        "type": ["AchievementSubject"],
        "identifier": [{"type": "IdentityObject", "identityHash": "anna@sea.example", "identityType": "emailAddress"}],
        "achievement": ACHIEVEMENT,
    },
}


def read_value(value: Any, name: str = "badge.json") -> Reading:
    text = value if isinstance(value, str) else json.dumps(value, indent=1)
    [reading] = read(Document(name, None, text.encode()))
    return reading


def sign(payload: Any) -> str:
    parts = [
        base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in ({"alg": "ES256"}, payload)
    ]
    return ".".join([*parts, "c2lnbmF0dXJl"])


def programs(reading: Reading) -> dict[str, Any]:
    return {record.id: record.fields for record in reading.records if record.kind is RecordKind.PROGRAM}


def test_a_badge_class_becomes_a_program_of_its_issuer() -> None:
    reading = read_value(BADGE)
    assert (reading.format, reading.errors, reading.warnings) == ("openbadges", (), ())
    provider, program = reading.records
    assert (provider.id, provider.fields) == ("sea-school", {"name": "Sea School", "url": "https://sea.example"})
    assert program.id == "sea-school/harbour-pilot"
    assert program.fields == {
        "title": "Harbour Pilot",
        "description": "Pilots ships.",
        "identifiers": {"open_badges": "https://sea.example/badges/pilot.json"},
        "criteria": ["To earn it", "pass the oral exam", "steer"],
        "skills": ["Piloting", "tides", "Steer ships"],
        "url": "https://sea.example/pilot",
    }
    assert reading.lost == {"image": 1, "alignment.targetUrl": 1}


def test_an_assertion_yields_its_badge_and_nothing_of_the_earner() -> None:
    reading = read_value(ASSERTION)
    assert programs(reading) == programs(read_value(BADGE))
    [warning] = reading.warnings
    assert "the earner is not" in warning.message
    assert "portfolio import" in str(warning.hint)
    assert "sha256" not in str(reading.records)
    assert {"recipient", "issuedOn", "expires", "verification"} <= set(reading.lost)


def test_what_the_earner_holds_can_be_had_beside_the_program() -> None:
    [offer] = find(ASSERTION).offers
    assert offer.held is not None
    assert (offer.held.issued_on, offer.held.expires_on) == ("2024-05-01", "2026-05-01")
    assert offer.held.evidence == ("https://sea.example/work", "https://sea.example/more")
    assert offer.held.proof == ("HostedBadge",)
    [recipient] = offer.held.recipients
    assert recipient == ("email", "sha256$00ff", True, "s")
    [other] = find(CREDENTIAL).offers
    assert other.held is not None
    assert [each.identity for each in other.held.recipients] == ["did:example:anna", "anna@sea.example"]


def test_a_reading_says_beside_its_records_who_holds_which_of_them() -> None:
    second = {**ASSERTION, "id": "https://sea.example/a/2", "issuedOn": "2025-05-01"}
    reading = read_value([ASSERTION, second, CREDENTIAL])
    assert [(each.program, each.held.issued_on) for each in reading.credentials] == [
        ("sea-school/harbour-pilot", "2024-05-01"),
        ("sea-school/harbour-pilot", "2025-05-01"),
        ("sea-school/knots", "2024-01-02"),
    ]
    assert read_value(BADGE).credentials == ()


def test_a_credential_of_version_three_yields_its_achievement() -> None:
    reading = read_value(CREDENTIAL)
    assert reading.errors == ()
    assert programs(reading) == {
        "sea-school/knots": {
            "title": "Knots",
            "aliases": ["KN 1"],
            "description": "Ties knots.",
            "identifiers": {"open_badges": "urn:uuid:1"},
            "criteria": [
                "Listed as type micro credential",
                "Tie ten knots before an examiner.",
                "Recorded result: Grade (percent)",
            ],
            "skills": ["ropes"],
            "language": "en",
        }
    }
    assert "anna" not in str(reading.records)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("Course", "course"), ("License", "licence"), ("BachelorDegree", "degree"), ("Membership", "membership")],
)
def test_a_type_that_says_what_it_is_becomes_its_kind_and_never_a_class(kind: str, expected: str) -> None:
    [program] = programs(
        read_value({**CREDENTIAL, "credentialSubject": {"achievement": {**ACHIEVEMENT, "achievementType": kind}}})
    ).values()
    assert program["kind"] == expected
    assert "class" not in program


@pytest.mark.parametrize("kind", ["SecondarySchoolDiploma", "CertificateOfCompletion", "ext:Anything"])
def test_other_types_stay_words_among_the_criteria(kind: str) -> None:
    subject = {"achievement": {**ACHIEVEMENT, "achievementType": kind}}
    [program] = programs(read_value({**CREDENTIAL, "credentialSubject": subject})).values()
    assert "kind" not in program
    assert program["criteria"][0].startswith("Listed as type ")


def test_parts_of_a_list_find_each_other_by_their_ids() -> None:
    bare = {**BADGE, "issuer": ISSUER["id"]}
    assertion = {**ASSERTION, "badge": BADGE["id"]}
    for bundle in ([assertion, bare, ISSUER], {"@context": V2, "@graph": [ISSUER, bare, assertion]}):
        reading = read_value(bundle)
        assert reading.errors == ()
        assert [record.id for record in reading.records] == ["sea-school", "sea-school/harbour-pilot"]
        assert reading.records[0].fields["name"] == "Sea School"


def test_a_record_of_many_credentials_yields_each_achievement_once() -> None:
    record = {
        "@context": [*V3, "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"],
        "type": ["VerifiableCredential", "ClrCredential"],
        "issuer": CREDENTIAL["issuer"],
        "credentialSubject": {
            "type": ["ClrSubject"],
            "verifiableCredential": [CREDENTIAL, sign({"vc": CREDENTIAL}), sign(CREDENTIAL)],
            "achievement": [{**ACHIEVEMENT, "id": "urn:uuid:2", "name": "Splices"}],
        },
    }
    reading = read_value(record)
    assert reading.errors == ()
    assert set(programs(reading)) == {"sea-school/knots", "sea-school/splices"}


def test_the_first_learner_record_is_read_too() -> None:
    first = {
        "@context": "https://purl.imsglobal.org/spec/clr/v1p0/context/clr_v1p0.jsonld",
        "type": "Clr",
        "learner": {"type": "Profile", "name": "Anna"},
        "publisher": {"type": "Profile", "name": "Sea School"},
        "assertions": [
            {
                "id": "urn:a",
                "type": "Assertion",
                "issuedOn": "2020-01-01T00:00:00Z",
                "achievement": {
                    "id": "urn:b",
                    "type": "Achievement",
                    "name": "Tides",
                    "achievementType": "Course",
                    "requirement": {"narrative": "Sit the test."},
                    "issuer": {"id": "urn:i", "type": "Profile", "name": "Tide House"},
                },
            }
        ],
    }
    reading = read_value(first)
    assert programs(reading)["tide-house/tides"]["criteria"] == ["Sit the test."]
    assert "Anna" not in str(reading.records)
    assert reading.lost["learner"] == 1


@settings(deadline=None)
@given(st.sampled_from([BADGE, ASSERTION, CREDENTIAL]), st.booleans(), st.text(max_size=5))
def test_signed_or_not_it_is_the_same_program(value: dict[str, Any], is_wrapped: bool, extra: str) -> None:
    named = {**value, "extra": extra}
    token = sign({"vc": named, "iss": "urn:x", "nbf": 1700000000} if is_wrapped else named)
    plain, signed = read_value(json.dumps(named)), read_value(f" {token}\n", "badge.jwt")
    assert programs(signed) == programs(plain)
    assert any("not verified" in each.message for each in signed.warnings)
    assert (signed.locate(RecordKind.PROGRAM, next(iter(programs(signed)))).column) == 2


def test_an_issuer_known_by_its_address_alone_is_called_by_it() -> None:
    reading = read_value({**BADGE, "issuer": "https://api.badges.example/issuers/77.json"})
    assert reading.records[0].fields["name"] == "api.badges.example/issuers/77"
    [warning] = reading.warnings
    assert "nothing is fetched" in warning.message


@pytest.mark.parametrize(
    ("value", "place", "message"),
    [
        ({**BADGE, "name": None}, (1, 1), "title is missing"),
        ({**BADGE, "issuer": None}, (1, 1), "nobody is named who awards it"),
        ({**BADGE, "issuer": 7}, (1, 1), "the issuer should be a profile or its address, not the number 7"),
        ({**BADGE, "issuer": {**ISSUER, "type": "Dog"}}, (23, 12), "the issuer is no profile: its type is “Dog”"),
        ({**BADGE, "issuer": BADGE["id"]}, (1, 1), "the issuer is no profile: its type is “BadgeClass”"),
        ({**ASSERTION, "badge": "https://sea.example/b"}, (1, 1), "the badge is only named, and nothing is fetched"),
        ({**ASSERTION, "badge": ASSERTION["id"]}, (1, 1), "its badge leads back to itself"),
        ({**ASSERTION, "badge": 3}, (1, 1), "the badge is missing or is none"),
        ({**CREDENTIAL, "credentialSubject": {}}, (1, 1), "names no achievement"),
        ({**CREDENTIAL, "type": ["VerifiableCredential", "EndorsementCredential"]}, (1, 1), "endorsement"),
        ({"@context": V2, "type": "RevocationList", "id": "urn:x"}, (1, 1), "badges that were taken back"),
        ({"@context": V2, "type": "Whale"}, (1, 1), "its type is “Whale”"),
        ({"@context": V2, "id": "urn:x", "evidence": "urn:y"}, (1, 1), "a part of a badge alone"),
        (
            {"@context": V3[:1], "type": ["VerifiableCredential", "Passport"], "id": "urn:x"},
            (1, 1),
            "names no achievement",
        ),
        ({"@context": V3, "type": "VerifiablePresentation", "verifiableCredential": []}, (1, 1), "no credential"),
        (f"{sign(BADGE)[:80]}.c2ln", (1, 1), "this signed token holds no JSON"),
    ],
)
def test_what_cannot_be_taken_is_one_line_with_its_place(value: Any, place: tuple[int, int], message: str) -> None:
    reading = read_value(value)
    [error] = reading.errors
    assert (error.line, error.column) == place
    assert message in error.message
    assert reading.records == () or all(record.kind is RecordKind.PROVIDER for record in reading.records)


def test_an_endorsement_beside_a_badge_is_left_out_and_said() -> None:
    reading = read_value([BADGE, {"@context": V2, "type": "Endorsement", "claim": {"id": BADGE["id"]}}])
    assert list(programs(reading)) == ["sea-school/harbour-pilot"]
    [warning] = reading.warnings
    assert warning.message.startswith("left out: this is an endorsement")


def test_two_badges_of_one_name_keep_apart_and_a_repeated_one_is_one() -> None:
    other = {**BADGE, "id": "urn:other"}
    ids = list(programs(read_value([BADGE, other, BADGE])))
    assert ids[0] == "sea-school/harbour-pilot"
    assert len(ids) == 2
    assert ids == list(programs(read_value([BADGE, other])))


def test_one_identifier_for_two_names_is_said_and_neither_is_dropped() -> None:
    reading = read_value([BADGE, {**BADGE, "name": "Sea Cook"}])
    assert set(programs(reading)) == {"sea-school/harbour-pilot", "sea-school/sea-cook"}
    assert any("bears the identifier" in warning.message for warning in reading.warnings)


def test_names_in_other_scripts_get_ids_that_stay() -> None:
    value = {**BADGE, "name": "海技", "issuer": {"type": "Issuer", "name": "海学校", "url": "https://sea.example"}}
    [first] = programs(read_value(value))
    assert first.startswith("sea-example/n-")
    assert [first] == list(programs(read_value(value)))


def test_a_badge_of_the_directory_is_known_by_its_identifier_there() -> None:
    address = "https://api.credly.com/v1/obi/v2/organizations/x/badge_templates/0ab12345-0000-4000-8000-00000000abcd"
    [program] = programs(read_value({**BADGE, "id": address})).values()
    assert program["identifiers"]["credly"] == "0ab12345-0000-4000-8000-00000000abcd"


def test_the_first_badges_had_no_types_and_are_read() -> None:
    first = {
        "recipient": "sha256$2ad891a61112bb953171416acc9cfe2484d59a45a3ed574a1ca93b47d07629fe",
        "salt": "hashbrowns",
        "issued_on": "2011-08-17",
        "badge": {
            "version": "0.5.0",
            "name": "HTML",
            "image": "/html.png",
            "description": "Writes pages.",
            "criteria": "/html.html",
            "issuer": {"origin": "https://sea.example", "name": "Sea School", "contact": "x@sea.example"},
        },
    }
    reading = read_value(first)
    assert programs(reading) == {"sea-school/html": {"title": "HTML", "description": "Writes pages."}}
    assert reading.records[0].fields["url"] == "https://sea.example"
    [credential] = reading.credentials
    assert credential.held.recipients[0].salt == "hashbrowns"
    assert credential.held.issued_on == "2011-08-17"


def test_keys_may_be_written_out_as_addresses() -> None:
    written = {
        "@type": ["https://w3id.org/openbadges#BadgeClass"],
        "http://schema.org/name": [{"@value": "Harbour Pilot"}],
        "https://w3id.org/openbadges#issuer": [{"@id": "urn:i", "http://schema.org/name": [{"@value": "Sea School"}]}],
        "https://w3id.org/openbadges#criteria": [{"https://w3id.org/openbadges#narrative": [{"@value": "Steer."}]}],
    }
    [program] = programs(read_value([written])).values()
    assert (program["title"], program["criteria"]) == ("Harbour Pilot", ["Steer."])


def test_what_is_nearly_json_is_read_where_yaml_allows_it() -> None:
    [reading] = read(Document("badge.txt", None, str({**BADGE, "description": "Pilots."}).encode()))
    assert list(programs(reading)) == ["sea-school/harbour-pilot"]


def test_nothing_that_a_terminal_obeys_gets_in() -> None:
    reading = read_value({**BADGE, "name": "\x1b[31mred", "tags": ["\x1b[2J", "good"]})
    [error] = reading.errors
    assert "control character" in error.message
    assert "\x1b" not in str(error)
