"""Which column of a table means what: as a person says, as was remembered, else as its heading and its cells suggest."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from microcred.domain.files.fields import nearest
from microcred.domain.files.provider_keys import SOURCE, program_shape, provider_shape
from microcred.domain.files.shapes import Shape
from microcred.exchange.asked import TableMapping
from microcred.exchange.location import Unreadable
from microcred.exchange.sheets.headings import JOB_WORDS, Heading, is_of_pictures, is_of_tests, read_heading, tokens_of
from microcred.exchange.sheets.listed import KEY
from microcred.exchange.sheets.table import Table
from microcred.exchange.sheets.values import SOC, UNKNOWN, read_hours
from microcred.exchange.sheets.words import read_delivery, read_language

SPECIAL = (
    "code",
    "cost",
    "free",
    "level",
    "retired",
    "active",
    "internal",
    "as_of",
    "hours.unit",
    "valid_months.unit",
    "industry",
)
"""Keys that a mapping may name besides those of a provider file."""

_SAMPLE = 200
_LESS_SURE = 260
_SEVERAL = frozenset({"criteria"})
"""Keys that several columns may give."""
_OF_PROGRAMS = {"provider", "url", "cost", "cost.learning", "cost.assessment", "hours", "delivery", "exam_codes"}
"""Keys that occupations have not."""


class Column(NamedTuple):
    """A column and the key that it gives, with the unit, currency and kind of program that its heading says.

    `because` says why: said, remembered, its heading, its cells.
    """

    number: int
    heading: str
    key: str
    because: str
    unit: str | None = None
    currency: str | None = None
    kind: str | None = None


class Choice(NamedTuple):
    """The columns that are taken, and the headings of those that are not."""

    columns: tuple[Column, ...]
    left: tuple[str, ...]

    def of(self, key: str) -> Column | None:
        """The column that gives a key."""
        return next((column for column in self.columns if column.key == key), None)


@cache
def known_keys() -> frozenset[str]:
    """All keys that a column may give or a person may set, with dots where one stands in another."""
    keys = {*SPECIAL, "provider", *(f"provider.{key}" for key in provider_shape(is_overlay=False).fields)}
    keys |= {f"source.{key}" for key in SOURCE.fields}
    for key, field in program_shape(None).fields.items():
        keys.add(key)
        keys |= {f"{key}.{part}" for part in field.type.fields} if isinstance(field.type, Shape) else set()
    return frozenset(keys | {"starts.on", "starts.enroll_by", "hours.min", "hours.max"})


def check_key(key: str) -> str:
    """The key, as it is known; raises Unreadable where it is not."""
    if key in known_keys() or key.startswith("identifiers."):
        return key
    near = nearest(key, known_keys())
    raise Unreadable(f"“{key}” is no key", f"did you mean {near}?" if near else "microcred schema provider lists them")


def choose_columns(table: Table, said: TableMapping) -> Choice:
    """The meaning of each column; raises Unreadable where a heading that is named is not there, or is there twice."""
    taken = _take_said(table, said)
    named = {column.heading for column in taken} | {heading for heading, key in said.columns.items() if key is None}
    used = {column.key for column in taken} | ({"provider"} & said.constants.keys())
    meant = []
    for number, heading in enumerate(table.headings):
        if heading and heading not in named:
            meaning = read_heading(heading)
            key = _key_of(meaning, heading, table, number)
            meant.append(
                (meaning.rank + (_LESS_SURE if key == "title" != meaning.key else 0), number, heading, key, meaning)
            )
    for _, number, heading, key, meaning in sorted(meant, key=lambda each: each[:2]):
        if key is not None and (key not in used or key in _SEVERAL):
            used.add(key)
            taken.append(Column(number, heading, key, "its heading", meaning.unit, meaning.currency, meaning.kind))
    taken += _take_by_cells(table, used, {column.number for column in taken}, named)
    columns = tuple(sorted(taken))
    left = [
        heading
        for number, heading in enumerate(table.headings)
        if heading and number not in {c.number for c in columns}
    ]
    _refuse_doubled(table, columns)
    return Choice(columns, tuple(left))


def choose_job_columns(table: Table) -> Choice | None:
    """The columns of a table of jobs; None where no heading speaks of an occupation's code."""
    columns: dict[str, tuple[int, Column]] = {}
    for number, heading in enumerate(table.headings):
        meaning = read_heading(heading, JOB_WORDS)
        if meaning.key and meaning.rank < columns.get(meaning.key, (1000, None))[0]:
            columns[meaning.key] = (meaning.rank, Column(number, heading, meaning.key, "its heading"))
    if not {"soc", "title"} <= columns.keys() or _OF_PROGRAMS & {read_heading(each).key for each in table.headings}:
        return None
    codes = table.column(columns["soc"][1].number)[:_SAMPLE]
    if not codes or 2 * sum(bool(SOC.fullmatch(code)) for code in codes) < len(codes):
        return None
    taken = tuple(sorted(column for _, column in columns.values()))
    numbers = {column.number for column in taken}
    return Choice(taken, tuple(each for number, each in enumerate(table.headings) if each and number not in numbers))


def count_meanings(cells: Sequence[str]) -> tuple[int, bool]:
    """How many cells of a row are headings that mean something, and whether one of them is that of titles."""
    keys = [meaning.key for cell in cells if cell and (meaning := _meaning_of(cell)).key and meaning.rank < 350]
    return len(set(keys)), "title" in keys or "soc" in keys


def _meaning_of(cell: str) -> Heading:
    if cell.strip() in known_keys():
        return Heading(cell.strip(), 0)
    meaning = read_heading(cell)
    return meaning if meaning.key else read_heading(cell, JOB_WORDS)


def find_heading(word: str, headings: Sequence[str]) -> int:
    """The place of the column that a person names; raises Unreadable where there is none."""
    for same in (str, str.strip, lambda text: " ".join(tokens_of(text))):
        places = [number for number, heading in enumerate(headings) if heading and same(heading) == same(word)]
        if len(places) == 1:
            return places[0]
        if places:
            raise Unreadable(f"two columns are called “{word}”", "give one of them another heading")
    near = nearest(word, [heading for heading in headings if heading])
    some = ", ".join(heading for heading in headings[:12] if heading)
    raise Unreadable(f"no column is called “{word}”", f"did you mean {near}?" if near else f"the columns are {some}")


def _take_said(table: Table, said: TableMapping) -> list[Column]:
    columns = []
    for word, key in said.columns.items():
        if key is None:
            continue
        number = find_heading(word, table.headings)
        meaning = read_heading(table.headings[number])
        units = (meaning.unit, meaning.currency, meaning.kind)
        columns.append(Column(number, table.headings[number], check_key(key), "said", *units))
    return columns


def _key_of(meaning: Heading, heading: str, table: Table, number: int) -> str | None:
    """The key of a heading, where its cells do not speak against it."""
    cells = table.column(number)[:_SAMPLE]
    if heading == KEY:
        return "title" if not any(read_heading(other).key == "title" for other in table.headings) else "id"
    if meaning.key == "identifiers" or (meaning.key == "id" and not _are_ids(cells)):
        return f"identifiers.{'-'.join(tokens_of(heading))}"
    if heading.strip() in known_keys():
        return heading.strip()
    if meaning.key == "location" and cells and all(map(_BY_CELLS["delivery"], cells)):
        return "delivery"
    if meaning.key == "class" and _speak_against("class", cells):
        return "title"  # a class that one attends
    return None if is_of_pictures(heading) or _speak_against(meaning.key, cells) else meaning.key


def _speak_against(key: str | None, cells: Sequence[str]) -> bool:
    """Whether the cells of a column cannot be what its heading says: codes of occupations are no codes of exams."""
    if key in {"code", "exam_codes"}:
        return 2 * sum(bool(SOC.fullmatch(cell)) for cell in cells) > len(cells)
    return key == "class" and not all(re.fullmatch(r"[a-z]+", cell.casefold()) for cell in cells)


def _are_ids(cells: Sequence[str]) -> bool:
    """Whether these are ids as ours: words in small letters, and no bare numbers."""
    return bool(cells) and all(re.fullmatch(r"(?=.*[a-z])[a-z0-9]+(?:[-/][a-z0-9]+)*", cell) for cell in cells)


def _take_by_cells(table: Table, used: set[str], taken: set[int], named: set[str]) -> list[Column]:
    """Columns whose headings say nothing, where all cells of one and of no other are of one sort."""
    if len(table.rows) < 2:
        return []
    found: dict[str, list[Column]] = {}
    for number, heading in enumerate(table.headings):
        if number in taken or heading in named or is_of_pictures(heading) or read_heading(heading).key:
            continue
        cells = [cell for cell in table.column(number)[:_SAMPLE] if cell.casefold() not in UNKNOWN]
        for key, is_one in _BY_CELLS.items():
            if key not in used and len(cells) > 1 and all(map(is_one, cells)) and _can_be(key, heading, cells):
                found.setdefault(key, []).append(Column(number, heading, key, "its cells"))
    return [columns[0] for columns in found.values() if len(columns) == 1]


_BY_CELLS: Mapping[str, Callable[[str], bool]] = {
    "url": lambda cell: cell.startswith(("http://", "https://")),
    "hours": lambda cell: read_hours(cell, None).value is not None,
    "delivery": lambda cell: len(cell) <= 40 and read_delivery(cell).value is not None,
    "language": lambda cell: len(cell) > 3 and read_language(cell).value is not None,
}


def _can_be(key: str, heading: str, cells: Sequence[str]) -> bool:
    """Whether nothing in the heading speaks against it; a page is that of one program alone."""
    return len(set(cells)) == len(cells) if key == "url" else not is_of_tests(heading)


def _refuse_doubled(table: Table, columns: Sequence[Column]) -> None:
    """Two columns of one name cannot be told apart where they mean something."""
    for column in columns:
        if sum(heading == column.heading for heading in table.headings) > 1:
            line, at = table.place(None, [n for n, h in enumerate(table.headings) if h == column.heading][1])
            hint = "give one of them another heading"
            raise Unreadable(f"two columns are called “{column.heading}”", hint, line, at)


def names_of(choice: Choice) -> Mapping[str, str]:
    """By heading, the key that it gives."""
    return {column.heading: column.key for column in choice.columns}
