"""The names of the output formats, for whoever only has to name one. Knows no renderer."""

from collections.abc import Mapping

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
