"""An achievement of Open Badges 2 and 3 or of a comprehensive learner record becomes a program.

Its type, its criteria and the results that it records are kept as words, for the classifier to read: no type is a class.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from microcred.domain.program import Kind
from microcred.exchange.foreign.fit import paragraphs, unique
from microcred.exchange.foreign.nodes import local_names
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.words import language_of, say, say_all
from microcred.exchange.naming import is_address, own_id, own_slug

IDENTIFIER = "open_badges"
"""The system under which the id of an achievement or badge class is kept."""

KINDS: Mapping[str, Kind] = {
    "Course": Kind.COURSE,
    "LearningProgram": Kind.PATH,
    "Certification": Kind.CERTIFICATION,
    "License": Kind.LICENCE,
    "Membership": Kind.MEMBERSHIP,
    "Award": Kind.AWARD,
    "Degree": Kind.DEGREE,
    "AssociateDegree": Kind.DEGREE,
    "BachelorDegree": Kind.DEGREE,
    "MasterDegree": Kind.DEGREE,
    "DoctoralDegree": Kind.DEGREE,
    "ProfessionalDoctorate": Kind.DEGREE,
    "ResearchDoctorate": Kind.DEGREE,
}
"""Achievement types that say what sort of thing it is; the others are kept as words among the criteria."""

_CREDLY = re.compile(r"https?://[\w.]*(?:credly|youracclaim)\.com/.*badge_templates/([0-9a-f-]{36})", re.IGNORECASE)
_CTID = re.compile(r"ce-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_SKILL_TYPES = re.compile(r"competenc|skill|CFItem$", re.IGNORECASE)
_SKILL_PAGES = re.compile(
    r"data\.europa\.eu/esco/skill|/skills?/|lightcast\.io|credentialengine.*/competency", re.IGNORECASE
)
_LONGEST_SKILL = 100
_MEANINGS = {"apprenticeship certificate": ": for a completed apprenticeship, learning at work"}


def read_achievement(part: Part) -> dict[str, Any]:
    """The program of an achievement, under the keys of a provider file; what is not taken of it stays lost."""
    part.drop("@context", "type")
    name = part.take("name")
    criteria = part.take("criteria", "requirement") if _is_text(part, "criteria", "requirement") else None
    page = criteria if is_address(criteria) else None
    described = part.part("criteria", "requirement")
    if described is not None:
        described.drop("type")
        page = described.take("id") if is_address(described.peek("id")) else page
    address = part.take("id")
    description = say(part.take("description"))
    return {
        "id": own_slug(address),
        "title": say(name),
        "aliases": unique([code for code in [say(part.take("humanCode"))] if code]),
        "description": None if description == say(name) else description,  # one must be given: this says nothing
        "identifiers": identify(address, part),
        "kind": _kind_of(part),
        "criteria": list(dict.fromkeys(_criteria_of(part, criteria, described))),
        "skills": _skills_of(part),
        "hours": part.take("SBU") if isinstance(part.peek("SBU"), int | float) else None,
        "language": part.take("inLanguage", "@language") or language_of(name),
        "url": page or (address if is_address(address) and not str(address).endswith(".json") else None),
    }


def identify(address: Any, part: Part | None = None) -> dict[str, str]:
    """The names of an achievement in other systems."""
    is_kept = isinstance(address, str) and not address.startswith("_:") and own_id(address) is None
    names = {IDENTIFIER: str(address)} if is_kept else {}
    for entry in [] if part is None else part.parts("otherIdentifier"):
        system = str(entry.peek("identifierType"))
        if system.startswith("ext:") and isinstance(name := entry.peek("identifier"), str):
            names[system.removeprefix("ext:")] = name
            entry.drop("type", "identifierType", "identifier")
    if isinstance(address, str) and (match := _CREDLY.match(address)):
        names["credly"] = match[1].lower()
    for alignment in [] if part is None else part.parts("alignment", "alignments"):
        own = say(alignment.peek("targetName")) == say(part.peek("name")) if part else False
        code = f"{alignment.peek('targetCode') or ''} {alignment.peek('targetUrl') or ''}"
        if own and (ctid := _CTID.search(code)):
            names["ctid"] = ctid[0].lower()
            alignment.drop("type", "targetCode", "targetName", "targetUrl", "targetType", "targetFramework")
    return names


def list_as(name: str) -> str:
    """The sentence that says under which type it is listed, with what the vocabulary means by it where the name hides it."""
    words = spell_type(name)
    return f"Listed as type {words}{_MEANINGS.get(words, '')}"


def spell_type(name: str) -> str:
    """The words of a type: certificate of completion, apprenticeship certificate."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.rpartition(":")[2]).lower()


def _is_text(part: Part, *keys: str) -> bool:
    return next((isinstance(part.peek(key), str) for key in keys if part.peek(key)), False)


def _kind_of(part: Part) -> str | None:
    kind = KINDS.get(str(part.peek("achievementType")))
    if kind is not None:
        part.drop("achievementType")
    return kind


def _criteria_of(part: Part, text: Any, described: Part | None) -> Iterator[str]:
    """How it is listed, what is asked for, and which results are recorded, a sentence each."""
    named = say(part.take("achievementType"))
    if named and named not in KINDS:
        yield list_as(named)
    if isinstance(text, str) and not is_address(text) and " " in text.strip():
        yield from paragraphs(text)
    if described is not None:
        for narrative in say_all(described.take("narrative")):
            yield from paragraphs(narrative)
    if isinstance(kind := part.take("assessmentType"), str):
        watched = part.take("supervisionType")
        yield f"Assessment: {kind}" + (f", supervision {watched}" if isinstance(watched, str) else "")
    for result in part.parts("resultDescription", "resultDescriptions"):
        yield from _result_of(result)


def _result_of(result: Part) -> Iterator[str]:
    """A sentence for a result that is recorded with the achievement."""
    result.drop("type", "id")
    name, kind = say(result.take("name")), say(result.take("resultType"))
    if name or kind:
        needed, most = say(result.take("requiredValue")), say(result.take("valueMax"))
        asked = f", at least {needed}" if needed else ""
        yield f"Recorded result: {name or ''} ({spell_type(kind or 'other')}{asked}{f' of {most}' if most else ''})"


def _skills_of(part: Part) -> list[str]:
    """What it is tagged with, and the skills among what it is aligned with."""
    tags = part.each("tag", "tags")
    named = [text for tag in tags if (text := say(tag)) and len(text) <= _LONGEST_SKILL]
    part.lose("tag" if "tag" in part else "tags", len(tags) - len(named))
    for alignment in part.parts("alignment", "alignments"):
        kind = " ".join(sorted(local_names(alignment.peek("targetType") or [])))
        is_skill = _SKILL_TYPES.search(kind) or (
            not kind and _SKILL_PAGES.search(str(alignment.peek("targetUrl") or ""))
        )
        text = say(alignment.peek("targetName"))
        if is_skill and text and len(text) <= _LONGEST_SKILL:
            alignment.drop("type", "targetName", "targetType")
            named.append(text)
    return unique(named)
