"""CTDL: programs as credentials, learning opportunities and assessments, with those who offer them, in one graph.

The registry gives each of its records an identifier of its own (a CTID): what has none can be read by anybody, but must
get one before the registry takes it.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from microcred.domain.record import Record
from microcred.exchange.file_contents import ProviderFile
from microcred.exchange.published.ctdl_condition import CannotBeSaid, Targets, profiles_of, target_profile
from microcred.exchange.published.said import (
    Published,
    Said,
    filled,
    kinds_of,
    span_of_hours,
    span_of_months,
    urn,
)

CONTEXT = "https://credreg.net/ctdl/schema/context/json"

_TYPES: Mapping[str, str] = {
    "course": "Course",
    "path": "LearningProgram",
    "certification": "Certification",
    "licence": "License",
    "degree": "Degree",
    "exam": "AssessmentProfile",
}
_OTHER = "LearningOpportunityProfile"
"""What a kind is published as that has no class of its own."""

_LEARNING = frozenset({"Course", "LearningProgram", _OTHER})
_ASSESSMENT = "AssessmentProfile"

_METHODS = {"exam": "Exam", "practical": "Performance", "portfolio": "Artifact"}
_DELIVERY = {"online": "OnlineOnly", "in_person": "InPerson", "blended": "BlendedDelivery"}
_STATUS = {"active": "Active", "retired": "Ceased", "upcoming": "Developing"}
_CREDENTIAL_STATUS = {"active": "Active", "retired": "Deprecated"}
_COSTS = {"learning": "Tuition", "assessment": "StandaloneAssessment", "certificate": "ProcessingFee"}


def publish(files: Sequence[ProviderFile]) -> Published:
    """All programs and who offers them."""
    lost: Counter[str] = Counter()
    targets = Targets(kinds_of(files))
    owners = {file.provider.id: _organization(file.provider) for file in files}
    programs = [_program(program, file.provider, targets, lost) for file in files for program in file.programs]
    return Published({"@context": CONTEXT, "@graph": [*owners.values(), *programs]}, lost)


def words(text: Any) -> dict[str, Any] | None:
    """A text or texts under the tag of a language that is not told."""
    return {"und": text} if text else None


def aligned(node: str) -> dict[str, str]:
    """A concept of the registry's lists."""
    return {"@type": "ceterms:CredentialAlignmentObject", "ceterms:targetNode": node}


def _organization(provider: Record) -> dict[str, Any]:
    return filled(
        {
            "@id": urn(provider.id),
            "@type": "ceterms:CredentialOrganization",
            "ceterms:name": words(provider.fields.get("name")),
            "ceterms:subjectWebpage": provider.fields.get("url"),
        }
    )


def _program(program: Record, provider: Record, targets: Targets, lost: Counter[str]) -> dict[str, Any]:
    said = Said(program.fields, lost)
    kind = said.take("kind")
    if kind == "exam" or (kind is not None and kind not in _TYPES):
        said.lose("kind")  # an assessment may be any, so it is read as no kind
    type_ = _TYPES.get(str(kind), _OTHER)
    node = {
        "@id": urn(program.id),
        "@type": f"ceterms:{type_}",
        "ceterms:name": words(said.take("title")),
        "ceterms:alternateName": words(said.take("aliases")),
        "ceterms:codedNotation": said.take("exam_codes"),
        "ceterms:description": words(said.take("description")),
        **_identifiers(said),
        "ceterms:ownedBy": [urn(provider.id)],
        "ceterms:subjectWebpage": said.take("url"),
        "ceterms:keyword": words(said.take("skills")),
        "ceterms:inLanguage": [language] if (language := said.take("language")) else None,
        "ceterms:estimatedDuration": _durations(said.take("hours")),
        "ceterms:estimatedCost": _costs(said),
        "ceterms:requires": _requires(said, targets),
        "ceterms:recommends": target_profile(said.take("recommends") or (), targets),
        "ceterms:isPreparationFor": target_profile(said.take("prepares_for") or (), targets),
        **_delivery(said, type_),
        "ceterms:availableAt": _places(said.take("location")),
        **_status(said, type_),
        "ceterms:expirationDate": said.take("retired_on"),
        "ceterms:renewalFrequency": _renewal(said, type_),
        **_assessment(said, type_),
    }
    said.close()
    return filled(node)


def _identifiers(said: Said) -> dict[str, Any]:
    """The registry's own identifier, and the names in other systems."""
    names = dict(said.take("identifiers") or {})
    ctid = names.pop("ctid", None)
    others = [
        {
            "@type": "ceterms:IdentifierValue",
            "ceterms:identifierTypeName": words(system),
            "ceterms:identifierValueCode": name,
        }
        for system, name in names.items()
    ]
    return {"ceterms:ctid": ctid, "ceterms:identifier": others}


def _concept(said: Said, key: str, scheme: str, known: Mapping[str, str]) -> list[dict[str, str]] | None:
    value = said.take(key)
    if value is not None and value not in known:
        said.lose(key)
    return [aligned(f"{scheme}:{known[value]}")] if value in known else None


def _is_credential(type_: str) -> bool:
    """Whether a class is of what is awarded: other properties are its own than those of learning and assessments."""
    return type_ not in _LEARNING and type_ != _ASSESSMENT


def _delivery(said: Said, type_: str) -> dict[str, Any]:
    key = "learningDeliveryType" if _is_credential(type_) else "deliveryType"
    return {f"ceterms:{key}": _concept(said, "delivery", "deliveryType", _DELIVERY)}


def _status(said: Said, type_: str) -> dict[str, Any]:
    if _is_credential(type_):
        return {"ceterms:credentialStatusType": _concept(said, "status", "credentialStat", _CREDENTIAL_STATUS)}
    return {"ceterms:lifeCycleStatusType": _concept(said, "status", "lifeCycle", _STATUS)}


def _durations(hours: Any) -> list[dict[str, str]] | None:
    if hours is None:
        return None
    profile = {"@type": "ceterms:DurationProfile"}
    if not isinstance(hours, Mapping):
        return [{**profile, "ceterms:exactDuration": span_of_hours(hours)}]
    ends = {"ceterms:minimumDuration": hours.get("min"), "ceterms:maximumDuration": hours.get("max")}
    return [{**profile, **{key: span_of_hours(end) for key, end in ends.items() if end is not None}}]


def _costs(said: Said) -> list[dict[str, Any]] | None:
    """A profile for each part whose amount is known; amounts without a currency cannot be said."""
    cost = dict(said.take("cost") or {})
    currency = cost.pop("currency", None)
    parts = {key: cost.pop(key) for key in _COSTS if isinstance(cost.get(key), int | float)}
    if cost or (parts and currency is None):
        said.lose("cost")
    if currency is None:
        return None
    return [
        {
            "@type": "ceterms:CostProfile",
            "ceterms:directCostType": aligned(f"costType:{_COSTS[key]}"),
            "ceterms:price": amount,
            "ceterms:currency": currency,
        }
        for key, amount in parts.items()
    ]


def _requires(said: Said, targets: Targets) -> list[dict[str, Any]]:
    """What is required, the conditions, and in words how it is earned."""
    profiles: list[dict[str, Any]] = []
    for key in ("requires", "conditions"):
        value = said.take(key)
        tree = {"all": [{"condition": each} for each in value]} if key == "conditions" and value else value
        try:
            profiles += profiles_of(tree, targets) if tree else []
        except CannotBeSaid:
            said.lose(key)
    if targets.bent_kinds:
        targets.bent_kinds = False
        said.lose("conditions.kind")
    criteria = said.take("criteria")
    if criteria:
        profiles.append({"@type": "ceterms:ConditionProfile", "ceterms:description": words("\n".join(criteria))})
    return profiles


def _places(location: str | None) -> list[dict[str, Any]] | None:
    return [{"@type": "ceterms:Place", "ceterms:addressLocality": words(location)}] if location else None


def _renewal(said: Said, type_: str) -> str | None:
    """How often a credential is renewed: what renewing costs and asks for has no place, nor has what is none."""
    months, renewal = said.take("valid_months"), dict(said.take("renewal") or {})
    every = renewal.pop("every_months", None)
    if renewal or (every is not None and every != months):
        said.lose("renewal")
    if months and not _is_credential(type_):
        said.lose("valid_months")
        return None
    return span_of_months(months) if months else None


def _assessment(said: Said, type_: str) -> dict[str, Any]:
    """How an assessment, or what is learnt, is assessed; who watches, of an assessment alone. Of a credential neither."""
    methods = said.take("assessment") or []
    if _is_credential(type_):
        if methods:
            said.lose("assessment")
        return {}
    known = [each for each in methods if each.get("type") in _METHODS]
    modes = {each.get("mode") for each in known if each["type"] == "exam"}
    is_said = modes <= ({None, "proctored", "unproctored"} if type_ == _ASSESSMENT else {None}) and len(modes) <= 1
    is_more = any(set(each) - ({"type", "mode"} if each.get("type") == "exam" else {"type"}) for each in methods)
    if len(known) < len(methods) or not is_said or is_more:
        said.lose("assessment")
    mode = next(iter(modes), None) if is_said else None
    return {
        "ceterms:assessmentMethodType": [aligned(f"assessMethod:{_METHODS[each['type']]}") for each in known],
        "ceterms:isProctored": mode == "proctored" if mode else None,
    }
