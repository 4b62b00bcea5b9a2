"""One question to the planner: from where, within which limits, best by which measures."""

from typing import NamedTuple

from microcred.domain.ladder.limits import Limits
from microcred.domain.ladder.measure import Aim
from microcred.domain.ladder.resting import Resting
from microcred.domain.ladder.terrain import Terrain

UNDATED = -1
"""The freshness of what bears no date: older than any day."""


class Quest(NamedTuple):
    """A target and a person, limits, and an order of measures."""

    terrain: Terrain
    resting: Resting
    limits: Limits
    aim: Aim

    @property
    def demanded(self) -> frozenset[str]:
        """What must be in the plan: the target, and what the person insists on and does not hold."""
        return (self.limits.include | {self.terrain.target.id}) - self.terrain.held

    def unhurried(self) -> "Quest":
        """The same question, asked by someone with all the time in the world."""
        return self._replace(resting=self.resting.unhurried())

    def may_stand_alone(self, program_id: str) -> bool:
        """Whether a program may be a step though no other step needs it."""
        if program_id in self.demanded:
            return True
        return not self.aim.direct and self.terrain.is_step_by_itself(program_id)

    def is_other(self, program_id: str) -> bool:
        """Whether a step below the target is of a provider whom the person does not prefer, where they prefer any."""
        if not self.aim.preferred:
            return False
        return program_id != self.terrain.target.id and self.aim.is_other(self.terrain.graph.programs[program_id])

    def freshness(self, program_id: str) -> int:
        """The day from which a program's facts are, as a number."""
        as_of = self.terrain.graph.programs[program_id].as_of
        return UNDATED if as_of is None else as_of.toordinal()
