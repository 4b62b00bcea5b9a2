"""Badges baked into pictures: what a PNG keeps in its text chunks, and an SVG in an element of its own."""

import struct
import zlib
from collections.abc import Iterator

from microcred.domain.files.fields import printable
from microcred.exchange.foreign.token import is_token, open_token
from microcred.exchange.foreign.xml_text import Element, read_xml
from microcred.exchange.json_tree import looks_like_json, read_json
from microcred.exchange.location import Unreadable
from microcred.exchange.naming import is_address
from microcred.exchange.tree import Lines, Tree

PNG = b"\x89PNG\r\n\x1a\n"
_KEYWORDS = frozenset({b"openbadges", b"openbadge", b"openbadgecredential"})
_NAMESPACES = ("http://openbadges.org", "https://openbadges.org", "https://purl.imsglobal.org/spec/ob")
_ELEMENTS = frozenset({"assertion", "credential"})
_LARGEST = 8 * 1024 * 1024
"""How much one chunk may unpack to: a small picture may hold a very large text."""
_HEAD = struct.Struct(">I4s")
_EMPTY_HINT = "download it again where it was issued, as a baked badge"


def read_png(content: bytes) -> Tree:
    """The badge in a picture; all of it stands at its beginning. Raises Unreadable where there is none."""
    return read_inner(texts_in_png(content)[0])


def texts_in_png(content: bytes) -> list[str]:
    """What is baked into a picture: one text a badge. Raises Unreadable where there is none."""
    texts = [text for kind, data in _chunks_of(content) if (text := _text_of(kind, data)) is not None]
    if not texts:
        raise Unreadable("this picture holds no badge", _EMPTY_HINT)
    return texts


def looks_like_svg(text: str) -> bool:
    """Whether the text begins as a vector picture does."""
    return text.lstrip()[:1] == "<" and "<svg" in text[:4096]


def read_svg(text: str) -> Tree:
    """The badge in a picture; all of it stands where its element does. Raises Unreadable where there is none."""
    return read_inner(*texts_in_svg(text)[0])


def texts_in_svg(text: str) -> list[tuple[str, int, int]]:
    """What is baked into a picture, each text with its line and column. Raises Unreadable where there is none."""
    root = read_xml(text)
    found = [each for each in root.walk() if _is_badge(each)]
    if not found:
        raise Unreadable("this picture holds no badge", _EMPTY_HINT, root.line, root.column)
    return [(each.text or each.attributes.get("verify", ""), each.line, each.column) for each in found]


def _is_badge(element: Element) -> bool:
    return element.name in _ELEMENTS and element.namespace.rstrip("/").startswith(_NAMESPACES)


def _chunks_of(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of each chunk whose check sum is right."""
    at = len(PNG)
    while at + _HEAD.size <= len(content):
        length, kind = _HEAD.unpack_from(content, at)
        data = content[at + _HEAD.size : at + _HEAD.size + length]
        end = at + _HEAD.size + length + 4
        if end > len(content):
            raise Unreadable("this picture breaks off", "download it again")
        if kind in (b"tEXt", b"zTXt", b"iTXt") and zlib.crc32(kind + data) != int.from_bytes(content[end - 4 : end]):
            raise Unreadable("this picture is damaged: a check sum is wrong", "download it again")
        yield kind, data
        at = end
        if kind == b"IEND":
            return


def _text_of(kind: bytes, data: bytes) -> str | None:
    """The text of a chunk of a badge; None where it is another's."""
    if kind not in (b"tEXt", b"zTXt", b"iTXt"):
        return None
    keyword, _, rest = data.partition(b"\0")
    if keyword.lower() not in _KEYWORDS:
        return None
    if kind == b"tEXt":
        return rest.decode("utf-8", "replace")
    if kind == b"zTXt":
        return _unpack(rest[1:]).decode("utf-8", "replace")
    is_packed = rest[:1] == b"\1"
    text = rest[2:].split(b"\0", 2)[-1]
    return (_unpack(text) if is_packed else text).decode("utf-8", "replace")


def _unpack(data: bytes) -> bytes:
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(data, _LARGEST)
    except zlib.error as failure:
        raise Unreadable("what is baked into this picture cannot be unpacked", "download it again") from failure
    if unpacking.unconsumed_tail:
        raise Unreadable(f"what is baked into this picture has more than {_LARGEST // 2**20} MiB", None)
    return text


def read_inner(text: str, line: int = 1, column: int = 1) -> Tree:
    """The document that was baked: JSON or a signed token; an address is not followed."""
    inner = text.strip()
    place = Lines("\n" * (line - 1) + " " * column)
    position = line - 1 + column - 1
    if is_address(inner):
        hint = f"download {printable(inner[:300])} and import that"
        raise Unreadable("this picture names its badge by address alone, and nothing is fetched", hint, line, column)
    if is_token(inner):
        return Tree(open_token(inner), position, place)
    if not looks_like_json(inner):
        raise Unreadable("what is baked into this picture is no badge", _EMPTY_HINT, line, column)
    try:
        return Tree(read_json(inner).value, position, place)
    except Unreadable as failure:
        message = f"what is baked into this picture is no whole JSON: {failure.message}"
        raise Unreadable(message, _EMPTY_HINT, line, column) from failure
