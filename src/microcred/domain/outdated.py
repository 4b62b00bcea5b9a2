"""Programs of which too little is known that is new, those first that most rests on."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from microcred.domain.program import Program, Status


class Outdated(NamedTuple):
    """A program whose facts are older than its source lets them grow, and how much rests on it."""

    program: Program
    jobs: int
    programs: int

    @property
    def used(self) -> int:
        """How many jobs and programs name it."""
        return self.jobs + self.programs


def find_outdated(
    programs: Iterable[Program], jobs: Mapping[str, int], dependents: Mapping[str, int], today: date
) -> list[Outdated]:
    """What is offered and old: most used first, then the oldest (of unknown age before all), then by id."""
    offered = (each for each in programs if each.status_on(today) in (Status.ACTIVE, Status.UPCOMING))
    found = [
        Outdated(each, jobs.get(each.id, 0), dependents.get(each.id, 0)) for each in offered if each.is_stale(today)
    ]
    return sorted(found, key=lambda each: (-each.used, each.program.as_of or date.min, each.program.id))
