"""A catalogue that is written and read elsewhere is the same catalogue, in every format that export writes."""

import csv
import io
import json
from contextlib import closing
from importlib.util import find_spec

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exchange.test_round_trip import files
from microcred.actions.export import export_all, spell_database
from microcred.actions.load import place
from microcred.actions.reading import Request
from microcred.actions.reading import read_all as read_documents
from microcred.domain.program import Program
from microcred.domain.provider import Provider
from microcred.domain.record import FactSource, Layer, Record, RecordKind, Source
from microcred.exchange.catalogue_files import (
    BINARY,
    FORMATS,
    LINKED,
    choose_format,
    spell_catalogue,
    spell_folder,
    spell_packed,
)
from microcred.exchange.document import Document
from microcred.exchange.file_contents import CatalogueFiles, ProviderFile
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read
from microcred.store.open import Catalogue, open_in_memory
from microcred.store.programs import all_programs, all_providers
from microcred.store.write import Delivered, apply_source

NEEDS_PYARROW = pytest.mark.skipif(find_spec("pyarrow") is None, reason="pyarrow is an extra")
NOW = "2026-11-23T12:00:00Z"
WHERE = FactSource("https://acme.org", "2024-01-01")


def load(catalogue: Catalogue, source: Source, records: tuple[Record, ...]) -> None:
    delivered = Delivered(source=source, records=records, allow_shrink=True)
    apply_source(catalogue, delivered, command="import", now=NOW, classify=place)


def write(files: CatalogueFiles, to: str) -> bytes:
    """What export writes, as bytes."""
    if to in BINARY:
        return spell_database(files) if to == "sqlite" else spell_packed(files, to)
    return spell_catalogue(files, to).encode()


def read_all(content: str | bytes, to: str) -> list[Reading]:
    raw = content.encode() if isinstance(content, str) else content
    readings = [
        each.reading for each in read_documents([Document(f"out.{to}", f"/elsewhere/out.{to}", raw)], Request(()))
    ]
    assert [str(error) for reading in readings for error in reading.errors] == []
    return readings


def load_text(catalogue: Catalogue, text: bytes, to: str) -> None:
    piles: dict[str, tuple[Source, list[Record]]] = {}
    for reading in read_all(text, to):
        piles.setdefault(reading.source.id, (reading.source, []))[1].extend(reading.records)
    for source, records in piles.values():
        load(catalogue, source, tuple({(each.kind, each.id): each for each in records}.values()))


def contents(catalogue: Catalogue) -> tuple[list[Program], list[Provider]]:
    programs = list(all_programs(catalogue))
    return programs, [each for each in all_providers(catalogue) if any(each.id == one.provider for one in programs)]


@pytest.mark.parametrize(
    "to", [pytest.param(to, marks=NEEDS_PYARROW) if to == "parquet" else to for to in FORMATS if to not in LINKED]
)
@settings(max_examples=15, deadline=None)
@given(st.lists(files(), min_size=1, max_size=2))
def test_what_is_exported_makes_the_same_catalogue_elsewhere(
    to: str, several: list[tuple[Source, tuple[Record, ...]]]
) -> None:
    with closing(open_in_memory()) as here, closing(open_in_memory()) as there:
        for source, records in several:
            if records:
                load(here, source, records)
        content = write(export_all(here), to)
        if contents(here)[0]:
            load_text(there, content, to)
            assert contents(there) == contents(here)
            assert to == "xlsx" or write(export_all(there), to) == content  # a workbook bears the time of its writing


def one(**fields: object) -> CatalogueFiles:
    provider = Record(kind=RecordKind.PROVIDER, id="acme", fields={"name": "Acme", "internal": True}, where=WHERE)
    program = Record(kind=RecordKind.PROGRAM, id="acme/a", fields={"title": "A", **fields}, where=WHERE)
    source = Source(id="acme", layer=Layer.OWN, url=WHERE.url, as_of=WHERE.as_of, stale_after_days=90)
    return CatalogueFiles((ProviderFile(source, provider, (program,)),))


def test_a_line_is_a_program_of_a_provider_file_complete_in_itself() -> None:
    line = json.loads(spell_catalogue(one(hours={"min": 2, "max": 4}), "jsonl"))
    assert line == {
        "id": "acme/a",
        "title": "A",
        "hours": {"min": 2, "max": 4},
        "source": {
            "id": "acme",
            "kind": "own",
            "url": "https://acme.org",
            "as_of": "2024-01-01",
            "stale_after_days": 90,
        },
        "provider": {"id": "acme", "name": "Acme", "internal": True},
    }


def test_a_cell_that_a_spreadsheet_would_compute_is_quoted_and_read_back() -> None:
    risky = one(title="=1+1", description="'tis", aliases=["-x"])
    text = spell_catalogue(risky, "csv")
    [row] = csv.DictReader(io.StringIO(text))
    assert (row["title"], row["description"], row["aliases"]) == ("'=1+1", "''tis", '["-x"]')
    [reading] = read_all(text, "csv")
    assert reading.records[1:] == risky.providers[0].programs
    assert reading.format == "csv"


def test_text_in_a_table_stays_text_and_numbers_are_numbers() -> None:
    said = "id,title,hours,exam_codes,provider.name\nacme/a,1984,12.5,[1101],null\nacme/b,[x],,,\n"
    [reading] = read_all(said, "csv")
    titles = [record.fields.get("title") for record in reading.records if record.kind is RecordKind.PROGRAM]
    assert titles == ["1984", "[x]"]
    assert reading.records[1].fields["hours"] == 12.5
    assert reading.records[0].fields["name"] == "null"


@pytest.mark.parametrize(
    ("name", "text", "finding"),
    [
        (
            "a.jsonl",
            '{"id": "a/b", "title": "B", "provider": {"name": "A"}}\n{"id": "a/c", "hours": "x"}\n',
            "a.jsonl:2:1:",
        ),
        ("a.jsonl", '{"id": "a/b", "title": "B", "provider": {"name": "A"}}\n{"id": }\n', "a.jsonl:2:8:"),
        ("a.jsonl", '{"id": "a/b", "title": "B"}\n', "a.jsonl:1:1: name is missing"),
        ("a.csv", "id,title,provider.name\na/b,B,A\na/c,\n", "a.csv:3:1: title is missing"),
        ("a.csv", 'id,title\na/b,"B\n', "a.csv:2:1: this is no valid CSV"),
        ("a.csv", "id,title,colour,provider.name\na/b,B,red,A\n", "unknown key “colour”"),
    ],
)
def test_what_is_wrong_in_a_line_or_row_is_told_with_its_place(name: str, text: str, finding: str) -> None:
    errors = [str(error) for reading in read(Document(name, f"/x/{name}", text.encode())) for error in reading.errors]
    assert any(finding in error for error in errors), errors


def test_a_list_of_programs_is_read_as_lines_are() -> None:
    line = json.loads(spell_catalogue(one(), "jsonl"))
    [reading] = read_all(json.dumps([line, {**line, "id": "acme/b"}]), "jsonl")
    assert [record.id for record in reading.records] == ["acme", "acme/a", "acme/b"]


def test_a_folder_gets_one_file_a_provider() -> None:
    assert list(spell_folder(one(), "csv")) == ["acme.csv"]


@pytest.mark.parametrize(
    ("said", "file", "to"),
    [(None, None, "yaml"), (None, "a/b.CSV", "csv"), (None, "out/", "yaml"), ("jsonl", "a.csv", "jsonl")],
)
def test_the_format_is_the_one_asked_for_else_that_of_the_ending(said: str | None, file: str | None, to: str) -> None:
    assert choose_format(said, file) == to
