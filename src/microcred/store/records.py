"""What each source said, as it came: versions of records, only ever added to.

A version is current until a change supersedes it. Must not know what follows from the records.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from microcred.domain.merge import SourcedRecord
from microcred.domain.record import FactSource, Record, RecordKind
from microcred.store.open import Catalogue
from microcred.store.rows import from_text, to_text
from microcred.store.sources import sources_by_key

_spell = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode

_CURRENT = """
SELECT record.kind, record.id, record.fields, record.url, record.as_of, record.fact_sources,
    record.key, record.digest, record.listed
FROM record JOIN source ON source.key = record.source
WHERE source.id = ? AND record.superseded_by IS NULL
"""

_CLAIMS = """
SELECT record.kind, record.id, record.fields, record.url, record.as_of, record.fact_sources,
    record.source, record.listed
FROM record
WHERE record.kind = ? AND record.id IN (SELECT value FROM json_each(?)) AND record.superseded_by IS NULL
"""


class Version(NamedTuple):
    """The current version of one record of one source."""

    key: int
    record: Record
    digest: str
    listed: bool


def current_versions(catalogue: Catalogue, source_id: str) -> dict[tuple[RecordKind, str], Version]:
    """What the source says now, or said last where it lists a thing no longer, by kind and id."""
    versions = {}
    for *columns, key, digest, listed in catalogue.execute(_CURRENT, (source_id,)):
        record = _read_record(*columns)
        versions[record.kind, record.id] = Version(key, record, digest, bool(listed))
    return versions


def add_versions(
    catalogue: Catalogue,
    change: int,
    source_key: int,
    versions: Iterable[tuple[Record, str, bool]],
    superseded: Iterable[int],
) -> None:
    """Adds new versions (record, digest, listed) and marks the keys of those that they supersede."""
    catalogue.executemany("UPDATE record SET superseded_by = ? WHERE key = ?", ((change, key) for key in superseded))
    catalogue.executemany(
        "INSERT INTO record (kind, id, source, change, listed, url, as_of, fields, fact_sources, digest)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                record.kind, record.id, source_key, change, listed, record.where.url, record.where.as_of,
                to_text(dict(record.fields)), to_text(_fact_sources(record)), digest,
            )
            for record, digest, listed in versions
        ),
    )  # fmt: skip


def claims_of(catalogue: Catalogue, kind: RecordKind, ids: Iterable[str]) -> dict[str, list[SourcedRecord]]:
    """Everything that sources say of these things now, by id; an id of which none speaks is absent."""
    sources = sources_by_key(catalogue)
    claims: dict[str, list[SourcedRecord]] = {}
    for *columns, source_key, listed in catalogue.execute(_CLAIMS, (kind, to_text(list(ids)))):
        record = _read_record(*columns)
        claims.setdefault(record.id, []).append(SourcedRecord(sources[source_key], record, bool(listed)))
    return claims


def digest_of(record: Record) -> str:
    """A short text that differs when the record says anything else."""
    spoken = [record.fields, record.where, _fact_sources(record)]
    return hashlib.blake2b(_spell(spoken).encode(), digest_size=16).hexdigest()


def carry_forward(old: Record, new: Record) -> Record:
    """The new record, with what the old one said of fields of which the new one says nothing, as old as it was."""
    kept = [key for key in old.fields if key not in new.fields]
    if not kept:
        return new
    sources = dict(new.fact_sources)
    sources |= {key: old.source_of(key) for key in kept if old.source_of(key) != new.where}
    return replace(new, fields={**{key: old.fields[key] for key in kept}, **new.fields}, fact_sources=sources)


def _read_record(
    kind: str, record_id: str, fields: str, url: str | None, as_of: str | None, fact_sources: str | None
) -> Record:
    return Record(
        kind=RecordKind(kind),
        id=record_id,
        fields=json.loads(fields),
        where=FactSource(url, as_of),
        fact_sources={key: FactSource(*value) for key, value in (from_text(fact_sources) or {}).items()},
    )


def _fact_sources(record: Record) -> dict[str, FactSource] | None:
    return dict(record.fact_sources) or None
