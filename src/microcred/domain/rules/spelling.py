"""How fitted weights and counts are written down: a letter for each class and a number, as in “attended p41 k-12”."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from microcred.domain.rules.row import Speaks
from microcred.domain.taxonomy import CredentialClass

LETTERS = {cls.value[0]: cls for cls in CredentialClass}
"""The letter that stands for each class: k, s, a, c, p, r, m, u."""

_PAIR = re.compile(r"([a-z])(-?\d+)")


class Counted(NamedTuple):
    """On how many records something fired, and on how many labelled ones of each class that was read."""

    records: int
    labels: tuple[tuple[CredentialClass, int], ...]


class Words(Mapping[str, Speaks]):
    """What each name says, from a table whose entries are separated by commas or ends of lines; read when it is asked.

    There are thousands, of which a program has a few dozen.
    """

    def __init__(self, table: str) -> None:
        """Parts the entries, and reads none."""
        parts = (entry.strip().partition(" ") for entry in table.replace("\n", ",").split(","))
        self._said = {name: said for name, _, said in parts if said}
        self._read: dict[str, Speaks] = {}

    def __getitem__(self, name: str) -> Speaks:
        if name not in self._read:
            pairs = _PAIR.findall(self._said[name])
            self._read[name] = tuple((LETTERS[letter], int(number) / 100) for letter, number in pairs)
        return self._read[name]

    def __contains__(self, name: object) -> bool:
        return name in self._said

    def __iter__(self) -> Iterator[str]:
        return iter(self._said)

    def __len__(self) -> int:
        return len(self._said)


def spell(name: str, speaks: Speaks) -> str:
    """The entry of a name."""
    return " ".join([name, *(f"{cls.value[0]}{round(100 * weight)}" for cls, weight in speaks)])


def read_counts(table: str) -> Mapping[str, Counted]:
    """How often each name fired, from a table like that of the weights: “attended 9034 p90 k12”."""
    read: dict[str, Counted] = {}
    for entry in re.split(r",\s*|\n", table):
        name, _, said = entry.strip().partition(" ")
        if said:
            records, _, labels = said.partition(" ")
            by_class = tuple((LETTERS[letter], int(number)) for letter, number in _PAIR.findall(labels))
            read[name] = Counted(int(records), by_class)
    return read


def spell_counts(name: str, counted: Counted) -> str:
    """The entry of a name with its counts."""
    return " ".join([name, str(counted.records), *(f"{cls.value[0]}{number}" for cls, number in counted.labels)])
