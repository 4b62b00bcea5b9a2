"""The rows of a table as the programs of their providers, validated as those of a provider file are."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from microcred.domain.files.contents import Contents
from microcred.domain.files.problem import Path, Problem
from microcred.domain.files.provider_file import read_provider_file
from microcred.domain.files.provider_keys import SOURCE
from microcred.domain.record import RecordKind
from microcred.domain.words import fold
from microcred.exchange.asked import Recalled
from microcred.exchange.naming import make_slug
from microcred.exchange.sheets.columns import Choice
from microcred.exchange.sheets.ids import Known, Renamed, choose_ids
from microcred.exchange.sheets.rows import ReadRow
from microcred.exchange.sheets.table import Table
from microcred.exchange.sheets.values import YES


class Programs(NamedTuple):
    """What a table says, the programs that bear another title than before, and how many rows were gone."""

    contents: Contents
    renamed: list[Renamed]
    gone: int


class _Group(NamedTuple):
    """The rows of one provider."""

    provider: dict[str, Any]
    rows: list[ReadRow]
    is_named: bool


def read_programs(
    table: Table, choice: Choice, rows: Sequence[ReadRow], constants: Mapping[str, str], recalled: Recalled
) -> Programs:
    """The records of all providers and programs, each problem at the cell that it is about."""
    source, problems = _source_of(constants)
    groups, without = _group(rows, recalled)
    if without:
        problems.append(_no_provider(table, choice, without))
    known = Known(recalled.programs)
    places = {column.key: column.number for column in choice.columns}
    parts, renamed = [], []
    for group in groups.values():
        fields = [row.fields for row in group.rows]
        renamed += choose_ids(str(group.provider["id"]), fields, known)
        value = {"provider": group.provider, "source": source, "programs": [_spell(row) for row in group.rows]}
        parts.append(_place(read_provider_file(value), group, places))
    gone = sum(row.is_gone for row in rows)
    unnamed = tuple(row.fields for row in rows if row.number in without)
    return Programs(_join(parts, problems, source, unnamed), renamed, gone)


def _spell(row: ReadRow) -> dict[str, Any]:
    return {**row.fields, **({"source": row.source} if row.source else {})}


def _source_of(constants: Mapping[str, str]) -> tuple[dict[str, Any], list[Problem]]:
    said: dict[str, Any] = {
        key.removeprefix("source."): text for key, text in constants.items() if key.startswith("source.")
    }
    if "as_of" in constants:
        said["as_of"] = constants["as_of"]
    if constants.get("internal", "").casefold() in YES:
        said.setdefault("kind", "own")
    read, problems = SOURCE.read(said, ("source",)) if said else ({}, [])
    told = [problem._replace(path=(), message=f"--set: {problem.message}") for problem in problems]
    return (said if not problems else (read or {})), told


def _group(rows: Sequence[ReadRow], recalled: Recalled) -> tuple[dict[str, _Group], list[int]]:
    """The rows by provider, and the numbers of those that name none."""
    by_name = {fold(name): provider for provider, name in recalled.providers.items()}
    groups: dict[str, _Group] = {}
    without: list[int] = []
    for row in rows:
        if row.is_gone:
            continue
        said = row.provider
        word = str(said.get("id") or said.get("name") or recalled.fallback or "").strip()
        owner = (
            by_name.get(fold(str(said.get("name") or word)))
            or (word if make_slug(word) == word else _owner_of(row) or make_slug(word))
            or _owner_of(row)
        )
        if not owner:
            without.append(row.number)
            continue
        name = str(said.get("name") or ("" if word == owner else word) or recalled.providers.get(owner) or owner)
        tells = "name" in said or word != owner or len(said) > 1
        provider = {
            "id": owner,
            "name": name,
            **{key: value for key, value in said.items() if key not in {"id", "name"}},
        }
        if "internal" in provider:
            provider["internal"] = str(provider["internal"]).casefold() in YES
        groups.setdefault(owner, _Group(provider, [], tells)).rows.append(row)
    return groups, without


def _owner_of(row: ReadRow) -> str:
    """The provider that a full id names; no word where the row has none."""
    owner, slash, _ = str(row.fields.get("id", "")).partition("/")
    return owner if slash and make_slug(owner) == owner else ""


def _no_provider(table: Table, choice: Choice, without: Sequence[int]) -> Problem:
    """Who offers a program must be said by the table or the person."""
    if (column := choice.of("provider")) is not None:
        more = f", nor in {len(without) - 1} more rows" if len(without) > 1 else ""
        hint = f"fill it in, or say --map provider={column.heading} --set provider=ID for those that are empty"
        return Problem((without[0], column.number), f"the row names no {column.heading}{more}", hint)
    host = _host_of(table, choice)
    example = f"--set provider={host}" if host else '--set provider=citytech --set provider.name="City Tech"'
    why = f": all links lead to {host}" if host else ""
    return Problem((), "no column says who offers these programs", f"say {example}{why}")


def _host_of(table: Table, choice: Choice) -> str | None:
    """The word for the one site to which all links lead."""
    column = choice.of("url")
    links = table.column(column.number) if column else []
    hosts = {link.partition("://")[2].partition("/")[0].removeprefix("www.").casefold() for link in links}
    return make_slug(hosts.pop().rpartition(".")[0]) or None if len(hosts) == 1 else None


def _place(contents: Contents, group: _Group, places: Mapping[str, int]) -> Contents:
    """The contents, each path made of a row and a column of the table."""
    numbers = [row.number for row in group.rows]

    def path_in_table(path: Path) -> Path:
        match path:
            case ("programs", int() as place, *rest):
                return (numbers[place], *_column_of(rest, places))
            case ("provider", *rest):
                return (numbers[0], *_column_of(["provider", *rest], places))
        return ()

    problems = tuple(
        problem._replace(
            path=path_in_table(problem.path), first=None if problem.first is None else path_in_table(problem.first)
        )
        for problem in contents.problems
        if not problem.message.startswith("id is missing")  # a title would have given one
    )
    records = tuple(each for each in contents.records if each.kind is not RecordKind.PROVIDER or group.is_named)
    paths = {key: path_in_table(path) for key, path in contents.paths.items()}
    return replace(contents, records=records, paths=paths, problems=problems)


def _column_of(path: Sequence[Any], places: Mapping[str, int]) -> tuple[int, ...]:
    """The column that gives the value at a path."""
    words = [part for part in path if isinstance(part, str)]
    for length in range(len(words), 0, -1):
        if (column := places.get(".".join(words[:length]))) is not None:
            return (column,)
    return ()


def _join(
    parts: Sequence[Contents],
    problems: Sequence[Problem],
    source: Mapping[str, Any],
    unnamed: Sequence[Mapping[str, Any]],
) -> Contents:
    return Contents(
        source=source,
        records=tuple(record for part in parts for record in part.records),
        rejected_ids=tuple(each for part in parts for each in part.rejected_ids),
        unnamed=(*unnamed, *(each for part in parts for each in part.unnamed)),
        paths={key: path for part in parts for key, path in part.paths.items()},
        problems=(*problems, *(problem for part in parts for problem in part.problems)),
    )
