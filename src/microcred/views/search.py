"""How a search reads: the document, the table of results, what was hidden and what to try next."""

from datetime import date
from typing import Any

from microcred.domain.program import Program
from microcred.domain.query import Found, How, Query
from microcred.domain.taxonomy import CredentialClass
from microcred.render.view import Block, Column, Note, Table, Tone, View
from microcred.views.program import CLASS, COST, HOURS, ID, PROVIDER, SCHEMA_VERSION, TITLE, program_document
from microcred.views.words import count, spell_cost

_MATCHED_BY_ITSELF = ("title", "provider")


def _spell_matched(matched: Any) -> str:
    """Which words a row was found by, where its title and provider do not show them already."""
    told = [f"{match['field'].replace('_', ' ')}: {match['text']}" for match in matched]
    return next((text for text in told if not text.startswith(_MATCHED_BY_ITSELF)), told[0] if told else "")


MATCHED = Column("matched", "Found by", worth=2, show=_spell_matched, most=30)
COLUMNS = (ID, CLASS, TITLE, PROVIDER, HOURS, COST)


def view_search(query: Query, found: Found, today: date) -> View:
    """The answer to a search; a search that finds nothing is an answer too."""
    rows = [
        program_document(row.program, row.provider, today)
        | {"score": row.score, "matched": [{"field": match.field, "text": match.text} for match in row.matched]}
        for row in found.rows
    ]
    document = {
        "schema_version": SCHEMA_VERSION,
        "query": " ".join(query.words),
        "total": found.total,
        "hidden": found.hidden,
        "results": rows,
        "facets": {facet: dict(counts) for facet, counts in found.facets.items()},
        "suggestion": " ".join(found.corrected) or None,
    }
    return View(
        document, COLUMNS, rows, screen=_screen(query, found, rows), warnings=_warnings(query, found), next=_next(found)
    )


def _screen(query: Query, found: Found, rows: list[dict[str, Any]]) -> tuple[Block, ...]:
    blocks: list[Block] = [Note(_headline(query, found), Tone.STRONG)]
    if rows:
        blocks.append(Table((*COLUMNS, MATCHED) if query.words else COLUMNS, rows))
        blocks.append(Note(_spell_facets(found), Tone.FAINT))
    blocks += [Note(line, Tone.FAINT) for line in _remarks(query, found)]
    return tuple(blocks)


def _headline(query: Query, found: Found) -> str:
    if not found.total:
        return "No program fits." if query.words else "No program passes these filters."
    shown = len(found.rows)
    page = "" if shown == found.total else f", {query.offset + 1}–{query.offset + shown} shown"
    return f"{count(found.total, 'program')}{page}"


def _spell_facets(found: Found) -> str:
    """How many of all results are of which class, and who offers most of them."""
    classes = [f"{number} {name}" for name, number in found.facets.get("class", {}).items()]
    providers = [f"{name} {number}" for name, number in list(found.facets.get("provider", {}).items())[:4]]
    return f"{', '.join(classes)}; most by {', '.join(providers)}" if len(providers) > 1 else ", ".join(classes)


def _remarks(query: Query, found: Found) -> list[str]:
    remarks = []
    if query.free and found.rows:
        remarks.append(_explain_free([row.program for row in found.rows]))
    if found.hidden:
        remarks.append(f"{count(found.hidden, 'retired or withdrawn program')} hidden; --status retired shows them")
    if struck := [row.program.id for row in found.rows if row.program.link_is_struck]:
        remarks.append(f"The link no longer answers: {', '.join(struck[:6])}{' …' * (len(struck) > 6)}")
    if query.max_cost is not None or query.max_hours is not None:
        remarks.append("What has no known price or length is left out.")
    return remarks


def _explain_free(programs: list[Program]) -> str:
    """Free to learn is not free altogether: say what the certificate then costs, where anyone says."""
    free = sum(1 for program in programs if program.cost.complete and not program.cost.total)
    priced = [program for program in programs if program.cost.total]
    text = f"Free to learn; {free} of these {len(programs)} are free altogether (all parts known)"
    if priced:
        text += f", {priced[0].title} then costs {spell_cost(priced[0].cost)}"
    return text + "."


def _warnings(query: Query, found: Found) -> tuple[str, ...]:
    words = " ".join(query.words)
    if found.how is How.ANY:
        return (f"nothing holds all of “{words}”: these hold any of the words",)
    if found.how is How.TYPO:
        return (f"nothing holds “{words}”: these hold “{' '.join(found.corrected)}”",)
    return ()


def _next(found: Found) -> tuple[str, ...]:
    if not found.rows:
        return ("microcred search WORDS   (fewer words, or fewer filters)",)
    best = found.rows[0].program
    commands = [f"microcred show {best.id}"]
    certification = next(
        (row.program for row in found.rows if row.program.credential_class is CredentialClass.CERTIFICATION), None
    )
    if certification:
        commands.append(f"microcred ladder {certification.id}")
    return tuple(commands)
