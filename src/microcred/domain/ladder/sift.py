"""Most programs can be no part of the best plan, whatever it is: others bring as much for less. These are sifted out."""

from collections.abc import Iterable
from typing import NamedTuple

from microcred.domain.ladder.bits import Bits, Bringing
from microcred.domain.ladder.reach import Reach, find_namers
from microcred.domain.ladder.schedule import has_to_wait
from microcred.domain.ladder.weights import Weights


class Size(NamedTuple):
    """What a program brings and takes."""

    mask: int
    rungs: int
    spent: int
    hours: int

    def holds(self, other: "Size") -> bool:
        """Whether this brings all that the other brings, and takes no more."""
        return (
            other.mask & ~self.mask == 0
            and other.rungs & ~self.rungs == 0
            and self.spent <= other.spent
            and self.hours <= other.hours
        )


class Rival(NamedTuple):
    """A program that asks for nothing and that nothing names, by which others may be outdone."""

    weight: int
    program: str
    size: Size


class Sieve:
    """Parts what is within reach: `rivals` hang on nothing and none outdoes another, `entangled` is all else.

    Neither holds what can be no part of the best plan.
    """

    def __init__(self, reach: Reach, weights: Weights, bringing: Bringing) -> None:
        self._quest = reach.quest
        self._reach = reach
        self._weights = weights
        self._bringing = bringing
        self._lends_rungs = any(
            bringing.own(name)[1] and not self._quest.terrain.is_relevant(name) for name in self._quest.terrain.held
        )
        self._lightest: dict[Size, tuple[int, str] | None] = {}
        self.rivals: list[Rival] = []
        self.entangled = reach.programs
        self._sift()

    def is_outdone(self, name: str, weight: int, bits: Bits) -> bool:
        """Whether a rival that weighs less, of equals the one with the lesser id, brings as much and takes no more."""
        size = self._size(name, bits)
        if size not in self._lightest:
            self._quest.resting.poll()
            rivals = (rival[:2] for rival in self.rivals if rival.size.holds(size))
            self._lightest[size] = min(rivals, default=None)
        lightest = self._lightest[size]
        return lightest is not None and lightest < (weight, name)

    def tools_named(self, name: str) -> frozenset[str]:
        """What a program may need that is no step unless something needs it."""
        names = self._quest.resting.case(name).names & self.entangled
        return frozenset(each for each in names if not self._quest.may_stand_alone(each))

    def _sift(self) -> None:
        """What is left out frees others that only it named, so it goes round until nothing changes."""
        while True:
            namers = find_namers(self._quest.resting, self.entangled)
            inert = {name for name in self.entangled if self._is_inert(name, namers)}
            self._keep_best(inert)
            before, self.entangled = self.entangled, self.entangled - inert
            self.entangled = self._find_alive()
            if self.entangled == before:
                return

    def _is_inert(self, name: str, namers: dict[str, tuple[str, ...]]) -> bool:
        """Whether taking it asks for no other program, no condition and no day, and no other program names it."""
        if name in namers or name in self._quest.demanded or not self._quest.may_stand_alone(name):
            return False
        if has_to_wait(self._quest, name):
            return False
        terrain = self._quest.terrain
        named = self._quest.resting.case(name).names & terrain.held
        return self._quest.resting.burden(name, set(filter(terrain.is_relevant, named))) == 0

    def _keep_best(self, inert: Iterable[str]) -> None:
        """Makes rivals of those that no lighter one outdoes."""
        self._lightest.clear()
        kept = [(rival.weight, rival.program) for rival in self.rivals]
        self.rivals = []
        seen: set[Size] = set()
        for weight, name in sorted([*kept, *((self._weights.rough(name), name) for name in inert)]):
            self._quest.resting.poll()
            size = self._size(name, self._bringing.own(name))
            if size not in seen and not any(rival.size.holds(size) for rival in self.rivals):
                self.rivals.append(Rival(weight, name, size))
            seen.add(size)

    def _find_alive(self) -> frozenset[str]:
        """What is demanded or may be worth a step by itself, and all that requirements name from there on.

        A step that nothing needs can be put aside for a rival that brings all that it brings and all that goes with
        it: what only it needs, and what is held and only shown for it.
        """
        tools = {name: self.tools_named(name) for name in self.entangled}
        bits = self._bringing.gather(tools)
        alive = {name for name in self.entangled if self._may_root(name, bits[name], tools[name])}
        waiting = list(alive)
        while waiting:
            for name in self._quest.resting.case(waiting.pop()).names & self.entangled:
                if name not in alive:
                    alive.add(name)
                    waiting.append(name)
        return frozenset(alive)

    def _may_root(self, name: str, bits: Bits, tools: frozenset[str]) -> bool:
        """Whether a program may be in the best plan though nothing there needs it.

        Where something held is shown only if needed, steps that bring tools or conditions may change who needs it
        in ways that bits do not tell: those are all kept.
        """
        if name in self._quest.demanded or not self._quest.may_stand_alone(name):
            return name in self._quest.demanded
        if self._lends_rungs and (tools or self._quest.resting.most(name)):
            return True
        return not self.is_outdone(name, self._weights.rough(name), bits)

    def _size(self, name: str, bits: Bits) -> Size:
        return Size(*bits, *self._reach.spending((name,)))
