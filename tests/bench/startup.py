"""Times `microcred search network` in a pipe, or the words given (`-- __complete -- show cc`), against a hello-world.

The hello-world is of the same Typer; both run in turn, in one run.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HELLO = """
import typer

app = typer.Typer()


@app.command()
def hello(name: str = "world") -> None:
    print(f"hello {name}")


app()
"""


def time_once(command: list[str], environment: dict[str, str]) -> float:
    """Seconds of one run of the whole process."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.PIPE, env=environment)
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=21)
    parser.add_argument("--most", type=float, help="fail above this ratio")
    parser.add_argument("words", nargs="*", default=["search", "network"])
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        hello = Path(folder, "hello.py")
        hello.write_text(HELLO)
        environment = {**os.environ, "HOME": folder, "XDG_DATA_HOME": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # people's Python keeps what it has compiled
        environment.pop("MICROCRED_DB", None)
        commands = [[sys.executable, str(hello)], [sys.executable, "-m", "microcred", *given.words]]
        build = [sys.executable, "-m", "microcred", "--quiet", "search", "network"]
        for command in (build, *commands):  # once to build the catalogue and to compile
            time_once(command, environment)
        pairs = [[time_once(command, environment) for command in commands] for _ in range(given.runs)]
    base, ours = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
    print(
        f"hello-world {base * 1000:.0f} ms, microcred {' '.join(given.words)} {ours * 1000:.0f} ms: ratio {ratio:.2f}"
    )
    if given.most and ratio > given.most:
        sys.exit(f"the ratio is above {given.most}")


if __name__ == "__main__":
    main()
