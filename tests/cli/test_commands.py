"""The commands as a person types them, on the catalogue that ships."""

import json
from pathlib import Path

import pytest

from conftest import Run


@pytest.fixture(autouse=True)
def _on_the_shipped_catalogue(shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MICROCRED_DB", str(shipped))


def test_bare_microcred_greets(run: Run) -> None:
    result = run()
    assert result.exit_code == 0
    assert "microcred ladder CCNA" in result.stdout


def test_a_misspelt_command_is_told_what_it_is_like(run: Run) -> None:
    result = run("serach", "python")
    assert result.exit_code == 2
    assert "'search'" in result.stderr


def test_a_search_says_why_each_row_matched(run: Run) -> None:
    document = json.loads(run("search", "ccna", "--json").stdout)
    assert document["results"][0]["id"] == "cisco/ccna"
    assert any("CCNA" in match["text"].upper() for match in document["results"][0]["matched"])
    scores = [row["score"] for row in document["results"]]
    assert scores == sorted(scores, reverse=True)


def test_free_means_learning_costs_nothing(run: Run) -> None:
    rows = json.loads(run("search", "--free", "--limit", "0", "--json").stdout)["results"]
    assert rows
    assert all(row["cost"]["learning"] == 0 for row in rows)


def test_filters_are_all_meant_and_repeated_ones_either(run: Run) -> None:
    rows = json.loads(
        run(
            "search", "--class", "skill", "--class", "knowledge", "--provider", "Cisco", "--limit", "0", "--json"
        ).stdout
    )["results"]
    assert {row["class"] for row in rows} == {"skill", "knowledge"}
    assert {row["provider"]["id"] for row in rows} == {"cisco"}


def test_a_search_that_finds_nothing_is_an_answer(run: Run) -> None:
    result = run("search", "zzzzqqqq", "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["results"] == []


@pytest.mark.parametrize(
    "words", ["200-301", 'NEAR("a" "b")', "a*", "title:", '"', "(", "AND", "\x00", "😀", "' OR 1=1 --"]
)
def test_no_words_break_a_search(run: Run, words: str) -> None:
    assert run("search", "--json", "--", words).exit_code == 0


@pytest.mark.parametrize("name", ["CCNA", "cisco/ccna", "ccna", "200-301", "Cisco Certified Network Associate"])
def test_a_program_goes_by_all_its_names(run: Run, name: str) -> None:
    document = json.loads(run("show", name, "--json").stdout)
    assert document["id"] == "cisco/ccna"
    assert document["facts"]
    assert all(set(fact) >= {"field", "value", "source_url", "as_of", "used"} for fact in document["facts"])


def test_a_slip_is_mended_and_announced_by_commands_that_read(run: Run) -> None:
    result = run("show", "netwrok+", "--json")
    assert json.loads(result.stdout)["id"] == "comptia/network-plus"
    assert "taken as comptia/network-plus" in result.stderr


def test_a_slip_is_not_mended_by_commands_that_write(run: Run) -> None:
    result = run("portfolio", "add", "netwrok+")
    assert result.exit_code == 1
    assert "comptia/network-plus" in result.stderr
    assert not Path("portfolio.yaml").exists()


def test_an_unknown_certification_is_told_the_nearest(run: Run) -> None:
    result = run("ladder", "kubernetis hardening exam 9")
    assert result.exit_code == 1
    assert "no program is called" in result.stderr
    assert result.stdout == ""


def test_a_ladder_starts_from_what_is_held(run: Run) -> None:
    assert run("portfolio", "add", "network+").exit_code == 0
    document = json.loads(run("ladder", "security+", "--json").stdout)
    steps = {step["program"]["id"]: step for rung in document["rungs"] for step in rung["steps"]}
    assert steps["comptia/network-plus"]["status"] == "held"
    assert document["totals"]["steps"] == sum(step["status"] != "held" for step in steps.values())


def test_a_held_target_leaves_nothing_to_do(run: Run) -> None:
    run("portfolio", "add", "ccna")
    document = json.loads(run("ladder", "ccna", "--json").stdout)
    assert document["feasible"]
    assert (document["totals"]["steps"], document["totals"]["hours"], document["totals"]["cost"]) == (0, 0, 0)


def test_no_plan_is_told_with_the_smallest_reason(run: Run) -> None:
    result = run("ladder", "CCNA", "--budget", "100", "--json")
    document = json.loads(result.stdout)
    assert result.exit_code == 1
    assert not document["feasible"]
    assert "300 USD" in document["reason"]
    assert "the budget is 100 USD" in document["reason"]
    assert document["nearest"]["totals"]["cost"] == 300
    assert [rung["class"] for rung in document["rungs"]] == ["knowledge", "skill", "ability", "certification"]


def test_a_retired_target_names_its_replacement(run: Run) -> None:
    result = run("ladder", "AZ-500")
    assert result.exit_code == 1
    assert "retired" in result.stderr


def test_a_classification_tells_what_spoke_for_it_against_it_and_what_would_change_it(run: Run) -> None:
    text = "Attended the workshop and prepared for the certification exam."
    (answer,) = json.loads(run("classify", "--text", text, "--json").stdout)
    assert answer["best"] == answer["class"] == "participation"
    assert any(piece["for_answer"] > 1 for piece in answer["evidence"])
    assert any(piece["for_answer"] < 0 for piece in answer["evidence"])
    assert {"how": "stated", "field": "assessment", "text": "type practical"}.items() <= next(
        turn for turn in answer["would_change"] if turn["class"] == "skill"
    ).items()
    screen = run("classify", "--text", text, "--format", "table").stdout
    for told in ("What decided for participation", "What spoke against it", "if a practical task were judged"):
        assert told in screen


def write_lines(path: Path, number: int) -> str:
    rows = (
        {"id": f"sea/knots-{n}", "title": f"Knots {n}", "provider": {"id": "sea", "name": "Sea"}} for n in range(number)
    )
    path.write_text("".join(json.dumps({**row, "description": "Attended the workshop."}) + "\n" for row in rows))
    return str(path)


def test_a_long_file_is_classified_row_by_row_in_every_format(run: Run, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "many.jsonl", 700)
    rows = json.loads(run("classify", "--file", path, "--json").stdout)
    assert [row["id"] for row in rows] == [f"sea/knots-{n}" for n in range(700)]
    assert {row["class"] for row in rows} == {"participation"}
    assert {row["would_change"] is None for row in rows} == {True}
    assert [json.loads(line) for line in run("classify", "--file", path, "-f", "jsonl").stdout.splitlines()] == rows
    plain = run("classify", "--file", path, "-f", "plain", "--fields", "id,class").stdout.splitlines()
    assert plain[1:] == [f"{row['id']}\t{row['class']}" for row in rows]
    assert run("classify", "--file", path, "--fields", "nothing").exit_code == 2


def test_a_long_file_is_seen_at_a_glance(run: Run, tmp_path: Path) -> None:
    screen = run("classify", "--file", write_lines(tmp_path / "many.jsonl", 100), "--format", "table").stdout
    for told in ("100 programs", "participation  100", "60 programs not shown"):
        assert told in screen


def test_a_short_file_tells_what_would_change_each_class(run: Run, tmp_path: Path) -> None:
    rows = json.loads(run("classify", "--file", write_lines(tmp_path / "few.jsonl", 2), "--json").stdout)
    assert [bool(row["would_change"]) for row in rows] == [True, True]


def test_bad_lines_of_a_file_are_told_and_the_others_classified(run: Run, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "some.jsonl", 10)
    Path(path).write_text(Path(path).read_text().replace('knots-3", "title"', 'knots-3", "titel"'))
    result = run("classify", "--file", path, "--fields", "id")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 10
    assert f"{path}:4:" in result.stderr


def test_a_file_of_which_nothing_can_be_read_is_refused(run: Run, tmp_path: Path) -> None:
    result = run("classify", "--file", str(tmp_path / "nothing.jsonl"))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "there is no such file" in result.stderr


def test_a_text_in_a_language_that_no_rule_reads_is_said_to_be_so(run: Run) -> None:
    result = run("classify", "--text", "完成课程并通过考试", "--format", "table")
    assert result.exit_code == 0
    assert "in Chinese: its words are not read" in result.stdout
    (answer,) = json.loads(run("classify", "--text", "شهادة في الأمن السيبراني", "--json").stdout)
    assert answer["languages"] == [{"field": "description", "language": "Arabic letters", "read": False}]
    assert (answer["class"], answer["evidence"]) == ("undetermined", [])


def test_a_megabyte_of_text_comes_from_standard_input_and_is_read_up_to_a_limit(run: Run) -> None:
    result = run("classify", "--text", "-", "--json", stdin="Attended the seminar. " * 50_000)
    assert json.loads(result.stdout)[0]["class"] == "participation"
    assert "only the first 20,000 of 1,100,000 characters are read" in result.stderr


@pytest.mark.parametrize(
    "text", ["Pass the <b>exam</b> [/red] \x1b[31m\x07 now", "pass the \udcff exam", "\u202epass the exam"]
)
@pytest.mark.parametrize("form", ["table", "json", "csv", "markdown"])
def test_markup_and_control_characters_come_to_no_harm(run: Run, text: str, form: str) -> None:
    result = run("classify", "--text", text, "--format", form)
    assert result.exit_code == 0
    assert "\x1b" not in result.stdout
    assert "\x07" not in result.stdout


def test_a_record_without_a_title_is_told_with_its_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.jsonl").write_text('{"id": "sea/knots", "provider": {"id": "sea", "name": "Sea"}}\n')
    result = run("classify", "--file", "one.jsonl")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "one.jsonl:1:1: title is missing" in result.stderr


def test_a_rule_is_explained(run: Run) -> None:
    rule = json.loads(run("classify", "--explain", "attended", "--json").stdout)
    assert rule["rule"] == "attended"
    assert {"class", "field", "weight"} == set(rule["says"][0])
    assert rule["fired"][0]["records"] > 1000
    screen = run("classify", "--explain", "attended", "--format", "table").stdout
    for told in ("Speaks for", "Speaks against", rule["fires"], rule["spares"], "labelled ones"):
        assert told in screen
    assert "any digit" in run("classify", "--explain", "course-number", "--format", "table").stdout


def test_a_mistyped_rule_is_told_the_nearest(run: Run) -> None:
    result = run("classify", "--explain", "atended")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "no rule is called “atended”" in result.stderr
    assert "did you mean attended" in result.stderr


def test_a_rule_is_explained_alone(run: Run) -> None:
    assert run("classify", "CCNA", "--explain", "attended").exit_code == 2


def test_a_text_is_classified_with_its_words_quoted(run: Run) -> None:
    text = "Awarded to attendees of the 2025 cloud summit"
    (answer,) = json.loads(run("classify", "--text", text, "--json").stdout)
    assert answer["class"] == "participation"
    assert answer["formality"] == "informal"
    assert "attendees" in [evidence["text"] for evidence in answer["evidence"]]
    assert all(evidence["text"] in text for evidence in answer["evidence"])


def test_an_empty_text_is_refused(run: Run) -> None:
    result = run("classify", "--text", "  ")
    assert result.exit_code == 1
    assert "the text is empty" in result.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("search", "--limit", "-1"),
        ("search", "--class", "skil"),
        ("search", "python", "--format", "yaml"),
        ("search", "python", "--fields", "titel"),
        ("ladder",),
        ("ladder", "CCNA", "--budget", "-1"),
        ("ladder", "CCNA", "--condition", "experience"),
        ("portfolio", "add", "ccna", "--on", "yesterday"),
        ("classify",),
    ],
)
def test_a_wrong_line_is_a_usage_error(run: Run, words: tuple[str, ...]) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert "Error" in result.stderr
    assert result.stdout == ""


def test_the_shared_options_work_before_and_after_the_command(
    run: Run, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MICROCRED_DB", "/nowhere/else.db")
    before = run("--db", str(shipped), "search", "ccna")
    after = run("search", "ccna", "--db", str(shipped))
    assert before.exit_code == after.exit_code == 0
    assert before.stdout == after.stdout != ""


def test_a_file_gets_the_format_of_its_ending(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "found.csv"
    result = run("search", "ccna", "-o", str(out), "--fields", "id,class")
    assert result.stdout == ""
    assert out.read_text().splitlines()[:2] == ["id,class", "cisco/ccna,certification"]


def test_a_catalogue_in_a_missing_folder_is_an_error(run: Run, tmp_path: Path) -> None:
    result = run("--db", str(tmp_path / "no" / "c.db"), "search", "ccna")
    assert result.exit_code == 1
    assert "there is no folder" in result.stderr


def test_schemas_are_json(run: Run) -> None:
    for name in ("provider", "skills"):
        document = json.loads(run("schema", name).stdout)
        assert document["$schema"].startswith("https://json-schema.org/draft/2020-12")


@pytest.mark.parametrize("width", [60, 80, 140])
@pytest.mark.parametrize("target", ["CCNA", "security+", "data+"])
def test_no_line_of_a_ladder_is_wider_than_the_screen(
    run: Run, monkeypatch: pytest.MonkeyPatch, width: int, target: str
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    result = run("ladder", target, "--format", "table")
    assert result.exit_code == 0
    assert max(len(line) for line in result.stdout.splitlines()) <= width
