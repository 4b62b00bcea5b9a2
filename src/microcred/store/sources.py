"""What the catalogue was made from: sources, and the files that each of them was read from."""

from collections.abc import Mapping, Sequence
from typing import Any

from microcred.domain.record import Layer, Source
from microcred.store.open import Catalogue

_COLUMNS = """
SELECT key, id, layer, title, url, as_of, stale_after_days, format, origin FROM source
"""

_UPSERT = """
INSERT INTO source (id, layer, title, url, as_of, stale_after_days, format, origin, fetched_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    layer = excluded.layer, title = excluded.title, url = excluded.url, as_of = excluded.as_of,
    stale_after_days = excluded.stale_after_days, format = excluded.format, origin = excluded.origin,
    fetched_at = excluded.fetched_at
RETURNING key
"""


def sources_by_key(catalogue: Catalogue) -> dict[int, Source]:
    """Every source, by its key in the file."""
    return {key: _read_source(columns) for key, *columns in catalogue.execute(_COLUMNS)}


def get_source(catalogue: Catalogue, source_id: str) -> Source | None:
    """The source of that name, None where nothing came from it yet."""
    return next((source for source in sources_by_key(catalogue).values() if source.id == source_id), None)


def put_source(catalogue: Catalogue, source: Source, now: str) -> int:
    """Keeps what is known of the source, fetched `now`, and returns its key."""
    columns = (
        source.id, source.layer, source.title, source.url, source.as_of, source.stale_after_days, source.format,
        source.origin, now,
    )  # fmt: skip
    return int(catalogue.execute(_UPSERT, columns).fetchone()[0])


def put_files(catalogue: Catalogue, source_key: int, files: Mapping[str, str], *, partial: bool) -> None:
    """Remembers the digests (sha256) of the files that the source was read from; a partial reading adds to them."""
    if not partial:
        catalogue.execute("DELETE FROM source_file WHERE source = ?", (source_key,))
    catalogue.executemany(
        "INSERT OR REPLACE INTO source_file (source, path, sha256) VALUES (?, ?, ?)",
        ((source_key, path, digest) for path, digest in files.items()),
    )


def _read_source(columns: Sequence[Any]) -> Source:
    source_id, layer, title, url, as_of, stale_after_days, shape, origin = columns
    return Source(
        id=source_id,
        layer=Layer(layer),
        title=title,
        url=url,
        as_of=as_of,
        stale_after_days=stale_after_days,
        format=shape,
        origin=origin,
    )
