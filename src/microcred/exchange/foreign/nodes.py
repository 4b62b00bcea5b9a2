"""The maps of a linked document: where it begins, and what its parts call each other by their ids."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any

from microcred.domain.files.problem import Path
from microcred.exchange.foreign.part import Part, Spell
from microcred.exchange.foreign.token import is_token, open_or_none

_LINKS = frozenset({"id", "@id"})
_ENVELOPE = frozenset({"@context", "@graph", "@id", "id", "@type", "type"})


class Nodes:
    """A document as parts: `roots` are what it holds at its outside, a list or graph one by one."""

    def __init__(self, value: Any, spell: Spell) -> None:
        self._ids: dict[str, Path] = {}
        self._byroot: dict[Path, Part] = {}
        self.roots: list[Part] = []
        for path, each in _roots_of(value):
            root = Part(each, path, "", spell)
            self.roots.append(root)
            self._byroot[path] = root
            self._index(each, path)

    def find(self, name: object) -> Part | None:
        """The part that says most under this id, if the document holds one."""
        path = self._ids.get(name) if isinstance(name, str) else None
        if path is None:
            return None
        start = _start_of(self._byroot, path)
        return self._byroot[start].at(path[len(start) :])

    def follow(self, value: Any) -> Part | None:
        """The part that a value is or names; what it names wins over a map that holds hardly more than the name."""
        if not isinstance(value, Part):
            return self.find(value)
        name = value.peek("id")
        described = self.find(name) if len(value.value) <= 2 else None
        if described is None or described.path == value.path:
            return value
        value.drop("id", "type")
        return described

    def _index(self, value: Any, path: Path) -> None:
        todo = [(value, path)]
        while todo:
            here, place = todo.pop()
            if isinstance(here, Mapping):
                self._note(here, place)
                todo += [(each, (*place, key)) for key, each in here.items() if key != "@context"]
            elif isinstance(here, list | tuple):
                todo += [(each, (*place, number)) for number, each in enumerate(here)]

    def _note(self, value: Mapping[str, Any], path: Path) -> None:
        name = value.get("@id", value.get("id"))
        if not isinstance(name, str) or not value.keys() - _LINKS:
            return
        known = self._ids.get(name)
        if known is None or len(value) > len(_value_at(self._byroot, known)):
            self._ids[name] = path


def first_roots(value: Any, spell: Spell, most: int = 50) -> list[Part]:
    """The first parts that a document holds at its outside: enough to tell what it is about."""
    return [Part(each, path, "", spell) for path, each in islice(_roots_of(value), most)]


def walk(part: Part, is_known: Callable[[Part], bool], deepest: int = 6) -> Iterator[Part]:
    """The parts of a known kind in what surrounds them, from the outside in; what they hold themselves stays theirs."""
    if is_known(part):
        yield part
    elif deepest:
        part.drop("context", "@context", "type")
        for key in list(part.names()):
            if holds_maps(part.peek(key)) and key not in ("context", "@context"):
                for inner in part.parts(key):
                    yield from walk(inner, is_known, deepest - 1)


def holds_maps(value: Any) -> bool:
    """Whether a value is a map or holds maps."""
    if isinstance(value, list | tuple):
        return any(isinstance(each, Mapping) or is_token(each) for each in value)
    return isinstance(value, Mapping) or is_token(value)


def context_of(value: Any) -> str:
    """All that a document says of its context, as one text."""
    items = value if isinstance(value, list) else [value]
    return " ".join(str(each.get("@context", "")) for each in items[:50] if isinstance(each, Mapping))


def local_names(value: Any) -> frozenset[str]:
    """Names without what stands before them: `ceterms:Badge`, `https://purl.org/ctdl/terms/Badge` and `Badge` alike."""
    names = value if isinstance(value, list | tuple) else [value]
    plain = (name.rstrip("/#") for name in names if isinstance(name, str))
    return frozenset(name[max(name.rfind(sign) for sign in ":/#") + 1 :] for name in plain)


def _roots_of(value: Any) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    if isinstance(value, Mapping):
        graph = value.get("@graph")
        if isinstance(graph, list) and not value.keys() - _ENVELOPE:
            yield from ((("@graph", place), each) for place, each in enumerate(graph) if isinstance(each, Mapping))
        else:
            yield (), value
    elif isinstance(value, list | tuple):
        for place, each in enumerate(value):
            opened = open_or_none(each)
            if isinstance(opened, Mapping):
                yield (place,), opened


def _start_of(roots: Mapping[Path, Part], path: Path) -> Path:
    """The root in which a path lies: the document itself, one of a list, one of a graph."""
    return next(path[:length] for length in (0, 1, 2) if path[:length] in roots)


def _value_at(roots: Mapping[Path, Part], path: Path) -> Any:
    start = _start_of(roots, path)
    here: Any = roots[start].value
    for key in path[len(start) :]:
        here = here[key]
    return here
