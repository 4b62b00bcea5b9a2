"""How a classification reads: class, how sure, the words that decided, those against it, what would change it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from microcred.domain.answer import Classified
from microcred.domain.kinds import How
from microcred.domain.rules.table import SILENT
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.turning import Turn, compare_rivals, speaks_for
from microcred.render.flow import Flow
from microcred.render.view import Block, Column, Note, Pair, Pairs, Table, Tone, View
from microcred.views.taxonomy import spell_class, tone_of_class
from microcred.views.words import count


def spell_confidence(value: Any) -> str:
    """How sure, as people say it: 87 %; never 100, since what words say is never certain."""
    return f"{min(round(100 * value), 99)} %"


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
    Column("words", "Words", worth=9),
    Column("for_answer", "Adds", worth=8, right=True, show=lambda value: f"{value:+.2f}"),
    Column("points_to", "Points to", worth=7, show=spell_class, tone=tone_of_class),
    Column("field", "Field", worth=6),
    Column("rule", "Rule", worth=5),
)
_ASSESSED = {
    "exam": "an exam were passed",
    "quiz": "a quiz were passed",
    "practical": "a practical task were judged",
    "project": "a project were judged",
    "portfolio": "a portfolio were judged",
    "peer_review": "work were reviewed by peers",
    "attendance": "attendance alone were asked for",
    "none": "nothing were assessed",
}
_MODES = {"proctored": "under supervision"}
_JUDGES = {"panel": "by a panel", "employer": "by the employer", "nobody": "by nobody"}
_SLIGHT = 0.05
_MOST_ROWS = 40
_MOST_FOR, _MOST_AGAINST, _MOST_TURNS = 8, 5, 4


def view_classified(classified: list[Classified]) -> View:
    """One document a program; a few are shown with their evidence, many as a table."""
    rows = [_document(each) for each in classified]
    screen = tuple(block for row in rows for block in _screen(row)) if len(rows) <= 3 else ()
    return View(rows, COLUMNS, rows, screen=screen, next=_next(classified))


def view_flow(classified: Iterable[Classified]) -> View:
    """The same of any number of programs: each is written and forgotten before the next one is placed."""
    rows = Flow(_document(each) for each in classified)
    return View(rows, COLUMNS, rows)


def view_glance(classified: Iterable[Classified]) -> View:
    """What a screen shows of very many programs: how many of each class, and the first ones."""
    by_class: Counter[str] = Counter()
    rows: list[dict[str, Any]] = []
    for each in classified:
        by_class[str(each.classification.credential_class)] += 1
        if len(rows) < _MOST_ROWS:
            rows.append(_document(each))
    pairs = tuple(Pair(spell_class(cls), f"{by_class[cls]:,}", tone=tone_of_class(cls)) for cls in CredentialClass)
    screen: list[Block] = [Note(count(by_class.total(), "program"), Tone.STRONG), Pairs(pairs), Table(COLUMNS, rows)]
    if more := by_class.total() - len(rows):
        screen.append(Note(f"{count(more, 'program')} not shown; --format jsonl or -o FILE.csv writes all."))
    return View(rows, COLUMNS, rows, screen=tuple(screen))


def _document(each: Classified) -> dict[str, Any]:
    found = each.classification
    formality = found.credential_class.formality
    rivals = compare_rivals(found)
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
                "for_answer": round(speaks_for(evidence, *rivals), 2),
            }
            for evidence in found.evidence
        ],
        "candidates": [
            {"class": str(credential_class), "confidence": confidence}
            for credential_class, confidence in found.candidates
        ],
        "declared": str(each.declared) if each.declared else None,
        "agrees": None if each.declared is None else each.declared == found.credential_class,
        "best": str(rivals[0]),
        "rival": str(rivals[1]),
        "languages": [
            {"field": field, "language": language.name, "read": language.is_read}
            for field, language in each.languages.items()
        ],
        "would_change": None if each.turns is None else [_turn(turn) for turn in each.turns],
    }


def _turn(turn: Turn) -> dict[str, Any]:
    return {
        "how": str(turn.how),
        "field": turn.field,
        "text": turn.text,
        "class": str(turn.credential_class),
        "confidence": turn.confidence,
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
    blocks += [Pairs(tuple(pairs)), *_tell_languages(row["languages"])]
    if row["evidence"]:
        blocks += _tell_evidence(row)
    else:
        blocks.append(Note("Nothing in it says how it is earned: name the assessment, or say that there is none."))
    return [*blocks, *_tell_turns(row["would_change"] or ())]


def _tell_languages(languages: Sequence[Mapping[str, Any]]) -> list[Block]:
    """In which language a field is, where rules cannot read it, or few of them do."""
    unread = [each for each in languages if not each["read"]]
    blocks: list[Block] = []
    for each in languages:
        how = "few rules read that" if each["read"] else "its words are not read"
        blocks.append(Note(f"The {each['field']} is in {each['language']}: {how}.", Tone.WARNING))
    if unread:
        blocks.append(Note("What other fields state decides alone."))
    return blocks


def _tell_evidence(row: dict[str, Any]) -> list[Block]:
    """The words that put the best class before the one that comes second, and those that do the contrary."""
    told = [{**piece, "words": _quote(piece)} for piece in row["evidence"]]
    pieces = sorted(told, key=lambda piece: -abs(piece["for_answer"]))
    decided = [piece for piece in pieces if piece["for_answer"] >= _SLIGHT]
    against = [piece for piece in pieces if piece["for_answer"] <= -_SLIGHT]
    rather = f"{row['best']} rather than {row['rival']}"
    blocks: list[Block] = []
    if decided:
        verb = "leans to" if row["class"] == "undetermined" else "decided for"
        blocks.append(Table(_EVIDENCE, decided[:_MOST_FOR], f"What {verb} {rather}"))
    if against:
        blocks.append(Table(_EVIDENCE, against[:_MOST_AGAINST], "What spoke against it"))
    shown = len(decided[:_MOST_FOR]) + len(against[:_MOST_AGAINST])
    if more := len(pieces) - shown:
        blocks.append(Note(f"{count(more, 'slighter piece')} of evidence: --json lists all", Tone.FAINT))
    return blocks


def _quote(piece: Mapping[str, Any]) -> str:
    """The words of a piece of evidence; where it speaks of what is not said, what that is."""
    return f"({piece['rule'].replace('-', ' ')})" if piece["rule"] in SILENT else f"“{piece['text']}”"


def _tell_turns(turns: Sequence[dict[str, Any]]) -> list[Block]:
    pairs = []
    for how in How:
        told = [turn for turn in turns if turn["how"] == how][:_MOST_TURNS]
        for turn in told:
            becomes = f"{spell_class(turn['class'])} {spell_confidence(turn['confidence'])}"
            pairs.append(Pair(becomes, f"if {spell_turn(turn)}"))
    return [Pairs(tuple(pairs), "What would change the answer")] if pairs else []


def spell_turn(turn: Mapping[str, Any]) -> str:
    """What would have to be so, in words: a practical task were judged by a panel; “lab” were not there."""
    if turn["how"] == How.STRUCK:
        return f"“{turn['text']}” were not there"
    if turn["field"] == "kind":
        return f"its kind were stated as {turn['text']}"
    facts = dict(part.split(" ", 1) for part in turn["text"].split(", "))
    said = f"{_ASSESSED[facts['type']]} {_MODES.get(facts.get('mode', ''), '')}".strip()
    return f"{said} {_JUDGES[facts['judged_by']]}" if "judged_by" in facts else said


def _next(classified: list[Classified]) -> tuple[str, ...]:
    known = next((each.id for each in classified if each.id), None)
    return (f"microcred show {known}",) if known else ()
