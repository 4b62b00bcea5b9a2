"""The output formats by name. A renderer is imported when it is asked for."""

from collections.abc import Callable, Mapping
from typing import TextIO

from microcred.render.view import View

Write = Callable[[View, TextIO, tuple[str, ...]], None]

FORMATS = ("table", "plain", "json", "jsonl", "csv", "markdown")
ENDINGS: Mapping[str, str] = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".csv": "csv",
    ".md": "markdown",
    ".markdown": "markdown",
    ".tsv": "plain",
    ".txt": "table",
}
"""The format that a file's ending asks for."""


def writer_of(name: str) -> Write:
    """The function that writes a view in this format."""
    match name:
        case "table":
            from microcred.render.as_table import write_table

            return write_table
        case "plain":
            from microcred.render.as_plain import write_plain

            return write_plain
        case "json":
            from microcred.render.as_json import write_json

            return write_json
        case "jsonl":
            from microcred.render.as_json import write_jsonl

            return write_jsonl
        case "csv":
            from microcred.render.as_csv import write_csv

            return write_csv
        case "markdown":
            from microcred.render.as_markdown import write_markdown

            return write_markdown
    raise KeyError(name)
