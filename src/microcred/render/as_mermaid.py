"""Mermaid: a drawing as text that GitHub, GitLab and many editors turn into a picture."""

from collections.abc import Iterator, Mapping
from typing import TextIO

from microcred.render.markup import web_address
from microcred.render.view import Card, Drawing, Level, View, tame

_SAFE = frozenset(" -.,()/+")


def write_mermaid(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The drawing of a view as a flowchart, from the foot up; its fields are no matter of a picture."""
    del fields
    out.writelines(f"{line}\n" for line in _lines(view.drawing()))


def _lines(drawing: Drawing) -> Iterator[str]:
    yield "flowchart BT"
    yield f"  accTitle: {_words(drawing.title)}"
    yield f"  accDescr: {_words(drawing.foot) or 'A ladder, its foot below'}"
    names = {card.key: f"n{place}" for place, card in enumerate(_cards(drawing))}
    for place, level in enumerate(drawing.levels):
        yield from _level(level, place, names)
    if not drawing.levels:
        yield f'  alone["{_escape(f"{drawing.title} {drawing.foot}".strip())}"]'
    for link in drawing.links:
        yield f"  {names[link.source]} {'-->' if link.is_firm else '-.->'} {names[link.target]}"
    for place in range(len(drawing.levels) - 1):
        yield f"  level{place + 1} ~~~ level{place}"  # an arrow that is not seen keeps the rungs in their order
    for card in _cards(drawing):
        if address := web_address(card.url):
            yield f'  click {names[card.key]} href "{address}" _blank'
    yield "  classDef gap stroke-dasharray: 4 4"


def _level(level: Level, place: int, names: Mapping[str, str]) -> Iterator[str]:
    yield f'  subgraph level{place}["{_escape(f"{level.number} {level.title}".strip())}"]'
    for card in level.cards:
        text = "<br/>".join(_escape(line) for line in (f"{card.mark} {card.title}", " · ".join(card.facts)) if line)
        yield f'    {names[card.key]}["{text}"]'
    if not level.cards:
        yield f'    gap{place}["{_escape(level.empty or "")}"]:::gap'
    yield "  end"


def _cards(drawing: Drawing) -> Iterator[Card]:
    return (card for level in drawing.levels for card in level.cards)


def _escape(text: str) -> str:
    """A text in which no character can end the label, be markup or a word of Mermaid's: all others by number."""
    return "".join(
        letter if letter.isalnum() or letter in _SAFE else f"#{ord(letter)};" for letter in tame(text).strip()
    )


def _words(text: str) -> str:
    """A text for a line that knows no escapes: letters, digits and blanks."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in tame(text)).split())
