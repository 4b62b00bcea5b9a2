"""What README.md shows of microcred is what microcred prints: cog prints `show` for each output in it."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

_FOLDER = Path(tempfile.mkdtemp(prefix="microcred-readme-"))


def show(command: str, *, table: bool = True, most: int | None = None) -> None:
    """Put the command and what it prints into the README, as a person would see it at 80 columns."""
    environment = {
        **os.environ,
        "MICROCRED_DB": str(_FOLDER / "catalogue.db"),
        "MICROCRED_PORTFOLIO": str(_FOLDER / "portfolio.yaml"),
        "MICROCRED_TODAY": "2026-11-23",
        "COLUMNS": "80",
        "NO_COLOR": "1",
    }
    shaped = f"{command} --format table" if table else command
    if command.startswith("microcred ladder"):
        shaped += " --time-limit 120"  # what is shown is the proved plan, also where a busy machine is slow to prove it
    line = shaped.replace("microcred ", f"{sys.executable} -m microcred --quiet ")
    done = subprocess.run(line, shell=True, check=True, capture_output=True, text=True, env=environment)  # noqa: S602
    lines = [line.rstrip() for line in done.stdout.rstrip().splitlines()]
    if most is not None and len(lines) > most:
        lines = [*lines[:most], "…"]
    print("\n".join(("", "```console", f"$ {command}", *lines, "```", "")))
