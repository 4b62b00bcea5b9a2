"""CSV for spreadsheets."""

import csv
from typing import Any, TextIO

from microcred.render.view import View, choose_columns, pick, spell

# What a spreadsheet takes for the start of a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The rows under a heading of JSON names; a text that a spreadsheet would compute gets a leading '."""
    columns = choose_columns(view, fields)
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([column.key for column in columns])
    writer.writerows([_quote(pick(row, column.key)) for column in columns] for row in view.rows)


def _quote(value: Any) -> str:
    text = spell(value)
    return f"'{text}" if isinstance(value, str | list) and text.startswith(_FORMULA) else text
