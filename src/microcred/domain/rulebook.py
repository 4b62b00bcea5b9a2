"""All that is known of one rule: what it looks for, what it says, and how often it has fired.

A word learnt from labels is a rule too, that looks for this word and says something else in each field.
"""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from microcred.domain.errors import NotFound
from microcred.domain.rules.counted import COUNTS, LABELS, RECORDS
from microcred.domain.rules.learnt import WORD, WORDY, learnt_words
from microcred.domain.rules.row import Rule
from microcred.domain.rules.spelling import Counted, read_counts
from microcred.domain.rules.table import BELIEVED, RULES
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.words import fold

_NEAREST = 3


@dataclass(frozen=True, slots=True)
class Says:
    """What a rule adds to a class where it fires in a field; below 0 it speaks against it."""

    field: str
    credential_class: CredentialClass
    weight: float


@dataclass(frozen=True, slots=True)
class Fired:
    """On how many labelled programs a rule fired, by the class that was read, and on how many of all records.

    `labels` and `records` say of how many. `field` is None where the rule counts once, whatever field it fires in.
    """

    field: str | None
    labels: int
    records: int
    counted: Counted


@dataclass(frozen=True, slots=True)
class RuleSeen:
    """A rule as a person asks for it; `pattern` is None where it looks for a single word, or follows from other rules.

    Then `joins` holds lots of rules: it fires where one of each has, and none of those it is `without`.
    """

    id: str
    fields: tuple[str, ...]
    words: tuple[str, ...]
    pattern: str | None
    hides: bool
    says: tuple[Says, ...]
    because: str
    fires: str
    spares: str
    fired: tuple[Fired, ...]
    rare: str | None = None
    joins: tuple[tuple[str, ...], ...] = ()
    without: tuple[str, ...] = ()


def rule_ids() -> list[str]:
    """The ids of all rules that are rows, and then of all words."""
    words = {f"{WORD}{word}" for field in WORDY for word in learnt_words(field)}
    return [*(rule.id for rule in RULES), *sorted(words)]


def find_rule(word: str) -> RuleSeen:
    """The rule of this id; raises NotFound with the nearest where there is none."""
    folded = fold(word)
    for rule in RULES:
        if fold(rule.id) == folded:
            return _see_row(rule)
    if folded.startswith(WORD) and (fields := _fields_of(folded.removeprefix(WORD))):
        return _see_word(folded.removeprefix(WORD), fields)
    hint = "microcred classify quotes the rules that fired: name one of them"
    raise NotFound("rule", word, _nearest(folded), hint)


def _see_row(rule: Rule) -> RuleSeen:
    says = tuple(
        Says(field, cls, round(weight * BELIEVED[field], 2)) for field in rule.fields for cls, weight in rule.speaks
    )
    return RuleSeen(
        id=rule.id,
        fields=rule.fields,
        words=rule.words,
        pattern=None if rule.joins else rule.pattern,
        hides=rule.hides,
        says=says,
        because=rule.because,
        fires=rule.fires,
        spares=rule.spares,
        fired=_fired(None, rule.id),
        rare=rule.rare or None,
        joins=rule.joins or (),
        without=rule.without,
    )


def _see_word(word: str, fields: tuple[str, ...]) -> RuleSeen:
    says = tuple(Says(field, cls, weight) for field in fields for cls, weight in learnt_words(field)[word])
    return RuleSeen(
        id=f"{WORD}{word}",
        fields=fields,
        words=(word,),
        pattern=None,
        hides=False,
        says=says,
        because="learnt: in labelled programs the word goes with these classes",
        fires=word,
        spares=f"pre{word}",
        fired=tuple(fired for field in fields for fired in _fired(field, f"{field}:{word}")),
    )


def _fired(field: str | None, name: str) -> tuple[Fired, ...]:
    counted = _counts().get(name)
    return () if counted is None else (Fired(field, LABELS, RECORDS, counted),)


@cache
def _counts() -> Mapping[str, Counted]:
    return read_counts(COUNTS)


def _fields_of(word: str) -> tuple[str, ...]:
    return tuple(field for field in BELIEVED if field in WORDY and word in learnt_words(field))


def _nearest(folded: str) -> list[str]:
    """The ids most like what was typed: also the word's own where the prefix was left out."""
    if _fields_of(folded):
        return [f"{WORD}{folded}"]
    known = [rule_id for rule_id in rule_ids() if rule_id.startswith(WORD) == folded.startswith(WORD)]
    begun = [rule_id for rule_id in known if len(folded) > 2 and rule_id.startswith(folded)]
    return begun[:_NEAREST] or difflib.get_close_matches(folded, known, n=_NEAREST, cutoff=0.6)
