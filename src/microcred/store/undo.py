"""Takes changes back, and lets sources be forgotten: as new changes, since nothing is ever deleted."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import NamedTuple

from microcred.domain.errors import MicrocredError
from microcred.domain.history import FORGET, REDO, RULES, UNDO, Change
from microcred.domain.record import FieldChange, Layer, Record, RecordKind
from microcred.store.arrival import believed, forget_files, restore_source, save_source
from microcred.store.changes import Cause, close_change, count, open_change
from microcred.store.derive import Classify, Touched, derive
from microcred.store.history import get_change
from microcred.store.open import Catalogue
from microcred.store.records import read_record
from microcred.store.sources import get_source
from microcred.store.transaction import transaction
from microcred.store.versions import add_versions, digest_of

_LAST = "SELECT max(number) FROM change WHERE undone_by IS NULL AND command NOT IN (?, ?)"

# What the change put in place and what it took away, by thing: the keys of the records before and after it
_STEPS = """
SELECT kind, id, source, max(CASE WHEN superseded_by = :number THEN key END), max(CASE WHEN change = :number THEN key END)
FROM record WHERE change = :number OR superseded_by = :number GROUP BY kind, id, source
"""

_FOLLOWED = """
SELECT record.superseded_by, change.undone_by FROM record LEFT JOIN change ON change.number = record.superseded_by
WHERE record.key = ?
"""
_PUT_BACK = "SELECT max(key) FROM record WHERE kind = ? AND id = ? AND source = ? AND change = ?"
_RETURNED = """
SELECT record.key, record.change, change.undone_by FROM record JOIN change ON change.number = record.change
WHERE record.kind = ? AND record.id = ? AND record.source = ? AND record.change > ? ORDER BY record.change LIMIT 1
"""

_NOW = "SELECT key FROM record WHERE kind = ? AND id = ? AND source = ? AND superseded_by IS NULL"
_RECORD = "SELECT kind, id, fields, url, as_of, fact_sources, listed FROM record WHERE key = ?"

_COPY = """
INSERT INTO record (kind, id, source, change, listed, url, as_of, fields, fact_sources, digest)
SELECT kind, id, source, ?, listed, url, as_of, fields, fact_sources, digest FROM record WHERE key = ?
"""


class _Step(NamedTuple):
    """One thing that a change changed; `current` is the record that stands for it now, None where none does.

    `restored` is what stands after it is taken back, where later changes of other fields stay.
    """

    kind: str
    id: str
    source: int
    before: int | None
    current: int | None
    restored: Record | None = None


def last_change(catalogue: Catalogue) -> int | None:
    """The number of the last change that is not undone, undoing and newer rules aside; None where there is none."""
    row = catalogue.execute(_LAST, (UNDO, RULES)).fetchone()
    return None if row[0] is None else int(row[0])


def undo_change(catalogue: Catalogue, number: int, now: str, classify: Classify) -> tuple[int, list[FieldChange]]:
    """Takes the records of the change back to those before it; the number of the new change, and what it changed.

    All of it or nothing. Raises where it is undone already, or a later change rests on the same records.
    """
    with transaction(catalogue):
        change = get_change(catalogue, number)
        if change is None:
            raise MicrocredError(f"there is no change {number}", "microcred history lists them")
        if change.undone_by is not None:
            raise _undone_already(catalogue, change)
        if change.command == RULES:
            hint = "microcred history NUMBER lists them; a class that a file declares is kept whatever rules say"
            raise MicrocredError(f"change {number} cannot be undone: newer rules placed programs otherwise", hint)
        steps = [
            _stand_still(catalogue, change, row) for row in catalogue.execute(_STEPS, {"number": number}).fetchall()
        ]
        source_key, source_before = catalogue.execute(
            "SELECT source, source_before FROM change WHERE number = ?", (number,)
        ).fetchone()
        command = REDO if change.command == UNDO else UNDO
        saved = save_source(catalogue, change.source or "")
        by = open_change(catalogue, source_key, Cause(command, f"takes back change {number}", now, saved))
        touched = _put_back(catalogue, steps, by)
        if source_key is not None:
            forget_files(catalogue, source_key)
            if source_before and not _is_followed(catalogue, source_key, number, by):
                restore_source(catalogue, source_key, source_before)
                if believed(source_before) != believed(saved):
                    touched = _all_of_source(catalogue, source_key, touched)
        catalogue.execute("UPDATE change SET undone_by = ? WHERE number = ?", (by, number))
        changes = derive(catalogue, touched, classify)
        close_change(catalogue, by, count(changes))
        return by, changes


def forget_source(catalogue: Catalogue, source_id: str, now: str, classify: Classify) -> tuple[int, list[FieldChange]]:
    """Lets nothing count any more that the source said; the number of the new change, and what it changed."""
    with transaction(catalogue):
        source = get_source(catalogue, source_id)
        saved = save_source(catalogue, source_id)
        if source is None or saved is None:
            raise MicrocredError(f"there is no source “{source_id}”", "microcred sources lists them")
        (key,) = catalogue.execute("SELECT key FROM source WHERE id = ?", (source_id,)).fetchone()
        by = open_change(catalogue, key, Cause(FORGET, None, now, saved))
        touched = _all_of_source(catalogue, key, {})
        catalogue.execute("UPDATE record SET superseded_by = ? WHERE source = ? AND superseded_by IS NULL", (by, key))
        catalogue.execute("UPDATE source SET mapping = NULL WHERE key = ?", (key,))
        forget_files(catalogue, key)
        changes = derive(catalogue, touched, classify)
        close_change(catalogue, by, count(changes))
        return by, changes


def _undone_already(catalogue: Catalogue, change: Change) -> MicrocredError:
    by = get_change(catalogue, change.undone_by or 0)
    hint = f"change {by.undone_by} took that back: microcred undo {by.undone_by}" if by and by.undone_by else None
    return MicrocredError(f"change {change.number} is undone already, by change {change.undone_by}", hint)


def _stand_still(catalogue: Catalogue, change: Change, row: tuple[str, str, int, int | None, int | None]) -> _Step:
    """The step, if the record that it led to still stands: later changes that were undone do not count."""
    kind, record_id, source, before, after = row
    at, later = change.number, None
    while True:
        if after is not None:
            later, undone_by = catalogue.execute(_FOLLOWED, (after,)).fetchone()
        else:
            found = catalogue.execute(_RETURNED, (kind, record_id, source, at)).fetchone()
            _, later, undone_by = found or (None, None, None)
        if later is None:
            return _Step(kind, record_id, source, before, after)
        if undone_by is None:
            return _step_around(catalogue, change.number, later, _Step(kind, record_id, source, before, after))
        at = undone_by
        (after,) = catalogue.execute(_PUT_BACK, (kind, record_id, source, at)).fetchone()


def _step_around(catalogue: Catalogue, number: int, later: int, step: _Step) -> _Step:
    """The step that takes back only the fields of this change; raises where what came later touched one of them."""
    where = f"change {number} cannot be undone: change {later} rests on it"
    refusal = MicrocredError(f"{where} (both changed {step.id})", f"microcred undo {later} first")
    row = catalogue.execute(_NOW, (step.kind, step.id, step.source)).fetchone()
    if row is None or step.current is None or not (step.before or _is_edit(catalogue, step.source)):
        raise refusal
    (now,) = row
    (after, came_listed), (current, is_listed) = (_record(catalogue, key) for key in (step.current, now))
    first = replace(after, fields={}, fact_sources={}), True  # of a program of which nothing was edited yet
    before, was_listed = _record(catalogue, step.before) if step.before else first
    if not (was_listed and came_listed and is_listed) or before.where != after.where or after.where != current.where:
        raise refusal
    mine = _differing(before, after)
    if both := mine & _differing(after, current):
        raise MicrocredError(f"{where} (both changed {', '.join(sorted(both))} of {step.id})", refusal.hint)
    return step._replace(current=now, restored=_taken_back(current, before, mine))


def _is_edit(catalogue: Catalogue, source_key: int) -> bool:
    """Whether a source says single fields and lists nothing, so that there may be nothing before it."""
    row = catalogue.execute("SELECT layer FROM source WHERE key = ?", (source_key,)).fetchone()
    return bool(row[0] == Layer.EDIT)


def _record(catalogue: Catalogue, key: int) -> tuple[Record, bool]:
    *columns, listed = catalogue.execute(_RECORD, (key,)).fetchone()
    return read_record(*columns), bool(listed)


def _differing(one: Record, other: Record) -> set[str]:
    """The fields of which two records say something else, or from elsewhere."""
    return {
        key
        for key in {*one.fields, *other.fields}
        if key not in one.fields
        or key not in other.fields
        or (one.fields[key], one.source_of(key)) != (other.fields[key], other.source_of(key))
    }


def _taken_back(current: Record, before: Record, keys: Collection[str]) -> Record:
    """The current record, but for these fields, of which it says what it said before."""
    fields = {key: value for key, value in current.fields.items() if key not in keys}
    sources = {key: value for key, value in current.fact_sources.items() if key not in keys}
    fields |= {key: before.fields[key] for key in keys if key in before.fields}
    sources |= {key: before.fact_sources[key] for key in keys if key in before.fact_sources}
    return replace(current, fields=fields, fact_sources=sources)


def _put_back(catalogue: Catalogue, steps: Iterable[_Step], by: int) -> Touched:
    touched: dict[RecordKind, set[str]] = {}
    for step in steps:
        if step.current is not None:
            catalogue.execute("UPDATE record SET superseded_by = ? WHERE key = ?", (by, step.current))
        if step.restored is not None:
            add_versions(catalogue, by, step.source, [(step.restored, digest_of(step.restored), True)], ())
        elif step.before is not None:
            catalogue.execute(_COPY, (by, step.before))
        touched.setdefault(RecordKind(step.kind), set()).add(step.id)
    return touched


def _is_followed(catalogue: Catalogue, source_key: int, number: int, by: int) -> bool:
    """Whether a later change of the source stands, which says itself how far the source is believed."""
    later = "SELECT 1 FROM change WHERE source = ? AND number > ? AND number < ? AND undone_by IS NULL AND command <> ?"
    return catalogue.execute(later, (source_key, number, by, UNDO)).fetchone() is not None


def _all_of_source(catalogue: Catalogue, source_key: int, touched: Touched) -> Touched:
    """Everything of which the source says anything, and what was touched already."""
    every: dict[RecordKind, set[str]] = {kind: set(ids) for kind, ids in touched.items()}
    rows: Iterable[tuple[str, str]] = catalogue.execute(
        "SELECT kind, id FROM record WHERE source = ? AND superseded_by IS NULL", (source_key,)
    ).fetchall()
    for kind, record_id in rows:
        every.setdefault(RecordKind(kind), set()).add(record_id)
    return every
