"""A file that lists things under ids, such as industries or jobs: what reading them has in common."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from microcred.domain.files.contents import Contents, bad_positions
from microcred.domain.files.fields import found, quote
from microcred.domain.files.problem import Path, Problem
from microcred.domain.files.shapes import Shape
from microcred.domain.record import FactSource, Record, RecordKind


class Listed(NamedTuple):
    """One thing of the list: where it stands, and those of its fields that are right."""

    path: Path
    fields: Mapping[str, Any]


def read_listed(value: Any, key: str, shape: Shape, hint: str) -> tuple[list[Listed], list[Problem]]:
    """The things of the list at a root key, and everything that is wrong with each of them."""
    if not isinstance(value, list | tuple):
        return [], [Problem((key,), f"{key} should be a list, not {found(value)}", hint)]
    listed, problems = [], []
    for index, part in enumerate(value):
        fields, wrong = shape.read(part, (key, index))
        listed.append(Listed((key, index), fields or {}))
        problems += wrong
    return listed, problems + _repeated_ids(listed)


def collect(
    kind: RecordKind, key: str, source: Mapping[str, Any], listed: Sequence[Listed], problems: Sequence[Problem]
) -> Contents:
    """The contents of the file: records of what is right, ids of what is not."""
    bad, all_bad = bad_positions(problems, key)
    where = FactSource(source.get("url"), source.get("as_of"))
    records: dict[str, Record] = {}
    rejected: list[str] = []
    unnamed: list[Mapping[str, Any]] = []
    paths: dict[tuple[RecordKind, str], Path] = {}
    for index, (path, fields) in enumerate(listed):
        if not (thing := fields.get("id")):
            unnamed.append(fields)
            continue
        paths.setdefault((kind, thing), path)
        if all_bad or index in bad:
            rejected.append(thing)
        else:
            said = {name: value for name, value in fields.items() if name != "id"}
            records.setdefault(thing, Record(kind=kind, id=thing, fields=said, where=where))
    return Contents(
        source=source,
        records=tuple(records.values()),
        rejected_ids=tuple(dict.fromkeys(thing for thing in rejected if thing not in records)),
        unnamed=tuple(unnamed),
        paths=paths,
        problems=tuple(problems),
    )


def _repeated_ids(listed: Sequence[Listed]) -> list[Problem]:
    seen: dict[str, Path] = {}
    problems = []
    for path, fields in listed:
        place = (*path, "id")
        if (thing := fields.get("id")) and (first := seen.setdefault(thing, place)) != place:
            problems.append(Problem(place, f"the id {quote(thing)} is given twice", "rename one", first=first))
    return problems
