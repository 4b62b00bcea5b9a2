"""Takes in what a source says: one transaction, after which the catalogue follows from the new records.

Must not know files or formats: records come in, what happened goes out.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from microcred.domain.errors import MicrocredError
from microcred.domain.record import FieldChange, Layer, Record, RecordKind, Source, SourceOutcome
from microcred.domain.same import SAME_AS, Same
from microcred.store.arrival import put_files, put_source, save_source
from microcred.store.changes import Cause, close_change, count, open_change
from microcred.store.derive import Classify, derive
from microcred.store.open import Catalogue
from microcred.store.records import same_now
from microcred.store.sources import get_source
from microcred.store.transaction import transaction
from microcred.store.versions import Version, add_versions, carry_forward, current_versions, digest_of

_SHRINK_HINT = "if that is meant, say --allow-shrink"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """What was read from a source.

    `listed_ids` are of what it lists though the records were rejected. `files` holds the digests of the
    files that were read. A `partial` reading, like an overlay, withdraws nothing. With `carry_forward`, a field of
    which a record says nothing keeps what this source said before; without it a record is replaced whole.
    """

    source: Source
    records: Sequence[Record]
    listed_ids: Collection[str] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    partial: bool = False
    allow_shrink: bool = False
    carry_forward: bool = True


class _Plan(NamedTuple):
    """The versions to add, and the keys of those that they supersede."""

    versions: list[tuple[Record, str, bool]]
    superseded: list[int]


def apply_source(
    catalogue: Catalogue,
    delivered: Delivered,
    *,
    command: str,
    message: str | None = None,
    now: str,
    classify: Classify,
) -> SourceOutcome:
    """Makes the catalogue what it is once the source says this: all of it or nothing.

    The same again changes nothing. Raises where the source is empty, or would withdraw more than half of what it
    brought, unless `allow_shrink`.
    """
    source = delivered.source
    with transaction(catalogue):
        before = get_source(catalogue, source.id)
        cause = Cause(command, message, now, save_source(catalogue, source.id))
        current = current_versions(catalogue, source.id)
        plan = _plan(delivered, current)
        if not delivered.allow_shrink:
            _refuse_shrinking(delivered, current, plan)
        source_key = put_source(catalogue, source, now)
        put_files(catalogue, source_key, delivered.files, partial=delivered.partial)
        believed_anew = before is not None and _belief(before) != _belief(source)
        if not plan.versions and not believed_anew:
            return _outcome(delivered, (), None)
        number = open_change(catalogue, source_key, cause)
        add_versions(catalogue, number, source_key, plan.versions, plan.superseded)
        touched = _touched(record for record, _, _ in plan.versions)
        if believed_anew:
            touched = _touched([*(version.record for version in current.values()), *delivered.records])
        outcome = _outcome(delivered, derive(catalogue, touched, classify), number, same_now(catalogue))
        close_change(catalogue, number, count(outcome.changes))
        return outcome


def _plan(delivered: Delivered, current: Mapping[tuple[RecordKind, str], Version]) -> _Plan:
    plan = _Plan([], [])
    records = {(record.kind, record.id): record for record in delivered.records}
    for key, spoken in records.items():
        old = current.get(key)
        record = carry_forward(old.record, spoken) if old is not None and delivered.carry_forward else spoken
        digest = digest_of(record)
        if old is None or not old.listed or old.digest != digest:
            _replace(plan, old, record, digest, listed=True)
    withdraws = not delivered.partial and delivered.source.layer in (Layer.OWN, Layer.DIRECTORY)
    for key, old in current.items():
        listed = key[0] is not RecordKind.PROVIDER and key[1] in delivered.listed_ids
        if key not in records and old.listed != listed and (listed or withdraws):
            _replace(plan, old, old.record, old.digest, listed=listed)
    return plan


def _replace(plan: _Plan, old: Version | None, record: Record, digest: str, *, listed: bool) -> None:
    plan.versions.append((record, digest, listed))
    if old is not None:
        plan.superseded.append(old.key)


def _refuse_shrinking(delivered: Delivered, current: Mapping[tuple[RecordKind, str], Version], plan: _Plan) -> None:
    name = delivered.source.id
    if not delivered.records and not delivered.listed_ids:
        raise MicrocredError(f"“{name}” is empty: nothing is listed in it", _SHRINK_HINT)
    brought = sum(version.listed for (kind, _), version in current.items() if kind is not RecordKind.PROVIDER)
    gone = sum(not listed for record, _, listed in plan.versions if record.kind is not RecordKind.PROVIDER)
    if 2 * gone > brought:
        raise MicrocredError(f"“{name}” no longer lists {gone} of the {brought} that it brought", _SHRINK_HINT)


def _touched(records: Iterable[Record]) -> dict[RecordKind, set[str]]:
    touched: dict[RecordKind, set[str]] = {}
    for record in records:
        touched.setdefault(record.kind, set()).update((record.id, *(record.fields.get(SAME_AS) or ())))
    return touched


def _belief(source: Source) -> tuple[Layer, int | None]:
    """What of a source decides how its records are merged."""
    return source.layer, source.stale_after_days


def _outcome(
    delivered: Delivered, changes: Sequence[FieldChange], number: int | None, same: Same | None = None
) -> SourceOutcome:
    counts = count(changes)
    happened = {change.id for change in changes if change.kind is RecordKind.PROGRAM}
    listed = {record.id for record in delivered.records if record.kind is RecordKind.PROGRAM}
    programs = {(same or {}).get(each, each) for each in listed}
    return SourceOutcome(
        added=counts.added,
        changed=counts.changed,
        unchanged=len(programs - happened),
        withdrawn=counts.withdrawn,
        changes=tuple(changes),
        number=number,
    )
