"""A stranger's walk: from nothing held to a saved plan, a catalogue that changes, and what that does to the plan.

Each screen proposes the next command; what a line says of files is said again there.
"""

import shlex
from pathlib import Path

import pytest
from typer.testing import Result

from conftest import Run

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
HARBOUR = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")


@pytest.fixture
def walk(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Type a command before a screen that guides."""
    monkeypatch.setattr("microcred.cli.settings.Settings.guides", True)
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0
    return lambda *words, **more: run(*words, "--format", "table", **more)


def next_of(result: Result) -> list[str]:
    """The commands that a screen proposes, first to last."""
    lines = result.stderr.splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("Next: "))
    return [line[6:] for line in lines[start:] if line[6:].startswith("microcred ")]


def change_catalogue(run: Run) -> None:
    """A copy of the catalogue with an exam retired and a price raised is imported."""
    text = HARBOUR.replace(
        "title: Radio Licence\n", "title: Radio Licence\n    status: retired\n    retired_on: 2026-11-01\n"
    )
    Path("harbour.yaml").write_text(text.replace("assessment: 300", "assessment: 450"), encoding="utf-8")
    assert run("--quiet", "import", "harbour.yaml").exit_code == 0


def test_one_person(walk: Run, run: Run) -> None:
    empty = walk("portfolio", "list")
    assert "0 holdings" in empty.stdout
    assert next_of(empty) == ["microcred portfolio add PROGRAM"]
    added = walk("portfolio", "add", "seamanship", "tide-tables", "--on", "2026-03-01")
    assert "2 holdings" in added.stdout
    assert next_of(added) == ["microcred ladder CERT"]
    ladder = walk("ladder", "HPC", "--open-to", "students")
    assert "you hold 2 steps of it" in ladder.stdout
    saved = walk("plan", "save", "sea", "HPC", "--open-to", "students", "--budget", "500")
    assert saved.exit_code == 0
    assert next_of(saved)[0] == "microcred plan check sea"
    assert "nothing has changed" in walk(*shlex.split(next_of(saved)[0])[1:]).stdout
    change_catalogue(run)
    checked = walk("plan", "check")
    assert checked.exit_code == 1
    assert "Radio Licence is retired" in checked.stdout
    assert "the price of Harbour Pilot Certification was 325 USD and is 475 USD" in " ".join(checked.stdout.split())
    assert next_of(checked) == ["microcred ladder harbour/pilot"]
    assert "microcred plan save sea harbour/pilot makes it anew" in checked.stderr
    anew = walk("plan", "save", "sea", "harbour/pilot", "--open-to", "students")
    assert anew.exit_code == 0
    assert walk("plan", "check").exit_code == 0
    walk("portfolio", "add", "harbour/pilot", "--on", "2026-11-20")
    assert "sea: harbour/pilot: reached" in walk("plan", "check").stdout


def test_an_adviser_of_three(walk: Run, run: Run) -> None:
    for name, held in (("ana", "seamanship"), ("ben", "radio-licence"), ("cem", "tide-tables")):
        mine = ("--portfolio", f"{name}.yaml")
        added = walk("portfolio", "add", held, "--on", "2026-03-01", *mine)
        assert next_of(added) == [f"microcred ladder CERT --portfolio {name}.yaml"]
        saved = walk("plan", "save", f"{name} sea", "HPC", "--open-to", "students", "--direct", *mine)
        assert next_of(saved)[0] == f"microcred plan check '{name} sea' --portfolio {name}.yaml"
        assert walk(*shlex.split(next_of(saved)[0])[1:]).exit_code == 0
    change_catalogue(run)
    all_three = tuple(word for name in ("ana", "ben", "cem") for word in ("--portfolio", f"{name}.yaml"))
    checked = walk("plan", "check", *all_three)
    assert checked.exit_code == 1
    assert "3 plans: 2 cannot be carried out, 1 to look at" in checked.stdout
    assert next_of(checked) == ["microcred ladder harbour/pilot --portfolio ana.yaml"]
    assert "microcred plan save 'ana sea' harbour/pilot --portfolio ana.yaml makes it anew" in checked.stderr
    listed = walk("plan", "list", *all_three)
    assert next_of(listed) == ["microcred plan check --portfolio ana.yaml --portfolio ben.yaml --portfolio cem.yaml"]


def test_of_many_sources_those_that_changed_are_shown(walk: Run) -> None:
    Path("many").mkdir()
    for number in range(25):
        text = f"provider: {{id: p-{number}, name: P}}\nsource: {{id: p-{number}}}\nprograms: [{{id: a, title: A}}]\n"
        Path(f"many/{number:02}.yaml").write_text(text, encoding="utf-8")
    assert "p-24" in walk("import", "many").stdout
    Path("many/07.yaml").write_text(Path("many/07.yaml").read_text().replace("title: A", "title: B"), encoding="utf-8")
    again = walk("import", "many").stdout
    assert "p-7 " in again
    assert "p-24" not in again
    assert "24 sources as they were" in again


def test_the_catalogue_that_a_line_names_is_named_again(walk: Run, run: Run) -> None:
    assert run("--db", "other.db", "--quiet", "import", str(SAMPLE)).exit_code == 0
    found = walk("--db", "other.db", "search", "seamanship")
    assert next_of(found)
    assert all(command.endswith(" --db other.db") for command in next_of(found))
    assert walk(*shlex.split(next_of(found)[0])[1:]).exit_code == 0
