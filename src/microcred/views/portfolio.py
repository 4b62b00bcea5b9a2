"""How a portfolio reads."""

from collections.abc import Sequence
from datetime import date
from pathlib import PurePath
from typing import Any

from microcred.domain.claims import Claim
from microcred.domain.held import Held
from microcred.domain.portfolio import OWN, Holding
from microcred.domain.requirement import Condition
from microcred.domain.validity import Verified
from microcred.render.view import Block, Column, Note, Pair, Pairs, Table, Tone, View
from microcred.views.requirement import spell_condition
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
    Column("verified", "Verified", worth=3, show=lambda value: value.replace("_", " ")),
)
_OF_WHOM = Column("portfolio", "Portfolio", worth=8, show=lambda value: PurePath(value).name)


def view_portfolios(portfolios: Sequence[tuple[str, Held]], today: date) -> View:
    """The holdings of one portfolio or of several, each beside its file; the document is a list."""
    rows = [holding_document(file, each, held, today) for file, held in portfolios for each in held.portfolio.holdings]
    columns: tuple[Column, ...] = (_OF_WHOM, *COLUMNS) if len(portfolios) > 1 else COLUMNS
    if any(row["verified"] != str(Verified.NOT_CHECKED) for row in rows):
        columns = tuple(each._replace(worth=8) if each.key == "verified" else each for each in columns)
    blocks: list[Block] = [Note(_spell_size(portfolios, len(rows)), Tone.STRONG)]
    if rows:
        blocks.append(Table(columns, rows))
    alone = len(portfolios) == 1
    said = tuple(
        _spell_claim(claim.kind if alone else PurePath(file).stem, claim)
        for file, held in portfolios
        for claim in held.portfolio.claims
    )
    if said:
        blocks.append(Pairs(said, "What you say of yourself" if alone else "What they say of themselves"))
    following = ("microcred ladder CERT",) if rows else ("microcred portfolio add PROGRAM",)
    return View(rows, columns, rows, screen=tuple(blocks), next=following)


def holding_document(file: str, holding: Holding, held: Held, today: date) -> dict[str, Any]:
    """One holding with what is computed of it."""
    program = held.programs.get(holding.program_id)
    provider = held.providers.get(program.provider) if program else None
    ends = holding.ends_on(program)
    return {
        "portfolio": file,
        "holding": holding.id,
        "program": holding.program,
        "title": program.title if program else holding.title,
        "provider": provider.name if provider and provider.id != OWN else None,
        "class": str(program.credential_class) if program else None,
        "class_from": str(program.class_from) if program else None,
        "skills": list(program.skills) if program else [],
        "earned_on": _iso(holding.earned_on),
        "expires_on": _iso(ends),
        "expected_on": _iso(holding.expected_on),
        "status": str(holding.validity_on(today, program)),
        "verified": str(holding.verified),
        "checked_on": _iso(holding.checked_on),
        "checked": holding.checked,
        "evidence": holding.evidence,
        "credential": holding.credential,
        "document": holding.document,
    }


def _spell_size(portfolios: Sequence[tuple[str, Held]], holdings: int) -> str:
    size = count(holdings, "holding")
    return size if len(portfolios) == 1 else f"{size} of {count(len(portfolios), 'person', 'people')}"


def _spell_claim(label: str, claim: Claim) -> Pair:
    length = spell_condition(Condition(claim.kind, claim.months, claim.years, claim.text))
    return Pair(label, length if claim.holds else f"no {length}")


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
