"""What README.md shows of microcred is what microcred prints: cog prints `show` for each output in it."""

import os
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

_FOLDER = Path(tempfile.mkdtemp(prefix="microcred-readme-"))


_SAMPLES = Path(__file__).parents[1] / "samples" / "sheets"


def show(command: str, *, table: bool = True, most: int | None = None, told: bool = False) -> None:
    """Put the command and what it prints into the README, as a person would see it at 80 columns.

    What is `told` beside the answer comes before it; such a command is typed where the samples of tables lie.
    """
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
    line = shaped.replace("microcred ", f"{sys.executable} -m microcred {'' if told else '--quiet '}", 1)
    folder = _SAMPLES if told else None
    done = subprocess.run(line, shell=True, check=True, capture_output=True, text=True, env=environment, cwd=folder)  # noqa: S602
    beside = [part for line in done.stderr.splitlines() for part in textwrap.wrap(line, 80)] if told else []
    lines = [*beside, *(line.rstrip() for line in done.stdout.rstrip().splitlines())]
    if most is not None and len(lines) > most:
        lines = [*lines[:most], "…"]
    print("\n".join(("", "```console", f"$ {command}", *lines, "```", "")))
