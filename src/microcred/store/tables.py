"""Writes rows, each a map of columns: one statement for all of them, since a catalogue is built of thousands.

sqlite-utils makes the tables; its own way of writing looks at the schema at every call, which took two fifths of
building a catalogue.
"""

from collections.abc import Iterable, Mapping
from itertools import chain
from operator import itemgetter
from typing import Any

from microcred.store.open import Catalogue

Row = Mapping[str, Any]
"""By column; the rows of one call all have the same."""


def insert_rows(catalogue: Catalogue, table: str, rows: Iterable[Row], *, instead: str = "ABORT") -> None:
    """Adds the rows; `instead` says what happens to one that is there already: ABORT, IGNORE or REPLACE."""
    _write(catalogue, f"INSERT OR {instead} INTO", table, rows, "")


def put_rows(catalogue: Catalogue, table: str, rows: Iterable[Row], key: str = "id") -> None:
    """Adds the rows; one of which the key is there already is changed into this one."""
    _write(catalogue, "INSERT INTO", table, rows, key)


def insert_row(catalogue: Catalogue, table: str, row: Row) -> int:
    """Adds the row, and returns its key."""
    return int(catalogue.execute(_spell("INSERT INTO", table, list(row), ""), tuple(row.values())).lastrowid or 0)


def _write(catalogue: Catalogue, verb: str, table: str, rows: Iterable[Row], key: str) -> None:
    waiting = iter(rows)
    first = next(waiting, None)
    if first is None:
        return
    columns = list(first)
    take = itemgetter(*columns) if len(columns) > 1 else lambda row: (row[columns[0]],)
    catalogue.executemany(_spell(verb, table, columns, key), map(take, chain([first], waiting)))


def _spell(verb: str, table: str, columns: list[str], key: str) -> str:
    """The statement; names come from code alone, values are bound."""
    names, marks = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
    changed = ", ".join(f'"{column}" = excluded."{column}"' for column in columns if column != key)
    otherwise = f' ON CONFLICT ("{key}") DO UPDATE SET {changed}' if key else ""
    return f'{verb} "{table}" ({names}) VALUES ({marks}){otherwise}'
