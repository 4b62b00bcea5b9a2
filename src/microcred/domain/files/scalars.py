"""Field types for single values: text, ids, links, days, numbers, yes or no, one of several words."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import isfinite
from typing import Any

from microcred.domain.files.fields import NOT_TEXT, FieldType, Outcome, Plain, is_null, name_of, nearest, shorten, spell
from microcred.domain.files.problem import Path, Problem
from microcred.domain.words import fold

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_SLUG = re.compile(SLUG)
_PROGRAM_ID = re.compile(f"{SLUG}/{SLUG}")
_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_NUMBER_INSIDE = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
_NOT_IN_URL = r"\u0000-\u0020\u007f-\u00a0\u2028\u2029\"<>\\"
_URL = rf"[Hh][Tt][Tt][Pp][Ss]?://[^{_NOT_IN_URL}/?#]+[^{_NOT_IN_URL}]*"
_URL_WHOLE = re.compile(_URL)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")
_NUMBER_LONGEST = 40
_UNIT = re.compile(r"\b(minute|hour|day|week|month|semester|year|credit)s?\b", re.IGNORECASE)
"""Units that may stand beside a number: one of another measure cannot be dropped without making the number wrong."""


@dataclass(frozen=True, slots=True)
class Text(FieldType):
    """One line of text: breaks and tabs become blanks, numbers without quotes stay the text they are.

    `pattern` restricts it to what `expected` says in words. What `is_kept_folded` may be no longer folded than written.
    """

    expected: str = "text"
    example: Any = "Cisco Certified Network Associate"
    longest: int = 300
    pattern: str | None = None
    is_kept_folded: bool = False

    def read(self, value: Any, path: Path) -> Outcome:
        """The text without surplus blanks."""
        if isinstance(value, str) and not is_null(value):
            return self.check(str(value), path)
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15:
            return self.check(str(value), path)
        return self.refuse(value, path)

    def check(self, text: str, path: Path) -> Outcome:
        """The cleaned text, or what is wrong with its characters, its length or its form."""
        if text.isascii() and text.isprintable() and "  " not in text:
            return self._check_form(text.strip(), path)
        if len(text) > 4 * self.longest:
            return None, [self._too_long(text, path)]
        if wrong := NOT_TEXT.search(text):
            message = f"{name_of(path)} holds the control character U+{ord(wrong[0]):04X}"
            return None, [Problem(path, message, "delete it: text is printed as it stands")]
        return self._check_form(unicodedata.normalize("NFC", " ".join(text.split())), path)

    def _check_form(self, line: str, path: Path) -> Outcome:
        if not line:
            return None, [Problem(path, f"{name_of(path)} is an empty text", "write it, or leave the key out")]
        kept = max(line, fold(line), key=len) if self.is_kept_folded else line
        if len(kept) > self.longest:
            return None, [self._too_long(kept, path)]
        if self.pattern and not re.fullmatch(self.pattern, line):
            return self.refuse(line, path, self.mend(line))
        return line, []

    def mend(self, text: str) -> str | None:
        """How a text of the wrong form could be put right, where that can be guessed."""
        for likely in (text.upper(), text.lower()):
            if self.pattern and re.fullmatch(self.pattern, likely):
                return f"write {likely}"
        return None

    def schema(self) -> dict[str, Any]:
        """A string; a number too, since text without quotes may look like one."""
        schema: dict[str, Any] = {"type": ["string", "number"], "minLength": 1}
        return schema | ({"pattern": f"^(?:{self.pattern})$"} if self.pattern else {"pattern": r"\S"})

    def _too_long(self, text: str, path: Path) -> Problem:
        message = f"{name_of(path)} is too long: {len(text):,} characters, at most {self.longest:,}"
        return Problem(path, message, "say it shorter")


@dataclass(frozen=True, slots=True)
class Slug(FieldType):
    """A short name of small letters, digits and hyphens."""

    expected: str = "an id of small letters, digits and hyphens"
    example: Any = "cisco"
    longest: int = 120

    def read(self, value: Any, path: Path) -> Outcome:
        """The slug as it stands."""
        return _read_id(self, _SLUG, value, path, self.longest)

    def schema(self) -> dict[str, Any]:
        """A string of that form; a whole number without quotes is one too."""
        return {"type": ["string", "integer"], "pattern": f"^{SLUG}$", "maxLength": self.longest}


@dataclass(frozen=True, slots=True)
class ProgramId(FieldType):
    """The id of a program: the bare one is completed with `provider`; without a provider it must be full."""

    provider: str | None = None
    expected: str = "the id of a program, small letters, digits and hyphens"
    example: Any = "cisco/ccna"
    longest: int = 240

    def read(self, value: Any, path: Path) -> Outcome:
        """The full id."""
        if self.provider is None or (isinstance(value, str) and "/" in value):
            return _read_id(self, _PROGRAM_ID, value, path, self.longest)
        slug, problems = _read_id(self, _SLUG, value, path, self.longest)
        return (None if slug is None else f"{self.provider}/{slug}"), problems

    def schema(self) -> dict[str, Any]:
        """A string: the full id, or the bare one where the file has a provider."""
        if self.provider is None:
            return {"type": "string", "pattern": f"^{SLUG}/{SLUG}$", "maxLength": self.longest}
        return {"type": ["string", "integer"], "pattern": f"^(?:{SLUG}/)?{SLUG}$", "maxLength": self.longest}


@dataclass(frozen=True, slots=True)
class Url(FieldType):
    """A web address, http or https."""

    expected: str = "a web address (http or https, no blanks)"
    example: Any = "https://www.cisco.com"
    longest: int = 2000

    def read(self, value: Any, path: Path) -> Outcome:
        """The address as it stands."""
        if not isinstance(value, str) or is_null(value):
            return self.refuse(value, path)
        address = str(value).strip()
        if len(address) > self.longest or not _URL_WHOLE.fullmatch(address) or NOT_TEXT.search(address):
            return self.refuse(value, path, f"write https://{address}" if re.match(r"www\.\S+$", address) else None)
        return address, []

    def schema(self) -> dict[str, Any]:
        """A string of that form."""
        return {"type": "string", "format": "uri", "pattern": f"^{_URL}$", "maxLength": self.longest}


@dataclass(frozen=True, slots=True)
class Day(FieldType):
    """A day of the calendar, ISO 8601."""

    expected: str = "a day written as YYYY-MM-DD"
    example: Any = "2023-04-01"

    def read(self, value: Any, path: Path) -> Outcome:
        """The day as YYYY-MM-DD."""
        text = value.strip() if isinstance(value, str) else ""
        if _DAY.fullmatch(text):
            try:
                return date.fromisoformat(text).isoformat(), []
            except ValueError:
                return None, [Problem(path, f"{name_of(path)}: there is no day {text}", "check month and day")]
        return self.refuse(value, path, f"name the day too: {text}-01" if _MONTH.fullmatch(text) else None)

    def schema(self) -> dict[str, Any]:
        """A string in the date format."""
        return {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


@dataclass(frozen=True, slots=True)
class Number(FieldType):
    """A number from `least` to `most`; whole ones are kept as whole."""

    expected: str = "a number"
    example: Any = 40
    least: float = 0
    most: float = 1e9
    is_whole: bool = False

    def read(self, value: Any, path: Path) -> Outcome:
        """The number, an int where it is whole."""
        number = _parse_number(value)
        if number is None or (self.is_whole and not isinstance(number, int)):
            return self.refuse(value, path, self.mend(value, path))
        if not self.least <= number <= self.most:
            hint = "leave the key out where it is not known"
            limit = f"at least {self.least:g}" if number < self.least else f"at most {self.most:,.0f}"
            return None, [Problem(path, f"{name_of(path)} should be {limit}, not {shorten(spell(number))}", hint)]
        return number, []

    def mend(self, value: Any, path: Path) -> str | None:
        """The number that a text holds among other characters."""
        measure = self.expected.partition(" of ")[2]
        unit = _UNIT.search(value) if isinstance(value, str) and len(value) < _NUMBER_LONGEST else None
        if measure and unit and unit[1].lower() not in measure:
            return f"{unit[1].lower()}s are no {measure}: count {measure}, or leave the key out"
        inside = _NUMBER_INSIDE.findall(value) if isinstance(value, str) and len(value) < _NUMBER_LONGEST else []
        key = f"{path[-1]}: " if path and isinstance(path[-1], str) else ""
        number = _parse_number(Plain(inside[0].replace(",", ""))) if len(inside) == 1 else None
        if number is None or (self.is_whole and not isinstance(number, int)):
            return None
        return f"write the number alone, without quotes: {key}{number}"

    def schema(self) -> dict[str, Any]:
        """A number or integer within the limits."""
        return {"type": "integer" if self.is_whole else "number", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True, slots=True)
class YesNo(FieldType):
    """True or false."""

    expected: str = "true or false"
    example: Any = True

    def read(self, value: Any, path: Path) -> Outcome:
        """The boolean; yes, no, on and off are texts."""
        if isinstance(value, bool):
            return value, []
        word = value.lower() if isinstance(value, Plain) else ""
        if word in {"true", "false"}:
            return word == "true", []
        meant = {"yes": "true", "on": "true", "no": "false", "off": "false"}.get(str(value).lower())
        return self.refuse(value, path, f"write {path[-1]}: {meant}" if meant and path else None)

    def schema(self) -> dict[str, Any]:
        """A boolean."""
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Choice(FieldType):
    """One of several words."""

    values: Sequence[str]

    @property
    def expected(self) -> str:
        """The words, listed."""
        return f"one of {', '.join(self.values)}"

    @property
    def example(self) -> Any:
        """The first of the words."""
        return str(self.values[0])

    def read(self, value: Any, path: Path) -> Outcome:
        """The word, as plain text."""
        if isinstance(value, str) and not is_null(value):
            if value in self.values:
                return str(value), []
            near = nearest(value, self.values)
            return self.refuse(value, path, f"did you mean {near}?" if near else None)
        return self.refuse(value, path)

    def schema(self) -> dict[str, Any]:
        """An enumeration of the words."""
        return {"enum": [str(value) for value in self.values]}


def _read_id(kind: Slug | ProgramId, form: re.Pattern[str], value: Any, path: Path, longest: int) -> Outcome:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 1e15 else value
    if not isinstance(text, str) or is_null(text):
        return kind.refuse(value, path)
    if len(text) <= longest and form.fullmatch(text):
        return str(text), []
    likely = "/".join(_slugged(part) for part in text[:longest].split("/"))
    if form is _PROGRAM_ID and _SLUG.fullmatch(text):
        return kind.refuse(value, path, f"write the full id: provider/{text}")
    return kind.refuse(value, path, f"write {likely}" if form.fullmatch(likely) else None)


def _slugged(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower()))


def _parse_number(value: Any) -> int | float | None:
    """The finite number that a value is: a native one, or text without quotes that is written as one."""
    if isinstance(value, Plain):
        if len(value) > _NUMBER_LONGEST or not _NUMBER.fullmatch(value):
            return None
        value = float(value) if re.search("[.eE]", value) else int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if isinstance(value, int):
        return value
    if not isfinite(value):
        return None
    return int(value) if value.is_integer() else value
