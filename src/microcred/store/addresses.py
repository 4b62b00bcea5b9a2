"""Programs by the address of their own page. Decides nothing."""

from collections.abc import Iterator

from microcred.store.open import Catalogue


def program_addresses(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """The id and the address of every program that has one, in the order of their ids."""
    yield from catalogue.execute("SELECT id, url FROM program WHERE url IS NOT NULL ORDER BY id")
