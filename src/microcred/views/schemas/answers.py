"""What each command answers with: one row a command, its JSON Schema and the schema of one of its rows."""

from typing import Any

from microcred.domain.kinds import How
from microcred.domain.ladder.words import Why
from microcred.views.schemas.answer import Answer, document, rows_alone
from microcred.views.schemas.ladder import JOB_LADDERS_KEYS, LADDER_KEYS, NEXT_KEYS, PLANS_KEYS, WHY_KEYS
from microcred.views.schemas.parts import CLASS, JOB_KEYS, MAYBE_NUMBER, MAYBE_TEXT, PARTS, PROGRAM_KEYS, TEXTS
from microcred.views.schemas.paths import PATH_ANSWERS
from microcred.views.schemas.sources import (
    CHECKED_KEYS,
    CITED,
    COUNTS,
    FACT,
    LINK,
    OUTDATED,
    SOURCE,
    UPDATED,
    updated_keys,
)
from microcred.views.schemas.words import (
    ANYTHING,
    COUNT,
    DAY,
    FLAG,
    MOMENT,
    SHARE,
    TEXT,
    Schema,
    keyed,
    list_of,
    map_of,
    one_of,
    or_null,
    part,
    parts_in,
)

DRAFT = "https://json-schema.org/draft/2020-12/schema"

_RESULT_KEYS = {
    **PROGRAM_KEYS,
    "score": {"type": "number"},
    "matched": list_of(keyed({"field": TEXT, "text": TEXT})),
}
_ADDITION = keyed(
    {
        "required": FLAG,
        "one_of_required": FLAG,
        "linked": FLAG,
        "rung": or_null(CLASS),
        "adds": TEXTS,
        "why": TEXT,
    }
)
_FOUND_KEYS = {
    "query": TEXT,
    "total": COUNT,
    "hidden": COUNT,
    "results": list_of(keyed(_RESULT_KEYS)),
    "facets": map_of(map_of(COUNT)),
    "suggestion": MAYBE_TEXT,
}
_TOWARD_KEYS = {
    **_FOUND_KEYS,
    "results": list_of(keyed({**_RESULT_KEYS, "toward": _ADDITION})),
    "toward": keyed({"target": TEXT, "skills": TEXTS, "uncovered": TEXTS, "empty_rungs": list_of(CLASS)}),
}
_ASSESSMENT = keyed({"type": MAYBE_TEXT, "mode": MAYBE_TEXT, "judged_by": MAYBE_TEXT})
_RENEWAL = keyed({"every_months": or_null(COUNT), "fee": MAYBE_NUMBER, "credits": MAYBE_NUMBER, "by": TEXTS})
_CREDIT = keyed({"program": TEXT, "credits": MAYBE_NUMBER, "as": MAYBE_TEXT})
_SHOWN = {
    **PROGRAM_KEYS,
    "description": MAYBE_TEXT,
    "aliases": TEXTS,
    "exam_codes": TEXTS,
    "identifiers": map_of(TEXT),
    "formerly": TEXTS,
    "assessment": list_of(_ASSESSMENT),
    "criteria": TEXTS,
    "class_basis": MAYBE_TEXT,
    "valid_months": or_null(COUNT),
    "renewal": or_null(_RENEWAL),
    "language": MAYBE_TEXT,
    "location": MAYBE_TEXT,
    "prepares_for": TEXTS,
    "counts_toward": list_of(_CREDIT),
    "unlocks": TEXTS,
    "brings_nearer": list_of(keyed({"id": TEXT, "title": TEXT, "why": one_of(Why), "covers": COUNT, "of": COUNT})),
    "jobs": list_of(keyed({"id": TEXT, "title": TEXT, "relation": TEXT})),
    "link": or_null(LINK),
    "facts": list_of(FACT),
}
_EVIDENCE = keyed(
    {
        "field": TEXT,
        "text": TEXT,
        "points_to": CLASS,
        "weight": {"type": "number"},
        "rule": TEXT,
        "for_answer": {"type": "number"},
    },
)
_TURN = keyed({"how": one_of(How), "field": TEXT, "text": TEXT, "class": CLASS, "confidence": SHARE})
_CLASSIFIED = keyed(
    {
        "id": MAYBE_TEXT,
        "title": MAYBE_TEXT,
        "class": CLASS,
        "formality": MAYBE_TEXT,
        "confidence": SHARE,
        "evidence": list_of(_EVIDENCE),
        "candidates": list_of(keyed({"class": CLASS, "confidence": SHARE})),
        "declared": or_null(CLASS),
        "agrees": or_null(FLAG),
        "best": CLASS,
        "rival": CLASS,
        "languages": list_of(keyed({"field": TEXT, "language": TEXT, "read": FLAG})),
        "would_change": or_null(list_of(_TURN)),
    }
)
_SAYS = keyed({"class": CLASS, "field": TEXT, "weight": {"type": "number"}})
_FIRED = keyed(
    {
        "field": MAYBE_TEXT,
        **dict.fromkeys(("records", "of_records", "labels", "of_labels"), COUNT),
        "by_class": map_of(COUNT),
    }
)
_RULE = document(
    {
        "rule": TEXT,
        "fields": TEXTS,
        "words": TEXTS,
        "pattern": MAYBE_TEXT,
        "joins": list_of(TEXTS),
        "without": TEXTS,
        "hides": FLAG,
        **dict.fromkeys(("because", "fires", "spares"), TEXT),
        "rare": MAYBE_TEXT,
        "says": list_of(_SAYS),
        "fired": list_of(_FIRED),
    }
)

_LOADED = keyed({"source": TEXT, "format": TEXT, **COUNTS})
_LOAD = Answer(
    document(
        {
            "dry_run": FLAG,
            "sources": list_of(_LOADED),
            "changes": list_of(part("change")),
            "errors": list_of(part("finding")),
            "warnings": list_of(part("finding")),
            "lost": list_of(keyed({"source": TEXT, "path": TEXT, "count": COUNT})),
            "columns": list_of(keyed({"source": TEXT, "column": TEXT, "field": MAYBE_TEXT, "because": MAYBE_TEXT})),
            "translated": list_of(
                keyed({"source": TEXT, "column": TEXT, "field": TEXT, "old": TEXT, "new": TEXT, "count": COUNT})
            ),
            "unmapped": list_of(keyed({"skill": TEXT, "programs": COUNT})),
        }
    ),
    _LOADED,
)
_TIDIED = keyed({"source": TEXT, "changed": FLAG})
_CHANGE_KEYS = {
    "change": COUNT,
    "at": MOMENT,
    "command": TEXT,
    "source": MAYBE_TEXT,
    "message": MAYBE_TEXT,
    "added": COUNT,
    "changed": COUNT,
    "withdrawn": COUNT,
    "undone": FLAG,
    "undone_by": or_null(COUNT),
}
_CHANGE = keyed(_CHANGE_KEYS)
_CHANGE_SEEN = document({**_CHANGE_KEYS, "changes": list_of(part("change"))})
_SETTING = keyed({"setting": TEXT, "value": ANYTHING, "from": TEXT, "exists": or_null(FLAG), "set_by": TEXT})
_STATS = document(
    {
        "database": TEXT,
        **dict.fromkeys(("programs", "providers", "skills", "industries", "jobs"), COUNT),
        "by_class": map_of(COUNT),
        "by_provider": map_of(COUNT),
        "oldest_as_of": or_null(DAY),
        "newest_as_of": or_null(DAY),
        "stale": COUNT,
    }
)
_PROBLEM = keyed(
    {
        "id": TEXT,
        "severity": one_of(("error", "warning", "info")),
        "where": MAYBE_TEXT,
        "text": TEXT,
        "remedy": MAYBE_TEXT,
        "fixable": FLAG,
    }
)
_COMPARED = keyed({"shared": TEXTS, "only": map_of(TEXTS)})
_UPDATES = [document(updated_keys(_LOAD.whole["properties"])), document(CHECKED_KEYS), list_of(OUTDATED)]
_LADDERS = (LADDER_KEYS, PLANS_KEYS, NEXT_KEYS, WHY_KEYS, JOB_LADDERS_KEYS)

ANSWERS: dict[str, Answer] = {
    "search": Answer(
        {"anyOf": [document(_FOUND_KEYS), document(_TOWARD_KEYS)]}, keyed({**_RESULT_KEYS, "toward": _ADDITION})
    ),
    "show": Answer({"anyOf": [document(_SHOWN), document(JOB_KEYS)]}, keyed(_SHOWN)),
    "ladder": Answer({"anyOf": [document(keys) for keys in _LADDERS]}, part("step")),
    "classify": Answer({"anyOf": [list_of(_CLASSIFIED), _RULE]}, _CLASSIFIED),
    "industries": rows_alone(keyed({"id": TEXT, "title": TEXT, "jobs": COUNT, "certifications": COUNT})),
    "jobs": rows_alone(part("job")),
    "compare": Answer(document({"programs": list_of(part("program")), "skills": _COMPARED}), part("program")),
    "import": _LOAD,
    "check": _LOAD,
    "tidy": Answer(document({"dry_run": FLAG, "files": list_of(_TIDIED), "errors": list_of(part("finding"))}), _TIDIED),
    **PATH_ANSWERS,
    "edit": Answer(_CHANGE_SEEN, part("change")),
    "update": Answer({"anyOf": _UPDATES}, UPDATED),
    "sources": rows_alone(SOURCE),
    "sources cited": rows_alone(CITED),
    "sources forget": Answer(_CHANGE_SEEN, part("change")),
    "history": Answer({"anyOf": [list_of(_CHANGE), _CHANGE_SEEN]}, _CHANGE),
    "undo": Answer(document({"change": COUNT, "undone": list_of(part("change"))}), part("change")),
    "stats": Answer(_STATS, _STATS),
    "doctor": rows_alone(_PROBLEM),
    "config": rows_alone(_SETTING),
    "config set": rows_alone(_SETTING),
    "config unset": rows_alone(_SETTING),
}
"""The one table: a command that answers has a row here, under what is typed to call it."""


def answer_schema(command: str) -> dict[str, Any] | None:
    """The JSON Schema of what a command answers with; None where it has none."""
    answer = ANSWERS.get(command)
    if answer is None:
        return None
    said = {"$schema": DRAFT, "title": f"what microcred {command} --json answers", **answer.whole}
    return {**said, "$defs": _shared(answer.whole)}


def answer_fields(command: str) -> tuple[str, ...]:
    """Every path that --fields takes for a command, whether or not the answer has any row."""
    answer = ANSWERS.get(command)
    return tuple(_paths(answer.row)) if answer else ()


def _shared(schema: Schema) -> dict[str, Schema]:
    """The shared parts that a schema needs, and those that they need."""
    needed, left = set[str](), parts_in(schema)
    while left:
        needed |= left
        left = set().union(*(parts_in(PARTS[name]) for name in left)) - needed
    return {name: PARTS[name] for name in sorted(needed)}


def _paths(schema: Schema, above: str = "") -> list[str]:
    """The paths of the keys in a row, through the objects inside it but not through lists."""
    whole = PARTS[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    found = []
    for key, inner in whole.get("properties", {}).items():
        found += [f"{above}{key}", *_paths(inner, f"{above}{key}.")]
    return found
