"""Progress on a terminal."""

import io
import time

import pytest

from microcred.cli.progress import show_progress


class Terminal(io.StringIO):
    """A standard error on which one can draw."""

    def isatty(self) -> bool:
        """It is a terminal."""
        return True


def test_a_bar_shows_only_where_something_takes_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal is told of what lasts; what is quick draws nothing."""
    monkeypatch.setenv("TERM", "xterm")
    drawn = {}
    for name, seconds in (("quick", 0.0), ("slow", 0.6)):
        terminal = Terminal()
        monkeypatch.setattr("sys.stderr", terminal)
        with show_progress("planning", quiet=False, announced=False, after=0.2):
            time.sleep(seconds)
        drawn[name] = "planning" in terminal.getvalue()
    assert drawn == {"quick": False, "slow": True}
