"""What two versions of a program differ in, field by field, in the words of a provider file."""

from datetime import date
from typing import Any, NamedTuple

from microcred.domain.program import Cost, Credit, Program, Renewal, Start
from microcred.domain.requirement import to_json


class Difference(NamedTuple):
    """One field of a program before and after, as JSON values; unknown is None."""

    field: str
    old: Any
    new: Any


def differences(old: Program, new: Program) -> tuple[Difference, ...]:
    """Every field in which the two say something else, in the order of a provider file."""
    before, after = spell_program(old), spell_program(new)
    return tuple(Difference(key, before[key], after[key]) for key in before if before[key] != after[key])


def spell_program(program: Program) -> dict[str, Any]:
    """The program under the keys of a provider file, as JSON values; what is unknown or empty is None.

    `build_program` makes the same program of it, but for who says of which class it is.
    """
    return {
        "title": program.title,
        "aliases": _list(program.aliases),
        "description": program.description,
        "exam_codes": _list(program.exam_codes),
        "identifiers": dict(program.identifiers) or None,
        "formerly": _list(program.formerly),
        "kind": _text(program.kind),
        "class": program.credential_class.value,
        "class_from": program.class_from.value,
        "class_basis": program.class_basis,
        "assessment": [_known(one._asdict()) for one in program.assessment] or None,
        "criteria": _list(program.criteria),
        "skills": _list(program.skills),
        "hours": _spell_hours(program.hours_min, program.hours),
        "cost": _spell_cost(program.cost),
        "requires": to_json(program.requires),
        "conditions": [one.to_json() for one in program.conditions] or None,
        "recommends": _list(program.recommends),
        "prepares_for": _list(program.prepares_for),
        "counts_toward": [_spell_credit(one) for one in program.counts_toward] or None,
        "open_to": [one.value for one in program.open_to] or None,
        "delivery": _text(program.delivery),
        "location": program.location,
        "starts": [_spell_start(one) for one in program.starts] or None,
        "valid_months": program.valid_months,
        "renewal": _spell_renewal(program.renewal),
        "language": program.language,
        "status": program.status.value,
        "retired_on": _day(program.retired_on),
        "replaced_by": program.replaced_by,
        "url": program.url,
        "as_of": _day(program.as_of),
        "source_url": program.source_url,
        "stale_after_days": program.stale_after_days,
    }


def _spell_hours(lower: float | None, upper: float | None) -> Any:
    return upper if lower == upper else {"min": lower, "max": upper}


def _spell_cost(cost: Cost) -> dict[str, Any] | None:
    learning, assessment, certificate = cost.parts
    parts = {"learning": learning, "assessment": assessment, "certificate": certificate}
    return _known({**parts, "currency": cost.currency, "paid": cost.stated_paid}) or None


def _spell_credit(credit: Credit) -> dict[str, Any]:
    return _known({"program": credit.program, "credits": credit.credits, "as": credit.counts_as})


def _spell_start(start: Start) -> dict[str, Any]:
    return _known({"on": _day(start.on), "enroll_by": _day(start.enroll_by)})


def _spell_renewal(renewal: Renewal | None) -> dict[str, Any] | None:
    if renewal is None:
        return None
    return _known({**renewal._asdict(), "by": _list(renewal.by)})


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value is not None}


def _list(values: tuple[str, ...]) -> list[str] | None:
    return list(values) or None


def _text(value: str | None) -> str | None:
    return None if value is None else str(value)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
