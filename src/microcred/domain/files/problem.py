"""What is wrong with data: a value, not an exception, so that all of it can be told at once."""

from typing import NamedTuple

Path = tuple[str | int, ...]
"""Where in a document: keys and positions from its root."""


class Problem(NamedTuple):
    """What is wrong at a path and what to do about it; a warning rejects nothing.

    `is_about_key` says that the key at the path is meant and not its value, `first` is the path of
    what came earlier and is repeated here.
    """

    path: Path
    message: str
    hint: str | None = None
    is_warning: bool = False
    is_about_key: bool = False
    first: Path | None = None


def spell_path(path: Path) -> str:
    """The path as people write it: programs[2].cost.assessment."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text
