"""What a plan may be made of: the programs within reach of a target under given limits, and what each weighs.

Weights are whole numbers in which measures that matter more outweigh all that matter less together, ids last; so
one comparison of two sums is a comparison of two plans, but for their freshness.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from microcred.domain.ladder.cover import Option, Room
from microcred.domain.ladder.limits import Limits
from microcred.domain.ladder.measure import Aim, Effort, Measure, measure_effort
from microcred.domain.ladder.resting import Resting
from microcred.domain.ladder.terrain import Terrain

UNDATED = -1
"""The freshness of what bears no date: older than any day."""


class Quest(NamedTuple):
    """One question to the search: from where, within which limits, best by which measures."""

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

    def freshness(self, program_id: str) -> int:
        """The day from which a program's facts are, as a number."""
        as_of = self.terrain.graph.programs[program_id].as_of
        return UNDATED if as_of is None else as_of.toordinal()


class Ground:
    """The programs from which a plan can be made, with their weights and bits."""

    def __init__(self, quest: Quest, wider: "Ground | None" = None, fresher_than: int | None = None) -> None:
        """`fresher_than` leaves out what is not from a later day; `wider` is the ground whose weights to keep."""
        self.quest = quest
        self._fresher_than = fresher_than
        self._efforts: dict[str, Effort] = {}
        self._allowed: dict[str, bool] = {}
        self._options: dict[str, Option] = {}
        self.room = self._room_left()
        closure = self._close(self._roots())
        self.reachable = find_reachable(quest, closure)
        self.namers = _namers(quest.resting, self.reachable)
        self.is_empty = not (quest.demanded <= self.reachable and self.room.has(0, 0, 0))
        self.floor = {name: quest.resting.burden(name, self._all_done(name)) or 0 for name in self.reachable}
        self._vectors = {name: self._measures(name) for name in self.reachable}
        self.scales: dict[str, int] = self._scale_measures() if wider is None else wider.scales
        self._main = {name: self._weigh(vector) for name, vector in self._vectors.items()}
        self._find_options()
        self._rank_ids()
        self.burden = self.scales["burden"] * self.ids

    def effort(self, program_id: str) -> Effort:
        """What a program takes."""
        if program_id not in self._efforts:
            program = self.quest.terrain.graph.programs[program_id]
            self._efforts[program_id] = measure_effort(program, self.quest.limits.currency)
        return self._efforts[program_id]

    def mask(self, program_id: str) -> int:
        """The target's skills that a step brings; the target itself brings none."""
        terrain = self.quest.terrain
        return 0 if program_id == terrain.target.id else terrain.masks.get(program_id, 0)

    def rung(self, program_id: str) -> int:
        """The rung below the target that a program fills, as a bit."""
        terrain = self.quest.terrain
        return 0 if program_id == terrain.target.id else terrain.rung_bit(program_id)

    def rungs(self, program_id: str) -> int:
        """The rungs that a step may fill: its own, and those of what it may need and is held."""
        rungs = self.rung(program_id)
        for name in self.quest.resting.case(program_id).names & self.quest.terrain.held:
            rungs |= self.rung(name)
        return rungs

    def spending(self, steps: Iterable[str]) -> tuple[int, int]:
        """What steps take of money and hours, where there is a limit on it."""
        efforts = [self.effort(step) for step in steps]
        spent = 0 if self.quest.limits.budget is None else sum(effort.spent for effort in efforts)
        return spent, 0 if self.quest.limits.hours is None else sum(effort.hours for effort in efforts)

    def option(self, program_id: str) -> Option:
        """A program as one to take or leave."""
        if program_id not in self._options:
            self._options[program_id] = self._plain_option(program_id)._replace(weight=self.weight(program_id))
        return self._options[program_id]

    def weigh_plan(self, measure: Measure, steps: Iterable[str] = ()) -> int:
        """The weight of a whole plan, but for what is held: the same for all plans."""
        held = sum(self.mask(name).bit_count() for name in self.quest.terrain.held)
        bits = sum(self._id_bits.get(step, 0) for step in steps)
        return (self._weigh(measure) + held * self.scales["overlap"]) * self.ids - bits

    def weight(self, program_id: str) -> int:
        """What a step adds to a plan, without the skills, rungs and conditions that it brings."""
        return self._main[program_id] * self.ids - self._id_bits.get(program_id, 0)

    def is_allowed(self, program_id: str) -> bool:
        """Whether it may be a step, alone within the limits."""
        if program_id not in self._allowed:
            self._allowed[program_id] = self._may_be_step(program_id)
        return self._allowed[program_id]

    def _may_be_step(self, program_id: str) -> bool:
        terrain, limits = self.quest.terrain, self.quest.limits
        if program_id in terrain.held or terrain.barrier(program_id, limits) is not None:
            return False
        if self._fresher_than is not None and self.quest.freshness(program_id) <= self._fresher_than:
            return False
        effort = self.effort(program_id)
        if (effort.unknown_cost and not limits.unknown_cost) or (effort.unknown_hours and not limits.unknown_hours):
            return False
        return program_id in self.quest.demanded or self.room.has(*self.spending((program_id,)), 1)

    def _room_left(self) -> Room:
        """What limits leave once all that is demanded is taken."""
        known = self.quest.demanded & self.quest.terrain.graph.programs.keys()
        spent, hours = self.spending(known)
        limits = self.quest.limits
        return Room(
            None if limits.budget is None else limits.budget - spent,
            None if limits.hours is None else limits.hours - hours,
            None if limits.steps is None else limits.steps - len(known),
        )

    def _roots(self) -> set[str]:
        roots = {name for name in self.quest.demanded if self.is_allowed(name)}
        if self.quest.aim.direct:
            return roots
        terrain = self.quest.terrain
        relevant = terrain.masks.keys() | terrain.linked
        return roots | {name for name in relevant if terrain.is_step_by_itself(name) and self.is_allowed(name)}

    def _close(self, roots: set[str]) -> set[str]:
        closure = set(roots)
        waiting = list(roots)
        while waiting:
            for name in self.quest.resting.case(waiting.pop()).names:
                if name not in closure and self.is_allowed(name):
                    closure.add(name)
                    waiting.append(name)
        return closure

    def _all_done(self, but: str) -> frozenset[str]:
        names = self.quest.resting.case(but).names
        return frozenset(name for name in names if name in self.quest.terrain.held or name in self.reachable) - {but}

    def _scale_measures(self) -> dict[str, int]:
        """A weight for each measure that outweighs all lesser ones, whatever the plan."""
        ranges = {
            field: sum(abs(vector[place]) for vector in self._vectors.values())
            for place, field in enumerate(Measure._fields)
        }
        ranges["burden"] += sum(self.quest.resting.most(name) for name in self.reachable)
        ranges["rungs"] += 4
        ranges["gain"] += len(self.quest.terrain.skills)
        scales = dict.fromkeys(Measure._fields, 0)
        scale = 1
        for field in reversed(self.quest.aim.order):
            scales[field] = scale
            scale *= 2 * ranges[field] + 1
        return scales

    def _weigh(self, measure: Measure) -> int:
        return sum(value * self.scales[field] for field, value in zip(Measure._fields, measure, strict=True))

    def _measures(self, program_id: str) -> Measure:
        """What one step adds to the measures of a plan by itself."""
        terrain, effort = self.quest.terrain, self.effort(program_id)
        return Measure(
            burden=0,
            rungs=0,
            gain=int(program_id not in terrain.linked),
            steps=1,
            overlap=-self.mask(program_id).bit_count(),
            in_progress=-int(program_id in terrain.person.in_progress),
            unknown_hours=effort.unknown_hours,
            hours=effort.hours,
            unknown_cost=effort.unknown_cost,
            cost=effort.cost,
        )

    def _find_options(self) -> None:
        """Parts what can be taken or left freely, keeping only the best of it, from what others hang on."""
        alone = {name for name in self.reachable if self.quest.may_stand_alone(name)} - self.quest.demanded
        inert = {name for name in alone if self._is_inert(name)}
        self.front: list[str] = []
        options: list[tuple[int, str, Option]] = []
        for main, name in sorted((self._main[name], name) for name in inert):
            option = self._plain_option(name)
            if not any(_is_dominated(option, other) for _, _, other in options):
                options.append((main, name, option))
        self.front = [name for _, name, _ in options]
        self.entangled = frozenset(self.reachable - inert)
        burden = self.scales["burden"]
        self.worthy = frozenset(
            name
            for name in self.entangled - self.quest.demanded
            if not any(
                (main, rival) < (self._main[name] + burden * self.floor[name], name)
                and _is_dominated(self._plain_option(name), other)
                for main, rival, other in options
            )
        )

    def _is_inert(self, program_id: str) -> bool:
        """Whether taking it asks for no other program and no condition, and no other program names it."""
        if program_id in self.namers:
            return False
        terrain = self.quest.terrain
        return self.quest.resting.burden(program_id, _RelevantHeld(terrain)) == 0

    def _plain_option(self, program_id: str) -> Option:
        spent, hours = self.spending((program_id,))
        return Option(0, self.mask(program_id), self.rungs(program_id), spent, hours, program_id)

    def _rank_ids(self) -> None:
        """Numbers the ids so that of two plans of as many steps the one whose sorted ids come first weighs less."""
        ranked = sorted(self.entangled.union(self.front))
        self.ids: int = 1 << len(ranked)
        self._id_bits = {name: self.ids >> place for place, name in enumerate(ranked, start=1)}


class _RelevantHeld:
    """What is held and relevant: it is shown whether or not a step needs it."""

    def __init__(self, terrain: Terrain) -> None:
        self._terrain = terrain

    def __contains__(self, name: object) -> bool:
        return name in self._terrain.held and isinstance(name, str) and self._terrain.is_relevant(name)


def find_reachable(quest: Quest, among: set[str]) -> frozenset[str]:
    """Those programs that can be taken, one after another, from what is held; conditions are always possible."""
    namers = _namers(quest.resting, among)
    done = set(quest.terrain.held)
    waiting = sorted(among)
    while waiting:
        name = waiting.pop()
        if name not in done and quest.resting.burden(name, done) is not None:
            done.add(name)
            waiting.extend(namers.get(name, ()))
    return frozenset(done & among)


def _namers(resting: Resting, among: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Which of these programs name a program in their requirements, by the program named."""
    namers: dict[str, list[str]] = defaultdict(list)
    for name in sorted(among):
        for named in resting.case(name).names:
            namers[named].append(name)
    return {named: tuple(names) for named, names in namers.items()}


def _is_dominated(option: Option, other: Option) -> bool:
    """Whether another brings all that this one brings and takes no more; their weights are compared elsewhere."""
    return (
        option.mask & ~other.mask == 0
        and option.rungs & ~other.rungs == 0
        and other.spent <= option.spent
        and other.hours <= option.hours
    )
