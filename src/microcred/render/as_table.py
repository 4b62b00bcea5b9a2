"""What a terminal shows: tables, facts and the drawn ladder, by Rich."""

from collections.abc import Sequence
from typing import TextIO

from rich.box import ASCII, SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.table import Table as RichTable
from rich.text import Text

from microcred.render.as_ladder import draw_ladder
from microcred.render.palette import Pen
from microcred.render.view import Block, Column, Drawing, Note, Pairs, Row, Table, View, choose_columns

UNKNOWN = "–"
_FLEXIBLE_WIDTH = 26  # a title narrower than this is no longer read at a glance
_GAP = 3  # a blank of padding on both sides of a column, and the box between two


def write_table(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The screen of a view; with `fields` a table of them alone. Rich finds width and colours by itself."""
    console = Console(file=out, highlight=False, markup=False, emoji=False, soft_wrap=False)
    pen = Pen.for_encoding(console.encoding)
    blocks: Sequence[Block] = [Table(choose_columns(view, fields), view.rows)] if fields else view.blocks()
    for position, block in enumerate(blocks):
        if position and not (isinstance(block, Note) and isinstance(blocks[position - 1], Note)):
            console.print()
        console.print(_render(block, console.width, pen))


def _render(block: Block, width: int, pen: Pen) -> RenderableType:
    match block:
        case Note():
            return pen.text(block.text, block.tone)
        case Table():
            return _render_table(block, width, pen)
        case Pairs():
            return _render_pairs(block, width, pen)
        case Drawing():
            return draw_ladder(block, width, pen)


def _render_table(table: Table, width: int, pen: Pen) -> RenderableType:
    columns = _fitting(table, width)
    flexible = _flexible(columns)
    drawn = RichTable(box=ASCII if pen.is_ascii else SIMPLE_HEAD, pad_edge=False, padding=(0, 1), show_edge=False)
    for column in columns:
        drawn.add_column(
            pen.text(column.title),
            justify="right" if column.right else "left",
            no_wrap=column is not flexible,
            min_width=min(_FLEXIBLE_WIDTH, _natural_width(column, table.rows)) if column is flexible else None,
            overflow="fold" if column is flexible else "ellipsis",
            max_width=column.most,
        )
    for row in table.rows:
        drawn.add_row(*(_cell(column, row, pen) for column in columns))
    return Group(pen.strong(table.title), drawn) if table.title else drawn


def _cell(column: Column, row: Row, pen: Pen) -> Text:
    return pen.text(_spell_cell(column, row), column.tone_in(row))


def _spell_cell(column: Column, row: Row) -> str:
    return column.shown(row) or UNKNOWN


def _flexible(columns: Sequence[Column]) -> Column:
    """The column that takes what room is left: the worthiest one of text."""
    return max((column for column in columns if not column.right), key=lambda column: column.worth, default=columns[0])


def _fitting(table: Table, width: int) -> list[Column]:
    """The columns that fit, the least worthy dropped first; what has worth 9 stays."""
    kept = list(table.columns)
    widths = {column.key: _natural_width(column, table.rows) for column in kept}
    widths[_flexible(kept).key] = min(widths[_flexible(kept).key], _FLEXIBLE_WIDTH)
    while sum(widths[column.key] + _GAP for column in kept) > width + _GAP:
        least = min(kept, key=lambda column: column.worth)
        if least.worth >= 9:
            break
        kept.remove(least)
    return kept


def _natural_width(column: Column, rows: Sequence[Row]) -> int:
    widest = max((cell_len(_spell_cell(column, row)) for row in rows), default=0)
    return max(cell_len(column.title), min(widest, column.most or widest))


def _render_pairs(pairs: Pairs, width: int, pen: Pen) -> RenderableType:
    grid = RichTable.grid(padding=(0, 2), pad_edge=False)
    most = width // 2  # a long label, such as an id, leaves room to read what is said of it
    grid.add_column(no_wrap=all(len(pair.label) <= most for pair in pairs.pairs), max_width=most, overflow="fold")
    grid.add_column(max_width=max(20, width - 16), overflow="fold")
    for pair in pairs.pairs:
        value = Text().append_text(pen.text(pair.text or UNKNOWN, pair.tone))  # its tone ends where the remark begins
        if pair.remark:
            value.append(pen.spell(f"  {pair.remark}"), pen.FAINT)
        grid.add_row(pen.faint(pair.label), value)
    return Group(pen.strong(pairs.title), grid) if pairs.title else grid
