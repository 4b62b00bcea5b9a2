"""How the check of a portfolio reads: an answer a holding, with its reason and what would help."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

from microcred.domain.kinds import Result
from microcred.domain.validity import Verified
from microcred.domain.verification import Checked, spell_verdict
from microcred.render.view import Block, Column, Note, Pair, Pairs, Tone, View
from microcred.views.words import count

_TONES = {Result.VALID: Tone.GOOD, Result.INVALID: Tone.BAD, Result.UNCHECKED: Tone.WARNING}
_WORDS = {Result.VALID: "valid", Result.INVALID: "not valid", Result.UNCHECKED: "could not be checked"}
_BEFORE = {Verified.YES: "valid", Verified.NO: "not valid"}
_MARKS = {Result.VALID: "✓", Result.INVALID: "✗", Result.UNCHECKED: "?"}

COLUMNS = (
    Column("holding", "Holding", worth=8),
    Column(
        "result", "Result", worth=9, show=lambda value: _WORDS[Result(value)], tone=lambda value: _TONES[Result(value)]
    ),
    Column("reason", "Why", worth=7),
    Column("by", "By", worth=5),
    Column("key", "Key", worth=4),
    Column("key_from", "From", worth=3, show=lambda value: value.replace("_", " ") if value else ""),
    Column("hint", "What would help", worth=6),
)


def view_verdicts(checked: Sequence[Checked], today: date) -> View:
    """The answers; the document is a list."""
    rows = [_document(each, today) for each in checked]
    blocks: list[Block] = [Note(_spell_size(checked, today), Tone.STRONG)]
    if rows:
        blocks.append(Pairs(tuple(_pair(each) for each in checked)))
    following = ("microcred portfolio list",) if rows else ("microcred portfolio import FILE",)
    return View(rows, COLUMNS, rows, screen=tuple(blocks), next=following)


def _document(checked: Checked, today: date) -> dict[str, Any]:
    holding, verdict = checked
    verified = verdict.verified or holding.verified
    day = today if verdict.verified is not None else holding.checked_on
    return {
        "holding": holding.id,
        "program": holding.program,
        "title": holding.title,
        "result": str(verdict.result),
        "reason": verdict.reason,
        "hint": verdict.hint,
        "by": verdict.by,
        "key": verdict.key,
        "key_from": str(verdict.key_from) if verdict.key_from else None,
        "verified": str(verified),
        "checked_on": day.isoformat() if day else None,
    }


def _pair(checked: Checked) -> Pair:
    verdict = checked.verdict
    before = _BEFORE.get(checked.holding.verified) if verdict.result is Result.UNCHECKED else None
    known = f" (it was {before} on {checked.holding.checked_on})" if before and checked.holding.checked_on else ""
    text = f"{_MARKS[verdict.result]} {_WORDS[verdict.result]}: {spell_verdict(verdict)}{known}"
    return Pair(checked.holding.id, text, f"→ {verdict.hint}" if verdict.hint else "", _TONES[verdict.result])


def _spell_size(checked: Sequence[Checked], today: date) -> str:
    counted = Counter(each.verdict.result for each in checked)
    parts = [f"{counted[result]} {_WORDS[result]}" for result in Result if counted[result]]
    return f"{count(len(checked), 'holding')} checked on {today}{': ' if parts else ''}{', '.join(parts)}"
