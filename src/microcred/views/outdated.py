"""How the list of old facts reads; the document is a list."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from microcred.domain.outdated import Outdated
from microcred.render.view import Block, Column, Note, Table, Tone, View
from microcred.views.words import UNKNOWN, count, spell_age

_MOST_SHOWN = 20
"""How many a screen lists where nobody asks for more."""


def view_outdated(outdated: Sequence[Outdated], today: date, limit: int | None = None) -> View:
    """What is old, most used first, `limit` of it (0 is all; None: all, but not on a screen)."""
    listed = outdated[: limit or None]
    rows = [outdated_row(each, today) for each in listed]
    columns = (
        Column("id", "Program", worth=9),
        Column("as_of", "Facts", worth=8, show=lambda value: _spell_day(value, today)),
        Column("jobs", "Jobs", worth=7, right=True),
        Column("programs", "Programs", worth=7, right=True),
        Column("title", "Title", worth=6, most=40),
        Column("source_url", "Look it up at", worth=5, most=60),
    )
    if not rows:
        note = Note("No facts are older than their sources say they may grow.", Tone.GOOD)
        return View(rows, columns, rows, screen=(note,), next=("microcred update",))
    shown = rows if limit is not None else rows[:_MOST_SHOWN]
    screen: tuple[Block, ...] = (
        Note(f"{count(len(outdated), 'program')} with facts that are old, those that most rests on first", Tone.STRONG),
        Table(columns, shown),
    )
    if hidden := len(outdated) - len(shown):
        screen = (*screen, Note(f"{hidden:,} more; --limit 0 shows all."))
    return View(rows, columns, rows, screen=screen, next=("microcred update", f"microcred show {rows[0]['id']}"))


def outdated_row(outdated: Outdated, today: date) -> dict[str, Any]:
    """One program with how old it is and how many jobs and programs name it."""
    program = outdated.program
    return {
        "id": program.id,
        "title": program.title,
        "provider": program.provider,
        "as_of": program.as_of.isoformat() if program.as_of else None,
        "age_days": (today - program.as_of).days if program.as_of else None,
        "stale_after_days": program.stale_after_days,
        "jobs": outdated.jobs,
        "programs": outdated.programs,
        "url": program.url,
        "source_url": program.source_url,
    }


def _spell_day(value: Any, today: date) -> str:
    return spell_age(date.fromisoformat(value), today) if value else UNKNOWN
