"""What a folder or an archive held when it was last read: what is new in it, and what is gone from it."""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from microcred.actions.reading import Pile, ReadDocument, Request
from microcred.domain.files.fields import printable
from microcred.domain.report import Finding
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading
from microcred.exchange.web.address import is_address
from microcred.store.open import Catalogue
from microcred.store.pages import files_of
from microcred.store.sources import get_source


def folders_of(words: Iterable[str], documents: Iterable[Document]) -> tuple[str, ...]:
    """The folders among the words from which these documents come."""
    named = [Path(word).absolute() for word in words if not is_address(word) and Path(word).is_dir()]
    origins = [Path(each.origin) for each in documents if each.origin and not is_address(each.origin)]
    return tuple(str(folder) for folder in named if any(folder in origin.parents for origin in origins))


def tell_gone(catalogue: Catalogue, piles: Iterable[Pile], words: Iterable[str]) -> list[Finding]:
    """A warning for each file that a folder or archive held when these sources were last read, and holds no longer."""
    places = [str(Path(word).absolute()) for word in words if not is_address(word)]
    findings = []
    for pile in piles:
        here = {each.origin for each in pile.documents}
        for path in sorted(files_of(catalogue, pile.source.id) - here):
            if place := next((each for each in places if each in map(str, Path(path).parents)), None):
                message = f"it is gone from {printable(place)}: what “{pile.source.id}” listed in it alone is withdrawn"
                findings.append(Finding(printable(path), None, None, None, message, None))
    return findings


class Gone(NamedTuple):
    """Sources of which no file is left where they came from: as what lists nothing now, and as what to ask a person.

    `renamed` are warnings of sources whose files say that they are of another one.
    """

    piles: list[Pile]
    findings: list[Finding]
    renamed: list[Finding]


def find_gone(
    catalogue: Catalogue,
    request: Request,
    known: Collection[str],
    documents: Sequence[Document],
    piles: Collection[Pile],
) -> Gone:
    """The sources that were expected, are not among those `known` to be there, and of which no file is there."""
    here = {each.origin for each in documents}
    known = {*known, *(pile.source.id for pile in piles)}
    others = {each.document.origin: pile.source.id for pile in piles for each in pile.read if each.reading.format}
    gone = Gone([], [], [])
    for name in sorted(request.expected.difference(known)):
        files, source = files_of(catalogue, name), get_source(catalogue, name)
        if source is None or not files:
            continue
        if files & here:
            gone.renamed.extend(_tell_renamed(name, path, others[path]) for path in sorted(files & others.keys()))
            continue
        path = printable(min(files))
        document = Document(path, None, b"")
        gone.piles.append(
            Pile(source, [ReadDocument(document, Reading(name=path, format=source.format, source=source))])
        )
        hint = f"if that is meant, say --allow-shrink, or microcred sources forget {name}; else put it back"
        gone.findings.append(Finding(path, None, None, None, f"it is gone, and with it all that “{name}” lists", hint))
    return gone


def _tell_renamed(name: str, path: str, other: str) -> Finding:
    message = f"this is of “{other}” now: what “{name}” listed here stays as it was"
    hint = f"microcred sources forget {name}, if it only goes by another name now"
    return Finding(printable(path), None, None, None, message, hint)
