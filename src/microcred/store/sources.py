"""What the catalogue was made from."""

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from microcred.domain.history import KnownSource
from microcred.domain.record import Layer, Source
from microcred.store.open import Catalogue

_COLUMNS = """
SELECT key, id, layer, title, url, as_of, stale_after_days, format, origin FROM source
"""

_OF_KEYS = """
SELECT key, id, layer, title, url, as_of, stale_after_days, format, origin FROM source
WHERE key IN (SELECT value FROM json_each(?))
"""

_NAMED = """
SELECT id, layer, title, url, as_of, stale_after_days, format, origin FROM source WHERE id = ?
"""

_KNOWN = """
SELECT source.key, source.id, source.fetched_at,
    sum(record.kind = 'program' AND record.listed)
FROM source JOIN record ON record.source = source.key AND record.superseded_by IS NULL
GROUP BY source.key ORDER BY source.id
"""

_BEFORE = """
SELECT source, source_before FROM change
WHERE number > ? AND source_before IS NOT NULL ORDER BY number DESC
"""


def sources_by_key(catalogue: Catalogue) -> dict[int, Source]:
    """Every source, by its key in the file."""
    return {key: _read_source(columns) for key, *columns in catalogue.execute(_COLUMNS)}


def sources_of(catalogue: Catalogue, keys: Collection[int]) -> dict[int, Source]:
    """The sources of these keys in the file."""
    rows = catalogue.execute(_OF_KEYS, (json.dumps(list(keys)),))
    return {key: _read_source(columns) for key, *columns in rows}


def list_sources(catalogue: Catalogue) -> list[KnownSource]:
    """The sources that still say anything, in the order of their names."""
    sources = sources_by_key(catalogue)
    return [
        KnownSource(sources[key], fetched_at, programs) for key, _, fetched_at, programs in catalogue.execute(_KNOWN)
    ]


def sources_at(catalogue: Catalogue, number: int) -> dict[int, Source]:
    """Every source by its key, believed as it was when that change had been made."""
    sources = sources_by_key(catalogue)
    for key, saved in catalogue.execute(_BEFORE, (number,)):
        layer, title, url, as_of, stale_after_days, *_ = json.loads(saved)
        sources[key] = replace(
            sources[key], layer=Layer(layer), title=title, url=url, as_of=as_of, stale_after_days=stale_after_days
        )
    return sources


def get_source(catalogue: Catalogue, source_id: str) -> Source | None:
    """The source of that name, None where nothing came from it yet."""
    row = catalogue.execute(_NAMED, (source_id,)).fetchone()
    return None if row is None else _read_source(row)


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
