"""An answer ready to show: one document, the rows inside it, and what a screen shows beside them.

Every output format shows the same view, so that they cannot diverge. Nothing here knows what a program is.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

Row = Mapping[str, Any]
Show = Callable[[Any], str]
"""How a JSON value reads on a screen."""


class Tone(StrEnum):
    """How a text is meant; a renderer may turn it into a colour, never into the only sign."""

    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    FIFTH = "fifth"
    SIXTH = "sixth"
    SEVENTH = "seventh"


class Gauge(NamedTuple):
    """How far something reaches, for where there is room to draw: `reach` of `size`, in so many steps or as one bar.

    `text` says it in words that are not drawn.
    """

    reach: int
    size: int
    text: str = ""
    tone: Tone = Tone.PLAIN
    is_stepped: bool = False


class Column(NamedTuple):
    """One column of a table: the path of its value in a row (`cost.total`), and how it is shown.

    `worth` decides what a narrow screen drops: the lowest first, 9 never. `show` and `tone` are given the value at
    `of`, where a screen says more than the value itself (the price with its currency), else the value. `most` is
    the width at which a cell is cut off on a screen. What is drawn on paper shows the `gauge` instead of signs.
    """

    key: str
    title: str
    worth: int = 5
    right: bool = False
    show: Show | None = None
    tone: Callable[[Any], Tone] | None = None
    of: str | None = None
    most: int | None = None
    gauge: Callable[[Any], Gauge] | None = None

    def shown(self, row: Row) -> str:
        """The cell as people read it; empty where nothing is known."""
        return self.show(pick(row, self.of or self.key)) if self.show else spell(pick(row, self.key))

    def tone_in(self, row: Row) -> "Tone":
        """The tone of the cell."""
        return self.tone(pick(row, self.of or self.key)) if self.tone else Tone.PLAIN

    def gauge_in(self, row: Row) -> Gauge | None:
        """How far the value reaches, where that is drawn."""
        return self.gauge(pick(row, self.of or self.key)) if self.gauge else None


class Note(NamedTuple):
    """A line of text on a screen; on a page it leads to the `url`."""

    text: str
    tone: Tone = Tone.PLAIN
    url: str | None = None


class Table(NamedTuple):
    """Rows under columns, with a heading if it is not the only table of a screen."""

    columns: tuple[Column, ...]
    rows: Sequence[Row]
    title: str | None = None


class Pair(NamedTuple):
    """One labelled fact, and a remark in a quieter voice; what is drawn on paper shows the `gauge` instead."""

    label: str
    text: str
    remark: str = ""
    tone: Tone = Tone.PLAIN
    gauge: Gauge | None = None


class Pairs(NamedTuple):
    """Labelled facts, one a line."""

    pairs: tuple[Pair, ...]
    title: str | None = None


class Card(NamedTuple):
    """One thing on a rung: a mark, a title, what stands at its right side, and lines below.

    `mark_text` says the mark in words, `key` names the card within its drawing, `url` is where more is said of it.
    """

    mark: str
    title: str
    facts: tuple[str, ...] = ()
    lines: tuple[Note, ...] = ()
    tone: Tone = Tone.PLAIN
    mark_text: str = ""
    key: str = ""
    url: str | None = None


class Level(NamedTuple):
    """One rung of a drawing: its name and what stands on it, or why nothing does; a page has room for the remark."""

    number: str
    title: str
    cards: tuple[Card, ...]
    empty: str | None = None
    tone: Tone = Tone.PLAIN
    remark: str = ""


class Link(NamedTuple):
    """An arrow between two cards, by their keys; a firm one says that the other cannot do without it."""

    source: str
    target: str
    is_firm: bool


class Drawing(NamedTuple):
    """A ladder as it is drawn, the highest level first; `foot` says where it stands.

    What is drawn on paper rather than by characters shows the `links` between its cards too. What stands beside a
    ladder has levels as well, and no rails.
    """

    title: str
    levels: tuple[Level, ...]
    foot: str = ""
    links: tuple[Link, ...] = ()
    has_rails: bool = True


Block = Note | Table | Pairs | Drawing


class Day(NamedTuple):
    """Whole days on which something is, the last one included; `name` tells it from all else."""

    name: str
    first: date
    last: date
    title: str
    text: str = ""
    url: str | None = None


class Days(NamedTuple):
    """What a calendar shows of an answer, and on which day it was told."""

    title: str
    told_on: datetime
    days: tuple[Day, ...]


class View(NamedTuple):
    """An answer: `document` is the JSON of it, `rows` are dicts inside the document, `columns` name keys of them.

    `screen` is what a terminal shows (by default the table of the rows), `warnings` go to standard error,
    `next` are the commands a person would want now, `fields` more paths that a row has, for when there is no row,
    `calendar` the days that it is about, `foot` what every printed page says at its foot.
    """

    document: Any
    columns: tuple[Column, ...]
    rows: Sequence[Row]
    screen: tuple[Block, ...] = ()
    warnings: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    calendar: Days | None = None
    foot: str = ""

    def blocks(self) -> tuple[Block, ...]:
        """What a screen shows."""
        return self.screen or (Table(self.columns, self.rows),)

    def drawing(self) -> Drawing:
        """The drawing among them; of an answer that has none, one of its notes alone."""
        for block in self.screen:
            if isinstance(block, Drawing):
                return block
        notes = [block.text for block in self.screen if isinstance(block, Note)]
        return Drawing(notes[0] if notes else "", (), " ".join(notes[1:]))


class UnknownField(ValueError):
    """A field was asked for that no row has."""

    def __init__(self, field: str, known: Sequence[str]) -> None:
        """`known` are the fields that there are."""
        super().__init__(field)
        self.field = field
        self.known = tuple(known)


def pick(row: Any, key: str) -> Any:
    """The value at a path of keys in a row, None where the way there is missing."""
    value = row
    for part in key.split("."):
        if not isinstance(value, Mapping):
            return None
        value = value.get(part)
    return value


def choose_columns(view: View, fields: Sequence[str]) -> tuple[Column, ...]:
    """The columns named by `fields`; a field that has no column of its own is shown as it is."""
    if not fields:
        return view.columns
    known = field_names(view)
    by_key = {column.key: column for column in view.columns}
    for field in fields:
        if field not in known:
            raise UnknownField(field, known)
    return tuple(by_key.get(field, Column(field, field)) for field in fields)


def field_names(view: View) -> list[str]:
    """Every path that `choose_columns` accepts: those of the columns and those found in the first rows."""
    names = [column.key for column in view.columns]
    for row in view.rows[:20]:
        names += _paths(row)
    return list(dict.fromkeys([*names, *view.fields]))


def _paths(row: Row, above: str = "") -> list[str]:
    """The paths of all keys in a row and in the objects inside it."""
    paths = []
    for key, value in row.items():
        paths.append(f"{above}{key}")
        if isinstance(value, Mapping):
            paths += _paths(value, f"{above}{key}.")
    return paths


def spell(value: Any) -> str:
    """A JSON value as one cell of plain text: unknown is empty, a list is joined by commas."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case float() if value.is_integer():
            return str(int(value))
        case Mapping():
            return ", ".join(f"{key}={spell(inner)}" for key, inner in value.items() if inner is not None)
        case list() | tuple():
            return ", ".join(spell(inner) for inner in value)
    return str(value)


def tame(text: str) -> str:
    """The text on one line, without what a terminal would act upon."""
    if text.isprintable():
        return text
    return "".join(character if character.isprintable() else " " for character in text)
