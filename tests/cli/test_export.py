"""Export and import, as an office moves a catalogue from one desk to another."""

import csv
import io
import json
from pathlib import Path

import pytest

from conftest import Run

EVERY = [word for status in ("active", "upcoming", "retired", "withdrawn") for word in ("--status", status)]
SMALL = """\
provider: {id: acme, name: Acme, kind: college, internal: true}
source: {id: acme, kind: own, as_of: 2026-11-01, stale_after_days: 90}
programs:
  - {id: a, title: "=A", hours: 4, skills: [routing]}
  - {id: b, title: B, requires: {any: [a, c]}}
  - {id: c, title: C, status: retired, retired_on: 2020-01-01}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "acme.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def search_all(run: Run, db: Path) -> str:
    return run("--db", str(db), "search", "--limit", "0", "--json", *EVERY).stdout


@pytest.mark.parametrize("name", ["out.yaml", "out.jsonl", "out.csv", "out/"])
def test_the_shipped_catalogue_elsewhere_is_the_same(run: Run, shipped: Path, tmp_path: Path, name: str) -> None:
    there = tmp_path / "there.db"
    assert run("--db", str(shipped), "export", "-o", name).exit_code == 0
    loaded = run("--db", str(there), "import", name.rstrip("/"))
    assert (loaded.exit_code, loaded.stderr.count("[warning]")) == (0, loaded.stderr.count("\n"))
    assert search_all(run, there) == search_all(run, shipped)
    again = "again/" if name.endswith("/") else f"again{Path(name).suffix}"
    assert run("--db", str(there), "export", "-o", again).exit_code == 0
    if name.endswith("/"):
        written = {path.name: path.read_bytes() for path in Path(name).iterdir()}
        assert {path.name: path.read_bytes() for path in Path(again).iterdir()} == written
        assert "cisco.yaml" in written
    else:
        assert Path(again).read_bytes() == Path(name).read_bytes()


def test_what_nobody_lists_any_more_stays_withdrawn_elsewhere(run: Run, file: Path, tmp_path: Path) -> None:
    run("import", str(file))
    file.write_text(SMALL.replace("  - {id: b, title: B, requires: {any: [a, c]}}\n", ""), encoding="utf-8")
    run("import", str(file))
    run("export", "-o", "out.yaml")
    run("--db", str(tmp_path / "there.db"), "import", "out.yaml")
    shown = json.loads(run("--db", str(tmp_path / "there.db"), "show", "acme/b", "--json").stdout)
    assert shown["status"] == "withdrawn"


def test_a_part_is_loaded_without_harm_to_the_whole(run: Run, file: Path) -> None:
    run("import", str(file))
    assert run("export", "routing", "-o", "part.yaml").exit_code == 0
    loaded = json.loads(run("import", "part.yaml", "--json").stdout)
    assert loaded["sources"][0]["withdrawn"] == 0
    assert loaded["sources"][0]["source"].startswith("acme, part ")
    assert len(json.loads(run("search", "--json", *EVERY).stdout)["results"]) == 3


def test_filters_choose_the_part_and_hide_nothing(run: Run, file: Path) -> None:
    run("import", str(file))
    rows = [json.loads(line) for line in run("export", "--provider", "acme", "--to", "jsonl").stdout.splitlines()]
    assert [row["id"] for row in rows] == ["acme/a", "acme/b", "acme/c"]
    rows = [json.loads(line) for line in run("export", "--status", "retired", "--to", "jsonl").stdout.splitlines()]
    assert [row["id"] for row in rows] == ["acme/c"]


def test_a_part_that_holds_nothing(run: Run, file: Path) -> None:
    run("import", str(file))
    result = run("export", "rooting", "--to", "jsonl")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "no program fits" in result.stderr


def test_a_table_has_a_row_a_program_and_computes_nothing(run: Run, file: Path) -> None:
    run("import", str(file))
    rows = list(csv.DictReader(io.StringIO(run("export", "--to", "csv").stdout)))
    assert [(row["title"], row["hours"], row["skills"]) for row in rows] == [
        ("'=A", "4", '["routing"]'),
        ("B", "", ""),
        ("C", "", ""),
    ]
    assert rows[1]["requires"] == '{"any": ["acme/a", "acme/c"]}'


def test_an_unknown_format_and_a_missing_folder_are_told(run: Run, file: Path) -> None:
    run("import", str(file))
    assert run("export", "--to", "xml").exit_code == 2
    result = run("export", "-o", "none/out.yaml")
    assert result.exit_code == 1
    assert "No such file" in result.stderr


def test_a_pipe_carries_an_export(run: Run, file: Path, tmp_path: Path) -> None:
    run("import", str(file))
    text = run("export", "--to", "jsonl").stdout
    assert run("--db", str(tmp_path / "there.db"), "import", "-", stdin=text).exit_code == 0


def test_lines_say_what_they_leave_out(run: Run) -> None:
    run("import", str(Path(__file__).parents[1] / "samples" / "catalogue"))
    told = "holds programs alone, skills, industries, jobs are left out; --to yaml holds all"
    assert f"csv {told}" in run("export", "--to", "csv").stderr
    assert told not in run("export").stderr
    assert told not in run("export", "seamanship", "--to", "csv").stderr
