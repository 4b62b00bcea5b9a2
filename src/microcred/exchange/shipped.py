"""Where the catalogue that ships with microcred lies, and whether it is still the one that was loaded."""

import os
from pathlib import Path

from microcred.domain.errors import MicrocredError


def find_shipped() -> Path:
    """The folder of the shipped catalogue: inside the package where it is installed, else the checkout's `data`."""
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "data", package.parent.parent / "data"):
        if (folder / "providers").is_dir():
            return folder
    raise MicrocredError("the catalogue that ships with microcred is missing", "install microcred again")


def stamp_shipped(folder: Path) -> str:
    """What tells one state of the folder from another without reading a file: names, sizes and times."""
    parts = []
    for root, _, names in os.walk(folder):
        for name in names:
            if name.endswith((".yaml", ".yml")):
                state = os.stat(os.path.join(root, name))  # noqa: PTH116, PTH118 – on the path of every start
                parts.append(f"{os.path.relpath(root, folder)}/{name}:{state.st_size}:{state.st_mtime_ns}")
    return "\n".join(sorted(parts))
