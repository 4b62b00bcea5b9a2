"""Newer rules: programs that declare no class are placed anew, and a change of the history says which moved."""

import json
import sqlite3
from pathlib import Path

import pytest

from conftest import Run

FILE = """
provider: {id: sea, name: Sea School}
source: {id: sea, as_of: 2026-11-01}
programs:
  - {id: knots, title: Knots, description: Attended the workshop.}
  - {id: radio, title: Radio, description: Pass the quiz at the end of the course.}
  - {id: pilot, title: Pilot, class: skill, class_basis: said so}
"""


@pytest.fixture
def imported(run: Run, tmp_path: Path) -> Run:
    """A catalogue that older rules placed: they took knots for a skill, and were less sure of radio."""
    (tmp_path / "sea.yaml").write_text(FILE, encoding="utf-8")
    assert run("import", "sea.yaml").exit_code == 0
    with sqlite3.connect(tmp_path / "catalogue.db") as catalogue:
        catalogue.execute("UPDATE setting SET value = 'older' WHERE key = 'rules'")
        catalogue.execute("UPDATE program SET class = 'skill', class_confidence = 0.5 WHERE id = 'sea/knots'")
        catalogue.execute("UPDATE program SET class_confidence = 0.5 WHERE id = 'sea/radio'")
    return run


MOVE = {"id": "sea/knots", "change": "changed", "field": "class", "old": "skill", "new": "participation"}


def commands(run: Run) -> list[str]:
    return [change["command"] for change in json.loads(run("history", "--json").stdout)]


def class_of(run: Run, program: str) -> tuple[str, float]:
    shown = json.loads(run("show", program, "--json").stdout)
    return shown["class"], shown["class_confidence"]


def test_a_second_import_says_what_newer_rules_moved_as_a_change(imported: Run) -> None:
    report = json.loads(imported("import", "sea.yaml", "--json").stdout)
    assert report["changes"] == [MOVE]
    assert report["sources"][0]["unchanged"] == 3
    assert class_of(imported, "sea/knots")[0] == "participation"
    assert class_of(imported, "sea/radio")[1] > 0.5
    assert class_of(imported, "sea/pilot")[0] == "skill"
    assert commands(imported) == ["classify", "import"]
    seen = json.loads(imported("history", "2", "--json").stdout)
    assert (seen["changes"], seen["changed"]) == ([MOVE], 1)
    assert [row["id"] for row in json.loads(imported("search", "--class", "skill", "--json").stdout)["results"]] == [
        "sea/pilot"
    ]


def test_the_screen_counts_what_moved(imported: Run) -> None:
    told = " ".join(imported("import", "sea.yaml", "--format", "table").stdout.split())
    assert "Newer rules place 1 program otherwise: 1 from skill to participation" in told


def test_a_third_import_moves_nothing(imported: Run) -> None:
    imported("import", "sea.yaml")
    assert json.loads(imported("import", "sea.yaml", "--json").stdout)["changes"] == []
    assert commands(imported) == ["classify", "import"]


def test_a_rehearsal_tells_what_would_move_and_moves_nothing(imported: Run) -> None:
    assert json.loads(imported("import", "sea.yaml", "--dry-run", "--json").stdout)["changes"] == [MOVE]
    assert class_of(imported, "sea/knots") == ("skill", 0.5)
    assert commands(imported) == ["import"]


def test_undo_passes_over_what_rules_did_and_says_why(imported: Run) -> None:
    imported("import", "sea.yaml")
    refused = imported("undo", "2")
    assert refused.exit_code == 1
    assert "newer rules placed programs otherwise" in refused.stderr
    assert json.loads(imported("undo", "--json").stdout)["change"] == 1


def test_where_only_confidence_moves_the_history_stays_as_it_is(imported: Run, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "catalogue.db") as catalogue:
        catalogue.execute("UPDATE program SET class = 'participation' WHERE id = 'sea/knots'")
    assert json.loads(imported("import", "sea.yaml", "--json").stdout)["changes"] == []
    assert class_of(imported, "sea/knots")[1] > 0.5
    assert commands(imported) == ["import"]
