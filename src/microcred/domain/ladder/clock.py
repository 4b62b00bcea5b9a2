"""The caller's time limit, as the planner hears of it. The domain has no clock of its own."""

from collections.abc import Callable


class OutOfTime(Exception):
    """Time is up: raised deep in a search, caught where the best found so far is known."""


class Poll:
    """Asks now and then whether time is up, and leaves by `OutOfTime` once it is."""

    def __init__(self, out_of_time: Callable[[], bool]) -> None:
        self._out_of_time = out_of_time

    def __call__(self) -> None:
        """Returns while there is time, and raises OutOfTime when there is none."""
        if self._out_of_time():
            raise OutOfTime


def never() -> bool:
    """The time limit of those who can wait."""
    return False
