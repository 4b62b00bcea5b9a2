"""How a classification reads: class, how sure, and the words that decided."""

from typing import Any

from microcred.domain.answer import Classified
from microcred.render.view import Block, Column, Note, Pair, Pairs, Table, Tone, View
from microcred.views.taxonomy import spell_class, tone_of_class
from microcred.views.words import count


def spell_confidence(value: Any) -> str:
    """How sure, as people say it: 87 %."""
    return f"{round(100 * value)} %"


def _spell_agreement(value: Any) -> str:
    return {True: "agrees", False: "disagrees", None: ""}[value]


COLUMNS = (
    Column("id", "Id", worth=5),
    Column("title", "Title", worth=9),
    Column("class", "Class", worth=8, show=spell_class, tone=tone_of_class),
    Column("confidence", "Sure", worth=7, right=True, show=spell_confidence),
    Column("declared", "Declared", worth=6),
    Column("agrees", "", worth=4, show=_spell_agreement),
)
_EVIDENCE = (
    Column("points_to", "Points to", worth=8, show=spell_class, tone=tone_of_class),
    Column("text", "Words", worth=9, show=lambda text: f"“{text}”"),
    Column("field", "Field", worth=6),
    Column("weight", "Weight", worth=5, right=True),
    Column("rule", "Rule", worth=4),
)


def view_classified(classified: list[Classified]) -> View:
    """One document a program; a few are shown with their evidence, many as a table."""
    rows = [_document(each) for each in classified]
    screen = tuple(block for row in rows for block in _screen(row)) if len(rows) <= 3 else ()
    return View(rows, COLUMNS, rows, screen=screen, next=_next(classified))


def _document(each: Classified) -> dict[str, Any]:
    found = each.classification
    formality = found.credential_class.formality
    return {
        "id": each.id,
        "title": each.title,
        "class": str(found.credential_class),
        "formality": str(formality) if formality else None,
        "confidence": found.confidence,
        "evidence": [
            {
                "field": evidence.field,
                "text": evidence.text,
                "points_to": str(evidence.points_to),
                "weight": evidence.weight,
                "rule": evidence.rule,
            }
            for evidence in found.evidence
        ],
        "candidates": [
            {"class": str(credential_class), "confidence": confidence}
            for credential_class, confidence in found.candidates
        ],
        "declared": str(each.declared) if each.declared else None,
        "agrees": None if each.declared is None else each.declared == found.credential_class,
    }


def _screen(row: dict[str, Any]) -> list[Block]:
    blocks: list[Block] = [Note(row["title"], Tone.STRONG)] if row["title"] else []
    likely = [f"{each['class']} {spell_confidence(each['confidence'])}" for each in row["candidates"][:3]]
    pairs = [
        Pair("class", spell_class(row["class"]), row["formality"] or "", tone_of_class(row["class"])),
        Pair("sure", spell_confidence(row["confidence"]), f"candidates: {', '.join(likely)}" if likely else ""),
    ]
    if row["declared"]:
        pairs.append(Pair("declared", spell_class(row["declared"]), "agrees" if row["agrees"] else "disagrees"))
    blocks.append(Pairs(tuple(pairs)))
    if row["evidence"]:
        blocks.append(Table(_EVIDENCE, row["evidence"], f"{count(len(row['evidence']), 'piece')} of evidence"))
    else:
        blocks.append(Note("Nothing in it says how it is earned: name the assessment, or say that there is none."))
    return blocks


def _next(classified: list[Classified]) -> tuple[str, ...]:
    known = next((each.id for each in classified if each.id), None)
    return (f"microcred show {known}",) if known else ()
