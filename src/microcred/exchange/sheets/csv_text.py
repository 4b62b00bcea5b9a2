"""A text between commas, semicolons, tabs or bars as a grid of cells, with the place of each."""

import csv
import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from microcred.exchange.location import Unreadable
from microcred.exchange.sheets.table import MOST_COLUMNS, MOST_ROWS

_SIGNS = (",", ";", "\t", "|")
_SAMPLE = 60_000
_SAMPLE_ROWS = 25
_SEP = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_LOOSE = "expected after"
_NO_HEADING = re.compile(r"^\s*[-{\[<%#]|:\s|:$|^---")


class Grid(NamedTuple):
    """The cells of a text, row by row, with the position at which each row begins, and how they were told apart."""

    rows: list[list[str]]
    starts: list[int]
    sign: str
    remarks: tuple[str, ...] = ()


def looks_like_table(text: str) -> bool:
    """Whether a text is a table: its first rows are of one width, and its first line has headings, not YAML or JSON."""
    sample = _sample(text)
    rows = [row for row in _parse(sample, find_sign(sample)) if any(row)][:_SAMPLE_ROWS]
    while len(rows) > 2 and sum(map(bool, rows[0])) == 1 and not _NO_HEADING.search(rows[0][0]):
        rows = rows[1:]  # a line above the headings
    if len(rows) < 2 or len(rows[0]) < 2:
        return False
    if any(_NO_HEADING.search(cell) for cell in rows[0]):
        return False
    alike = sum(len(row) == len(rows[0]) for row in rows)
    return alike >= 0.6 * len(rows)


def find_sign(text: str) -> str:
    """What stands between the cells: the sign by which most rows come out alike and wide."""
    if said := _SEP.match(text):
        return said[1]
    sample = _sample(text)
    return max(_SIGNS, key=lambda sign: _worth(sample, sign))


def read_grid(text: str) -> Grid:
    """The cells of a text; raises Unreadable where a quote is never closed, or there is too much of it."""
    sign = find_sign(text)
    if said := _SEP.match(text):
        text = "\n" + text[said.end() :]
    try:
        rows, starts = _collect(text, sign, strict=True)
        return Grid(rows, starts, sign)
    except csv.Error as failure:
        if _LOOSE not in str(failure):
            hint = "check its quotes, or write the table anew"
            raise Unreadable(f"this is no valid CSV: {failure}", hint, text.count("\n") or 1, 1) from failure
    rows, starts = _collect(text, sign, strict=False)
    return Grid(rows, starts, sign, ("a quote stands within a cell: it was taken as it is",))


class Cells:
    """Finds the place of a cell in a text: only where something is wrong is it looked for."""

    def __init__(self, text: str, grid: Grid) -> None:
        """Of the text that the grid was read from."""
        self.text, self.grid = text, grid

    @cached_property
    def _lines(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer(r"\n", self.text))]

    def place(self, row: int, column: int | None) -> tuple[int, int]:
        """Line and column of a cell in a row of the grid; of the row's beginning where no column is named."""
        at = self.grid.starts[row] if row < len(self.grid.starts) else 0
        for _ in range(column or 0):
            at = self._next_cell(at)
        line = self.text.count("\n", 0, at) + 1
        return line, at - (self.text.rfind("\n", 0, at) + 1) + 1

    def _next_cell(self, at: int) -> int:
        """The position behind the sign that ends the cell which begins at one."""
        quoted = self.text[at : at + 1] == '"'
        position = at + 1 if quoted else at
        while quoted and position < len(self.text):
            position = self.text.find('"', position)
            if position < 0:
                return at
            if self.text[position + 1 : position + 2] != '"':
                break
            position += 2
        end = self.text.find(self.grid.sign, position)
        return at if end < 0 else end + 1


def _sample(text: str) -> str:
    """The first lines, whole."""
    if len(text) <= _SAMPLE:
        return text
    return text[: text.rfind("\n", 0, _SAMPLE) + 1] or text[:_SAMPLE]


def _worth(sample: str, sign: str) -> tuple[float, int]:
    """How many of the first rows are of the width that most have, and that width."""
    rows = [row for row in _parse(sample, sign) if any(row)][:_SAMPLE_ROWS]
    widths = [len(row) for row in rows]
    if not widths or max(widths) < 2:
        return 0, 0
    usual = max(set(widths), key=lambda width: (widths.count(width), width))
    return (widths.count(usual) / len(widths) if usual > 1 else 0), usual


def _parse(sample: str, sign: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(sample.splitlines(keepends=True), delimiter=sign)
    except csv.Error:
        return


def _collect(text: str, sign: str, *, strict: bool) -> tuple[list[list[str]], list[int]]:
    """All rows, also empty ones, and where each begins."""
    lines = text.splitlines(keepends=True) if "\r" in text and "\n" not in text else _split(text)
    reader = csv.reader(lines, delimiter=sign, strict=strict)
    rows: list[list[str]] = []
    starts: list[int] = []
    at, before = 0, 0
    for cells in reader:
        rows.append(cells)
        starts.append(at)
        at += sum(map(len, lines[before : reader.line_num]))
        before = reader.line_num
        if len(rows) > MOST_ROWS:
            raise Unreadable(f"the table has more than {MOST_ROWS:,} rows", "split it", before, 1)
        if len(cells) > MOST_COLUMNS:
            raise Unreadable(f"a row has more than {MOST_COLUMNS:,} cells", "check what stands between them", before, 1)
    return rows, starts


def _split(text: str) -> Sequence[str]:
    return [line for line in re.split(r"(?<=\n)", text) if line]
