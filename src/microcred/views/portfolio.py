"""How a portfolio reads."""

from datetime import date
from typing import Any

from microcred.domain.answer import Held
from microcred.domain.portfolio import Holding
from microcred.render.view import Block, Column, Note, Table, Tone, View
from microcred.views.taxonomy import spell_class
from microcred.views.words import count

_TONES = {"valid": Tone.GOOD, "in_progress": Tone.WARNING, "expired": Tone.BAD, "revoked": Tone.BAD}

COLUMNS = (
    Column("holding", "Holding", worth=7),
    Column("class", "Class", worth=6, show=lambda value: spell_class(value) if value else ""),
    Column("title", "Title", worth=9),
    Column("provider", "Provider", worth=4, most=22),
    Column("earned_on", "Earned", worth=5),
    Column("expires_on", "Expires", worth=6),
    Column("status", "Status", worth=8, show=lambda value: value.replace("_", " "), tone=lambda value: _TONES[value]),
    Column("verified", "Verified", worth=3),
)


def view_portfolio(held: Held, today: date) -> View:
    """The list of holdings; the document is a list."""
    rows = [holding_document(holding, held, today) for holding in held.portfolio.holdings]
    blocks: list[Block] = [Note(count(len(rows), "holding"), Tone.STRONG)]
    if rows:
        blocks.append(Table(COLUMNS, rows))
    following = ("microcred ladder CERT",) if rows else ("microcred portfolio add PROGRAM",)
    return View(rows, COLUMNS, rows, screen=tuple(blocks), next=following)


def holding_document(holding: Holding, held: Held, today: date) -> dict[str, Any]:
    """One holding with what is computed of it."""
    program = held.programs.get(holding.program or "")
    provider = held.providers.get(program.provider) if program else None
    ends = holding.ends_on(program)
    return {
        "holding": holding.id,
        "program": holding.program,
        "title": program.title if program else holding.title,
        "provider": provider.name if provider else None,
        "class": str(program.credential_class) if program else None,
        "skills": list(program.skills) if program else [],
        "earned_on": _iso(holding.earned_on),
        "expires_on": _iso(ends),
        "expected_on": _iso(holding.expected_on),
        "status": str(holding.validity_on(today, program)),
        "verified": str(holding.verified),
        "evidence": holding.evidence,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
