"""Which program of the catalogue a credential is about: by identifier, by address, then by title and provider."""

from collections import defaultdict
from datetime import date
from functools import cache, cached_property

from microcred.domain.earned import Earned
from microcred.domain.matching import NOTHING, How, Match
from microcred.domain.naming import Named, NameKind, choose
from microcred.domain.words import fold
from microcred.exchange.naming import spell_page
from microcred.store.addresses import program_addresses
from microcred.store.names import find_names, find_provider
from microcred.store.open import Catalogue

_IDENTIFYING = frozenset({NameKind.ID, NameKind.FORMER, NameKind.IDENTIFIER})
_TITLES = frozenset({NameKind.TITLE, NameKind.ALIAS})


class Matcher:
    """Finds programs; what was looked up once is not looked up again, since a badge may be there ten thousand times."""

    def __init__(self, catalogue: Catalogue, today: date) -> None:
        self._catalogue = catalogue
        self._today = today
        self._names = cache(self._find_names)
        self._provider = cache(lambda name: find_provider(catalogue, fold(name)))

    def match(self, earned: Earned) -> Match:
        """The program that was earned, and why; where there is no certain one, those that it may be."""
        return self._by_identifier(earned) or self._by_address(earned) or self._by_title(earned)

    def _find_names(self, text: str) -> tuple[Named, ...]:
        return tuple(find_names(self._catalogue, fold(text)))

    def _by_identifier(self, earned: Earned) -> Match | None:
        for name in (earned.program, *earned.identifiers):
            fitting = [each for each in self._names(name) if each.kind in _IDENTIFYING] if name else []
            found = choose(fitting, self._today)
            if len(found) == 1:
                return Match(found[0], How.IDENTIFIER, "its identifier")
        return None

    def _by_address(self, earned: Earned) -> Match | None:
        for address in earned.urls:
            found = self._pages.get(spell_page(address) or "", ())
            if len(found) > 1:
                titled = {each.program for each in self._titled(earned)}
                found = tuple(each for each in found if each in titled)
            if len(found) == 1:
                return Match(found[0], How.URL, "the address of its page")
        return None

    def _by_title(self, earned: Earned) -> Match:
        titled = self._titled(earned)
        owners = {owner for name in (earned.provider, *earned.provider_ids) if name and (owner := self._provider(name))}
        found = choose([each for each in titled if each.program.partition("/")[0] in owners], self._today)
        if len(found) == 1:
            return Match(found[0], How.TITLE, "its title and provider")
        if found:
            return Match(None, How.UNCLEAR, "several programs of its provider have this title", tuple(found))
        likely = tuple(choose(titled, self._today))
        if likely:
            return Match(None, How.UNCLEAR, "its title, but another provider", likely)
        return NOTHING

    def _titled(self, earned: Earned) -> list[Named]:
        return [each for each in self._names(earned.title) if each.kind in _TITLES]

    @cached_property
    def _pages(self) -> dict[str, tuple[str, ...]]:
        pages: dict[str, list[str]] = defaultdict(list)
        for program, address in program_addresses(self._catalogue):
            if (spelled := spell_page(address)) is not None:
                pages[spelled].append(program)
        return {address: tuple(programs) for address, programs in pages.items()}
