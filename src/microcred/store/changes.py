"""What happened to programs, providers and skills, and the change that it belongs to."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from microcred.domain.difference import differences
from microcred.domain.program import Program, Status
from microcred.domain.record import FieldChange, RecordKind
from microcred.store.open import Catalogue
from microcred.store.tables import table


class Happened(StrEnum):
    """What became of a thing."""

    ADDED = "added"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    RETURNED = "returned"


class Counts(NamedTuple):
    """How many programs were added, changed (or came back) and withdrawn."""

    added: int
    changed: int
    withdrawn: int


def changes_of_program(program_id: str, old: Program | None, new: Program | None) -> Iterator[FieldChange]:
    """What differs between a program before and after; None is that there was none, or is none any more."""
    if old is None or new is None:
        happened = Happened.ADDED if old is None else Happened.WITHDRAWN
        yield FieldChange(program_id, happened, "title", old and old.title, new and new.title)
        return
    for field, before, after in differences(old, new):
        happened = Happened.CHANGED
        if field == "status" and after == Status.WITHDRAWN:
            happened = Happened.WITHDRAWN
        elif field == "status" and before == Status.WITHDRAWN:
            happened = Happened.RETURNED
        yield FieldChange(program_id, happened, field, before, after)


def count(changes: Iterable[FieldChange]) -> Counts:
    """How many programs these changes are about; one that is withdrawn is not counted as changed too."""
    happened: dict[str, set[str]] = {}
    for change in changes:
        if change.kind is RecordKind.PROGRAM:
            happened.setdefault(change.id, set()).add(change.change)
    added = sum(Happened.ADDED in each for each in happened.values())
    withdrawn = sum(Happened.WITHDRAWN in each for each in happened.values())
    return Counts(added, len(happened) - added - withdrawn, withdrawn)


def open_change(catalogue: Catalogue, source_key: int, command: str, message: str | None, now: str) -> int:
    """Begins a change in the history and returns its number."""
    row = {"at": now, "command": command, "source": source_key, "message": message}
    number = table(catalogue, "change").insert(row).last_pk
    return int(number or 0)


def close_change(catalogue: Catalogue, number: int, counts: Counts) -> None:
    """Writes down what the change came to."""
    table(catalogue, "change").update(number, counts._asdict())
