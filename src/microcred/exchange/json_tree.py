"""JSON text to a tree: native values and every place, bounded and without recursion."""

import re
from collections.abc import Callable
from json import JSONDecodeError
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

from microcred.domain.files.fields import quote
from microcred.domain.files.problem import Path, Problem
from microcred.exchange.location import Unreadable
from microcred.exchange.program_rows import ProgramRow
from microcred.exchange.tree import DEEPEST, MOST_VALUES, Branch, Lines, Tree, make_tree

_BLANKS = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,299})(?:\.[0-9]{1,300})?(?:[eE][-+]?[0-9]{1,4})?(?![0-9.])")
_WORDS = {"true": True, "false": False, "null": None}
_WORD = re.compile("true|false|null")
_CLOSING = {"{": "}", "[": "]"}


def looks_like_json(text: str) -> bool:
    """Whether the text begins as a JSON object or list does."""
    return text[_BLANKS.match(text).end() :][:1] in _CLOSING  # type: ignore[union-attr]


def read_json(text: str) -> Tree:
    """The tree of a JSON text; raises Unreadable at the first place that is none."""
    [only] = read_json_values(text, lambda _: False)
    return make_tree(only.value, only.where, Lines(text), only.faults)


def read_json_values(text: str, goes_on: Callable[[Any], bool]) -> list[ProgramRow]:
    """The values of a text, one behind the other; more than one only where it goes on after such a first one."""
    reader = _Reader(text)
    values: list[ProgramRow] = []
    while not values or reader.at < len(text):
        if len(values) == 1 and not goes_on(values[0].value):
            raise reader.stop("text stands behind the end of the document", "delete it")
        value, where = reader.read_next()
        values.append(ProgramRow(value, where, tuple(reader.faults)))
        reader.root, reader.faults = None, []
    return values


class _Reader:
    """Walks the text once, with a stack of its own."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines = Lines(text)
        self.stack: list[tuple[Any, Branch]] = []
        self.key: list[str | None] = []
        self.faults: list[tuple[Problem, int]] = []
        self.values = 0
        self.root: tuple[Any, int | Branch] | None = None

    def read_next(self) -> tuple[Any, int | Branch]:
        """Reads value after value until the outermost is closed."""
        while self.root is None:
            self.skip()
            if self.stack and self.take_close():
                continue
            if self.stack and isinstance(self.stack[-1][0], dict):
                self.take_key()
            self.take_value()
        self.skip()
        return self.root

    def take_value(self) -> None:
        """Reads a single value, or opens a list or object."""
        self.values += 1
        if self.values > MOST_VALUES:
            raise self.stop(f"the file holds more than {MOST_VALUES:,} values", "split it")
        position, first = self.at, self.text[self.at : self.at + 1]
        if first not in _CLOSING:
            self.put(self.take_single(first), position)
            return
        if len(self.stack) >= DEEPEST:
            raise self.stop(f"more than {DEEPEST} lists and maps stand in one another here", "close the brackets")
        self.at += 1
        self.stack.append(({} if first == "{" else [], Branch(position, is_map=first == "{")))
        self.key.append(None)

    def take_single(self, first: str) -> Any:
        """Reads a text, number, true, false or null."""
        if first == '"':
            return self.take_text()
        if match := _NUMBER.match(self.text, self.at):
            self.at = match.end()
            return float(match[0]) if re.search("[.eE]", match[0]) else int(match[0])
        if match := _WORD.match(self.text, self.at):
            self.at = match.end()
            return _WORDS[match[0]]
        message = "a value is missing here" if first in ",]}:" else f"{quote(first)} begins no value in JSON"
        raise self.stop(message, "texts stand in double quotes")

    def take_text(self) -> str:
        """Reads a text in quotes."""
        try:
            text, self.at = scanstring(self.text, self.at + 1, True)
        except JSONDecodeError as failure:
            if "Unterminated" in failure.msg:
                raise self.stop("the quote that opens here is never closed", "add the closing quote") from failure
            self.at = failure.pos
            raise self.stop("a text breaks off here, or holds a wrong escape", "write \\n for a new line") from failure
        return str(text)

    def take_key(self) -> None:
        """Reads a key and its colon; that of a repeated key is dropped with its value."""
        position = self.at
        if self.text[self.at : self.at + 1] != '"':
            raise self.stop("a key in double quotes is missing here", "delete a surplus comma, or quote the key")
        key = self.take_text()
        self.skip()
        if self.text[self.at : self.at + 1] != ":":
            raise self.stop("a colon is missing after the key", f'write "{quote(key)[1:-1]}": value')
        self.at += 1
        self.skip()
        branch = self.stack[-1][1]
        first = branch.keys.setdefault(key, position)
        self.key[-1] = key
        if first != position:
            hint = f"the first is on line {self.lines.at(first)[0]}: leave one out"
            self.faults.append((Problem(self.path(), f"the key {quote(key)} is given twice", hint), position))
            self.key[-1] = None

    def take_close(self) -> bool:
        """Takes the bracket that closes what is open, or the comma before the next value."""
        value, branch = self.stack[-1]
        close, sign = "}" if isinstance(value, dict) else "]", self.text[self.at : self.at + 1]
        if sign == close:
            self.at += 1
            self.stack.pop()
            self.key.pop()
            self.put(value, branch)
            return True
        if branch.size > 1 and sign != ",":
            line, column = self.lines.at(branch.position)
            hint = f"what it would close opens on line {line}, column {column}"
            raise self.stop(f"a comma or {close} is missing here", hint)
        if branch.size > 1:
            self.at += 1
            self.skip()
        return False

    def put(self, value: Any, where: int | Branch) -> None:
        """Puts a finished value into what is open."""
        if not self.stack:
            self.root = (value, where)
            return
        into, branch = self.stack[-1]
        branch.size += 1
        if isinstance(into, list):
            into.append(value)
            branch.parts.append(where)
        elif (key := self.key[-1]) is not None:
            into[key] = value
            branch.members[key] = where

    def path(self) -> Path:
        """Where the next value will stand."""
        pairs = zip(self.stack, self.key, strict=True)
        return tuple(len(value) if isinstance(value, list) else key or "" for (value, _), key in pairs)

    def skip(self) -> None:
        """Goes past blanks."""
        self.at = _BLANKS.match(self.text, self.at).end()  # type: ignore[union-attr]

    def stop(self, message: str, hint: str) -> Unreadable:
        """The failure at the present position."""
        return Unreadable(message, hint, *self.lines.at(self.at))
