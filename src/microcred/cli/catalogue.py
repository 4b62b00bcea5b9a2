"""Opens the catalogue for a command, with what a person sees of it: where it is built, what is announced."""

from collections.abc import Iterator
from contextlib import contextmanager

from microcred.actions import catalogue as action
from microcred.cli.settings import Settings
from microcred.store.open import Catalogue


def _place(settings: Settings) -> action.Place:
    return action.Place(
        path=settings.catalogue,
        is_default=settings.is_default_catalogue,
        now=settings.now(),
        tell=settings.tell,
        progress=lambda what: settings.progress(what, announced=True),
        is_frozen=settings.frozen,
    )


@contextmanager
def open_catalogue(settings: Settings) -> Iterator[Catalogue]:
    """The catalogue to read; built from the one that ships where there is none."""
    with action.open_to_answer(_place(settings)) as catalogue:
        yield catalogue


@contextmanager
def write_catalogue(settings: Settings, *, dry_run: bool = False, makes: bool = True) -> Iterator[Catalogue]:
    """The catalogue to change; a dry run writes nothing. Without `makes` one that a person names must be there."""
    with action.open_to_change(_place(settings), dry_run=dry_run, makes=makes) as catalogue:
        yield catalogue
