"""A drawing of levels as a ladder between two rails, the highest on top, by Rich."""

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.table import Table as RichTable
from rich.text import Text

from microcred.render.palette import Pen
from microcred.render.view import Card, Drawing, Level, Tone

_RUNG = "┣━━━┫"
_RAIL = "┃   ┃"
_FOOT = "┻   ┻"
_INDENT = 2


def draw_ladder(drawing: Drawing, width: int, pen: Pen) -> RenderableType:
    """The ladder as wide as the screen: rails at the left, a rung for each level, its cards below it."""
    grid = RichTable.grid(padding=(0, 1), pad_edge=False, expand=False)
    grid.add_column(width=len(_RAIL), no_wrap=True)
    grid.add_column(max_width=max(30, width - len(_RAIL) - 1))
    room = max(30, width - len(_RAIL) - 1)
    for level in drawing.levels:
        _draw_level(grid, level, room, pen)
    if drawing.foot:
        grid.add_row(pen.text(_FOOT, Tone.FAINT), pen.faint(drawing.foot))
    return Group(pen.strong(drawing.title), grid)


def _draw_level(grid: RichTable, level: Level, room: int, pen: Pen) -> None:
    grid.add_row(pen.text(_RUNG, level.tone), pen.text(f"{level.number} {level.title}".strip(), level.tone))
    if not level.cards:
        for line in _wrap(pen.faint(level.empty or ""), room - _INDENT):
            grid.add_row(_rail(pen), _indented(line, _INDENT))
    for card in level.cards:
        for line in _draw_card(card, room, pen):
            grid.add_row(_rail(pen), line)
    grid.add_row(_rail(pen), Text(""))


def _draw_card(card: Card, room: int, pen: Pen) -> list[Text]:
    """Mark and title with the facts at the right end, or below where there is no room for both."""
    title = pen.text(f"{card.mark} {card.title}", card.tone)
    facts = pen.text(" · ".join(card.facts))
    gap = room - cell_len(title.plain) - cell_len(facts.plain)
    lines = []
    if gap >= 2 or not facts.plain:
        lines.append(Text.assemble(title, " " * max(gap, 0), facts))
    else:
        first, *rest = _wrap(title, room)
        lines += [first, *(_indented(line, _INDENT) for line in rest)]
        lines += [_indented(line, _INDENT) for line in _wrap(facts, room - _INDENT)]
    for note in card.lines:
        lines += [_indented(line, _INDENT) for line in _wrap(pen.text(note.text, note.tone), room - _INDENT)]
    return lines


def _wrap(text: Text, width: int) -> list[Text]:
    return list(text.wrap(Console(width=width), width)) or [Text("")]


def _indented(line: Text, indent: int) -> Text:
    return Text.assemble(" " * indent, line)


def _rail(pen: Pen) -> Text:
    return pen.text(_RAIL, Tone.FAINT)
