"""One surface: every command × every format × --fields, and every document held to its own JSON Schema."""

import csv
import io
import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from cli.surface import CALLS, Call, command_of, leaves, prepare, takes_format, there
from conftest import Run
from microcred.render.formats import FORMATS
from microcred.render.view import spell, tame
from microcred.views.schemas.answers import ANSWERS, answer_fields, answer_schema

SAMPLE_CALLS = there()
Ask = Callable[..., str]


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample catalogue, a portfolio and files to import, made once and copied for each call."""
    folder = tmp_path_factory.mktemp("desk")
    prepare(folder)
    return folder


@pytest.fixture
def ask(run: Run, desk: Path, tmp_path: Path) -> Ask:
    """Call a command on the sample catalogue as it was made: what an earlier call has changed is not seen."""

    def call_anew(call: Call, *more: str) -> str:
        for path in tmp_path.glob("catalogue.db*"):
            path.unlink()
        shutil.copytree(desk, tmp_path, dirs_exist_ok=True)
        result = run(*call.words, *more)
        assert result.exit_code == call.status, (more, result.stderr)
        return str(result.stdout)

    return call_anew


@pytest.fixture(autouse=True)
def _on_the_desk(desk: Path, tmp_path: Path) -> None:
    shutil.copytree(desk, tmp_path, dirs_exist_ok=True)


def test_every_command_that_answers_is_walked_and_has_a_schema() -> None:
    answering = {name for name, command in leaves() if takes_format(command)}
    assert answering <= set(CALLS), "say in surface.CALLS how it is called"
    assert answering <= set(ANSWERS), "say in views/schemas/answers.py what it answers with"


@pytest.mark.parametrize("name", ANSWERS)
def test_a_schema_is_one(name: str) -> None:
    schema = answer_schema(name)
    assert schema is not None
    jsonschema.Draft202012Validator.check_schema(schema)
    assert answer_fields(name)


@pytest.mark.parametrize("call", SAMPLE_CALLS, ids=str)
def test_a_document_fits_its_schema(ask: Ask, call: Call) -> None:
    schema = answer_schema(command_of(call))
    assert schema is not None
    holds = jsonschema.Draft202012Validator(schema)
    document = json.loads(ask(call, "--json"))
    assert [error.message for error in holds.iter_errors(document)] == []
    assert isinstance(document, list) or document["schema_version"] == 1
    assert isinstance(document, dict) or all("schema_version" not in row for row in document)
    assert not holds.is_valid([{}] if isinstance(document, list) else {"schema_version": 1})


def is_in(row: Any, path: str) -> bool:
    key, _, rest = path.partition(".")
    return isinstance(row, Mapping) and key in row and (not rest or is_in(row[key], rest))


def value_at(row: Any, path: str) -> Any:
    for key in path.split("."):
        row = row.get(key) if isinstance(row, Mapping) else None
    return row


def read_lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def some_fields(ask: Ask, call: Call, whole: list[dict[str, Any]]) -> tuple[str, ...]:
    """Columns of the command's table, and one more field that stands deeper or has no column."""
    heading = ask(call, "--format", "csv").splitlines()[0].split(",")
    known = [field for field in answer_fields(command_of(call)) if field not in heading]
    more = [field for field in known if whole and is_in(whole[0], field)]
    return (*heading[:3], *more[-1:])


@pytest.mark.parametrize("call", SAMPLE_CALLS, ids=str)
def test_every_format_carries_the_same_cells(ask: Ask, call: Call) -> None:
    whole = read_lines(ask(call, "--format", "jsonl"))
    fields = some_fields(ask, call, whole)
    written = {name: ask(call, "--format", name, "--fields", ",".join(fields)) for name in FORMATS}
    rows = read_lines(written["jsonl"])
    assert rows == [{field: value_at(row, field) for field in fields} for row in whole]
    assert json.loads(written["json"]) == rows
    cells = [[tame(spell(row[field])) for field in fields] for row in rows]
    assert written["plain"] == "".join("\t".join(line) + "\n" for line in [list(fields), *cells])
    parsed = list(csv.reader(io.StringIO(written["csv"])))
    assert parsed[0] == list(fields)
    assert [[tame(cell).removeprefix("'") for cell in line] for line in parsed[1:]] == cells
    assert written["markdown"].count("\n") == len(rows) + 2
    assert written["table"].count("\n") > len(rows)


@pytest.mark.parametrize("call", SAMPLE_CALLS, ids=str)
def test_the_whole_answer_goes_where_it_is_sent(ask: Ask, call: Call) -> None:
    assert ask(call, "-o", "answer.json") == ""
    schema = answer_schema(command_of(call))
    assert schema is not None
    jsonschema.Draft202012Validator(schema).validate(json.loads(Path("answer.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("call", [call for call in SAMPLE_CALLS if call.status == 0], ids=str)
def test_quiet_means_the_answer_alone(run: Run, call: Call) -> None:
    assert run(*call.words, "--quiet").stderr == ""


@pytest.mark.parametrize("name", [name for name, command in leaves() if takes_format(command)])
def test_the_shared_options_stand_before_and_after(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    shared = ("--db", str(tmp_path / "catalogue.db"), "--portfolio", str(tmp_path / "portfolio.yaml"), "--quiet")
    monkeypatch.setenv("MICROCRED_DB", "/nowhere/catalogue.db")
    monkeypatch.setenv("MICROCRED_PORTFOLIO", "/nowhere/portfolio.yaml")
    call = CALLS[name][0]
    after = ask(call, *shared, "--debug", "--format", "plain")
    before = ask(Call((*shared, "--debug", *call.words), call.status), "--format", "plain")
    assert before == after != ""


@pytest.mark.parametrize("name", [name for name, command in leaves() if takes_format(command)])
def test_a_misspelt_field_is_told_the_nearest(run: Run, name: str) -> None:
    call = CALLS[name][0]
    field = answer_fields(name)[0]
    result = run(*call.words, "--fields", f"{field}x")
    assert result.exit_code == 2
    assert f"there is no “{field}x”; try" in result.stderr
    assert field in result.stderr.partition("try ")[2]
    assert result.stdout == ""


def test_a_field_is_known_where_no_row_has_it(run: Run) -> None:
    result = run("search", "zzzzqqqq", "--fields", "id,provider.name,skills")
    assert (result.exit_code, result.stdout) == (0, "id\tprovider.name\tskills\n")
    assert run("search", "zzzzqqqq", "--fields", "skils").exit_code == 2


@pytest.mark.parametrize("name", [name for name, command in leaves() if takes_format(command)])
def test_yaml_is_asked_of_export(run: Run, name: str) -> None:
    result = run(*CALLS[name][0].words, "--format", "yaml")
    assert result.exit_code == 2
    assert "microcred export --to yaml" in result.stderr


@pytest.mark.parametrize(
    ("words", "title"), [((), "provider file"), (("skills",), "skills file"), (("search",), "search")]
)
def test_schemas_are_printed(run: Run, words: tuple[str, ...], title: str) -> None:
    assert title in json.loads(run("schema", *words).stdout)["title"]


def test_a_schema_of_two_words(run: Run) -> None:
    schema = json.loads(run("schema", "portfolio", "list").stdout)
    assert schema["type"] == "array"
    assert set(schema["$defs"]) == {"holding"}


def test_an_unknown_schema_is_told_the_nearest(run: Run) -> None:
    result = run("schema", "serch")
    assert result.exit_code == 2
    assert "did you mean search?" in result.stderr
