"""The foreign formats by name, and which of them a file, a text or a JSON value is in. Imported when they are met."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.foreign.token import is_token, open_signed, read_token
from microcred.exchange.program_rows import ProgramRow
from microcred.exchange.reading import Reading
from microcred.exchange.tree import Branch, Lines, Tree, make_tree

NAMES = ("credly", "openbadges", "ctdl", "elm", "mslearn", "schemaorg")
"""The names of all foreign formats, in the order in which they are tried."""

_PNG = b"\x89PNG\r\n\x1a\n"


class ForeignFormat(Protocol):
    """What the module of a foreign format offers."""

    NAME: str
    SUMMARY: str

    def recognises(self, value: Any) -> bool:
        """Whether a JSON value looks like this format."""

    def detect(self, tree: Tree) -> bool:
        """Whether a document was found to be in this format."""

    def read(self, document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
        """What the document says."""


def format_of(name: str) -> ForeignFormat | None:
    """The foreign format of this name."""
    match name:
        case "credly":
            from microcred.exchange.foreign import credly

            return credly
        case "openbadges":
            from microcred.exchange.foreign import open_badges

            return open_badges
        case "mslearn":
            from microcred.exchange.foreign import microsoft_learn

            return microsoft_learn
    return _format_of_linked_data(name)


def _format_of_linked_data(name: str) -> ForeignFormat | None:
    """The format of this name that describes programs as linked data."""
    match name:
        case "ctdl":
            from microcred.exchange.foreign import ctdl

            return ctdl
        case "elm":
            from microcred.exchange.foreign import learning_model

            return learning_model
        case "schemaorg":
            from microcred.exchange.foreign import schema_org

            return schema_org
    return None


def recognise(value: Any) -> str | None:
    """The name of the foreign format of a JSON value, if it is in one."""
    if not isinstance(value, Mapping | list):
        return None
    for name in NAMES:
        known = format_of(name)
        if known is not None and known.recognises(value):
            return name
    from microcred.exchange.foreign import open_badges

    return open_badges.NAME if open_badges.is_credential(value) else None


def is_foreign(value: Any) -> bool:
    """Whether a JSON value is in a foreign format."""
    return recognise(open_signed(value)) is not None


def gather_values(values: Sequence[ProgramRow], text: str) -> Tree | None:
    """One tree of JSON values of a foreign format that stand behind one another; None where the first is in none."""
    inner = open_signed(values[0].value)
    name = recognise(inner)
    if name is None:
        return None
    if len(values) == 1:
        where = values[0].where if inner is values[0].value else _position_of(values[0].where)
        return make_tree(inner, where, Lines(text), values[0].faults, name)
    root = Branch(0, is_map=False)
    root.parts = [each.where for each in values]
    faults = [
        (problem._replace(path=(place, *problem.path)), position)
        for place, each in enumerate(values)
        for problem, position in each.faults
    ]
    return make_tree([each.value for each in values], root, Lines(text), faults, name)


def read_bytes(content: bytes) -> list[Tree] | None:
    """The badge in a picture; None where the file is none. Raises Unreadable where the picture holds no badge."""
    if not content.startswith(_PNG):
        return None
    from microcred.exchange.foreign.baked import read_png

    return [_recognised(read_png(content))]


def read_text(text: str) -> list[Tree] | None:
    """The documents in a text that is no JSON: a signed token, a picture; None where it is none of these."""
    start = text[:200].lstrip()
    if start.startswith("ey") and is_token(text.strip()):
        return [_recognised(read_token(text))]
    if start.startswith("<"):
        from microcred.exchange.foreign.baked import looks_like_svg, read_svg
        from microcred.exchange.foreign.markup import looks_like_html, read_html

        if looks_like_html(text):
            return [_recognised(read_html(text))]
        if looks_like_svg(text):
            return [_recognised(read_svg(text))]
        if start.startswith(("<?xml", "<!--")) or " xmlns" in text[:2000]:
            from microcred.exchange.foreign.learning_xml import read_learning_xml

            return [replace(read_learning_xml(text), notation="elm")]
    return None


def _position_of(where: int | Branch) -> int:
    return where.position if isinstance(where, Branch) else where


def _recognised(tree: Tree) -> Tree:
    """The tree with the name of its format as its notation."""
    return Tree(tree.value, tree.root, tree.lines, notation=recognise(tree.value))
