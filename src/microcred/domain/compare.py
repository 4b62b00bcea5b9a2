"""What programs have in common, and what each has alone. Skills are compared by their canonical names."""

from collections.abc import Sequence
from typing import NamedTuple

from microcred.domain.program import Program
from microcred.domain.provider import Provider


class Compared(NamedTuple):
    """Programs side by side, in the order in which they were asked for, each with who offers it."""

    programs: tuple[Program, ...]
    providers: tuple[Provider, ...]

    @property
    def shared_skills(self) -> tuple[str, ...]:
        """The skills of every one of them, in the order of the first."""
        return tuple(skill for skill in self.programs[0].skills if all(skill in each.skills for each in self.programs))

    @property
    def own_skills(self) -> tuple[tuple[str, ...], ...]:
        """For each program, the skills that no other one has."""
        return tuple(_left(each.skills, self._others(place)) for place, each in enumerate(self.programs))

    def _others(self, place: int) -> set[str]:
        others = (*self.programs[:place], *self.programs[place + 1 :])
        return {skill for other in others for skill in other.skills}


def _left(skills: Sequence[str], others: set[str]) -> tuple[str, ...]:
    return tuple(skill for skill in skills if skill not in others)
