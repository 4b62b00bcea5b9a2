"""An office's table on the command line: what is said of its columns, what is told, what is remembered."""

import io
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from conftest import Run

SHEET = """Name,Web Link,Price,Duration,Notes
Welding,https://harbour.example/welding,$300,3 weeks,new
Sailing,https://harbour.example/sailing,$250,12-15 hrs,
Knots,https://harbour.example/knots,$0,2 hrs,
"""
SAID = ("--set", "provider=harbour", "--set", "provider.name=Harbour College", "--set", "internal=true")


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "office.csv"
    path.write_text(SHEET, encoding="utf-8")
    return path


def document(text: str) -> dict[str, Any]:
    return dict(json.loads(text))


def test_one_import_makes_an_internal_provider_and_a_second_needs_no_options(run: Run, sheet: Path) -> None:
    first = run("import", str(sheet), *SAID, "--set", "as_of=2026-11-01", "--map", "=Notes", "--json")
    assert first.exit_code == 0, first.stderr
    assert document(first.stdout)["sources"][0]["added"] == 3
    shown = document(run("show", "harbour/sailing", "--json").stdout)
    assert shown["provider"] == {"id": "harbour", "name": "Harbour College", "internal": True}
    assert (shown["hours_min"], shown["hours"], shown["cost"]["learning"], shown["cost"]["currency"]) == (
        12,
        15,
        250,
        "USD",
    )
    assert shown["as_of"] == "2026-11-01"
    assert document(run("import", str(sheet), "--json").stdout)["sources"][0]["unchanged"] == 3

    sheet.write_text(SHEET.replace("Knots,", "Knots and Splices,").replace("$250", "$275"), encoding="utf-8")
    again = run("import", str(sheet), "--json")
    assert again.exit_code == 0, again.stderr
    changes = document(again.stdout)["changes"]
    assert {(change["id"], change["field"]) for change in changes} == {
        ("harbour/knots", "title"),
        ("harbour/sailing", "cost"),
    }
    assert "harbour/knots is now called “Knots and Splices”, before “Knots” (its id stays) [warning]" in again.stderr


def test_a_dry_run_shows_columns_and_translations_and_writes_nothing(run: Run, sheet: Path) -> None:
    result = run("import", str(sheet), *SAID, "--dry-run")
    assert (
        "microcred: columns of office.csv: Name → title, Web Link → url, Price → cost, Duration → hours; not taken: Notes"
        in (result.stderr)
    )
    assert "microcred: Price: “$300” → cost learning 300, currency USD (1)" in result.stderr
    assert f"{sheet}:2:46: Duration: weeks are no hours (a column of hours would be taken) [warning]" in result.stderr
    assert run("show", "harbour/welding").exit_code == 1
    said = document(run("import", str(sheet), *SAID, "--dry-run", "--json").stdout)
    assert {"source": str(sheet), "path": "Duration", "count": 1} in said["lost"]
    assert said["columns"][0] == {"source": str(sheet), "column": "Name", "field": "title", "because": "its heading"}
    assert {"column": "Duration", "field": "hours", "old": "12-15 hrs", "new": "12–15", "count": 1}.items() <= (
        said["translated"][-2].items() | said["translated"][-1].items()
    )


def test_a_mapping_is_saved_and_used_again(run: Run, sheet: Path, tmp_path: Path) -> None:
    saved = tmp_path / "mapping.yaml"
    run("import", str(sheet), *SAID, "--save-mapping", str(saved))
    assert saved.read_text(encoding="utf-8") == (
        "columns: {Name: title, Web Link: url, Price: cost, Duration: hours, Notes: null}\n"
        'set: {provider: harbour, provider.name: Harbour College, internal: "true"}\n'
    )
    other = tmp_path / "other.csv"
    other.write_text(SHEET.replace("harbour.example", "other.example"), encoding="utf-8")
    result = run("check", str(other), "--mapping", str(saved), "--json")
    assert result.exit_code == 0, result.stderr
    assert document(result.stdout)["columns"][0]["because"] == "said"
    saved.write_text("columns: [a]\n", encoding="utf-8")
    assert run("check", str(other), "--mapping", str(saved)).exit_code == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--map", "titel=Name"), "did you mean title?"),
        (("--set", "provider"), "write --set provider=citytech"),
        (("--template", "docx"), "it is one of csv, xlsx, yaml"),
    ],
)
def test_a_wrong_option_is_a_wrong_command_line(run: Run, sheet: Path, words: tuple[str, ...], told: str) -> None:
    result = run("import", str(sheet), *words)
    assert result.exit_code == 2
    assert told in " ".join(result.stderr.split())
    assert run("import").exit_code == 2


def test_a_template_is_written_and_filled_in(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "fill.xlsx"
    assert run("import", "--template", "xlsx", "-o", str(path)).exit_code == 0
    book = openpyxl.load_workbook(path)
    book.worksheets[0]["A2"] = "Welding"
    book.worksheets[0]["I2"] = "$300"
    book.save(path)
    result = run("import", str(path), *SAID)
    assert result.exit_code == 0, result.stderr
    assert "[warning]" not in result.stderr
    assert document(run("show", "harbour/welding", "--json").stdout)["cost"]["learning"] == 300
    assert run("import", "--template", "csv").stdout.startswith("\ufeffTitle,Link,Type,")
    assert "programs:" in run("import", "--template", "yaml").stdout


def test_errors_of_a_workbook_name_the_cell(run: Run, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (("Title", "Link"), ("A", "https://a.example"), (None, "https://b.example")):
        book.worksheets[0].append(row)
    out = io.BytesIO()
    book.save(out)
    (tmp_path / "a.xlsx").write_bytes(out.getvalue())
    result = run("check", "a.xlsx", *SAID, "--json")
    assert result.exit_code == 1
    assert "a.xlsx:Sheet!A3: title is missing" in result.stderr
    (error,) = document(result.stdout)["errors"]
    assert (error["line"], error["column"], error["sheet"]) == (3, 1, "Sheet")


def test_findings_are_annotations_of_a_workflow(run: Run, tmp_path: Path) -> None:
    text = (
        "provider: {id: a, name: A}\nprograms:\n  - {id: b, title: B, hours: 50%}\n  - {id: c, title: C, requires: d}\n"
    )
    (tmp_path / "a, b.yaml").write_text(text, encoding="utf-8")
    result = run("check", "a, b.yaml", "-f", "github")
    assert result.exit_code == 1
    error, warning = result.stdout.splitlines()
    assert error.startswith("::error file=a%2C b.yaml,line=3,col=30,title=microcred::hours should be ")
    assert "50%25" in error
    assert warning.startswith("::warning file=a%2C b.yaml,line=4,col=33,title=microcred::")
    assert run("import", "a, b.yaml", "-f", "github").exit_code == 2
