"""The field type of `requires`: a tree of all, any and some-of over programs and conditions, as a file writes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from microcred.domain.files.fields import FieldType, Outcome, is_null, name_of, spell, unknown_keys
from microcred.domain.files.problem import Path, Problem
from microcred.domain.files.scalars import Number, ProgramId

DEEPEST = 150
"""How long the path to a part of a requirement may be: more than any file says, less than ends the process."""

_WAYS = ("condition", "all", "any", "from")
_KEYS = ("condition", "all", "any", "of", "from")


@dataclass(frozen=True, slots=True)
class RequirementTree(FieldType):
    """An id, {condition: {…}}, {all: […]}, {any: […]} or {of: n, from: […]}, nested."""

    program: ProgramId
    condition: FieldType
    expected: str = "the id of a program, {all: […]}, {any: […]}, {of: 2, from: […]} or {condition: {…}}"

    @property
    def example(self) -> Any:
        """A tree that shows nesting."""
        return {"all": ["cisco/ccna", {"any": ["cisco/encor", "cisco/encor-course"]}]}

    def read(self, value: Any, path: Path) -> Outcome:
        """The tree with full ids."""
        if len(path) > DEEPEST:
            return None, [Problem(path, "this requirement is nested too deep", "say it with fewer levels")]
        if isinstance(value, Mapping):
            return self._read_map(value, path)
        if isinstance(value, list | tuple):
            hint = "write {all: […]} if each is needed, {any: […]} if one is enough"
            return None, [Problem(path, f"{name_of(path)} is a list, which says neither all nor any", hint)]
        return (
            self.program.read(value, path)
            if isinstance(value, str) and not is_null(value)
            else self.refuse(value, path)
        )

    def schema(self) -> dict[str, Any]:
        """A reference to `definition`, which the schema of the file holds under $defs."""
        return {"$ref": f"#/$defs/{self.name}"}

    @property
    def name(self) -> str:
        """What the definition is called: there is one with full ids, one with bare ids too."""
        return "requirement_in_full" if self.program.provider is None else "requirement"

    def definition(self) -> dict[str, Any]:
        """The schema of the tree itself."""
        parts = {"type": "array", "items": self.schema()}
        ways = {
            "condition": {"condition": self.condition.schema()},
            "all": {"all": parts},
            "any": {"any": parts},
            "from": {"of": {"type": "integer", "minimum": 1}, "from": {**parts, "minItems": 1}},
        }
        maps = [
            {"type": "object", "properties": keys, "required": [way], "additionalProperties": False}
            for way, keys in ways.items()
        ]
        return {"anyOf": [self.program.schema(), *maps]}

    def _read_map(self, value: Mapping[str, Any], path: Path) -> Outcome:
        if unknown := unknown_keys(value, _KEYS, path):
            return None, unknown
        ways = [way for way in _WAYS if way in value]
        if len(ways) != 1 or ("of" in value and "from" not in value):
            return None, [
                Problem(path, self._confusion(value, path), "write one of them, nest them where both are meant")
            ]
        way = ways[0]
        if way == "condition":
            condition, problems = self.condition.read(value[way], (*path, way))
            return {way: condition}, problems
        parts, problems = self._read_parts(value[way], (*path, way))
        if way != "from" or parts is None:
            return {way: parts}, problems
        count, wrong = self._read_count(value.get("of", 1), len(value[way]), (*path, "of") if "of" in value else path)
        return {"of": count, "from": parts}, problems + wrong

    def _read_parts(self, value: Any, path: Path) -> Outcome:
        if not isinstance(value, list | tuple):
            hint = f"write {path[-1]}: [{spell(str(value))}]" if isinstance(value, str) and not is_null(value) else None
            return None, [
                Problem(path, f"{name_of(path)} should be a list", hint or f"for example {path[-1]}: [ccna, ccnp]")
            ]
        outcomes = [self.read(part, (*path, index)) for index, part in enumerate(value)]
        problems = [problem for _, found in outcomes for problem in found]
        if not value and path[-1] != "from":
            meaning = "is always met" if path[-1] == "all" else "can never be met"
            problems.append(Problem(path, f"an empty {path[-1]} {meaning}", "name what is required", is_warning=True))
        return [part for part, _ in outcomes], problems

    def _read_count(self, value: Any, parts: int, path: Path) -> Outcome:
        count, problems = Number(is_whole=True, expected="a whole number", example=2).read(value, path)
        if count is not None and not 1 <= count <= parts:
            message = f"of {count} is out of range: from holds {parts} part{'' if parts == 1 else 's'}"
            return None, [
                Problem(path, message, f"write a number from 1 to {parts}" if parts > 1 else "write any: […]")
            ]
        return count, problems

    def _confusion(self, value: Mapping[str, Any], path: Path) -> str:
        if not value:
            return f"{name_of(path)} is an empty map, which requires nothing in particular"
        if set(value) == {"of"}:
            return f"{name_of(path)} says how many, but not from what"
        return f"{name_of(path)} holds {' beside '.join(key for key in _KEYS if key in value)}"
