"""A table as it was read, whatever its notation: headings, rows of cells, and where each of them stands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from microcred.domain.files.problem import Path
from microcred.exchange.tree import Lines, Tree

MOST_ROWS = 250_000
"""How many rows a table may have."""
MOST_COLUMNS = 1000
"""How many columns a table may have."""

Cell = str | list[str]
"""What stands in a cell: a text, empty where it says nothing; or several texts, where the notation has lists."""

Place = Callable[[int | None, int | None], tuple[int, int]]
"""Line and column, from 1, of a cell: of the headings where no row is named, of the row where no column is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The headings of a table and its rows, all as long as the headings; `place` says where a cell stands.

    `lost` counts what of the table could not be brought into rows, `remarks` says in words how it was read.
    `sheet` is that of a workbook, `about` what is said of the rows outside of them, such as the key of their list.
    """

    headings: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    place: Place
    notation: str
    sheet: str | None = None
    about: str = ""
    lost: Mapping[str, int] = field(default_factory=dict)
    remarks: Sequence[str] = ()

    def column(self, number: int) -> list[str]:
        """The texts of a column that say anything."""
        return [text for row in self.rows if (text := join_cell(row[number]))]


@dataclass(frozen=True, slots=True)
class TableTree(Tree):
    """A table among the trees that other notations make."""

    def locate(self, path: Path, *, is_about_key: bool = False) -> tuple[int, int]:
        """Line and column of the cell at a path of row and column; of the headings where it names no row."""
        table: Table = self.value
        row, column = (*path[:2], None, None)[:2]
        if is_about_key and row is None:
            return table.place(None, None)
        return table.place(row if isinstance(row, int) else None, column if isinstance(column, int) else None)


def tree_of(table: Table) -> TableTree:
    """The tree that a table is read from."""
    return TableTree(table, 0, Lines(""), (), (), table.notation)


def join_cell(cell: Cell) -> str:
    """A cell as one text."""
    return cell if isinstance(cell, str) else "; ".join(cell)


def pad(cells: Sequence[Any], width: int) -> list[Any]:
    """The cells of a row, as many as there are headings."""
    return [*cells[:width], *([""] * (width - len(cells)))]
