"""One HTML page that stands by itself: no script, nothing fetched, readable on paper, on light and on dark ground."""

from typing import TextIO
from xml.etree.ElementTree import Element

from microcred.render.markup import add, add_link, colours, write_tree
from microcred.render.view import Block, Card, Drawing, Level, Note, Pairs, Table, View, choose_columns

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_UNKNOWN = "–"
_STYLE = """
body { margin: 0 auto; padding: 1rem 1.25rem 3rem; max-width: 56rem; background: var(--paper); color: var(--plain);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
a { color: var(--second); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--second); outline-offset: 2px; }
ul.cards { list-style: none; margin: 0; padding: 0; }
section.level { border-inline: 4px double var(--line); padding: .25rem 1rem .75rem; }
section.level h2 { margin: 0 -1rem .5rem; padding: .15rem 1rem; border-block: 2px solid currentColor; }
li.card { background: var(--box); border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .75rem;
  margin-block: .5rem; break-inside: avoid; }
p { margin: .2rem 0; }
.mark { display: inline-block; min-width: 1.4em; }
.facts { font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .2rem 1rem; margin: .5rem 0; }
dt { color: var(--faint); }
dd { margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .25rem .6rem; border-bottom: 1px solid var(--line); }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.aside { color: var(--faint); }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; } dd { margin-inline-start: 1rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } .wide { overflow: visible; }
  h2 { break-after: avoid; } a { color: inherit; } ul.cards a::after { content: " <" attr(href) ">"; } }
"""


def write_html(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The screen of a view as a page; with `fields` a table of them alone."""
    blocks = (Table(choose_columns(view, fields), view.rows),) if fields else view.blocks()
    page = Element("html", {"lang": "en"})
    title = _title(blocks)
    _add_head(page, title)
    main = add(add(page, "body"), "main")
    add(main, "h1", title)
    _add_warnings(main, view.warnings)
    for position, block in enumerate(blocks):
        _add_block(main, block, is_headed=position == 0)
    out.write("<!DOCTYPE html>\n")
    write_tree(page, out, "html")


def _title(blocks: tuple[Block, ...]) -> str:
    """The name of the page: what its first block is called."""
    first = blocks[0] if blocks else Note("")
    return (first.text if isinstance(first, Note) else first.title) or "microcred"


def _add_head(page: Element, title: str) -> None:
    head = add(page, "head")
    add(head, "meta", charset="utf-8")
    add(head, "meta", http_equiv="Content-Security-Policy", content=_POLICY)
    add(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    add(head, "meta", name="color-scheme", content="light dark")
    add(head, "title", title)
    style = add(head, "style")
    style.text = colours() + _STYLE


def _add_warnings(main: Element, warnings: tuple[str, ...]) -> None:
    for warning in warnings:
        add(main, "p", warning, style="color: var(--warning)")


def _add_block(main: Element, block: Block, *, is_headed: bool) -> None:
    """A block below its heading; the first one's heading is the page's own."""
    match block:
        case Note():
            if not is_headed:
                add(main, "p", block.text, style=f"color: var(--{block.tone})")
        case Pairs():
            _add_heading(main, None if is_headed else block.title)
            _add_pairs(main, block)
        case Table():
            _add_heading(main, None if is_headed else block.title)
            _add_table(main, block)
        case Drawing():
            _add_heading(main, None if is_headed else block.title)
            for level in block.levels:
                _add_level(main, level)
            add(main, "p", block.foot, class_="aside")


def _add_heading(main: Element, title: str | None) -> None:
    if title:
        add(main, "h2", title)


def _add_pairs(main: Element, pairs: Pairs) -> None:
    box = add(main, "dl")
    for pair in pairs.pairs:
        add(box, "dt", pair.label)
        value = add(box, "dd", pair.text or _UNKNOWN, style=f"color: var(--{pair.tone})")
        if pair.remark:
            value.text = f"{value.text} "
            add(value, "span", pair.remark, class_="aside")


def _add_table(main: Element, table: Table) -> None:
    """A table in a box of its own that scrolls where the page is narrow; the keyboard reaches it."""
    box = add(main, "div", class_="wide", tabindex="0", role="region", aria_label=table.title or "Results")
    drawn = add(box, "table")
    heading = add(add(drawn, "thead"), "tr")
    for column in table.columns:
        add(heading, "th", column.title, scope="col", **_number(right=column.right))
    body = add(drawn, "tbody")
    for row in table.rows:
        line = add(body, "tr")
        for column in table.columns:
            style = f"color: var(--{column.tone_in(row)})"
            add(line, "td", column.shown(row) or _UNKNOWN, style=style, **_number(right=column.right))


def _number(*, right: bool) -> dict[str, str]:
    return {"class_": "number"} if right else {}


def _add_level(main: Element, level: Level) -> None:
    section = add(main, "section", class_="level")
    add(section, "h2", f"{level.number} {level.title}".strip(), style=f"color: var(--{level.tone})")
    if not level.cards:
        add(section, "p", level.empty or "", class_="aside")
        return
    cards = add(section, "ul", class_="cards")
    for card in level.cards:
        _add_card(cards, card)


def _add_card(cards: Element, card: Card) -> None:
    item = add(cards, "li", class_="card")
    heading = add(item, "h3", style=f"color: var(--{card.tone})")
    add(heading, "span", card.mark, class_="mark", title=card.mark_text, role="img", aria_label=card.mark_text)
    add_link(heading, card.title, card.url)
    if card.facts:
        add(item, "p", " · ".join(card.facts), class_="facts")
    for note in card.lines:
        add(item, "p", note.text, style=f"color: var(--{note.tone})")
