"""How a schema is spelt: the few shapes that all documents are made of. Knows no document."""

from collections.abc import Iterable, Mapping
from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
FLAG: Schema = {"type": "boolean"}
NUMBER: Schema = {"type": "number", "minimum": 0}
COUNT: Schema = {"type": "integer", "minimum": 0}
SHARE: Schema = {"type": "number", "minimum": 0, "maximum": 1}
DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
MOMENT: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}"}
ANYTHING: Schema = {}


def or_null(schema: Schema) -> Schema:
    """The same, or null where it is not known or does not apply."""
    return {"anyOf": [schema, {"type": "null"}]}


def one_of(words: Iterable[str]) -> Schema:
    """One of these words."""
    return {"enum": [str(word) for word in words]}


def list_of(schema: Schema) -> Schema:
    """Any number of them, in order."""
    return {"type": "array", "items": schema}


def map_of(schema: Schema) -> Schema:
    """Any names, each with one of them."""
    return {"type": "object", "additionalProperties": schema}


def keyed(keys: Mapping[str, Schema], *, says: str = "") -> Schema:
    """An object with all of these keys; more may be added by a newer microcred."""
    described = {"description": says} if says else {}
    return {**described, "type": "object", "properties": dict(keys), "required": list(keys)}


def part(name: str) -> Schema:
    """A shared part by its name, spelt once in a document's $defs."""
    return {"$ref": f"#/$defs/{name}"}


def parts_in(schema: Any) -> set[str]:
    """The names of the shared parts that a schema points to."""
    if isinstance(schema, Mapping):
        target = schema.get("$ref")
        own = {target.rpartition("/")[2]} if isinstance(target, str) else set()
        return own.union(*(parts_in(value) for value in schema.values()))
    if isinstance(schema, list):
        return set().union(*(parts_in(value) for value in schema))
    return set()
