"""What the catalogue was made from."""

from collections.abc import Sequence
from typing import Any

from microcred.domain.record import Layer, Source
from microcred.store.open import Catalogue

_COLUMNS = """
SELECT key, id, layer, title, url, as_of, stale_after_days, format, origin FROM source
"""


def sources_by_key(catalogue: Catalogue) -> dict[int, Source]:
    """Every source, by its key in the file."""
    return {key: _read_source(columns) for key, *columns in catalogue.execute(_COLUMNS)}


def get_source(catalogue: Catalogue, source_id: str) -> Source | None:
    """The source of that name, None where nothing came from it yet."""
    return next((source for source in sources_by_key(catalogue).values() if source.id == source_id), None)


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
