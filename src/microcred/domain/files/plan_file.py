"""The plan file: what it may hold, from plain values to a saved plan and back. Knows no YAML and no file."""

from collections.abc import Mapping
from dataclasses import fields as fields_of
from datetime import date
from enum import StrEnum
from typing import Any

from microcred.domain.claims import Claim
from microcred.domain.files.fields import FieldType
from microcred.domain.files.portfolio_file import CLAIM, find_later, spell_claim
from microcred.domain.files.problem import Problem
from microcred.domain.files.provider_keys import CONDITION
from microcred.domain.files.requirement_field import RequirementTree
from microcred.domain.files.scalars import SLUG, Choice, Day, Number, ProgramId, Text, YesNo
from microcred.domain.files.schema import DRAFT
from microcred.domain.files.shapes import Field, ListOf, Shape
from microcred.domain.ladder.values import Preferences
from microcred.domain.ladder.words import Objective, Why
from microcred.domain.program import Audience
from microcred.domain.requirement import Condition, parse_requirement, to_json
from microcred.domain.saved_plan import Price, SavedPlan, SavedStep
from microcred.domain.taxonomy import CredentialClass

VERSION = 1
"""The form of the file."""

_AMOUNT = Number(most=1e12)
_IDS = ListOf(ProgramId())
_NAMES = ListOf(Text())
_STEP_ID = Text("the id of a program", "cisco/ccna", 240, rf"(?:~|{SLUG})/{SLUG}")
_TREE = RequirementTree(ProgramId(), CONDITION)
_WISHES = Shape(
    {
        "objective": Field(Choice(tuple(Objective)), "What the plan is best by."),
        "direct": Field(YesNo(), "Whether it holds only what is required."),
        "budget": Field(_AMOUNT, "Money at most.", 500),
        "currency": Field(Text(longest=10), "Of the budget.", "USD"),
        "max_hours": Field(Number(), "Hours at most."),
        "max_steps": Field(Number(is_whole=True), "Steps at most.", 4),
        "hours_per_week": Field(Number(), "How much one works.", 8),
        "start": Field(Day(), "The first day."),
        "by": Field(Day(), "The day by which all should be done."),
        "providers": Field(_NAMES, "The providers of the steps.", ["cisco"]),
        "prefer": Field(_NAMES, "The providers that are liked.", ["cisco"]),
        "internal": Field(YesNo(), "Whether all steps are of the college's own."),
        "online": Field(YesNo(), "Whether all is delivered online."),
        "include": Field(_IDS, "What must be in it."),
        "exclude": Field(_IDS, "What must not be in it."),
        "open_to": Field(Choice(tuple(Audience)), "Who one is."),
        "allow_unknown": Field(YesNo(), "Whether what has no known price or length may be in it."),
    }
)
_PRICE = Shape(
    {
        "total": Field(_AMOUNT, "The sum of the known parts.", 300),
        "complete": Field(YesNo(), "Whether those are all."),
        "currency": Field(Text(longest=10), "Its currency.", "USD"),
    }
)
_STEP = Shape(
    {
        "program": Field(_STEP_ID, "Which program it is.", is_required=True),
        "title": Field(Text(), "What it is called.", is_required=True),
        "class": Field(Choice(tuple(CredentialClass)), "Its class.", is_required=True),
        "why": Field(Choice(tuple(Why)), "Why it is in the plan.", is_required=True),
        "was_held": Field(YesNo(), "Whether it was held when the plan was saved."),
        "hours": Field(Number(), "Its length as it was known."),
        "price": Field(_PRICE, "Its price as it was known."),
        "requires": Field(_TREE, "What it required."),
        "conditions": Field(ListOf(CONDITION), "What else it asked for."),
        "begins_on": Field(Day(), "The first day on which one works on it."),
        "ends_on": Field(Day(), "The last one."),
        "note": Field(Text(longest=2000), "What one wants to remember.", "ask the office for the fee"),
    }
)
PLAN: FieldType = Shape(
    {
        "version": Field(Number(is_whole=True, least=1), "The form of the file.", VERSION),
        "target": Field(ProgramId(), "Where it leads.", is_required=True),
        "saved_at": Field(Text(longest=40), "When it was saved.", "2026-11-26T10:00:00Z", is_required=True),
        "portfolio": Field(Text(longest=4000), "Whose plan it is, from where this file is.", "../portfolio.yaml"),
        "wishes": Field(_WISHES, "What was asked for."),
        "says": Field(ListOf(CLAIM), "What was said with --condition."),
        "verified_only": Field(YesNo(), "Whether only verified holdings count."),
        "steps": Field(ListOf(_STEP), "The steps, in the order in which they can be taken."),
    }
)
"""What a plan file may hold."""

_SETS = frozenset({"providers", "prefer", "include", "exclude"})
_DAYS = frozenset({"start", "by"})
_WORDS: Mapping[str, type[StrEnum]] = {"objective": Objective, "open_to": Audience}


def read_plan_file(value: Any) -> tuple[SavedPlan | None, list[Problem]]:
    """The plan of a document's plain values, and everything that is wrong with it."""
    if later := find_later(value, VERSION):
        return None, [later]
    read, problems = PLAN.read(value, ())
    if read is None or any(not problem.is_warning for problem in problems):
        return None, problems
    plan = SavedPlan(
        target=read["target"],
        saved_at=read["saved_at"],
        portfolio=read.get("portfolio"),
        wishes=_read_wishes(read.get("wishes", {})),
        claims=tuple(Claim(**claim) for claim in read.get("says", ())),
        verified_only=read.get("verified_only", False),
        steps=tuple(_read_step(step) for step in read.get("steps", ())),
    )
    return plan, problems


def spell_plan(plan: SavedPlan) -> dict[str, Any]:
    """The plan as plain values, without what says nothing."""
    return _known(
        version=VERSION,
        target=plan.target,
        saved_at=plan.saved_at,
        portfolio=plan.portfolio,
        wishes=_spell_wishes(plan.wishes) or None,
        says=[spell_claim(claim) for claim in plan.claims] or None,
        verified_only=plan.verified_only or None,
        steps=[_spell_step(step) for step in plan.steps],
    )


def _read_wishes(said: Mapping[str, Any]) -> Preferences:
    known = {each.name for each in fields_of(Preferences)}
    return Preferences(**{key: _read_wish(key, value) for key, value in said.items() if key in known})


def _read_wish(key: str, value: Any) -> Any:
    if key in _SETS:
        return frozenset(value)
    if key in _DAYS:
        return date.fromisoformat(value)
    return _WORDS[key](value) if key in _WORDS else value


def _spell_wishes(wishes: Preferences) -> dict[str, Any]:
    usual = Preferences()
    said = ((each.name, getattr(wishes, each.name)) for each in fields_of(Preferences))
    return {name: _spell_wish(value) for name, value in said if value != getattr(usual, name)}


def _spell_wish(value: Any) -> Any:
    match value:
        case frozenset():
            return sorted(value)
        case StrEnum() | date():
            return str(value)
    return value


def _read_step(said: Mapping[str, Any]) -> SavedStep:
    return SavedStep(
        program=said["program"],
        title=said["title"],
        credential_class=CredentialClass(said["class"]),
        why=Why(said["why"]),
        was_held=said.get("was_held", False),
        hours=said.get("hours"),
        price=Price(**said.get("price", {})),
        requires=parse_requirement(said.get("requires")),
        conditions=tuple(Condition(**condition) for condition in said.get("conditions", ())),
        note=said.get("note"),
        begins_on=_day(said.get("begins_on")),
        ends_on=_day(said.get("ends_on")),
    )


def _spell_step(step: SavedStep) -> dict[str, Any]:
    price = {key: value for key, value in step.price._asdict().items() if value is not None and value is not False}
    return _known(
        program=step.program,
        title=step.title,
        **{"class": str(step.credential_class)},
        why=str(step.why),
        was_held=step.was_held or None,
        hours=step.hours,
        price=price or None,
        requires=to_json(step.requires),
        conditions=[condition.to_json() for condition in step.conditions] or None,
        begins_on=step.begins_on.isoformat() if step.begins_on else None,
        ends_on=step.ends_on.isoformat() if step.ends_on else None,
        note=step.note,
    )


def _known(**said: Any) -> dict[str, Any]:
    return {key: value for key, value in said.items() if value is not None}


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None


def plan_file_schema() -> dict[str, Any]:
    """What a plan file may hold, as a JSON Schema."""
    head = {"$schema": DRAFT, "title": "microcred plan file", "description": "A ladder as it was planned."}
    return {**head, **PLAN.schema(), "$defs": {_TREE.name: _TREE.definition()}}
