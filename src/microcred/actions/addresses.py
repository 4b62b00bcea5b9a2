"""Addresses of a load: asked only for what has changed since they were last taken in, and remembered for the next time."""

from collections.abc import Iterable, Sequence

from microcred import __version__
from microcred.actions.reading import Pile, Request
from microcred.domain.report import Finding
from microcred.domain.stamp import Stamp
from microcred.exchange.fetched import Page
from microcred.store.open import Catalogue
from microcred.store.pages import note_visit, pages_of, put_pages, sources_from
from microcred.store.unchanged import UnchangedSource


class Addresses:
    """Gets pages, knowing what the catalogue holds of them; `anew` where it is to be read whatever is known."""

    def __init__(self, catalogue: Catalogue, request: Request, *, anew: bool) -> None:
        self._catalogue = catalogue
        self._name = request.asked.name
        self._anew = anew
        self._collect = request.collect

    def collect(self, address: str) -> Sequence[Page] | None:
        """Every page of an address; None where all are as they were taken in."""
        return self._collect(address, () if self._anew else self.known(address))

    def unchanged(self, addresses: Iterable[str], now: str, *, notes: bool) -> list[UnchangedSource]:
        """The sources that came from these; `notes` that they were looked at."""
        found = [each for address in addresses for each in sources_from(self._catalogue, address)]
        if notes and found:
            note_visit(self._catalogue, [each.id for each in found], now)
        return found

    def remember(self, piles: Iterable[Pile], faults: Sequence[Finding]) -> None:
        """Keeps what was fetched, where all of it was taken in: what was left out must come again."""
        taken: dict[str, tuple[tuple[Stamp, ...], set[str]]] = {}
        for pile in piles:
            for document in pile.documents:
                if document.pages:
                    _, sources = taken.setdefault(document.pages[0].address, (document.pages, set()))
                    sources.add(pile.source.id)
        for root, (pages, sources) in taken.items():
            addresses = tuple(page.address for page in pages)
            is_whole = not any(fault.source.startswith(addresses) for fault in faults)
            put_pages(self._catalogue, root, pages, sorted(sources), __version__ if is_whole else "")

    def known(self, address: str) -> list[Stamp]:
        """The pages of an address as they were taken in."""
        sources = {each.id for each in sources_from(self._catalogue, address)}
        if self._name is not None and sources != {self._name}:
            return []
        return pages_of(self._catalogue, address, __version__)
