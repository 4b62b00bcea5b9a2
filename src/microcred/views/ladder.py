"""How a ladder reads: the document of the contract, the steps as rows, the drawing."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from microcred.domain.answer import Planned
from microcred.domain.ladder.values import Ladder, Preferences, Rung, Step
from microcred.domain.provider import Provider
from microcred.render.view import Block, Column, Note, Pair, Pairs, Table, Tone, View
from microcred.views.ladder_conflict import spell_nearest, spell_way, way_document
from microcred.views.ladder_drawing import draw
from microcred.views.ladder_others import show_others, spell_sum
from microcred.views.ladder_reason import spell_gap, spell_reason
from microcred.views.ladder_schedule import calendar_of, schedule_document, spell_schedule
from microcred.views.ladder_warnings import warn
from microcred.views.program import (
    SCHEMA_VERSION,
    program_document,
    spell_cost_document,
    spell_hours_value,
)
from microcred.views.renewals import renewal_document, show_renewals
from microcred.views.requirement import spell_condition
from microcred.views.taxonomy import spell_class, tone_of_class
from microcred.views.words import count, join_words, spell_age, spell_money, spell_number

_MOST_WAYS = 4
"""How many ways out a screen names; the document has all."""

COLUMNS = (
    Column("order", "Order", worth=6, right=True),
    Column("program.class", "Class", worth=8, show=spell_class, tone=tone_of_class),
    Column("status", "Status", worth=7),
    Column("program.id", "Id", worth=4),
    Column("program.title", "Title", worth=9),
    Column("why", "Why", worth=5),
    Column("covers", "Covers", worth=3),
    Column("program.hours", "Hours", worth=5, right=True, show=spell_hours_value),
    Column("program.cost.total", "Cost", worth=6, right=True, show=spell_cost_document, of="program.cost"),
)

WEEK_COLUMNS = (
    Column("start_week", "From week", worth=5, right=True),
    Column("end_week", "To week", worth=5, right=True),
    Column("critical", "Critical", worth=4, show=lambda value: "yes" if value else ""),
)
"""What is also known of each step to someone who says how much they work."""


def view_ladder(planned: Planned, today: date, plans: int | None = None) -> View:
    """The plan, or why there is none, from one document; `plans` where so many next best ones were asked for."""
    ladder, providers, preferences = planned.ladder, planned.providers, planned.preferences
    document = {
        "schema_version": SCHEMA_VERSION,
        **_document(ladder, providers, preferences, today),
        "warnings": warn(planned),
        "renewals": [renewal_document(each) for each in planned.renewals],
    }
    if plans is not None:
        document["plans"] = [_plan_document(ladder, other, providers, today) for other in ladder.plans]
    rows = sorted((step for rung in document["rungs"] for step in rung["steps"]), key=lambda step: step["order"])
    return View(
        document,
        COLUMNS if preferences.hours_per_week is None else (*COLUMNS, *WEEK_COLUMNS),
        rows,
        screen=(*_screen(ladder, providers, preferences, today), *show_renewals(planned.renewals)),
        warnings=tuple(document["warnings"]),
        next=_next(ladder),
        calendar=calendar_of(ladder, preferences, today),
    )


def _document(
    ladder: Ladder, providers: Mapping[str, Provider], preferences: Preferences, today: date
) -> dict[str, Any]:
    no_plan = ladder.no_plan
    nearest = no_plan.nearest if no_plan else None
    return {
        "target": program_document(ladder.target, provider_of(providers, ladder.target.provider), today),
        "feasible": ladder.feasible,
        "optimal": ladder.optimal,
        "gap": _gap_document(ladder),
        "reason": spell_reason(ladder, preferences) if no_plan else None,
        "nearest": (
            {"change": spell_nearest(no_plan, preferences), "totals": totals_document(nearest)}
            if no_plan and nearest
            else None
        ),
        "ruled_out_by": [str(obstacle) for obstacle in no_plan.obstacles] if no_plan else [],
        "ways_out": [
            way_document(way, preferences, totals_document(way.nearest)) for way in (no_plan.ways if no_plan else ())
        ],
        "objective": str(ladder.objective),
        "rungs": [_rung_document(ladder, rung, providers, today) for rung in ladder.rungs],
        "skills": {
            "target": list(ladder.skills),
            "covered": [skill for skill in ladder.skills if skill in ladder.covered],
            "uncovered": [skill for skill in ladder.skills if skill not in ladder.covered],
        },
        "conditions": [
            {
                "program": check.program,
                "kind": check.condition.kind,
                "text": spell_condition(check.condition),
                "met": check.met,
            }
            for check in ladder.conditions
        ],
        "totals": totals_document(ladder),
        "schedule": schedule_document(ladder, preferences),
        "alternatives": [
            {"label": str(other.label), **differences(ladder, other.ladder), "totals": totals_document(other.ladder)}
            for other in ladder.alternatives
        ],
        "also_recommended": [{"program": program, "why_not": why_not} for program, why_not in ladder.also_recommended],
    }


def _gap_document(ladder: Ladder) -> dict[str, Any] | None:
    """The first measure by which a better plan is not ruled out, and by how much it could be better at most."""
    return None if ladder.still_open is None else ladder.still_open._asdict()


def _plan_document(ladder: Ladder, other: Ladder, providers: Mapping[str, Provider], today: date) -> dict[str, Any]:
    """A next best plan, with the keys of a ladder, beside the recommended one."""
    return {
        **differences(ladder, other),
        "optimal": other.optimal,
        "rungs": [_rung_document(other, rung, providers, today) for rung in other.rungs],
        "totals": totals_document(other),
    }


def differences(ladder: Ladder, other: Ladder) -> dict[str, list[str]]:
    """By which programs another plan differs: which it adds, and which it does without."""
    ours, theirs = ({step.program.id for step in each.todo} for each in (ladder, other))
    return {"differs": sorted(ours ^ theirs), "adds": sorted(theirs - ours), "without": sorted(ours - theirs)}


def view_next(planned: Planned, today: date) -> View:
    """Only the steps that can be started today."""
    ladder = planned.ladder
    steps = [step for step in ladder.todo if not step.waits_for and step.program.can_start_on(today)]
    rows = [_step_document(step, planned.providers, today) for step in steps]
    document = {"schema_version": SCHEMA_VERSION, "target": ladder.target.id, "steps": rows}
    later = len(ladder.todo) - len(rows)
    blocks: list[Block] = [Table(COLUMNS, rows, f"To be started now, toward {ladder.target.title}")] if rows else []
    if not ladder.todo and ladder.feasible:
        blocks.append(Note(f"Nothing to do: you hold {ladder.target.title}."))
    elif later:
        blocks.append(Note(f"{count(later, 'step')} later: what they require or their start comes first.", Tone.FAINT))
    return View(document, COLUMNS, rows, screen=tuple(blocks), warnings=planned.warnings, next=_next(ladder))


def _rung_document(ladder: Ladder, rung: Rung, providers: Mapping[str, Provider], today: date) -> dict[str, Any]:
    return {
        "class": str(rung.credential_class),
        "steps": [_step_document(step, providers, today) for step in rung.steps],
        "gap": spell_gap(ladder, rung) if rung.gap else None,
    }


def _step_document(step: Step, providers: Mapping[str, Provider], today: date) -> dict[str, Any]:
    return {
        "program": program_document(step.program, provider_of(providers, step.program.provider), today),
        "status": str(step.progress),
        "order": step.order,
        "linked": step.linked,
        "covers": list(step.covers),
        "unlocks": list(step.unlocks),
        "why": str(step.why),
        "start_week": step.weeks.first if step.weeks else None,
        "end_week": step.weeks.last if step.weeks else None,
        "critical": step.weeks.is_critical if step.weeks else None,
        "alternatives": list(step.substitutes),
    }


def totals_document(ladder: Ladder) -> dict[str, Any]:
    """What is still to do, with what is unknown counted beside the sums."""
    totals = ladder.totals
    return {
        "steps": totals.steps,
        "hours": totals.hours,
        "cost": totals.cost,
        "currency": totals.currency,
        "by_currency": dict(totals.by_currency),
        "weeks": totals.weeks,
        "unknown_hours": totals.unknown_hours,
        "unknown_cost": totals.unknown_cost,
        "required": ladder.required._asdict(),
        "oldest_as_of": totals.oldest_as_of.isoformat() if totals.oldest_as_of else None,
    }


def provider_of(providers: Mapping[str, Provider], provider_id: str) -> Provider:
    """The provider, or a bare one where the catalogue only knows its id."""
    return providers.get(provider_id) or Provider(provider_id, provider_id)


def _screen(
    ladder: Ladder, providers: Mapping[str, Provider], preferences: Preferences, today: date
) -> tuple[Block, ...]:
    title = f"Ladder to {ladder.target.title}"
    if ladder.no_plan:
        blocks: list[Block] = [Note(f"No ladder to {ladder.target.title}", Tone.BAD)]
        blocks.append(Note(f"{spell_reason(ladder, preferences)}."))
        blocks += [
            Note(f"{'Nearest' if place == 0 else 'Or'}: {spell_way(way, preferences)}.")
            for place, way in enumerate(ladder.no_plan.ways[:_MOST_WAYS])
        ]
        return tuple(blocks)
    return (
        draw(ladder, providers, title, today),
        Pairs(tuple(_summary(ladder, preferences, today))),
        *_conditions(ladder),
        *show_others(ladder),
    )


def _summary(ladder: Ladder, preferences: Preferences, today: date) -> list[Pair]:
    totals = ladder.totals
    if not totals.steps:
        return [Pair("to do", "nothing: you hold it")]
    required = ladder.required
    covered = sum(1 for skill in ladder.skills if skill in ladder.covered)
    missing = [skill for skill in ladder.skills if skill not in ladder.covered]
    pairs = [
        Pair("to do", f"{count(totals.steps, 'step')} · {spell_sum(ladder)}"),
        *spell_schedule(ladder, preferences),
        Pair("required", f"{count(required.steps, 'step')} · {_spell_required(ladder)}"),
    ]
    if ladder.skills:
        lacking = f"below it nothing covers {join_words(missing)}" if missing else ""
        pairs.append(Pair("skills", f"{covered} of {len(ladder.skills)} covered on the way", lacking))
    if totals.oldest_as_of:
        pairs.append(Pair("facts", f"the oldest {spell_age(totals.oldest_as_of, today)}"))
    if ladder.also_recommended:
        pairs.append(Pair("also advised", ", ".join(program for program, _ in ladder.also_recommended)))
    return pairs


def _spell_required(ladder: Ladder) -> str:
    required = ladder.required
    cost = spell_money(required.cost, ladder.totals.currency) if required.cost is not None else "price unknown"
    hours = f"{spell_number(required.hours)} h" if required.hours is not None else "length unknown"
    return f"{cost} · {hours}"


def _conditions(ladder: Ladder) -> tuple[Block, ...]:
    if not ladder.conditions:
        return ()
    spelt = {True: ("met", Tone.GOOD), False: ("not met", Tone.BAD), None: ("to be confirmed", Tone.WARNING)}
    pairs = tuple(
        Pair(spelt[check.met][0], spell_condition(check.condition), check.program, spelt[check.met][1])
        for check in ladder.conditions
    )
    return (Pairs(pairs, "Conditions"),)


def _next(ladder: Ladder) -> tuple[str, ...]:
    if not ladder.feasible:
        replacement = ladder.target.replaced_by
        return (f"microcred ladder {replacement}",) if replacement else (f"microcred show {ladder.target.id}",)
    steps = sorted((step for rung in ladder.rungs for step in rung.steps), key=lambda step: step.order)
    todo = [step for step in steps if step.progress != "held"]
    if not todo:
        return ("microcred search",)
    return (
        f"microcred show {todo[0].program.id}",
        f"microcred portfolio add {todo[0].program.id}   (once you have it)",
    )
