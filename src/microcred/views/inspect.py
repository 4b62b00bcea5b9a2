"""How stock-taking and an examination of the catalogue read."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from microcred.domain.inspection import Severity, Statistics, Trouble
from microcred.render.view import Block, Column, Note, Pair, Pairs, Table, Tone, View
from microcred.views.program import SCHEMA_VERSION
from microcred.views.taxonomy import spell_class, tone_of_class
from microcred.views.words import UNKNOWN, count, join_words

_TONES = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.WARNING, Severity.INFO: Tone.FAINT}
_SIGNS = {Severity.ERROR: "✗", Severity.WARNING: "!", Severity.INFO: "·"}
_MOST_SHOWN = 6

_NUMBER = Column("number", "Programs", worth=9, right=True)


def view_statistics(stock: Statistics, database: str) -> View:
    """How much is in the catalogue; the rows are its numbers by class."""
    document = {
        "schema_version": SCHEMA_VERSION,
        "database": database,
        **{key: dict(value) if isinstance(value, Mapping) else value for key, value in stock._asdict().items()},
    }
    columns = tuple(
        Column(name, name.replace("_", " ").capitalize())
        for name in ("programs", "providers", "skills", "industries", "jobs", "oldest_as_of", "newest_as_of", "stale")
    )
    return View(document, columns, [document], screen=_stock_screen(stock, database), next=("microcred doctor",))


def view_troubles(troubles: Sequence[Trouble]) -> View:
    """Every trouble with its remedy; the document is a list."""
    rows = [_trouble_row(trouble) for trouble in troubles]
    columns = (
        Column("severity", "Severity", worth=8, tone=lambda value: _TONES[Severity(value)]),
        Column("id", "Check", worth=7),
        Column("where", "Where", worth=9, most=40),
        Column("text", "What", worth=9),
        Column("remedy", "Remedy", worth=5),
        Column("fixable", "Fixable", worth=3),
    )
    following = ("microcred doctor --fix",) if any(trouble.is_fixable for trouble in troubles) else ()
    return View(rows, columns, rows, screen=tuple(_trouble_screen(troubles)), next=following)


def _trouble_row(trouble: Trouble) -> dict[str, Any]:
    return {
        "id": trouble.check,
        "severity": str(trouble.severity),
        "where": trouble.where,
        "text": trouble.text,
        "remedy": trouble.remedy,
        "fixable": trouble.is_fixable,
    }


def _trouble_screen(troubles: Sequence[Trouble]) -> Iterable[Block]:
    """By check: how many there are, the first few, and what to do."""
    found = [
        count(number, word)
        for severity, word in ((Severity.ERROR, "error"), (Severity.WARNING, "warning"))
        if (number := sum(trouble.severity is severity for trouble in troubles))
    ]
    headline = f"The catalogue is sound{', with ' + join_words(found) if found else ''}."
    if any(trouble.severity is Severity.ERROR for trouble in troubles):
        headline = f"The catalogue is not sound: {join_words(found)}."
    yield Note(headline, Tone.BAD if headline.startswith("The catalogue is not") else Tone.GOOD)
    for check, group in groupby(troubles, key=lambda trouble: trouble.check):
        several = list(group)
        pairs = [
            Pair(trouble.where or "", trouble.text, tone=_TONES[trouble.severity]) for trouble in several[:_MOST_SHOWN]
        ]
        title = f"{_SIGNS[several[0].severity]} {check.replace('-', ' ')}: {len(several):,}"
        yield Pairs(tuple(pairs), title)
        if len(several) > _MOST_SHOWN:
            yield Note(f"… and {len(several) - _MOST_SHOWN:,} more; --format plain lists all", Tone.FAINT)
        yield Note(f"→ {several[0].remedy}", Tone.FAINT)


def _stock_screen(stock: Statistics, database: str) -> tuple[Block, ...]:
    pairs = (
        Pair("programs", f"{stock.programs:,}", _spell_map(stock.by_status)),
        Pair("providers", f"{stock.providers:,}"),
        Pair("skills", f"{stock.skills:,}"),
        Pair("industries", f"{stock.industries:,}"),
        Pair("jobs", f"{stock.jobs:,}"),
        Pair("facts", _spell_ages(stock), f"{stock.stale:,} programs with old facts" if stock.stale else ""),
        Pair("database", database),
    )
    by_class = [{"class": name, "number": number} for name, number in stock.by_class.items()]
    by_provider = [{"provider": name, "number": number} for name, number in stock.by_provider.items()]
    blocks: list[Block] = [Pairs(pairs)]
    if by_class:
        shown = Column("class", "Class", worth=9, show=spell_class, tone=tone_of_class)
        blocks.append(Table((shown, _NUMBER), by_class, "By class"))
        blocks.append(Table((Column("provider", "Provider", worth=9), _NUMBER), by_provider[:12], "By provider"))
        if len(by_provider) > 12:
            blocks.append(Note(f"{len(by_provider) - 12:,} more providers; --json lists all.", Tone.FAINT))
    return tuple(blocks)


def _spell_map(numbers: Mapping[str, int]) -> str:
    return ", ".join(f"{number:,} {name}" for name, number in numbers.items())


def _spell_ages(stock: Statistics) -> str:
    if stock.oldest_as_of is None:
        return UNKNOWN
    if stock.oldest_as_of == stock.newest_as_of:
        return f"of {stock.oldest_as_of}"
    return f"from {stock.oldest_as_of} to {stock.newest_as_of}"
