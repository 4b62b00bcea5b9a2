"""Changes lists in a YAML text and leaves all else as a person wrote it: comments, order, blank lines.

What cannot be patched for sure (a list in brackets, a new order) is not: the caller then writes the text anew.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from microcred.exchange.tree import Branch, Tree

_ASIDE = re.compile(r"\s*(?:#.*)?")
_STEP = 2


class Part(NamedTuple):
    """A part of a list: by what it is known again, and its lines as they would be written, the dash two in."""

    name: str
    lines: tuple[str, ...]


class ListChange(NamedTuple):
    """A list under a key of the document: its parts as they are in the text, and as they should be."""

    key: str
    old: tuple[Part, ...]
    new: tuple[Part, ...]


class _Unsure(Exception):
    """The text has another form than is known here."""


def patch_lists(text: str, tree: Tree, changes: Sequence[ListChange]) -> str | None:
    """The text with these lists changed; None where that cannot be done for sure."""
    lines = text.split("\n")
    try:
        for change in sorted(changes, key=lambda each: -_line_of_key(tree, each.key)):
            if change.old != change.new:
                lines = _patch(lines, tree, change)
    except _Unsure:
        return None
    return "\n".join(lines)


def _patch(lines: list[str], tree: Tree, change: ListChange) -> list[str]:
    where = tree.root.part(change.key) if isinstance(tree.root, Branch) else None
    if not isinstance(where, Branch) or not where.parts:
        return _begin(lines, tree, change)
    starts = [tree.lines.at(_position(part))[0] - 1 for part in where.parts]
    _check(lines, starts, change)
    blocks = list(_blocks(lines, tree, starts))
    indent = len(lines[starts[0]]) - len(lines[starts[0]].lstrip())
    wanted = {part.name: part for part in change.new}
    out: list[str] = []
    for part, (leading, block) in zip(change.old, blocks, strict=True):
        out += leading
        now = wanted.pop(part.name, None)
        if now is not None:
            out += block if now.lines == part.lines else _indent(now, indent)
    for part in wanted.values():
        out += _indent(part, indent)
    end = starts[0] + sum(len(leading) + len(block) for leading, block in blocks)
    return [*lines[: starts[0]], *out, *lines[end:]]


def _begin(lines: list[str], tree: Tree, change: ListChange) -> list[str]:
    """The list where there was none: in the place of its key, else at the end."""
    written = [f"{change.key}:", *(line for part in change.new for line in part.lines)]
    line = _line_of_key(tree, change.key)
    if line < 0:
        end = len(lines)
        while end and not lines[end - 1].strip():
            end -= 1
        return [*lines[:end], *written, ""]
    if not re.fullmatch(rf"{change.key}:\s*(?:\[\]|null|~)?\s*", lines[line]):
        raise _Unsure
    return [*lines[:line], *written, *lines[line + 1 :]]


def _check(lines: list[str], starts: list[int], change: ListChange) -> None:
    """Each part begins with a dash on a line of its own; what is kept stands in its old order, what is new behind it."""
    names = [part.name for part in change.old]
    kept = [part.name for part in change.new if part.name in set(names)]
    in_order = kept == [name for name in names if name in set(kept)]
    behind = [part.name for part in change.new][: len(kept)] == kept
    unique = len(set(names)) == len(names) == len(starts) and len({part.name for part in change.new}) == len(change.new)
    dashed = all(lines[start].lstrip().startswith("- ") for start in starts) and len(set(starts)) == len(starts)
    if not (in_order and behind and unique and dashed):
        raise _Unsure


def _blocks(lines: list[str], tree: Tree, starts: list[int]) -> Iterator[tuple[list[str], list[str]]]:
    """The lines that stand before each part and belong to none, and its own."""
    keys = tree.root.keys.values() if isinstance(tree.root, Branch) else ()
    later = [line for position in keys if (line := tree.lines.at(position)[0] - 1) > starts[-1]]
    end = before = starts[0]
    for start, limit in zip(starts, [*starts[1:], min(later, default=len(lines))], strict=True):
        indent = len(lines[start]) - len(lines[start].lstrip())
        end = limit
        while _is_aside(lines[end - 1], indent):
            end -= 1
        yield lines[before:start], lines[start:end]
        before = end


def _is_aside(line: str, indent: int) -> bool:
    """Whether a line is blank or a comment that does not stand among the keys of a part."""
    return bool(_ASIDE.fullmatch(line)) and (not line.strip() or len(line) - len(line.lstrip()) <= indent)


def _indent(part: Part, indent: int) -> list[str]:
    return [" " * indent + line[_STEP:] for line in part.lines]


def _position(part: int | Branch) -> int:
    return part.position if isinstance(part, Branch) else part


def _line_of_key(tree: Tree, key: str) -> int:
    position = tree.root.keys.get(key) if isinstance(tree.root, Branch) else None
    return -1 if position is None else tree.lines.at(position)[0] - 1
