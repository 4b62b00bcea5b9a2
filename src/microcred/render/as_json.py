"""JSON: the whole document, or one row a line."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from microcred.render.flow import Flow
from microcred.render.view import Row, View, choose_columns, pick


def write_json(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The document; with `fields` a list of the rows cut down to them."""
    if isinstance(view.rows, Flow):
        _write_list(cut_rows(view, fields), out)
    else:
        _dump(list(cut_rows(view, fields)) if fields else view.document, out, indent=2)
    out.write("\n")


def write_jsonl(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The rows, one a line."""
    for row in cut_rows(view, fields):
        _dump(row, out, indent=None)
        out.write("\n")


def cut_rows(view: View, fields: tuple[str, ...]) -> Iterator[Row]:
    """The rows with these fields alone, under the names they were asked for by; whole ones where none is named."""
    if not fields:
        yield from view.rows
        return
    columns = choose_columns(view, fields)
    for row in view.rows:
        yield {column.key: pick(row, column.key) for column in columns}


def _write_list(rows: Iterable[Row], out: TextIO) -> None:
    """A list as it would be written whole, a row at a time."""
    begun = False
    for row in rows:
        out.write(",\n  " if begun else "[\n  ")
        _dump(row, out, indent=2, above="  ")
        begun = True
    out.write("\n]" if begun else "[]")


def _dump(value: Any, out: TextIO, indent: int | None, above: str = "") -> None:
    is_utf8 = (getattr(out, "encoding", None) or "utf-8").lower().replace("-", "").startswith("utf")
    text = json.dumps(value, ensure_ascii=not is_utf8, indent=indent, allow_nan=False)
    out.write(text.replace("\n", f"\n{above}") if above else text)
