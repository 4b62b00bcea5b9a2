"""What all tests share: a command line to type into, a day that stands for today, snapshots."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from typer.testing import CliRunner, Result

from microcred.cli.main import app

TODAY = "2026-11-23"
SNAPSHOTS = Path(__file__).parent / "snapshots"

Run = Callable[..., Result]

# The same examples on every machine and in every run, so that what is merged does not hang on chance;
# HYPOTHESIS_PROFILE=wander tries ten times as many new ones, for an afternoon's look at what was never tried.
settings.register_profile(
    "steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)  # a busy machine is no fault of a test
settings.register_profile("wander", max_examples=1000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))


@pytest.fixture(autouse=True)
def _own_surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the files of the person who runs it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("MICROCRED_DB", str(tmp_path / "catalogue.db"))
    monkeypatch.setenv("MICROCRED_PORTFOLIO", str(tmp_path / "portfolio.yaml"))
    monkeypatch.setenv("MICROCRED_TODAY", TODAY)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def run() -> Run:
    """Type a command: run("ladder", "CCNA", "--json").exit_code, .stdout, .stderr."""

    def type_in(*words: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(app, list(words), input=stdin, prog_name="microcred")

    return type_in


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the catalogue that ships, built once."""
    path = tmp_path_factory.mktemp("shipped") / "catalogue.db"
    os.environ["MICROCRED_TODAY"] = TODAY
    result = CliRunner().invoke(app, ["--db", str(path), "--quiet", "search", "--limit", "1"])
    assert result.exit_code == 0, result.output
    return path


@pytest.fixture
def shipped_words(shipped: Path) -> tuple[str, ...]:
    """What is typed before a command that asks the catalogue that ships."""
    return ("--db", str(shipped))


@pytest.fixture
def snapshot() -> Callable[[str, str], None]:
    """Compare a text with the file of that name; MICROCRED_WRITE_SNAPSHOTS=1 writes the file anew."""

    def compare(name: str, text: str) -> None:
        path = SNAPSHOTS / name
        lines = "".join(f"{line.rstrip()}\n" for line in text.splitlines())
        if os.environ.get("MICROCRED_WRITE_SNAPSHOTS"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(lines, encoding="utf-8")
        assert path.is_file(), f"there is no snapshot {name}: run once with MICROCRED_WRITE_SNAPSHOTS=1 and read it"
        assert lines == path.read_text(encoding="utf-8")

    return compare
