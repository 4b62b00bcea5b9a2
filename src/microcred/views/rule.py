"""How a classification rule reads: what it looks for, what it says of which class, how often it has fired."""

from typing import Any

from microcred.domain.rulebook import Fired, RuleSeen, Says
from microcred.domain.rules.row import NUMBER
from microcred.render.view import Block, Column, Note, Pair, Pairs, Table, Tone, View
from microcred.views.program import SCHEMA_VERSION
from microcred.views.taxonomy import spell_class, tone_of_class
from microcred.views.words import count, join_words

COLUMNS = (
    Column("class", "Class", worth=9, show=spell_class, tone=tone_of_class),
    Column("field", "In the field", worth=7),
    Column("weight", "Weight", worth=8, right=True),
)
_MOST_WORDS = 12


def view_rule(rule: RuleSeen) -> View:
    """A rule as a document; its rows are what it says of each class in each field."""
    rows = [_say(says) for says in rule.says]
    document = {
        "schema_version": SCHEMA_VERSION,
        "rule": rule.id,
        "fields": list(rule.fields),
        "words": list(rule.words),
        "pattern": rule.pattern,
        "joins": [list(lot) for lot in rule.joins],
        "without": list(rule.without),
        "hides": rule.hides,
        "because": rule.because,
        "fires": rule.fires,
        "spares": rule.spares,
        "rare": rule.rare,
        "says": rows,
        "fired": [_count(fired) for fired in rule.fired],
    }
    screen: tuple[Block, ...] = (Note(rule.id, Tone.STRONG), Pairs(tuple(_pairs(rule))), *_tables(rule))
    return View(document, COLUMNS, rows, screen=screen, next=(f'microcred classify --text "{rule.fires}"',))


def _say(says: Says) -> dict[str, Any]:
    return {"class": str(says.credential_class), "field": says.field, "weight": says.weight}


def _count(fired: Fired) -> dict[str, Any]:
    return {
        "field": fired.field,
        "records": fired.counted.records,
        "of_records": fired.records,
        "labels": sum(number for _, number in fired.counted.labels),
        "of_labels": fired.labels,
        "by_class": {str(cls): number for cls, number in fired.counted.labels},
    }


def _pairs(rule: RuleSeen) -> list[Pair]:
    pairs = [Pair("reads", join_words(rule.fields, "and"))]
    if rule.joins:
        first, *others = map(_spell_words, rule.joins)
        pairs.append(Pair("follows", first, "where one of these has fired"))
        pairs += [Pair("and", other, "and one of these") for other in others]
    if rule.without:
        pairs.append(Pair("but not", _spell_words(rule.without), "none of these has"))
    if rule.words:
        pairs.append(Pair("words", _spell_words(rule.words), "whole ones alone" if rule.pattern is None else ""))
    if rule.pattern is not None:
        pairs.append(Pair("pattern", rule.pattern, "in a sentence with one of the words" if rule.words else ""))
    pairs.append(Pair("because", rule.because))
    if rule.hides:
        pairs.append(Pair("hides", "what it matched is read by no rule below it"))
    pairs += [Pair("fires on", f"“{rule.fires}”", tone=Tone.GOOD), Pair("not on", f"“{rule.spares}”")]
    pairs += [Pair(*_spell_fired(fired)) for fired in rule.fired]
    if rule.rare:
        pairs.append(Pair("rare", rule.rare))
    return pairs


def _spell_words(words: tuple[str, ...]) -> str:
    more = len(words) - _MOST_WORDS
    listed = ", ".join("any digit" if word == NUMBER else word for word in words[:_MOST_WORDS])
    return f"{listed} and {more} more" if more > 0 else listed


def _spell_fired(fired: Fired) -> tuple[str, str, str]:
    labels = sum(number for _, number in fired.counted.labels)
    read = ", ".join(f"{cls} {number}" for cls, number in fired.counted.labels)
    where = f" in the {fired.field}" if fired.field else ""
    seen = f"{fired.counted.records:,} of {count(fired.records, 'record')}{where}"
    return "fired on", seen, f"{labels:,} of {fired.labels:,} labelled ones{f', read as {read}' if read else ''}"


def _tables(rule: RuleSeen) -> list[Table]:
    """What it says for and against, a column for each weight that differs between fields."""
    weights: dict[str, dict[str, float]] = {}
    for says in rule.says:
        weights.setdefault(str(says.credential_class), {})[says.field] = says.weight
    columns = (
        Column("class", "Class", worth=9, show=spell_class, tone=tone_of_class),
        *(Column(f"by.{field}", f"in {field}", worth=8, right=True) for field in rule.fields),
    )
    strongest = sorted(weights.items(), key=lambda pair: -max(pair[1].values()))
    speaks_for = [{"class": cls, "by": by} for cls, by in strongest if max(by.values()) > 0]
    against = [{"class": cls, "by": by} for cls, by in strongest if max(by.values()) <= 0]
    named = (("Speaks for", speaks_for), ("Speaks against", against))
    return [Table(columns, part, title) for title, part in named if part]
