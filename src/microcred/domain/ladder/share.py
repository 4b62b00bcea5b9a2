"""What the programs that a step needs will weigh at least, before it is known which they are.

What a program needs is charged to it in advance. What several programs name is shared out evenly among them, so
that however many of them a plan holds, no more is charged than it weighs. What a program cannot do without is
charged in full, since its skills and rungs are counted as coming along (`Ground.bits`); of what it may need or not,
only as much as it weighs beyond what it brings, since what is worth its weight may be taken for its own sake.
"""

from collections.abc import Container

from microcred.domain.ladder.cover import Cover
from microcred.domain.ladder.ground import Ground
from microcred.domain.requirement import NeedsAll, NeedsProgram, NeedsSome, Requirement

_DEEPEST = 8
"""How many requirements of requirements are looked into: further down, nothing more is charged."""


class Shares:
    """Charges for one fork: `taken` is paid already, `barred` is out of reach, and these bits are there."""

    def __init__(
        self, ground: Ground, cover: Cover, taken: frozenset[str], barred: Container[str], bits: tuple[int, int]
    ) -> None:
        self._ground = ground
        self._cover = cover
        self._taken = taken
        self._barred = barred
        self._bits = bits
        self._held = ground.quest.terrain.held
        self._charges: dict[str, int | None] = {}
        self._depth = 0

    def charge(self, program_id: str) -> int | None:
        """The least that the requirement of a program adds to a plan; None where it cannot be met."""
        tree = self._ground.quest.resting.case(program_id).tree
        if tree is None or self._depth == _DEEPEST:
            return 0
        if program_id not in self._charges:
            self._charges[program_id] = 0  # on a circle back to itself nothing more is charged
            self._depth += 1
            self._charges[program_id] = self._find_charge(program_id, tree)
            self._depth -= 1
        return self._charges[program_id]

    def _find_charge(self, program_id: str, tree: Requirement) -> int | None:
        musts = self._ground.musts[program_id]
        total = self._charge_tree(tree, musts)
        for must in musts - self._taken:
            needs = None if must in self._barred else self.charge(must)
            if needs is None or total is None:
                return None
            total += (self._weight(must) + needs) // len(self._ground.namers[must])
        return total

    def _charge_tree(self, tree: Requirement, musts: frozenset[str]) -> int | None:
        match tree:
            case NeedsProgram(program):
                return 0 if program in musts else self._charge_program(program)
            case NeedsAll(parts):
                return self._charge_parts(parts, len(parts), musts)
            case NeedsSome(count, parts):
                return self._charge_parts(parts, count, musts)
        return 0

    def _charge_parts(self, parts: tuple[Requirement, ...], count: int, musts: frozenset[str]) -> int | None:
        """The least for `count` parts: what different programs weigh adds up, other parts may share."""
        charges = sorted(charge for part in parts if (charge := self._charge_tree(part, musts)) is not None)
        if len(charges) < count:
            return None
        programs = {part for part in parts if isinstance(part, NeedsProgram)}
        if len(programs) == len(parts):
            return sum(charges[:count])
        return max(charges[:count], default=0)

    def _charge_program(self, program_id: str) -> int | None:
        """The share of one program that may be needed."""
        if program_id in self._held or program_id in self._taken:
            return 0
        if program_id in self._barred or program_id not in self._ground.programs:
            return None
        needs = self.charge(program_id)
        if needs is None:
            return None
        beyond = self._weight(program_id) + needs - self._cover.worth(*self._ground.bits(program_id), *self._bits)
        return max(beyond, 0) // len(self._ground.namers[program_id])

    def _weight(self, program_id: str) -> int:
        weights = self._ground.weights
        return weights.of_step(program_id) + weights.burden * self._ground.floor[program_id]
