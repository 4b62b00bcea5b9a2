"""What the file remembers of itself, such as which shipped catalogue was loaded into it."""

from collections.abc import Mapping

from microcred.store.open import Catalogue


def read_setting(catalogue: Catalogue, key: str) -> str | None:
    """What was last written under the key, None where nothing was."""
    row = catalogue.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    return None if row is None else row[0]


def write_setting(catalogue: Catalogue, settings: Mapping[str, str | None]) -> None:
    """Remembers these values, at once or with the transaction that this is a part of."""
    stands_alone = not catalogue.in_transaction
    catalogue.executemany("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", settings.items())
    if stands_alone:
        catalogue.commit()
