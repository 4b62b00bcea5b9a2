"""JSON Schemas (draft 2020-12) of our files, made of the same fields by which they are checked."""

from typing import Any

from microcred.domain.files.industries_file import industry_shape
from microcred.domain.files.jobs_file import INDUSTRY, job_shape
from microcred.domain.files.provider_keys import CONDITION, SOURCE, program_shape, provider_shape
from microcred.domain.files.requirement_field import RequirementTree
from microcred.domain.files.scalars import ProgramId
from microcred.domain.files.shapes import or_null
from microcred.domain.files.skills_file import skill_shape
from microcred.domain.files.sources_file import cited_shape

DRAFT = "https://json-schema.org/draft/2020-12/schema"

_SOME_PROVIDER = "provider"
_CLASS_HAS_BASIS = {
    "if": {"required": ["class"], "properties": {"class": {"type": "string"}}},
    "then": {"required": ["class_basis"], "properties": {"class_basis": {"type": ["string", "number"]}}},
}


def provider_file_schema() -> dict[str, Any]:
    """What a provider file may hold; with `overlay: true` ids are full and only what changes is there."""
    trees = [RequirementTree(ProgramId(provider), CONDITION) for provider in (_SOME_PROVIDER, None)]
    own = program_shape(_SOME_PROVIDER).schema() | _CLASS_HAS_BASIS
    return {
        "$schema": DRAFT,
        "title": "microcred provider file",
        "description": "One provider and its programs, each fact with where it comes from and when it was true.",
        "type": "object",
        "properties": {
            "provider": True,
            "source": or_null(SOURCE.schema()) | {"description": "Where the facts of this file come from."},
            "overlay": {
                "type": ["boolean", "null"],
                "description": "Whether the file corrects what others say, under full ids.",
                "examples": [True],
            },
            "programs": True,
        },
        "additionalProperties": False,
        "if": {"required": ["overlay"], "properties": {"overlay": {"const": True}}},
        "then": {"properties": _root(is_overlay=True)},
        "else": {"required": ["provider"], "properties": _root(is_overlay=False)},
        "$defs": {
            "program": own,
            "overlay_program": program_shape(None).schema(),
            **{tree.name: tree.definition() for tree in trees},
        },
    }


def skills_file_schema() -> dict[str, Any]:
    """What the file of the skill vocabulary may hold."""
    skills = {"type": "array", "items": skill_shape().schema(), "description": "The skills, each under one spelling."}
    says = "One spelling for each skill, its aliases, and the skills of which it is a part."
    return _listing_schema("microcred skills file", says, {"skills": skills})


def industries_file_schema() -> dict[str, Any]:
    """What the file of industries may hold."""
    industries = {"type": "array", "items": industry_shape().schema(), "description": "The industries."}
    says = "Industries in which jobs are grouped, and what they are called elsewhere."
    return _listing_schema("microcred industries file", says, {"industries": industries})


def jobs_file_schema() -> dict[str, Any]:
    """What the file of an industry's jobs may hold."""
    industry = INDUSTRY.schema() | {"description": "The industry that all of them are in."}
    jobs = {"type": "array", "items": job_shape().schema(), "description": "The jobs."}
    says = "The jobs of one industry, and the certifications that each asks for."
    return _listing_schema("microcred jobs file", says, {"industry": industry, "jobs": jobs})


def sources_file_schema() -> dict[str, Any]:
    """What the file of cited sources may hold."""
    sources = {"type": "array", "items": cited_shape().schema(), "description": "The sources that facts cite."}
    says = "The sources that facts cite: who publishes them, under which licence, and what that asks for."
    return _listing_schema("microcred sources file", says, {"sources": sources})


def _listing_schema(title: str, says: str, properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "$schema": DRAFT,
        "title": title,
        "description": says,
        "type": "object",
        "properties": {"source": or_null(SOURCE.schema()), **properties},
        "required": list(properties),
        "additionalProperties": False,
    }


def _root(*, is_overlay: bool) -> dict[str, Any]:
    provider = provider_shape(is_overlay=is_overlay).schema() | {"description": "Who offers the programs."}
    each = {"$ref": f"#/$defs/{'overlay_program' if is_overlay else 'program'}"}
    programs = {"type": ["array", "null"], "items": each, "description": "What the provider offers."}
    return {"provider": or_null(provider) if is_overlay else provider, "programs": programs}
