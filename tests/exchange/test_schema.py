"""The JSON Schemas agree with what is read: good files pass, and what is bad in shape does not."""

import re
from pathlib import Path
from typing import Any

import pytest

from microcred.domain.errors import NotFound
from microcred.domain.files.fields import Plain, is_null
from microcred.exchange.document import Document
from microcred.exchange.location import Unreadable
from microcred.exchange.registry import read_trees, schema_of

jsonschema = pytest.importorskip("jsonschema")

SAMPLES = Path(__file__).parents[1] / "samples"
DATA = Path(__file__).parents[2] / "data"
BEYOND_A_SCHEMA = {"duplicate_id.yaml", "duplicate_key.yaml", "merge_key.yaml", "skills_circle.yaml"}
"""Bad files whose values have the right shape: programs are compared, or only the notation is wrong."""


def as_editors_read(value: Any) -> Any:
    """The value as a YAML 1.2 reader hands it to a JSON Schema."""
    if isinstance(value, dict):
        return {key: as_editors_read(part) for key, part in value.items()}
    if isinstance(value, list):
        return [as_editors_read(part) for part in value]
    return as_one_value(value) if isinstance(value, Plain) else value


def as_one_value(word: str) -> Any:
    if is_null(word):
        return None
    if word in {"true", "false"}:
        return word == "true"
    if re.fullmatch(r"[-+]?[0-9]+", word):
        return int(word)
    return float(word) if re.fullmatch(r"[-+]?[0-9]+\.[0-9]*(e[-+]?[0-9]+)?", word) else str(word)


def documents(path: Path) -> list[Any]:
    trees = read_trees(Document(path.name, None, path.read_bytes()))
    return [as_editors_read(tree.value) for tree in trees]


def schema_for(path: Path) -> str:
    if path.name in {"skills.yaml", "skills_circle.yaml"}:
        return "skills"
    if path.parent.name == "jobs":
        return "jobs"
    return path.stem if path.stem in {"industries", "jobs"} else "provider"


def complaints(path: Path, document: Any) -> list[str]:
    schema = schema_of(schema_for(path))
    return [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(document)]


def samples(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in {".yaml", ".json"})


@pytest.mark.parametrize("name", ["provider", "skills", "industries", "jobs"])
def test_a_schema_is_one_and_shows_examples_that_fit(name: str) -> None:
    schema = schema_of(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert "$id" not in schema
    assert schema["title"]
    for where in (*schema.get("$defs", {}).values(), schema.get("properties", {}).get("skills", {}).get("items", {})):
        for key, field in where.get("properties", {}).items():
            assert field.get("description"), key
            whole = {**field, "$defs": schema.get("$defs", {})}
            for example in field["examples"]:
                jsonschema.Draft202012Validator(whole).validate(example)


def test_an_unknown_schema_is_not_found() -> None:
    with pytest.raises(NotFound):
        schema_of("portfolios")


def is_readable(path: Path) -> bool:
    try:
        return bool(documents(path))
    except Unreadable:
        return False


GOOD = [*samples(SAMPLES / "good"), *samples(DATA / "providers"), DATA / "skills.yaml"]
BAD = [path for path in samples(SAMPLES / "bad") if path.name not in BEYOND_A_SCHEMA and is_readable(path)]


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.name)
def test_a_good_file_fits_the_schema(path: Path) -> None:
    for document in documents(path):
        assert complaints(path, document) == []


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.name)
def test_a_file_that_is_bad_in_shape_does_not_fit(path: Path) -> None:
    assert any(complaints(path, document) for document in documents(path))
