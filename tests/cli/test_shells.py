"""Completion in the real shells, as a person presses Tab in them. Left out by default: -m shells."""

import os
import pty
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.shells
PATIENCE = 20.0
SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"


def surroundings(catalogue: Path) -> dict[str, str]:
    folder = str(Path(sys.executable).parent)
    return {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "MICROCRED_DB": str(catalogue), "TERM": "dumb"}


def hold_something() -> None:
    """A holding and a plan in the folder of this test, which $MICROCRED_PORTFOLIO names."""
    Path("portfolio.yaml").write_text("holdings: [{holding: first-aid, title: First Aid}]", encoding="utf-8")
    Path("plans").mkdir()
    Path("plans/my way.yaml").write_text("target: cisco/ccna\n", encoding="utf-8")


def needs(shell: str) -> str:
    return shutil.which(shell) or pytest.skip(f"{shell} is not installed")


class Terminal:
    """A shell on a terminal of its own, into which one types."""

    def __init__(self, argv: list[str], environment: dict[str, str]) -> None:
        self.child, self.end = pty.fork()
        if self.child == 0:
            os.execve(argv[0], argv, environment)  # noqa: S606 – the shell is what is tried

    def type_in(self, keys: str, until: str) -> str:
        """Press these keys; what the terminal then shows, once it shows what is waited for."""
        os.write(self.end, keys.encode())
        shown, limit = "", time.monotonic() + PATIENCE
        while until not in shown and time.monotonic() < limit:
            if select.select([self.end], [], [], 0.2)[0]:
                shown += os.read(self.end, 65536).decode(errors="replace")
        return shown

    def close(self) -> None:
        os.close(self.end)
        os.waitpid(self.child, 0)


TYPED = [
    ("microcred sea\t", "microcred search "),
    ("microcred show ccna\t", "ccna "),
    ('microcred search --skill "ip ad\t', '"ip addressing" '),
    ("microcred search --skill ip\\ ad\t", "ip\\ addressing "),
    ("microcred search --class=sk\t", "--class=skill "),
    ("microcred search --max-h\t", "--max-hours "),
    ("microcred portfolio edit fir\t", "first-aid "),
    ("microcred plan show my\t", "my\\ way "),
    (f"microcred check {SAMPLE}/harb\t", "/harbour.yaml "),
]


@pytest.mark.parametrize(
    ("shell", "flags", "setup"),
    [
        ("bash", ["--norc", "--noprofile", "-i"], 'eval "$(microcred completion bash)"'),
        ("zsh", ["-f", "-i"], 'eval "$(microcred completion zsh)"'),
    ],
)
def test_tab(shipped: Path, shell: str, flags: list[str], setup: str) -> None:
    hold_something()
    terminal = Terminal([needs(shell), *flags], surroundings(shipped))
    try:
        terminal.type_in(f"{setup}; echo rea''dy\n", until="ready\r\n")
        for keys, expected in TYPED:
            assert expected in terminal.type_in(keys, until=expected), keys
            terminal.type_in("\x15echo don''e\n", until="done\r\n")
    finally:
        terminal.close()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("microcred sea", ["search"]),
        ("microcred show ccna", ["ccna"]),
        ('microcred search --skill "ip ad', ["ip addressing"]),
        ("microcred search --class=sk", ["--class=skill"]),
        ("microcred portfolio edit fir", ["first-aid"]),
        ("microcred plan show my", ["my way"]),
        (f"microcred check {SAMPLE}/harb", [f"{SAMPLE}/harbour.yaml"]),
    ],
)
def test_fish(shipped: Path, line: str, expected: list[str]) -> None:
    hold_something()
    words = [needs("fish"), "--no-config", "-c", "microcred completion fish | source; complete -C $argv[1]", line]
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=surroundings(shipped))
    assert done.stderr == ""
    found = [row.partition("\t")[0] for row in done.stdout.splitlines()]
    assert expected[0] in found
