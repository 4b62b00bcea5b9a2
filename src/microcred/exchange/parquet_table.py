"""Parquet files with the same columns as our CSV, all of text: for tools that read columns. Needs pyarrow, an extra."""

import io
from collections.abc import Iterable, Sequence
from typing import Any

from microcred.domain.errors import MicrocredError
from microcred.exchange.asked import Asked
from microcred.exchange.location import Unreadable
from microcred.exchange.program_table import are_ours, read_grid
from microcred.exchange.sheets.gridded import Found, table_of
from microcred.exchange.sheets.table import MOST_COLUMNS, MOST_ROWS, tree_of
from microcred.exchange.tree import Tree
from microcred.exchange.workbook import WIDTH, Positions

MAGIC = b"PAR1"
_HINT = "pip install 'microcred[parquet]'"


def read_parquet(content: bytes, asked: Asked) -> list[Tree]:
    """The programs of a Parquet file; raises Unreadable where it is broken, too large, or pyarrow is not there."""
    grid = _grid_of(content)
    if not asked.mapping.columns and are_ours(grid[0], grid[1] if len(grid) > 1 else ()):
        return read_grid(grid, Positions(""), [number * WIDTH for number in range(len(grid))])

    def place(row: int, column: int | None) -> tuple[int, int]:
        return row + 1, (column or 0) + 1

    return [tree_of(table_of(grid, Found(place, "parquet", wanted=tuple(asked.mapping.columns))))]


def write(rows: Iterable[Sequence[str]]) -> bytes:
    """A Parquet file of these rows, the first of which holds the names of the columns; an empty cell is null."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as failure:
        raise MicrocredError("Parquet is written with pyarrow, which is not installed", _HINT) from failure
    headings, *cells = rows
    columns = {
        heading: pa.array([row[number] or None for row in cells], pa.string())
        for number, heading in enumerate(headings)
    }
    out = io.BytesIO()
    parquet.write_table(pa.table(columns), out, compression="zstd")
    return out.getvalue()


def _grid_of(content: bytes) -> list[list[str]]:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as failure:
        raise Unreadable("Parquet is read with pyarrow, which is not installed", _HINT, 1, 1) from failure
    try:
        file = parquet.ParquetFile(io.BytesIO(content))
        if file.metadata.num_rows > MOST_ROWS or file.metadata.num_columns > MOST_COLUMNS:
            raise Unreadable(
                f"the table has more than {MOST_ROWS:,} rows or {MOST_COLUMNS:,} columns", "split it", 1, 1
            )
        table = file.read()
    except (pa.ArrowException, OSError, ValueError) as failure:
        raise Unreadable("this is no whole Parquet file", "fetch it again, or write it anew", 1, 1) from failure
    columns = [column.to_pylist() for column in table.columns]
    return [list(table.column_names), *([_spell(value) for value in row] for row in zip(*columns, strict=True))]


def _spell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(_spell(part) for part in value)
    return str(value).lower() if isinstance(value, bool) else str(value)
