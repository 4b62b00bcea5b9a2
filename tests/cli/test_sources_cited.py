"""The sources that facts cite: how they come, what rests on them, and how they go again."""

import json
from pathlib import Path

from conftest import Run

SOURCES = """
source: {id: licences, as_of: 2026-11-01}
sources:
  - id: registry
    title: Register of Courses
    url: https://register.example
    licence: CC BY 4.0
    attribution: “Register of Courses”, Example Office
  - {id: guide, title: A guide, url: https://register.example/guide}
"""

PROVIDER = """
provider: {id: harbour, name: Harbour College}
source: {id: harbour, kind: own, url: https://register.example/harbour, as_of: 2026-11-01}
programs:
  - {id: a, title: Knots, kind: course}
  - {id: b, title: Sails, kind: course, sources: {hours: {url: "https://register.example/guide?p=2"}}, hours: 3}
  - {id: c, title: Ropes, kind: course, source: {url: "https://register.example.org"}}
"""


def load(tmp_path: Path, run: Run) -> None:
    """A catalogue of its own with three programs and two sources that facts cite."""
    (tmp_path / "sources.yaml").write_text(SOURCES)
    (tmp_path / "harbour.yaml").write_text(PROVIDER)
    assert run("--db", "own.db", "import", "sources.yaml", "harbour.yaml").exit_code == 0


def test_counts_what_rests_on_each_by_the_longest_beginning_of_an_address(tmp_path: Path, run: Run) -> None:
    load(tmp_path, run)
    cited = json.loads(run("--db", "own.db", "sources", "cited", "--json").stdout)
    assert [(each["id"], each["programs"], each["licence"]) for each in cited] == [
        ("guide", 1, None),
        ("registry", 2, "CC BY 4.0"),
    ]


def test_a_changed_licence_is_a_change_that_can_be_undone(tmp_path: Path, run: Run) -> None:
    load(tmp_path, run)
    before = run("--db", "own.db", "export").stdout
    (tmp_path / "sources.yaml").write_text(SOURCES.replace("CC BY 4.0", "CC0 1.0"))
    changes = json.loads(run("--db", "own.db", "import", "sources.yaml", "--json").stdout)["changes"]
    assert [(each["id"], each["field"], each["old"], each["new"]) for each in changes] == [
        ("registry", "licence", "CC BY 4.0", "CC0 1.0")
    ]
    assert run("--db", "own.db", "undo").exit_code == 0
    assert run("--db", "own.db", "export").stdout == before


def test_a_mistake_is_told_with_its_place(tmp_path: Path, run: Run) -> None:
    (tmp_path / "sources.yaml").write_text(SOURCES.replace("licence:", "license:"))
    answer = run("check", "sources.yaml")
    assert answer.exit_code == 1
    assert "sources.yaml:7:5" in answer.stderr
    assert "licence" in answer.stderr


def test_the_file_has_a_schema(run: Run) -> None:
    schema = json.loads(run("schema", "sources", "--file").stdout)
    assert "attribution" in schema["properties"]["sources"]["items"]["properties"]
