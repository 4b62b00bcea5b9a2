"""Achievements of Open Badges 3.0, one for each program, with who awards it. They say what can be earned, not by whom."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from microcred.domain.record import Record
from microcred.exchange.file_contents import ProviderFile
from microcred.exchange.published.said import Published, Said, filled, urn

CONTEXT = ("https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")

_LANGUAGE = re.compile(r"[a-z]{2,4}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?")

_TYPES: Mapping[str, str] = {
    "course": "Course",
    "path": "LearningProgram",
    "certification": "Certification",
    "licence": "License",
    "membership": "Membership",
    "award": "Award",
    "degree": "Degree",
}
"""The achievement type of a kind; the other kinds have none that says the same."""


def publish(files: Sequence[ProviderFile]) -> Published:
    """All programs as achievements in one graph."""
    lost: Counter[str] = Counter()
    achievements = [spell_achievement(program, file.provider, lost) for file in files for program in file.programs]
    return Published({"@context": list(CONTEXT), "@graph": achievements}, lost)


def spell_achievement(program: Record, provider: Record, lost: Counter[str]) -> dict[str, Any]:
    """A program as an achievement, created by its provider; counts what there is no place for."""
    said = Said(program.fields, lost)
    title, page = said.take("title"), said.take("url")
    kind = said.take("kind")
    if kind is not None and kind not in _TYPES:
        said.lose("kind")
    description = said.take("description")
    if description == title:
        said.lose("description")
    aliases = said.take("aliases") or []
    if len(aliases) > 1:
        said.lose("aliases")
    node = {
        "id": urn(program.id),
        "type": ["Achievement"],
        "name": title,
        "description": description or title,  # the format demands one: its reader knows it for none
        "achievementType": _TYPES.get(str(kind)),
        "humanCode": aliases[0] if aliases else None,
        "criteria": filled({"id": page, "narrative": "\n".join(said.take("criteria") or [])}),
        "creator": _profile(provider),
        "tag": said.take("skills"),
        "inLanguage": _language(said),
        "otherIdentifier": _identifiers(said.take("identifiers") or {}),
    }
    said.close()
    return {**filled(node), "criteria": node["criteria"] or {"narrative": ""}}


def _language(said: Said) -> str | None:
    """The language, where its code is of the form that the format asks for."""
    language: str | None = said.take("language")
    if language and not _LANGUAGE.fullmatch(language):
        said.lose("language")
        return None
    return language


def _profile(provider: Record) -> dict[str, Any]:
    said = provider.fields
    return filled({"id": urn(provider.id), "type": ["Profile"], "name": said.get("name"), "url": said.get("url")})


def _identifiers(names: Mapping[str, str]) -> list[dict[str, str]]:
    """Names in other systems; the specification lets types of one's own begin with ext:."""
    return [
        {"type": "IdentifierEntry", "identifierType": f"ext:{system}", "identifier": name}
        for system, name in names.items()
    ]
