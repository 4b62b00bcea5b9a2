"""Field types made of others: lists, maps, ranges, and shapes of named fields."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from microcred.domain.files.fields import (
    FieldType,
    Outcome,
    Plain,
    is_null,
    missing_key,
    name_of,
    quote,
    spell,
    unknown_keys,
)
from microcred.domain.files.problem import Path, Problem
from microcred.domain.files.scalars import Choice, Number, Text

LONGEST_HINT = 100
"""How much of a corrected value a hint writes out."""

LONGEST_LIST = 20_000
"""More values than any list of one program holds."""


@dataclass(frozen=True, slots=True)
class ListOf(FieldType):
    """A list whose values are all of one type."""

    each: FieldType

    @property
    def expected(self) -> str:
        """A list, in words."""
        return "a list"

    @property
    def example(self) -> Any:
        """A list of one."""
        return [self.each.example]

    def read(self, value: Any, path: Path) -> Outcome:
        """The values that are right, in order; what is written twice is a warning."""
        if not isinstance(value, list | tuple):
            return self.refuse(value, path, self._mend(value, path))
        if len(value) > LONGEST_LIST:
            return None, [Problem(path, f"{name_of(path)} holds more than {LONGEST_LIST:,} values")]
        outcomes = [self.each.read(part, (*path, index)) for index, part in enumerate(value)]
        problems = [problem for _, found in outcomes for problem in found]
        return [result for result, _ in outcomes if result is not None], problems + _repeated(outcomes, path)

    def schema(self) -> dict[str, Any]:
        """An array."""
        return {"type": "array", "items": self.each.schema()}

    def _mend(self, value: Any, path: Path) -> str | None:
        if is_null(value) or not path:
            return None
        parts: list[Any] = [Plain(part.strip()) for part in value.split(",")] if isinstance(value, str) else [value]
        if any(self.each.read(part, path)[1] for part in parts):
            return None
        written = spell(parts)
        return f"write {path[-1]}: {written}" if len(written) <= LONGEST_HINT else "put “- ” before it"


@dataclass(frozen=True, slots=True)
class MapOf(FieldType):
    """A map from keys of one type to values of one type."""

    each: FieldType
    keys: FieldType = field(default_factory=lambda: Text(longest=100))
    example: Any = field(default_factory=lambda: {"credly": "name-there"})
    expected: str = "a map"

    def read(self, value: Any, path: Path) -> Outcome:
        """The map with clean keys; a key without a value is left out."""
        if not isinstance(value, Mapping):
            return self.refuse(value, path)
        clean: dict[str, Any] = {}
        known = self.keys.values if isinstance(self.keys, Choice) else value
        problems = unknown_keys(value, known, path)
        for key, part in value.items():
            if key not in known:
                continue
            name, wrong_key = self.keys.read(key, (*path, key))
            read, wrong = (None, []) if is_null(part) else self.each.read(part, (*path, key))
            problems += [problem._replace(is_about_key=True) for problem in wrong_key] + wrong
            if name is not None and read is not None:
                clean[name] = read
        return clean, problems

    def schema(self) -> dict[str, Any]:
        """An object with any keys."""
        each = or_null(self.each.schema())
        if isinstance(self.keys, Choice):
            return {
                "type": "object",
                "properties": dict.fromkeys(self.keys.values, each),
                "additionalProperties": False,
            }
        return {"type": "object", "additionalProperties": each}


@dataclass(frozen=True, slots=True)
class Range(FieldType):
    """A number, or a lower and an upper end of which one may be missing."""

    number: Number = field(default_factory=Number)
    expected: str = "a number, or {min: …, max: …}"
    example: Any = field(default_factory=lambda: {"min": 20, "max": 40})

    def read(self, value: Any, path: Path) -> Outcome:
        """The number, or the map of the ends that are known."""
        if not isinstance(value, Mapping):
            number, problems = self.number.read(value, path)
            return (number, problems) if not problems or number is not None else self._refuse(value, path, problems)
        ends, problems = Shape({"min": Field(self.number, "Lower end."), "max": Field(self.number, "Upper end.")}).read(
            value, path
        )
        if not problems and not ends:
            return self.refuse(value, path)
        if not problems and ends.get("min", 0) > ends.get("max", self.number.most):
            problems = [
                Problem(path, f"{name_of(path)}: min {ends['min']} is more than max {ends['max']}", "swap them")
            ]
        return ends, problems

    def schema(self) -> dict[str, Any]:
        """A number, or an object with min and max."""
        number = self.number.schema()
        ends = {"min": or_null(number), "max": or_null(number)}
        both = {"type": "object", "properties": ends, "additionalProperties": False, "minProperties": 1}
        return {"anyOf": [number, both]}

    def _refuse(self, value: Any, path: Path, problems: list[Problem]) -> Outcome:
        if isinstance(value, int | float) or self.number.mend(value, path) or "should be at" in problems[0].message:
            return None, problems
        ends = str(value).replace("–", "-").split("-")
        numbers = [self.number.read(Plain(end.strip()), path)[0] for end in ends]
        if len(numbers) == 2 and None not in numbers:
            return self.refuse(value, path, f"write {path[-1]}: {{min: {numbers[0]}, max: {numbers[1]}}}")
        return self.refuse(value, path)


_NOTHING_WRONG: list[Problem] = []


class Field(NamedTuple):
    """A named place in a shape: its type, a sentence that says what it holds, an example of its own."""

    type: FieldType
    doc: str
    example: Any = None
    is_required: bool = False

    def schema(self) -> dict[str, Any]:
        """The schema of the field with its description and example; null unless it is required."""
        schema = self.type.schema() if self.is_required else or_null(self.type.schema())
        return schema | {"description": self.doc, "examples": [self.example_value]}

    @property
    def example_value(self) -> Any:
        """The example of the field, else that of its type."""
        return self.type.example if self.example is None else self.example


@dataclass(frozen=True, slots=True)
class Shape(FieldType):
    """A map with named fields and no others. `keeps_null` where null clears and is not the same as absent."""

    fields: Mapping[str, Field]
    keeps_null: bool = False
    required: tuple[str, ...] = field(init=False, default=())

    def __post_init__(self) -> None:
        required = tuple(key for key, part in self.fields.items() if part.is_required)
        object.__setattr__(self, "required", required)  # a frozen value may be completed only so

    @property
    def expected(self) -> str:
        """The keys, listed."""
        few = ", ".join(list(self.fields)[:4])
        return f"a map with keys such as {few}" if len(self.fields) > 4 else f"a map of {few}"

    @property
    def example(self) -> Any:
        """What is required, or the first field."""
        wanted = self.required or tuple(self.fields)[:1]
        return {key: self.fields[key].example_value for key in wanted}

    def read(self, value: Any, path: Path) -> Outcome:
        """The fields that are right, None where nothing is said; with an error inside a field, all but that one."""
        if not isinstance(value, Mapping):
            return self.refuse(value, path)
        problems = [] if value.keys() <= self.fields.keys() else unknown_keys(value, self.fields, path)
        clean: dict[str, Any] = {}
        for key, part in value.items():
            if (place := self.fields.get(key)) is None:
                continue
            read, wrong = (None, _NOTHING_WRONG) if is_null(part) else place.type.read(part, (*path, key))
            if wrong:
                problems += wrong
            if read is not None or (self.keeps_null and not wrong):
                clean[key] = read
        for key in self.required:
            if clean.get(key) is None and (key not in value or is_null(value[key])):
                problems.append(missing_key(key, self.fields[key].example_value, path, is_there=key in value))
        return clean or None, problems

    def schema(self) -> dict[str, Any]:
        """An object with these properties and no others."""
        schema: dict[str, Any] = {
            "type": "object",
            "properties": {key: part.schema() for key, part in self.fields.items()},
            "additionalProperties": False,
        }
        return schema | ({"required": list(self.required)} if self.required else {})


def or_null(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema, or null."""
    match schema:
        case {"type": str() as only}:
            return {**schema, "type": [only, "null"]}
        case {"type": list() as several}:
            return {**schema, "type": [*several, "null"]}
        case {"enum": values}:
            return {**schema, "enum": [*values, None]}
        case {"anyOf": ways}:
            return {**schema, "anyOf": [*ways, {"type": "null"}]}
    return {"anyOf": [dict(schema), {"type": "null"}]}


def _repeated(outcomes: list[Outcome], path: Path) -> list[Problem]:
    """A warning for each single value that the list has already."""
    seen: dict[Any, int] = {}
    problems: list[Problem] = []
    for index, (result, _) in enumerate(outcomes):
        if isinstance(result, str) and (first := seen.setdefault(result, index)) != index:
            message = f"{name_of(path)} holds {quote(result)} twice"
            problems.append(Problem((*path, index), message, "leave one out", is_warning=True, first=(*path, first)))
    return problems
