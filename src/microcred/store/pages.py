"""What is remembered of the addresses that sources came from, so that only what has changed need come again."""

from collections.abc import Iterable, Mapping

from microcred.domain.stamp import Stamp
from microcred.store.open import Catalogue
from microcred.store.tables import insert_rows
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
_FILES = """
SELECT source_file.path FROM source_file JOIN source ON source.key = source_file.source WHERE source.id = ?
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


def files_of(catalogue: Catalogue, source: str) -> set[str]:
    """The files and pages that a source was read from."""
    return {path for (path,) in catalogue.execute(_FILES, (source,))}


def put_pages(catalogue: Catalogue, root: str, pages: Mapping[str, Mapping[int, Stamp]], reader: str) -> None:
    """Remembers from which pages of an address each source was taken, by place; no `reader` where any was left out."""
    rows = [
        {"root": root, "source": key, "position": position, **page._asdict(), "reader": reader}
        for source, own in pages.items()
        for (key,) in catalogue.execute("SELECT key FROM source WHERE id = ?", (source,)).fetchall()
        for position, page in own.items()
    ]
    with transaction(catalogue):
        catalogue.execute("DELETE FROM source_page WHERE root = ?", (root,))
        insert_rows(catalogue, "source_page", rows)


def forget_pages(catalogue: Catalogue, source_key: int) -> None:
    """Forgets how the pages of a source looked, so that all of its addresses are fetched again."""
    catalogue.execute(_FORGET, (source_key,))


def forget_root(catalogue: Catalogue, root: str) -> None:
    """Forgets all that an address gave, so that it comes again whole."""
    with transaction(catalogue):
        catalogue.execute("DELETE FROM source_page WHERE root = ?", (root,))


def note_visit(catalogue: Catalogue, sources: Iterable[str], now: str) -> None:
    """Remembers that these sources were found to be as they were."""
    with transaction(catalogue):
        catalogue.executemany("UPDATE source SET fetched_at = ? WHERE id = ?", ((now, each) for each in sources))
