"""Skills and rungs as bits: what a program brings to a plan, and what comes along with it."""

from collections.abc import Mapping

from microcred.domain.ladder.quest import Quest

Bits = tuple[int, int]
"""Skills of the target, and rungs below it."""


class Bringing:
    """What programs bring, as one target sees it."""

    def __init__(self, quest: Quest) -> None:
        self._quest = quest
        self._terrain = quest.terrain

    def own(self, name: str) -> Bits:
        """What a program brings by itself; the target itself brings nothing."""
        if name == self._terrain.target.id:
            return 0, 0
        return self._terrain.masks.get(name, 0), self._terrain.rung_bit(name)

    def held(self) -> Bits:
        """What is held and relevant brings: it is shown in any plan."""
        mask = rungs = 0
        for name in filter(self._terrain.is_relevant, self._terrain.held):
            more = self.own(name)
            mask, rungs = mask | more[0], rungs | more[1]
        return mask, rungs

    def gather(self, along: Mapping[str, frozenset[str]]) -> dict[str, Bits]:
        """Each program's bits with those of all that comes along with it, near or far, held or to do."""
        bits = {name: (self.own(name)[0], self.own(name)[1] | self._lent(name)) for name in along}
        bringers: dict[str, list[str]] = {name: [] for name in along}
        for name, others in along.items():
            for other in others:
                bringers[other].append(name)
        waiting = list(along)
        while waiting:
            other = waiting.pop()
            for name in bringers[other]:
                more = (bits[name][0] | bits[other][0], bits[name][1] | bits[other][1])
                if more != bits[name]:
                    bits[name] = more
                    waiting.append(name)
        return bits

    def _lent(self, name: str) -> int:
        """The rungs of what is held and named by a program: it may be shown only because the program needs it."""
        rungs = 0
        for held in self._quest.resting.case(name).names & self._terrain.held:
            rungs |= self.own(held)[1]
        return rungs
