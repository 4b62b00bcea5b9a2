"""What speaks for a class: every rule and every learnt word is tried on the fields it reads, and what it finds is quoted.

The declared class and its basis are no evidence; callers compare. Knows no single rule: those are rows of `rules`.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from microcred.domain.look import Word, look
from microcred.domain.program import Assessment, Program
from microcred.domain.rules.learnt import WORD, learnt_words
from microcred.domain.rules.row import points_to
from microcred.domain.rules.table import BELIEVED, RULES
from microcred.domain.taxonomy import CredentialClass


class Evidence(NamedTuple):
    """A quoted fact that points to a class (away from it where the weight is below 0), and the rule that saw it."""

    field: str
    text: str
    points_to: CredentialClass
    weight: float
    rule: str


def fields_of(program: Program) -> Mapping[str, str]:
    """The text of each field that rules read, as evidence quotes it; unknown fields are left out."""
    texts = {
        "assessment": "; ".join(_spell(assessment) for assessment in program.assessment),
        "criteria": "\n".join(program.criteria),
        "description": program.description or "",
        "kind": program.kind or "",
        "exam_codes": ", ".join(program.exam_codes),
        "valid_months": "" if program.valid_months is None else str(program.valid_months),
        "hours": "" if program.hours is None else f"{program.hours:g}",
        "provider": program.provider,
        "title": program.title,
    }
    return {field: str(text) for field, text in texts.items() if text}


def find_evidence(fields: Mapping[str, str]) -> tuple[Evidence, ...]:
    """Whatever rules and learnt words see in these fields, the strongest first.

    A rule speaks once, of the field most believed; a word once in each field, since it may mean another thing there.
    """
    rules, words = look(fields)
    found = []
    for number, (field, (start, end)) in rules.items():
        found.append(Evidence(field, fields[field][start:end].strip(), *_pointing_rule(number, field)))
    for word, (start, end) in words.items():
        found.append(Evidence(word[0], fields[word[0]][start:end], *_pointing_word(word)))
    found.sort(key=_strength, reverse=True)
    return tuple(found)


def _strength(evidence: Evidence) -> float:
    return abs(evidence.weight)


@cache
def _pointing_rule(number: int, field: str) -> tuple[CredentialClass, float, str]:
    """To what a rule points, how strongly in this field, and its id."""
    rule = RULES[number]
    return rule.points_to, round(rule.weight * BELIEVED[field], 2), rule.id


@cache
def _pointing_word(named: Word) -> tuple[CredentialClass, float, str]:
    """The same of a learnt word."""
    field, word = named
    speaks = learnt_words(field)[word]
    cls = points_to(speaks)
    return cls, round(dict(speaks)[cls], 2), f"{WORD}{word}"


def _spell(assessment: Assessment) -> str:
    return ", ".join(f"{name} {value}" for name, value in assessment._asdict().items() if value)
