"""How much of a server's answer is taken, how long it is waited for, and how often it is asked again."""

from typing import NamedTuple


class Limits(NamedTuple):
    """Sizes in bytes, times in seconds: `seconds` for a page in all, `silence` between two pieces of it.

    After a failure that may pass it is asked again, up to `attempts` in all, first after `pause`, then after twice as
    long and so on; a server that asks for more than `patience` is asked another day. `host_pause` lies between two
    questions to the same host.
    """

    largest: int = 64 * 1024 * 1024
    largest_total: int = 512 * 1024 * 1024
    seconds: float = 300.0
    silence: float = 20.0
    attempts: int = 4
    pause: float = 0.5
    patience: float = 60.0
    redirects: int = 10
    pages: int = 500
    host_pause: float = 0.0


LIMITS = Limits()
"""Enough for the largest directory that is known, and a slow line."""

LINKS = Limits(seconds=40.0, silence=15.0, attempts=2, pause=2.0, patience=10.0, host_pause=1.0)
"""Enough to learn whether a page is there: of many, from servers that expect people, not programs."""
