"""How the list of sources reads."""

from collections.abc import Sequence
from datetime import date
from typing import Any

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
    return View(rows, columns, rows, screen=screen, next=("microcred history", "microcred sources forget NAME"))


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


def _spell_day(value: Any, today: date) -> str:
    return spell_age(date.fromisoformat(value), today) if value else UNKNOWN
