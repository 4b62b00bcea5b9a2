"""Ladders kept as plans: saved, shown with progress, held against a catalogue and a person that change."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
HARBOUR = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")
STUDENT = ("--open-to", "students")
UNHURRIED = ("--time-limit", "60")


@pytest.fixture(autouse=True)
def _small_catalogue(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


def save(run: Run, *more: str, name: str = "sea") -> Any:
    result = run("plan", "save", name, "HPC", *STUDENT, *UNHURRIED, *more, "--json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def change(run: Run, *changes: tuple[str, str]) -> None:
    """Import the catalogue anew with these texts in it replaced."""
    text = HARBOUR
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    Path("harbour.yaml").write_text(text, encoding="utf-8")
    result = run("--quiet", "import", "harbour.yaml")
    assert result.exit_code == 0, result.stderr


def check(run: Run, *words: str) -> tuple[int, dict[tuple[str, str, str], Any]]:
    """The exit status, and what was found in the only plan: by severity, kind and program."""
    result = run("plan", "check", *words, *UNHURRIED, "--json")
    (plan,) = json.loads(result.stdout)
    assert plan["ok"] is all(each["severity"] == "info" for each in plan["findings"])
    found = {(each["severity"], each["kind"], each["program"]): each for each in plan["findings"]}
    assert len(found) == len(plan["findings"])
    return result.exit_code, found


def test_a_plan_is_kept_and_shows_how_far_one_is(run: Run) -> None:
    run("portfolio", "add", "seamanship")
    plan = save(run, "--note", "HPC=ask for the fee", "--budget", "1000")
    assert (plan["plan"], plan["target"], plan["done"]) == ("sea", "harbour/pilot", 1)
    assert Path("plans/sea.yaml").stat().st_mode & 0o777 == 0o600
    assert [row["plan"] for row in json.loads(run("plan", "list", "--json").stdout)] == ["sea"]
    run("portfolio", "add", "tide-tables")
    shown = json.loads(run("plan", "show", "sea", "--json").stdout)
    assert shown["done"] == 2
    assert {step["program"]: step["note"] for step in shown["steps"]}["harbour/pilot"] == "ask for the fee"
    assert check(run) == (0, {})


def test_it_takes_what_ladder_takes(run: Run) -> None:
    plan = save(run, "--direct", "--exclude", "radio-licence", "--condition", "licence=radio operator")
    ladder = run("ladder", "HPC", *STUDENT, *UNHURRIED, "--direct", "--exclude", "radio-licence", "--json")
    steps = [step["program"]["id"] for rung in json.loads(ladder.stdout)["rungs"] for step in rung["steps"]]
    assert [step["program"] for step in plan["steps"]] == steps
    text = Path("plans/sea.yaml").read_text(encoding="utf-8")
    assert "wishes: {direct: true, exclude: [harbour/radio-licence], open_to: students}" in text


def test_without_a_ladder_nothing_is_kept(run: Run) -> None:
    result = run("plan", "save", "sea", "HPC", *STUDENT, "--budget", "1")
    assert result.exit_code == 1
    assert "the budget is 1 USD" in result.stderr
    assert not Path("plans").exists()


def test_saved_again_its_notes_stay(run: Run) -> None:
    save(run, "--note", "HPC=in May")
    save(run, "--direct")
    assert "note: in May" in Path("plans/sea.yaml").read_text(encoding="utf-8")
    assert run("plan", "save", "sea", "radio-licence").exit_code == 1


@pytest.mark.parametrize(
    ("old", "new", "finding", "said"),
    [
        (
            "    url: https://harbour.example/pilot\n", "    status: retired\n    replaced_by: night-watch\n",
            ("error", "retired", "harbour/pilot"), "is retired: replaced by harbour/night-watch",
        ),
        (
            "learning: 200", "learning: 250", ("warning", "price", "harbour/seamanship"),
            "the price of Seamanship was 200 USD and is 250 USD",
        ),
        (
            "learning: 200", "learning: 150", ("info", "price", "harbour/seamanship"),
            "the price of Seamanship was 200 USD and is 150 USD",
        ),
        ("hours: 40", "hours: 45", ("warning", "hours", "harbour/seamanship"), "was 40 h and is 45 h"),
        (
            "months: 12, text: at sea}]", "months: 12, text: at sea}, {kind: age, years: 18}]",
            ("warning", "condition", "harbour/pilot"), "now also asks for 18 years of age",
        ),
        (
            "    conditions: [{kind: experience, months: 12, text: at sea}]\n", "    conditions: []\n",
            ("info", "condition", "harbour/pilot"), "no longer asks for 12 months of experience (at sea)",
        ),
        (
            "open_to: [students]", "open_to: [employees]", ("error", "requirement", "harbour/seamanship"),
            "is not open to you any more",
        ),
        (
            "    hours: 40\n", "    hours: 40\n    starts: [{on: 2026-01-10}]\n",
            ("warning", "deadline", "harbour/seamanship"), "the last known day to begin Seamanship was 2026-01-10",
        ),
    ],
)  # fmt: skip
def test_what_has_changed_is_found(run: Run, old: str, new: str, finding: tuple[str, str, str], said: str) -> None:
    save(run, "--direct")
    change(run, (old, new))
    status, found = check(run)
    assert said in found[finding]["text"]
    assert status == (1 if finding[0] == "error" else 0)


def test_a_step_that_no_source_lists_any_more(run: Run) -> None:
    save(run)
    described = re.search(r"  - id: tide-tables\n(?:    .*\n)+\n?", HARBOUR)
    assert described
    change(run, (described[0], ""))
    status, found = check(run)
    assert status == 1
    assert ("error", "withdrawn", "harbour/tide-tables") in found


def test_what_is_required_by_now_and_no_step(run: Run) -> None:
    save(run, "--direct")
    change(run, ("requires: {all: [seamanship, ", "requires: {all: [seamanship, tide-tables, "))
    status, found = check(run)
    assert status == 1
    assert ("error", "new_step", "harbour/tide-tables") in found
    assert "which the plan does not meet" in found["error", "requirement", "harbour/pilot"]["text"]


def test_a_requirement_that_the_plan_meets_all_the_same(run: Run) -> None:
    save(run)
    change(run, ("requires: {all: [seamanship, ", "requires: {all: [seamanship, tide-tables, "))
    status, found = check(run)
    assert (status, set(found)) == (0, {("warning", "requirement", "harbour/pilot")})


def test_a_dearer_step_may_break_the_budget(run: Run) -> None:
    save(run, "--direct", "--budget", "650")
    change(run, ("learning: 200", "learning: 300"))
    status, found = check(run)
    assert status == 1
    assert "what is left costs 705, the budget is 650" in found["error", "price", "harbour/pilot"]["text"]


def test_what_it_stood_on_has_ended(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("portfolio", "add", "seamanship", "--expires", "2027-01-15")
    save(run)
    status, found = check(run)
    assert (status, set(found)) == (0, {("warning", "expired", "harbour/seamanship")})
    monkeypatch.setenv("MICROCRED_TODAY", "2027-01-16")
    status, found = check(run)
    assert status == 1
    assert "is not valid now" in found["error", "expired", "harbour/seamanship"]["text"]


def test_a_better_way_is_information(run: Run) -> None:
    save(run)
    more = (
        "{kind: vendor}\n".replace("{kind: vendor}\n", HARBOUR)
        + """
  - id: all-tides
    title: All about Tides
    kind: course
    class: knowledge
    class_basis: quiz at the end; course book
    skills: [tides, navigation, radio]
    hours: 4
    cost: {learning: 0, assessment: 0, certificate: 0}
"""
    )
    change(run, (HARBOUR, more))
    status, found = check(run)
    assert (status, set(found)) == (0, {("info", "better", "harbour/pilot")})
    assert found["info", "better", "harbour/pilot"]["new"] == ["harbour/all-tides"]


def test_what_is_reached_needs_no_check(run: Run) -> None:
    save(run)
    run("portfolio", "add", "HPC", "--on", "2026-11-01")
    change(run, ("learning: 200", "learning: 300"))
    assert check(run) == (0, {})


def test_three_students_of_one_adviser(run: Run) -> None:
    for name in ("ana", "ben", "cem"):
        run("--portfolio", f"{name}.yaml", "portfolio", "add", "tide-tables")
        run("--portfolio", f"{name}.yaml", "plan", "save", f"{name}-sea", "HPC", *STUDENT, "--direct")
    run("--portfolio", "ben.yaml", "portfolio", "add", "seamanship")
    change(run, ("learning: 200", "learning: 250"))
    said = [word for name in ("ana", "ben", "cem") for word in ("--portfolio", f"{name}.yaml")]
    result = run("plan", "check", *said, "--json")
    assert result.exit_code == 0
    assert {plan["plan"]: plan["ok"] for plan in json.loads(result.stdout)} == {
        "ana-sea": False, "ben-sea": True, "cem-sea": False,
    }  # fmt: skip
    files = [f"plans/{name}-sea.yaml" for name in ("ana", "ben", "cem")]
    assert json.loads(run("plan", "check", *files, "--json").stdout) == json.loads(result.stdout)
    assert [row["plan"] for row in json.loads(run("--portfolio", "ben.yaml", "plan", "list", "--json").stdout)] == [
        "ben-sea"
    ]


def test_a_name_belongs_to_one_portfolio(run: Run) -> None:
    run("--portfolio", "ana.yaml", "plan", "save", "sea", "HPC", *STUDENT)
    result = run("--portfolio", "ben.yaml", "plan", "save", "sea", "HPC", *STUDENT)
    assert result.exit_code == 1
    assert "is a plan of another portfolio" in result.stderr


def test_a_file_goes_where_it_is_told_and_is_removed(run: Run) -> None:
    save(run, name="here.yaml")
    assert Path("here.yaml").is_file()
    assert json.loads(run("plan", "show", "here.yaml", "--json").stdout)["portfolio"].endswith("portfolio.yaml")
    assert run("plan", "remove", "here.yaml", "no-such").exit_code == 1
    assert run("plan", "remove", "here.yaml").exit_code == 0
    assert not Path("here.yaml").exists()


def test_thirty_plans(run: Run) -> None:
    save(run)
    text = Path("plans/sea.yaml").read_text(encoding="utf-8")
    for number in range(29):
        Path(f"plans/sea-{number}.yaml").write_text(text, encoding="utf-8")
    assert len(json.loads(run("plan", "check", "--json").stdout)) == 30


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("version: 1", "version: 9", "sea.yaml:2:10: a newer microcred wrote this file"),
        ("why: target", "why: Jo's secret", "sea.yaml:"),
        ("target: harbour/pilot", "goal: harbour/pilot", "unknown key “goal”"),
    ],
)
def test_a_mistake_in_a_plan_is_told_with_its_place(run: Run, old: str, new: str, said: str) -> None:
    save(run)
    path = Path("plans/sea.yaml")
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    for words in (("check",), ("show", "sea"), ("save", "sea", "HPC", *STUDENT)):
        result = run("plan", *words)
        assert result.exit_code == 1
        assert said in result.stderr
        assert "secret" not in result.stderr


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("save", "sea", "HPC", *STUDENT, "--note", "HPC"), 2),
        (("save", "sea", "HPC", *STUDENT, "--note", "open-day=x"), 1),
        (("save", "../sea", "HPC", *STUDENT, "--budget", "1"), 1),
        (("save", "a*b", "HPC", *STUDENT), 1),
        (("show", "sae"), 1),
        (("check", "no-such.yaml"), 1),
    ],
)
def test_a_wrong_line(run: Run, words: tuple[str, ...], status: int) -> None:
    result = run("plan", *words)
    assert result.exit_code == status
    assert "microcred" in result.stderr or "Error" in result.stderr
    assert not Path("plans/sea.yaml").exists()


def test_a_day_that_is_out_of_reach_by_now(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    pace = ("--direct", "--condition", "licence=radio operator", "--hours-per-week", "10", "--by", "2026-12-31")
    change(
        run,
        ("exam of the radio board; course book\n", "exam\n"),
        ("    valid_months", "    hours: 2\n    valid_months"),
    )
    save(run, *pace)
    assert check(run) == (0, {})
    monkeypatch.setenv("MICROCRED_TODAY", "2026-12-20")
    status, found = check(run)
    assert status == 1
    assert (
        "takes 5 weeks at the pace that was said: more than there are until 2026-12-31"
        in (found["error", "deadline", "harbour/pilot"]["text"])
    )
    monkeypatch.setenv("MICROCRED_TODAY", "2027-01-02")
    assert "should have been done by 2026-12-31" in check(run)[1]["error", "deadline", "harbour/pilot"]["text"]


@pytest.mark.parametrize("name", ["portfolio", "plan"])
def test_the_files_fit_their_schemas(run: Run, name: str) -> None:
    run("portfolio", "add", "HPC", "--on", "2020-01-15")
    run("portfolio", "add", "--condition", "experience", "--months", "1", "--text", "at sea")
    save(run, "--note", "HPC=in May", "--budget", "900", "--hours-per-week", "20", "--allow-unknown")
    holds = jsonschema.Draft202012Validator(json.loads(run("schema", name).stdout))
    text = Path("plans/sea.yaml" if name == "plan" else "portfolio.yaml").read_text(encoding="utf-8")
    written = json.loads(json.dumps(yaml.safe_load(text), default=str))
    assert [error.message for error in holds.iter_errors(written)] == []
    assert not holds.is_valid({"goals": []})


def test_nothing_personal_is_in_the_catalogue_or_its_exports(run: Run, tmp_path: Path) -> None:
    before = (tmp_path / "catalogue.db").read_bytes()
    run("portfolio", "add", "--title", "Certificate of Jo Doe", "--evidence", "https://example.org/jo-doe")
    save(run, "--note", "HPC=ask Jo Doe")
    assert (tmp_path / "catalogue.db").read_bytes() == before
    assert "Jo Doe" not in run("export").stdout
    assert "Jo Doe" not in run("history", "--json").stdout
