"""Lists of maps in YAML or JSON as tables: a map a row, its keys the headings."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from microcred.domain.files.fields import is_null
from microcred.domain.files.problem import Path
from microcred.exchange.sheets.headings import read_heading
from microcred.exchange.sheets.table import MOST_COLUMNS, MOST_ROWS, Cell, Table
from microcred.exchange.tree import Tree

KEY = "(key)"
"""The heading of what stands before each map, where the maps are not in a list but in a map."""

_TELLING = frozenset(
    {"url", "provider", "skills", "exam_codes", "code", "delivery", "hours", "level", "conditions", "description"}
)
"""Keys that programs have; a map with a title and none of them may be of anything."""


class _Listed(NamedTuple):
    """A list or map of maps, the path to it, and what its maps are called there."""

    path: Path
    about: str
    rows: Sequence[tuple[str | int, Mapping[str, Any]]]
    is_keyed: bool = False


def table_in(tree: Tree) -> Table | None:
    """The table of programs in a tree, the first that looks like one; None where there is none."""
    for listed in _find_lists(tree.value):
        if 0 < len(listed.rows) <= MOST_ROWS and _is_of_programs(listed):
            return _table_of(listed, tree)
    return None


def _find_lists(value: Any) -> Iterator[_Listed]:
    """All that could be a list of programs: the document, what stands under its keys, at last the document as one."""
    if isinstance(value, list):
        yield _Listed((), "", [(number, each) for number, each in enumerate(value) if isinstance(each, Mapping)])
        return
    if not isinstance(value, Mapping):
        return
    for key, part in value.items():
        if isinstance(part, list) and part and all(isinstance(each, Mapping) for each in part):
            yield _Listed((key,), key, list(enumerate(part)))
        elif _is_map_of_maps(part):
            yield _Listed((key,), key, list(part.items()), is_keyed=True)
    if _is_map_of_maps(value):
        yield _Listed((), "", list(value.items()), is_keyed=True)
    yield _Listed((), "", [("", value)])


def _is_map_of_maps(value: Any) -> bool:
    return isinstance(value, Mapping) and len(value) > 1 and all(isinstance(each, Mapping) for each in value.values())


def _is_of_programs(listed: _Listed) -> bool:
    """Whether the maps have a title, or stand under one, and something else that programs have."""
    counts = Counter(key for _, row in listed.rows for key in row)
    usual = [key for key, times in counts.items() if 2 * times >= len(listed.rows)]
    meant = {meaning.key for key in usual if (meaning := read_heading(key)).rank < 350}
    telling = {key for key in meant if key and (key in _TELLING or key.startswith("cost"))}
    if "title" in meant:
        return bool(telling)
    return listed.is_keyed and len(telling) > 1


def _table_of(listed: _Listed, tree: Tree) -> Table:
    rows = [dict(_flatten(row)) for _, row in listed.rows]
    headings = list(dict.fromkeys(heading for row in rows for heading in row))[:MOST_COLUMNS]
    lost = Counter(heading for row in rows for heading, cell in row.items() if cell is None)
    if listed.is_keyed:
        headings = [KEY, *headings]
        rows = [{KEY: str(key), **row} for (key, _), row in zip(listed.rows, rows, strict=True)]
    kept = tuple(heading for heading in headings if any(row.get(heading) is not None for row in rows))

    def place(row: int | None, column: int | None) -> tuple[int, int]:
        if row is None:
            return tree.locate(listed.path)
        start = listed.path if listed.rows[row][0] == "" else (*listed.path, listed.rows[row][0])
        inner = () if column is None or kept[column] == KEY else tuple(kept[column].split("."))
        return tree.locate((*start, *inner), is_about_key=column is not None and kept[column] == KEY)

    cells: list[list[Cell]] = [[row.get(heading) or "" for heading in kept] for row in rows]
    return Table(
        headings=kept, rows=cells, place=place, notation="list", about=listed.about, lost=dict(lost), remarks=()
    )


def _flatten(row: Mapping[str, Any]) -> Iterator[tuple[str, Cell | None]]:
    """The cells of a map; None for what is no cell."""
    for key, value in row.items():
        if isinstance(value, Mapping):
            for inner, part in value.items():
                yield f"{key}.{inner}", _cell_of(part)
        else:
            yield key, _cell_of(value)


def _cell_of(value: Any) -> Cell | None:
    if is_null(value):
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str | int | float):
        return " ".join(str(value).split())
    if isinstance(value, list) and all(isinstance(each, str | int | float) for each in value):
        return [" ".join(str(each).split()) for each in value if not is_null(each)]
    return None
