"""The catalogue that ships beside the one that was loaded: what differs, and how a newer one comes in.

It comes in as one change for each source, which the history shows and undo takes back. What a person imported,
forgot or undid is left as it is.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from microcred import __version__
from microcred.actions.load import load_sources, place, rules_now
from microcred.actions.reading import Pile, Request, open_documents
from microcred.actions.way import Way
from microcred.domain.errors import MicrocredError
from microcred.domain.history import SHIPPED
from microcred.domain.progress import Advance
from microcred.domain.record import Layer, Source, SourceOutcome
from microcred.exchange.shipped import stamp_shipped
from microcred.store.history import sources_refused, standing_commands
from microcred.store.moves import place_anew
from microcred.store.open import Catalogue
from microcred.store.setting import read_setting, write_setting
from microcred.store.sources import get_source
from microcred.store.transaction import transaction
from microcred.store.write import Delivered, apply_source

STAMP = "shipped_stamp"
"""Under which setting the catalogue keeps the stamp of the shipped files that were loaded last."""

VERSION = "shipped_version"
"""Under which setting it keeps the version of the microcred that shipped them."""

_FILES = "shipped_files"
_SOURCES = "shipped_sources"

Tell = Callable[[str], None]


class ShippedDifference(NamedTuple):
    """The files of the shipped catalogue that are new, changed and gone since it was loaded."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]

    def __str__(self) -> str:
        parts = zip(("new", "changed", "gone"), self, strict=True)
        return "; ".join(f"{what}: {_spell_names(names)}" for what, names in parts if names)


def find_difference(catalogue: Catalogue, folder: Path) -> ShippedDifference:
    """In which files the shipped catalogue differs from the one loaded, whatever their times say."""
    loaded, ships = _loaded_files(catalogue), _digest(folder)
    return ShippedDifference(
        tuple(sorted(ships.keys() - loaded.keys())),
        tuple(sorted(name for name in ships.keys() & loaded.keys() if ships[name] != loaded[name])),
        tuple(sorted(loaded.keys() - ships.keys())),
    )


def remember_stamp(catalogue: Catalogue, folder: Path) -> None:
    """Notes that the files as they lie now are those that were loaded."""
    write_setting(catalogue, {STAMP: stamp_shipped(folder), VERSION: __version__})


def bring_in(catalogue: Catalogue, folder: Path, now: str, advance: Advance, tell: Tell) -> None:
    """Loads the shipped catalogue, all of it or nothing; the same again changes nothing."""
    with transaction(catalogue):
        if read_setting(catalogue, STAMP) == stamp_shipped(folder):
            return  # another process has been quicker
        spared = Spared(catalogue, folder)
        message = f"the catalogue of microcred {__version__}"
        way = Way(command=SHIPPED, message=message, allow_shrink=True, replaces=True, spares=spared.spares)
        report = load_sources(catalogue, Request((str(folder),)), way, now, advance)
        if report.errors:
            first = report.errors[0]
            raise MicrocredError(f"the catalogue that ships is faulty: {first.source}:{first.line}: {first.message}")
        names = {source.source for source in report.sources} | spared.names
        _tell_moved(len(report.moved), tell)
        for gone in sorted(shipped_sources(catalogue) - names):
            withdraw(catalogue, gone, now, f"microcred {__version__} ships it no longer")
        remember_loaded(catalogue, _digest(folder), names)
        remember_stamp(catalogue, folder)
    for name in sorted(spared.kept):
        tell(f"“{name}” is as you made it: what microcred {__version__} ships of it is left out")


def remember_loaded(catalogue: Catalogue, files: Mapping[str, str], sources: Iterable[str]) -> None:
    """Notes which files and sources the shipped catalogue was made of."""
    write_setting(catalogue, {_FILES: json.dumps(files), _SOURCES: json.dumps(sorted(sources))})


def follow_rules(catalogue: Catalogue, now: str, tell: Tell) -> None:
    """Places programs as newer rules do, where the package has those and no newer catalogue."""
    _tell_moved(len(place_anew(catalogue, rules_now(), now)), tell)


def _tell_moved(moved: int, tell: Tell) -> None:
    if moved:
        tell(f"newer rules place {moved:,} of the programs otherwise: microcred history tells which")


class Spared:
    """Decides which shipped sources are left out, and remembers which were."""

    def __init__(self, catalogue: Catalogue, folder: Path | None = None) -> None:
        """Without a folder the sources come from addresses."""
        self.kept: set[str] = set()
        self.names: set[str] = set()
        self._folder = folder
        self._standing = standing_commands(catalogue)
        self._refused = sources_refused(catalogue)
        self._loaded = _loaded_files(catalogue)

    def spares(self, pile: Pile) -> bool:
        """Whether the person has made this source their own, or has undone exactly this."""
        name = pile.source.id
        self.names.add(name)
        if self._standing.get(name, SHIPPED) != SHIPPED:
            self.kept.add(name)
            return True
        return name in self._refused and all(
            self._loaded.get(_name_of(each.origin, self._folder)) == each.sha256 for each in pile.documents
        )


def withdraw(catalogue: Catalogue, name: str, now: str, message: str) -> SourceOutcome | None:
    """What is shipped no longer is listed no longer; what the person made of it stays."""
    if standing_commands(catalogue).get(name) != SHIPPED:
        return None
    source = get_source(catalogue, name) or Source(id=name, layer=Layer.DIRECTORY)
    delivered = Delivered(source=source, records=(), allow_shrink=True)
    return apply_source(catalogue, delivered, command=SHIPPED, message=message, now=now, classify=place)


def shipped_sources(catalogue: Catalogue) -> set[str]:
    """The sources that the shipped catalogue was made of when it was loaded."""
    return set(json.loads(read_setting(catalogue, _SOURCES) or "[]"))


def _loaded_files(catalogue: Catalogue) -> Mapping[str, str]:
    files: Mapping[str, str] = json.loads(read_setting(catalogue, _FILES) or "{}")
    return files


def _digest(folder: Path) -> dict[str, str]:
    documents = open_documents((str(folder),)).documents
    return {_name_of(each.origin, folder): each.sha256 for each in documents}


def _name_of(origin: str | None, folder: Path | None) -> str:
    if folder is None:
        return origin or ""
    return Path(origin or "").relative_to(folder.absolute()).as_posix()


def _spell_names(names: tuple[str, ...], most: int = 4) -> str:
    listed = ", ".join(Path(name).stem for name in names[:most])
    return listed if len(names) <= most else f"{listed} and {len(names) - most} more"
