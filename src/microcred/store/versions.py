"""Versions of records: only ever added to, and current until a change supersedes them."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from microcred.domain.record import FactSource, Record, RecordKind
from microcred.store.open import Catalogue
from microcred.store.records import read_record
from microcred.store.rows import to_text
from microcred.store.tables import insert_rows

_spell = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode

_CURRENT = """
SELECT record.kind, record.id, record.fields, record.url, record.as_of, record.fact_sources,
    record.key, record.digest, record.listed
FROM record JOIN source ON source.key = record.source
WHERE source.id = ? AND record.superseded_by IS NULL
"""


_CURRENT_OF = """
SELECT record.kind, record.id, record.fields, record.url, record.as_of, record.fact_sources,
    record.key, record.digest, record.listed
FROM record
WHERE record.kind = ? AND record.id IN (SELECT value FROM json_each(?)) AND record.source = ?
    AND record.superseded_by IS NULL
"""

_BY_KEY = """
SELECT record.kind, record.id, record.fields, record.url, record.as_of, record.fact_sources,
    record.key, record.digest, record.listed
FROM record WHERE record.key IN (SELECT value FROM json_each(?))
"""

_LISTED = "SELECT key, kind, id, listed FROM record WHERE source = ? AND superseded_by IS NULL"

_SAME = """
SELECT said.value FROM record, json_each(record.fields, '$.same_as') AS said
WHERE record.source = ? AND record.superseded_by IS NULL AND said.type = 'text'
"""


class Version(NamedTuple):
    """The current version of one record of one source."""

    key: int
    record: Record
    digest: str
    listed: bool


def current_versions(catalogue: Catalogue, source_id: str) -> dict[tuple[RecordKind, str], Version]:
    """What the source says now, or said last where it lists a thing no longer, by kind and id."""
    versions = _read_versions(catalogue.execute(_CURRENT, (source_id,)))
    return {(each.record.kind, each.record.id): each for each in versions}


def current_versions_of(
    catalogue: Catalogue, source_key: int, things: Iterable[tuple[RecordKind, str]]
) -> dict[tuple[RecordKind, str], Version]:
    """What the source says now, or said last, of these things, by kind and id; what it never spoke of is absent."""
    by_kind: dict[RecordKind, list[str]] = {}
    for kind, thing_id in things:
        by_kind.setdefault(kind, []).append(thing_id)
    return {
        (each.record.kind, each.record.id): each
        for kind, ids in by_kind.items()
        for each in _read_versions(catalogue.execute(_CURRENT_OF, (kind, to_text(ids), source_key)))
    }


def versions_by_key(catalogue: Catalogue, keys: Iterable[int]) -> list[Version]:
    """The versions of these keys."""
    return list(_read_versions(catalogue.execute(_BY_KEY, (to_text(list(keys)),))))


def list_current(catalogue: Catalogue, source_key: int) -> Iterator[tuple[int, RecordKind, str, bool]]:
    """Of everything that the source lists, or listed: key, kind, id, and whether it lists it now."""
    for key, kind, thing_id, listed in catalogue.execute(_LISTED, (source_key,)):
        yield key, RecordKind(kind), thing_id, bool(listed)


def said_same(catalogue: Catalogue, source_key: int) -> list[str]:
    """The ids of which the source says that they are another program's."""
    return [each for (each,) in catalogue.execute(_SAME, (source_key,))]


def _read_versions(rows: Iterable[tuple[Any, ...]]) -> Iterator[Version]:
    for *columns, key, digest, listed in rows:
        yield Version(key, read_record(*columns), digest, bool(listed))


def add_versions(
    catalogue: Catalogue,
    change: int,
    source_key: int,
    versions: Iterable[tuple[Record, str, bool]],
    superseded: Iterable[int],
) -> None:
    """Adds new versions (record, digest, listed) and marks the keys of those that they supersede."""
    catalogue.executemany("UPDATE record SET superseded_by = ? WHERE key = ?", ((change, key) for key in superseded))
    rows = (
        {
            "kind": record.kind,
            "id": record.id,
            "source": source_key,
            "change": change,
            "listed": listed,
            "url": record.where.url,
            "as_of": record.where.as_of,
            "fields": to_text(dict(record.fields)),
            "fact_sources": to_text(_fact_sources(record)),
            "digest": digest,
        }
        for record, digest, listed in versions
    )
    insert_rows(catalogue, "record", rows)


def digest_of(record: Record) -> str:
    """A short text that differs when the record says anything else."""
    by_field = {key: _spoken(fact) for key, fact in record.fact_sources.items()} or None
    spoken = [record.fields, _spoken(record.where), by_field]
    return hashlib.blake2b(_spell(spoken).encode(), digest_size=16).hexdigest()


def carry_forward(old: Record, new: Record) -> Record:
    """The new record, with what the old one said of fields of which the new one says nothing, as old as it was."""
    kept = [key for key in old.fields if key not in new.fields]
    if not kept:
        return new
    sources = dict(new.fact_sources)
    sources |= {key: old.source_of(key) for key in kept if old.source_of(key) != new.where}
    return replace(new, fields={**{key: old.fields[key] for key in kept}, **new.fields}, fact_sources=sources)


def _spoken(fact: FactSource) -> tuple[str | None, ...]:
    """Where a fact comes from, and why where that is said: most say nothing, and keep the digest that they had."""
    return tuple(fact) if fact.because else fact[:2]


def _fact_sources(record: Record) -> dict[str, FactSource] | None:
    return dict(record.fact_sources) or None
