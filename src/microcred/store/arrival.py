"""From where and when what is stored arrived: sources, and the files that each was read from."""

from collections.abc import Mapping

from microcred.domain.record import Source
from microcred.store.open import Catalogue
from microcred.store.tables import table


def put_source(catalogue: Catalogue, source: Source, now: str) -> int:
    """Keeps what is known of the source, fetched `now`, and returns its key."""
    row = {
        "id": source.id,
        "layer": source.layer,
        "title": source.title,
        "url": source.url,
        "as_of": source.as_of,
        "stale_after_days": source.stale_after_days,
        "format": source.format,
        "origin": source.origin,
        "fetched_at": now,
    }
    table(catalogue, "source").upsert(row, pk="id")
    return int(catalogue.execute("SELECT key FROM source WHERE id = ?", (source.id,)).fetchone()[0])


def put_files(catalogue: Catalogue, source_key: int, files: Mapping[str, str], *, partial: bool) -> None:
    """Remembers the digests of the files that the source was read from; a partial reading adds to them."""
    kept = table(catalogue, "source_file")
    if not partial:
        kept.delete_where("source = ?", [source_key])
    rows = ({"source": source_key, "path": path, "sha256": digest} for path, digest in files.items())
    kept.insert_all(rows, replace=True)
