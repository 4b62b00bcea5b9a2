"""Rows that come one after another and are gone once they are written, so that memory does not grow with them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

from microcred.render.view import Row

_SEEN_BEFORE = 20
"""How many rows are held back, for whoever must know which fields a row has."""


class Flow(Sequence[Row]):
    """The rows can be gone through once; the first few can be looked at before. How many there are is not known."""

    def __init__(self, rows: Iterable[Row]) -> None:
        """Takes the first few rows, and no more, until the rest is asked for."""
        self._rest = iter(rows)
        self._first = list(islice(self._rest, _SEEN_BEFORE))

    def __iter__(self) -> Iterator[Row]:
        return chain(self._first, self._rest)

    def __getitem__(self, place: Any) -> Any:
        return self._first[place]

    def __bool__(self) -> bool:
        return bool(self._first)

    def __len__(self) -> int:
        raise TypeError("how many rows there are is known once they have all come")
