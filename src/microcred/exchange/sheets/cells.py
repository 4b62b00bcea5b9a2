"""One cell of a table to the value of its key."""

import json
import re
from collections.abc import Callable
from typing import Any

from microcred.domain.files.fields import FieldType, Plain
from microcred.domain.files.provider_keys import program_shape, provider_shape
from microcred.domain.files.scalars import Choice, Day, ProgramId, Slug, Text, Url
from microcred.domain.files.shapes import ListOf, Shape
from microcred.exchange.sheets.columns import Column
from microcred.exchange.sheets.table import Cell, join_cell
from microcred.exchange.sheets.values import (
    UNKNOWN,
    Read,
    read_day,
    read_hours,
    read_list,
    read_months,
    read_url,
    read_yes_no,
)
from microcred.exchange.sheets.words import read_choice, read_delivery, read_language

_TEXTS = (Text, Slug, ProgramId, Url, Day, Choice)
_LONGEST = {"title": 300, "description": 10_000, "location": 300, "class_basis": 1000}
_LISTS = {"skills": 100, "aliases": 200, "exam_codes": 60}
_NOTHING_ASKED = re.compile(
    r"(?i)(?:none|no|nothing)\b.{0,20}(?:pre-?requisites?|requirements?|experience|required|needed).{0,20}|none\.?"
)


def says_nothing(cell: Cell) -> bool:
    """Whether a cell is empty, or says in words that it says nothing."""
    texts = [cell] if isinstance(cell, str) else cell
    return all(text.strip().casefold() in UNKNOWN for text in texts)


def read_cell(column: Column, cell: Cell, unit: str | None = None) -> Read:
    """The value of a cell under the key of its column; why there is none where it cannot be told with certainty."""
    key, text = column.key, join_cell(cell).strip()
    own = own_type(key)
    if key in _LISTS:
        return _read_several(key, cell)
    if key in _LONGEST:
        return _read_text(key, text)
    if (reader := _READERS.get(key)) is not None:
        return reader(text)
    if key == "hours":
        return read_hours(text, unit or column.unit or ("hour" if column.because == "said" else None))
    if key == "valid_months":
        return read_months(text, unit or column.unit or ("month" if column.because == "said" else None))
    return Read(text) if own is None else _check(own, read_own(text, own), key)


def own_type(key: str) -> FieldType | None:
    """The type of a key of a provider file, with dots where it stands in another."""
    first, _, rest = key.partition(".")
    if first == "provider" and rest:
        return provider_shape(is_overlay=False).fields[rest].type
    found = program_shape(None).fields.get(first)
    if found is None:
        return None
    if not rest:
        return found.type
    return found.type.fields[rest].type if isinstance(found.type, Shape) and rest in found.type.fields else None


def read_own(text: str, kind: FieldType) -> Any:
    """The value that a cell means where it is written as a provider file would: JSON for what is made of others."""
    if isinstance(kind, _TEXTS):
        return text
    if text.startswith(("[", "{")):
        try:
            return json.loads(text)
        except ValueError:
            return text
    if isinstance(kind, ListOf):
        return [Plain(part) for part in read_list(text)]
    return Plain(text)


def _check(kind: FieldType, value: Any, key: str) -> Read:
    """The value, if it is one that the key may have."""
    read, problems = kind.read(value, (key.rpartition(".")[2],))
    wrong = [problem for problem in problems if not problem.is_warning]
    return Read(why_not=wrong[0].message, hint=wrong[0].hint) if wrong else Read(read)


def _read_text(key: str, text: str) -> Read:
    line = " ".join(text.split())
    if len(line) <= _LONGEST[key]:
        return Read(line)
    return Read(line[: _LONGEST[key]], f"more than {_LONGEST[key]:,} characters", "say it shorter")


def _read_several(key: str, cell: Cell) -> Read:
    parts = cell if isinstance(cell, list) else read_list(cell)
    several = list({part.casefold(): part for part in reversed(parts) if part}.values())[::-1]
    kept = [part for part in several if len(part) <= _LISTS[key] and part.casefold() not in UNKNOWN]
    if len(kept) < len(several) and any(len(part) > _LISTS[key] for part in several):
        return Read(kept or None, f"more than {_LISTS[key]} characters for one of {key}", None)
    return Read(kept or None)


def _read_open_to(text: str) -> Read:
    parts = [read_choice("open_to", part) for part in re.split(r"[,;/|]| and ", text) if part.strip()]
    if not parts or any(part.why_not for part in parts):
        return Read(why_not="no audience that is known", hint="anyone, students, members, employees or partners")
    return Read(list(dict.fromkeys(part.value for part in parts)))


def _read_conditions(text: str) -> Read:
    line = " ".join(text.split())
    if line.startswith(("[", "{")):
        kind = own_type("conditions")
        assert kind is not None  # noqa: S101 – it is a key of a provider file
        return _check(kind, read_own(line, kind), "conditions")
    if _NOTHING_ASKED.fullmatch(line):
        return Read()
    return Read([{"kind": "other", "text": line[:1000]}], None if len(line) <= 1000 else "more than 1,000 characters")


def _choose(key: str) -> Callable[[str], Read]:
    return lambda text: read_choice(key, text)


def _read_id(text: str) -> Read:
    if re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?", text) and len(text) <= 120:
        return Read(text)
    return Read(why_not="no id of small letters, digits and hyphens", hint="its title gives one")


_READERS: dict[str, Callable[[str], Read]] = {
    "id": _read_id,
    "url": read_url,
    "provider.url": read_url,
    "source.url": read_url,
    "language": read_language,
    "delivery": read_delivery,
    "status": _choose("status"),
    "kind": _choose("kind"),
    "provider.kind": _choose("provider.kind"),
    "internal": read_yes_no,
    "provider.internal": read_yes_no,
    "retired": read_yes_no,
    "active": read_yes_no,
    "free": read_yes_no,
    "retired_on": read_day,
    "as_of": read_day,
    "starts.on": read_day,
    "starts.enroll_by": read_day,
    "open_to": _read_open_to,
    "conditions": _read_conditions,
}
