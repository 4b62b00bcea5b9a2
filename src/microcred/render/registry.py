"""The renderers of the output formats by name (`formats` has the names). A renderer is imported when it is asked for."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TextIO

from microcred.render.view import View

Write = Callable[[View, TextIO, tuple[str, ...]], None]

_HOMES: Mapping[str, str] = {
    "table": "as_table:write_table",
    "plain": "as_plain:write_plain",
    "json": "as_json:write_json",
    "jsonl": "as_json:write_jsonl",
    "csv": "as_csv:write_csv",
    "markdown": "as_markdown:write_markdown",
    "html": "as_html:write_html",
    "mermaid": "as_mermaid:write_mermaid",
    "svg": "as_svg:write_svg",
    "ics": "as_ics:write_ics",
    "github": "as_github:write_github",
}
"""Where the function of each format is: its module beside this one, and its name."""


def writer_of(name: str) -> Write:
    """The function that writes a view in this format."""
    module, _, function = _HOMES[name].partition(":")
    writer: Write = getattr(import_module(f"microcred.render.{module}"), function)
    return writer
