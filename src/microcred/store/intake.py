"""Takes in the records of one source, some at a time: what differs becomes a new version, what is listed no more is withdrawn.

Must not know what follows from the records.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from microcred.domain.record import Record, RecordKind
from microcred.domain.same import SAME_AS
from microcred.store.changes import Cause, open_change
from microcred.store.open import Catalogue
from microcred.store.records import same_now
from microcred.store.versions import (
    add_versions,
    carry_forward,
    current_versions_of,
    digest_of,
    list_current,
    said_same,
    versions_by_key,
)

_AT_ONCE = 2000


class _Plan(NamedTuple):
    """The versions to add (record, digest, listed), and the keys of those that they supersede."""

    versions: list[tuple[Record, str, bool]]
    superseded: list[int]


class Intake:
    """What a source says from now on. The change that it makes is opened when something differs; `number` is None before.

    With `carries`, a field of which a record says nothing keeps what the source said of it before.
    """

    def __init__(self, catalogue: Catalogue, source_key: int, cause: Cause, *, carries: bool) -> None:
        self.number: int | None = None
        self.touched: dict[RecordKind, set[str]] = {}
        self.gone = 0
        self.brought = _count_brought(catalogue, source_key)
        self._catalogue = catalogue
        self._source_key = source_key
        self._cause = cause
        self._carries = carries
        self._taken: dict[RecordKind, set[str]] = {}
        self._listed: set[str] = set()

    @property
    def has_listed(self) -> bool:
        """Whether anything was listed at all."""
        return bool(self._listed or any(self._taken.values()))

    def take(self, records: Sequence[Record], listed_ids: Collection[str] = ()) -> None:
        """Takes a lot of records, and the ids of what is listed though its records cannot be taken."""
        self._listed.update(listed_ids)
        new: dict[tuple[RecordKind, str], Record] = {}
        for record in records:
            if record.id not in self._taken.get(record.kind, ()):
                new.setdefault((record.kind, record.id), record)
        current = current_versions_of(self._catalogue, self._source_key, new)
        plan = _Plan([], [])
        for key, spoken in new.items():
            self._taken.setdefault(key[0], set()).add(key[1])
            old = current.get(key)
            record = carry_forward(old.record, spoken) if old is not None and self._carries else spoken
            digest = digest_of(record)
            if old is None or not old.listed or old.digest != digest:
                plan.versions.append((record, digest, True))
                plan.superseded.extend([] if old is None else [old.key])
        self._write(plan)

    def finish(self, *, withdraws: bool) -> None:
        """Marks what the source lists no longer, or again though its records cannot be taken."""
        turned: list[tuple[int, bool]] = []
        for key, kind, record_id, was_listed in list_current(self._catalogue, self._source_key):
            is_listed = kind is not RecordKind.PROVIDER and record_id in self._listed
            is_taken = record_id in self._taken.get(kind, ())
            if not is_taken and was_listed != is_listed and (is_listed or withdraws):
                turned.append((key, is_listed))
        for start in range(0, len(turned), _AT_ONCE):
            part = dict(turned[start : start + _AT_ONCE])
            versions = versions_by_key(self._catalogue, part)
            self._write(_Plan([(each.record, each.digest, part[each.key]) for each in versions], list(part)))
            self.gone += sum(not part[each.key] for each in versions if each.record.kind is not RecordKind.PROVIDER)

    def open_change(self) -> int:
        """The number of the change, begun if it is not yet."""
        if self.number is None:
            self.number = open_change(self._catalogue, self._source_key, self._cause)
        return self.number

    def programs(self) -> set[str]:
        """The programs that the source lists, by the ids under which they stand."""
        same = same_now(self._catalogue)
        return {same.get(each, each) for each in self._taken.get(RecordKind.PROGRAM, ())}

    def all_of_source(self) -> Mapping[RecordKind, Collection[str]]:
        """Everything of which the source says anything."""
        every = {kind: set(ids) for kind, ids in self.touched.items()}
        for _, kind, record_id, _ in list_current(self._catalogue, self._source_key):
            every.setdefault(kind, set()).add(record_id)
        every.setdefault(RecordKind.PROGRAM, set()).update(said_same(self._catalogue, self._source_key))
        return every

    def _write(self, plan: _Plan) -> None:
        if plan.versions:
            add_versions(self._catalogue, self.open_change(), self._source_key, plan.versions, plan.superseded)
            for record, _, _ in plan.versions:
                named = record.fields.get(SAME_AS) or ()
                self.touched.setdefault(record.kind, set()).update((record.id, *named))


def _count_brought(catalogue: Catalogue, source_key: int) -> int:
    listed: Iterable[bool] = (
        was_listed and kind is not RecordKind.PROVIDER for _, kind, _, was_listed in list_current(catalogue, source_key)
    )
    return sum(listed)
