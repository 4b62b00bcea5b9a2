"""The parts that several documents share, each spelt once: program, provider, cost, totals, step, finding."""

from microcred.domain.ladder.words import Progress, Why
from microcred.domain.program import Audience, ClassFrom, Delivery, Kind, Status
from microcred.domain.taxonomy import CredentialClass, Formality
from microcred.domain.validity import Validity, Verified
from microcred.views.schemas.words import (
    ANYTHING,
    COUNT,
    DAY,
    FLAG,
    NUMBER,
    SHARE,
    TEXT,
    Schema,
    keyed,
    list_of,
    map_of,
    one_of,
    or_null,
    part,
)

CLASS = one_of(CredentialClass)
TEXTS = list_of(TEXT)
MAYBE_TEXT = or_null(TEXT)
MAYBE_NUMBER = or_null(NUMBER)

PROGRAM_KEYS: dict[str, Schema] = {
    "id": TEXT,
    "title": TEXT,
    "provider": part("provider"),
    "class": CLASS,
    "formality": or_null(one_of(Formality)),
    "rung": or_null({"type": "integer", "minimum": 1, "maximum": 4}),
    "class_from": one_of(ClassFrom),
    "class_confidence": or_null(SHARE),
    "kind": or_null(one_of(Kind)),
    "url": MAYBE_TEXT,
    "link_struck": FLAG,
    "hours": MAYBE_NUMBER,
    "hours_min": MAYBE_NUMBER,
    "cost": part("cost"),
    "skills": TEXTS,
    "requires": part("requirement"),
    "recommends": TEXTS,
    "conditions": list_of(part("condition")),
    "open_to": list_of(one_of(Audience)),
    "delivery": or_null(one_of(Delivery)),
    "starts": list_of(keyed({"on": DAY, "enroll_by": or_null(DAY)})),
    "status": one_of(Status),
    "replaced_by": MAYBE_TEXT,
    "as_of": or_null(DAY),
    "stale": FLAG,
    "source_url": MAYBE_TEXT,
}

_REQUIREMENTS = list_of(part("requirement"))

JOB_KEYS: dict[str, Schema] = {
    "id": TEXT,
    "soc": MAYBE_TEXT,
    "title": TEXT,
    "industry": MAYBE_TEXT,
    "aliases": TEXTS,
    "certifications": list_of(part("job_certification")),
}

PARTS: dict[str, Schema] = {
    "job": keyed(JOB_KEYS, says="A job, and the certifications that it asks for."),
    "program": keyed(PROGRAM_KEYS, says="What a provider offers. Hours are the upper end of a range."),
    "provider": keyed({"id": TEXT, "name": TEXT, "internal": FLAG}, says="Who offers it."),
    "cost": keyed(
        {
            "total": MAYBE_NUMBER,
            "complete": FLAG,
            "learning": MAYBE_NUMBER,
            "assessment": MAYBE_NUMBER,
            "certificate": MAYBE_NUMBER,
            "currency": MAYBE_TEXT,
            "paid": or_null(FLAG),
        },
        says="The sum of the known parts, and whether all are known. A part that does not apply is 0.",
    ),
    "condition": {
        "description": "What a person must have that is no program.",
        "type": "object",
        "properties": {"kind": TEXT, "months": COUNT, "years": COUNT, "text": TEXT},
        "required": ["kind"],
    },
    "requirement": {
        "description": "An id, a condition, or all, any or some of others; null requires nothing.",
        "anyOf": [
            {"type": "null"},
            TEXT,
            keyed({"condition": part("condition")}),
            keyed({"all": _REQUIREMENTS}),
            keyed({"any": _REQUIREMENTS}),
            keyed({"of": COUNT, "from": _REQUIREMENTS}),
        ],
    },
    "totals": keyed(
        {
            "steps": COUNT,
            "hours": MAYBE_NUMBER,
            "cost": MAYBE_NUMBER,
            "currency": MAYBE_TEXT,
            "by_currency": map_of(NUMBER),
            "weeks": or_null(COUNT),
            "unknown_hours": COUNT,
            "unknown_cost": COUNT,
            "required": keyed({"steps": COUNT, "hours": MAYBE_NUMBER, "cost": MAYBE_NUMBER}),
            "oldest_as_of": or_null(DAY),
        },
        says="What is still to do. Sums leave out what is unknown and count it beside; null where all is.",
    ),
    "step": keyed(
        {
            "program": part("program"),
            "status": one_of(Progress),
            "order": {"type": "integer", "minimum": 1},
            "linked": FLAG,
            "covers": TEXTS,
            "unlocks": TEXTS,
            "why": one_of(Why),
            "start_week": or_null(COUNT),
            "end_week": or_null(COUNT),
            "critical": or_null(FLAG),
            "alternatives": TEXTS,
        },
        says="One program on a ladder.",
    ),
    "holding": keyed(
        {
            "portfolio": TEXT,
            "holding": TEXT,
            "program": MAYBE_TEXT,
            "title": MAYBE_TEXT,
            "provider": MAYBE_TEXT,
            "class": or_null(CLASS),
            "class_from": or_null(one_of(ClassFrom)),
            "skills": TEXTS,
            "earned_on": or_null(DAY),
            "expires_on": or_null(DAY),
            "expected_on": or_null(DAY),
            "status": one_of(Validity),
            "verified": one_of(Verified),
            "checked_on": or_null(DAY),
            "checked": MAYBE_TEXT,
            "evidence": MAYBE_TEXT,
            "credential": MAYBE_TEXT,
            "document": MAYBE_TEXT,
        },
        says="One thing that the person holds or is working on.",
    ),
    "renewal": keyed(
        {
            "holding": TEXT,
            "program": MAYBE_TEXT,
            "title": TEXT,
            "expires_on": DAY,
            "days": COUNT,
            "every_months": or_null(COUNT),
            "fee": MAYBE_NUMBER,
            "credits": MAYBE_NUMBER,
            "by": TEXTS,
            "higher": TEXTS,
        },
        says="Something held that soon ends, and how it is kept.",
    ),
    "finding": keyed(
        {
            "source": TEXT,
            "line": or_null(COUNT),
            "sheet": MAYBE_TEXT,
            "column": or_null(COUNT),
            "path": MAYBE_TEXT,
            "message": TEXT,
            "hint": MAYBE_TEXT,
        },
        says="What is wrong in a file, where, and what to do.",
    ),
    "change": keyed(
        {"id": TEXT, "change": TEXT, "field": MAYBE_TEXT, "old": ANYTHING, "new": ANYTHING},
        says="One field of a program with its old and new value.",
    ),
    "job_certification": keyed(
        {
            "id": MAYBE_TEXT,
            "title": TEXT,
            "relation": one_of(("required_by_law", "commonly_required", "preferred")),
            "link": one_of(("stated", "inferred")),
            "jurisdiction": MAYBE_TEXT,
            "source_url": MAYBE_TEXT,
            "as_of": or_null(DAY),
        },
        says="A certification for a job; no id where the catalogue does not hold it.",
    ),
}
"""Every shared part by its name."""
