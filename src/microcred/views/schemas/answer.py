"""What the schema of an answer is made of: the whole document, and one row of it."""

from typing import NamedTuple

from microcred.views.program import SCHEMA_VERSION
from microcred.views.schemas.words import Schema, keyed, list_of


class Answer(NamedTuple):
    """The schema of what a command answers with, and of one row of it as tables, CSV and JSON lines show it."""

    whole: Schema
    row: Schema


def document(keys: dict[str, Schema]) -> Schema:
    """An object that says which version of these schemas it follows."""
    return keyed({"schema_version": {"const": SCHEMA_VERSION}, **keys})


def rows_alone(row: Schema) -> Answer:
    """A list has no version: its rows are the answer."""
    return Answer(list_of(row), row)
