"""Runs the first two commands of README.md as a stranger would: one after the other, each in a new shell."""

import re
import subprocess
import sys
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"


def read_commands() -> list[str]:
    """The first two commands of the README's first shell block."""
    block = re.search(r"```(?:sh|console)\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    if block is None:
        sys.exit("README.md has no shell block")
    lines = [line.removeprefix("$ ") for line in block[1].splitlines() if line.strip() and not line.startswith("#")]
    return lines[:2]


def main() -> None:
    for command in read_commands():
        print(f"$ {command}", flush=True)
        subprocess.run(command, shell=True, check=True, cwd=README.parent)  # noqa: S602


if __name__ == "__main__":
    main()
