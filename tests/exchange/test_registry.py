"""Which format a document is in, and what a source is called."""

from pathlib import Path

import pytest

from microcred.domain.errors import NotFound
from microcred.domain.files.problem import Problem
from microcred.domain.record import RecordKind
from microcred.exchange.asked import Asked
from microcred.exchange.document import Document
from microcred.exchange.registry import FORMATS, format_of, read, read_sources

PROVIDER = b"provider: {id: acme, name: Acme}\nprograms:\n  - {id: a, title: A, requires: b}\n"


def document(content: bytes, name: str = "in/acme.yaml", origin: str | None = "/home/me/in/acme.yaml") -> Document:
    return Document(name, origin, content)


def test_every_format_has_a_name_and_a_sentence() -> None:
    for name in FORMATS:
        assert name == format_of(name).NAME
        assert format_of(name).SUMMARY


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (PROVIDER, "yaml"),
        (b"programs: []\n", "yaml"),
        (b"overlay: true\n", "yaml"),
        (b'{"provider": 3}', "yaml"),
        (b"skills: []\n", "skills"),
        (b"industries: []\n", "industries"),
        (b"industry: care\njobs: []\n", "jobs"),
        (b"programmes: []\n", None),
        (b"- a\n", None),
        (b"just text\n", None),
        (b"", None),
        (b"---\n...\n", None),
        (b"{}", None),
    ],
)
def test_the_format_is_known_by_content(content: bytes, expected: str | None) -> None:
    [reading] = read(document(content))
    assert reading.format == expected


def test_an_unknown_format_says_what_it_looks_like_and_what_is_known() -> None:
    [reading] = read(document(b"programmes: []\nmore: 1\n"))
    assert str(reading.errors[0]) == (
        "in/acme.yaml:1:1: the format is not known: this is a map with the keys programmes, more"
        " (what is read: a provider file: a map with provider and programs; a skills file: a map with skills;"
        " a file of industries: a map with industries; a file of jobs: a map with industry and jobs;"
        " a file of cited sources with their licences: a map with sources;"
        " JSON lines of a badge directory: a badge a line, with issuer, vanity_slug and activities;"
        " a badge or page of a badge directory (JSON);"
        " Open Badges and learner records (JSON, JWT, baked PNG and SVG);"
        " CTDL of the Credential Registry (JSON-LD);"
        " the European Learning Model (Europass JSON-LD, XML); the Microsoft Learn catalogue (JSON);"
        " schema.org courses, programs and credentials (JSON-LD, web pages);"
        " JSON lines: a program a line, under its full id, with its provider;"
        " CSV with the headings id and title: a program a row;"
        " a table (CSV, a workbook, a list of maps) with a heading such as title or name: a program a row)"
    )


def test_a_person_may_insist_on_a_format() -> None:
    [reading] = read(document(b"skills: []\n"), Asked(insist="yaml"))
    assert reading.format == "yaml"
    assert "unknown key “skills”" in [finding.message for finding in reading.errors]
    with pytest.raises(NotFound) as failure:
        list(read_sources(["x"], Asked(insist="yml")))
    assert failure.value.nearest == ("yaml",)


def test_a_source_is_called_as_told_else_as_it_says_else_by_its_path() -> None:
    named = b"source: {id: the list}\n" + PROVIDER
    assert read(document(named), Asked("mine"))[0].source.id == "mine"
    assert read(document(named))[0].source.id == "the list"
    assert read(document(PROVIDER))[0].source.id == "/home/me/in/acme.yaml"
    assert read(document(PROVIDER, "-", None))[0].source.id == "-"


def test_a_file_that_cannot_be_opened_is_a_reading_with_an_error(tmp_path: Path) -> None:
    [reading] = read_sources([str(tmp_path / "nowhere.yaml")])
    assert reading.format is None
    assert "no such file" in reading.errors[0].message


def test_a_later_finding_is_told_at_its_place() -> None:
    [reading] = read(document(PROVIDER))
    finding = reading.report(RecordKind.PROGRAM, "acme/a", Problem(("requires",), "acme/b is not known", "add it"))
    assert str(finding) == "in/acme.yaml:3:33: acme/b is not known (add it)"
    assert finding.path == "programs[0].requires"


def test_one_bad_program_leaves_the_others_to_be_read_and_is_listed() -> None:
    [reading] = read(document(PROVIDER + b"  - {id: b, title: [B]}\n  - {title: C}\n"))
    assert [record.id for record in reading.records] == ["acme", "acme/a"]
    assert reading.rejected_ids == ("acme/b",)
    assert len(reading.errors) == 2


def test_what_is_wrong_outside_of_the_programs_rejects_them_all() -> None:
    [reading] = read(document(b"source: {kind: mine}\n" + PROVIDER))
    assert reading.records == ()
    assert reading.rejected_ids == ("acme/a",)


def test_findings_come_in_the_order_of_the_file() -> None:
    content = PROVIDER + b"  - id: b\n    title: 3\n    title: 4\n    hours: x\n    nonsense: 1\nextra: 1\n"
    [reading] = read(document(content))
    lines = [finding.line for finding in reading.errors]
    assert lines == sorted(lines, key=lambda line: line or 0)
    assert len(lines) == 4


def test_remarks_above_a_text_in_json_are_passed_over_and_lines_keep_their_numbers() -> None:
    said = b'// from the registrar\n//\n{"provider": {"id": "acme", "name": "Acme"}, "programs": [\n{"id": "a"}]}'
    [reading] = read(document(said, "acme.json"))
    assert [(each.line, each.message) for each in reading.errors] == [(4, "title is missing")]


def test_what_is_called_json_and_is_none_is_told_so_and_not_as_yaml() -> None:
    [reading] = read(document(b'"@graph": [\n\t{"a": 1}\n', "acme.json"))
    assert [(each.message, each.hint) for each in reading.errors] == [
        ("this is no JSON: it begins with “" + '"@graph": [' + "”", "a text in JSON begins with { or [")
    ]
