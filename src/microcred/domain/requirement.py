"""What must be met before a program: a tree of all, any and some-of over programs and conditions.

Plain values and their JSON form; who meets what is the planner's question.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple


class Condition(NamedTuple):
    """What a person must have that is no program: experience, age, a licence."""

    kind: str
    months: int | None = None
    years: int | None = None
    text: str | None = None

    def to_json(self) -> dict[str, Any]:
        """The condition as a provider file writes it, without the keys that say nothing."""
        return {key: value for key, value in self._asdict().items() if value is not None}


class NeedsProgram(NamedTuple):
    """Met by one program, named by its full id."""

    program: str


class NeedsCondition(NamedTuple):
    """Met by a condition of the person."""

    condition: Condition


class NeedsAll(NamedTuple):
    """Met when every part is; an empty one is met."""

    parts: "tuple[Requirement, ...]"


class NeedsSome(NamedTuple):
    """Met when so many of the parts are: `any` needs one; an empty one can never be met."""

    needed: int
    parts: "tuple[Requirement, ...]"


Requirement = NeedsProgram | NeedsCondition | NeedsAll | NeedsSome


def parse_requirement(value: Any) -> Requirement | None:
    """The tree of a validated JSON value (see `to_json`); None stays None."""
    match value:
        case None:
            return None
        case str():
            return NeedsProgram(value)
        case {"condition": condition}:
            return NeedsCondition(Condition(**condition))
        case {"all": parts}:
            return NeedsAll(_parse_parts(parts))
        case {"any": parts}:
            return NeedsSome(1, _parse_parts(parts))
        case {"from": parts}:
            return NeedsSome(value.get("of", 1), _parse_parts(parts))
    message = f"not a requirement: {value!r}"
    raise ValueError(message)


def to_json(requirement: Requirement | None) -> Any:
    """The tree as a provider file writes it: an id, or {condition|all|any|of+from: …}."""
    match requirement:
        case None:
            return None
        case NeedsProgram(program):
            return program
        case NeedsCondition(condition):
            return {"condition": condition.to_json()}
        case NeedsAll(parts):
            return {"all": [to_json(part) for part in parts]}
        case NeedsSome(1, parts):
            return {"any": [to_json(part) for part in parts]}
        case NeedsSome(needed, parts):
            return {"of": needed, "from": [to_json(part) for part in parts]}


def programs_named(requirement: Requirement | None) -> Iterator[str]:
    """Every program id in the tree, in order of appearance, as often as it appears."""
    match requirement:
        case NeedsProgram(program):
            yield program
        case NeedsAll(parts) | NeedsSome(_, parts):
            for part in parts:
                yield from programs_named(part)


def _parse_parts(values: list[Any]) -> tuple[Requirement, ...]:
    return tuple(part for value in values if (part := parse_requirement(value)) is not None)
