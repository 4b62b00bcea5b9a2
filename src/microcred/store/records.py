"""What each source says now, as it came. Must not know what follows from it."""

import json
from collections.abc import Iterable
from typing import Any

from microcred.domain.merge import SourcedRecord
from microcred.domain.record import FactSource, Record, RecordKind
from microcred.domain.same import gather, settle_same
from microcred.store.open import Catalogue
from microcred.store.rows import from_text, to_text
from microcred.store.sources import sources_of

_CLAIMS = """
SELECT record.kind, record.id, record.fields, record.url, record.as_of, record.fact_sources,
    record.source, record.listed
FROM record
WHERE record.kind = ? AND record.id IN (SELECT value FROM json_each(?)) AND record.superseded_by IS NULL
"""


# From the few sources that correct others to what they say: the other way round, every record would be read
_SAYING_SAME = """
SELECT record.kind, record.id, record.fields, record.url, record.as_of, record.fact_sources,
    record.source, record.listed
FROM source CROSS JOIN record ON record.source = source.key AND record.superseded_by IS NULL
WHERE source.layer IN ('edit', 'overlay') AND record.kind = 'program' AND instr(record.fields, '"same_as"')
"""


def claims_of(catalogue: Catalogue, kind: RecordKind, ids: Iterable[str]) -> dict[str, list[SourcedRecord]]:
    """Everything that sources say of these things now, by id; an id of which none speaks is absent.

    What is said of another id of the same program is gathered under the id that stays.
    """
    if kind is not RecordKind.PROGRAM or not (same := same_now(catalogue)):
        return _claims(catalogue, catalogue.execute(_CLAIMS, (kind, to_text(list(ids)))).fetchall())
    wanted = {each for each in ids if each not in same}
    wanted |= {goes for goes, stays in same.items() if stays in wanted}
    return gather(_claims(catalogue, catalogue.execute(_CLAIMS, (kind, to_text(sorted(wanted)))).fetchall()), same)


def same_now(catalogue: Catalogue) -> dict[str, str]:
    """For each id that corrections make another's, the id under which its program stands now."""
    claims = _claims(catalogue, catalogue.execute(_SAYING_SAME).fetchall())
    return settle_same(claim for several in claims.values() for claim in several)


def _claims(catalogue: Catalogue, rows: list[tuple[Any, ...]]) -> dict[str, list[SourcedRecord]]:
    sources = sources_of(catalogue, {source_key for *_, source_key, _ in rows})
    claims: dict[str, list[SourcedRecord]] = {}
    for *columns, source_key, listed in rows:
        record = read_record(*columns)
        claims.setdefault(record.id, []).append(SourcedRecord(sources[source_key], record, bool(listed)))
    return claims


def read_record(
    kind: str, record_id: str, fields: str, url: str | None, as_of: str | None, fact_sources: str | None
) -> Record:
    """The record of a row: kind, id, fields, url, as_of and fact_sources as they are stored."""
    return Record(
        kind=RecordKind(kind),
        id=record_id,
        fields=json.loads(fields),
        where=FactSource(url, as_of),
        fact_sources={key: FactSource(*value) for key, value in (from_text(fact_sources) or {}).items()},
    )
