"""Markdown: a table that GitHub and others draw."""

import re
from typing import TextIO

from microcred.render.view import View, choose_columns, tame

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")


def write_markdown(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The rows as a Markdown table; nothing in a cell can become markup."""
    columns = choose_columns(view, fields)
    out.write("| " + " | ".join(_escape(column.title) for column in columns) + " |\n")
    out.write("| " + " | ".join("---:" if column.right else "---" for column in columns) + " |\n")
    out.writelines("| " + " | ".join(_escape(column.shown(row)) for column in columns) + " |\n" for row in view.rows)


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", tame(text))
