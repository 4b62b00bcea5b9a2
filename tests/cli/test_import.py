"""Importing and checking files, as an office does it: good ones, broken ones, and the same ones twice."""

import json
import os
import sqlite3
from pathlib import Path

import pytest

from conftest import Run

GOOD = """\
provider:
  id: my-college
  name: My College
  kind: college
  internal: true
source: {id: my-college, kind: own, url: https://college.example/programs, as_of: 2026-11-01}
programs:
  - id: network-basics
    title: Network Basics
    kind: course
    class: skill
    class_basis: graded labs, stated on the course page
    skills: [ip addressing, switching]
    hours: 40
    cost: {learning: 250, assessment: 0, certificate: 0}
  - id: network-exam
    title: Network Exam
    kind: exam
    class: certification
    class_basis: role exam
    skills: [ip addressing, switching]
    requires: network-basics
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "my-college.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


def counts(report: str) -> dict[str, int]:
    (source,) = json.loads(report)["sources"]
    return {key: source[key] for key in ("added", "changed", "unchanged", "withdrawn", "rejected")}


def exported(run: Run, program: str) -> dict[str, object]:
    return dict(json.loads(run("show", program, "--json").stdout))


def test_a_second_run_changes_nothing(run: Run, file: Path) -> None:
    first = run("import", str(file), "--json")
    assert first.exit_code == 0
    assert counts(first.stdout) == {"added": 2, "changed": 0, "unchanged": 0, "withdrawn": 0, "rejected": 0}
    again = run("import", str(file), "--json")
    assert counts(again.stdout) == {"added": 0, "changed": 0, "unchanged": 2, "withdrawn": 0, "rejected": 0}
    assert json.loads(again.stdout)["changes"] == []


def test_the_same_from_another_place_changes_nothing_either(run: Run, file: Path) -> None:
    run("import", str(file))
    moved = file.rename(file.with_name("moved.yaml"))
    assert counts(run("import", str(moved), "--json").stdout)["unchanged"] == 2


def test_a_change_is_told_by_field(run: Run, file: Path) -> None:
    run("import", str(file))
    file.write_text(GOOD.replace("hours: 40", "hours: 45"), encoding="utf-8")
    result = run("import", str(file), "--json")
    assert counts(result.stdout)["changed"] == 1
    (change,) = json.loads(result.stdout)["changes"]
    assert change == {"id": "my-college/network-basics", "change": "changed", "field": "hours", "old": 40, "new": 45}


def test_a_dry_run_tells_the_same_and_writes_nothing(run: Run, file: Path) -> None:
    run("import", str(file))
    file.write_text(GOOD.replace("hours: 40", "hours: 45"), encoding="utf-8")
    dry = json.loads(run("import", str(file), "--dry-run", "--json").stdout)
    assert dry["dry_run"]
    assert exported(run, "network-basics")["hours"] == 40
    wet = json.loads(run("import", str(file), "--json").stdout)
    assert dry["changes"] == wet["changes"]


def test_an_absent_key_leaves_a_value_alone_and_null_clears_it(run: Run, file: Path) -> None:
    run("import", str(file))
    file.write_text(GOOD.replace("    hours: 40\n", ""), encoding="utf-8")
    assert counts(run("import", str(file), "--json").stdout)["changed"] == 0
    assert exported(run, "network-basics")["hours"] == 40
    file.write_text(GOOD.replace("hours: 40", "hours: null"), encoding="utf-8")
    assert counts(run("import", str(file), "--json").stdout)["changed"] == 1
    assert exported(run, "network-basics")["hours"] is None


def without_exam() -> str:
    return GOOD[: GOOD.index("  - id: network-exam")]


def test_what_a_source_no_longer_lists_is_withdrawn_and_not_deleted(run: Run, file: Path) -> None:
    run("import", str(file))
    file.write_text(without_exam(), encoding="utf-8")
    assert counts(run("import", str(file), "--json").stdout)["withdrawn"] == 1
    assert exported(run, "network-exam")["status"] == "withdrawn"
    found = json.loads(run("search", "network", "--json").stdout)
    assert (found["total"], found["hidden"]) == (1, 1)
    file.write_text(GOOD, encoding="utf-8")
    run("import", str(file))
    assert exported(run, "network-exam")["status"] == "active"


def test_a_partial_file_withdraws_nothing(run: Run, file: Path) -> None:
    run("import", str(file))
    file.write_text(without_exam(), encoding="utf-8")
    assert counts(run("import", str(file), "--partial", "--json").stdout)["withdrawn"] == 0
    assert exported(run, "network-exam")["status"] == "active"


def test_a_source_that_shrinks_too_much_is_refused(run: Run, file: Path) -> None:
    run("import", str(file))
    file.write_text(GOOD[: GOOD.index("programs:")] + "programs: []\n", encoding="utf-8")
    refused = run("import", str(file))
    assert refused.exit_code == 1
    assert "--allow-shrink" in refused.stderr
    assert exported(run, "network-exam")["status"] == "active"
    assert run("import", str(file), "--allow-shrink").exit_code == 0
    assert exported(run, "network-exam")["status"] == "withdrawn"


def broken() -> str:
    return GOOD.replace("hours: 40", "hours: forty").replace("title: Network Basics", "titel: Network Basics")


def test_every_error_is_told_at_once_with_its_place(run: Run, file: Path) -> None:
    file.write_text(broken(), encoding="utf-8")
    result = run("import", str(file), "--json")
    assert result.exit_code == 1
    report = json.loads(result.stdout)
    places = {(error["line"], error["column"]): error["message"] for error in report["errors"]}
    assert places[9, 5] == "unknown key “titel”"
    assert "hours" in places[14, 12]
    assert counts(result.stdout)["rejected"] == 2
    assert f"{file}:9:5: unknown key “titel” (did you mean title?)" in result.stderr


def test_one_faulty_program_rejects_its_file_unless_the_good_are_kept(run: Run, file: Path) -> None:
    file.write_text(broken(), encoding="utf-8")
    assert run("import", str(file)).exit_code == 1
    assert run("show", "network-exam").exit_code == 1
    kept = run("import", str(file), "--keep-good", "--json")
    assert kept.exit_code == 1
    assert (counts(kept.stdout)["added"], counts(kept.stdout)["rejected"]) == (1, 1)
    assert exported(run, "network-exam")["title"] == "Network Exam"


def test_a_rejected_record_still_counts_as_listed(run: Run, file: Path) -> None:
    run("import", str(file))
    file.write_text(broken(), encoding="utf-8")
    assert counts(run("import", str(file), "--keep-good", "--json").stdout)["withdrawn"] == 0
    assert exported(run, "network-basics")["status"] == "active"


def test_a_faulty_file_does_not_stop_the_others(run: Run, file: Path, tmp_path: Path) -> None:
    (tmp_path / "faulty.yaml").write_text("provider: {id: x\n")
    result = run("import", str(tmp_path / "faulty.yaml"), str(file))
    assert result.exit_code == 1
    assert exported(run, "network-exam")["title"] == "Network Exam"


def test_unknown_requirements_and_circles_are_warnings(run: Run, file: Path) -> None:
    text = GOOD.replace("hours: 40", "hours: 40\n    requires: {all: [network-exam, nowhere/land]}")
    file.write_text(text, encoding="utf-8")
    result = run("check", str(file), "--json")
    assert result.exit_code == 0
    messages = [warning["message"] for warning in json.loads(result.stdout)["warnings"]]
    assert any("nowhere/land, which the catalogue does not hold" in message for message in messages)
    circle = "my-college/network-basics → my-college/network-exam → my-college/network-basics"
    assert any(circle in message for message in messages)


def test_one_program_in_two_files_of_a_source_is_an_error(run: Run, file: Path, tmp_path: Path) -> None:
    (tmp_path / "z.yaml").write_text(GOOD, encoding="utf-8")
    result = run("import", str(file), str(tmp_path / "z.yaml"))
    assert result.exit_code == 1
    assert "described a second time" in result.stderr


def test_standard_input_needs_a_name_or_says_its_own(run: Run) -> None:
    result = run("import", "-", "--json", stdin=GOOD)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["sources"][0]["source"] == "my-college"
    nameless = GOOD.replace("id: my-college, kind: own", "kind: own")
    assert run("import", "-", stdin=nameless).exit_code == 1
    assert run("import", "-", "--name", "desk", stdin=nameless).exit_code == 0


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.yaml", b"", "the file is empty"),
        ("binary.yaml", bytes(range(256)), "binary file"),
        ("nested.yaml", b"[" * 200_000 + b"]" * 200_000, "stand in one another"),
        ("broken.yaml", b"provider: {id: x\n", "not closed"),
        ("tagged.yaml", b"!!python/object/apply:os.system [true]\n", "tag"),
        ("latin.yaml", "provider: {id: a, name: Café}\n".encode("latin-1"), "not UTF-8"),
        ("other.yaml", b"fruit: [apple]\n", "format is not known"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(
    run: Run, tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)
    result = run("check", str(tmp_path / name))
    assert result.exit_code == 1
    assert message in result.stderr
    assert "Traceback" not in result.output


def test_missing_files_and_folders_without_files_are_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    result = run("import", str(tmp_path / "missing.yaml"), str(tmp_path / "folder"))
    assert result.exit_code == 1
    assert "missing.yaml: there is no such file" in result.stderr
    assert "folder: the folder holds no file to read" in result.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_catalogue_that_may_not_be_written_is_told(run: Run, file: Path, tmp_path: Path) -> None:
    run("import", str(file))
    (tmp_path / "catalogue.db").chmod(0o400)
    file.write_text(GOOD.replace("hours: 40", "hours: 45"), encoding="utf-8")
    result = run("import", str(file))
    assert result.exit_code == 1
    assert "catalogue.db" in result.stderr


def test_other_databases_and_folders_are_refused_and_left_alone(run: Run, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE mine (x)")
    before = other.read_bytes()
    garbage = tmp_path / "garbage.db"
    garbage.write_bytes(b"not a database " * 1000)
    for path, message in ((other, "another program"), (garbage, "not a catalogue"), (tmp_path, "is a folder")):
        for words in (("search", "x"), ("import", str(file))):
            result = run("--db", str(path), *words)
            assert result.exit_code == 1, words
            assert message in result.stderr
    assert other.read_bytes() == before


def test_a_catalogue_of_a_newer_schema_is_refused(run: Run, file: Path, tmp_path: Path) -> None:
    run("import", str(file))
    with sqlite3.connect(tmp_path / "catalogue.db") as connection:
        connection.execute("PRAGMA user_version = 99")
    result = run("search", "network")
    assert result.exit_code == 1
    assert "newer microcred" in result.stderr


def test_a_name_that_fits_several_programs_is_told_with_the_candidates(run: Run, file: Path, tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text(GOOD.replace("my-college", "other-college"), encoding="utf-8")
    assert run("import", str(file), str(tmp_path / "other.yaml")).exit_code == 0
    result = run("show", "network-exam")
    assert result.exit_code == 1
    assert "my-college/network-exam, other-college/network-exam" in result.stderr
    assert result.stdout == ""


BADGE = {
    "id": "5d3f",
    "name": "Harbour Pilot",
    "vanity_slug": "harbour-pilot",
    "description": "For people who know the harbour.",
    "issuer": [{"name": "Sea School"}],
    "activities": [{"activity_type": "Assessment", "title": "Pass the quiz at the end of the course"}],
    "alignments": [{"name": "a framework"}],
}


def test_badges_are_classified_by_how_they_are_earned_and_what_is_lost_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "badges.jsonl"
    path.write_text(json.dumps(BADGE), encoding="utf-8")
    report = json.loads(run("import", str(path), "--json").stdout)
    assert report["sources"][0]["format"] == "badges"
    assert report["lost"] == [{"source": str(path), "path": "alignments", "count": 1}]
    program = exported(run, "sea-school/harbour-pilot")
    assert (program["class"], program["class_from"]) == ("knowledge", "classified")
    assert program["criteria"] == ["Assessment: Pass the quiz at the end of the course"]
    [placed] = json.loads(run("classify", "--file", str(path), "--json").stdout)
    assert placed["class"] == "knowledge"
    assert any(piece["field"] == "criteria" for piece in placed["evidence"])
    assert [found["id"] for found in json.loads(run("doctor", "--json").stdout) if found["severity"] != "info"] == []


def test_an_import_says_what_came_besides_programs(run: Run) -> None:
    sample = str(Path(__file__).parents[1] / "samples" / "catalogue")
    assert "skills 6, industries 2, jobs 3" in run("import", sample, "--format", "table").stdout.replace(" and", ",")
    assert "jobs" not in run("import", sample, "--format", "table").stdout.partition(".")[0]
