"""Which class the evidence says: every rule is tried on the fields it reads, and what it finds is quoted and weighed.

The declared class and its basis are no evidence; callers compare. Knows no single rule: those are rows of `rules`.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from math import exp
from typing import NamedTuple

from microcred.domain.program import Assessment, Program
from microcred.domain.rules.row import Rule
from microcred.domain.rules.table import BELIEVED, RULES
from microcred.domain.taxonomy import CredentialClass

LONGEST = 20_000
"""How many characters of a field are read: ten times the longest honest description."""

LONGEST_SENTENCE = 2_000
"""Where a sentence is cut that does not end: so no text, however made, takes long."""

SURE_ENOUGH = 0.45
"""The confidence below which the answer is undetermined."""

SHARPNESS = 1.4
"""How steeply weights become confidence; fitted so that an answer of confidence p is right in about p of cases."""

REPEATED = 0.65
"""How much of its weight each further piece of evidence for (or against) the same class keeps."""

_WORDS = re.compile(r"\w+")
_SENTENCE_ENDS = re.compile(r"[.;!?]\s+|\n+")
_CLASSES = tuple(cls for cls in CredentialClass if cls is not CredentialClass.UNDETERMINED)
_PRIOR = {CredentialClass.MACRO: -2.5}
_SLIGHT = 0.005


class Evidence(NamedTuple):
    """A quoted fact that points to a class (away from it where the weight is below 0), and the rule that saw it."""

    field: str
    text: str
    points_to: CredentialClass
    weight: float
    rule: str


class Classification(NamedTuple):
    """The class that the evidence says, how sure that is, and the classes it could be, the likeliest first."""

    credential_class: CredentialClass
    confidence: float
    evidence: tuple[Evidence, ...]
    candidates: tuple[tuple[CredentialClass, float], ...]


def classify(program: Program) -> Classification:
    """The place of a program in the taxonomy by its evidence alone; undetermined where that does not decide."""
    return weigh(find_evidence(fields_of(program)))


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
    """Whatever the rules see in these fields, the strongest first; a rule speaks once, of the field most believed."""
    found: dict[str, Evidence] = {}
    for field in BELIEVED:
        text = fields.get(field, "")[:LONGEST]
        lowered = _lower(text)
        for start, end in _sentences(text):
            _read(field, text[start:end], lowered[start:end], found)
    return tuple(sorted(found.values(), key=lambda evidence: -abs(evidence.weight)))


def weigh(evidence: tuple[Evidence, ...]) -> Classification:
    """The verdict on pieces of evidence: what their rules say is added up per class and made a confidence."""
    said: dict[CredentialClass, list[float]] = {cls: [] for cls in _CLASSES}
    for piece in evidence:
        for cls, weight in _rules_by_id()[piece.rule].speaks:
            said[cls].append(weight * BELIEVED[piece.field])
    shares = _share_out({cls: _PRIOR.get(cls, 0.0) + _add_up(weights) for cls, weights in said.items()})
    best, confidence = shares[0]
    verdict = best if confidence >= SURE_ENOUGH else CredentialClass.UNDETERMINED
    return Classification(verdict, confidence, evidence, shares)


def _spell(assessment: Assessment) -> str:
    return ", ".join(f"{name} {value}" for name, value in assessment._asdict().items() if value)


def _add_up(weights: list[float]) -> float:
    """For and against apart, the strongest in full and each further one less: repeating is not proving."""
    sides = (sorted((w for w in weights if w > 0), reverse=True), sorted(w for w in weights if w < 0))
    return sum(weight * REPEATED**place for side in sides for place, weight in enumerate(side))


def _share_out(scores: Mapping[CredentialClass, float]) -> tuple[tuple[CredentialClass, float], ...]:
    top = max(scores.values())
    odds = {cls: exp(SHARPNESS * (score - top)) for cls, score in scores.items()}
    total = sum(odds.values())
    likely = {cls: odd / total for cls, odd in odds.items() if odd / total >= _SLIGHT}
    kept = sum(likely.values())
    return tuple(sorted(((cls, share / kept) for cls, share in likely.items()), key=lambda pair: -pair[1]))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence or line begins and ends: what one says is not carried into the next."""
    start = 0
    for end, following in (*(match.span() for match in _SENTENCE_ENDS.finditer(text)), (len(text), 0)):
        for begin in range(start, end, LONGEST_SENTENCE):
            yield begin, min(begin + LONGEST_SENTENCE, end)
        start = following


def _read(field: str, sentence: str, lowered: str, found: dict[str, Evidence]) -> None:
    """Adds what the rules see in a sentence to what they have found before."""
    for number in _rules_to_try(field, lowered):
        rule, pattern, points_to, weight = _ready(number)
        if rule.id in found and not rule.hides:
            continue
        match = pattern.search(lowered)
        if match is None:
            continue
        quoted = sentence[match.start() : match.end()].strip()
        found.setdefault(rule.id, Evidence(field, quoted, points_to, round(weight * BELIEVED[field], 2), rule.id))
        if rule.hides:
            lowered = pattern.sub(_blank, lowered)


def _blank(match: re.Match[str]) -> str:
    """Full stops: no pattern reads across them, and every place keeps its number."""
    return "." * len(match[0])


def _lower(text: str) -> str:
    """Lower case with every character in its place (a few, such as İ, would become two)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def _rules_to_try(field: str, lowered: str) -> list[int]:
    index = _index(field)
    numbers = set(index.get("", ()))
    for word in index.keys() & set(_WORDS.findall(lowered)):
        numbers.update(index[word])
    return sorted(numbers)


@cache
def _index(field: str) -> Mapping[str, tuple[int, ...]]:
    """The rules of a field by their trigger words; under "" those that have none."""
    index: dict[str, list[int]] = {}
    for number, rule in enumerate(RULES):
        if field in rule.fields:
            for word in rule.words or ("",):
                index.setdefault(word, []).append(number)
    return {word: tuple(numbers) for word, numbers in index.items()}


@cache
def _ready(number: int) -> tuple[Rule, re.Pattern[str], CredentialClass, float]:
    """A rule with its pattern compiled, when it is first tried: most commands try few."""
    rule = RULES[number]
    return rule, re.compile(rule.pattern), rule.points_to, rule.weight


@cache
def _rules_by_id() -> Mapping[str, Rule]:
    return {rule.id: rule for rule in RULES}
