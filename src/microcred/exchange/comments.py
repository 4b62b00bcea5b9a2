"""The comments of a YAML text, and how they are carried to another text that says the same.

The parser drops comments. Each is found between the scalars, remembered with the value that it stands above or
beside, and put back above or beside that value, wherever it stands now.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import yaml

from microcred.domain.files.problem import Path
from microcred.exchange.tree import Branch, Tree
from microcred.exchange.yaml_tree import Parser, read_yaml

_HASH = re.compile(r"(?:(?<=\s)|^)#.*", re.MULTILINE)


class Comment(NamedTuple):
    """A comment from its # on, and the value that it belongs to: None where it stands after all of them."""

    text: str
    path: Path | None
    is_beside: bool


class _Anchor(NamedTuple):
    """Where a key or a part of a list begins. A part that has an id goes by it, whatever its place."""

    position: int
    path: Path


def carry_comments(text: str, anew: str) -> str:
    """The text `anew`, which says what `text` says, with the comments of `text` in it."""
    comments = find_comments(text)
    if not comments:
        return anew
    lines = anew.splitlines()
    starts = _line_starts(anew)
    places: dict[Path, int] = {}
    for anchor in _anchors(read_yaml(anew)):
        places.setdefault(anchor.path, bisect_right(starts, anchor.position) - 1)
    above: dict[int, list[str]] = {}
    for comment in comments:
        line = _find_line(places, comment.path, len(lines))
        if comment.is_beside and line < len(lines) and not _has_comment(lines[line]):
            lines[line] += f"  {comment.text}"
        else:
            above.setdefault(line, []).append(comment.text)
    done: list[str] = []
    for number in range(len(lines) + 1):
        indent = _indent(lines[number]) if number < len(lines) else ""
        done += [f"{indent}{comment}" for comment in above.get(number, ())]
        done += lines[number : number + 1]
    return "\n".join(done) + "\n"


def find_comments(text: str) -> list[Comment]:
    """All comments of a text in their order."""
    spans = _scalars(text)
    ends = [end for _, end in spans]
    anchors = sorted(_anchors(read_yaml(text)), key=lambda anchor: (anchor.position, len(anchor.path)))
    found = []
    position = 0
    while match := _HASH.search(text, position):
        after = bisect_right(ends, match.start())
        is_in_scalar = after < len(spans) and spans[after][0] <= match.start()
        position = ends[after] if is_in_scalar else match.end()
        if not is_in_scalar:
            found.append(_make(text, match, anchors))
    return found


def _make(text: str, match: re.Match[str], anchors: Sequence[_Anchor]) -> Comment:
    """A comment alone on its line belongs to what follows, any other to what begins its line."""
    start = text.rfind("\n", 0, match.start()) + 1
    is_beside = bool(text[start : match.start()].strip(" \t-"))
    place = bisect_left(anchors, start if is_beside else match.start(), key=lambda anchor: anchor.position)
    begins_here = place < len(anchors) and anchors[place].position < match.start()
    if is_beside and not begins_here:  # the line goes on with what began above
        place -= 1
    return Comment(match[0].rstrip(), anchors[place].path if 0 <= place < len(anchors) else None, is_beside)


def _scalars(text: str) -> list[tuple[int, int]]:
    """Where the scalars of a text begin and end, in their order."""
    events: Iterator[Any] = yaml.parse(text, Loader=Parser)
    scalars: Iterator[Any] = (event for event in events if isinstance(event, yaml.ScalarEvent))
    spans = ((event.start_mark.index, event.end_mark.index) for event in scalars)
    return [(begin, begin + len(text[begin:end].rstrip())) for begin, end in spans]


def _anchors(trees: Sequence[Tree]) -> Iterator[_Anchor]:
    for number, tree in enumerate(trees):
        yield from _inside(tree.value, tree.root, (number,))


def _inside(value: Any, branch: int | Branch, path: Path) -> Iterator[_Anchor]:
    if not isinstance(branch, Branch):
        return
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield _Anchor(branch.keys[key], (*path, key))
            yield from _inside(part, branch.members[key], (*path, key))
        return
    for number, (part, inner) in enumerate(zip(value, branch.parts, strict=True)):
        name = part.get("id") if isinstance(part, Mapping) else None
        here = (*path, number if name is None else str(name))
        yield _Anchor(inner.position if isinstance(inner, Branch) else inner, here)
        yield from _inside(part, inner, here)


def _find_line(places: Mapping[Path, int], path: Path | None, end: int) -> int:
    """The line on which a value stands now, else that of the nearest value around it."""
    while path:
        if path in places:
            return places[path]
        path = path[:-1]
    return end if path is None else 0


def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer("\n", text))]


def _has_comment(line: str) -> bool:
    return re.search(r"\s#", line) is not None


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]
