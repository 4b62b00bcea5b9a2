"""Two programs said to be one: shown, planned, held and found once, under either id."""

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import Run

FILE = """\
provider: {id: acme, name: Acme}
source: {id: acme, kind: own, as_of: 2026-01-01}
programs:
  - id: net
    title: Networking
    url: https://acme.example/courses/net
    skills: [routing]
    hours: 40
    class: skill
    class_basis: labs; course page
    requires: basics
  - id: net-badge
    title: Networking Badge
    url: https://acme.example/courses/net
    identifiers: {credly: abc}
  - id: basics
    title: Basics
    skills: [cables]
    class: knowledge
    class_basis: quiz; course page
  - id: expert
    title: Acme Expert
    class: certification
    class_basis: exam; course page
    skills: [routing, switching]
    requires: net-badge
"""


@pytest.fixture(autouse=True)
def _catalogue(run: Run, tmp_path: Path) -> None:
    (tmp_path / "acme.yaml").write_text(FILE, encoding="utf-8")
    assert run("import", "acme.yaml").exit_code == 0


def answer(run: Run, *words: str) -> Any:
    result = run(*words, "--json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def same(run: Run, *words: str) -> Any:
    return answer(run, "edit", "--same", *words)


def test_show_says_under_what_else_it_is_listed_and_who_says_so(run: Run) -> None:
    result = run("edit", "--same", "net", "net-badge", "--because", "one course", "--format", "table")
    assert "acme/net-badge is acme/net now: one program." in result.stdout
    for word in ("acme/net-badge", "net-badge", "abc", "networking badge"):
        screen = " ".join(run("show", word, "--format", "table").stdout.split())
        assert "also listed as acme/net-badge said by you, 2026-11-23: one course" in screen
    assert [row["id"] for row in answer(run, "search", "networking")["results"]] == ["acme/net"]


def test_a_ladder_has_one_step_where_two_were(run: Run) -> None:
    before = answer(run, "ladder", "expert")
    assert before["totals"]["required"]["steps"] == 2
    same(run, "net", "net-badge")
    ladder = answer(run, "ladder", "expert")
    steps = [step["program"]["id"] for rung in ladder["rungs"] for step in rung["steps"]]
    assert steps == ["acme/basics", "acme/net", "acme/expert"]
    assert answer(run, "show", "expert")["requires"] == "acme/net"
    assert "acme/net is excluded" in run("ladder", "expert", "--exclude", "net-badge").stderr


def test_what_is_held_and_planned_under_the_other_id_counts_still(run: Run) -> None:
    assert run("portfolio", "add", "net-badge").exit_code == 0
    assert run("plan", "save", "mine", "expert").exit_code == 0
    same(run, "net", "net-badge")
    assert [row["program"] for row in answer(run, "portfolio", "list")] == ["acme/net"]
    steps = [step for rung in answer(run, "ladder", "expert")["rungs"] for step in rung["steps"]]
    assert [step["program"]["id"] for step in steps if step["status"] == "held"] == ["acme/net"]
    [checked] = answer(run, "plan", "check")
    assert [found["kind"] for found in checked["findings"] if found["severity"] == "error"] == []
    assert answer(run, "portfolio", "remove", "net") == []


def test_dropped_there_are_two_again(run: Run) -> None:
    before = run("export").stdout
    same(run, "net", "net-badge")
    assert run("export").stdout != before
    result = run("edit", "net", "same_as", "--drop", "--format", "table")
    assert "acme/net-badge is a program of its own again." in result.stdout
    assert run("export").stdout == before


def test_it_is_carried_to_another_desk_by_the_file_of_edits_and_by_an_export(run: Run) -> None:
    same(run, "net", "net-badge")
    assert run("export", "--edits", "-o", "edits.yaml").exit_code == 0
    assert run("export", "-o", "all.yaml").exit_code == 0
    for files in (("acme.yaml", "edits.yaml"), ("all.yaml",)):
        there = ("--db", f"{files[-1]}.db")
        assert run(*there, "import", *files).exit_code == 0
        assert answer(run, *there, "show", "net-badge")["id"] == "acme/net"
        assert answer(run, *there, "ladder", "expert")["totals"]["required"]["steps"] == 3
    assert answer(run, "--db", "edits.yaml.db", "import", "acme.yaml", "edits.yaml")["changes"] == []


def test_what_cannot_be_the_same_is_refused_and_what_is_known_changes_nothing(run: Run) -> None:
    result = run("edit", "--same", "net", "basics")
    assert (result.exit_code, result.stderr.splitlines()[0]) == (
        1,
        "microcred: acme/net requires acme/basics: they cannot be one",
    )
    assert run("edit", "--same", "net").exit_code == 1
    assert run("edit", "--same", "--drop", "net", "net-badge").exit_code == 2
    same(run, "net", "net-badge")
    again = run("edit", "--same", "net-badge", "net")
    assert (again.exit_code, again.stderr) == (0, "microcred: nothing was changed: they are one already\n")


def test_only_an_overlay_may_say_it(run: Run, tmp_path: Path) -> None:
    text = FILE.replace("    title: Basics\n", "    title: Basics\n    same_as: [acme/net]\n")
    (tmp_path / "acme.yaml").write_text(text, encoding="utf-8")
    result = run("import", "acme.yaml")
    assert result.exit_code == 1
    assert (
        "acme.yaml:18:5: only a correction says that two are one (write it in a file with overlay: true"
        in result.stderr
    )


def test_doctor_proposes_it_and_says_what_is_named_by_a_former_id(run: Run) -> None:
    alike = [each for each in answer(run, "doctor") if each["id"] == "alike"]
    assert [(each["where"], each["remedy"]) for each in alike] == [
        ("acme/net", "if they are one: microcred edit --same acme/net acme/net-badge")
    ]
    same(run, "net", "net-badge")
    found = answer(run, "doctor")
    assert [each["id"] for each in found if each["id"] in ("alike", "unknown-requirement")] == []
    assert [(each["where"], each["remedy"]) for each in found if each["id"] == "former-id"] == [
        ("acme/expert", "write acme/net in its source")
    ]


def test_import_hints_to_write_the_new_id(run: Run, tmp_path: Path) -> None:
    text = FILE.replace(
        "  - id: net-badge\n    title: Networking Badge\n",
        "  - id: badge\n    formerly: [net-badge]\n    title: Badge\n",
    )
    (tmp_path / "acme.yaml").write_text(text, encoding="utf-8")
    warnings = answer(run, "check", "acme.yaml")["warnings"]
    assert [(each["line"], each["message"]) for each in warnings] == [
        (27, "acme/expert names acme/net-badge, whose id is acme/badge by now")
    ]


def achievement(name: str) -> str:
    return json.dumps(
        {
            "@context": ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
            "id": "https://acme.example/badges/1",
            "type": ["Achievement"],
            "name": name,
            "description": "Routes packets.",
            "criteria": {"narrative": "Pass the exam."},
            "creator": {"id": "https://acme.example/issuer", "type": ["Profile"], "name": "Acme"},
        }
    )


def test_a_foreign_badge_keeps_the_id_under_which_its_source_lists_it(run: Run, tmp_path: Path) -> None:
    badge = tmp_path / "badge.json"
    badge.write_text(achievement("Packets"), encoding="utf-8")
    assert run("import", "badge.json").exit_code == 0
    same(run, "net", "packets")
    badge.write_text(achievement("Packets and Routes"), encoding="utf-8")
    told = answer(run, "import", "badge.json")
    assert {each["id"] for each in told["changes"]} == {"acme/net"}
    assert run("edit", "net", "same_as", "--drop").exit_code == 0
    assert answer(run, "show", "acme/packets")["title"] == "Packets and Routes"
    assert answer(run, "show", "acme/net")["title"] == "Networking"
