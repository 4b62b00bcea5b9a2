"""What a line says of a holding, under the keys of the portfolio file."""

from collections.abc import Sequence
from typing import Any

import typer

from microcred.cli.settings import read_day

CLEARABLE = {
    "on": "earned_on", "expires": "expires_on", "expected": "expected_on", "evidence": "evidence",
    "provider": "provider", "class": "class", "skill": "skills", "text": "text",
}  # fmt: skip
"""What can be taken out of a holding, by the name of its option, and its key in the file."""

_DAYS = {"earned_on": "--on", "expires_on": "--expires", "expected_on": "--expected"}


def say(**said: Any) -> dict[str, Any]:
    """What was said, without what was not; a day that is none is a usage error."""
    for key, option in _DAYS.items():
        day = read_day(said.get(key), option)
        said[key] = day.isoformat() if day else None
    credential_class = said.pop("credential_class", None)
    said["class"] = str(credential_class) if credential_class else None
    return {key: value for key, value in said.items() if value is not None}


def read_cleared(names: Sequence[str]) -> tuple[str, ...]:
    """The keys of what is to be taken out."""
    for name in names:
        if name not in CLEARABLE:
            raise typer.BadParameter(f"--clear: “{name}” is none of {', '.join(CLEARABLE)}")
    return tuple(CLEARABLE[name] for name in names)


def check_line(programs: Sequence[str], title: str | None, conditions: Sequence[str], *of_title: object) -> None:
    """A line adds programs, or a thing by its title, or conditions; what describes a thing needs its title."""
    if programs and title is not None:
        raise typer.BadParameter("--title names a thing that no PROGRAM is: say one of them")
    if not programs and title is None and not conditions:
        raise typer.BadParameter("say PROGRAM, --title or --condition")
    if title is None and any(each is not None for each in of_title):
        raise typer.BadParameter("--provider, --class and --skill belong to a --title")
