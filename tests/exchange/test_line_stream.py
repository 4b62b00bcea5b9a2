"""Files of lines as a stream: the same records as when read whole, and a fault of one line keeps no other from being read."""

import gzip
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from microcred.domain.record import RecordKind
from microcred.exchange import line_stream
from microcred.exchange.line_stream import stream_programs
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read_sources


def badge(number: int) -> str:
    said = {
        "id": f"b{number}",
        "name": f"Knots {number}",
        "vanity_slug": f"knots-{number}",
        "description": "Attended the workshop.",
        "issuer": [{"name": "Sea School"}],
        "activities": [],
    }
    return json.dumps(said)


def row(number: int) -> str:
    return json.dumps(
        {"id": f"sea/knots-{number}", "title": f"Knots {number}", "provider": {"id": "sea", "name": "Sea"}}
    )


def write(path: Path, lines: Sequence[str]) -> str:
    text = "\n".join(lines).encode()
    path.write_bytes(gzip.compress(text) if path.suffix == ".gz" else text)
    return str(path)


def programs_in(readings: Sequence[Reading]) -> list[str]:
    return [record.id for each in readings for record in each.records if record.kind is RecordKind.PROGRAM]


@pytest.mark.parametrize("name", ["many.jsonl", "many.jsonl.gz"])
@pytest.mark.parametrize("make", [badge, row])
def test_a_stream_holds_what_the_whole_file_does(tmp_path: Path, name: str, make: Callable[[int], str]) -> None:
    path = write(tmp_path / name, [make(number) for number in range(1100)])
    whole, streamed = list(read_sources((path,))), list(stream_programs(path))
    assert len(streamed) == 3
    assert programs_in(streamed) == programs_in(whole)
    assert not [error for each in streamed for error in each.errors]


def test_a_bad_line_is_told_by_its_number_and_keeps_no_other_from_being_read(tmp_path: Path) -> None:
    lines = [badge(number) for number in range(700)]
    lines[3], lines[600] = "{no json", '{"vanity_slug": 1, "issuer": [], "activities": []}'
    path = write(tmp_path / "some.jsonl.gz", lines)
    readings = list(stream_programs(path))
    told = [(error.source, error.line) for each in readings for error in each.errors]
    assert told == [(path, 4), (path, 601)]
    assert len(programs_in(readings)) == 698


def test_lines_are_read_when_they_are_asked_for(tmp_path: Path) -> None:
    packed = gzip.compress("\n".join(badge(number) for number in range(1500)).encode())
    path = tmp_path / "broken.jsonl.gz"
    path.write_bytes(packed[:-9])
    readings = stream_programs(str(path))
    assert len(programs_in([next(readings)])) == 500
    assert "breaks off" in list(readings)[-1].errors[0].message


def test_how_far_it_is_is_told_in_bytes_of_the_file(tmp_path: Path) -> None:
    path = write(tmp_path / "many.jsonl", [badge(number) for number in range(1100)])
    told: list[tuple[int, int]] = []
    list(stream_programs(path, lambda done, total: told.append((done, total))))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert {total for _, total in told} == {Path(path).stat().st_size}


def test_a_line_that_is_too_long_ends_the_stream_with_its_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line_stream, "LONGEST_LINE", 2000)
    path = write(tmp_path / "long.jsonl", [badge(1), badge(2), json.dumps({"vanity_slug": "x" * 3000}), badge(3)])
    *before, last = stream_programs(path)
    assert programs_in(before) == ["sea-school/knots-1", "sea-school/knots-2"]
    assert (last.errors[0].line, "MiB" in last.errors[0].message) == (3, True)


def test_all_lines_together_have_a_limit(tmp_path: Path) -> None:
    path = write(tmp_path / "many.jsonl.gz", [badge(number) for number in range(900)])
    *_, last = stream_programs(path, most_bytes=50_000)
    assert "the file has more than" in last.errors[0].message


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("one.yaml", "provider: {id: sea, name: Sea}\nprograms: [{id: knots, title: Knots}]\n"),
        ("one.json", '{"provider": {"id": "sea", "name": "Sea"},\n"programs": [{"id": "knots", "title": "Knots"}]}'),
        ("one.jsonl", row(1)),
    ],
)
def test_what_is_no_lines_is_read_as_everywhere(tmp_path: Path, name: str, text: str) -> None:
    path = write(tmp_path / name, [text])
    assert programs_in(list(stream_programs(path))) == programs_in(list(read_sources((path,)))) != []


@pytest.mark.parametrize("name", ["missing.jsonl", "a\0b", "."])
def test_what_cannot_be_read_is_a_finding(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (reading,) = stream_programs(name)
    assert reading.errors
