"""How the certifications that a person is nearest to read."""

from typing import Any

from microcred.domain.ladder.values import Graph, Ladder
from microcred.domain.nearest import Nearest, count_rungs_held
from microcred.domain.taxonomy import RUNGS
from microcred.render.view import Block, Column, Gauge, Note, Table, Tone, View
from microcred.views.ladder import provider_of, totals_document
from microcred.views.words import UNKNOWN, spell_money, spell_number


def _spell_rungs(value: Any) -> str:
    return "■" * int(value) + "·" * (len(RUNGS) - int(value))


def _gauge_rungs(value: Any) -> Gauge:
    return Gauge(int(value), len(RUNGS), f"{value} of {len(RUNGS)}", Tone.SECOND, is_stepped=True)


def _spell_cost(value: Any) -> str:
    if value["cost"] is None or (value["unknown_cost"] and not value["cost"]):
        return UNKNOWN
    return f"{'≥ ' if value['unknown_cost'] else ''}{spell_money(value['cost'], value['currency'])}"


def _spell_hours(value: Any) -> str:
    if value["hours"] is None or (value["unknown_hours"] and not value["hours"]):
        return UNKNOWN
    return f"{'≥ ' if value['unknown_hours'] else ''}{spell_number(value['hours'])}"


COLUMNS = (
    Column("title", "Certification", worth=9),
    Column("provider", "Provider", worth=4, most=22),
    Column("rungs_held", "Held", worth=8, show=_spell_rungs, gauge=_gauge_rungs),
    Column("totals.steps", "Steps left", worth=7, right=True),
    Column("totals.hours", "Hours", worth=5, right=True, show=_spell_hours, of="totals"),
    Column("totals.cost", "Cost", worth=6, right=True, show=_spell_cost, of="totals"),
    Column("target", "Id", worth=3),
)


def view_nearest(found: Nearest, graph: Graph, limit: int) -> View:
    """The nearest first; the document is a list."""
    ladders = found.ladders[:limit] if limit else found.ladders
    rows = [_document(each, graph) for each in ladders]
    blocks: list[Block] = [Note("Nearest to what you hold", Tone.STRONG)]
    if rows:
        blocks.append(Table(COLUMNS, rows))
    else:
        blocks.append(Note("Nothing that you hold or are working on leads to a certification of the catalogue."))
    if found.among > found.planned:
        text = f"Planned: the {found.planned} of {found.among:,} that share most with what you hold."
        blocks.append(Note(text, Tone.FAINT))
    following = tuple(f"microcred ladder {each.target.id}" for each in ladders[:2])
    return View(rows, COLUMNS, rows, screen=tuple(blocks), next=following or ("microcred portfolio add PROGRAM",))


def _document(ladder: Ladder, graph: Graph) -> dict[str, Any]:
    target = ladder.target
    return {
        "target": target.id,
        "title": target.title,
        "provider": provider_of(graph.providers, target.provider).name,
        "rungs_held": count_rungs_held(ladder),
        "skills_covered": len(ladder.covered),
        "skills": len(ladder.skills),
        "conditions_open": sum(check.met is not True for check in ladder.conditions),
        "optimal": ladder.optimal,
        "totals": totals_document(ladder),
    }
