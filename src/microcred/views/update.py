"""How an update reads: which sources were fetched, what changed in them, which could not be."""

from typing import Any

from microcred.domain.report import LoadReport, SourceReport
from microcred.render.view import Block, Column, Note, Table, Tone, View
from microcred.views.load import CHANGES, COLUMNS, change_document, view_load
from microcred.views.words import count, join_words

_MOST_SHOWN = 40

FETCHED = Column("fetched", "Fetched", worth=7, show=lambda value: "anew" if value else "as it was")


def view_update(report: LoadReport) -> View:
    """The report of an import, with what was fetched."""
    view = view_load(report, checks=False)
    rows = [{**row, "fetched": source.fetched} for row, source in zip(view.rows, report.sources, strict=True)]
    document = {**_as_map(view.document), "sources": rows}
    columns = (COLUMNS[0], FETCHED, *COLUMNS[1:])
    return View(document, columns, rows, screen=_screen(report, rows, columns), next=_next(report))


def _as_map(document: Any) -> dict[str, Any]:
    return dict(document)


def _screen(report: LoadReport, rows: list[dict[str, Any]], columns: tuple[Column, ...]) -> tuple[Block, ...]:
    if not rows and not report.errors:
        text = "Nothing to bring up to date: no source came from an address or a file of yours."
        return (Note(text, Tone.STRONG),)
    news = [row for row, source in zip(rows, report.sources, strict=True) if source.fetched or _has_changed(source)]
    shown = rows if len(rows) <= _MOST_SHOWN else news
    blocks: list[Block] = [Note(_headline(report), Tone.BAD if report.errors else Tone.GOOD)]
    blocks += [Table(columns, shown)] if shown else []
    fields = [change_document(change) for change in report.changes if change.field]
    if fields:
        title = "What would change" if report.dry_run else "What changed"
        blocks.append(Table(CHANGES, fields[:_MOST_SHOWN], title))
    if len(fields) > _MOST_SHOWN:
        blocks.append(Note(f"{len(fields) - _MOST_SHOWN:,} more; microcred history N shows all.", Tone.FAINT))
    return tuple(blocks)


def _headline(report: LoadReport) -> str:
    changed = [source for source in report.sources if _has_changed(source)]
    parts = [f"{count(len(report.sources), 'source')} looked at", f"{len(changed):,} with changes"]
    if report.errors:
        parts.append(count(len(report.errors), "error"))
    return f"{join_words(parts)}{'; nothing is kept' if report.dry_run else ''}."


def _has_changed(source: SourceReport) -> bool:
    return bool(source.added or source.changed or source.withdrawn)


def _next(report: LoadReport) -> tuple[str, ...]:
    if report.errors:
        return ()
    return ("microcred update",) if report.dry_run else ("microcred history", "microcred update --stale")
