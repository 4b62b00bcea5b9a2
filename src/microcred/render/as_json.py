"""JSON: the whole document, or one row a line."""

import json
from typing import Any, TextIO

from microcred.render.view import View, choose_columns, pick


def write_json(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The document; with `fields` a list of the rows cut down to them."""
    _dump(cut_rows(view, fields) if fields else view.document, out, indent=2)
    out.write("\n")


def write_jsonl(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The rows, one a line."""
    for row in cut_rows(view, fields) if fields else view.rows:
        _dump(row, out, indent=None)
        out.write("\n")


def cut_rows(view: View, fields: tuple[str, ...]) -> list[dict[str, Any]]:
    """The rows with these fields alone, under the names they were asked for by."""
    columns = choose_columns(view, fields)
    return [{column.key: pick(row, column.key) for column in columns} for row in view.rows]


def _dump(value: Any, out: TextIO, indent: int | None) -> None:
    is_utf8 = (getattr(out, "encoding", None) or "utf-8").lower().replace("-", "").startswith("utf")
    out.write(json.dumps(value, ensure_ascii=not is_utf8, indent=indent, allow_nan=False))
