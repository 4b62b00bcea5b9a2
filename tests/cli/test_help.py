"""The help of every command fits a screen and says what it is for; its examples run on the catalogue that ships."""

import json
import shlex
import shutil
import socket
from pathlib import Path

import pytest

import credentials as given
from cli.surface import SAMPLE, leaves
from conftest import Run
from microcred.exchange.web import limits

LEAVES = list(leaves())
EXAMPLES = [(name, example) for name, command in LEAVES for example in command.examples]
MOST_LINES = 40


@pytest.mark.parametrize("name", [name for name, _ in LEAVES])
def test_the_help_of_a_command_fits_a_screen(run: Run, name: str) -> None:
    lines = run(*name.split(), "--help").stdout.splitlines()
    assert len(lines) <= MOST_LINES
    assert max(map(len, lines)) <= 80
    assert lines[0].startswith(f"Usage: microcred {name}")
    purpose = lines[2].strip()
    assert purpose[0].isupper()
    assert "Also everywhere: --db FILE" in "".join(lines)


def test_what_all_take_is_explained_once(run: Run) -> None:
    shown = run("--help").stdout
    assert len(shown.splitlines()) <= 52
    for option in ("--db", "--portfolio", "--quiet", "--debug", "--format", "--json", "--fields", "--output"):
        assert shown.count(option) == 1 + (option == "--format"), option


@pytest.mark.parametrize("name", [name for name, _ in LEAVES])
def test_a_command_has_two_examples(name: str) -> None:
    examples = dict(LEAVES)[name].examples
    assert len(examples) >= 2
    assert all(example.startswith(f"microcred {name}") for example in examples)


def _find_no_host(*_: object, **__: object) -> object:
    """No test asks a server that is not its own."""
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


@pytest.fixture
def desk(run: Run, shipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The shipped catalogue, and the files and holdings that the examples name."""
    monkeypatch.setattr(socket, "getaddrinfo", _find_no_host)
    monkeypatch.setattr(limits, "LINKS", limits.LINKS._replace(host_pause=0))
    shutil.copy(shipped, tmp_path / "own.db")
    monkeypatch.setenv("MICROCRED_DB", str(tmp_path / "own.db"))
    text = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")
    (tmp_path / "providers").mkdir()
    (tmp_path / "data" / "providers").mkdir(parents=True)
    for name in ("my-college", "providers/north", "data/south", "old-list"):
        own = name.rpartition("/")[2]
        Path(f"{name}.yaml").write_text(text.replace("id: harbour,", f"id: {own},"), encoding="utf-8")
    shutil.copy(Path(__file__).parents[2] / "data" / "providers" / "aws.yaml", "data/providers/")
    for name, content in (
        ("badge.png", given.png(json.dumps(given.assertion()))),
        ("badge.json", json.dumps(given.credential()).encode()),
        ("backpack.json", json.dumps(given.backpack()).encode()),
    ):
        Path(name).write_bytes(content)
    Path("courses.csv").write_text("Course,Price\nWelding,$300\n", encoding="utf-8")
    for name in ("my-college.yaml", "old-list.yaml"):
        assert run("--quiet", "import", name).exit_code == 0
    assert run("--quiet", "edit", "CCNA", "cost.assessment=330").exit_code == 0
    for name in ("network+", "CCNA"):
        assert run("--quiet", "portfolio", "add", name).exit_code == 0
    for words in (
        ("portfolio", "add", "--condition", "experience", "--months", "12"),
        ("portfolio", "export", "-o", "mine.csv"),
        ("plan", "save", "network-security", "security+", "--direct"),
        ("plan", "save", "mine.yaml", "security+", "--direct"),
    ):
        assert run("--quiet", *words).exit_code == 0
    return run


@pytest.mark.parametrize(("name", "example"), EXAMPLES, ids=[example for _, example in EXAMPLES])
def test_an_example_runs(desk: Run, name: str, example: str) -> None:
    result = desk(*shlex.split(example)[1:])
    assert result.exit_code == 0, f"{name}: {result.stderr}"
    assert result.stdout or "-o" in example or "--output" in example
