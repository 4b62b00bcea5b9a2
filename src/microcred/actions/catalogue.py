"""Opens the catalogue; where there is none yet, first loads the one that ships."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from microcred import __version__
from microcred.domain.errors import CatalogueUnusable
from microcred.domain.progress import Advance
from microcred.exchange.shipped import find_shipped, stamp_shipped
from microcred.store.open import (
    Catalogue,
    CatalogueMissing,
    CatalogueOutdated,
    open_in_memory,
    open_to_read,
    open_to_write,
)
from microcred.store.setting import read_setting, write_setting

_STAMP = "shipped_stamp"
_VERSION = "shipped_version"


class Place(NamedTuple):
    """Where the catalogue is, whether by default, and who listens while it is built."""

    path: Path
    is_default: bool
    now: str
    tell: Callable[[str], None]
    progress: Callable[[str], AbstractContextManager[Advance]]


@contextmanager
def open_to_answer(place: Place) -> Iterator[Catalogue]:
    """The catalogue to read, current and never empty: built or brought up to date where it must be."""
    with closing(_open_current(place)) as catalogue:
        yield catalogue


@contextmanager
def open_to_change(place: Place, *, dry_run: bool) -> Iterator[Catalogue]:
    """The catalogue to change. One that a person names and that is not there starts empty; the default one is built.

    A dry run stands on a copy in memory, so that nothing is written.
    """
    if dry_run:
        with closing(_copy(place)) as catalogue:
            yield catalogue
        return
    if place.is_default:
        place.path.parent.mkdir(parents=True, exist_ok=True)
    is_new = not place.path.exists()
    with closing(open_to_write(place.path)) as catalogue:
        if place.is_default and (is_new or _is_behind(catalogue)):
            _load_shipped(catalogue, place)
        yield catalogue


def _open_current(place: Place) -> Catalogue:
    if place.is_default and not place.path.exists():
        return _build(place)
    try:
        catalogue = open_to_read(place.path)
    except (CatalogueMissing, CatalogueOutdated):
        return _build(place)
    if not place.is_default or not _is_behind(catalogue):
        return catalogue
    return _bring_up_to_date(catalogue, place)


def _build(place: Place) -> Catalogue:
    """A catalogue with what ships in it, at its place; in memory where the default place cannot be written."""
    try:
        if place.is_default:
            place.path.parent.mkdir(parents=True, exist_ok=True)
        catalogue = open_to_write(place.path)
    except (OSError, CatalogueUnusable) as failure:
        if not place.is_default or place.path.exists():
            raise
        place.tell(f"{place.path} cannot be written, so the catalogue is kept in memory for this once ({failure})")
        catalogue = open_in_memory()
    _load_shipped(catalogue, place)
    return catalogue


def _bring_up_to_date(catalogue: Catalogue, place: Place) -> Catalogue:
    """The newer catalogue of a newer package comes in as a change; what may not be written is left alone."""
    try:
        writer = open_to_write(place.path)
    except (CatalogueUnusable, OSError):
        place.tell(f"{place.path} holds an older catalogue than microcred {__version__} ships, and may only be read")
        return catalogue
    catalogue.close()
    _load_shipped(writer, place)
    return writer


def _is_behind(catalogue: Catalogue) -> bool:
    """Whether the catalogue that ships differs from the one loaded, and is not older."""
    if read_setting(catalogue, _STAMP) == stamp_shipped(find_shipped()):
        return False
    loaded = read_setting(catalogue, _VERSION)
    return loaded is None or _as_numbers(loaded) <= _as_numbers(__version__)


def _load_shipped(catalogue: Catalogue, place: Place) -> None:
    from microcred.actions.load import load_shipped

    folder = find_shipped()
    stamp = stamp_shipped(folder)
    with place.progress("building the catalogue") as advance:
        load_shipped(catalogue, folder, place.now, advance)
    write_setting(catalogue, {_STAMP: stamp, _VERSION: __version__})


def _copy(place: Place) -> Catalogue:
    """The catalogue as it stands, in memory; where there is none yet, what a first import would begin with."""
    try:
        catalogue = open_to_read(place.path) if place.path.exists() or not place.is_default else None
    except (CatalogueMissing, CatalogueOutdated):
        catalogue = None
    copy = open_in_memory()
    if catalogue is not None:
        with closing(catalogue):
            catalogue.backup(copy)
    elif place.is_default:
        _load_shipped(copy, place)
    return copy


def _as_numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
