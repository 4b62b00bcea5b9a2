"""Plain text for pipes: a heading of JSON names, then a row a line, cells parted by tabs."""

from typing import TextIO

from microcred.render.view import View, choose_columns, pick, spell, tame


def write_plain(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The rows as tab-separated lines; no cell holds a tab or a line end."""
    columns = choose_columns(view, fields)
    out.write("\t".join(column.key for column in columns) + "\n")
    out.writelines("\t".join(tame(spell(pick(row, column.key))) for column in columns) + "\n" for row in view.rows)
