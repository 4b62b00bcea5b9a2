"""The tables to write to, by sqlite-utils; whoever only reads need not load it."""

from sqlite_utils import Database
from sqlite_utils.db import Table

from microcred.store.open import Catalogue


def table(catalogue: Catalogue, name: str) -> Table:
    """The table of that name; what is written to it is part of the transaction that is open."""
    return Database(catalogue, execute_plugins=False).table(name)
