"""Which programs are within reach of a plan: allowed, within the limits, and possible one after another."""

from collections import defaultdict
from collections.abc import Iterable
from operator import itemgetter
from typing import Any

from microcred.domain.ladder.cover import Room
from microcred.domain.ladder.measure import Effort, Measure
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.resting import Resting
from microcred.domain.ladder.schedule import find_first_end


class Reach:
    """The programs that can be steps of some plan, as far as can be told without looking for one."""

    def __init__(self, quest: Quest, fresher_than: int | None = None, *, merged: bool = False) -> None:
        """`fresher_than` leaves out what is not from a later day; `merged` what can be no part of the best plan.

        Of programs that are alike but for what they take, the best plan holds the one that takes the least, if any.
        """
        self.quest = quest
        self._fresher_than = fresher_than
        self._is_merged = merged
        self._counts_money = quest.limits.budget is not None
        self._counts_hours = quest.limits.most_hours is not None
        self.room = self._room_left()
        self.programs = find_possible(quest, self._close(self._roots()))

    @property
    def is_enough(self) -> bool:
        """Whether all that is demanded is within reach, and fits the limits by itself."""
        return self.quest.demanded <= self.programs and self.room.has(0, 0, 0)

    def effort(self, program_id: str) -> Effort:
        """What a program takes."""
        return self.quest.terrain.effort(program_id, self.quest.limits.currency)

    def measure_step(self, program_id: str) -> Measure:
        """What one step adds to the measures of a plan by itself."""
        terrain, effort = self.quest.terrain, self.effort(program_id)
        mask = 0 if program_id == terrain.target.id else terrain.masks.get(program_id, 0)
        return Measure(
            0,
            0,
            int(self.quest.is_other(program_id)),
            int(program_id not in terrain.linked),
            1,
            -mask.bit_count(),
            -int(program_id in terrain.person.in_progress),
            effort.unknown_hours,
            effort.hours,
            effort.unknown_cost,
            effort.cost,
            effort.spent,
        )

    def spending(self, steps: Iterable[str]) -> tuple[int, int]:
        """What steps take of money and hours, where there is a limit on it."""
        efforts = [self.effort(step) for step in steps]
        spent = sum(effort.spent for effort in efforts) if self._counts_money else 0
        return spent, sum(effort.hours for effort in efforts) if self._counts_hours else 0

    def _spending_of(self, program_id: str) -> tuple[int, int]:
        """What one takes."""
        effort = self.effort(program_id)
        return effort.spent if self._counts_money else 0, effort.hours if self._counts_hours else 0

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
        return program_id in self.quest.demanded or self.room.has(*self._spending_of(program_id), 1)

    def _room_left(self) -> Room:
        """What limits leave once all that is demanded is taken."""
        known = self.quest.demanded & self.quest.terrain.graph.programs.keys()
        limits = self.quest.limits
        return Room(limits.budget, limits.most_hours, limits.steps).less(*self.spending(known), len(known))

    def _roots(self) -> set[str]:
        terrain = self.quest.terrain
        roots = set(self.quest.demanded)
        if not self.quest.aim.direct:
            roots.update(terrain.standing_alone - terrain.plain if self._is_merged else terrain.standing_alone)
        roots = {name for name in roots if self._is_allowed(name)}
        return roots | self._merge() if self._is_merged and not self.quest.aim.direct else roots

    def _merge(self) -> set[str]:
        """Of plain programs with the same skills and rung, and the same to count within limits, the one to take."""
        terrain = self.quest.terrain
        rank_of = itemgetter(*(Measure._fields.index(name) for name in self.quest.aim.order))
        first: dict[tuple[int, int, int, int], tuple[Any, str]] = {}
        for name in terrain.plain:
            alike = (terrain.masks.get(name, 0), terrain.rung_bit(name), *self._spending_of(name))
            rank = (rank_of(self.measure_step(name)), name)
            known = first.get(alike)
            if (known is None or rank < known) and self._is_allowed(name):
                first[alike] = rank
        return {name for _, name in first.values()}

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
