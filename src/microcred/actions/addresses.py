"""Addresses of a load: asked only for what has changed since they were last taken in, and remembered for the next time."""

from collections.abc import Collection, Iterable, Sequence

from microcred import __version__
from microcred.actions.reading import Pile, ReadDocument, Request
from microcred.domain.record import Source
from microcred.domain.report import Finding
from microcred.domain.stamp import Stamp
from microcred.exchange.document import Document
from microcred.exchange.fetched import Page
from microcred.exchange.reading import Reading
from microcred.store.open import Catalogue
from microcred.store.pages import files_of, note_visit, pages_of, put_pages, sources_from
from microcred.store.sources import get_source
from microcred.store.unchanged import UnchangedSource


class Addresses:
    """Gets pages, knowing what the catalogue holds of them; `anew` where it is to be read whatever is known."""

    def __init__(self, catalogue: Catalogue, request: Request, *, anew: bool) -> None:
        self._catalogue = catalogue
        self._name = request.asked.name
        self._anew = anew
        self._collect = request.collect
        self._pages: dict[str, tuple[Stamp, ...]] = {}

    def collect(self, address: str) -> Sequence[Page] | None:
        """Every page of an address; None where all are as they were taken in."""
        pages = self._collect(address, () if self._anew else self.known(address))
        if pages:
            self._pages[address] = tuple(page.stamp for page in pages)
        return pages

    def known(self, address: str) -> list[Stamp]:
        """The pages of an address as they were taken in."""
        sources = {each.id for each in sources_from(self._catalogue, address)}
        if self._name is not None and sources != {self._name}:
            return []
        return pages_of(self._catalogue, address, __version__)

    def notice(self, documents: Iterable[Document]) -> None:
        """Knows the pages of what was opened without being asked, which is a snapshot in a folder."""
        for document in documents:
            if document.pages:
                self._pages.setdefault(document.pages[0].address, document.pages)

    def unchanged(
        self, addresses: Iterable[str], read: Collection[str], now: str, *, notes: bool
    ) -> list[UnchangedSource]:
        """The sources that are as they were: all from these addresses, and what a snapshot holds as it did.

        Those that were `read` are none of them; `notes` that they were looked at.
        """
        found = [each for address in addresses for each in sources_from(self._catalogue, address)]
        found += [each for each, pages in self._of_snapshots() if each.id not in read and self._own(each.id, pages)]
        if notes and found:
            note_visit(self._catalogue, [each.id for each in found], now)
        return found

    def gone(self, read: Collection[str]) -> list[Pile]:
        """The sources that a snapshot held and holds no longer: they list nothing now."""
        return [
            _empty_pile(get_source(self._catalogue, each.id), pages[0].address)
            for each, pages in self._of_snapshots()
            if each.id not in read and not self._own(each.id, pages)
        ]

    def remember(self, piles: Iterable[Pile], faults: Sequence[Finding]) -> None:
        """Keeps what was fetched, where all of it was taken in: what was left out must come again."""
        sources: dict[str, set[str]] = {
            root: {each.id for each in sources_from(self._catalogue, root)} if _is_snapshot(pages) else set()
            for root, pages in self._pages.items()
        }
        for pile in piles:
            for document in pile.documents:
                if document.pages:
                    sources[document.pages[0].address].add(pile.source.id)
        for root, names in sources.items():
            pages = self._pages[root]
            addresses = tuple(page.address for page in pages)
            is_whole = not any(fault.source.startswith(addresses) for fault in faults)
            left = {} if is_whole else {0: pages[0]}  # what may not go yet is looked for again
            own = {name: self._own(name, pages) or left for name in sorted(names)}
            put_pages(self._catalogue, root, own, __version__ if is_whole else "")

    def _of_snapshots(self) -> list[tuple[UnchangedSource, tuple[Stamp, ...]]]:
        snapshots = {root: pages for root, pages in self._pages.items() if _is_snapshot(pages)}
        return [(each, pages) for root, pages in snapshots.items() for each in sources_from(self._catalogue, root)]

    def _own(self, source: str, pages: Sequence[Stamp]) -> dict[int, Stamp]:
        """The pages from which a source is, by their places: all, but of a snapshot the index and its own part."""
        if not _is_snapshot(pages):
            return dict(enumerate(pages))
        files = files_of(self._catalogue, source)
        own = {place: page for place, page in enumerate(pages) if place and page.address in files}
        return {0: pages[0], **own} if own else {}


def _is_snapshot(pages: Collection[Stamp]) -> bool:
    """Whether the pages are an index and its parts, which do not follow one another."""
    return len(pages) > 1 and next(iter(pages)).next is None


def _empty_pile(source: Source | None, root: str) -> Pile:
    assert source is not None  # noqa: S101 – it was just read
    return Pile(
        source, [ReadDocument(Document(root, None, b""), Reading(name=root, format=source.format, source=source))]
    )
