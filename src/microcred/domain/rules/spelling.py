"""How fitted weights are written down: a letter for each class and hundredths, as in “attended p41 k-12”."""

import re
from collections.abc import Mapping

from microcred.domain.rules.row import Speaks
from microcred.domain.taxonomy import CredentialClass

LETTERS = {cls.value[0]: cls for cls in CredentialClass}
"""The letter that stands for each class: k, s, a, c, p, r, m, u."""

_PAIR = re.compile(r"([a-z])(-?\d+)")


def read_words(table: str) -> Mapping[str, Speaks]:
    """What each name says, from a table in which entries are separated by commas or ends of lines."""
    read: dict[str, Speaks] = {}
    for entry in re.split(r",\s*|\n", table):
        name, _, said = entry.strip().partition(" ")
        if said:
            read[name] = tuple((LETTERS[letter], int(number) / 100) for letter, number in _PAIR.findall(said))
    return read


def spell(name: str, speaks: Speaks) -> str:
    """The entry of a name."""
    return " ".join([name, *(f"{cls.value[0]}{round(100 * weight)}" for cls, weight in speaks)])
