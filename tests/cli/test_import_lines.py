"""A long file of a badge directory's lines: loaded some lines at a time, with the same answer as if it were read whole."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from conftest import Run
from microcred.exchange import line_stream


def badge(number: int, **said: Any) -> str:
    known = {
        "id": f"b{number}-0000",
        "name": f"Knots {number}",
        "vanity_slug": f"knots-{number % 7}",
        "description": "Passed the exam at the end.",
        "issuer": [{"name": f"Sea School {number % 2}"}],
        "skills": ["Knots"],
        "activities": [],
        "alignments": [1],
    }
    return json.dumps({**known, **said})


@pytest.fixture(autouse=True)
def _few_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_stream, "LONG", 1)
    monkeypatch.setattr(line_stream, "_AT_ONCE", 3)


def write(lines: list[str]) -> None:
    Path("badges.jsonl.gz").write_bytes(gzip.compress("\n".join(lines).encode()))


def load(run: Run, *words: str) -> dict[str, Any]:
    answer = json.loads(run(*words, "import", "badges.jsonl.gz", "--name", "badges", "--json").stdout)
    answer["changes"].sort(key=str)
    return dict(answer)


def test_it_is_as_if_it_were_read_whole(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write([badge(number) for number in range(20)])
    streamed = load(run)
    monkeypatch.setattr(line_stream, "LONG", 10**9)
    whole = load(run, "--db", "whole.db")
    assert streamed == whole
    assert streamed["sources"][0]["added"] == 20
    assert run("export").stdout == run("--db", "whole.db", "export").stdout


def test_the_same_again_is_known_and_what_is_gone_is_withdrawn(run: Run) -> None:
    write([badge(number) for number in range(7)])
    assert load(run)["sources"][0]["added"] == 7
    assert load(run)["sources"][0]["unchanged"] == 7
    write([badge(0, name="Hitches"), *(badge(number) for number in range(1, 5))])
    told = load(run)["sources"][0]
    assert (told["changed"], told["withdrawn"], told["unchanged"]) == (1, 2, 4)
    assert run("undo").exit_code == 0
    assert json.loads(run("show", "sea-school-0/knots-0", "--json").stdout)["title"] == "Knots 0"
    write([badge(0)])
    assert "no longer lists 6 of the 7 that it brought" in run("import", "badges.jsonl.gz", "--name", "badges").stderr


def test_one_fault_keeps_the_file_out_unless_the_good_are_kept(run: Run) -> None:
    lines = [badge(number) for number in range(7)]
    lines[2], lines[5] = "{no json", badge(5, name="Knots \u0016")
    write(lines)
    refused = run("import", "badges.jsonl.gz", "--json")
    assert refused.exit_code == 1
    answer = json.loads(refused.stdout)
    assert [(each["line"], each["message"]) for each in answer["errors"]] == [
        (3, "a key in double quotes is missing here"),
        (6, "title holds the control character U+0016"),
    ]
    assert (answer["sources"][0]["added"], answer["sources"][0]["rejected"]) == (0, 7)
    assert json.loads(run("stats", "--json").stdout)["programs"] == 0
    kept = json.loads(run("import", "badges.jsonl.gz", "--keep-good", "--json").stdout)
    assert (kept["sources"][0]["added"], kept["sources"][0]["rejected"]) == (5, 2)
    again = json.loads(run("import", "badges.jsonl.gz", "--keep-good", "--json").stdout)
    assert (again["sources"][0]["unchanged"], len(again["errors"])) == (5, 2)
