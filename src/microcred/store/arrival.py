"""From where and when what is stored arrived: sources, and the files that each was read from."""

import json
from collections.abc import Mapping

from microcred.domain.record import Source
from microcred.store.open import Catalogue
from microcred.store.pages import forget_pages
from microcred.store.rows import to_text
from microcred.store.tables import insert_rows, put_rows

_STATE = ("layer", "title", "url", "as_of", "stale_after_days", "format", "origin", "fetched_at")
_SAVED = f"SELECT {', '.join(_STATE)} FROM source WHERE id = ?"  # noqa: S608 – the columns are constants
_RESTORED = f"UPDATE source SET {', '.join(f'{column} = ?' for column in _STATE)} WHERE key = ?"  # noqa: S608


def save_source(catalogue: Catalogue, source_id: str) -> str | None:
    """What the file knows of the source, as text from which `restore_source` brings it back; None where it is new."""
    row = catalogue.execute(_SAVED, (source_id,)).fetchone()
    return None if row is None else to_text(row)


def restore_source(catalogue: Catalogue, source_key: int, saved: str) -> None:
    """Makes the source again what it was when it was saved."""
    catalogue.execute(_RESTORED, (*json.loads(saved), source_key))


def believed(saved: str | None) -> tuple[str, int | None] | None:
    """What of a saved source decides how its records are merged: its layer, and when its facts are old."""
    if saved is None:
        return None
    layer, _, _, _, stale_after_days, *_ = json.loads(saved)
    return layer, stale_after_days


def forget_files(catalogue: Catalogue, source_key: int) -> None:
    """Forgets how the files and pages of the source looked, so that they are read again whatever they hold."""
    catalogue.execute("UPDATE source_file SET sha256 = '' WHERE source = ?", (source_key,))
    forget_pages(catalogue, source_key)


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
    put_rows(catalogue, "source", [row])
    return int(catalogue.execute("SELECT key FROM source WHERE id = ?", (source.id,)).fetchone()[0])


def put_files(catalogue: Catalogue, source_key: int, files: Mapping[str, str], *, partial: bool) -> None:
    """Remembers the digests of the files that the source was read from; a partial reading adds to them."""
    if not partial:
        catalogue.execute("DELETE FROM source_file WHERE source = ?", (source_key,))
    rows = ({"source": source_key, "path": path, "sha256": digest} for path, digest in files.items())
    insert_rows(catalogue, "source_file", rows, instead="REPLACE")
