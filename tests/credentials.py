"""Small credentials in the formats that are published, each of the same badge, for the tests of what a person imports."""

import base64
import hashlib
import json
import struct
import zlib
from typing import Any

PNG = b"\x89PNG\r\n\x1a\n"
EMAIL = "jo@example.org"
V2 = "https://w3id.org/openbadges/v2"
V3 = ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]
SCHOOL = {
    "type": "Profile",
    "id": "https://harbour.example",
    "name": "Harbour College",
    "url": "https://harbour.example",
}


def hashed(email: str, salt: str = "sea") -> str:
    return "sha256$" + hashlib.sha256((email + salt).encode()).hexdigest()


def assertion(name: str = "Seamanship", on: str = "2026-01-15", **more: Any) -> dict[str, Any]:
    """Open Badges 2, shown under an address."""
    return {
        "@context": V2,
        "type": "Assertion",
        "id": f"https://harbour.example/assertions/{name.replace(' ', '-')}-{on}",
        "recipient": {"type": "email", "hashed": True, "salt": "sea", "identity": hashed(EMAIL)},
        "issuedOn": f"{on}T10:00:00Z",
        "verification": {"type": "HostedBadge"},
        "badge": {
            "type": "BadgeClass",
            "id": f"https://harbour.example/badges/{name.replace(' ', '-')}",
            "name": name,
            "criteria": {"narrative": "Graded exercises on the water."},
            "tags": ["rope work"],
            "issuer": {**SCHOOL, "type": "Issuer"},
        },
        **more,
    }


def credential(name: str = "Seamanship", on: str = "2026-01-15", **more: Any) -> dict[str, Any]:
    """Open Badges 3."""
    return {
        "@context": V3,
        "id": f"urn:uuid:{hashlib.md5(f'{name}{on}'.encode(), usedforsecurity=False).hexdigest()}",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": SCHOOL,
        "validFrom": f"{on}T10:00:00Z",
        "credentialSubject": {
            "type": "AchievementSubject",
            "identifier": [
                {"type": "IdentityObject", "identityType": "emailAddress", "hashed": True, "salt": "sea",
                 "identityHash": hashed(EMAIL)}
            ],
            "achievement": {
                "id": f"https://harbour.example/achievements/{name.replace(' ', '-')}",
                "type": "Achievement",
                "name": name,
                "criteria": {"narrative": "Graded exercises on the water."},
            },
        },
        **more,
    }  # fmt: skip


def token(payload: dict[str, Any]) -> str:
    """A signed token whose signature is none."""
    parts = (json.dumps({"alg": "RS256", "typ": "JWT"}), json.dumps(payload), "no signature")
    return ".".join(base64.urlsafe_b64encode(part.encode()).decode().rstrip("=") for part in parts)


def presentation(*credentials: Any) -> dict[str, Any]:
    return {"@context": V3[:1], "type": "VerifiablePresentation", "verifiableCredential": list(credentials)}


def record_1(*assertions: dict[str, Any]) -> dict[str, Any]:
    """A comprehensive learner record of the first version."""
    plain = [
        {
            "id": each["id"],
            "type": "Assertion",
            "issuedOn": each["issuedOn"],
            "recipient": each["recipient"],
            "achievement": {**each["badge"], "type": "Achievement", "issuer": SCHOOL},
        }
        for each in assertions
    ]
    context = "https://purl.imsglobal.org/spec/clr/v1p0/context/clr_v1p0.jsonld"
    return {"@context": context, "type": "Clr", "id": "urn:uuid:clr", "publisher": SCHOOL, "assertions": plain}


def record_2(*credentials: Any) -> dict[str, Any]:
    """A comprehensive learner record of the second version."""
    return {
        "@context": [V3[0], "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json", V3[1]],
        "type": ["VerifiableCredential", "ClrCredential"],
        "id": "urn:uuid:clr2",
        "issuer": SCHOOL,
        "validFrom": "2026-02-01T00:00:00Z",
        "credentialSubject": {"type": "ClrSubject", "verifiableCredential": list(credentials)},
    }


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*texts: str) -> bytes:
    """A picture with so many badges baked into it."""
    baked = [chunk(b"iTXt", b"openbadges\0\0\0\0\0" + text.encode()) for text in texts]
    return PNG + chunk(b"IHDR", b"\0" * 13) + b"".join(baked) + chunk(b"IEND", b"")


def svg(text: str) -> bytes:
    inside = f"<openbadges:assertion><![CDATA[{text}]]></openbadges:assertion>"
    space = 'xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org"'
    return f'<?xml version="1.0"?>\n<svg {space}>{inside}</svg>'.encode()


def resume() -> dict[str, Any]:
    certificates = [{"name": "Seamanship", "date": "2026-01-15", "issuer": "Harbour College"}]
    return {"basics": {"name": "Jo Doe", "email": EMAIL}, "certificates": certificates}


def backpack() -> dict[str, Any]:
    """Badgr and Canvas Credentials, as their interface gives a backpack with everything in it."""
    made = {
        "entityType": "Assertion",
        "entityId": "x1",
        "openBadgeId": "https://badges.example/public/assertions/x1",
        "recipient": {"type": "email", "hashed": False, "identity": EMAIL},
        "issuedOn": "2026-01-15T10:00:00Z",
        "badgeclass": {
            "entityType": "BadgeClass",
            "openBadgeId": "https://badges.example/public/badges/b1",
            "name": "Seamanship",
            "criteriaNarrative": "Graded exercises on the water.",
            "issuer": {"openBadgeId": "https://badges.example/public/issuers/i1", "name": "Harbour College"},
        },
    }
    return {"status": {"success": True}, "result": [made]}


def directory() -> dict[str, Any]:
    """A badge directory's export of what a person earned."""
    template = {
        "id": "00000000-0000-0000-0000-000000000001",
        "name": "Harbour Pilot Certification",
        "vanity_slug": "pilot",
        "type_category": "Certification",
        "skills": [{"name": "navigation"}],
        "owner": {"name": "Harbour College", "vanity_url": "https://www.credly.com/org/harbour"},
    }
    earned = {
        "id": "7b0c0000-0000-0000-0000-000000000009",
        "issued_at_date": "2026-01-15",
        "expires_at_date": "2029-01-15",
        "issued_to": "Jo Doe",
        "state": "accepted",
        "badge_template": template,
    }
    return {"data": [earned], "metadata": {"count": 1}}


def europass() -> dict[str, Any]:
    """A credential of the European Learning Model."""
    body = {"type": "Organisation", "legalName": {"en": "Harbour College"}}
    return {
        "@context": [V3[0], "http://data.europa.eu/snb/model/context/edc-ap"],
        "id": "urn:credential:1",
        "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
        "issuer": body,
        "validFrom": "2026-01-15T10:00:00Z",
        "credentialSubject": {
            "type": "Person",
            "hasClaim": [
                {
                    "type": "LearningAchievement",
                    "title": {"en": "Seamanship"},
                    "awardedBy": {"type": "AwardingProcess", "awardingBody": [body]},
                }
            ],
        },
    }
