"""The first lines of a text as rows of a table, to see what it is before it is read."""

import csv
import re

_LINE_END = re.compile(r"\r\n?|\n")
_ENOUGH = 20_000


def first_rows(text: str, count: int, sign: str = ",") -> list[list[str]]:
    """The cells of the first lines, each line by itself, whatever ends it; none where they are no rows."""
    start = text[:_ENOUGH]
    lines = [line.strip(" ") for line in _LINE_END.split(start, count)[:count]]
    try:
        return list(csv.reader(lines, delimiter=sign))
    except csv.Error:
        return []
