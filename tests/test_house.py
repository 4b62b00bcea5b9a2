"""The house itself: what starts when, what every command must have, where modules may grow to."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from microcred.cli.commands import COMMANDS, Command
from microcred.cli.main import _load

SOURCE = Path(__file__).parents[1] / "src" / "microcred"
HEAVY = ("yaml", "rich", "sqlite_utils", "urllib.request", "urllib3", "hypothesis")


def modules_loaded_by(*words: str) -> set[str]:
    program = (
        "import sys; from microcred.cli.main import app; import atexit;"
        "atexit.register(lambda: print('\\n'.join(sys.modules), file=sys.stderr));"
        f"sys.argv = ['microcred', *{list(words)!r}]; app()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    return set(done.stderr.split())


def test_a_search_in_a_pipe_loads_nothing_heavy(shipped: Path) -> None:
    loaded = modules_loaded_by("--db", str(shipped), "search", "network")
    assert "microcred.store.search" in loaded
    assert not loaded.intersection(HEAVY)


def test_help_loads_no_command() -> None:
    loaded = modules_loaded_by("--help")
    assert "microcred.cli.main" in loaded
    assert not {f"microcred.cli.{command.name}" for command in COMMANDS} & loaded


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_listed_command_is_there_and_says_what_it_is_for(command: Command) -> None:
    loaded = _load(command.name)
    assert loaded is not None
    assert loaded.name == command.name
    assert (loaded.help or "").strip()


def test_modules_keep_to_one_purpose() -> None:
    long = {path.name: lines for path in SOURCE.rglob("*.py") if (lines := len(path.read_text().splitlines())) > 300}
    assert not long


def test_an_interruption_is_quiet_however_early(tmp_path: Path) -> None:
    for seconds in (0.06, 0.15):
        started = subprocess.Popen(
            [sys.executable, "-m", "microcred", "--db", str(tmp_path / "c.db"), "search", "x"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        time.sleep(seconds)
        started.send_signal(signal.SIGINT)
        _, said = started.communicate()
        assert "microcred" not in said or "Traceback" not in said
        is_of_python = started.returncode == -signal.SIGINT or ("Traceback" in said and "microcred" not in said)
        assert is_of_python or started.returncode in {0, 130}
