"""The block that says where the facts of a file come from."""

from typing import Any

from microcred.domain.files.provider_keys import SOURCE
from microcred.domain.record import Layer, Source


def spell_source(source: Source) -> dict[str, Any]:
    """What is known of the source, in the order of files; its name is left out where that is its path."""
    kind = str(source.layer) if source.layer in (Layer.OWN, Layer.DIRECTORY) else None
    name = None if source.id == source.origin else source.id
    said = {
        "id": name,
        "kind": kind,
        "title": source.title,
        "url": source.url,
        "as_of": source.as_of,
        "stale_after_days": source.stale_after_days,
    }
    return {key: said[key] for key in SOURCE.fields if said[key] is not None}
