"""How a tidying reads: each file, and whether it changed."""

from microcred.domain.report import TidyReport
from microcred.render.view import Block, Column, Note, Table, Tone, View
from microcred.views.load import finding_document
from microcred.views.program import SCHEMA_VERSION
from microcred.views.words import count

COLUMNS = (Column("source", "File", worth=9), Column("changed", "Changed", worth=8))


def view_tidy(report: TidyReport, *, checks: bool) -> View:
    """The files that changed on a screen, all of them in the document."""
    rows = [{"source": file.source, "changed": file.is_changed} for file in report.files]
    document = {
        "schema_version": SCHEMA_VERSION,
        "dry_run": checks,
        "files": rows,
        "errors": [finding_document(error) for error in report.errors],
    }
    changed = [row for row in rows if row["changed"]]
    verb = "would change" if checks else "changed"
    text = (
        f"{count(len(rows), 'file')}: {len(changed):,} {verb}." if changed else f"{count(len(rows), 'file')}: all tidy."
    )
    blocks: list[Block] = [Note(text, Tone.BAD if report.errors else Tone.GOOD)]
    if changed:
        blocks.append(Table(COLUMNS[:1], changed))
    return View(document, COLUMNS, rows, screen=tuple(blocks))
