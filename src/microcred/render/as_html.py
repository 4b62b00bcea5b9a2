"""One HTML page that stands by itself: no script, nothing fetched, readable on paper, on light and on dark ground."""

from typing import TextIO
from xml.etree.ElementTree import Element

from microcred.render.markup import add, add_link, colours, write_tree
from microcred.render.view import (
    Block,
    Card,
    Drawing,
    Gauge,
    Level,
    Note,
    Pairs,
    Table,
    Tone,
    View,
    choose_columns,
    tame,
)

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_UNKNOWN = "–"
_LOUD = (Tone.WARNING, Tone.BAD)
_STYLE = """
body { margin: 0 auto; padding: 1rem 1.25rem 3rem; max-width: 56rem; background: var(--paper); color: var(--plain);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h3, h4 { font-size: 1rem; margin: 0; }
a { color: var(--second); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--second); outline-offset: 2px; }
ul.cards { list-style: none; margin: 0; padding: 0; }
section.level { border-inline: 4px double var(--line); padding: .25rem 1rem .75rem; }
section.level > :is(h2, h3) { font-size: 1.15rem; margin: 0 -1rem .5rem; padding: .15rem 1rem;
  border-block: 2px solid currentColor; }
section.beside h3 { margin-block: .75rem .25rem; }
li.card { background: var(--box); border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .75rem;
  margin-block: .5rem; break-inside: avoid; }
p { margin: .2rem 0; }
.note { border-inline-start: 4px solid currentColor; padding-inline-start: .75rem; margin-block: .75rem; }
.mark { display: inline-block; min-width: 1.4em; }
.facts { font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .2rem 1rem; margin: .5rem 0; }
dt { color: var(--faint); }
dd { margin: 0; }
.wide { overflow-x: auto; margin-block: .75rem; }
.chart { display: inline-block; vertical-align: top; inline-size: 31%; min-inline-size: min(16rem, 100%);
  margin-inline-end: 2%; }
table { border-collapse: collapse; width: 100%; }
th, td { overflow-wrap: break-word; text-align: start; vertical-align: top; padding: .25rem .6rem; border-bottom: 1px solid var(--line); }
.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.steps, .bar { display: inline-block; vertical-align: middle; white-space: nowrap; print-color-adjust: exact; }
.steps { margin-inline-end: .6em; }
.steps span { display: inline-block; inline-size: 1.1em; block-size: .75em; margin-inline-end: 2px;
  border: 1px solid currentColor; border-radius: 2px; }
.steps + span { white-space: nowrap; }
@media (min-width: 32rem) { td:has(> .steps) { white-space: nowrap; } }
.steps .off { border-style: dotted; }
.bar { inline-size: 100%; min-inline-size: 4.5rem; }
dd .bar { max-inline-size: 20rem; margin-inline-end: .6em; border: 1px solid var(--line); border-radius: 2px; }
.bar span { display: block; min-inline-size: 3px; block-size: .9em; border-radius: 2px; }
.steps .on, .bar .on { background: currentColor; }
.aside { color: var(--faint); }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; } dd { margin-inline-start: 1rem; }
  th, td { padding-inline: .3rem; } .chart { inline-size: 100%; margin-inline-end: 0; } .steps span { inline-size: .9em; } }
@page { margin: 16mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } .wide { overflow: visible; }
  h2, h3 { break-after: avoid; } tr, dt, dd { break-inside: avoid; } a { color: inherit; }
  ul.cards a::after { content: " <" attr(href) ">"; font-size: .85rem; font-weight: normal; } }
"""
_FOOT = '@page { @bottom-left { content: "%s"; font: 9pt sans-serif; } }\n'


def write_html(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The screen of a view as a page; with `fields` a table of them alone."""
    blocks = (Table(choose_columns(view, fields), view.rows),) if fields else view.blocks()
    page = Element("html", {"lang": "en"})
    title = _title(blocks)
    _add_head(page, title, view.foot)
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


def _add_head(page: Element, title: str, foot: str) -> None:
    head = add(page, "head")
    add(head, "meta", charset="utf-8")
    add(head, "meta", http_equiv="Content-Security-Policy", content=_POLICY)
    add(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    add(head, "meta", name="color-scheme", content="light dark")
    add(head, "title", title)
    style = add(head, "style")
    style.text = colours() + _STYLE + (_FOOT % _spell_css(foot) if foot else "")


def _spell_css(text: str) -> str:
    """A text as a CSS string in which nothing can end it: every sign that is no letter or digit by its number."""
    return "".join(sign if sign.isascii() and sign.isalnum() else f"\\{ord(sign):06x}" for sign in tame(text))


def _add_warnings(main: Element, warnings: tuple[str, ...]) -> None:
    for warning in warnings:
        add(main, "p", warning, style="color: var(--warning)")


def _add_block(main: Element, block: Block, *, is_headed: bool) -> None:
    """A block below its heading; the first one's heading is the page's own."""
    match block:
        case Note():
            if not is_headed:
                _add_note(main, block, class_="note" if block.tone in _LOUD else "line")
        case Pairs():
            _add_heading(main, None if is_headed else block.title)
            _add_pairs(main, block)
        case Table():
            _add_heading(main, None if is_headed else block.title)
            _add_table(main, block)
        case Drawing():
            _add_heading(main, None if is_headed else block.title)
            for level in block.levels:
                _add_level(main, level, "h2" if is_headed else "h3", has_rails=block.has_rails)
            if block.foot:
                add(main, "p", block.foot, class_="aside")


def _add_heading(main: Element, title: str | None) -> None:
    if title:
        add(main, "h2", title)


def _add_pairs(main: Element, pairs: Pairs) -> None:
    box = add(main, "dl")
    for pair in pairs.pairs:
        add(box, "dt", pair.label)
        value = add(box, "dd", "" if pair.gauge else pair.text or _UNKNOWN, style=f"color: var(--{pair.tone})")
        if pair.gauge:
            _add_gauge(value, pair.gauge)
        if pair.remark:
            value.text = f"{value.text or ''} "
            add(value, "span", pair.remark, class_="aside")


def _add_table(main: Element, table: Table) -> None:
    """A table in a box of its own that scrolls where the page is narrow; the keyboard reaches it."""
    box = add(
        main,
        "div",
        class_="wide chart" if _is_chart(table) else "wide",
        tabindex="0",
        role="region",
        aria_label=_label(table),
    )
    drawn = add(box, "table")
    heading = add(add(drawn, "thead"), "tr")
    for column in table.columns:
        if column.title:
            add(heading, "th", column.title, scope="col", **_number(right=column.right))
        else:
            add(heading, "td")
    body = add(drawn, "tbody")
    for row in table.rows:
        line = add(body, "tr")
        for column in table.columns:
            gauge = column.gauge_in(row)
            style = f"color: var(--{column.tone_in(row)})"
            text = column.shown(row) or _UNKNOWN
            cell = add(line, "td", "" if gauge else text, style=style, **_number(right=column.right))
            if gauge:
                _add_gauge(cell, gauge)


def _is_chart(table: Table) -> bool:
    """Whether it is drawn in bars: several of these find room beside each other."""
    gauges = [column.gauge_in(row) for column in table.columns for row in table.rows[:1]]
    return any(gauge is not None and not gauge.is_stepped for gauge in gauges)


def _label(table: Table) -> str:
    """What tells a table from the others of a page."""
    return table.title or f"Results by {table.columns[0].title if table.columns else 'row'}"


def _number(*, right: bool) -> dict[str, str]:
    return {"class_": "number"} if right else {}


def _add_gauge(cell: Element, gauge: Gauge) -> None:
    """A bar or steps, which say nothing that the words beside them do not say too."""
    style = f"color: var(--{gauge.tone})"
    drawn = add(cell, "span", class_="steps" if gauge.is_stepped else "bar", aria_hidden="true", style=style)
    if gauge.is_stepped:
        for step in range(gauge.size):
            add(drawn, "span", class_="on" if step < gauge.reach else "off")
    else:
        add(drawn, "span", class_="on", style=f"inline-size: {100 * gauge.reach // max(1, gauge.size)}%")
    if gauge.text:
        add(cell, "span", gauge.text, style=style)


def _add_note(parent: Element, note: Note, class_: str = "line") -> None:
    """A line; what leads somewhere is a link as a whole."""
    line = add(parent, "p", "" if note.url else note.text, style=f"color: var(--{note.tone})", class_=class_)
    if note.url:
        add_link(line, note.text, note.url)


def _add_level(main: Element, level: Level, heading: str, *, has_rails: bool) -> None:
    """A rung and its cards, whose headings stand one below its own."""
    section = add(main, "section", class_="level" if has_rails else "beside")
    add(section, heading, f"{level.number} {level.title}".strip(), style=f"color: var(--{level.tone})")
    if level.remark:
        add(section, "p", level.remark, class_="aside")
    if not level.cards:
        add(section, "p", level.empty or "", class_="aside")
        return
    cards = add(section, "ul", class_="cards")
    for card in level.cards:
        _add_card(cards, card, "h3" if heading == "h2" else "h4")


def _add_card(cards: Element, card: Card, heading: str) -> None:
    item = add(cards, "li", class_="card")
    title = add(item, heading, style=f"color: var(--{card.tone})")
    add(title, "span", card.mark, class_="mark", title=card.mark_text, role="img", aria_label=card.mark_text)
    add_link(title, card.title, card.url)
    if card.facts:
        add(item, "p", " · ".join(card.facts), class_="facts")
    for note in card.lines:
        _add_note(item, note)
