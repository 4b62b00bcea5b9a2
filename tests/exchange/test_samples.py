"""The sample files: good ones are read as meant, each bad one gets the findings that stand beside it."""

import os
from pathlib import Path

import pytest

from microcred.domain.record import FactSource, Layer, Record, RecordKind
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read_sources

SAMPLES = Path(__file__).parents[1] / "samples"
GOOD = sorted(path for path in (SAMPLES / "good").iterdir() if path.suffix in {".yaml", ".json"})
BAD = sorted(path for path in (SAMPLES / "bad").iterdir() if path.suffix in {".yaml", ".json"})


def read_good(name: str) -> list[Reading]:
    return list(read_sources([str(SAMPLES / "good" / name)]))


def records_of(name: str) -> dict[str, Record]:
    return {record.id: record for reading in read_good(name) for record in reading.records}


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.name)
def test_a_good_file_has_nothing_wrong(path: Path) -> None:
    for reading in read_sources([str(path)]):
        assert [str(finding) for finding in (*reading.errors, *reading.warnings)] == []
        assert reading.records
        assert reading.rejected_ids == ()


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.name)
def test_a_bad_file_gets_the_findings_beside_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    lines = []
    for reading in read_sources([path.name]):
        lines += [str(finding).removeprefix(f"{path.name}:").strip() for finding in reading.errors]
        lines += [f"warning {str(finding).removeprefix(f'{path.name}:').strip()}" for finding in reading.warnings]
        rejected, records = reading.rejected_ids, [record.id for record in reading.records]
        lines.append(f"rejected: {', '.join(rejected) or '-'}; read: {', '.join(records) or '-'}")
    text = "\n".join(lines) + "\n"
    expected = path.with_name(f"{path.name}.expected")
    if os.environ.get("MICROCRED_WRITE_SNAPSHOTS"):
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.name)
def test_a_bad_file_has_an_error_with_a_place_and_no_jargon(path: Path) -> None:
    errors = [finding for reading in read_sources([str(path)]) for finding in reading.errors]
    assert errors
    for finding in errors:
        assert finding.line is not None
        assert finding.column is not None
        assert finding.message.isprintable()
        assert not {"mapping", "scalar", "token", "sequence", "node"} & set(finding.message.split())


def test_every_key_arrives_in_normal_form() -> None:
    [reading] = read_good("full.yaml")
    assert reading.source.id == "cisco"
    assert reading.source.layer is Layer.DIRECTORY
    assert reading.source.stale_after_days == 365
    provider, ccna, other = reading.records
    assert provider.kind is RecordKind.PROVIDER
    assert provider.fields == {"name": "Cisco", "kind": "vendor", "internal": False, "url": "https://www.cisco.com"}
    assert ccna.id == "cisco/ccna"
    assert ccna.fields["description"] == "Installs, runs and troubleshoots small networks."
    assert ccna.fields["exam_codes"] == ["200-301", "1101"]
    assert ccna.fields["formerly"] == ["cisco/ccna-old", "netacad/ccna"]
    assert ccna.fields["hours"] == {"min": 20, "max": 40.5}
    assert ccna.fields["cost"] == {"learning": 0, "assessment": 300, "certificate": 0, "currency": "USD"}
    assert ccna.fields["requires"] == {
        "all": [
            "cisco/introduction-to-networks",
            {"any": ["comptia/network-plus", {"condition": {"kind": "experience", "months": 12}}]},
            {"of": 2, "from": ["cisco/a", "cisco/b", "cisco/c"]},
        ]
    }
    assert ccna.fields["renewal"] == {"every_months": 36, "credits": 30, "by": ["exam", "higher", "credits"]}
    assert ccna.fields["replaced_by"] == "cisco/ccna-2"
    assert not {"id", "source", "sources"} & ccna.fields.keys()
    assert other.fields["hours"] is None, "null clears, it is not the same as absent"
    assert "skills" not in other.fields


def test_a_fact_comes_from_its_field_else_its_program_else_its_file() -> None:
    records = records_of("full.yaml")
    ccna = records["cisco/ccna"]
    assert ccna.source_of("cost") == FactSource("https://www.cisco.com/price", "2024-06-07")
    assert ccna.source_of("hours") == FactSource("https://www.cisco.com/ccna", "2024-01-01")
    assert ccna.source_of("title") == FactSource("https://www.cisco.com/ccna", "2024-05-06")
    assert records["cisco/introduction-to-networks"].where.as_of == "2023-04-01"


def test_words_without_quotes_are_what_their_field_holds() -> None:
    program = records_of("words.yaml")["nrk/no"]
    assert program.fields == {
        "title": "2001",
        "aliases": ["on", "null", "1.10", "0x1F", "2023-04-01", "12:30"],
        "exam_codes": ["1101", "007", "300-415"],
        "language": "no",
        "hours": 12,
        "location": "true",
    }
    assert all(type(text) is str for text in program.fields["aliases"])
    assert type(program.fields["hours"]) is int
    assert records_of("words.yaml")["nrk"].fields["name"] == "1984"


def test_an_overlay_holds_full_ids_and_what_it_changes() -> None:
    [reading] = read_good("overlay.yaml")
    assert reading.is_overlay
    assert reading.source.layer is Layer.OVERLAY
    assert reading.records[0].id == "cisco/ccna"
    assert reading.records[0].fields == {"class": "knowledge", "cost": None, "requires": "comptia/network-plus"}


def test_each_document_in_a_file_is_read() -> None:
    first, second = read_good("two_documents.yaml")
    assert [record.id for record in first.records] == ["first", "first/one"]
    assert first.source.id == str(SAMPLES / "good" / "two_documents.yaml")
    assert second.source.id == "the second"
    assert second.source.layer is Layer.OWN
    assert second.locate(RecordKind.PROGRAM, "second/two").line == 8


def test_our_own_format_is_read_from_json_too() -> None:
    records = records_of("provider.json")
    assert records["acme"].fields == {"name": "Acme 🚀", "internal": True}
    assert records["acme/it-basics"].fields["hours"] == 12
    assert records["acme/it-more"].fields["requires"] == {"of": 1, "from": ["acme/it-basics"]}


def test_an_alias_stands_for_what_its_anchor_names() -> None:
    records = records_of("anchors.yaml")
    assert records["acme/a"].fields == records["acme/b"].fields


def test_skills_name_broader_ones_in_their_own_spelling() -> None:
    records = records_of("skills.yaml")
    assert records["routing"].fields == {"aliases": ["ip routing", "routers"], "broader": ["networking"]}
    assert records["on"].fields == {}
    assert records["ospf"].where.as_of == "2026-01-01"


def test_a_place_inside_of_a_record_is_found() -> None:
    [reading] = read_good("full.yaml")
    place = reading.locate(RecordKind.PROGRAM, "cisco/ccna", ("requires", "all", 1, "any", 0))
    assert str(place).endswith("full.yaml:30:17")
    assert reading.locate(RecordKind.PROGRAM, "cisco/nothing").line is None
