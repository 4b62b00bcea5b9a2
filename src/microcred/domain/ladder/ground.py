"""What of all within reach can matter to the best plan: most programs are outdone by others and left out.

What asks for nothing and is named by nothing (`front`) can be taken or left freely. All else (`entangled`) hangs on
requirements or conditions.
"""

from collections.abc import Iterable
from typing import NamedTuple

from microcred.domain.ladder.cover import Option
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.reach import Reach, find_namers
from microcred.domain.ladder.terrain import Terrain
from microcred.domain.ladder.weights import Weights
from microcred.domain.requirement import NeedsAll, NeedsProgram, NeedsSome, Requirement

_NONE: frozenset[str] = frozenset()


class _Rival(NamedTuple):
    """A program that asks for nothing, by which others may be outdone."""

    weight: int
    program: str
    option: Option


class Worthy(NamedTuple):
    """A program that may be worth a step, with what it must have before it; and with what it may have beside.

    A tool is worth a step only where another needs it, so its skills and rungs are also counted with each program
    that may need it (`with_tools`), at no less than its share of a tool.
    """

    option: Option
    is_tool: bool
    with_tools: Option | None
    share: int


class Ground:
    """The programs from which the best plan is made, with their weights and with what comes along with each."""

    def __init__(self, reach: Reach, wider: "Ground | None" = None) -> None:
        """`reach` must be enough; `wider` is the ground of a wider reach, whose scales are kept."""
        self.quest: Quest = reach.quest
        self.reach = reach
        self.weights: Weights = Weights(reach, None if wider is None else wider.weights.scales)
        self.entangled = reach.programs
        self._rivals: list[_Rival] = []
        self._sift()
        self.programs = self.entangled | {rival.program for rival in self._rivals}
        self.namers = find_namers(self.quest.resting, self.entangled)
        self.musts = {name: self._find_musts(name) for name in self.entangled}
        self._bits = self._gather_bits(self.musts)
        self._tools = {name: self._tools_named(name) & self.entangled for name in self.entangled}
        self._all_bits = self._gather_bits({name: musts | self._tools[name] for name, musts in self.musts.items()})
        self.floor = {name: self.quest.resting.burden(name, self._relied(name)) or 0 for name in self.programs}
        self.worthy = sorted(name for name in self.entangled - self.quest.demanded if self._is_worthy(name))
        self.weights.rank_ids(self.programs)
        self.front = [self.option(rival.program) for rival in self._rivals]

    def mask(self, program_id: str) -> int:
        """The target's skills that a step brings; the target itself brings none."""
        terrain = self.quest.terrain
        return 0 if program_id == terrain.target.id else terrain.masks.get(program_id, 0)

    def rung(self, program_id: str) -> int:
        """The rung below the target that a program fills, as a bit."""
        terrain = self.quest.terrain
        return 0 if program_id == terrain.target.id else terrain.rung_bit(program_id)

    def bits(self, program_id: str) -> tuple[int, int]:
        """Skills and rungs that may come with a program: its own, what it must have before, what it may need held."""
        return self._bits.get(program_id) or (self.mask(program_id), self.rung(program_id))

    def option(self, program_id: str) -> Option:
        """A program, with what it must have before it, as one to take or leave."""
        spent, hours = self.reach.spending((program_id,))
        return Option(self.weights.of_step(program_id), *self.bits(program_id), spent, hours, program_id)

    def weigh_worthy(self, program_id: str) -> Worthy:
        """A program that hangs on others, as one to take or leave."""
        plain, with_tools = self.option(program_id), None
        if self._all_bits[program_id] != self.bits(program_id):
            mask, rungs = self._all_bits[program_id]
            with_tools = plain._replace(mask=mask, rungs=rungs)
        shares = (self.weights.of_step(tool) // len(self.namers[tool]) for tool in self._tools[program_id])
        return Worthy(plain, not self.quest.may_stand_alone(program_id), with_tools, min(shares, default=0))

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

    def _sift(self) -> None:
        """Parts what hangs on nothing, keeping only what is not outdone, from what can still matter of the rest.

        What is left out frees others that only it named, so it goes round until nothing changes.
        """
        while True:
            namers = find_namers(self.quest.resting, self.entangled)
            inert = {name for name in self.entangled if self._is_inert(name, namers)}
            self._keep_best(inert)
            alive = self._find_alive(self.entangled - inert)
            if alive == self.entangled:
                return
            self.entangled = alive

    def _is_inert(self, name: str, namers: dict[str, tuple[str, ...]]) -> bool:
        """Whether taking it asks for no other program and no condition, and no other program names it."""
        if name in namers or name in self.quest.demanded or not self.quest.may_stand_alone(name):
            return False
        return self.quest.resting.burden(name, _RelevantHeld(self.quest.terrain)) == 0

    def _keep_best(self, inert: Iterable[str]) -> None:
        kept = [(rival.weight, rival.program) for rival in self._rivals]
        self._rivals = []
        for weight, name in sorted([*kept, *((self.weights.rough(name), name) for name in inert)]):
            rival = _Rival(weight, name, self._plain_option(name, self.mask(name), self.rung(name)))
            if not self._is_outdone(rival):
                self._rivals.append(rival)

    def _find_alive(self, names: frozenset[str]) -> frozenset[str]:
        """What is demanded or may be worth a step by itself, and all that requirements name from there on.

        A step that nothing needs can be put aside for a rival that brings all that it brings, and all that goes
        with it: what only it needs, and what is held and only shown for it.
        """
        tools = {name: self._tools_named(name) & names for name in names}
        bits = self._gather_bits(tools)
        roots = [name for name in names if self.quest.may_stand_alone(name)]
        alive = {
            name
            for name in roots
            if name in self.quest.demanded
            or not self._is_outdone(_Rival(self.weights.rough(name), name, self._plain_option(name, *bits[name])))
        }
        waiting = list(alive)
        while waiting:
            for name in self.quest.resting.case(waiting.pop()).names & names:
                if name not in alive:
                    alive.add(name)
                    waiting.append(name)
        return frozenset(alive)

    def _tools_named(self, name: str) -> frozenset[str]:
        names = self.quest.resting.case(name).names
        return frozenset(each for each in names & self.reach.programs if not self.quest.may_stand_alone(each))

    def _gather_bits(self, along: dict[str, frozenset[str]]) -> dict[str, tuple[int, int]]:
        """Each program's bits, with those of all that comes along with it, and with what comes along with that."""
        bits = {name: (self.mask(name), self.rung(name) | self._held_rungs(name)) for name in along}
        comers: dict[str, list[str]] = {name: [] for name in along}
        for name, others in along.items():
            for other in others:
                comers[other].append(name)
        waiting = list(along)
        while waiting:
            other = waiting.pop()
            for name in comers[other]:
                more = (bits[name][0] | bits[other][0], bits[name][1] | bits[other][1])
                if more != bits[name]:
                    bits[name] = more
                    waiting.append(name)
        return bits

    def _held_rungs(self, name: str) -> int:
        rungs = 0
        for held in self.quest.resting.case(name).names & self.quest.terrain.held:
            rungs |= self.rung(held)
        return rungs

    def _find_musts(self, name: str) -> frozenset[str]:
        """The programs still to do without which a program cannot be taken, as its own requirement names them."""
        tree = self.quest.resting.case(name).tree
        return (self._musts_of(tree) or _NONE) & self.entangled if tree is not None else _NONE

    def _musts_of(self, tree: Requirement) -> frozenset[str] | None:
        """None where a tree can never be met."""
        match tree:
            case NeedsProgram(program) if program in self.quest.terrain.held:
                return _NONE
            case NeedsProgram(program):
                return frozenset((program,)) if program in self.programs else None
            case NeedsAll(parts):
                musts = [self._musts_of(part) for part in parts]
                return None if None in musts else _NONE.union(*(each for each in musts if each is not None))
            case NeedsSome(count, parts):
                possible = [each for part in parts if (each := self._musts_of(part)) is not None]
                if len(possible) < count:
                    return None
                return _NONE.union(*possible) if len(possible) == count else possible[0].intersection(*possible[1:])
        return _NONE

    def _relied(self, name: str) -> frozenset[str]:
        names = self.quest.resting.case(name).names
        return (names & (self.quest.terrain.held | self.programs)) - {name}

    def _is_worthy(self, name: str) -> bool:
        """Whether no rival is always the better one to add, were requirements of no account."""
        weight = self.weights.rough(name) + self.weights.scales["burden"] * self.floor[name]
        return not self._is_outdone(_Rival(weight, name, self._plain_option(name, *self._all_bits[name])))

    def _plain_option(self, name: str, mask: int, rungs: int) -> Option:
        return Option(0, mask, rungs, *self.reach.spending((name,)), name)

    def _is_outdone(self, other: _Rival) -> bool:
        """Whether a rival that weighs less brings as much and takes no more."""
        mask, rungs, spent, hours = other.option[1:5]
        return any(
            mask & ~rival.option.mask == 0
            and rungs & ~rival.option.rungs == 0
            and rival.option.spent <= spent
            and rival.option.hours <= hours
            and rival[:2] < other[:2]
            for rival in self._rivals
        )


class _RelevantHeld:
    """What is held and relevant: it is shown whether or not a step needs it."""

    def __init__(self, terrain: Terrain) -> None:
        self._terrain = terrain

    def __contains__(self, name: object) -> bool:
        return name in self._terrain.held and isinstance(name, str) and self._terrain.is_relevant(name)
