"""A parsed text: plain values, and beside them where each of them stands.

The readers of YAML and JSON make it; what the values mean is not known here.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from re import finditer
from typing import Any

from microcred.domain.files.problem import Path, Problem

DEEPEST = 100
"""How many lists and maps may stand in one another."""
MOST_VALUES = 6_000_000
"""How many values one file may hold."""
MOST_EVENTS = 2 * MOST_VALUES
"""How many values, keys, beginnings and ends that makes."""
MOST_ALIASED = 200_000
"""How many values aliases may stand for."""


class Lines:
    """Turns positions in a text into lines and columns."""

    def __init__(self, text: str) -> None:
        """Reads nothing yet: most texts have nothing wrong."""
        self._text = text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in finditer("\n", self._text))]

    def at(self, position: int) -> tuple[int, int]:
        """Line and column of a position, from 1."""
        line = bisect_right(self._starts, position)
        return line, position - self._starts[line - 1] + 1


class Branch:
    """Where a list or a map begins, its keys and its parts; a single value has only a position.

    `parts` are those of a list, `members` those of a map; `size` counts all values in it.
    """

    __slots__ = ("keys", "members", "parts", "position", "size")

    def __init__(self, position: int, *, is_map: bool) -> None:
        """A branch without parts; what it never holds is shared, since files have very many."""
        self.position = position
        self.keys: dict[str, int] = {} if is_map else _NO_KEYS
        self.members: dict[str, int | Branch] = {} if is_map else _NO_MEMBERS
        self.parts: list[int | Branch] = _NO_PARTS if is_map else []
        self.size = 1

    def part(self, part: str | int) -> "int | Branch | None":
        """The part under a key or at a place in the list, if there is one."""
        if isinstance(part, str):
            return self.members.get(part)
        return self.parts[part] if 0 <= part < len(self.parts) else None


_NO_KEYS: dict[str, int] = {}
_NO_MEMBERS: dict[str, int | Branch] = {}
_NO_PARTS: list[int | Branch] = []


@dataclass(frozen=True, slots=True)
class Tree:
    """One document of a text: its value and the positions in it.

    `faults` are what the notation has wrong without being unreadable (a key given twice), each with its position.
    `notation` is how it was written, where that is neither YAML nor JSON.
    """

    value: Any
    root: int | Branch
    lines: Lines
    faults: tuple[Problem, ...] = ()
    fault_positions: tuple[int, ...] = ()
    notation: str | None = None

    def locate(self, path: Path, *, is_about_key: bool = False) -> tuple[int, int]:
        """Line and column, from 1, of the value at a path or of its key, else of the nearest value around it."""
        at, key = self.root, None
        for part in path:
            inner = at.part(part) if isinstance(at, Branch) else None
            if inner is None:
                key = None
                break
            key = at.keys.get(part) if isinstance(at, Branch) and isinstance(part, str) else None
            at = inner
        position = at.position if isinstance(at, Branch) else at
        return self.lines.at(key if is_about_key and key is not None else position)


def make_tree(
    value: Any,
    root: int | Branch,
    lines: Lines,
    faults: Sequence[tuple[Problem, int]],
    notation: str | None = None,
) -> Tree:
    """A tree whose faults come with their positions."""
    problems, positions = tuple(problem for problem, _ in faults), tuple(position for _, position in faults)
    return Tree(value, root, lines, problems, positions, notation)
