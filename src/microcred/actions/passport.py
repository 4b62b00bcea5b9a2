"""Gathers what a person shows of what they hold."""

from datetime import date
from pathlib import Path

from microcred.actions.held import read_held
from microcred.domain.passport import Passport, make_passport
from microcred.store.open import Catalogue
from microcred.store.vocabulary import load_vocabulary


def gather_passport(catalogue: Catalogue, path: Path, today: date, holder: str | None = None) -> Passport:
    """The portfolio of a file as it is shown to others today."""
    return make_passport(read_held(catalogue, path), load_vocabulary(catalogue), today, holder)
