"""Foreign values into the fields of a program: what does not fit a field is lost and counted, never bent."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from microcred.domain.files.fields import NOT_TEXT, FieldType
from microcred.domain.files.provider_keys import program_shape
from microcred.domain.files.shapes import ListOf
from microcred.domain.words import fold

LONGEST_DESCRIPTION = 10_000
_LONGEST_CRITERION = 2000
_MUST = frozenset({"id", "title"})
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?")


def fit_program(said: Mapping[str, Any], provider: str, lost: Counter[str], where: str = "") -> dict[str, Any]:
    """The program with what its fields can hold; a title that does not fit stays, to be told as an error."""
    shape = program_shape(provider)
    program: dict[str, Any] = {}
    for key, value in said.items():
        if value is None or value == [] or value in ("", {}):
            continue
        kept = value if key in _MUST else _fit(shape.fields[key].type, key, value)
        if kept != (one_line(value) if key == "description" else value):
            lost[f"{where}{key}"] += max(1, _count(value) - _count(kept))
        if kept not in (None, [], {}):
            program[key] = kept
    return program


def one_line(value: Any) -> str | None:
    """A text or number on one line; None where it is neither."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return " ".join(str(value).split()) or None


def paragraphs(text: str) -> list[str]:
    """The paragraphs and list entries of a text, each on a line, the signs of Markdown before them taken off."""
    lines = (re.sub(r"^(?:[#>\s]+|[-*+•]\s+)+", "", line).replace("**", "") for line in text.splitlines())
    return [short for line in lines for short in _shorten(" ".join(line.split()))]


def unique(words: list[str]) -> list[str]:
    """The words without repetition, whatever their case, in their order."""
    seen: dict[str, str] = {}
    for word in words:
        seen.setdefault(fold(word), word)
    return list(seen.values())


def day_of(value: Any) -> str | None:
    """The day of a date, with or without a time."""
    match = _DAY.fullmatch(value.strip()) if isinstance(value, str) else None
    return match[1] if match else None


def _shorten(line: str) -> list[str]:
    """A line in pieces that a criterion can hold, cut between sentences or words."""
    pieces = []
    while len(line) > _LONGEST_CRITERION:
        cut = max(line.rfind(sign, 0, _LONGEST_CRITERION) for sign in (". ", "; ", " "))
        cut = cut + 1 if cut > 0 else _LONGEST_CRITERION
        pieces.append(line[:cut].strip())
        line = line[cut:].strip()
    return [piece for piece in (*pieces, line) if piece]


def _fit(kind: FieldType, key: str, value: Any) -> Any:
    if isinstance(value, list) and isinstance(kind, ListOf):
        return [each for each in value if not kind.each.read(each, (key,))[1]]
    if key == "description":
        value = one_line(NOT_TEXT.sub(" ", str(value))) or ""
        value = value if len(value) <= LONGEST_DESCRIPTION else f"{value[: LONGEST_DESCRIPTION - 1]}…"
    return value if not [each for each in kind.read(value, (key,))[1] if not each.is_warning] else None


def _count(value: Any) -> int:
    return len(value) if isinstance(value, list | dict) else int(value is not None)
