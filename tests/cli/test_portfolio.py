"""What a person holds, as they type it: programs, things that no catalogue has, what they say of themselves."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
HAND = """\
# kept by hand
version: 1
holdings:
  - holding: seamanship
    program: harbour/seamanship
    title: Seamanship
    earned_on: 2026-01-15
"""


@pytest.fixture(autouse=True)
def _small_catalogue(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


def holdings(run: Run, *words: str) -> list[dict[str, Any]]:
    result = run("portfolio", *words, "--json")
    assert result.exit_code == 0, result.stderr
    rows: list[dict[str, Any]] = json.loads(result.stdout)
    return rows


def steps(run: Run, *words: str) -> dict[str, Any]:
    document = json.loads(run("ladder", *words, "--time-limit", "60", "--json").stdout)
    return {step["program"]["id"]: step for rung in document["rungs"] for step in rung["steps"]}


def test_what_no_catalogue_holds_fills_its_rung_and_covers_its_skills(run: Run) -> None:
    thing = ("--title", "Knots and Ropes", "--provider", "Scouts", "--class", "ability", "--skill", "rope work")
    (row,) = holdings(run, "add", *thing)
    assert (row["holding"], row["program"], row["provider"]) == ("knots-and-ropes", None, "Scouts")
    assert (row["class"], row["class_from"], row["skills"]) == ("ability", "declared", ["rope work"])
    held = [step for step in steps(run, "HPC", "--open-to", "students").values() if step["status"] == "held"]
    assert [(step["program"]["title"], step["program"]["class"], step["covers"]) for step in held] == [
        ("Knots and Ropes", "ability", ["rope work"])
    ]


def test_the_class_of_what_no_catalogue_holds_is_read_from_how_it_was_earned(run: Run) -> None:
    (row,) = holdings(run, "add", "--title", "Harbour Talk", "--text", "Awarded to those who attended the webinar")
    assert (row["class"], row["class_from"]) == ("participation", "classified")
    row = holdings(run, "add", "--title", "Mystery")[1]
    assert (row["class"], row["class_from"]) == ("undetermined", "classified")


def test_the_catalogues_provider_is_known_by_its_name(run: Run) -> None:
    run("portfolio", "add", "--title", "Knots", "--provider", "harbour college", "--class", "skill", "--skill", "tides")
    held = next(step for step in steps(run, "HPC", "--open-to", "students").values() if step["status"] == "held")
    assert held["program"]["provider"]["id"] == "harbour"


def test_recorded_experience_answers_conditions(run: Run) -> None:
    run("portfolio", "add", "--condition", "experience", "--months", "6", "--text", "at sea")
    run("portfolio", "add", "--condition", "experience", "--months", "24", "--text", "at sea")
    document = json.loads(run("ladder", "HPC", "--open-to", "students", "--json").stdout)
    met = {check["kind"]: check["met"] for check in document["conditions"]}
    assert met["experience"] is True
    assert "24 months of experience (at sea)" in run("portfolio", "list", "--format", "table").stdout
    assert run("portfolio", "remove", "--condition", "experience").exit_code == 0
    assert "experience" not in Path("portfolio.yaml").read_text(encoding="utf-8")


def test_the_same_program_twice_is_a_renewal(run: Run) -> None:
    run("portfolio", "add", "HPC", "--on", "2020-01-15")
    result = run("portfolio", "add", "HPC", "--on", "2026-01-15", "--json")
    assert "pilot-2 stands beside pilot, as a renewal" in result.stderr
    assert [(row["holding"], row["status"], row["expires_on"]) for row in json.loads(result.stdout)] == [
        ("pilot", "expired", "2023-01-15"),
        ("pilot-2", "valid", "2029-01-15"),
    ]
    assert steps(run, "HPC")["harbour/pilot"]["status"] == "held"
    run("portfolio", "edit", "pilot-2", "--status", "revoked")
    assert steps(run, "HPC", "--open-to", "students")["harbour/pilot"]["status"] == "todo"


def test_the_same_said_twice_is_one(run: Run) -> None:
    run("portfolio", "add", "seamanship", "--on", "2026-01-15")
    assert len(holdings(run, "add", "seamanship", "--on", "2026-01-15")) == 1


def test_what_was_in_progress_is_completed(run: Run) -> None:
    (row,) = holdings(run, "add", "seamanship", "--expected", "2026-12-20")
    assert (row["status"], row["expected_on"]) == ("in_progress", "2026-12-20")
    (row,) = holdings(run, "add", "seamanship", "--on", "2026-11-20")
    assert (row["status"], row["expected_on"]) == ("valid", None)


def test_a_holding_is_edited_and_cleared(run: Run) -> None:
    run("portfolio", "add", "seamanship", "--on", "2026-01-15", "--evidence", "https://example.org/1")
    (row,) = holdings(run, "edit", "seamanship", "--expires", "2027-01-15", "--clear", "evidence")
    assert (row["earned_on"], row["expires_on"], row["evidence"]) == ("2026-01-15", "2027-01-15", None)


def test_of_two_holdings_of_a_program_one_is_named(run: Run) -> None:
    run("portfolio", "add", "HPC", "--on", "2020-01-15")
    run("portfolio", "add", "HPC", "--on", "2026-01-15")
    result = run("portfolio", "edit", "HPC", "--on", "2026-01-16")
    assert result.exit_code == 1
    assert "pilot, pilot-2" in result.stderr
    assert [row["holding"] for row in holdings(run, "remove", "pilot")] == ["pilot-2"]
    assert holdings(run, "remove", "HPC") == []


def test_evidence_is_an_address_or_a_file(run: Run) -> None:
    Path("badge.png").write_bytes(b"badge")
    (row,) = holdings(run, "add", "seamanship", "--evidence", "badge.png")
    assert row["evidence"] == "badge.png"
    for wrong in ("no-such.png", "ftp://example.org/1"):
        assert run("portfolio", "edit", "seamanship", "--evidence", wrong).exit_code == 1


def test_an_adviser_lists_several_students(run: Run) -> None:
    run("--portfolio", "ana.yaml", "portfolio", "add", "seamanship")
    run("--portfolio", "ben.yaml", "portfolio", "add", "tide-tables")
    both = ("list", "--portfolio", "ana.yaml", "--portfolio", "ben.yaml")
    assert [(row["portfolio"], row["holding"]) for row in holdings(run, *both)] == [
        ("ana.yaml", "seamanship"),
        ("ben.yaml", "tide-tables"),
    ]
    screen = run("portfolio", *both, "--format", "table").stdout
    assert "2 holdings of 2 people" in screen
    assert run("portfolio", "add", "HPC", *both[1:]).exit_code == 2


@pytest.mark.parametrize(
    "words",
    [
        ("add",),
        ("add", "seamanship", "--title", "Knots"),
        ("add", "seamanship", "--class", "skill"),
        ("add", "--condition", "experience"),
        ("add", "--condition", "courage", "--months", "3"),
        ("add", "--condition", "licence", "--condition", "age", "--years", "3"),
        ("add", "seamanship", "--expected", "soon"),
        ("edit", "seamanship"),
        ("edit", "seamanship", "--clear", "title"),
        ("remove",),
    ],
)
def test_a_wrong_line_is_a_usage_error(run: Run, words: tuple[str, ...]) -> None:
    result = run("portfolio", *words)
    assert result.exit_code == 2, result.stderr
    assert not Path("portfolio.yaml").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "seamanship", "--on", "2026-11-24"), "has not come yet"),
        (("add", "seamanship", "--on", "2026-01-02", "--expires", "2026-01-01"), "before it was earned"),
        (("add", "--title", "Bell \x07"), "control character"),
        (("add", "--title", "x" * 400), "too long"),
        (("remove", "seamanship"), "no holding is called"),
        (("remove", "--condition", "age"), "no condition is called"),
        (("edit", "seamanship", "--on", "2026-01-01"), "no holding is called"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_written(run: Run, words: tuple[str, ...], said: str) -> None:
    result = run("portfolio", *words)
    assert result.exit_code == 1
    assert said in result.stderr
    assert not Path("portfolio.yaml").exists() or "seamanship" not in Path("portfolio.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("2026-01-15", "2026-13-45", "portfolio.yaml:7:16: earned_on"),
        ("2026-01-15", "Jo Doe's secret", "portfolio.yaml:7:16: earned_on should be a day"),
        ("    earned_on", "    earnt_on", "portfolio.yaml:7:5: unknown key “earnt_on”"),
        ("    title: Seamanship\n", "", "portfolio.yaml:4:5: title is missing"),
        (
            "2026-01-15",
            "2026-01-15\n    expires_on: 2026-01-14",
            "portfolio.yaml:8:17: expires_on 2026-01-14 is before",
        ),
        ("holdings:", "holdings: [", "portfolio.yaml:"),
        ("version: 1", "version: 2", "portfolio.yaml:2:10: a newer microcred wrote this file"),
        ("# kept by hand", "a: 1\n---", "holds 2 documents"),
        ("title: Seamanship", "title: Jo Doe: secret", "portfolio.yaml:6:"),
    ],
)
def test_a_mistake_made_by_hand_is_told_with_its_place_and_without_its_words(
    run: Run, old: str, new: str, said: str
) -> None:
    text = HAND.replace(old, new)
    Path("portfolio.yaml").write_text(text, encoding="utf-8")
    for words in (("portfolio", "list"), ("portfolio", "add", "tide-tables"), ("ladder", "HPC")):
        result = run(*words)
        assert result.exit_code == 1
        assert said in result.stderr
        assert "secret" not in result.stderr
    assert Path("portfolio.yaml").read_text(encoding="utf-8") == text


def test_a_file_of_an_older_form_is_read_and_brought_up_to_date(run: Run) -> None:
    Path("portfolio.yaml").write_text(HAND.replace("version: 1\n", ""), encoding="utf-8")
    assert [row["holding"] for row in holdings(run, "add", "tide-tables")] == ["seamanship", "tide-tables"]
    assert "version: 1" in Path("portfolio.yaml").read_text(encoding="utf-8")
    assert stat.S_IMODE(Path("portfolio.yaml").stat().st_mode) == 0o600


def test_what_is_said_to_be_earned_tomorrow_is_in_progress_today(run: Run) -> None:
    Path("portfolio.yaml").write_text(HAND.replace("2026-01-15", "2026-11-24"), encoding="utf-8")
    assert [row["status"] for row in holdings(run, "list")] == ["in_progress"]
    assert steps(run, "HPC", "--open-to", "students")["harbour/seamanship"]["status"] == "in_progress"


def test_ten_thousand_holdings(run: Run) -> None:
    each = "  - {{holding: h{0}, title: Thing {0}, class: skill, skills: [tides]}}\n"
    text = "holdings:\n" + "".join(each.format(number) for number in range(10_000))
    Path("portfolio.yaml").write_text(text, encoding="utf-8")
    assert len(holdings(run, "add", "seamanship")) == 10_001
    assert len(holdings(run, "list")) == 10_001


def test_what_a_ladder_stands_on_and_soon_ends_is_warned_of_with_its_renewal(run: Run) -> None:
    run("portfolio", "add", "HPC", "--on", "2024-01-15")
    result = run("ladder", "HPC", "--json")
    assert "your pilot expires on 2027-01-15, in 53 days; renew it by its exam, fee 40" in result.stderr
    (renewal,) = json.loads(result.stdout)["renewals"]
    assert (renewal["program"], renewal["every_months"], renewal["fee"], renewal["credits"], renewal["by"]) == (
        "harbour/pilot", 36, 40, None, ["exam"],
    )  # fmt: skip
    run("portfolio", "add", "HPC", "--on", "2026-11-01")
    assert json.loads(run("ladder", "HPC", "--json").stdout)["renewals"] == []


def test_a_licence_that_is_held_answers_the_condition_that_names_it(run: Run) -> None:
    text = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")
    named = text.replace("text: radio operator", "text: a radio licence of the board").replace("radio-licence, ", "")
    Path("harbour.yaml").write_text(named, encoding="utf-8")
    assert run("--quiet", "import", "harbour.yaml").exit_code == 0
    before = json.loads(run("ladder", "HPC", "--open-to", "students", "--json").stdout)["conditions"]
    run("portfolio", "add", "radio-licence")
    after = json.loads(run("ladder", "HPC", "--open-to", "students", "--json").stdout)["conditions"]
    assert [check["met"] for check in before if check["kind"] == "licence"] == [None]
    assert [check["met"] for check in after if check["kind"] == "licence"] == [True]


@pytest.mark.parametrize("name", ["mine.csv", "mine.yaml"])
def test_what_is_exported_is_imported_as_the_same(run: Run, name: str) -> None:
    run("portfolio", "add", "HPC", "--on", "2020-01-15")
    run("portfolio", "add", "HPC", "--on", "2026-01-15", "--evidence", "https://example.org/1")
    run(
        "portfolio", "add", "--title", "=Knots; and Ropes", "--class", "skill", "--skill", "rope work", "--skill", "a;b"
    )
    run("portfolio", "add", "--condition", "experience", "--months", "1", "--text", "at sea")
    assert run("portfolio", "export", "-o", name).exit_code == 0
    assert stat.S_IMODE(Path(name).stat().st_mode) == 0o600
    before = Path("portfolio.yaml").read_text(encoding="utf-8")
    assert "added 0 of 3 holdings" in run("portfolio", "import", name).stderr
    assert Path("portfolio.yaml").read_text(encoding="utf-8") == before
    result = run("--portfolio", "new.yaml", "portfolio", "import", name)
    assert result.exit_code == 0, result.stderr
    assert Path("new.yaml").read_text(encoding="utf-8") == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("holding,title\nx,X\ny,\n", "mine.csv:3:1: title is missing"),
        ("holding,title,earned_on\nx,X,soon\n", "mine.csv:2:1: earned_on should be a day"),
        ('holding,title\nx,"X\n', "this is no valid CSV"),
        ("holding,title,condition,months\n,,experience,many\n", "mine.csv:2:1: months should be"),
        ("a: 1", "unknown key"),
    ],
)
def test_a_mistake_in_what_is_imported(run: Run, text: str, said: str) -> None:
    Path("mine.csv").write_text(text, encoding="utf-8")
    result = run("portfolio", "import", "mine.csv")
    assert result.exit_code == 1
    assert said in result.stderr
    assert not Path("portfolio.yaml").exists()


def test_the_class_of_a_program_is_the_catalogues(run: Run) -> None:
    run("portfolio", "add", "seamanship")
    result = run("portfolio", "edit", "seamanship", "--class", "ability")
    assert result.exit_code == 1
    assert "the catalogue says its provider, class and skills" in result.stderr


def test_what_no_catalogue_holds_counts_where_a_search_looks_for_what_adds(run: Run) -> None:
    def uncovered() -> list[str]:
        result = run("search", "--toward", "HPC", "--open-to", "students", "--json")
        skills: list[str] = json.loads(result.stdout)["toward"]["uncovered"]
        return skills

    assert "rope work" in uncovered()
    run("portfolio", "add", "--title", "Knots and Ropes", "--class", "ability", "--skill", "rope work")
    assert "rope work" not in uncovered()
