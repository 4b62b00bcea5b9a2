"""How an import or a check reads: what each source brought, every change, every error with its place."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from microcred.domain.record import FieldChange, RecordKind
from microcred.domain.report import ColumnRead, Finding, LoadReport, Lost, SourceReport, Translation, UnmappedSkill
from microcred.render.view import Block, Column, Note, Table, Tone, View, spell
from microcred.views.program import SCHEMA_VERSION
from microcred.views.words import count, join_words

_SHOWN = 5
"""How many words that the vocabulary lacks a screen names."""

_MANY = 20
"""From how many sources on a screen leaves out those in which nothing happened."""

_COUNTS = ("added", "changed", "unchanged", "withdrawn", "rejected")
COLUMNS = (
    Column("source", "Source", worth=9),
    Column("format", "Format", worth=3),
    *(Column(name, name.capitalize(), worth=6, right=True) for name in _COUNTS),
)
CHANGES = (
    Column("id", "Program", worth=9),
    Column("change", "Change", worth=6),
    Column("field", "Field", worth=7),
    Column("old", "Old", worth=5, show=spell),
    Column("new", "New", worth=5, show=spell),
)


def view_load(report: LoadReport, *, checks: bool) -> View:
    """The whole report, also of what was rejected."""
    rows = [_source_document(source) for source in report.sources]
    document = {
        "schema_version": SCHEMA_VERSION,
        "dry_run": report.dry_run,
        "sources": rows,
        "changes": [change_document(change) for change in report.changes],
        "errors": [finding_document(finding) for finding in report.errors],
        "warnings": [finding_document(finding) for finding in report.warnings],
        "lost": [{"source": each.source, "path": each.path, "count": each.times} for each in report.lost],
        "columns": [_column_document(each) for each in report.columns],
        "translated": [_translation_document(each) for each in report.translations],
        "unmapped": [{"skill": each.skill, "programs": each.programs} for each in report.unmapped],
    }
    return View(document, COLUMNS, rows, screen=_screen(report, rows, checks=checks), next=_next(report, checks=checks))


def _column_document(column: ColumnRead) -> dict[str, Any]:
    """A column of a table and the field that it gives, null where it was not taken."""
    return {"source": column.source, "column": column.column, "field": column.field, "because": column.because or None}


def _translation_document(each: Translation) -> dict[str, Any]:
    """What a text in a column became, and in how many cells."""
    return {
        "source": each.source,
        "column": each.column,
        "field": each.field,
        "old": each.old,
        "new": each.new,
        "count": each.times,
    }


def spell_columns(columns: Sequence[ColumnRead]) -> list[str]:
    """For each table a line that says how its columns were read."""
    lines = []
    for source in dict.fromkeys(column.source for column in columns):
        own = [column for column in columns if column.source == source]
        taken = ", ".join(f"{column.column} → {column.field}" for column in own if column.field)
        left = ", ".join(column.column for column in own if not column.field)
        name = source.rpartition("/")[2]
        lines.append(f"columns of {name}: {taken}" + (f"; not taken: {left}" if left else ""))
    return lines


def spell_translations(translations: Sequence[Translation]) -> list[str]:
    """What became of the texts in cells, the most frequent of each column; all of them are in the document."""
    lines: list[str] = []
    for column in dict.fromkeys((each.source, each.column, each.field) for each in translations):
        own = [each for each in translations if (each.source, each.column, each.field) == column]
        lines += [f"{each.column}: “{each.old}” → {each.field} {each.new} ({each.times:,})" for each in own[:_SHOWN]]
        if len(own) > _SHOWN:
            lines.append(f"{column[1]}: {len(own) - _SHOWN:,} others (all with --json)")
    return lines


def finding_document(finding: Finding) -> dict[str, Any]:
    """One error or warning and its place."""
    return {
        "source": finding.source,
        "line": finding.line,
        "column": finding.column,
        "sheet": finding.sheet,
        "path": finding.path,
        "message": finding.message,
        "hint": finding.hint,
    }


def spell_finding(finding: Finding) -> str:
    """file:line:column: what is wrong (what to do)."""
    hint = f" ({finding.hint})" if finding.hint else ""
    return f"{finding.place}: {finding.message}{hint}"


def _source_document(source: SourceReport) -> dict[str, Any]:
    return {
        "source": source.source,
        "format": source.format,
        "added": source.added,
        "changed": source.changed,
        "unchanged": source.unchanged,
        "withdrawn": source.withdrawn,
        "rejected": source.rejected,
    }


def change_document(change: FieldChange) -> dict[str, Any]:
    """One field of a program, provider or skill before and after."""
    return {"id": change.id, "change": change.change, "field": change.field, "old": change.old, "new": change.new}


def _screen(report: LoadReport, rows: Sequence[dict[str, Any]], *, checks: bool) -> tuple[Block, ...]:
    blocks: list[Block] = [Note(_headline(report, checks=checks), Tone.BAD if report.errors else Tone.GOOD)]
    if rows and not checks:
        blocks += _table_of(rows)
    fields = [change for change in report.changes if change.field]
    if fields and report.dry_run and not checks:
        blocks.append(Table(CHANGES, [change_document(change) for change in fields], "What would change"))
    if report.moved:
        blocks.append(Note(_spell_moved(report.moved), Tone.WARNING))
    if report.lost:
        blocks.append(Note(_spell_lost(report.lost)))
    if report.unmapped:
        blocks.append(Note(_spell_unmapped(report.unmapped)))
    return tuple(blocks)


def _table_of(rows: Sequence[dict[str, Any]]) -> Iterator[Block]:
    """The sources; of many, those alone in which something happened."""
    busy = [row for row in rows if any(row[name] for name in ("added", "changed", "withdrawn", "rejected"))]
    shown = busy if len(rows) > _MANY else rows
    if shown:
        yield Table(COLUMNS, shown)
    if len(shown) < len(rows):
        yield Note(f"{count(len(rows) - len(shown), 'source')} as they were (--json lists them).", Tone.FAINT)


def _spell_moved(moved: Sequence[FieldChange]) -> str:
    """How many programs newer rules placed otherwise, from which class to which, the most first."""
    ways = Counter((move.old, move.new) for move in moved).most_common()
    told = [f"{number:,} from {old} to {new}" for (old, new), number in ways[:_SHOWN]]
    rest = f" and {count(len(ways) - _SHOWN, 'other way')}" if len(ways) > _SHOWN else ""
    return f"Newer rules place {count(len(moved), 'program')} otherwise: {', '.join(told)}{rest} (microcred history)."


def _spell_unmapped(unmapped: Sequence[UnmappedSkill]) -> str:
    first = [f"{each.skill} ({each.programs:,})" for each in unmapped[:_SHOWN]]
    rest = len(unmapped) - len(first)
    words = ", ".join(first) + (f" and {rest:,} more (all with --json)" if rest else "")
    return f"{count(len(unmapped), 'skill')} not in the vocabulary, with the programs that name them: {words}."


def _spell_lost(lost: Sequence[Lost]) -> str:
    paths = join_words([f"{each.path} ({each.times:,})" for each in lost])
    return f"Not taken, since programs have no place for it: {paths}."


def _headline(report: LoadReport, *, checks: bool) -> str:
    programs = sum(source.programs for source in report.sources)
    read = f"{count(programs, 'program')} in {count(len(report.sources), 'source')}"
    found = [count(len(report.errors), "error")] if report.errors else []
    found += [count(len(report.warnings), "warning")] if report.warnings else []
    if checks:
        return f"{read}: {join_words(found) if found else 'all sound'}."
    done = [f"{total:,} {name}" for name in _COUNTS if (total := sum(getattr(each, name) for each in report.sources))]
    verb = "Would load" if report.dry_run else "Loaded"
    return f"{verb} {read}: {join_words([*done, *_spell_others(report.changes), *found]) or 'nothing'}."


def _spell_others(changes: Sequence[FieldChange]) -> list[str]:
    """How many skills, industries and jobs came, changed or went: the counts of sources are of programs."""
    touched = {(change.kind, change.id) for change in changes}
    words = {
        RecordKind.SKILL: "skills",
        RecordKind.INDUSTRY: "industries",
        RecordKind.JOB: "jobs",
        RecordKind.SOURCE: "cited sources",
    }
    numbers = {word: sum(kind is each for kind, _ in touched) for each, word in words.items()}
    return [f"{word} {number:,}" for word, number in numbers.items() if number]


def _next(report: LoadReport, *, checks: bool) -> tuple[str, ...]:
    names = " ".join(dict.fromkeys(source.origin for source in report.sources if source.origin)) or "FILE"
    if report.errors:
        return ()
    if checks or report.dry_run:
        return (f"microcred import {names}",)
    return ("microcred search WORDS",)
