"""What would change a classification: the smallest single thing that, stated or struck out, gives another class.

Each is tried on the model itself: a field that a provider file may state is added, or quoted words are taken out, and
the program is placed anew.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from microcred.domain.classify import Classification, add_up, said_by, weigh
from microcred.domain.evidence import Evidence, find_evidence
from microcred.domain.kinds import How
from microcred.domain.program import Kind
from microcred.domain.rules.table import SILENT
from microcred.domain.taxonomy import CredentialClass

_TYPES = ("exam", "quiz", "practical", "project", "portfolio", "peer_review", "attendance", "none")
_KINDS = (Kind.CERTIFICATION, Kind.LICENCE, Kind.AWARD, Kind.EVENT, Kind.MEMBERSHIP)
_JUDGED = (
    *(f"type {kind}, judged_by {judge}" for kind in ("practical", "project") for judge in ("panel", "employer")),
    "type portfolio, judged_by panel",
    "type exam, mode proctored",
    "type practical, mode proctored",
    "type practical, judged_by nobody",
)
_MOST_STRUCK = 12
"""How many pieces of evidence are struck out to see what happens; the rest weigh too little to turn anything."""


class Turn(NamedTuple):
    """What, stated in a field or struck out of it, would give another class, and how sure that would be."""

    how: How
    field: str
    text: str
    credential_class: CredentialClass
    confidence: float


def compare_rivals(found: Classification) -> tuple[CredentialClass, CredentialClass]:
    """The class that the evidence says most for, and the one that comes second."""
    scores = add_up(found.evidence)
    del scores[CredentialClass.UNDETERMINED]
    best, second = sorted(scores, key=lambda cls: -scores[cls])[:2]
    return best, second


def speaks_for(piece: Evidence, best: CredentialClass, rival: CredentialClass) -> float:
    """How much a piece of evidence puts the best class before its rival; below 0 it speaks against it."""
    trust, speaks = said_by(piece)
    said = dict(speaks)
    return trust * (said.get(best, 0.0) - said.get(rival, 0.0))


def find_turns(fields: Mapping[str, str], found: Classification) -> tuple[Turn, ...]:
    """For each other class what would give it, the likeliest class first: a fact to state, or words to strike out.

    Facts of a single part are tried before those of two, and the strongest words before weaker ones.
    """
    turns: dict[tuple[How, CredentialClass], Turn] = {}
    for turn in (*_stated(fields), *_struck(fields, found)):
        key = (turn.how, turn.credential_class)
        if turn.credential_class is not found.credential_class and key not in turns:
            turns[key] = turn
    likely = [cls for cls, _ in found.candidates]
    order = {cls: place for place, cls in enumerate((*likely, *(cls for cls in CredentialClass if cls not in likely)))}
    return tuple(sorted(turns.values(), key=lambda turn: (turn.how, order[turn.credential_class])))


def _stated(fields: Mapping[str, str]) -> Iterator[Turn]:
    """Facts that could be stated beside what is known, those of a single part first."""
    options = [("assessment", f"type {kind}") for kind in _TYPES]
    if "kind" not in fields:
        options += [("kind", str(kind)) for kind in _KINDS]
    options += [("assessment", text) for text in _JUDGED]
    for field, text in options:
        known = fields.get(field)
        said = weigh(find_evidence({**fields, field: f"{known}; {text}" if known else text}))
        if said.credential_class is not CredentialClass.UNDETERMINED:
            yield Turn(How.STATED, field, text, said.credential_class, said.confidence)


def _struck(fields: Mapping[str, str], found: Classification) -> Iterator[Turn]:
    """Quoted words without which the answer would be another, the strongest first."""
    for piece in [each for each in found.evidence if each.rule not in SILENT][:_MOST_STRUCK]:
        quoted = rf"(?<!\w){re.escape(piece.text)}(?!\w)"
        without = re.sub(quoted, "." * len(piece.text), fields[piece.field])
        said = weigh(find_evidence({**fields, piece.field: without}))
        yield Turn(How.STRUCK, piece.field, piece.text, said.credential_class, said.confidence)
