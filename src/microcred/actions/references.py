"""Warns of what can never be met: requirements that name what is not there, or lead in a circle."""

from collections.abc import Iterable, Iterator, Sequence

from microcred.actions.reading import Pile
from microcred.domain.files.problem import Problem
from microcred.domain.record import Record, RecordKind
from microcred.domain.references import find_circles
from microcred.domain.report import Finding
from microcred.domain.requirement import parse_requirement, programs_named
from microcred.exchange.reading import Reading
from microcred.store.former import ids_now
from microcred.store.open import Catalogue
from microcred.store.programs import get_programs

Requires = dict[str, list[str]]


def check_references(catalogue: Catalogue, piles: Sequence[Pile]) -> list[Finding]:
    """A warning at each program whose requirement names an unknown program, or leads back to itself."""
    read = {
        record.id: (each.reading, record)
        for pile in piles
        for each in pile.read
        for record in each.reading.records
        if record.kind is RecordKind.PROGRAM
    }
    rejected = {program for pile in piles for each in pile.read for program in each.reading.rejected_ids}
    requires: Requires = {program: _named(record) for program, (_, record) in read.items()}
    _add_known(catalogue, requires)
    now = _former(catalogue, [record for _, record in read.values()])
    findings = []
    for program, (reading, record) in read.items():
        unknown = [each for each in _named(record) if each not in requires and each not in now and each not in rejected]
        findings += [_warn_unknown(reading, program, named) for named in dict.fromkeys(unknown)]
        findings += [
            _warn_former(reading, program, field, named, now[named])
            for field, named in dict.fromkeys(_naming(record))
            if named in now and named not in read
        ]
    circles = [circle for circle in find_circles(requires) if circle[0] in read and len(set(circle)) > 1]
    findings += [_warn_circle(read[circle[0]][0], circle) for circle in circles]  # one of itself its file has told
    return findings


def _former(catalogue: Catalogue, records: Sequence[Record]) -> dict[str, str]:
    """By id that one of these programs, or one of the catalogue's, had before: the one that it has now."""
    said = {former: record.id for record in records for former in record.fields.get("formerly") or ()}
    return ids_now(catalogue, {named for record in records for _, named in _naming(record)}) | said


def _add_known(catalogue: Catalogue, requires: Requires) -> None:
    """Add what the catalogue knows of all that is named, and of what that names in turn."""
    missing = _unmet(requires.values(), requires)
    while missing:
        known = get_programs(catalogue, missing)
        found = {program.id: list(programs_named(program.requires)) for program in known.values()}
        requires |= found
        missing = _unmet(found.values(), requires)


def _unmet(several: Iterable[Iterable[str]], requires: Requires) -> set[str]:
    return {named for names in several for named in names} - requires.keys()


def _named(record: Record) -> list[str]:
    return list(programs_named(parse_requirement(record.fields.get("requires"))))


def _naming(record: Record) -> Iterator[tuple[str, str]]:
    """Every other program that a record names, and in which field."""
    fields = record.fields
    yield from (("requires", each) for each in _named(record))
    for field in ("recommends", "prepares_for"):
        yield from ((field, each) for each in fields.get(field) or ())
    yield from (("counts_toward", each["program"]) for each in fields.get("counts_toward") or ())
    if fields.get("replaced_by"):
        yield "replaced_by", fields["replaced_by"]


def _warn_former(reading: Reading, program: str, field: str, named: str, now: str) -> Finding:
    message = f"{program} names {named}, whose id is {now} by now"
    problem = Problem((field,), message, "write the new id; until then the old one is read as it", is_warning=True)
    return reading.report(RecordKind.PROGRAM, program, problem)


def _warn_unknown(reading: Reading, program: str, named: str) -> Finding:
    message = f"{program} requires {named}, which the catalogue does not hold (yet)"
    hint = "check the id, or import the program: until then this cannot be met"
    return reading.report(RecordKind.PROGRAM, program, Problem(("requires",), message, hint, is_warning=True))


def _warn_circle(reading: Reading, circle: tuple[str, ...]) -> Finding:
    message = f"requirements lead in a circle: {' → '.join(circle)}"
    hint = "take one of them out: none of these can be met otherwise"
    return reading.report(RecordKind.PROGRAM, circle[0], Problem(("requires",), message, hint, is_warning=True))
