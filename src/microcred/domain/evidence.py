"""What speaks for a class: every rule and every learnt word is tried on the fields it reads, and what it finds is quoted.

The declared class and its basis are no evidence; callers compare. Knows no single rule: those are rows of `rules`.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from microcred.domain.language import find_languages
from microcred.domain.program import Assessment, Program
from microcred.domain.rules.learnt import WORD, WORDY, learnt_words
from microcred.domain.rules.row import Rule, points_to
from microcred.domain.rules.table import BELIEVED, RULES
from microcred.domain.taxonomy import CredentialClass

LONGEST = 20_000
"""How many characters of a field are read: ten times the longest honest description."""

LONGEST_SENTENCE = 2_000
"""Where a sentence is cut that does not end: so no text, however made, takes long."""

_WORDS = re.compile(r"\w+")
_SENTENCE_ENDS = re.compile(r"[.;!?]\s+|\n+")


class Evidence(NamedTuple):
    """A quoted fact that points to a class (away from it where the weight is below 0), and the rule that saw it."""

    field: str
    text: str
    points_to: CredentialClass
    weight: float
    rule: str


class Sight(NamedTuple):
    """Where a rule or a word was first seen, and as what."""

    field: str
    start: int
    end: int


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
    found = [_evidence_of(number, sight, fields) for number, sight in rules.items()]
    for (field, word), sight in words.items():
        text = fields[field][sight.start : sight.end]
        found.append(Evidence(field, text, *_pointing_word(field, word)))
    return tuple(sorted(found, key=lambda evidence: -abs(evidence.weight)))


def look(
    fields: Mapping[str, str], *, every_word: bool = False
) -> tuple[dict[int, Sight], dict[tuple[str, str], Sight]]:
    """Which rules fire, by number, and which learnt words (or all) stand where, but for what a rule has taken back."""
    rules: dict[int, Sight] = {}
    words: dict[tuple[str, str], Sight] = {}
    unread = {field for field, language in find_languages(fields).items() if not language.is_read}
    for field in BELIEVED:
        if field in unread:
            continue
        lowered = _lower(fields.get(field, "")[:LONGEST])
        for start, end in _sentences(lowered):
            left = _read(field, lowered[start:end], start, rules)
            if field in WORDY:
                known = None if every_word else learnt_words(field)
                for match in _WORDS.finditer(left):
                    word = match[0]
                    if (known is None or word in known) and (key := (field, word)) not in words:
                        words[key] = Sight(field, start + match.start(), start + match.end())
    _join(rules)
    return rules, words


def _join(found: dict[int, Sight]) -> None:
    """Adds the rules that follow from two others; each quotes what the second of them saw."""
    for number, firsts, seconds in _joining():
        first = next((each for each in firsts if each in found), None)
        if first is not None and (second := next((each for each in seconds if each in found and each != first), None)):
            found[number] = found[second]


@cache
def _joining() -> tuple[tuple[int, tuple[int, ...], tuple[int, ...]], ...]:
    """The rules that join others, each with the numbers of those."""
    numbers = {rule.id: number for number, rule in enumerate(RULES)}
    joining = []
    for rule in RULES:
        if rule.joins is not None:
            firsts, seconds = (tuple(numbers[each] for each in lot) for lot in rule.joins)
            joining.append((numbers[rule.id], firsts, seconds))
    return tuple(joining)


def _evidence_of(number: int, sight: Sight, fields: Mapping[str, str]) -> Evidence:
    text = fields[sight.field][sight.start : sight.end].strip()
    return Evidence(sight.field, text, *_pointing_rule(number, sight.field))


@cache
def _pointing_rule(number: int, field: str) -> tuple[CredentialClass, float, str]:
    """To what a rule points, how strongly in this field, and its id."""
    rule = RULES[number]
    return rule.points_to, round(rule.weight * BELIEVED[field], 2), rule.id


@cache
def _pointing_word(field: str, word: str) -> tuple[CredentialClass, float, str]:
    """The same of a learnt word."""
    speaks = learnt_words(field)[word]
    cls = points_to(speaks)
    return cls, round(dict(speaks)[cls], 2), f"{WORD}{word}"


def _spell(assessment: Assessment) -> str:
    return ", ".join(f"{name} {value}" for name, value in assessment._asdict().items() if value)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence or line begins and ends: what one says is not carried into the next."""
    start = 0
    for end, following in (*(match.span() for match in _SENTENCE_ENDS.finditer(text)), (len(text), 0)):
        for begin in range(start, end, LONGEST_SENTENCE):
            yield begin, min(begin + LONGEST_SENTENCE, end)
        start = following


def _read(field: str, sentence: str, start: int, found: dict[int, Sight]) -> str:
    """Adds what the rules see in a sentence to what they have found before; what is left of it when some hide."""
    for number in _rules_to_try(field, sentence):
        pattern, hides = _ready(number)
        if number in found and not hides:
            continue
        match = pattern.search(sentence)
        if match is None:
            continue
        if number not in found:
            found[number] = Sight(field, start + match.start(), start + match.end())
        if hides:
            sentence = pattern.sub(_blank, sentence)
    return sentence


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
        if field in rule.fields and rule.joins is None:
            for word in rule.words or ("",):
                index.setdefault(word, []).append(number)
    return {word: tuple(numbers) for word, numbers in index.items()}


@cache
def _ready(number: int) -> tuple[re.Pattern[str], bool]:
    """A rule's pattern, compiled when it is first tried: most commands try few."""
    rule: Rule = RULES[number]
    return re.compile(rule.pattern), rule.hides
