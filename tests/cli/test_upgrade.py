"""A newer package brings its newer catalogue in, keeps what a person did, and leaves alone what is to be left alone."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest

import microcred

PACKAGE = Path(microcred.__file__).parent


def text(provider: str, *programs: str) -> str:
    lines = [
        f"provider: {{id: {provider}, name: {provider.title()}}}",
        f"source: {{id: {provider}, as_of: 2026-11-01}}",
    ]
    return "\n".join([*lines, "programs:", *(f"  - {{id: {each}}}" for each in programs)]) + "\n"


class Installed:
    """A copy of the package with a catalogue of its own, run as a person runs it: with nothing said of any database."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(PACKAGE, folder / "microcred", ignore=shutil.ignore_patterns("__pycache__", "data"))
        self.data = folder / "microcred" / "data"
        (self.data / "providers").mkdir(parents=True)
        self.ship(sea=text("sea", "a, title: A, hours: 1", "b, title: B"), sky=text("sky", "c, title: C"))

    def ship(self, version: str = "", **files: str | None) -> None:
        """Put these provider files into the package, or take them out; give it another version."""
        for name, content in files.items():
            path = self.data / "providers" / f"{name}.yaml"
            if content is None:
                path.unlink()
            else:
                path.write_text(content, encoding="utf-8")
        if version:
            (self.folder / "microcred" / "__init__.py").write_text(f'"""It."""\n\n__version__ = "{version}"\n')

    def run(self, *words: str, **variables: str) -> CompletedProcess[str]:
        kept = {key: value for key, value in os.environ.items() if key != "MICROCRED_DB"}
        command = [sys.executable, "-m", "microcred", *words]
        environment = {**kept, "PYTHONPATH": str(self.folder), **variables}
        return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)

    def hours(self, program: str = "sea/a", *words: str) -> object:
        shown = self.run(*words, "show", program, "--json")
        return json.loads(shown.stdout)["hours"] if shown.returncode == 0 else "gone"

    def history(self) -> list[tuple[str, str, bool]]:
        listed = json.loads(self.run("history", "--json").stdout)
        return [(each["command"], each["source"], each["undone"]) for each in reversed(listed)]


@pytest.fixture
def installed(tmp_path: Path) -> Installed:
    one = Installed(tmp_path / "package")
    assert one.run("search").returncode == 0
    return one


NEWER = text("sea", "a, title: A, hours: 2", "b, title: B")
FIRST = [("shipped", "sea", False), ("shipped", "sky", False)]


def test_a_newer_catalogue_comes_in_as_a_change_that_can_be_undone(installed: Installed) -> None:
    before = installed.run("export").stdout
    installed.ship("9.0.0", sea=NEWER)
    assert installed.hours() == 2
    assert installed.history() == [*FIRST, ("shipped", "sea", False)]
    assert "9.0.0" in installed.run("history", "3").stdout or installed.run("history").stdout.count("9.0.0") == 1
    assert installed.run("undo").returncode == 0
    assert installed.run("export").stdout == before
    assert installed.hours() == 1
    assert installed.run("search").stderr == ""
    assert installed.history()[2:] == [("shipped", "sea", True), ("undo", "sea", False)]


def test_what_was_refused_stays_out_until_it_differs(installed: Installed) -> None:
    installed.ship("9.0.0", sea=NEWER)
    installed.hours()
    installed.run("undo")
    installed.ship("9.1.0", sky=text("sky", "c, title: C, hours: 5"))
    assert (installed.hours("sky/c"), installed.hours()) == (5, 1)
    installed.ship("9.2.0", sea=NEWER.replace("hours: 2", "hours: 3"))
    assert installed.hours() == 3


def test_files_that_only_look_newer_change_nothing(installed: Installed) -> None:
    os.utime(installed.data / "providers" / "sea.yaml", (1, 1))
    assert installed.run("search").stderr == ""
    assert installed.history() == FIRST


def test_what_a_person_imported_is_kept(installed: Installed, tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(text("own", "x, title: X"))
    (tmp_path / "sea.yaml").write_text(text("sea", "a, title: A, hours: 7", "b, title: B"))
    assert installed.run("import", str(tmp_path / "own.yaml"), str(tmp_path / "sea.yaml")).returncode == 0
    installed.ship("9.0.0", sea=NEWER, sky=text("sky", "c, title: C, hours: 5"))
    told = installed.run("search").stderr
    assert "“sea” is as you made it" in told
    assert (installed.hours(), installed.hours("own/x"), installed.hours("sky/c")) == (7, None, 5)


def test_what_is_no_longer_shipped_is_withdrawn(installed: Installed) -> None:
    installed.ship("9.0.0", sky=None)
    assert json.loads(installed.run("show", "sky/c", "--json").stdout)["status"] == "withdrawn"
    assert installed.run("undo").returncode == 0
    assert json.loads(installed.run("show", "sky/c", "--json").stdout)["status"] == "active"


def test_what_was_forgotten_stays_forgotten(installed: Installed) -> None:
    assert installed.run("sources", "forget", "sea").returncode == 0
    installed.ship("9.0.0", sea=NEWER)
    assert installed.hours() == "gone"


@pytest.mark.parametrize(("words", "variables"), [(("--frozen",), {}), ((), {"MICROCRED_FROZEN": "1"})])
def test_a_frozen_one_is_left_alone_and_the_difference_announced(
    installed: Installed, words: tuple[str, ...], variables: dict[str, str]
) -> None:
    installed.ship("9.0.0", sea=NEWER, moon=text("moon", "m, title: M"))
    for command in (("search",), ("undo",)):
        result = installed.run(*command, *words, **variables)
        assert result.returncode == 0
        assert result.stderr.count("9.0.0 ships another one (new: moon; changed: sea); it is frozen") == 1
    assert installed.run("search", *words, "--quiet", **variables).stderr == ""


def test_one_that_a_person_names_is_left_alone(installed: Installed, tmp_path: Path) -> None:
    named = ("--db", str(tmp_path / "named.db"))
    assert installed.hours("sea/a", *named) == 1
    (tmp_path / "own.yaml").write_text(text("own", "x, title: X"))
    other = ("--db", str(tmp_path / "other.db"))
    assert installed.run(*other, "import", str(tmp_path / "own.yaml")).returncode == 0
    installed.ship("9.0.0", sea=NEWER)
    result = installed.run(*named, "search")
    assert result.stderr.count("you named it, so it is left as it is") == 1
    assert installed.hours("sea/a", *named) == 1
    assert installed.run(*other, "search").stderr == ""  # nothing shipped was ever in it


def test_an_older_package_takes_nothing_back(installed: Installed) -> None:
    installed.ship("9.0.0", sea=NEWER)
    installed.hours()
    installed.ship("8.0.0", sea=text("sea", "a, title: A, hours: 1"))
    assert installed.hours() == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_one_that_may_only_be_read_is_left_alone(installed: Installed) -> None:
    database = Path(os.environ["XDG_DATA_HOME"]) / "microcred" / "microcred.db"
    database.chmod(0o400)
    installed.ship("9.0.0", sea=NEWER)
    result = installed.run("search")
    assert "it may only be read" in result.stderr


def test_a_faulty_package_leaves_everything_as_it_was(installed: Installed, tmp_path: Path) -> None:
    before = installed.run("export").stdout
    installed.ship("9.0.0", sea=NEWER.replace("hours: 2", "hours: two"), moon=text("moon", "m, title: M"))
    result = installed.run("search")
    assert result.returncode == 1
    assert "the catalogue that ships is faulty" in result.stderr
    named = ("--db", str(tmp_path / "new.db"))
    assert installed.run(*named, "search").returncode == 1
    assert not (tmp_path / "new.db").exists()
    installed.ship("9.0.1", sea=text("sea", "a, title: A, hours: 1", "b, title: B"), moon=None)
    assert installed.run("export").stdout == before


def test_newer_rules_in_a_newer_package_move_programs_as_a_change(installed: Installed) -> None:
    fitted = installed.folder / "microcred" / "domain" / "rules" / "fitted.py"
    fitted.write_text(
        fitted.read_text()
        .replace("RULE_WEIGHTS = ", 'MARK = ""\nRULE_WEIGHTS = ')
        .replace("SURE_ENOUGH = ", "SURE_ENOUGH = 0 * ")
    )
    installed.ship("9.0.0", sea=NEWER)
    told = installed.run("search").stderr
    assert "newer rules place" in told
    assert "classify" in {command for command, _, _ in installed.history()}
