"""How sources are loaded: what stays, and what is done about faults."""

from collections.abc import Callable
from dataclasses import dataclass

from microcred.actions.reading import Pile


def _spare_none(_pile: Pile) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How to load: the command for the history, whether nothing is to stay, what to do with faults and shrinking.

    `replaces` says that a record is taken whole, so that a key it lacks is forgotten: so the shipped catalogue is.
    `reads_all` reads also what lies as it did when it was last loaded. Sources that it `spares` are left out.
    """

    command: str = "import"
    message: str | None = None
    dry_run: bool = False
    keep_good: bool = False
    partial: bool = False
    allow_shrink: bool = False
    replaces: bool = False
    reads_all: bool = False
    spares: Callable[[Pile], bool] = _spare_none


CHECK_COMMAND = "check"

CHECK = Way(command=CHECK_COMMAND, dry_run=True, allow_shrink=True, reads_all=True)
"""How to check: read every file, however well it is known, refuse nothing for its size, keep nothing."""
