"""How saved plans read: the list of them, and one with how far one has come."""

import shlex
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from microcred.domain.ladder.sums import total_up
from microcred.domain.ladder.words import Progress
from microcred.domain.plan_check import OpenedPlan
from microcred.domain.saved_plan import SavedStep
from microcred.render.view import Block, Column, Gauge, Note, Pair, Pairs, Table, Tone, View
from microcred.views.program import SCHEMA_VERSION
from microcred.views.taxonomy import spell_class, tone_of_class
from microcred.views.words import count, spell_money, spell_number

_BAR = 20
_MARKS = {"held": "✓ done", "in_progress": "◐ in progress", "todo": "○ to do"}
_TONES = {"held": Tone.GOOD, "in_progress": Tone.WARNING, "todo": Tone.PLAIN}

LIST_COLUMNS = (
    Column("plan", "Plan", worth=9),
    Column("target", "Target", worth=8),
    Column("saved_at", "Saved", worth=5, show=lambda value: value[:10]),
    Column("steps", "Steps", worth=7, right=True),
    Column("done", "Done", worth=7, right=True),
)
STEP_COLUMNS = (
    Column("status", "", worth=9, show=lambda value: _MARKS[value], tone=lambda value: _TONES[value]),
    Column("class", "Class", worth=6, show=spell_class, tone=tone_of_class),
    Column("title", "Step", worth=9),
    Column("note", "Note", worth=2, most=30),
    Column("why", "Why", worth=4),
    Column("program", "Id", worth=3),
)
_SHOWN = tuple(column for column in STEP_COLUMNS if column.key != "note")
"""Notes stand below the steps on a screen: they have no measure."""


def view_plans(opened: Sequence[OpenedPlan]) -> View:
    """The plans that there are; the document is a list."""
    rows = [
        {
            "plan": each.name,
            "portfolio": each.portfolio,
            "file": each.file,
            "target": each.plan.target,
            "saved_at": each.plan.saved_at,
            "steps": len(each.plan.steps),
            "done": len(each.plan.done(each.person.held)),
        }
        for each in opened
    ]
    blocks: list[Block] = [Note(count(len(rows), "plan"), Tone.STRONG)]
    if rows:
        blocks.append(Table(LIST_COLUMNS, rows))
    following = ("microcred plan check",) if rows else ("microcred plan save NAME CERT",)
    return View(rows, LIST_COLUMNS, rows, screen=tuple(blocks), next=following)


def view_plan(opened: OpenedPlan) -> View:
    """One plan: its steps with how far one is with each; the rows are the steps."""
    plan, held = opened.plan, opened.person.held
    rows = [_step_document(step, opened) for step in plan.steps]
    done = len(plan.done(held))
    programs = [
        opened.graph.programs[step.program] for step in plan.todo(held) if step.program in opened.graph.programs
    ]
    totals = total_up(programs, plan.wishes.currency)
    document: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "plan": opened.name,
        "portfolio": opened.portfolio,
        "file": opened.file,
        "target": plan.target,
        "saved_at": plan.saved_at,
        "done": done,
        "steps": rows,
        "left": {
            "steps": totals.steps,
            "hours": totals.hours,
            "cost": totals.cost,
            "currency": totals.currency,
            "unknown_hours": totals.unknown_hours,
            "unknown_cost": totals.unknown_cost,
        },
    }
    bar = "█" * (done * _BAR // len(rows)) + "·" * (_BAR - done * _BAR // len(rows)) if rows else ""
    facts = (
        Pair("done", f"{bar} {done} of {len(rows)}", gauge=Gauge(done, len(rows), f"{done} of {len(rows)}", Tone.GOOD)),
        Pair("left", _spell_left(document["left"])),
        Pair("saved", plan.saved_at[:10], "/".join(PurePath(opened.file).parts[-2:])),
    )
    todo = next((row for row in rows if row["status"] != "held"), None)
    following = (
        f"microcred plan check {spell_plan_name(opened)}",
        *([f"microcred show {todo['program']}"] if todo else []),
    )
    blocks: list[Block] = [
        Note(f"Plan {opened.name}: {_title(opened)}", Tone.STRONG),
        Table(_SHOWN, rows),
        Pairs(facts),
    ]
    if notes := tuple(Pair(step.title, step.note) for step in plan.steps if step.note):
        blocks.append(Pairs(notes, "Notes"))
    return View(document, STEP_COLUMNS, rows, screen=tuple(blocks), next=following)


def spell_plan_name(opened: OpenedPlan) -> str:
    """What to call a plan on a command line: its name where it lies beside its portfolio, else its file."""
    file, beside = PurePath(opened.file), PurePath(opened.portfolio).parent
    return shlex.quote(opened.name if file.parent == beside / "plans" else opened.file)


def _step_document(step: SavedStep, opened: OpenedPlan) -> dict[str, Any]:
    person = opened.person
    progress = Progress.HELD if step.program in person.held else Progress.TODO
    if step.program in person.in_progress:
        progress = Progress.IN_PROGRESS
    return {
        "program": step.program,
        "title": step.title,
        "class": str(step.credential_class),
        "status": str(progress),
        "why": str(step.why),
        "note": step.note,
    }


def _title(opened: OpenedPlan) -> str:
    target = opened.graph.programs.get(opened.plan.target)
    return target.title if target else opened.plan.target


def _spell_left(left: dict[str, Any]) -> str:
    if not left["steps"]:
        return "nothing: you hold it all"
    cost = "price unknown" if left["cost"] is None else spell_money(left["cost"], left["currency"])
    hours = "length unknown" if left["hours"] is None else f"{spell_number(left['hours'])} h"
    least = (
        "at least " * bool(left["unknown_cost"] and left["cost"]),
        "at least " * bool(left["unknown_hours"] and left["hours"]),
    )
    return f"{count(left['steps'], 'step')} · {least[0]}{cost} · {least[1]}{hours}"
