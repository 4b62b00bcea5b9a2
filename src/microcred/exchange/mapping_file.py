"""What a person says of a table's columns as a file, in YAML: columns, set, sheet."""

from collections.abc import Mapping
from typing import Any

from microcred.domain.errors import MicrocredError
from microcred.domain.files.fields import is_null, unknown_keys
from microcred.domain.report import ColumnRead
from microcred.exchange.asked import TableMapping
from microcred.exchange.location import Unreadable
from microcred.exchange.yaml_text import spell_map
from microcred.exchange.yaml_tree import read_yaml

_KEYS = ("columns", "set", "sheet")
_HINT = 'a mapping is a map such as columns: {"Course name": title, Rating: null}, set: {provider: citytech}'


def read_mapping(text: str | None, name: str = "the remembered mapping") -> TableMapping | None:
    """The mapping in a text, None where there is none; raises where it is not sound."""
    if text is None:
        return None
    try:
        trees = read_yaml(text)
    except Unreadable as failure:
        raise MicrocredError(str(failure.at(name)), failure.hint) from failure
    value = trees[0].value if trees else {}
    if not isinstance(value, Mapping):
        raise MicrocredError(f"{name}: this is no mapping of columns", _HINT)
    wrong = unknown_keys(value, _KEYS, ())
    columns, constants = _texts(value.get("columns")), _texts(value.get("set"))
    if wrong or columns is None or constants is None:
        said = wrong[0].message if wrong else "columns and set are maps from texts to texts"
        raise MicrocredError(f"{name}: {said}", _HINT)
    sheet = value.get("sheet")
    kept = {heading: None if is_null(key) else str(key) for heading, key in columns.items()}
    said_so = {key: str(text) for key, text in constants.items() if not is_null(text)}
    return TableMapping(kept, said_so, None if is_null(sheet) else str(sheet))


def spell_mapping(mapping: TableMapping, columns: tuple[ColumnRead, ...] = ()) -> str:
    """The mapping as such a file; with `columns`, all that were found stand in it, also those not taken."""
    found = {column.column: column.field for column in columns}
    said: dict[str, Any] = {"columns": {**found, **mapping.columns}}
    said |= {"set": dict(mapping.constants)} if mapping.constants else {}
    said |= {"sheet": mapping.sheet} if mapping.sheet else {}
    return "\n".join(spell_map({key: part for key, part in said.items() if part})) + "\n"


def _texts(value: Any) -> Mapping[str, Any] | None:
    if is_null(value):
        return {}
    if not isinstance(value, Mapping) or any(isinstance(part, Mapping | list) for part in value.values()):
        return None
    return value
