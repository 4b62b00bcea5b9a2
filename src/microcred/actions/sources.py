"""What the catalogue was made from, and letting a source be forgotten."""

from pathlib import Path

from microcred.actions.load import place
from microcred.domain.cited import Citation, find_cited
from microcred.domain.errors import Ambiguous, NotFound
from microcred.domain.history import ChangeSeen, KnownSource
from microcred.domain.naming import find_nearest
from microcred.domain.record import RecordKind
from microcred.domain.words import fold
from microcred.store.cited import all_cited, cited_addresses
from microcred.store.history import get_change
from microcred.store.open import Catalogue
from microcred.store.sources import list_sources
from microcred.store.undo import forget_source


def list_known(catalogue: Catalogue) -> list[KnownSource]:
    """The sources that still say anything, by name."""
    return list_sources(catalogue)


def list_cited(catalogue: Catalogue) -> list[Citation]:
    """The sources that facts cite, by title, with how much of the catalogue rests on each."""
    sources = all_cited(catalogue)
    resting: dict[str, dict[RecordKind, set[str]]] = {source.id: {} for source in sources}
    for kind, thing, address in cited_addresses(catalogue):
        if source := find_cited(address, sources):
            resting[source.id].setdefault(kind, set()).add(thing)
    return [
        Citation(source, *(len(resting[source.id].get(kind, ())) for kind in (RecordKind.PROGRAM, RecordKind.JOB)))
        for source in sources
    ]


def forget(catalogue: Catalogue, word: str, now: str) -> ChangeSeen:
    """Takes out what only this source said: what others say too stays, as they say it."""
    number, changes = forget_source(catalogue, resolve_source(catalogue, word), now, place)
    change = get_change(catalogue, number)
    assert change is not None  # noqa: S101 – it has just been made
    return ChangeSeen(change, tuple(changes))


def resolve_source(catalogue: Catalogue, word: str) -> str:
    """The name of the source that a word means: its name, the file or address it was read from, or its title."""
    known = [each.source for each in list_sources(catalogue)]
    path = str(Path(word).absolute())
    for names in (
        {source.id: {source.id} for source in known},
        {source.id: {fold(source.id)} for source in known},
        {source.id: {source.origin} for source in known},
        {source.id: {fold(source.title)} for source in known if source.title},
    ):
        found = [name for name, called in names.items() if called & {word, fold(word), path}]
        if len(found) == 1:
            return found[0]
        if found:
            raise Ambiguous("source", word, found)
    by_name = {fold(source.id): source.id for source in known}
    nearest = [by_name[name] for name in find_nearest(word, by_name)]
    raise NotFound("source", word, nearest, "microcred sources lists them")
