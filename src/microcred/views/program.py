"""A program as a document: the keys that scripts rely on, written here and nowhere else."""

from datetime import date
from typing import Any

from microcred.domain.program import Cost, Program, Start
from microcred.domain.provider import Provider
from microcred.domain.requirement import to_json
from microcred.render.view import Column
from microcred.views.taxonomy import spell_class, tone_of_class
from microcred.views.words import UNKNOWN, spell_money, spell_number

SCHEMA_VERSION = 1


def program_document(program: Program, provider: Provider, today: date) -> dict[str, Any]:
    """The program document of the contract; unknown is None."""
    credential_class = program.credential_class
    return {
        "id": program.id,
        "title": program.title,
        "provider": provider_document(provider),
        "class": str(credential_class),
        "formality": _text(credential_class.formality),
        "rung": credential_class.rung,
        "class_from": str(program.class_from),
        "class_confidence": program.class_confidence,
        "kind": _text(program.kind),
        "url": program.url,
        "link_struck": program.link_is_struck,
        "hours": program.hours,
        "hours_min": program.hours_min,
        "cost": cost_document(program.cost),
        "skills": list(program.skills),
        "requires": to_json(program.requires),
        "recommends": list(program.recommends),
        "conditions": [condition.to_json() for condition in program.conditions],
        "open_to": [str(audience) for audience in program.open_to],
        "delivery": _text(program.delivery),
        "starts": [_start_document(start) for start in program.starts],
        "status": str(program.status_on(today)),
        "replaced_by": program.replaced_by,
        "as_of": program.as_of.isoformat() if program.as_of else None,
        "stale": program.is_stale(today),
        "source_url": program.source_url,
    }


def provider_document(provider: Provider) -> dict[str, Any]:
    """Who offers it, in short."""
    return {"id": provider.id, "name": provider.name, "internal": provider.internal}


def cost_document(cost: Cost) -> dict[str, Any]:
    """The price with its parts; `complete` says whether all are known."""
    return {
        "total": cost.total,
        "complete": cost.complete,
        "learning": cost.learning,
        "assessment": cost.assessment,
        "certificate": cost.certificate,
        "currency": cost.currency,
        "paid": cost.paid,
    }


def spell_cost_document(value: Any) -> str:
    """The price of a cost document in a table cell."""
    if value is None:
        return UNKNOWN
    if value["complete"]:
        return "free" if not value["total"] else spell_money(value["total"], value["currency"])
    if value["total"]:
        return f"≥ {spell_money(value['total'], value['currency'])}"
    if value["learning"] == 0:
        return "learn free"
    return "paid" if value["paid"] else UNKNOWN


def spell_hours_value(value: Any) -> str:
    """A number of hours in a table cell."""
    return UNKNOWN if value is None else spell_number(value)


TITLE = Column("title", "Title", worth=9)
CLASS = Column("class", "Class", worth=8, show=spell_class, tone=tone_of_class)
PROVIDER = Column("provider.name", "Provider", worth=6, most=22)
HOURS = Column("hours", "Hours", worth=5, right=True, show=spell_hours_value)
COST = Column("cost.total", "Cost", worth=7, right=True, show=spell_cost_document, of="cost")
ID = Column("id", "Id", worth=4)


def _start_document(start: Start) -> dict[str, Any]:
    return {"on": start.on.isoformat(), "enroll_by": start.enroll_by.isoformat() if start.enroll_by else None}


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
