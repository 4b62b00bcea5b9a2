"""Pages and marked-up texts: the plain words of a text, and the linked data that a page carries in its scripts.

A page is never run or shown: of its scripts those alone are read that hold linked data.
"""

import re
from html import unescape
from html.parser import HTMLParser

from microcred.exchange.json_tree import read_json_values
from microcred.exchange.location import Unreadable
from microcred.exchange.program_rows import ProgramRow
from microcred.exchange.tree import Branch, Lines, Tree

_TAG = re.compile(r"<[^<>]{0,2000}>")
_BREAK = re.compile(r"</?(?:br|p|li|h\d|div|ul|ol|td|tr)\b[^<>]{0,200}>", re.IGNORECASE)
_LARGEST_PAGE = 16 * 1024 * 1024
_MOST_SCRIPTS = 100
_DATA = "application/ld+json"
_NOT_BREAK = re.compile(r"[^\n]")
_OPENING = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)")
_CLOSING = re.compile(r"(?:-->|//\s*-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|;)\s*$")


def plain_text(text: str) -> str:
    """A text without tags and with its characters spelled out."""
    if "<" not in text and "&" not in text:
        return text
    return "\n".join(
        " ".join(line.split()) for line in unescape(_TAG.sub("", _BREAK.sub("\n", text))).splitlines()
    ).strip()


def looks_like_html(text: str) -> bool:
    """Whether the text begins as a page does."""
    start = text[:2000].lstrip("\ufeff \t\r\n").lower()
    return start.startswith(("<!doctype html", "<html")) or ("<html" in start and start.startswith(("<!--", "<?xml")))


def read_html(text: str) -> Tree:
    """The linked data of a page as one list, each part where it stands; raises Unreadable where there is none."""
    if len(text) > _LARGEST_PAGE:
        raise Unreadable(f"the page has more than {_LARGEST_PAGE // 2**20} MiB", "name a file of data")
    values: list[ProgramRow] = []
    broken: Unreadable | None = None
    for start, script in _scripts_of(text)[:_MOST_SCRIPTS]:
        try:
            values += read_json_values(_NOT_BREAK.sub(" ", text[:start]) + _uncover(script), lambda _: False)
        except Unreadable as failure:
            broken = broken or failure
    if not values and broken is not None:
        message = f"the linked data of this page is no JSON: {broken.message}"
        raise Unreadable(message, broken.hint, broken.line, broken.column)
    if not values:
        raise Unreadable("this page holds no linked data (JSON-LD)", "name a page that does, or a file of data", 1, 1)
    root = Branch(0, is_map=False)
    root.parts = [each.where for each in values]
    return Tree([each.value for each in values], root, Lines(text))


class _Finder(HTMLParser):
    """Collects the scripts that hold linked data, each with the place at which it begins."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.scripts: list[tuple[tuple[int, int], str]] = []
        self.is_inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = dict(attrs).get("type") or ""
        self.is_inside = tag == "script" and kind.partition(";")[0].strip().lower() == _DATA

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self.is_inside = False

    def handle_data(self, data: str) -> None:
        if self.is_inside and data.strip():
            self.scripts.append((self.getpos(), data))


def _scripts_of(text: str) -> list[tuple[int, str]]:
    """The scripts of linked data, each with its position in the page."""
    finder = _Finder()
    finder.feed(text)
    finder.close()
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    return [(starts[line - 1] + column, script) for (line, column), script in finder.scripts]


def _uncover(script: str) -> str:
    """A script without the comment signs and the semicolon that may stand around its data, blanks in their place."""
    for cover in (_OPENING, _CLOSING):
        script = cover.sub(lambda match: " " * len(match[0]), script)
    return script
