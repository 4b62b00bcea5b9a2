"""A person's corrections: what is typed, as the record that is laid over what sources say."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from microcred.domain.errors import MicrocredError
from microcred.domain.files.fields import Plain
from microcred.domain.files.problem import Problem, spell_path
from microcred.domain.files.provider_file import read_provider_file
from microcred.domain.files.provider_keys import NOT_FIELDS, program_shape
from microcred.domain.naming import find_nearest
from microcred.domain.record import FactSource, Layer, Record, Source

YOU = "your edits"
"""The name of the source that a person is, with a space that no file's source has."""

SOURCE = Source(id=YOU, layer=Layer.EDIT, title="What you said yourself", format="edit")
"""The person at this desk as a source."""


class Reason(NamedTuple):
    """Where a correction comes from, on which day it is made, and why."""

    url: str | None
    day: str
    because: str | None


def make_edit(program_id: str, said: Mapping[str, Any], reason: Reason, believed: Mapping[str, Any]) -> Record:
    """The record of a correction, validated as a provider file is; raises MicrocredError with all that is wrong.

    `said` holds values under keys, `cost.assessment` among them: such a part is put into the believed value.
    """
    where = dict(zip(FactSource._fields, reason, strict=True))
    fields = _assemble(said, believed)
    sources = {key: {name: value for name, value in where.items() if value} for key in fields}
    program = {"id": program_id, **fields, "sources": sources}
    contents = read_provider_file({"overlay": True, "programs": [program]})
    errors = [problem for problem in contents.problems if not problem.is_warning]
    if errors:
        first, *others = errors
        more = "".join(f"\n  {_spell(each)}" for each in others)
        raise MicrocredError(f"{_spell(first)}{more}")
    return contents.records[0]


def editable_keys() -> tuple[str, ...]:
    """The keys of a program that may be corrected."""
    return tuple(key for key in program_shape(None).fields if key not in NOT_FIELDS)


def check_keys(keys: Sequence[str]) -> None:
    """Raises MicrocredError where a key is none of a program's."""
    for key in keys:
        if key.partition(".")[0] not in editable_keys():
            near = find_nearest(key, editable_keys())
            hint = f"did you mean {near[0]}?" if near else "microcred schema provider lists the keys"
            raise MicrocredError(f"“{key}” is no key of a program", hint)


def _assemble(said: Mapping[str, Any], believed: Mapping[str, Any]) -> dict[str, Any]:
    """The values of whole fields: a part (`cost.assessment`) is put into what is said, else believed, of its field."""
    check_keys(list(said))
    fields: dict[str, Any] = {}
    for key, value in said.items():
        field, dot, inner = key.partition(".")
        if not dot:
            fields[field] = value
            continue
        whole = fields.get(field, believed.get(field))
        fields[field] = {**(whole if isinstance(whole, Mapping) else {}), inner: value}
    return fields


def _spell(problem: Problem) -> str:
    place = spell_path(problem.path[2:]) or "the edit"
    hint = f" ({problem.hint})" if problem.hint else ""
    return f"{place}: {problem.message}{hint}"


def split_word(word: str) -> tuple[str, Plain] | None:
    """A key and the text of its value; None where nothing is assigned."""
    key, sign, value = word.partition("=")
    return (key.strip(), Plain(value.strip())) if sign else None
