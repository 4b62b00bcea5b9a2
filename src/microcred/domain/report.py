"""What became of sources that were read: counts, changes, and every error with its place."""

from dataclasses import dataclass
from typing import NamedTuple

from microcred.domain.record import FieldChange


class Finding(NamedTuple):
    """One error or warning: where (source as the person named it, line and column from 1) and what to do."""

    source: str
    line: int | None
    column: int | None
    path: str | None
    message: str
    hint: str | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.source, self.line, self.column) if part is not None)
        return f"{place}: {self.message}" + (f" ({self.hint})" if self.hint else "")


class SourceReport(NamedTuple):
    """What one source brought."""

    source: str
    format: str
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    withdrawn: int = 0
    rejected: int = 0
    programs: int = 0
    origin: str | None = None


class UnmappedSkill(NamedTuple):
    """A word for a skill that the vocabulary lacks, and in how many programs it stands."""

    skill: str
    programs: int


class Lost(NamedTuple):
    """What a foreign format says that has no place in ours: in which key, and how many times."""

    source: str
    path: str
    times: int


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What an import or a check found and did."""

    dry_run: bool
    sources: tuple[SourceReport, ...]
    changes: tuple[FieldChange, ...]
    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    unmapped: tuple[UnmappedSkill, ...] = ()
    lost: tuple[Lost, ...] = ()


class TidyFile(NamedTuple):
    """A file, and whether its text in the house format is another."""

    source: str
    is_changed: bool


class TidyReport(NamedTuple):
    """What became of the files, and what is wrong with those that were left as they are."""

    files: tuple[TidyFile, ...]
    errors: tuple[Finding, ...]
