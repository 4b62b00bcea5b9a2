"""How a long action tells how far it is, without knowing who listens."""

from collections.abc import Callable

Advance = Callable[[int, int], None]
"""Called with how much is done and how much there is in all."""


def ignore(done: int, total: int) -> None:
    """Nobody listens."""
