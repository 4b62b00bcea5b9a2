"""What happened to programs and everything else that sources list, and the change that it belongs to."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from microcred.domain.cited import CitedSource
from microcred.domain.difference import differences
from microcred.domain.job import Industry, Job
from microcred.domain.program import Program, Status
from microcred.domain.provider import Provider
from microcred.domain.record import FieldChange, RecordKind
from microcred.domain.skills import Skill
from microcred.store.open import Catalogue
from microcred.store.tables import insert_row

Named = Skill | Provider | Industry | Job | CitedSource
"""What is listed under a name or a title."""


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


def changes_of_skill(name: str, old: Skill | None, new: Skill | None) -> list[FieldChange]:
    """What differs between a skill of the vocabulary before and after; None is that it was or is no part of it."""
    return _changes_of_named(name, old, new, RecordKind.SKILL)


def changes_of_provider(provider_id: str, old: Provider | None, new: Provider | None) -> list[FieldChange]:
    """What differs between a provider before and after; None is that no source told or tells of it."""
    return _changes_of_named(provider_id, old, new, RecordKind.PROVIDER)


def changes_of_industry(industry_id: str, old: Industry | None, new: Industry | None) -> list[FieldChange]:
    """What differs between an industry before and after; None is that no source lists or listed it."""
    return _changes_of_named(industry_id, old, new, RecordKind.INDUSTRY, "title")


def changes_of_job(job_id: str, old: Job | None, new: Job | None) -> list[FieldChange]:
    """What differs between a job before and after; None is that no source lists or listed it."""
    return _changes_of_named(job_id, old, new, RecordKind.JOB, "title")


def changes_of_cited(source_id: str, old: CitedSource | None, new: CitedSource | None) -> list[FieldChange]:
    """What differs between a cited source before and after; None is that no source lists or listed it."""
    return _changes_of_named(source_id, old, new, RecordKind.SOURCE, "title")


def _changes_of_named(
    thing_id: str, old: Named | None, new: Named | None, kind: RecordKind, called: str = "name"
) -> list[FieldChange]:
    before, after = (thing._asdict() if thing is not None else {} for thing in (old, new))
    if not before or not after:
        happened = Happened.ADDED if not before else Happened.WITHDRAWN
        names = (before.get(called), after.get(called))
        return [FieldChange(thing_id, happened, called, *names, kind)] if any(names) else []
    return [
        FieldChange(thing_id, Happened.CHANGED, field, _json(before[field]), _json(after[field]), kind)
        for field in before
        if before[field] != after[field]
    ]


def count(changes: Iterable[FieldChange]) -> Counts:
    """How many programs these changes are about; one that is withdrawn is not counted as changed too."""
    every: set[str] = set()
    added: set[str] = set()
    withdrawn: set[str] = set()
    for change in changes:
        if change.kind is RecordKind.PROGRAM:
            every.add(change.id)
            if change.change == Happened.ADDED:
                added.add(change.id)
            elif change.change == Happened.WITHDRAWN:
                withdrawn.add(change.id)
    return Counts(len(added), len(every) - len(added) - len(withdrawn), len(withdrawn))


class Cause(NamedTuple):
    """What brings a change about: the command, why, and when; and what was known of the source before it."""

    command: str
    message: str | None
    now: str
    source_before: str | None = None


def open_change(catalogue: Catalogue, source_key: int | None, cause: Cause) -> int:
    """Begins a change in the history and returns its number."""
    row = {
        "at": cause.now,
        "command": cause.command,
        "source": source_key,
        "message": cause.message,
        "source_before": cause.source_before,
    }
    return insert_row(catalogue, "change", row)


def close_change(catalogue: Catalogue, number: int, counts: Counts) -> None:
    """Writes down what the change came to."""
    catalogue.execute("UPDATE change SET added = ?, changed = ?, withdrawn = ? WHERE number = ?", (*counts, number))


def _json(value: Any) -> Any:
    """The value as JSON has it: tuples are lists, what has names for its parts is a map, a day is text."""
    match value:
        case tuple() if hasattr(value, "_asdict"):
            return {key: _json(part) for key, part in value._asdict().items() if part is not None}
        case tuple():
            return [_json(part) for part in value]
        case date():
            return value.isoformat()
    return value
