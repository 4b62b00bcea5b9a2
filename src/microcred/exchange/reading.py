"""What one document says, whatever its format: a source, its records, and all that is wrong with it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from microcred.domain.files.contents import Contents
from microcred.domain.files.problem import Path, Problem, spell_path
from microcred.domain.record import Layer, Record, RecordKind, Source
from microcred.domain.report import Finding, TableRead
from microcred.exchange.asked import TableMapping
from microcred.exchange.document import Document
from microcred.exchange.held import Credential
from microcred.exchange.location import Location
from microcred.exchange.tree import Tree

Locate = Callable[[Path, bool], tuple[int, int] | None]
"""Line and column, from 1, of the value at a path, or of its key where that is asked for."""


def nowhere(_path: Path, _is_about_key: bool) -> None:
    """The locations of a document that has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read from a document. `format` is None where nothing could be made of it: then errors say why.

    Several readings may have one source: their records belong together. `rejected_ids` are those of records
    with errors: the source lists them, though they cannot be taken; `unnamed` says what is known of those without an id.
    `lost` counts, by path, what a foreign format
    says that has no place in ours. `credentials` are what it says of the holders of its programs: for `portfolio import`
    alone, they never enter the catalogue. `paths` and `places` serve `locate`. Of a table, `table` says how its columns were read,
    `mapping` what a person has said of them, `sheet` on which sheet of a workbook it stands.
    """

    name: str
    format: str | None
    source: Source
    is_overlay: bool = False
    records: tuple[Record, ...] = ()
    rejected_ids: tuple[str, ...] = ()
    unnamed: tuple[Mapping[str, Any], ...] = ()
    errors: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()
    lost: Mapping[str, int] = field(default_factory=dict)
    credentials: tuple[Credential, ...] = ()
    paths: Mapping[tuple[RecordKind, str], Path] = field(default_factory=dict)
    places: Locate = nowhere
    table: TableRead | None = None
    mapping: TableMapping | None = None
    sheet: str | None = None

    def locate(self, kind: RecordKind, record_id: str, path: Path = ()) -> Location:
        """Where a record, or a value in its fields, stands; the document alone where that is not known."""
        start = self.paths.get((kind, record_id))
        place = None if start is None else self.places((*start, *path), False)
        return Location(self.name, *(place or (None, None)))

    def report(self, kind: RecordKind, record_id: str, problem: Problem) -> Finding:
        """The finding for a problem that was seen later, its path being within the record's fields."""
        path = (*self.paths.get((kind, record_id), ()), *problem.path)
        return find_problem(problem._replace(path=path), self.name, self.places)._replace(sheet=self.sheet)

    def in_sheet(self, sheet: str) -> "Reading":
        """The same, standing on a sheet of a workbook: its findings name cells."""
        errors, warnings = (
            tuple(each._replace(sheet=sheet) for each in several) for several in (self.errors, self.warnings)
        )
        return replace(self, errors=errors, warnings=warnings, sheet=sheet)


def reading_of(
    document: Document,
    tree: Tree,
    contents: Contents,
    *,
    format_name: str,
    name: str | None = None,
    lost: Mapping[str, int] | None = None,
) -> Reading:
    """The reading of a tree from its validated contents, whose problems begin with the faults of the tree."""

    def places(path: Path, is_about_key: bool) -> tuple[int, int]:
        return tree.locate(path, is_about_key=is_about_key)

    faults = [
        Finding(document.name, *tree.lines.at(position), spell_path(problem.path), problem.message, problem.hint)
        for problem, position in zip(tree.faults, tree.fault_positions, strict=True)
    ]
    later = contents.problems[len(tree.faults) :]
    found = [(problem.is_warning, find_problem(problem, document.name, places)) for problem in later]
    return Reading(
        name=document.name,
        format=format_name,
        source=_source_of(document, contents, format_name, name),
        is_overlay=contents.is_overlay,
        records=contents.records,
        rejected_ids=contents.rejected_ids,
        unnamed=contents.unnamed,
        errors=_in_order([*faults, *(finding for is_warning, finding in found if not is_warning)]),
        warnings=_in_order([finding for is_warning, finding in found if is_warning]),
        lost=lost or {},
        paths=contents.paths,
        places=places,
    )


def unread(document: Document, finding: Finding, name: str | None = None) -> Reading:
    """The reading of a document of which nothing can be made."""
    origin = document.part_of or document.origin
    source = Source(id=name or origin or document.name, origin=origin)
    return Reading(name=document.name, format=None, source=source, errors=(finding,))


def find_problem(problem: Problem, name: str, places: Locate) -> Finding:
    """The finding that tells a problem at its place, and where what it repeats came first."""
    line, column = places(problem.path, problem.is_about_key) or (None, None)
    first = None if problem.first is None else places(problem.first, False)
    hint = problem.hint
    if first is not None:
        hint = f"the first is on line {first[0]}{f': {hint}' if hint else ''}"
    return Finding(name, line, column, spell_path(problem.path) or None, problem.message, hint)


def _in_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: (finding.line or 0, finding.column or 0, finding.message)))


def _source_of(document: Document, contents: Contents, format_name: str, name: str | None) -> Source:
    said = contents.source
    origin = document.part_of or document.origin
    layer = Layer.OVERLAY if contents.is_overlay else Layer(said.get("kind", Layer.DIRECTORY))
    return Source(
        id=name or said.get("id") or origin or document.name,
        layer=layer,
        title=said.get("title"),
        url=said.get("url"),
        as_of=said.get("as_of"),
        stale_after_days=said.get("stale_after_days"),
        format=format_name,
        origin=origin,
    )
