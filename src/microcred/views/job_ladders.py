"""How the ladders to a job's certifications read: side by side, with the nearest, cheapest and quickest of them."""

from collections.abc import Callable
from datetime import date
from typing import Any

from microcred.domain.answer import JobLadder, JobLadders
from microcred.domain.job import Relation
from microcred.domain.ladder.values import Ladder
from microcred.render.view import Block, Column, Note, Pair, Pairs, Table, Tone, View
from microcred.views.jobs import RELATIONS, job_document
from microcred.views.ladder import view_ladder
from microcred.views.program import SCHEMA_VERSION
from microcred.views.words import UNKNOWN, join_words, spell_money, spell_number

Measure = Callable[[Ladder], tuple[float, ...]]


def _unmet(ladder: Ladder) -> float:
    return sum(1 for check in ladder.conditions if check.met is not True)


_MEASURES: dict[str, Measure] = {
    "nearest": lambda ladder: (_unmet(ladder), ladder.totals.steps),
    "cheapest": lambda ladder: (ladder.totals.unknown_cost, ladder.totals.cost or 0),
    "quickest": lambda ladder: (ladder.totals.unknown_hours, ladder.totals.hours or 0),
}
"""What each is the least by; what is unknown counts before the sum."""


def view_job_ladders(found: JobLadders, today: date) -> View:
    """The ladders in the order in which the job asks for their targets."""
    views = [view_ladder(each.planned, today) for each in found.ladders]
    ladders: list[dict[str, Any]] = [
        {"relation": str(each.relation), "ladder": {k: v for k, v in view.document.items() if k != "schema_version"}}
        for each, view in zip(found.ladders, views, strict=True)
    ]
    best = {name: _least(found.ladders, measure) for name, measure in _MEASURES.items()}
    document = {"schema_version": SCHEMA_VERSION, "job": job_document(found.job), "ladders": ladders, **best}
    blocks: list[Block] = [Note(f"Ladders for {found.job.title}", Tone.STRONG), Table(_COLUMNS, ladders)]
    titles = {row["ladder"]["target"]["id"]: row["ladder"]["target"]["title"] for row in ladders}
    if best["nearest"]:
        blocks.append(Pairs(tuple(Pair(name, titles[program]) for name, program in best.items() if program)))
    reasons = {f"{row['ladder']['target']['title']}: {row['ladder']['reason']}." for row in ladders if not _can(row)}
    blocks += (Note(reason, Tone.WARNING) for reason in sorted(reasons))
    if found.elsewhere:
        blocks.append(Note(f"Asked for too, but not in the catalogue: {join_words(found.elsewhere)}.", Tone.FAINT))
    warnings = tuple(dict.fromkeys(warning for view in views for warning in view.warnings))
    target = best["nearest"] or found.ladders[0].planned.ladder.target.id
    return View(
        document,
        _COLUMNS,
        ladders,
        screen=tuple(blocks),
        warnings=warnings,
        next=(f"microcred ladder {target}", f"microcred show {found.job.id}"),
    )


def _least(ladders: tuple[JobLadder, ...], measure: Measure) -> str | None:
    """The target to which the way is the least by this measure, then by steps, then by id; None where there is none."""
    able = [each.planned.ladder for each in ladders if each.planned.ladder.feasible]
    least = min(able, key=lambda each: (*measure(each), each.totals.steps, each.target.id), default=None)
    return least.target.id if least else None


def _can(row: dict[str, Any]) -> bool:
    return bool(row["ladder"]["feasible"])


def _spell_cost(totals: Any) -> str:
    if totals["cost"] is None:
        return UNKNOWN
    amount = spell_money(totals["cost"], totals["currency"])
    return f"≥ {amount}" if totals["unknown_cost"] else amount


def _spell_hours(totals: Any) -> str:
    if totals["hours"] is None:
        return UNKNOWN
    amount = spell_number(totals["hours"])
    return f"≥ {amount}" if totals["unknown_hours"] else amount


_COLUMNS = (
    Column("ladder.target.title", "Certification", worth=9),
    Column("relation", "Asked for", worth=6, show=lambda value: RELATIONS[Relation(value)]),
    Column("ladder.totals.steps", "Steps", worth=7, right=True),
    Column("ladder.totals.hours", "Hours", worth=5, right=True, show=_spell_hours, of="ladder.totals"),
    Column("ladder.totals.cost", "Cost", worth=7, right=True, show=_spell_cost, of="ladder.totals"),
    Column("ladder.target.id", "Id", worth=3),
)
