"""The renderers of the output formats by name (`formats` has the names). A renderer is imported when it is asked for."""

from collections.abc import Callable
from typing import TextIO

from microcred.render.view import View

Write = Callable[[View, TextIO, tuple[str, ...]], None]


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
