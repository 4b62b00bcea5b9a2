"""What was done to the catalogue: one value for each change, and what a source brought."""

from typing import NamedTuple

from microcred.domain.record import FieldChange, Source

UNDO = "undo"
"""The command of a change that takes another one back."""

REDO = "redo"
"""The command of a change that takes an undo back."""

FORGET = "forget"
"""The command of a change after which a source counts no more."""

SHIPPED = "shipped"
"""The command of a change that brings in the catalogue of the package."""


RULES = "classify"
"""The command of a change by which newer rules placed programs that declare no class."""


class Change(NamedTuple):
    """One change of the catalogue; `undone_by` is the number of the change that took it back."""

    number: int
    at: str
    command: str
    source: str | None
    message: str | None
    added: int
    changed: int
    withdrawn: int
    undone_by: int | None = None


class ChangeSeen(NamedTuple):
    """A change and what it did to providers, skills and programs, field by field."""

    change: Change
    differences: tuple[FieldChange, ...]


class Undone(NamedTuple):
    """A change that was taken back, by which new change (whose counts say what it came to), and what it had done."""

    change: Change
    by: Change
    differences: tuple[FieldChange, ...]


class KnownSource(NamedTuple):
    """A source that the catalogue is made from, when it was read, and how many programs it lists."""

    source: Source
    fetched_at: str
    programs: int
