"""Programs as rows, each complete in itself: a provider file taken apart by program, and put together again.

JSON lines and CSV are two ways of writing such rows. A row is a program of a provider file under its full id, with
`provider` and `source` in it: `source` is that of the file and that of the program in one.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from microcred.domain.files.problem import Problem
from microcred.domain.files.provider_keys import SOURCE, program_shape, provider_shape
from microcred.domain.record import Layer, Record, Source
from microcred.exchange.tree import Branch, Lines, Tree, make_tree

_OF_FILES = ("provider", "programs", "overlay", "skills", "industries", "jobs", "sources")
_OF_PROGRAM = ("url", "as_of")
"""What of a source block belongs to the program; the rest belongs to the file."""


class ProgramRow(NamedTuple):
    """A row as it was read: its value, where its parts stand, what its notation has wrong and where."""

    value: Any
    where: int | Branch
    faults: Sequence[tuple[Problem, int]] = ()


def row_keys() -> tuple[str, ...]:
    """The keys that a row may have, in order."""
    return (*program_shape(None).fields, "provider")


def provider_keys() -> tuple[str, ...]:
    """The keys of a row's provider."""
    return tuple(provider_shape(is_overlay=False).fields)


def make_row(source: Source, provider: Record, record: Record) -> dict[str, Any]:
    """The row of a program: what it says, of which provider, from which source."""
    kind = str(source.layer) if source.layer in (Layer.OWN, Layer.DIRECTORY) else None
    said = {
        "id": source.id,
        "kind": kind,
        "title": source.title,
        **record.where._asdict(),
        "stale_after_days": source.stale_after_days,
    }
    by_field = {key: _known(fact._asdict()) for key, fact in record.fact_sources.items()}
    row = {
        "id": record.id,
        **record.fields,
        "source": {key: said[key] for key in SOURCE.fields if said[key] is not None},
        **({"sources": by_field} if by_field else {}),
        "provider": {"id": provider.id, **_known(provider.fields)},
    }
    return {key: row[key] for key in row_keys() if key in row}


def is_row(value: Any) -> bool:
    """Whether a value is a row: a program that stands for itself, under its full id, or with no keys but ours."""
    if not isinstance(value, Mapping) or "id" not in value or "programs" in value:
        return False
    is_full = "/" in str(value["id"]) or isinstance(value.get("provider"), Mapping)
    return is_full or value.keys() <= set(row_keys())


def is_line(value: Any) -> bool:
    """Whether a value may be the first of many lines of others: a map, and none of our files."""
    return isinstance(value, Mapping) and not any(key in value for key in _OF_FILES)


def group_rows(rows: Iterable[ProgramRow], lines: Lines, notation: str) -> list[Tree]:
    """The rows as the provider files that they were taken from: one for each provider and source."""
    groups: dict[tuple[str | None, str], list[ProgramRow]] = {}
    for row in rows:
        groups.setdefault((_provider_of(row.value), _source_of(row.value)), []).append(row)
    return [_put_together(provider, group, lines, notation) for (provider, _), group in groups.items()]


def _put_together(provider: str | None, rows: Sequence[ProgramRow], lines: Lines, notation: str) -> Tree:
    first = rows[0]
    start = first.where.position if isinstance(first.where, Branch) else first.where
    root, programs = Branch(start, is_map=True), Branch(start, is_map=False)
    programs.parts = [row.where for row in rows]
    root.members = {"programs": programs}
    value: dict[str, Any] = {"programs": [_program_of(row.value) for row in rows]}
    for key in ("provider", "source"):
        if isinstance(first.value, Mapping) and first.value.get(key) is not None:
            value[key] = first.value[key]
            if isinstance(first.where, Branch) and (part := first.where.part(key)) is not None:
                root.members[key] = part
    if isinstance(value.get("source"), Mapping):
        value["source"] = {key: part for key, part in value["source"].items() if key not in _OF_PROGRAM}
    if provider is not None and isinstance(value.get("provider", {}), Mapping):
        value["provider"] = {"id": provider, **value.get("provider", {})}
    faults = [
        (problem._replace(path=("programs", number, *problem.path)), position)
        for number, row in enumerate(rows)
        for problem, position in row.faults
    ]
    return make_tree(value, root, lines, faults, notation)


def _program_of(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    program = {key: part for key, part in value.items() if key not in ("provider", "source")}
    source = value.get("source")
    if isinstance(source, Mapping) and any(key in source for key in _OF_PROGRAM):
        program["source"] = {key: source[key] for key in _OF_PROGRAM if key in source}
    return program


def _provider_of(value: Any) -> str | None:
    if not isinstance(value, Mapping):
        return None
    provider, program_id = value.get("provider"), value.get("id")
    if isinstance(provider, Mapping) and isinstance(provider.get("id"), str):
        return str(provider["id"])
    return program_id.partition("/")[0] if isinstance(program_id, str) and "/" in program_id else None


def _source_of(value: Any) -> str:
    source = value.get("source") if isinstance(value, Mapping) else None
    if not isinstance(source, Mapping):
        return ""
    return json.dumps({key: str(part) for key, part in source.items() if key not in _OF_PROGRAM}, sort_keys=True)


def _known(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value is not None}
