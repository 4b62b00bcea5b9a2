"""The provider file: from the plain values of one document to records, or to all that is wrong with them.

Knows nothing of YAML or of files; where a problem is, it says by path.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from microcred.domain.files.contents import Contents, bad_positions
from microcred.domain.files.fields import found, is_null, missing_key, quote, unknown_keys
from microcred.domain.files.problem import Path, Problem
from microcred.domain.files.provider_keys import NOT_FIELDS, SOURCE, program_shape, provider_shape
from microcred.domain.files.scalars import YesNo
from microcred.domain.record import FactSource, Record, RecordKind
from microcred.domain.requirement import parse_requirement, programs_named

KEYS = ("provider", "source", "overlay", "programs")
"""The keys at the root of a provider file."""

_UNKNOWN_PROVIDER = "unknown"


class _Program(NamedTuple):
    path: Path
    fields: Mapping[str, Any]


def read_provider_file(value: Any, faults: Sequence[Problem] = ()) -> Contents:
    """Everything a provider file says and all that is wrong with it; `faults` are what its reader has found already."""
    if not isinstance(value, Mapping):
        hint = "begin with provider: and programs:"
        return Contents(problems=(*faults, Problem((), f"a provider file is a map, not {found(value)}", hint)))
    problems = [*faults, *unknown_keys(value, KEYS, ())]
    is_overlay = bool(_read_part(value, "overlay", YesNo(), problems))
    provider = _read_provider(value, problems, is_overlay=is_overlay)
    source = _read_part(value, "source", SOURCE, problems) or {}
    provider_id = None if is_overlay else (provider.get("id") or _UNKNOWN_PROVIDER)
    programs = _read_programs(value.get("programs"), provider_id, problems)
    problems += [*_check_ids(programs, provider_id), *_check_identifiers(programs)]
    return _collect(source, provider, programs, problems, is_overlay=is_overlay)


def _read_part(value: Mapping[str, Any], key: str, kind: Any, problems: list[Problem]) -> Any:
    if key not in value or is_null(value[key]):
        return None
    read, wrong = kind.read(value[key], (key,))
    problems += wrong
    return read


def _read_provider(value: Mapping[str, Any], problems: list[Problem], *, is_overlay: bool) -> Mapping[str, Any]:
    shape = provider_shape(is_overlay=is_overlay)
    provider = _read_part(value, "provider", shape, problems) or {}
    if not is_overlay and is_null(value.get("provider")):
        example = {key: part.example_value for key, part in shape.fields.items() if part.is_required}
        problems.append(missing_key("provider", example, (), is_there="provider" in value))
    return provider


def _read_programs(value: Any, provider: str | None, problems: list[Problem]) -> list[_Program]:
    if is_null(value):
        return []
    if not isinstance(value, list | tuple):
        hint = "put “- ” before the first key of each program"
        problems.append(Problem(("programs",), f"programs should be a list, not {found(value)}", hint))
        return []
    shape = program_shape(provider)
    programs = []
    for index, part in enumerate(value):
        path = ("programs", index)
        fields, wrong = shape.read(part, path)
        programs.append(_Program(path, fields or {}))
        problems += [*wrong, *_check_program(fields or {}, path, is_overlay=provider is None)]
    return programs


def _check_program(fields: Mapping[str, Any], path: Path, *, is_overlay: bool) -> list[Problem]:
    """What only several keys together can have wrong."""
    problems = []
    if fields.get("class") and not fields.get("class_basis") and not is_overlay:
        hint = "add class_basis: how it is earned and where that is stated; or leave class out, then it is classified"
        problems.append(Problem((*path, "class"), "class stands without class_basis", hint, is_about_key=True))
    if fields.get("same_as") and not is_overlay:
        hint = "write it in a file with overlay: true; an id that the program had before is formerly"
        problems.append(Problem((*path, "same_as"), "only a correction says that two are one", hint, is_about_key=True))
    if fields.get("id") in (fields.get("same_as") or ()):
        hint = "name the other id of the program"
        problems.append(Problem((*path, "same_as"), "a program is the same as itself", hint))
    cost = fields.get("cost") or {}
    if cost.get("paid") is False and any(cost.get(key) for key in ("learning", "assessment", "certificate")):
        hint = "leave paid out, the amounts say it"
        problems.append(Problem((*path, "cost", "paid"), "paid is false beside an amount", hint, is_warning=True))
    if "id" in fields and fields["id"] in programs_named(_parsed(fields.get("requires"))):
        hint = "it could never be started: name another program"
        problems.append(Problem((*path, "requires"), "this program requires itself", hint, is_warning=True))
    return problems


def _parsed(requires: Any) -> Any:
    try:
        return parse_requirement(requires)
    except (ValueError, TypeError, KeyError):  # a tree that has errors of its own
        return None


def _check_ids(programs: Sequence[_Program], provider: str | None) -> list[Problem]:
    problems = []
    seen: dict[str, Path] = {}
    for path, fields in programs:
        program_id = fields.get("id")
        if program_id is None:
            continue
        place: Path = (*path, "id")
        owner = program_id.partition("/")[0]
        if provider not in (None, _UNKNOWN_PROVIDER, owner):
            hint = f"move it to a file of {owner}, or write overlay: true to correct what another file says"
            problems.append(Problem(place, f"{quote(program_id)} is no program of {provider}", hint))
        if (first := seen.setdefault(program_id, place)) != place:
            message = f"the id {quote(program_id)} is given twice"
            problems.append(Problem(place, message, "give one of them another id", first=first))
    return problems


def _check_identifiers(programs: Sequence[_Program]) -> list[Problem]:
    problems = []
    seen: dict[tuple[str, str], Path] = {}
    for path, fields in programs:
        for system, name in (fields.get("identifiers") or {}).items():
            place = (*path, "identifiers", system)
            if (first := seen.setdefault((system, name), place)) != place:
                message = f"two programs have the {system} identifier {quote(name)}"
                problems.append(Problem(place, message, "give it to one of them", is_warning=True, first=first))
    return problems


def _collect(
    source: Mapping[str, Any],
    provider: Mapping[str, Any],
    programs: Sequence[_Program],
    problems: Sequence[Problem],
    *,
    is_overlay: bool,
) -> Contents:
    """The good records; what is wrong outside the programs rejects them all, since it says whose they are."""
    bad, all_bad = bad_positions(problems, "programs")
    where = FactSource(source.get("url"), source.get("as_of"))
    records: list[Record] = []
    rejected: list[str] = []
    unnamed: list[Mapping[str, Any]] = []
    paths: dict[tuple[RecordKind, str], Path] = {}
    provider_id = provider.get("id")
    if provider_id and len(provider) > 1:
        fields = {key: value for key, value in provider.items() if key != "id"}
        records.append(Record(kind=RecordKind.PROVIDER, id=provider_id, fields=fields, where=where))
        paths[RecordKind.PROVIDER, provider_id] = ("provider",)
    for index, program in enumerate(programs):
        program_id = program.fields.get("id")
        if program_id and (is_overlay or provider_id):
            paths.setdefault((RecordKind.PROGRAM, program_id), program.path)
            if index not in bad:
                records.append(_record_of(program.fields, where))
            else:
                rejected.append(program_id)
        else:
            unnamed.append({**program.fields, "provider": provider_id})
    if all_bad:
        rejected += [record.id for record in records if record.kind is RecordKind.PROGRAM]
        records = []
    good = {record.id for record in records}
    return Contents(
        source=source,
        is_overlay=is_overlay,
        records=tuple(records),
        rejected_ids=tuple(dict.fromkeys(name for name in rejected if name not in good)),
        unnamed=tuple(unnamed),
        paths=paths,
        problems=tuple(problems),
    )


def _record_of(fields: Mapping[str, Any], where: FactSource) -> Record:
    own = fields.get("source") or {}
    return Record(
        kind=RecordKind.PROGRAM,
        id=fields["id"],
        fields={key: value for key, value in fields.items() if key not in NOT_FIELDS},
        where=FactSource(own.get("url", where.url), own.get("as_of", where.as_of)),
        fact_sources={key: FactSource(**part) for key, part in (fields.get("sources") or {}).items()},
    )
