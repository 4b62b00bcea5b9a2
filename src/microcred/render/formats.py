"""The names of the output formats, for whoever only has to name one. Knows no renderer."""

from collections.abc import Mapping

FORMATS = ("table", "plain", "json", "jsonl", "csv", "markdown", "html")
"""How every answer can be written."""

_MORE: Mapping[str, tuple[str, ...]] = {"ladder": ("mermaid", "svg", "ics"), "check": ("github",)}

ENDINGS: Mapping[str, str] = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".csv": "csv",
    ".md": "markdown",
    ".markdown": "markdown",
    ".tsv": "plain",
    ".txt": "table",
    ".html": "html",
    ".htm": "html",
    ".mmd": "mermaid",
    ".mermaid": "mermaid",
    ".svg": "svg",
    ".ics": "ics",
}
"""The format that a file's ending asks for."""


def formats_of(command: str) -> tuple[str, ...]:
    """The formats of a command, by what is typed to call it: those of every answer and its own."""
    return (*FORMATS, *_MORE.get(command, ()))
