"""SVG: the ladder as a picture, its rungs from the foot up, that any browser and office program shows."""

from collections.abc import Iterator
from typing import NamedTuple, TextIO
from xml.etree.ElementTree import Element

from rich.cells import cell_len, chop_cells

from microcred.render.markup import add, add_link, colours, web_address, write_tree
from microcred.render.view import Card, Level, Tone, View

_WIDTH = 880
_RAIL = 24
_LEFT = 64
_LINE = 22
_PAD = 12
_CELL = 8.4  # a letter is at most about so wide at 15 pixels: no font's measures are known here
_ROOM = int((_WIDTH - _LEFT - _RAIL - 2 * _PAD) / _CELL)
_STYLE = """
text { font: 15px system-ui, sans-serif; fill: var(--plain); }
.title { font-size: 20px; font-weight: 600; }
.strong { font-weight: 600; }
a text { fill: var(--second); text-decoration: underline; }
"""


class _Line(NamedTuple):
    """One line of a box, in a tone; a strong one is a title and may be a link."""

    text: str
    tone: Tone
    is_title: bool = False


def write_svg(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The drawing of a view as a picture; its fields are no matter of a picture."""
    del fields
    drawing = view.drawing()
    root = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "role": "img", "aria-labelledby": "title foot"})
    add(root, "title", drawing.title, id="title")
    add(root, "desc", drawing.foot, id="foot")
    add(root, "style").text = colours() + _STYLE
    add(root, "rect", width="100%", height="100%", style="fill: var(--paper)")
    y = _add_lines(root, [_Line(line, Tone.STRONG) for line in _wrap(drawing.title, 64)], _RAIL, 40, "title")
    top = y
    for level in drawing.levels:
        y = _add_level(root, level, y + _PAD)
    y += _PAD
    if drawing.levels:
        _add_rails(root, top, y)
    y = _add_lines(root, [_Line(line, Tone.FAINT) for line in _wrap(drawing.foot, _ROOM)], _RAIL, y + _LINE)
    height = str(int(y))
    root.attrib |= {"viewBox": f"0 0 {_WIDTH} {height}", "width": str(_WIDTH), "height": height}
    write_tree(root, out, "xml")


def _add_level(root: Element, level: Level, y: float) -> float:
    """A rung across the rails and what stands on it; answers where it ends."""
    colour = f"var(--{level.tone})"
    add(root, "rect", x=str(_RAIL), y=str(y), width=str(_WIDTH - 2 * _RAIL), height="4", style=f"fill: {colour}")
    name = f"{level.number} {level.title}".strip()
    y = _add_lines(root, [_Line(name, level.tone)], _LEFT, y + _LINE + 4, "strong")
    if not level.cards:
        return _add_lines(root, [_Line(line, Tone.FAINT) for line in _wrap(level.empty or "", _ROOM)], _LEFT, y)
    for card in level.cards:
        y = _add_card(root, card, y)
    return y


def _add_card(root: Element, card: Card, y: float) -> float:
    lines = [*_card_lines(card)]
    height = len(lines) * _LINE + _PAD
    box = {"x": str(_LEFT), "y": str(y - _LINE + 8), "width": str(_WIDTH - _LEFT - 2 * _RAIL), "rx": "6"}
    add(root, "rect", height=str(height), style="fill: var(--box); stroke: var(--line)", **box)
    end = y + _PAD / 2
    for line in lines:
        where = {"x": str(_LEFT + _PAD), "y": str(end)}
        colour = f"fill: var(--{line.tone})"
        if line.is_title and web_address(card.url):
            add(add_link(root, "", card.url), "text", line.text, class_="strong", **where)
        else:
            add(root, "text", line.text, class_="strong" if line.is_title else "", style=colour, **where)
        end += _LINE
    return y + height + _PAD


def _card_lines(card: Card) -> Iterator[_Line]:
    for line in _wrap(f"{card.mark} {card.title}", _ROOM):
        yield _Line(line, card.tone, is_title=True)
    for line in _wrap(" · ".join(card.facts), _ROOM):
        yield _Line(line, Tone.PLAIN)
    for note in card.lines:
        for line in _wrap(note.text, _ROOM):
            yield _Line(line, note.tone)


def _add_lines(root: Element, lines: list[_Line], x: float, y: float, class_: str = "") -> float:
    """Lines of text one below the other; answers where the next would stand."""
    for line in lines:
        add(root, "text", line.text, x=str(x), y=str(y), class_=class_, style=f"fill: var(--{line.tone})")
        y += _LINE
    return y


def _add_rails(root: Element, top: float, end: float) -> None:
    for x in (_RAIL, _WIDTH - _RAIL - 6):
        height = str(end - top)
        add(root, "rect", x=str(x), y=str(top), width="6", height=height, rx="3", style="fill: var(--line)")


def _wrap(text: str, cells: int) -> list[str]:
    """The words of a text in lines of at most so many cells; a word that is longer is cut."""
    lines: list[str] = []
    for word in (part for whole in text.split() for part in chop_cells(whole, cells)):
        if lines and cell_len(lines[-1]) + 1 + cell_len(word) <= cells:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
