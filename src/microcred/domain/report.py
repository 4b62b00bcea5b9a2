"""What became of sources that were read: counts, changes, and every error with its place."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Self

from microcred.domain.record import FieldChange


class Finding(NamedTuple):
    """One error or warning: where (source as the person named it, line and column from 1) and what to do."""

    source: str
    line: int | None
    column: int | None
    path: str | None
    message: str
    hint: str | None = None
    sheet: str | None = None

    @property
    def place(self) -> str:
        """Where it is, as people write it: file:line:column, or file:Sheet!B7."""
        if self.sheet is not None and self.line is not None:
            return f"{self.source}:{self.sheet}!{spell_column(self.column or 1)}{self.line}"
        return ":".join(str(part) for part in (self.source, self.line, self.column) if part is not None)

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" + (f" ({self.hint})" if self.hint else "")


def spell_column(number: int) -> str:
    """A column of a spreadsheet by its letters: 1 is A, 28 is AB."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


class SourceReport(NamedTuple):
    """What one source brought; `fetched` where it was read, and not known to be as it was."""

    source: str
    format: str
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    withdrawn: int = 0
    rejected: int = 0
    programs: int = 0
    origin: str | None = None
    fetched: bool = False


class UnmappedSkill(NamedTuple):
    """A word for a skill that the vocabulary lacks, and in how many programs it stands."""

    skill: str
    programs: int


class Lost(NamedTuple):
    """What a foreign format says that has no place in ours: in which key, and how many times."""

    source: str
    path: str
    times: int


class ColumnRead(NamedTuple):
    """A column of a table and the field that it gave, None where it was not taken; `because` says why it was."""

    source: str
    column: str
    field: str | None
    because: str


class Translation(NamedTuple):
    """What the text in cells of a column became, and in how many."""

    source: str
    column: str
    field: str
    old: str
    new: str
    times: int


class TableRead(NamedTuple):
    """How a table with other people's headings was read."""

    columns: tuple[ColumnRead, ...]
    translations: tuple[Translation, ...]


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What an import or a check found and did; of tables, `mapping` is how columns were read, as a file to keep.

    `moved` are programs that newer rules placed in another class.
    """

    dry_run: bool
    sources: tuple[SourceReport, ...]
    changes: tuple[FieldChange, ...]
    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    unmapped: tuple[UnmappedSkill, ...] = ()
    lost: tuple[Lost, ...] = ()
    columns: tuple[ColumnRead, ...] = ()
    translations: tuple[Translation, ...] = ()
    mapping: str | None = None
    moved: tuple[FieldChange, ...] = ()

    def with_sources(self, more: Sequence[SourceReport]) -> Self:
        """The same, and how these sources stand."""
        return replace(self, sources=(*self.sources, *more))


class TidyFile(NamedTuple):
    """A file, and whether its text in the house format is another."""

    source: str
    is_changed: bool


class TidyReport(NamedTuple):
    """What became of the files, and what is wrong with those that were left as they are."""

    files: tuple[TidyFile, ...]
    errors: tuple[Finding, ...]


def join_reports(reports: Iterable[LoadReport], *, dry_run: bool) -> LoadReport:
    """One report of several, each source told once."""
    several = list(reports)
    unmapped: Counter[str] = Counter()
    for report in several:
        unmapped.update({each.skill: each.programs for each in report.unmapped})
    return LoadReport(
        dry_run,
        tuple({each.source: each for report in reversed(several) for each in reversed(report.sources)}.values())[::-1],
        tuple(each for report in several for each in report.changes),
        tuple(each for report in several for each in report.errors),
        tuple(each for report in several for each in report.warnings),
        tuple(UnmappedSkill(*each) for each in unmapped.most_common()),
        tuple(each for report in several for each in report.lost),
        moved=tuple(each for report in several for each in report.moved),
    )
