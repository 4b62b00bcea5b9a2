"""A map of a foreign document that remembers what was read of it: what nobody asked for is lost, and counted.

So nothing is dropped silently, whatever a format may hold that its reader has never heard of.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from microcred.domain.files.problem import Path
from microcred.exchange.foreign.token import open_or_none

Spell = Callable[[str], str]
"""How a vocabulary spells a key that may be written in several ways: `ceterms:name` and `name` alike."""


def as_written(key: str) -> str:
    """The key as it stands."""
    return key


class Part:
    """A map, where it stands, and which of its keys were read. Keys are asked for as `spell` spells them."""

    __slots__ = ("_extra", "_inner", "_keys", "_name", "_singles", "_spell", "_taken", "path", "value")

    def __init__(self, value: Mapping[str, Any], path: Path = (), name: str = "", spell: Spell = as_written) -> None:
        """`name` is what the report of lost keys calls it: the keys above it, without positions."""
        self.value = value
        self.path = path
        self._name = name
        self._spell = spell
        self._keys: dict[str, str] = {}
        for key in value:
            self._keys.setdefault(spell(key), key)
        self._taken: set[str] = set()
        self._singles: set[str] = set()
        self._inner: dict[str, list[Any]] = {}
        self._extra: Counter[str] = Counter()

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def names(self) -> Iterator[str]:
        """Its keys, as they are spelled here."""
        return iter(self._keys)

    def peek(self, key: str) -> Any:
        """The value of a key, which does not count as read."""
        return self.value[self._keys[key]] if key in self._keys else None

    def take(self, *keys: str) -> Any:
        """The value of the first of these keys that says something; it counts as read."""
        for key in keys:
            if key in self._keys and is_said(value := self.value[self._keys[key]]):
                self._taken.add(self._keys[key])
                return value
        return None

    def drop(self, *keys: str) -> None:
        """These keys say nothing of a program: they are not missed."""
        self._taken.update(self._keys[key] for key in keys if key in self._keys)

    def lose(self, key: str, count: int = 1) -> None:
        """So many values of a key were read and had no use after all."""
        self._extra[self._name + self._keys.get(key, key)] += count

    def each(self, *keys: str) -> list[Any]:
        """What a key holds, one or many: maps as parts of their own, all else as it stands, which counts as read."""
        opened = self._inside(keys)
        self._singles.update(self._keys[key] for key in keys if key in self._keys)
        return opened

    def _inside(self, keys: Sequence[str]) -> list[Any]:
        key = next((key for key in keys if key in self._keys and is_said(self.peek(key))), None)
        if key is None:
            return []
        written = self._keys[key]
        if written not in self._inner:
            self._inner[written] = self._open(written)
        return self._inner[written]

    def parts(self, *keys: str) -> "list[Part]":
        """The maps that a key holds; what stands among them is lost."""
        return [part for part in self._inside(keys) if isinstance(part, Part)]

    def part(self, *keys: str) -> "Part | None":
        """The first map that a key holds."""
        return next(iter(self.parts(*keys)), None)

    def at(self, path: Sequence[str | int]) -> "Part | None":
        """The map at a path that begins here."""
        found: Part | None = self
        rest = list(path)
        while found is not None and rest:
            key = found._spell(str(rest.pop(0)))  # noqa: SLF001 - a part of the same kind
            place = rest.pop(0) if rest and isinstance(rest[0], int) else 0
            inside = found._inside((key,))  # noqa: SLF001
            chosen = inside[int(place)] if 0 <= int(place) < len(inside) else None
            found = chosen if isinstance(chosen, Part) else None
        return found

    def count_lost(self, lost: Counter[str]) -> None:
        """Adds each key that says something and was not read."""
        lost.update(self._extra)
        for key, value in self.value.items():
            if key in self._taken:
                continue
            if key not in self._inner:
                lost[self._name + key] += is_said(value)
                continue
            for each in self._inner[key]:
                if isinstance(each, Part):
                    each.count_lost(lost)
                elif key not in self._singles:
                    lost[self._name + key] += is_said(each)

    def _open(self, key: str) -> list[Any]:
        value = self.value[key]
        name = f"{self._name}{key}."
        if not isinstance(value, list | tuple):
            return [self._wrap(value, (*self.path, key), name)]
        return [self._wrap(each, (*self.path, key, place), name) for place, each in enumerate(value)]

    def _wrap(self, value: Any, path: Path, name: str) -> Any:
        opened = open_or_none(value)
        return Part(opened, path, name, self._spell) if isinstance(opened, Mapping) else value


def is_said(value: Any) -> bool:
    """Whether a value says something: not null, no empty text, list or map."""
    return value is not None and (not isinstance(value, str | list | tuple | Mapping) or bool(value))
