"""What is remembered of the addresses that sources came from, so that only what has changed need come again."""

from collections.abc import Iterable, Sequence

from microcred.domain.stamp import Stamp
from microcred.store.open import Catalogue
from microcred.store.tables import table
from microcred.store.transaction import transaction
from microcred.store.unchanged import UnchangedSource, count_programs

_PAGES = """
SELECT DISTINCT position, address, etag, last_modified, sha256, next FROM source_page
WHERE root = ? AND reader = ? ORDER BY position
"""
_SOURCES = """
SELECT source.id, source.format, source.key FROM source
WHERE source.key IN (SELECT source FROM source_page WHERE root = ?) ORDER BY source.id
"""
_FORGET = "UPDATE source_page SET reader = '' WHERE root IN (SELECT root FROM source_page WHERE source = ?)"


def pages_of(catalogue: Catalogue, root: str, reader: str) -> list[Stamp]:
    """The pages that an address gave when this `reader` took them in; none where any of it was left out or undone."""
    return [Stamp(*columns) for _, *columns in catalogue.execute(_PAGES, (root, reader))]


def sources_from(catalogue: Catalogue, root: str) -> list[UnchangedSource]:
    """The sources that came from an address, with the number of programs that each lists."""
    return [
        UnchangedSource(source_id, source_format, frozenset(), count_programs(catalogue, key))
        for source_id, source_format, key in catalogue.execute(_SOURCES, (root,)).fetchall()
    ]


def put_pages(catalogue: Catalogue, root: str, pages: Sequence[Stamp], sources: Iterable[str], reader: str) -> None:
    """Remembers the pages of an address, from which these sources were taken; no `reader` where anything was left out."""
    rows = [
        {"root": root, "source": key, "position": position, **page._asdict(), "reader": reader}
        for source in sources
        for (key,) in catalogue.execute("SELECT key FROM source WHERE id = ?", (source,)).fetchall()
        for position, page in enumerate(pages)
    ]
    with transaction(catalogue):
        catalogue.execute("DELETE FROM source_page WHERE root = ?", (root,))
        table(catalogue, "source_page").insert_all(rows)


def forget_pages(catalogue: Catalogue, source_key: int) -> None:
    """Forgets how the pages of a source looked, so that all of its addresses are fetched again."""
    catalogue.execute(_FORGET, (source_key,))


def note_visit(catalogue: Catalogue, sources: Iterable[str], now: str) -> None:
    """Remembers that these sources were found to be as they were."""
    with transaction(catalogue):
        catalogue.executemany("UPDATE source SET fetched_at = ? WHERE id = ?", ((now, each) for each in sources))
