"""A workbook of a spreadsheet, of which one sheet is read: under our own headings, or under any."""

import io
from collections.abc import Iterable, Sequence

from microcred.exchange.asked import Asked
from microcred.exchange.program_table import are_ours, read_grid
from microcred.exchange.sheets.gridded import Found, table_of
from microcred.exchange.sheets.table import tree_of
from microcred.exchange.sheets.workbook import SheetGrid, read_sheet, write_sheet
from microcred.exchange.tree import Lines, Tree

WIDTH = 20_000
"""More cells than a row has: row and column make one number."""


class Positions(Lines):
    """Places in a sheet, as one number each."""

    def at(self, position: int) -> tuple[int, int]:
        """Row and column of a position, from 1."""
        row, column = divmod(position, WIDTH)
        return row + 1, column + 1


def read_workbook(content: bytes, asked: Asked) -> list[Tree]:
    """The programs of the sheet that is asked for, else of the first; raises Unreadable where it has none."""
    sheet = read_sheet(content, asked.mapping.sheet)
    first = next((number for number, row in enumerate(sheet.rows) if any(row)), None)
    if first is not None and not asked.mapping.columns and are_ours(*[*sheet.rows[first : first + 2], []][:2]):
        rows = sheet.rows[first:]
        return read_grid(rows, Positions(""), [(first + number) * WIDTH for number in range(len(rows))])

    def place(row: int, column: int | None) -> tuple[int, int]:
        return row + 1, (column or 0) + 1

    found = Found(place, "xlsx", sheet.sheet, tuple(_remarks(sheet)), tuple(asked.mapping.columns))
    return [tree_of(table_of(sheet.rows, found))]


def write(rows: Iterable[Sequence[str]]) -> bytes:
    """A workbook with these rows on its one sheet; raises where a cell would be cut off."""
    out = io.BytesIO()
    write_sheet(rows, out)
    return out.getvalue()


def _remarks(sheet: SheetGrid) -> list[str]:
    said = []
    if sheet.others:
        said.append(
            f"only the sheet {sheet.sheet} was read, not {', '.join(sheet.others[:5])} (--sheet NAME reads another)"
        )
    if sheet.formulas:
        said.append(
            f"formulas without a result stand in {sheet.formulas} cells: open the workbook, save it, import it again"
        )
    if sheet.faults:
        said.append(f"{sheet.faults} cells hold an error such as #REF!: they were left out")
    return said
