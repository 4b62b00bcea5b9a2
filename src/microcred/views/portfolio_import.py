"""How the import of a portfolio reads: each credential, the program that it was taken for and why, what it changed."""

from typing import Any

from microcred.domain.arrival import Arrival, Arrivals
from microcred.domain.kinds import Change
from microcred.render.view import Block, Column, Note, Table, Tone, View
from microcred.views.load import finding_document
from microcred.views.program import SCHEMA_VERSION
from microcred.views.words import count

_TONES = {"added": Tone.GOOD, "changed": Tone.WARNING, "known": Tone.FAINT}

COLUMNS = (
    Column("change", "Change", worth=8, tone=lambda value: _TONES[value]),
    Column("holding", "Holding", worth=7),
    Column("title", "Title", worth=9),
    Column("provider", "Provider", worth=3, most=22),
    Column("earned_on", "Earned", worth=4),
    Column("program", "Program", worth=8),
    Column("because", "Matched by", worth=6),
)


def view_arrivals(outcome: Arrivals) -> View:
    """What was, or would be, done with each credential."""
    rows = [_document(each) for each in outcome.arrivals]
    document = {
        "schema_version": SCHEMA_VERSION,
        "dry_run": outcome.dry_run,
        **{str(change): outcome.count(change) for change in Change},
        "credentials": rows,
        "errors": [finding_document(finding) for finding in outcome.errors],
        "warnings": [finding_document(finding) for finding in outcome.warnings],
    }
    blocks: list[Block] = [Note(spell_outcome(outcome), Tone.STRONG)]
    if rows:
        blocks.append(Table(COLUMNS, rows))
    blocks += [Note(line, Tone.WARNING) for line in _unclear(outcome)]
    return View(document, COLUMNS, rows, screen=tuple(blocks), next=_next(outcome))


def is_something(outcome: Arrivals) -> bool:
    """Whether it does anything to the portfolio."""
    return any(each.change is not Change.KNOWN for each in outcome.arrivals)


def spell_outcome(outcome: Arrivals) -> str:
    """In a sentence: added 2 of 5 holdings, changed 1."""
    done = ("would add", "would change") if outcome.dry_run else ("added", "changed")
    added = f"{done[0]} {outcome.count(Change.ADDED)} of {count(len(outcome.arrivals), 'holding')}"
    changed = outcome.count(Change.CHANGED)
    return f"{added}, {done[1]} {changed}" if changed else added


def _document(arrival: Arrival) -> dict[str, Any]:
    holding, match = arrival.holding, arrival.brought.match
    return {
        "change": str(arrival.change),
        "holding": holding.id,
        "program": holding.program,
        "title": holding.title,
        "provider": holding.provider,
        "earned_on": holding.earned_on.isoformat() if holding.earned_on else None,
        "expires_on": holding.expires_on.isoformat() if holding.expires_on else None,
        "status": str(holding.status),
        "match": str(match.how),
        "because": match.because,
        "candidates": list(match.candidates),
        "recipient": str(arrival.brought.whose),
        "can_be_verified": holding.document is not None,
        "source": arrival.brought.place.source,
        "line": arrival.brought.place.line,
    }


def _unclear(outcome: Arrivals) -> list[str]:
    """What it may be, where that is not certain: a person must say."""
    return [
        f"{each.holding.id} may be {', '.join(each.brought.match.candidates[:3])}: "
        f"--as {each.holding.id}={each.brought.match.candidates[0]} says so"
        for each in outcome.arrivals[:200]
        if each.brought.match.candidates and each.holding.program is None and each.change is not Change.KNOWN
    ][:5]


def _next(outcome: Arrivals) -> tuple[str, ...]:
    if outcome.dry_run or not outcome.arrivals:
        return ()
    verify = ("microcred portfolio verify",) if any(each.holding.document for each in outcome.arrivals) else ()
    return (*verify, "microcred portfolio list")
