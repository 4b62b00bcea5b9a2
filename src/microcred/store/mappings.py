"""What a person has said of a source's columns, and what that source brought: how its rows are known again."""

from microcred.domain.record import Record, RecordKind
from microcred.store.open import Catalogue
from microcred.store.records import read_record
from microcred.store.transaction import transaction

_RECORDS = """
SELECT record.kind, record.id, record.fields, record.url, record.as_of, record.fact_sources
FROM record JOIN source ON source.key = record.source
WHERE (source.id = :source OR source.origin = :source) AND record.kind = :kind AND record.superseded_by IS NULL ORDER BY record.id
"""

_MAPPING = "SELECT mapping FROM source WHERE id = ? OR origin = ? ORDER BY mapping IS NULL, key DESC"


def recall_mapping(catalogue: Catalogue, source: str) -> str | None:
    """What was said of the columns of a source, by its name or its file, when it was last read."""
    row = catalogue.execute(_MAPPING, (source, source)).fetchone()
    return None if row is None else row[0]


def remember_mapping(catalogue: Catalogue, source: str, mapping: str) -> None:
    """Keeps what was said of the source's columns."""
    with transaction(catalogue):
        catalogue.execute("UPDATE source SET mapping = ? WHERE id = ? AND mapping IS NOT ?", (mapping, source, mapping))


def records_of_source(catalogue: Catalogue, source: str) -> list[Record]:
    """What the source says of programs now, or said before it listed them no longer."""
    return [
        read_record(*columns) for columns in catalogue.execute(_RECORDS, {"source": source, "kind": RecordKind.PROGRAM})
    ]
