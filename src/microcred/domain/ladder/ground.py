"""The programs of which the best plan is made, with their weights and with what comes along with each.

What asks for nothing and is named by nothing (`front`) can be taken or left freely. All else (`entangled`) hangs on
requirements or conditions, and what of it may be worth a step is `worthy`.
"""

from typing import NamedTuple

from microcred.domain.ladder.bits import Bits, Bringing
from microcred.domain.ladder.cover import Option
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.reach import Reach, find_namers
from microcred.domain.ladder.sift import Sieve
from microcred.domain.ladder.weights import Weights
from microcred.domain.requirement import NeedsAll, NeedsProgram, NeedsSome, Requirement

_NONE: frozenset[str] = frozenset()


class Worthy(NamedTuple):
    """A program that may be worth a step, with what it must have before it, and with what it may have beside.

    A tool is worth a step only where another needs it, so its skills and rungs are also counted with each program
    that may need it (`with_tools`), at no less than its share of a tool.
    """

    option: Option
    is_tool: bool
    with_tools: Option | None
    share: int


class Ground:
    """What is left of a reach when it is sifted."""

    def __init__(self, reach: Reach, known: frozenset[str] = _NONE) -> None:
        """`reach` must be enough; `known` are the steps of a plan to be better than."""
        self.quest: Quest = reach.quest
        self.reach = reach
        self.weights: Weights = Weights(reach, known)
        self.bringing = Bringing(self.quest)
        sieve = Sieve(reach, self.weights, self.bringing)
        self.entangled = sieve.entangled
        self.programs = self.entangled.union(rival.program for rival in sieve.rivals)
        self.namers = find_namers(self.quest.resting, self.entangled)
        self.musts = {name: self._find_musts(name) for name in self.entangled}
        self._tools = {name: sieve.tools_named(name) for name in self.entangled}
        self._bits = self.bringing.gather(self.musts)
        self._all_bits = self.bringing.gather({name: musts | self._tools[name] for name, musts in self.musts.items()})
        possible = self.programs | self.quest.terrain.held
        self.floor = {name: self._find_floor(name, possible) for name in self.programs}
        self.weights.rank_ids(self.programs)
        self.front = [self.option(rival.program) for rival in sieve.rivals]
        self.worthy = [self._weigh(name) for name in sorted(self.entangled) if self._is_worthy(name, sieve)]

    def bits(self, program_id: str) -> Bits:
        """What may come with a program: its own skills and rungs, what it must have before, what it may need held."""
        return self._bits.get(program_id) or self.bringing.own(program_id)

    def option(self, program_id: str) -> Option:
        """A program, with what it must have before it, as one to take or leave."""
        spent, hours = self.reach.spending((program_id,))
        return Option(self.weights.of_step(program_id), *self.bits(program_id), spent, hours, program_id)

    def tools_from(self, steps: frozenset[str]) -> set[str]:
        """What these steps may need and would not stand alone, and what that may need in turn."""
        tools: set[str] = set()
        waiting = list(steps)
        while waiting:
            for tool in self._tools.get(waiting.pop(), _NONE):
                if tool not in tools:
                    tools.add(tool)
                    waiting.append(tool)
        return tools

    def close(self, steps: frozenset[str]) -> frozenset[str]:
        """The steps with all that they cannot do without."""
        closed = set(steps)
        waiting = list(steps)
        while waiting:
            for name in self.musts.get(waiting.pop(), _NONE):
                if name not in closed:
                    closed.add(name)
                    waiting.append(name)
        return frozenset(closed) if len(closed) > len(steps) else steps

    def _weigh(self, name: str) -> Worthy:
        plain, with_tools = self.option(name), None
        if self._all_bits[name] != plain[1:3]:
            mask, rungs = self._all_bits[name]
            with_tools = plain._replace(mask=mask, rungs=rungs)
        return Worthy(plain, not self.quest.may_stand_alone(name), with_tools, self._share_of_tools(name))

    def _share_of_tools(self, name: str) -> int:
        """The least that comes on top where tools come along; nothing where what it must have may bring them too."""
        musts = self.musts[name]
        if any(self._all_bits[must] != self._bits[must] for must in musts):
            return 0
        tools = self._tools[name] - musts
        return min((self.weights.of_step(tool) // len(self.namers[tool]) for tool in tools), default=0)

    def _find_musts(self, name: str) -> frozenset[str]:
        """The programs still to do without which a program cannot be taken, as its own requirement names them."""
        tree = self.quest.resting.case(name).tree
        return (self._musts_of(tree) or _NONE) if tree is not None else _NONE

    def _musts_of(self, tree: Requirement) -> frozenset[str] | None:
        """None where a tree can never be met."""
        match tree:
            case NeedsProgram(program) if program in self.quest.terrain.held:
                return _NONE
            case NeedsProgram(program):
                return frozenset((program,)) if program in self.entangled else None
            case NeedsAll(parts):
                musts = [self._musts_of(part) for part in parts]
                return None if None in musts else _NONE.union(*(each for each in musts if each is not None))
            case NeedsSome(count, parts):
                possible = [each for part in parts if (each := self._musts_of(part)) is not None]
                if len(possible) < count:
                    return None
                return _NONE.union(*possible) if len(possible) == count else possible[0].intersection(*possible[1:])
        return _NONE

    def _find_floor(self, name: str, possible: frozenset[str]) -> int:
        """The fewest unmet conditions on which a program can rest."""
        return self.quest.resting.burden(name, (self.quest.resting.case(name).names & possible) - {name}) or 0

    def _is_worthy(self, name: str, sieve: Sieve) -> bool:
        """Whether no rival is always the better one to add, were requirements of no account."""
        if self.quest.aim.direct or name in self.quest.demanded:
            return False
        weight = self.weights.rough(name) + self.weights.scales["burden"] * self.floor[name]
        return not sieve.is_outdone(name, weight, self._all_bits[name])
