"""Linked data that we publish is of the published vocabularies: each class has the properties that it writes.

The lists hold what we write and no more. Read on 2026-11-26 were the context 3.0.3 and the schema of achievement
credentials in 1EdTech/openbadges-specification, the production schema in CredentialEngine/CTDL_Json_Validation_Schema and
the schemas in CredentialEngine/CredentialRegistry, and the part of the properties of schema.org 29.2 that was at hand.
Not found in what was read, and so held by no source here: inLanguage of Open Badges, the terms of CTDL that are younger
than those schemas (learningDeliveryType, lifeCycleStatusType, identifierTypeName, expirationDate), and on which classes
schema.org has offers, validFor and programPrerequisites. The schema of an achievement below is our own short one.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft201909Validator

from exchange.test_published import FIELDS, catalogue
from microcred.exchange.catalogue_files import LINKED, spell_catalogue

_THING = {"name", "alternateName", "description", "url", "identifier"}
_WORK = {"provider", "inLanguage", "isAccessibleForFree", "offers", "teaches", "timeRequired"}
_OFFERED = {
    "name", "alternateName", "codedNotation", "description", "ctid", "identifier", "ownedBy", "subjectWebpage", "keyword",
    "inLanguage", "estimatedDuration", "estimatedCost", "requires", "recommends", "isPreparationFor", "availableAt",
    "expirationDate",
}  # fmt: skip
_CREDENTIAL = {*_OFFERED, "renewalFrequency", "credentialStatusType", "learningDeliveryType"}
_LEARNING = {*_OFFERED, "deliveryType", "lifeCycleStatusType", "assessmentMethodType"}
WORDS: Mapping[str, Mapping[str, set[str]]] = {
    "openbadges": {
        "Achievement": {
            "name", "description", "achievementType", "humanCode", "criteria", "creator", "tag", "inLanguage",
            "otherIdentifier",
        },
        "Profile": {"name", "url"},
        "IdentifierEntry": {"identifierType", "identifier"},
        "": {"narrative"},
    },
    "schemaorg": {
        "Course": {*_THING, *_WORK, "coursePrerequisites", "hasCourseInstance"},
        "EducationalOccupationalProgram": {
            *_THING, "provider", "offers", "timeToComplete", "educationalProgramMode", "programPrerequisites",
        },
        "LearningResource": {*_THING, *_WORK},
        "EducationalOccupationalCredential": {*_THING, *_WORK, "credentialCategory", "competencyRequired", "validFor"},
        "CourseInstance": {"courseMode", "startDate"},
        "Organization": _THING,
        "Offer": {"category", "price", "priceCurrency"},
        "PropertyValue": {"propertyID", "value"},
        "": set(),
    },
    "ctdl": {
        "CredentialOrganization": {"name", "subjectWebpage"},
        "Certification": _CREDENTIAL,
        "License": _CREDENTIAL,
        "Degree": _CREDENTIAL,
        "Course": _LEARNING,
        "LearningProgram": _LEARNING,
        "LearningOpportunityProfile": _LEARNING,
        "AssessmentProfile": {*_LEARNING, "isProctored"},
        "ConditionProfile": {
            "description", "condition", "experience", "yearsOfExperience", "minimumAge", "alternativeCondition",
            "targetCredential", "targetAssessment", "targetLearningOpportunity",
        },
        "CostProfile": {"directCostType", "price", "currency"},
        "DurationProfile": {"exactDuration", "minimumDuration", "maximumDuration"},
        "IdentifierValue": {"identifierTypeName", "identifierValueCode"},
        "CredentialAlignmentObject": {"targetNode"},
        "Place": {"addressLocality"},
    },
}  # fmt: skip
_TEXT = {"type": "string"}
_CODE = r"^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"
ACHIEVEMENT = {
    "type": "object",
    "required": ["id", "type", "criteria", "description", "name"],
    "properties": {
        "id": _TEXT,
        "type": {"type": "array", "minItems": 1, "items": _TEXT},
        "achievementType": {
            "enum": ["Course", "LearningProgram", "Certification", "License", "Membership", "Award", "Degree"]
        },
        "creator": {"type": "object", "required": ["id", "type"], "properties": {"url": _TEXT, "name": _TEXT}},
        "criteria": {"type": "object", "properties": {"id": _TEXT, "narrative": _TEXT}},
        "humanCode": _TEXT,
        "inLanguage": {"type": "string", "pattern": _CODE},
        "otherIdentifier": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["type", "identifier", "identifierType"],
                "properties": {
                    "identifier": _TEXT,
                    "identifierType": {"type": "string", "pattern": r"^ext:[a-zA-Z0-9._-]+$"},
                    "type": _TEXT,
                },
                "additionalProperties": False,
            },
        },
        "tag": {"type": "array", "items": _TEXT},
    },
}
"""What the published JSON Schema asks of an achievement, as far as we write it."""


def nodes(value: Any) -> Iterator[Mapping[str, Any]]:
    """Every map of a document that is a thing: no text under its language."""
    if isinstance(value, Mapping):
        if "und" not in value:
            yield value
        for part in value.values():
            yield from nodes(part)
    elif isinstance(value, list):
        for part in value:
            yield from nodes(part)


def types_of(node: Mapping[str, Any]) -> list[str]:
    named = node.get("@type", node.get("type", ""))
    return [re.sub(r"^ceterms:", "", name) for name in (named if isinstance(named, list) else [named])]


@pytest.mark.parametrize("to", LINKED)
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(fields=FIELDS)
def test_each_class_is_published_and_has_the_properties_that_it_writes(to: str, fields: dict[str, Any]) -> None:
    document = json.loads(spell_catalogue(catalogue(fields), to))
    known = WORDS[to]
    for node in nodes(document["@graph"]):
        types = types_of(node)
        assert set(types) <= known.keys()
        allowed = set().union(*(known[name] for name in types))
        written = {re.sub(r"^ceterms:", "", key) for key in node} - {"@id", "@type", "id", "type"}
        assert written <= allowed, (types, written - allowed)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(fields=FIELDS)
def test_an_achievement_is_as_its_schema_asks(fields: dict[str, Any]) -> None:
    for achievement in json.loads(spell_catalogue(catalogue(fields), "openbadges"))["@graph"]:
        Draft201909Validator(ACHIEVEMENT).validate(achievement)
