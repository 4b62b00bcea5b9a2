"""How the history reads: the list of changes, one change field by field, and what an undo took back."""

from collections.abc import Sequence
from typing import Any

from microcred.domain.history import UNDO, Change, ChangeSeen, Undone
from microcred.domain.record import FieldChange
from microcred.render.view import Block, Column, Note, Pair, Pairs, Table, Tone, View, spell
from microcred.views.load import change_document
from microcred.views.program import SCHEMA_VERSION
from microcred.views.words import UNKNOWN, count, join_words

_COUNTS = ("added", "changed", "withdrawn")

COLUMNS = (
    Column("change", "Change", worth=9, right=True),
    Column("at", "When", worth=6, show=lambda value: value[:16].replace("T", " ")),
    Column("command", "Command", worth=8),
    Column("source", "Source", worth=7, most=32),
    *(Column(name, name.capitalize(), worth=5, right=True) for name in _COUNTS),
    Column("undone", "Undone", worth=7, show=lambda value: "undone" if value else ""),
    Column("message", "Why", worth=3, most=44),
)
_ON_SCREEN = (
    *COLUMNS[:4],
    Column("did", "Programs", worth=7),
    Column("undone", "Undone", worth=8, show=lambda value: "undone" if value else " "),
    Column("message", "Why", worth=5, most=44),
)
DIFFERENCES = (
    Column("id", "What", worth=9),
    Column("change", "Change", worth=6),
    Column("field", "Field", worth=7),
    Column("old", "Old", worth=5, show=spell, most=36),
    Column("new", "New", worth=5, show=spell, most=36),
)
_MOST_SHOWN = 40
_MOST_CHANGES = 20
"""How many changes a screen lists where nobody asks for more: a first build alone makes one for each file."""


def view_history(changes: Sequence[Change], limit: int | None = None) -> View:
    """The list of changes, the newest first, `limit` of them (0 is all; None: all, but not on a screen)."""
    listed = changes[: limit or None]
    rows = [change_row(change) for change in listed]
    if not rows:
        return View(
            rows,
            COLUMNS,
            rows,
            screen=(Note("Nothing was ever loaded.", Tone.STRONG),),
            next=("microcred import FILE",),
        )
    standing = next((change for change in changes if change.undone_by is None and change.command != UNDO), None)
    following = [f"microcred history {changes[0].number}"]
    if standing:
        following.append(f"microcred undo {standing.number}")
    shown = listed if limit is not None else listed[:_MOST_CHANGES]
    told = [{**change_row(change), "did": _spell_counts(change)} for change in shown]
    undone = any(row["undone"] for row in told)
    columns = tuple(column for column in _ON_SCREEN if undone or column.key != "undone")
    screen: tuple[Block, ...] = (Note(count(len(changes), "change"), Tone.STRONG), Table(columns, told))
    if hidden := len(changes) - len(shown):
        screen = (*screen, Note(f"{count(hidden, 'older change')} not shown; --limit 0 shows all."))
    return View(rows, COLUMNS, rows, screen=screen, next=tuple(following))


def view_change(seen: ChangeSeen) -> View:
    """One change and every field that it changed."""
    change, rows = seen.change, [change_document(each) for each in seen.differences]
    document = {"schema_version": SCHEMA_VERSION, **change_row(change), "changes": rows}
    facts = Pairs(
        (
            Pair("when", change.at.replace("T", " ").removesuffix("Z"), "UTC"),
            Pair("command", change.command, change.message or ""),
            Pair("source", change.source or UNKNOWN),
            Pair("programs", _spell_counts(change)),
            *([Pair("undone", f"by change {change.undone_by}", tone=Tone.WARNING)] if change.undone_by else []),
        )
    )
    blocks: tuple[Block, ...] = (Note(f"Change {change.number}", Tone.STRONG), facts, *_tables(seen.differences, rows))
    following = () if change.undone_by else (f"microcred undo {change.number}",)
    return View(document, DIFFERENCES, rows, screen=blocks, next=following)


def view_undone(undone: Undone) -> View:
    """What was taken back: each field as the change had left it (new) and as it is again (old)."""
    rows = [change_document(each) for each in undone.differences]
    document = {
        "schema_version": SCHEMA_VERSION,
        "change": undone.change.number,
        "undone_by": undone.by.number,
        "undone": rows,
    }
    source = f" of {undone.change.source}" if undone.change.source else ""
    headline = f"Undone: change {undone.change.number}, {undone.change.command}{source}."
    blocks: tuple[Block, ...] = (
        Note(headline, Tone.GOOD),
        Note(f"{_spell_effect(undone.by).capitalize()}."),
        *_tables(undone.differences, rows, "What it had done"),
    )
    return View(
        document, DIFFERENCES, rows, screen=blocks, next=("microcred history", f"microcred undo {undone.by.number}")
    )


def view_edited(seen: ChangeSeen) -> View:
    """What a correction did."""
    view = view_change(seen)
    touched = list(dict.fromkeys(each.id for each in seen.differences))
    joined = [each for each in seen.differences if each.field == "id"]
    if joined:
        headline = " ".join(map(_spell_joined, joined))
        touched = [joined[0].new]
    else:
        headline = f"Edited: {join_words(touched)}." if touched else "It is believed so already: nothing else changed."
    tables = _tables(seen.differences, view.rows)
    following = (*(f"microcred show {each}" for each in touched[:1]), f"microcred undo {seen.change.number}")
    return view._replace(screen=(Note(headline, Tone.GOOD), *tables), next=following)


def _spell_joined(change: FieldChange) -> str:
    if change.new == change.id:
        return f"{change.id} is a program of its own again."
    return f"{change.id} is {change.new} now: one program."


def view_forgotten(seen: ChangeSeen) -> View:
    """What went with a source, as one change."""
    view = view_change(seen)
    headline = f"Forgotten: {seen.change.source}; {_spell_effect(seen.change)}."
    tables = _tables(seen.differences, view.rows, "What went with it")
    following = ("microcred sources", f"microcred undo {seen.change.number}")
    return view._replace(screen=(Note(headline, Tone.GOOD), *tables), next=following)


def change_row(change: Change) -> dict[str, Any]:
    """One change of the history."""
    return {
        "change": change.number,
        "at": change.at,
        "command": change.command,
        "source": change.source,
        "message": change.message,
        "added": change.added,
        "changed": change.changed,
        "withdrawn": change.withdrawn,
        "undone": change.undone_by is not None,
        "undone_by": change.undone_by,
    }


def _tables(differences: Sequence[FieldChange], rows: Sequence[Any], title: str = "What it did") -> list[Table | Note]:
    if not differences:
        return []
    empty = {side for side in ("old", "new") if all(row[side] is None for row in rows)}
    columns = tuple(column for column in DIFFERENCES if column.key not in empty)
    blocks: list[Table | Note] = [Table(columns, rows[:_MOST_SHOWN], title)]
    if len(rows) > _MOST_SHOWN:
        blocks.append(Note(f"{len(rows) - _MOST_SHOWN:,} more; --format plain shows all.", Tone.FAINT))
    return blocks


def _spell_counts(change: Change) -> str:
    parts = [f"{number:,} {name}" for name in _COUNTS if (number := getattr(change, name))]
    return join_words(parts) or UNKNOWN


def _spell_effect(change: Change) -> str:
    """What became of the programs, in a sentence."""
    numbers = ((change.added, "back"), (change.withdrawn, "gone"), (change.changed, "changed"))
    (first, word), *others = [pair for pair in numbers if pair[0]] or [(0, "")]
    if not first:
        return "no program changed"
    return join_words([f"{count(first, 'program')} {word}", *(f"{number:,} {word}" for number, word in others)])
