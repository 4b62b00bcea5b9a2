"""What the tests of the surface walk over: every command that answers, and ways to call it on the sample catalogue."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from typer.testing import CliRunner

import credentials as given
from conftest import TODAY
from microcred.cli.commands import COMMANDS
from microcred.cli.main import _load, app

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"


class Call(NamedTuple):
    """One way to call a command, and the exit status that it ends with."""

    words: tuple[str, ...]
    status: int = 0

    def __str__(self) -> str:
        return " ".join(Path(word).name if "/" in word else word for word in self.words)


def leaves() -> Iterator[tuple[str, Any]]:
    """Every command that can be called, under what is typed to call it."""
    for listed in COMMANDS:
        command = _load(listed.name)
        for name, inner in getattr(command, "commands", {}).items():
            yield f"{listed.name} {name}", inner
        if not hasattr(command, "commands") or command.invoke_without_command:
            yield listed.name, command


def takes_format(command: Any) -> bool:
    """Whether a command answers with a view."""
    return any("--format" in parameter.opts for parameter in command.params)


CALLS: dict[str, tuple[Call, ...]] = {
    "search": (
        Call(("search",)),
        Call(("search", "navigation", "--open-to", "students")),
        Call(("search", "--free", "--sort", "title")),
        Call(("search", "zzzzqqqq")),
        Call(("search", "--toward", "HPC")),
    ),
    "show": (
        Call(("show", "HPC")),
        Call(("show", "open-day")),
        Call(("show", "night-watch")),
        Call(("show", "harbour-pilot")),
    ),
    "ladder": (
        Call(("ladder", "HPC", "--open-to", "students")),
        Call(("ladder", "HPC", "--open-to", "students", "--condition", "experience=24")),
        Call(("ladder", "tide-tables")),
        Call(("ladder", "HPC", "--open-to", "students", "--next")),
        Call(("ladder", "HPC", "--open-to", "students", "--why", "open-day")),
        Call(("ladder", "HPC", "--open-to", "students", "-k", "2", "--prefer", "harbour")),
        Call(("ladder", "HPC", "--open-to", "students", "--budget", "1"), 1),
        Call(("ladder", "HPC", "--open-to", "students", "--hours-per-week", "5")),
        Call(("ladder", "--job", "harbour pilot", "--open-to", "students")),
    ),
    "classify": (
        Call(("classify", "HPC", "open-day")),
        Call(("classify", "--all")),
        Call(("classify", "--text", "Awarded to attendees of a summit")),
        Call(("classify", "--explain", "attended")),
    ),
    "industries": (Call(("industries",)),),
    "jobs": (Call(("jobs",)), Call(("jobs", "--inferred")), Call(("jobs", "pilot", "--industry", "shipping"))),
    "compare": (Call(("compare", "HPC", "seamanship")),),
    "import": (
        Call(("import", str(SAMPLE))),
        Call(("import", "changed.yaml", "--dry-run")),
        Call(("import", "bad.yaml"), 1),
    ),
    "check": (Call(("check", str(SAMPLE))), Call(("check", "bad.yaml"), 1)),
    "tidy": (
        Call(("tidy", "changed.yaml")),
        Call(("tidy", str(SAMPLE / "harbour.yaml"), "--check")),
        Call(("tidy", "bad.yaml"), 1),
    ),
    "sources": (Call(("sources",)),),
    "sources cited": (Call(("sources", "cited")),),
    "sources forget": (Call(("sources", "forget", "harbour")),),
    "edit": (Call(("edit", "HPC", "hours=41", "--because", "the office says so")),),
    "update": (Call(("update",)), Call(("update", "harbour", "--dry-run")), Call(("update", "--stale"))),
    "history": (Call(("history",)), Call(("history", "1"))),
    "undo": (Call(("undo",)),),
    "stats": (Call(("stats",)),),
    "doctor": (Call(("doctor",)),),
    "config": (Call(("config",)),),
    "config set": (Call(("config", "set", "catalogue", "https://catalogue.example/index.json")),),
    "config unset": (Call(("config", "unset", "catalogue")),),
    "portfolio add": (Call(("portfolio", "add", "tide-tables", "--on", "2026-01-15")),),
    "portfolio edit": (Call(("portfolio", "edit", "seamanship", "--on", "2026-01-15")),),
    "portfolio import": (
        Call(("portfolio", "import", "mine.csv")),
        Call(("portfolio", "import", "badge.json", "--dry-run")),
    ),
    "portfolio verify": (Call(("portfolio", "verify")), Call(("portfolio", "verify", "seamanship", "--offline"))),
    "portfolio remove": (Call(("portfolio", "remove", "seamanship")),),
    "portfolio list": (Call(("portfolio", "list")),),
    "portfolio next": (
        Call(("portfolio", "next", "--open-to", "students")),
        Call(("portfolio", "next", "--industry", "shipping")),
    ),
    "plan save": (Call(("plan", "save", "other", "HPC", "--open-to", "students")),),
    "plan list": (Call(("plan", "list")),),
    "plan show": (Call(("plan", "show", "sea")),),
    "plan check": (Call(("plan", "check")), Call(("plan", "check", "sea"))),
    "plan remove": (Call(("plan", "remove", "sea")),),
    "portfolio balance": (
        Call(("portfolio", "balance")),
        Call(("portfolio", "balance", "--toward", "HPC", "--open-to", "students")),
    ),
}
"""Ways to call each command. A command that is not there yet is passed over; one without a way fails the tests."""


def there() -> list[Call]:
    """The calls of the commands that there are."""
    names = {name for name, _ in leaves()}
    return [call for name, calls in CALLS.items() if name in names for call in calls]


def command_of(call: Call) -> str:
    """The command that a call calls."""
    return next(name for name, calls in CALLS.items() if call in calls)


def prepare(folder: Path) -> None:
    """Put the sample catalogue into a folder, something held, and files to import."""
    shared = ["--db", str(folder / "catalogue.db"), "--portfolio", str(folder / "portfolio.yaml"), "--quiet"]
    begin = (
        ["import", str(SAMPLE)],
        ["portfolio", "add", "seamanship", "--expires", "2027-01-15"],
        ["plan", "save", "sea", "HPC"],
        ["plan", "save", "tides", "tide-tables"],
        ["portfolio", "export", "-o", str(folder / "mine.csv")],
    )
    for words in begin:
        done = CliRunner().invoke(app, [*shared, *words], env={"MICROCRED_TODAY": TODAY})
        assert done.exit_code == 0, done.output
    text = (SAMPLE / "harbour.yaml").read_text(encoding="utf-8")
    (folder / "badge.json").write_text(json.dumps(given.assertion()), encoding="utf-8")
    (folder / "changed.yaml").write_text(text.replace("hours: 4\n", "hours: 6\n"), encoding="utf-8")
    (folder / "bad.yaml").write_text(text.replace("hours: 4\n", "hours: four\n"), encoding="utf-8")
