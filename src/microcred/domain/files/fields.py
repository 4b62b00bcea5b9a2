"""What a field of a file may hold: one definition, from which both reading and its JSON Schema come.

Here is what all field types share; `scalars` and `shapes` hold the types themselves.
"""

import difflib
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any

from microcred.domain.files.problem import Path, Problem, spell_path

Outcome = tuple[Any, list[Problem]]
"""A value in normalised JSON form, and what is wrong with it; with an error the value is None."""

LONGEST_QUOTE = 40
"""How much of a value a message repeats."""

FEW_KEYS = 12
"""How many keys a message lists."""

NOT_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that no text may hold: controls and terminal escapes, bidirectional overrides, half surrogates."""

_NULL_WORDS = frozenset({"", "~", "null", "Null", "NULL"})
_FLOW_SAFE = re.compile(r"[^\s,:#\[\]{}\"'&*!|>%@`?-][^,:#\[\]{}\"']*")


class Plain(str):
    """Text that stands without quotes in a file: the field decides whether it is a number, a day or text."""

    __slots__ = ()


def is_null(value: Any) -> bool:
    """Whether a value says “nothing”: null, ~ or an empty place, but never a quoted text."""
    return value is None or (isinstance(value, Plain) and value in _NULL_WORDS)


class FieldType(ABC):
    """What a field may hold."""

    @property
    @abstractmethod
    def expected(self) -> str:
        """What the field holds, in words that follow “should be”."""

    @property
    @abstractmethod
    def example(self) -> Any:
        """A value that it may hold, as JSON."""

    @abstractmethod
    def read(self, value: Any, path: Path) -> Outcome:
        """The value in its normalised JSON form, and every problem with it; never raises."""

    @abstractmethod
    def schema(self) -> dict[str, Any]:
        """The JSON Schema (draft 2020-12) of what `read` accepts, as far as it can say it."""

    def refuse(self, value: Any, path: Path, hint: str | None = None) -> Outcome:
        """The outcome for a value of the wrong sort: what was expected, what was found, an example."""
        message = f"{name_of(path)} should be {self.expected}, not {found(value)}"
        return None, [Problem(path, message, hint or f"for example {self._in_place(path)}")]

    def _in_place(self, path: Path) -> str:
        key = path[-1] if path else 0
        return spell(self.example) if isinstance(key, int) else f"{key}: {spell(self.example)}"


def name_of(path: Path) -> str:
    """The field at a path as messages call it: its key, and the positions after it."""
    start = max((index for index, part in enumerate(path) if isinstance(part, str)), default=0)
    return spell_path(path[start:]) or "the document"


def found(value: Any) -> str:
    """What a value is, in words: “many”, a list, nothing."""
    if is_null(value):
        return "nothing"
    match value:
        case str():
            kind = quote(value)
        case bool():
            kind = spell(value)
        case int() | float():
            kind = f"the number {shorten(spell(value))}"
        case Mapping():
            kind = "a map"
        case _:
            kind = "a list"
    return kind


def quote(text: str) -> str:
    """A text as messages repeat it: shortened, in quotes, without anything that a terminal would obey."""
    return f"“{shorten(text)}”"


def shorten(text: str) -> str:
    """The beginning of a text on one line, its unprintable characters replaced."""
    line = printable(" ".join(text[: LONGEST_QUOTE * 4].split()))
    return line if len(line) <= LONGEST_QUOTE else f"{line[: LONGEST_QUOTE - 1]}…"


def printable(text: str) -> str:
    """The text with a sign in place of each character that a terminal would not print, or would obey."""
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in text)


def spell(value: Any) -> str:
    """A JSON value as a file would hold it on one line: {min: 20, max: 40}."""
    match value:
        case str():
            text = value if _FLOW_SAFE.fullmatch(value) or "://" in value else f'"{value}"'
        case Mapping():
            text = f"{{{', '.join(f'{key}: {spell(part)}' for key, part in value.items())}}}"
        case list() | tuple():
            text = f"[{', '.join(spell(part) for part in value)}]"
        case None | bool():
            text = "null" if value is None else str(value).lower()
        case int() if abs(value) > 10**15:
            text = "too large to print"
        case _:
            text = str(value)
    return text


def nearest(word: str, words: Iterable[str]) -> str | None:
    """The word most like a misspelt one, if any is like it at all."""
    known = {candidate.casefold(): candidate for candidate in words}
    folded = re.sub(r"[\s_-]+", "_", word[:100].strip().casefold())
    begun = [candidate for candidate in known if len(folded) > 2 and candidate.startswith(folded)]
    matches = begun[:1] or difflib.get_close_matches(folded, known, n=1, cutoff=0.6)
    return known[matches[0]] if matches else None


def unknown_keys(value: Mapping[str, Any], known: Iterable[str], path: Path) -> list[Problem]:
    """A problem for each key that is not known, with the nearest known one as hint."""
    names = tuple(known)
    return [
        Problem((*path, key), f"unknown key {quote(key)}", _suggest(key, names), is_about_key=True)
        for key in value
        if key not in names
    ]


def missing_key(key: str, example: Any, path: Path, *, is_there: bool = False) -> Problem:
    """The problem that a required key is not there, or that nothing stands behind it."""
    if is_there:
        return Problem((*path, key), f"{key} is empty", f"for example {key}: {spell(example)}", is_about_key=True)
    return Problem(path, f"{key} is missing", f"add {key}, for example {key}: {spell(example)}")


def _suggest(key: str, names: tuple[str, ...]) -> str:
    if near := nearest(key, names):
        return f"did you mean {near}?"
    few = len(names) <= FEW_KEYS
    return f"the keys here are {', '.join(names)}" if few else "microcred schema lists the keys"
