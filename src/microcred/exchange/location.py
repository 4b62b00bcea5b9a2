"""Where in a source something stands, and what keeps it from being read."""

from typing import NamedTuple

from microcred.domain.report import Finding


class Location(NamedTuple):
    """A place in a source as people name it: lines and columns count from 1, None where there are none."""

    source: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        return ":".join(str(part) for part in self if part is not None)


class Unreadable(Exception):
    """What keeps a text from being read at all; lines and columns count from 1."""

    def __init__(
        self, message: str, hint: str | None = None, line: int | None = None, column: int | None = None
    ) -> None:
        """`message` says what is wrong in plain words, `hint` what to do."""
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.line = line
        self.column = column

    def at(self, source: str) -> Finding:
        """The finding that says so."""
        return Finding(source, self.line, self.column, None, self.message, self.hint)
