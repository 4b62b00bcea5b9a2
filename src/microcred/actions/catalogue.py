"""Opens the catalogue; where there is none yet, first loads the one that ships, where it is behind, the newer one."""

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
    open_copy,
    open_in_memory,
    open_to_read,
    open_to_write,
)
from microcred.store.setting import read_setting

FOLLOWED = "catalogue_address"
"""Under which setting the catalogue keeps the address of the published one that it follows."""

_STAMP = "shipped_stamp"
_VERSION = "shipped_version"


class Place(NamedTuple):
    """Where the catalogue is, whether by default, whether it is to be left alone, and who listens meanwhile."""

    path: Path
    is_default: bool
    now: str
    tell: Callable[[str], None]
    progress: Callable[[str], AbstractContextManager[Advance]]
    is_frozen: bool = False

    @property
    def stays(self) -> str | None:
        """Why a newer shipped catalogue is left out; None where it comes in."""
        if self.is_frozen:
            return "it is frozen"
        return None if self.is_default else "you named it, so it is left as it is"


@contextmanager
def open_to_answer(place: Place) -> Iterator[Catalogue]:
    """The catalogue to read, current and never empty: built or brought up to date where it must be."""
    with closing(_open_current(place)) as catalogue:
        yield catalogue


@contextmanager
def open_to_change(place: Place, *, dry_run: bool = False, makes: bool = True) -> Iterator[Catalogue]:
    """The catalogue to change. One that a person names and that is not there starts empty; the default one is built.

    A dry run stands on a copy in memory, so that nothing is written. Without `makes` a named one must be there.
    """
    if dry_run:
        with closing(_copy(place)) as catalogue:
            yield catalogue
        return
    if place.is_default:
        place.path.parent.mkdir(parents=True, exist_ok=True)
    elif not makes and not place.path.exists():
        raise CatalogueMissing(f"there is no catalogue {place.path}", "import something into it, or name another")
    is_new = not place.path.exists()
    with closing(open_to_write(place.path)) as catalogue:
        if is_new and place.is_default:
            _load_shipped(catalogue, place, "building the catalogue")
        elif not is_new and _is_behind(catalogue, place):
            _keep_up(catalogue, place)
        yield catalogue


def _open_current(place: Place) -> Catalogue:
    if place.is_default and not place.path.exists():
        return _build(place)
    try:
        catalogue = open_to_read(place.path)
    except CatalogueMissing:
        return _build(place)
    except CatalogueOutdated:
        catalogue = _open_outdated(place)
    if not _is_behind(catalogue, place):
        return catalogue
    if place.stays:
        _announce(catalogue, place, place.stays)
        return catalogue
    return _bring_up_to_date(catalogue, place)


def _open_outdated(place: Place) -> Catalogue:
    """An older catalogue in the form of this version: in its file, or beside it where that is to be left alone."""
    if place.stays:
        return open_copy(place.path)
    try:
        return open_to_write(place.path)
    except (CatalogueUnusable, OSError):
        return open_copy(place.path)


def _build(place: Place) -> Catalogue:
    """A catalogue with what ships in it, at its place; in memory where the default place cannot be written."""
    is_new = not place.path.exists()
    try:
        if place.is_default:
            place.path.parent.mkdir(parents=True, exist_ok=True)
        catalogue = open_to_write(place.path)
    except (OSError, CatalogueUnusable) as failure:
        if not place.is_default or place.path.exists():
            raise
        place.tell(f"{place.path} cannot be written, so the catalogue is kept in memory for this once ({failure})")
        catalogue, is_new = open_in_memory(), False
    try:
        _load_shipped(catalogue, place, "building the catalogue")
    except BaseException:
        catalogue.close()
        if is_new:  # an empty one would be taken for a finished one
            place.path.unlink(missing_ok=True)
        raise
    return catalogue


def _bring_up_to_date(catalogue: Catalogue, place: Place) -> Catalogue:
    """The newer catalogue of a newer package comes in as a change; what may not be written is left alone."""
    try:
        writer = open_to_write(place.path)
    except (CatalogueUnusable, OSError):
        _announce(catalogue, place, "it may only be read")
        return catalogue
    catalogue.close()
    _keep_up(writer, place)
    return writer


def _is_behind(catalogue: Catalogue, place: Place) -> bool:
    """Whether the files that ship look other than those that were loaded, and are not older.

    A catalogue that a person names may never have had any; then it is not behind.
    """
    if read_setting(catalogue, FOLLOWED) is not None:
        return False  # it follows a published one: update fetches that
    stamp = read_setting(catalogue, _STAMP)
    if (stamp is None and not place.is_default) or stamp == stamp_shipped(find_shipped()):
        return False
    loaded = read_setting(catalogue, _VERSION)
    return loaded is None or _as_numbers(loaded) <= _as_numbers(__version__)


def _keep_up(catalogue: Catalogue, place: Place) -> None:
    """Lets the newer catalogue in, unless it is to stay out or differs in nothing but the times of its files."""
    from microcred.actions.upgrade import find_difference, follow_rules, remember_stamp

    if place.stays:
        _announce(catalogue, place, place.stays)
    elif any(find_difference(catalogue, find_shipped())):
        _load_shipped(catalogue, place, f"bringing in the catalogue of microcred {__version__}")
    else:
        follow_rules(catalogue, place.now, place.tell)
        remember_stamp(catalogue, find_shipped())


def _announce(catalogue: Catalogue, place: Place, why: str) -> None:
    """Says in what the shipped catalogue differs, where it does."""
    from microcred.actions.upgrade import find_difference

    difference = find_difference(catalogue, find_shipped())
    if any(difference):
        held = read_setting(catalogue, _VERSION)
        ships = "this one" if held == __version__ else __version__
        place.tell(
            f"{place.path} holds the catalogue of microcred {held}, {ships} ships another one ({difference}); {why}"
        )


def _load_shipped(catalogue: Catalogue, place: Place, what: str) -> None:
    from microcred.actions.upgrade import bring_in

    with place.progress(what) as advance:
        bring_in(catalogue, find_shipped(), place.now, advance, place.tell)


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
        if not place.stays and _is_behind(copy, place):
            _keep_up(copy, place)
    elif place.is_default:
        _load_shipped(copy, place, "building the catalogue")
    return copy


def _as_numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
