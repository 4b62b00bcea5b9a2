"""YAML text to trees, in one pass over the parser's events: bounded, without tags, every place kept.

Nothing is composed or constructed by the YAML library: nesting that would end the process is met as a number.
Scalars without quotes become `Plain`: what they are is for the fields to say.
"""

from collections.abc import Callable
from typing import Any

import yaml

from microcred.domain.files.fields import Plain, quote
from microcred.domain.files.problem import Path, Problem
from microcred.exchange.location import Unreadable
from microcred.exchange.tree import DEEPEST, MOST_ALIASED, MOST_EVENTS, Branch, Lines, Tree, make_tree
from microcred.exchange.yaml_words import explain

Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The C parser, ten times as fast, where PyYAML was built with it."""

_CORE = "tag:yaml.org,2002:"
_QUOTING_TAGS = frozenset({"!", f"{_CORE}str"})
_PLAIN_TAGS = frozenset(f"{_CORE}{name}" for name in ("int", "float", "bool", "null"))
_COLLECTION_TAGS = frozenset({None, "!", f"{_CORE}map", f"{_CORE}seq"})


def read_yaml(text: str, parser: Any = Parser) -> list[Tree]:
    """One tree for each document in the text; raises Unreadable at the first place that is no YAML."""
    builder = _Builder(text)
    events = parser(text)
    try:
        builder.take(events.get_event)
    except yaml.YAMLError as failure:
        raise explain(failure, text, builder.last_text) from failure
    finally:
        events.dispose()
    return builder.trees


class _Open:
    """A list or map that has begun and not ended."""

    __slots__ = ("anchor", "branch", "is_dropped", "is_map", "key", "value")

    def __init__(self, branch: Branch, anchor: str | None, *, is_map: bool) -> None:
        self.value: Any = {} if is_map else []
        self.is_map = is_map
        self.branch = branch
        self.anchor = anchor
        self.key: str | None = None
        self.is_dropped = False


class _Builder:
    """Builds trees from events, with a stack of its own."""

    def __init__(self, text: str) -> None:
        self.lines = Lines(text)
        self.trees: list[Tree] = []
        self.stack: list[_Open] = []
        self.faults: list[tuple[Problem, int]] = []
        self.anchors: dict[str, tuple[Any, int | Branch, int] | None] = {}
        self.last_text: Any = None
        self.aliased = 0

    def take(self, next_event: Callable[[], Any]) -> None:
        """Builds a tree for each document of a stream."""
        take: dict[type, Any] = {
            yaml.ScalarEvent: self.take_scalar,
            yaml.MappingStartEvent: self.open_collection,
            yaml.SequenceStartEvent: self.open_collection,
            yaml.MappingEndEvent: self.close_collection,
            yaml.SequenceEndEvent: self.close_collection,
            yaml.AliasEvent: self.take_alias,
            yaml.DocumentStartEvent: self.begin_document,
        }
        for _ in range(MOST_EVENTS):
            event = next_event()
            if (act := take.get(type(event))) is not None:
                act(event)
            elif type(event) is yaml.StreamEndEvent:
                return
        raise _stop(event, f"the file holds more than {MOST_EVENTS // 2:,} values", "split it")

    def begin_document(self, _event: Any) -> None:
        """Forgets what belongs to the document before."""
        self.faults = []
        self.anchors = {}

    def take_scalar(self, event: Any) -> None:
        """Puts a text where it stands: quoted, or plain."""
        self.last_text = event
        position = event.start_mark.index
        value = event.value if event.style else Plain(event.value)
        if event.tag is not None:
            value = Plain(value) if event.tag in _PLAIN_TAGS else str(value)
            if event.tag not in _PLAIN_TAGS and event.tag not in _QUOTING_TAGS:
                self.refuse_tag(event)
        if event.anchor:
            self.anchors[event.anchor] = (value, position, 1)
        self.put(value, position, 1)

    def open_collection(self, event: Any) -> None:
        """Begins a list or a map."""
        if len(self.stack) >= DEEPEST:
            raise _stop(event, f"more than {DEEPEST} lists and maps stand in one another here", "close the brackets")
        if event.tag not in _COLLECTION_TAGS:
            self.refuse_tag(event)
        if event.anchor:
            self.anchors[event.anchor] = None
        is_map = type(event) is yaml.MappingStartEvent
        branch = Branch(event.start_mark.index, is_map=is_map)
        self.stack.append(_Open(branch, event.anchor, is_map=is_map))

    def close_collection(self, _event: Any) -> None:
        """Ends a list or a map and puts it where it stands."""
        done = self.stack.pop()
        if done.anchor:
            self.anchors[done.anchor] = (done.value, done.branch, done.branch.size)
        self.put(done.value, done.branch, done.branch.size)

    def take_alias(self, event: Any) -> None:
        """Puts again what an anchor has named."""
        known = self.anchors.get(event.anchor)
        if known is None:
            what = "stands inside of what it names" if event.anchor in self.anchors else "names nothing"
            hint = f"quote the text if it is none: {quote('*' + event.anchor)}"
            raise _stop(event, f"the alias *{event.anchor[:40]} {what}", hint)
        value, where, size = known
        self.aliased += size
        if self.aliased > MOST_ALIASED:
            raise _stop(event, f"aliases stand for more than {MOST_ALIASED:,} values", "write the values out")
        self.put(value, where if isinstance(where, Branch) else event.start_mark.index, size)

    def put(self, value: Any, where: int | Branch, size: int) -> None:
        """Puts a finished value into the list or map that is open, as a key where one is due."""
        if not self.stack:
            self.trees.append(make_tree(value, where, self.lines, self.faults))
            return
        top = self.stack[-1]
        top.branch.size += size
        if (key := top.key) is not None:
            if not top.is_dropped:
                top.value[key] = value
                top.branch.members[key] = where
            top.key = None
        elif top.is_map:
            self.put_key(top, value, where)
        else:
            top.value.append(value)
            top.branch.parts.append(where)

    def put_key(self, top: _Open, value: Any, where: int | Branch) -> None:
        """Makes a text the key of the value that follows; that of a repeated key is dropped."""
        if isinstance(where, Branch):
            raise Unreadable("a key is a text, not a list or a map", None, *self.lines.at(where.position))
        top.key = key = str(value)
        top.is_dropped = False
        if key in top.branch.keys:
            hint = f"the first is on line {self.lines.at(top.branch.keys[key])[0]}: leave one out"
            self.drop(top, Problem(self.path(), f"the key {quote(key)} is given twice", hint), where)
            return
        top.branch.keys[key] = where
        if key == "<<" and isinstance(value, Plain):
            self.drop(top, Problem(self.path(), "merge keys (<<) are not read", "write the keys out"), where)

    def drop(self, top: _Open, problem: Problem, position: int) -> None:
        """Notes what is wrong with a key, whose value is then left out."""
        top.is_dropped = True
        self.faults.append((problem, position))

    def path(self) -> Path:
        """Where the next value will stand."""
        parts = [part.key if part.is_map else len(part.value) for part in self.stack]
        return tuple(part for part in parts if part is not None)

    def refuse_tag(self, event: Any) -> None:
        """Notes that a value has a type tag; the value is read all the same, so that all errors are told."""
        message = f"the tag {quote(_short(event.tag))} is not read"
        problem = Problem(self.path(), message, "delete it: the keys say what a value is")
        self.faults.append((problem, event.start_mark.index))


def _short(tag: str) -> str:
    return "!!" + tag.removeprefix(_CORE) if tag.startswith(_CORE) else tag


def _stop(event: Any, message: str, hint: str) -> Unreadable:
    return Unreadable(message, hint, event.start_mark.line + 1, event.start_mark.column + 1)
