"""schema.org: programs as courses, programs and credentials, as web pages carry them for search engines."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from microcred.domain.record import Record
from microcred.exchange.file_contents import ProviderFile
from microcred.exchange.published.said import Published, Said, filled, span_of_hours, span_of_months, urn

CONTEXT = "https://schema.org"

_COURSE, _PATH, _CREDENTIAL = "Course", "EducationalOccupationalProgram", "EducationalOccupationalCredential"
_TYPES: Mapping[str, str] = {"course": _COURSE, "path": _PATH}
_WORK = "LearningResource"
"""What a program must be besides, to teach anything or be in a language: a program alone is no creative work."""

_CATEGORIES: Mapping[str, str] = {"certification": "certification", "licence": "license", "degree": "degree"}
_MODES: Mapping[str, str] = {"online": "online", "in_person": "onsite", "blended": "blended"}


def publish(files: Sequence[ProviderFile]) -> Published:
    """All programs, each with who offers it."""
    lost: Counter[str] = Counter()
    return Published(
        {
            "@context": CONTEXT,
            "@graph": [_program(program, file.provider, lost) for file in files for program in file.programs],
        },
        lost,
    )


def _program(program: Record, provider: Record, lost: Counter[str]) -> dict[str, Any]:
    said = Said(program.fields, lost)
    kind = said.take("kind")
    type_ = _TYPES.get(str(kind), _CREDENTIAL)
    if kind is not None and kind not in _TYPES and kind not in _CATEGORIES:
        said.lose("kind")
    skills, language = said.take("skills"), said.take("language")
    node = {
        "@id": urn(program.id),
        "@type": [type_, _WORK] if type_ == _PATH and (skills or language) else type_,
        "name": said.take("title"),
        "alternateName": said.take("aliases"),
        "description": said.take("description"),
        "url": said.take("url"),
        "provider": _organization(provider),
        "credentialCategory": _CATEGORIES.get(str(kind)),
        "identifier": _identifiers(said.take("identifiers") or {}),
        ("competencyRequired" if type_ == _CREDENTIAL else "teaches"): skills,
        "inLanguage": language,
        ("timeToComplete" if type_ == _PATH else "timeRequired"): _length(said),
        **_cost(said, type_),
        **_prerequisites(said, type_),
        **_runs(said, type_),
        "validFor": _validity(said, type_),
    }
    said.close()
    return filled(node)


def _organization(provider: Record) -> dict[str, Any]:
    said = provider.fields
    return filled({"@id": urn(provider.id), "@type": "Organization", "name": said.get("name"), "url": said.get("url")})


def _identifiers(names: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"@type": "PropertyValue", "propertyID": system, "value": name} for system, name in names.items()]


def _length(said: Said) -> str | None:
    hours = said.take("hours")
    if isinstance(hours, Mapping):
        said.lose("hours")
        return None
    return None if hours is None else span_of_hours(hours)


def _cost(said: Said, type_: str) -> dict[str, Any]:
    """The price of the learning; what an assessment or a certificate costs beside it has no place."""
    cost = said.take("cost") or {}
    learning, currency, is_paid = cost.get("learning"), cost.get("currency"), cost.get("paid")
    node: dict[str, Any] = {}
    known: set[str] = set()
    if learning == 0 and not is_paid and type_ != _PATH:
        node, known = {"isAccessibleForFree": True}, {"learning"}
    elif learning and currency:
        price = {"price": learning, "priceCurrency": currency}
        node, known = {"offers": {"@type": "Offer", "category": "Paid", **price}}, {"learning", "currency"}
    elif is_paid and learning is None:
        node, known = {"offers": {"@type": "Offer", "category": "Paid"}}, {"paid"}
    if cost.keys() - known:
        said.lose("cost")
    return node


def _prerequisites(said: Said, type_: str) -> dict[str, Any]:
    """Programs that are all required, and conditions in words; alternatives have no place."""
    tree, conditions = said.take("requires"), said.take("conditions") or []
    parts = tree.get("all", [tree]) if isinstance(tree, Mapping) else [tree] if tree else []
    named: list[Any] = [{"@id": urn(part)} for part in parts if isinstance(part, str)]
    if len(named) < len(parts) or (named and type_ == _CREDENTIAL):
        said.lose("requires")
    texts = [each["text"] for each in conditions if set(each) == {"kind", "text"} and each["kind"] == "other"]
    if len(texts) < len(conditions) or (texts and type_ == _CREDENTIAL):
        said.lose("conditions")
    if type_ == _CREDENTIAL:
        return {}
    return {("coursePrerequisites" if type_ == _COURSE else "programPrerequisites"): [*named, *texts]}


def _runs(said: Said, type_: str) -> dict[str, Any]:
    """How and when it is held: a course's runs, the mode of a program."""
    delivery, starts = said.take("delivery"), said.take("starts") or []
    if type_ == _PATH:
        if starts:
            said.lose("starts")
        return {"educationalProgramMode": _MODES.get(delivery or "")}
    if type_ == _CREDENTIAL:
        for key, value in (("delivery", delivery), ("starts", starts)):
            if value:
                said.lose(key)
        return {}
    if any(set(start) - {"on"} for start in starts):
        said.lose("starts")
    mode = {"courseMode": _MODES[delivery]} if delivery else {}
    runs = [{"@type": "CourseInstance", **mode, "startDate": start["on"]} for start in starts if start.get("on")]
    return {"hasCourseInstance": runs or ([{"@type": "CourseInstance", **mode}] if mode else None)}


def _validity(said: Said, type_: str) -> str | None:
    months = said.take("valid_months")
    if months and type_ != _CREDENTIAL:
        said.lose("valid_months")
        return None
    return span_of_months(months) if months else None
