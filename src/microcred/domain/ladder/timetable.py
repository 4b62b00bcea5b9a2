"""One person's work laid out in time: what is worked on when, so that all is done as early as can be. Plain numbers.

Time is counted in units of work: one unit is one thousandth of an hour of it, and a week is as many as are worked in
a week. A person does one thing at a time and may put it down for another.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

NEVER = float("inf")
"""When that is due for which nothing waits."""


class Window(NamedTuple):
    """When a task may begin: from one time on, for whoever is ready before the other."""

    opens: int
    closes: int


class Task(NamedTuple):
    """How much work it is, when it may begin (with no window: at any time), and how soon others should have it done.

    Of what can be worked on, the first that is due comes first, then the first by place.
    """

    work: int
    windows: tuple[Window, ...] = ()
    due: float = NEVER
    place: int = 0

    def window_after(self, ready: int) -> Window | None:
        """The first window for one who is ready then; None where there is none, or none any longer."""
        return next((window for window in self.windows if ready < window.closes), None)


class Slot(NamedTuple):
    """From when to when a task is worked on, and by which of its windows it is begun."""

    begins: int
    ends: int
    window: Window | None


def lay_out(tasks: Mapping[str, Task], is_ready: Callable[[str, frozenset[str]], bool]) -> dict[str, Slot]:
    """A slot for each task: there is never nothing to do while one of them can be worked on.

    `is_ready` says whether a task can follow what is done; some task always must be able to.
    """
    return _Layout(tasks, is_ready).run()


class _Layout:
    """One run through time."""

    def __init__(self, tasks: Mapping[str, Task], is_ready: Callable[[str, frozenset[str]], bool]) -> None:
        self._tasks = tasks
        self._is_ready = is_ready
        self._left = {name: task.work for name, task in tasks.items()}
        self._opens: dict[str, int] = {}
        self._windows: dict[str, Window | None] = {}
        self._begun: dict[str, int] = {}
        self._slots: dict[str, Slot] = {}
        self._now = 0

    def run(self) -> dict[str, Slot]:
        """Works on what comes first until all is done."""
        while len(self._slots) < len(self._tasks):
            self._open()
            waiting = [name for name in self._opens if name not in self._slots]
            now = [name for name in waiting if self._opens[name] <= self._now]
            later = [self._opens[name] for name in waiting if self._opens[name] > self._now]
            if now:
                self._work_on(self._first(now), min(later, default=None))
            else:
                self._now = min(later)
        return self._slots

    def _open(self) -> None:
        done = frozenset(self._slots)
        for name, task in self._tasks.items():
            if name not in self._opens and self._is_ready(name, done):
                window = self._windows[name] = task.window_after(self._now)
                self._opens[name] = self._now if window is None else max(self._now, window.opens)

    def _first(self, names: Iterable[str]) -> str:
        return min(names, key=lambda name: (self._tasks[name].due, self._tasks[name].place, name))

    def _work_on(self, name: str, until: int | None) -> None:
        self._begun.setdefault(name, self._now)
        work = self._left[name] if until is None else min(self._left[name], until - self._now)
        self._left[name] -= work
        self._now += work
        if not self._left[name]:
            self._slots[name] = Slot(self._begun[name], self._now, self._windows[name])
