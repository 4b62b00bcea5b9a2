"""The sources that facts cite, with their licences."""

import json
from collections.abc import Iterator

from microcred.domain.cited import CitedSource
from microcred.domain.record import RecordKind
from microcred.store.open import Catalogue
from microcred.store.rows import to_text
from microcred.store.tables import put_rows

_ALL = "SELECT id, title, url, addresses, used_for, licence, licence_url, attribution FROM cited_source"

_ADDRESSES = """
SELECT 'program', record.id, coalesce(json_extract(record.fact_sources, '$.' || spoken.key || '[0]'), record.url)
FROM record JOIN json_each(record.fields) AS spoken
WHERE record.kind = 'program' AND record.superseded_by IS NULL
UNION
SELECT 'job', record.id, record.url FROM record WHERE record.kind = 'job' AND record.superseded_by IS NULL
UNION
SELECT 'job', job.id, source_url FROM job_certification JOIN job ON job.key = job_certification.job
"""


def all_cited(catalogue: Catalogue) -> list[CitedSource]:
    """Every source that facts cite, in the order of their titles."""
    rows = catalogue.execute(f"{_ALL} ORDER BY title COLLATE NOCASE, id")
    return [
        CitedSource(source_id, title, url, tuple(json.loads(addresses or "[]")), *rest)
        for source_id, title, url, addresses, *rest in rows
    ]


def cited_addresses(catalogue: Catalogue) -> Iterator[tuple[RecordKind, str, str]]:
    """Each program and job with each address that a source gives for any of its facts."""
    for kind, thing, address in catalogue.execute(_ADDRESSES):
        if address:
            yield RecordKind(kind), thing, address


def put_cited(catalogue: Catalogue, source: CitedSource) -> None:
    """Makes the cited source what this value says."""
    row = {**source._asdict(), "addresses": to_text(list(source.addresses) or None)}
    put_rows(catalogue, "cited_source", [row])


def drop_cited(catalogue: Catalogue, source_id: str) -> None:
    """Takes the cited source out; the facts that cite it stay."""
    catalogue.execute("DELETE FROM cited_source WHERE id = ?", (source_id,))
