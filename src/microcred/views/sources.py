"""How the list of sources reads."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from microcred.domain.cited import Citation
from microcred.domain.history import KnownSource
from microcred.render.view import Block, Column, Note, Table, Tone, View
from microcred.views.words import UNKNOWN, count, spell_age


def view_sources(sources: Sequence[KnownSource], today: date) -> View:
    """What the catalogue was made from; the document is a list."""
    rows = [source_row(each) for each in sources]
    columns = (
        Column("source", "Source", worth=9, most=40),
        Column("layer", "Layer", worth=5),
        Column("programs", "Programs", worth=8, right=True),
        Column("as_of", "As of", worth=7, show=lambda value: _spell_day(value, today)),
        Column("format", "Format", worth=3),
        Column("fetched_at", "Loaded", worth=4, show=lambda value: value[:10]),
        Column("origin", "From", worth=2, most=60),
    )
    if not rows:
        note = Note("Nothing is loaded.", Tone.STRONG)
        return View(rows, columns, rows, screen=(note,), next=("microcred import FILE",))
    programs = sum(each.programs for each in sources)
    headline = f"{count(len(rows), 'source')}, which list {count(programs, 'program')}"
    screen: tuple[Block, ...] = (Note(headline, Tone.STRONG), Table(columns, rows))
    return View(rows, columns, rows, screen=screen, next=("microcred sources cited", "microcred history"))


def view_cited(citations: Sequence[Citation]) -> View:
    """Whose facts these are, under which licence; the document is a list."""
    rows = [citation_row(each) for each in citations]
    columns = (
        Column("title", "Source", worth=9, most=60),
        Column("licence", "Licence", worth=8),
        Column("programs", "Programs", worth=7, right=True),
        Column("jobs", "Jobs", worth=6, right=True),
        Column("used_for", "Used for", worth=5, most=60),
        Column("url", "Address", worth=4, most=60),
    )
    if not rows:
        note = Note("No source is described. Facts cite their own pages: microcred show PROGRAM", Tone.STRONG)
        return View(rows, columns, rows, screen=(note,), next=("microcred sources",))
    owed = [_spell_attribution(each["title"], each["attribution"]) for each in rows if each["attribution"]]
    screen: tuple[Block, ...] = (
        Note(f"{count(len(rows), 'source')} whose facts are cited", Tone.STRONG),
        Table(columns, rows),
        Note(f"Without a licence ({UNKNOWN}) only facts are taken, one by one. Attribution:"),
        *(Note(each, Tone.FAINT) for each in owed),
    )
    return View(rows, columns, rows, screen=screen, next=("microcred sources", "microcred show PROGRAM"))


def citation_row(citation: Citation) -> dict[str, Any]:
    """One cited source with its licence and how much rests on it."""
    said = citation.source._asdict()
    return {
        **said,
        "addresses": list(citation.source.addresses),
        "programs": citation.programs,
        "jobs": citation.jobs,
    }


def source_row(known: KnownSource) -> dict[str, Any]:
    """One source with where it came from and how much it lists."""
    source = known.source
    return {
        "source": source.id,
        "format": source.format,
        "origin": source.origin,
        "layer": str(source.layer),
        "as_of": source.as_of,
        "fetched_at": known.fetched_at,
        "programs": known.programs,
        "title": source.title,
        "url": source.url,
    }


def _spell_attribution(title: str, attribution: str) -> str:
    return f"{attribution}." if title in attribution else f"{title}: {attribution}."


def _spell_day(value: Any, today: date) -> str:
    return spell_age(date.fromisoformat(value), today) if value else UNKNOWN
