"""What was read from a file, a folder or standard input: bytes with a name, and the text in them."""

import codecs
import hashlib
import re
from dataclasses import dataclass

from microcred.domain.stamp import Stamp
from microcred.exchange.location import Unreadable

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BINARY_SAMPLE = 8192


@dataclass(frozen=True, slots=True)
class Document:
    """One file as it came: `name` as a person would call it, `origin` its absolute path or address where it has one.

    Of what came from an address, `pages` are all that the address gave; `part_of` is the address of the first page where
    this one follows it: together they are one source.
    """

    name: str
    origin: str | None
    content: bytes
    pages: tuple[Stamp, ...] = ()
    part_of: str | None = None

    @property
    def sha256(self) -> str:
        """A digest by which an unchanged file is known again."""
        return hashlib.sha256(self.content).hexdigest()


def decode(content: bytes) -> str:
    """The text of a file in UTF-8 (or UTF-16 with a byte order mark); raises Unreadable where it is none."""
    if content.startswith(_UTF_16):
        text = _decode(content, "utf-16")
    else:
        text = _decode(content.removeprefix(codecs.BOM_UTF8), "utf-8")
    if wrong := _CONTROL.search(text):
        line, column = line_and_column(text, wrong.start())
        message = f"the text holds the control character U+{ord(wrong[0]):04X}"
        raise Unreadable(message, "delete it, or check that this is the right file", line, column)
    return text


def line_and_column(text: str, position: int) -> tuple[int, int]:
    """Line and column, from 1, of a position in a text."""
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)


def _decode(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as failure:
        if _is_binary(content) and encoding == "utf-8":
            raise _binary() from failure
        before = content[: failure.start].decode(encoding, "replace")
        line, column = line_and_column(before, len(before))
        message = f"this is not {encoding.upper()} text"
        raise Unreadable(message, "save the file as UTF-8", line, column) from failure
    if _is_binary(content) and encoding == "utf-8":
        raise _binary()
    return text


def _is_binary(content: bytes) -> bool:
    return b"\0" in content[:_BINARY_SAMPLE]


def _binary() -> Unreadable:
    return Unreadable("this is a binary file, not text", "give a text file in UTF-8", 1, 1)
