"""How much of a server's answer is taken, how long it is waited for, and how often it is asked again."""

from typing import NamedTuple


class Limits(NamedTuple):
    """Sizes in bytes, times in seconds: `seconds` for a page in all, `silence` between two pieces of it.

    After a failure that may pass it is asked again, up to `attempts` in all, first after `pause`, then after twice as
    long and so on; a server that asks for more than `patience` is asked another day.
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


LIMITS = Limits()
"""Enough for the largest directory that is known, and a slow line."""
