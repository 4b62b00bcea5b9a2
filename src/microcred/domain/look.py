"""Which rules fire on a text, and which words stand in it: sentence by sentence, and where.

A sentence is read once and remembered for a while: programs of one provider share many. Knows no single rule: those
are rows of `rules`.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import NamedTuple

from microcred.domain.language import find_languages
from microcred.domain.rules.learnt import WORDY, learnt_words
from microcred.domain.rules.row import NUMBER
from microcred.domain.rules.table import BELIEVED, RULES

LONGEST = 20_000
"""How many characters of a field are read: ten times the longest honest description."""

LONGEST_SENTENCE = 2_000
"""Where a sentence is cut that does not end: so no text, however made, takes long."""

REMEMBERED = 2_000
"""How many sentences are remembered: more are hardly ever met again."""

_WORDS = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_SENTENCE_ENDS = re.compile(r"[.;!?]\s+|\n+")


Find = Callable[[str], re.Match[str] | None]
Word = tuple[str, str]
"""A field and a word that stands in it."""
Span = tuple[int, int]
"""Where something begins and ends in a field."""


class Looked(NamedTuple):
    """Which rules fire, by number, in which field and where; and where words stand for the first time."""

    rules: dict[int, tuple[str, Span]]
    words: dict[Word, Span]


def look(fields: Mapping[str, str], *, every_word: bool = False) -> Looked:
    """The rules that fire and the learnt words (or all) that stand there, but for what a rule has taken back."""
    rules: dict[int, tuple[str, Span]] = {}
    words: dict[Word, Span] = {}
    languages = find_languages(fields)
    for field in BELIEVED:
        if field not in fields or (field in languages and not languages[field].is_read):
            continue
        lowered = lower(fields[field][:LONGEST])
        for start, end in sentences(lowered):
            fired, standing = _read(field, lowered[start:end], every_word)
            for number, begin, stop in fired:
                if number not in rules:
                    rules[number] = (field, (start + begin, start + stop))
            for word, begin, stop in standing:
                if word not in words:
                    words[word] = (start + begin, start + stop)
    _join(rules)
    return Looked(rules, words)


def lower(text: str) -> str:
    """Lower case with every character in its place (a few, such as İ, would become two)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence or line begins and ends: what one says is not carried into the next."""
    spans = []
    start = 0
    for end, following in [*(match.span() for match in _SENTENCE_ENDS.finditer(text)), (len(text), 0)]:
        while end - start > LONGEST_SENTENCE:
            spans.append((start, start + LONGEST_SENTENCE))
            start += LONGEST_SENTENCE
        if start < end:
            spans.append((start, end))
        start = following
    return spans


@lru_cache(maxsize=REMEMBERED)
def _read(
    field: str, sentence: str, every_word: bool
) -> tuple[tuple[tuple[int, int, int], ...], tuple[tuple[Word, int, int], ...]]:
    """The rules and the words of a sentence, each with where it begins and ends; what a rule hides is not read on."""
    standing = _stand(sentence)
    fired = []
    for number in _rules_to_try(field, sentence, standing.keys()):
        find, hidden = _ready(number)
        if (match := find(sentence)) is not None:
            fired.append((number, *match.span()))
            if hidden is not None:
                sentence = hidden.sub(_blank, sentence)
                standing = _stand(sentence)
    if field not in WORDY:
        return tuple(fired), ()
    if every_word:
        return tuple(fired), tuple(((field, word), *match.span()) for word, match in standing.items())
    known = _known_words(field)
    return tuple(fired), tuple((known[word], *match.span()) for word, match in standing.items() if word in known)


def _stand(sentence: str) -> dict[str, re.Match[str]]:
    """Each word of a sentence, and where it stands first."""
    standing: dict[str, re.Match[str]] = {}
    for match in _WORDS.finditer(sentence):
        standing.setdefault(match[0], match)
    return standing


def _blank(match: re.Match[str]) -> str:
    """Full stops: no pattern reads across them, and every place keeps its number."""
    return "." * len(match[0])


def _rules_to_try(field: str, lowered: str, words: AbstractSet[str]) -> list[int]:
    """The numbers of the rules of which a trigger word stands in a sentence, in their order."""
    index, beside = _index(field)
    has_number = _DIGIT.search(lowered) is not None
    numbers = set(index.get("", ()))
    for word in index.keys() & words:
        numbers.update(index[word])
    if has_number:
        numbers.update(index.get(NUMBER, ()))
    return sorted(
        [
            number
            for number in numbers
            if number not in beside or not beside[number].isdisjoint(words) or (has_number and NUMBER in beside[number])
        ]
    )


def _join(found: dict[int, tuple[str, Span]]) -> None:
    """Adds the rules that follow from others; each quotes what the last of those saw."""
    fired = _mask(found)
    for number, lots, masks, without in _joining():
        if fired & without or not all(map(fired.__and__, masks)):
            continue
        last = -1
        for lot in lots:
            last = next((each for each in lot if each in found and each != last), -1)
            if last < 0:
                break
        else:
            found[number] = found[last]
            fired |= 1 << number


def _mask(numbers: Iterable[int]) -> int:
    """A bit for each number: whether one of many has fired is seen at once."""
    mask = 0
    for number in numbers:
        mask |= 1 << number
    return mask


@cache
def _joining() -> tuple[tuple[int, tuple[tuple[int, ...], ...], tuple[int, ...], int], ...]:
    """The rules that join others: the numbers of those by lots, their masks, and that of those without which it fires."""
    numbers = {rule.id: number for number, rule in enumerate(RULES)}
    joining = []
    for rule in RULES:
        if rule.joins is not None:
            lots = tuple(tuple(numbers[each] for each in lot) for lot in rule.joins)
            without = _mask(numbers[each] for each in rule.without)
            joining.append((numbers[rule.id], lots, tuple(map(_mask, lots)), without))
    return tuple(joining)


@cache
def _known_words(field: str) -> Mapping[str, Word]:
    """The learnt words of a field, each as what it is known by: one object for all records in which it stands."""
    return {word: (field, word) for word in learnt_words(field)}


@cache
def _index(field: str) -> tuple[Mapping[str, tuple[int, ...]], Mapping[int, frozenset[str]]]:
    """The rules of a field by their trigger words, under "" those that have none; and what must stand beside those."""
    index: dict[str, list[int]] = {}
    beside = {}
    for number, rule in enumerate(RULES):
        if field in rule.fields and rule.joins is None:
            for word in rule.words or ("",):
                index.setdefault(word, []).append(number)
            if rule.beside:
                beside[number] = frozenset(rule.beside)
    return {word: tuple(numbers) for word, numbers in index.items()}, beside


@cache
def _ready(number: int) -> tuple[Find, re.Pattern[str] | None]:
    """How a rule finds its pattern, compiled when it is first tried (most commands try few), and what it hides."""
    pattern = re.compile(RULES[number].pattern)
    find = pattern.match if RULES[number].pattern.startswith("^") else pattern.search
    return find, pattern if RULES[number].hides else None
