"""How a search toward a certification reads: each result with what it adds to the ladder."""

from collections import Counter
from datetime import date
from typing import Any

from microcred.domain.ladder.toward import MUST, Addition, Toward
from microcred.domain.query import Found, Query
from microcred.render.view import Block, Column, Note, Table, Tone, View
from microcred.views.program import CLASS, COST, HOURS, ID, TITLE
from microcred.views.search import view_search
from microcred.views.words import count, join_words


def view_toward(query: Query, found: Found, toward: Toward, today: date) -> View:
    """The answer to a search, ranked by what each program adds to the ladder."""
    view = view_search(query, found, today)
    rows = []
    for row in view.rows:
        addition = toward.additions[row["id"]]
        why = spell_addition(addition)
        matched = [*row["matched"], {"field": "toward", "text": why}]
        rows.append({**row, "matched": matched, "toward": _addition_document(addition, why)})
    facets = view.document["facets"] | {"adds": _count_skills(found, toward)}
    document = view.document | {"results": rows, "facets": facets, "toward": _document(toward)}
    return view._replace(
        document=document,
        columns=_COLUMNS,
        rows=rows,
        screen=_screen(view, rows, toward),
        next=(f"microcred ladder {toward.target}", *view.next[:1]),
    )


def spell_addition(addition: Addition) -> str:
    """What a program adds, in a few words."""
    parts = []
    if addition.need:
        parts.append("required" if addition.need == MUST else "one of those required")
    elif addition.linked:
        parts.append("recommended")
    if addition.rung:
        parts.append(f"the {addition.rung} rung")
    if addition.skills:
        parts.append(f"{count(len(addition.skills), 'skill')}: {join_words(addition.skills)}")
    return "; ".join(parts)


def _document(toward: Toward) -> dict[str, Any]:
    return {
        "target": toward.target,
        "skills": list(toward.skills),
        "uncovered": list(toward.uncovered),
        "empty_rungs": [str(each) for each in toward.empty_rungs],
    }


def _addition_document(addition: Addition, why: str) -> dict[str, Any]:
    return {
        "required": addition.need == MUST,
        "one_of_required": 0 < addition.need < MUST,
        "linked": addition.linked,
        "rung": str(addition.rung) if addition.rung else None,
        "adds": list(addition.skills),
        "why": why,
    }


def _count_skills(found: Found, toward: Toward) -> dict[str, int]:
    """How many of all results add each skill that is open, the most first."""
    counted = Counter(skill for name in found.ids for skill in toward.additions[name].skills)
    return dict(sorted(counted.items(), key=lambda each: (-each[1], each[0])))


def _screen(view: View, rows: list[dict[str, Any]], toward: Toward) -> tuple[Block, ...]:
    """The screen of the search with what is open above it, and what each adds in its table."""
    headline, *rest = view.screen
    blocks: list[Block] = [Note(f"Toward {toward.title}", Tone.STRONG), Note(_spell_open(toward), Tone.FAINT), headline]
    blocks += [Table(_COLUMNS, rows) if isinstance(block, Table) else block for block in rest]
    return tuple(blocks)


def _spell_open(toward: Toward) -> str:
    open_ = [f"{count(len(toward.uncovered), 'skill')} of {len(toward.skills)} still open"]
    if toward.empty_rungs:
        open_.append(f"nothing held on the {join_words([str(each) for each in toward.empty_rungs])} rung")
    return "; ".join(open_) + "."


def _spell_cell(toward: Any) -> str:
    """The same in a cell: skills by their number, of which there is room for more."""
    parts = [part for part in toward["why"].split("; ") if not part.partition(": ")[2]]
    if toward["adds"]:
        parts.append(count(len(toward["adds"]), "skill"))
    return ", ".join(parts).replace("the ", "")


_ADDS = Column("toward.why", "Adds", worth=9, show=_spell_cell, of="toward")
_COLUMNS = (ID, CLASS, TITLE, _ADDS, HOURS, COST)
