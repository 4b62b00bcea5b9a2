"""A grid of cells to a table: which row holds the headings, and which rows say anything."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from microcred.exchange.location import Unreadable
from microcred.exchange.sheets.columns import count_meanings
from microcred.exchange.sheets.table import Cell, Table, pad

_LOOKED_AT = 12
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


class Found(NamedTuple):
    """What a grid was read from: the place of a cell by row and column of the grid, notation, sheet, remarks."""

    place: Callable[[int, int | None], tuple[int, int]]
    notation: str
    sheet: str | None = None
    remarks: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()


def table_of(grid: Sequence[Sequence[str]], found: Found) -> Table:
    """The table in a grid; raises Unreadable where it holds nothing. `found.wanted` are headings that a person names."""
    first = _find_headings(grid, found.wanted)
    headings = tuple(_clean(cell) for cell in grid[first])
    while headings and not headings[-1]:
        headings = headings[:-1]
    lost = Counter[str]()
    rows: list[Sequence[Cell]] = []
    numbers: list[int] = []
    seen: set[tuple[str, ...]] = set()
    for number in range(first + 1, len(grid)):
        cells = [_clean(cell) for cell in grid[number]]
        if why_not := _leave_out(cells, headings, seen):
            lost[why_not] += why_not != "empty"
            continue
        lost["cells beyond the headings"] += sum(bool(cell) for cell in cells[len(headings) :])
        rows.append(pad(cells, len(headings)))
        numbers.append(number)
    lost["rows above the headings"] = sum(any(row) for row in grid[:first])
    if not rows:
        raise Unreadable(
            "there is no row beneath the headings", "fill in a row for each program", *found.place(first, 0)
        )

    def place(row: int | None, column: int | None) -> tuple[int, int]:
        return found.place(first if row is None else numbers[row], column)

    return Table(
        headings=headings,
        rows=rows,
        place=place,
        notation=found.notation,
        sheet=found.sheet,
        about=found.sheet or "",
        lost={path: times for path, times in lost.items() if times},
        remarks=found.remarks,
    )


def _find_headings(grid: Sequence[Sequence[str]], wanted: Iterable[str]) -> int:
    """The row of the headings: the first of which most cells mean something, a title among them."""
    filled = [number for number, row in enumerate(grid[: _LOOKED_AT * 4]) if any(cell.strip() for cell in row)][
        :_LOOKED_AT
    ]
    if not filled:
        raise Unreadable("the table is empty", "name another, or fill it", 1, 1)
    asked = {word.strip().casefold() for word in wanted}
    for number in filled:
        if asked & {cell.strip().casefold() for cell in grid[number]}:
            return number
    best = max(filled, key=lambda number: (*_worth(grid[number]), -number))
    return best if _worth(grid[best])[0] else filled[0]


def _worth(row: Sequence[str]) -> tuple[bool, int]:
    meant, has_title = count_meanings([cell.strip() for cell in row])
    return has_title and sum(bool(cell.strip()) for cell in row) <= 3 * meant + 12, meant


def _leave_out(cells: Sequence[str], headings: Sequence[str], seen: set[tuple[str, ...]]) -> str | None:
    """Why a row says nothing of its own; None where it does."""
    if not any(cells):
        return "empty"
    said = tuple(cells[: len(headings)])
    if said == tuple(headings):
        return "rows that repeat the headings"
    if said in seen:
        return "rows given twice"
    seen.add(said)
    return None


def _clean(cell: str) -> str:
    """A cell without blanks around it, and without the sign that keeps a spreadsheet from taking it for a formula."""
    text = cell.strip()
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text
