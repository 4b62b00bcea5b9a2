"""What the programs that a step needs will weigh at least, before it is known which they are.

A program that brings less than it weighs is only ever taken because another needs it. Its weight is shared out
evenly among all that name it, so that however many of them a plan holds, no more is charged than it weighs.
"""

from collections.abc import Container

from microcred.domain.ladder.cover import Cover
from microcred.domain.ladder.ground import Ground
from microcred.domain.requirement import NeedsAll, NeedsCondition, NeedsProgram, NeedsSome, Requirement


class Shares:
    """Charges for one fork: `taken` is paid already, `barred` is out of reach, mask and rungs are there."""

    def __init__(
        self, ground: Ground, cover: Cover, taken: Container[str], barred: Container[str], bits: tuple[int, int]
    ) -> None:
        self._ground = ground
        self._cover = cover
        self._taken = taken
        self._barred = barred
        self._bits = bits
        self._held = ground.quest.terrain.held
        self._known: dict[str, int | None] = {}

    def charge(self, program_id: str) -> int | None:
        """The least that the requirement of a program adds to a plan; None where it cannot be met."""
        tree = self._ground.quest.resting.case(program_id).tree
        return 0 if tree is None else self._charge_tree(tree)

    def _charge_tree(self, tree: Requirement) -> int | None:
        match tree:
            case NeedsCondition():
                return 0
            case NeedsProgram(program):
                return self._charge_program(program)
            case NeedsAll(parts):
                return self._charge_parts(parts, len(parts))
            case NeedsSome(count, parts):
                return self._charge_parts(parts, count)

    def _charge_parts(self, parts: tuple[Requirement, ...], count: int) -> int | None:
        """The least for `count` parts: what different programs weigh adds up, other parts may share."""
        charges = sorted(charge for part in parts if (charge := self._charge_tree(part)) is not None)
        if len(charges) < count:
            return None
        programs = {part for part in parts if isinstance(part, NeedsProgram)}
        if len(programs) == len(parts):
            return sum(charges[:count])
        return max(charges[:count], default=0)

    def _charge_program(self, program_id: str) -> int | None:
        if program_id in self._held or program_id in self._taken:
            return 0
        if program_id in self._barred or program_id not in self._ground.reachable:
            return None
        if program_id not in self._known:
            self._known[program_id] = 0  # on a circle back to itself nothing more is charged
            self._known[program_id] = self._share(program_id)
        return self._known[program_id]

    def _share(self, program_id: str) -> int | None:
        net = self._cover.net(self._ground.option(program_id), *self._bits)
        net += self._ground.burden * self._ground.floor[program_id]
        if net <= 0:
            return 0
        needs = self.charge(program_id)
        return None if needs is None else (net + needs) // len(self._ground.namers[program_id])
