"""Which programs are within reach of a plan: allowed, within the limits, and possible one after another."""

from collections import defaultdict
from collections.abc import Iterable

from microcred.domain.ladder.cover import Room
from microcred.domain.ladder.measure import Effort, measure_effort
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.resting import Resting
from microcred.domain.ladder.schedule import find_first_end


class Reach:
    """The programs that can be steps of some plan, as far as can be told without looking for one."""

    def __init__(self, quest: Quest, fresher_than: int | None = None) -> None:
        """`fresher_than` leaves out what is not from a later day."""
        self.quest = quest
        self._fresher_than = fresher_than
        self._efforts: dict[str, Effort] = {}
        self.room = self._room_left()
        self.programs = find_possible(quest, self._close(self._roots()))

    @property
    def is_enough(self) -> bool:
        """Whether all that is demanded is within reach, and fits the limits by itself."""
        return self.quest.demanded <= self.programs and self.room.has(0, 0, 0)

    def effort(self, program_id: str) -> Effort:
        """What a program takes."""
        if program_id not in self._efforts:
            program = self.quest.terrain.graph.programs[program_id]
            self._efforts[program_id] = measure_effort(program, self.quest.limits.currency)
        return self._efforts[program_id]

    def spending(self, steps: Iterable[str]) -> tuple[int, int]:
        """What steps take of money and hours, where there is a limit on it."""
        efforts = [self.effort(step) for step in steps]
        spent = 0 if self.quest.limits.budget is None else sum(effort.spent for effort in efforts)
        return spent, 0 if self.quest.limits.most_hours is None else sum(effort.hours for effort in efforts)

    def _is_allowed(self, program_id: str) -> bool:
        """Whether it may be a step, and fits the limits beside what is demanded."""
        terrain, limits = self.quest.terrain, self.quest.limits
        if program_id in terrain.held or terrain.barrier(program_id, limits) is not None:
            return False
        if self._fresher_than is not None and self.quest.freshness(program_id) <= self._fresher_than:
            return False
        effort = self.effort(program_id)
        if (effort.unknown_cost and not limits.unknown_cost) or (effort.unknown_hours and not limits.unknown_hours):
            return False
        if limits.weeks is not None and find_first_end(self.quest, program_id) > limits.weeks:
            return False
        return program_id in self.quest.demanded or self.room.has(*self.spending((program_id,)), 1)

    def _room_left(self) -> Room:
        """What limits leave once all that is demanded is taken."""
        known = self.quest.demanded & self.quest.terrain.graph.programs.keys()
        limits = self.quest.limits
        return Room(limits.budget, limits.most_hours, limits.steps).less(*self.spending(known), len(known))

    def _roots(self) -> set[str]:
        roots = set(self.quest.demanded)
        if not self.quest.aim.direct:
            roots.update(filter(self.quest.terrain.is_step_by_itself, self.quest.terrain.relevant))
        return {name for name in roots if self._is_allowed(name)}

    def _close(self, roots: set[str]) -> set[str]:
        """The roots and all that requirements name from there on, as far as it is allowed."""
        seen = set(roots)
        closure = set(roots)
        waiting = list(roots)
        while waiting:
            for name in self.quest.resting.case(waiting.pop()).names:
                if name not in seen:
                    seen.add(name)
                    if self._is_allowed(name):
                        closure.add(name)
                        waiting.append(name)
        return closure


def find_possible(quest: Quest, among: set[str]) -> frozenset[str]:
    """Those programs that can be taken, one after another, from what is held; conditions are always possible."""
    namers = find_namers(quest.resting, among)
    done = set(quest.terrain.held)
    waiting = sorted(among)
    while waiting:
        name = waiting.pop()
        if name not in done and quest.resting.burden(name, done) is not None:
            done.add(name)
            waiting.extend(namers.get(name, ()))
    return frozenset(done & among)


def find_namers(resting: Resting, among: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Which of these programs name a program in their requirements, by the program named."""
    namers: dict[str, list[str]] = defaultdict(list)
    for name in sorted(among):
        for named in resting.case(name).names:
            namers[named].append(name)
    return {named: tuple(names) for named, names in namers.items()}
