"""Why there is no plan: the smallest set of facts or limits that rules every one out."""

from collections.abc import Iterator
from typing import NamedTuple

from microcred.domain.kinds import Obstacle
from microcred.domain.ladder.gaps import UNREACHABLE
from microcred.domain.ladder.measure import aim_at
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.reach import Reach
from microcred.domain.ladder.relax import (
    MEASURES,
    Obstacles,
    Relaxed,
    find_conflict,
    find_limits,
    find_ways,
    only,
    relax,
    tighten,
)
from microcred.domain.ladder.values import Unmet
from microcred.domain.ladder.words import Objective
from microcred.domain.program import Delivery, Status
from microcred.domain.requirement import NeedsAll, NeedsProgram, NeedsSome, Requirement

CYCLE = "cycle"

_BY_STATUS = {
    Status.RETIRED: Obstacle.TARGET_RETIRED,
    Status.WITHDRAWN: Obstacle.TARGET_WITHDRAWN,
    Status.UPCOMING: Obstacle.TARGET_UPCOMING,
}


class Cause(NamedTuple):
    """What stands in the way, the requirement that fails, the question with the least answer, and the ways out."""

    obstacles: Obstacles
    unmet: Unmet | None = None
    least: Quest | None = None
    ways: tuple[Relaxed, ...] = ()


def find_cause(quest: Quest) -> Cause:
    """The smallest reason why the question has no answer: the target itself, what it requires, or limits."""
    status = quest.terrain.target.status_on(quest.terrain.today)
    if status is not Status.ACTIVE:
        return Cause((_BY_STATUS[status],))
    bare = quest._replace(limits=quest.limits.bare(), aim=aim_at(Objective.FIT, direct=True))
    if not Reach(bare).is_enough:
        return Cause((Obstacle.REQUIREMENT,), find_unmet(bare, quest.terrain.target.id))
    insisting = bare._replace(limits=bare.limits._replace(include=quest.limits.include))
    if not Reach(insisting).is_enough:
        return Cause((Obstacle.INCLUDED,), _unmet_of_included(insisting))
    return _find_limits(quest)


def _find_limits(quest: Quest) -> Cause:
    """The fewest limits that rule every plan out, and all ways out of them."""
    in_force = find_limits(quest)
    ways = find_ways(quest, in_force)
    conflict = find_conflict(ways, in_force)
    alone = only(quest, conflict, in_force)
    number = next((each for each in conflict if each in MEASURES), None)
    least = tighten(alone, number) if number else None
    unmet = None if number else find_unmet(alone, quest.terrain.target.id)
    blocking = _blocks_target(quest)
    obstacles = (blocking,) if blocking and not number else conflict
    return Cause(obstacles, unmet, least, tuple(relax(quest, way) for way in ways))


def _blocks_target(quest: Quest) -> Obstacle | None:
    """The limit that leaves out the target itself."""
    target, limits = quest.terrain.target, quest.limits
    if limits.audience is not None and not target.is_open_to(limits.audience):
        return Obstacle.TARGET_CLOSED
    if target.id in limits.exclude:
        return Obstacle.TARGET_EXCLUDED
    return Obstacle.TARGET_NOT_ONLINE if limits.online and target.delivery is not Delivery.ONLINE else None


def _unmet_of_included(quest: Quest) -> Unmet | None:
    """The first demanded program that cannot be had, as one that the target's plan names or by its own requirement."""
    target = quest.terrain.target.id
    for name in sorted(quest.limits.include - quest.terrain.held):
        barrier = quest.terrain.barrier(name, quest.limits)
        if barrier is not None:
            return Unmet(target, ((name, barrier.value),))
        unmet = find_unmet(quest, name)
        if unmet is not None:
            return unmet
    return None


def find_unmet(quest: Quest, name: str) -> Unmet | None:
    """The deepest requirement that by itself keeps a program out of reach; None where it is within reach.

    It goes down while all that fails could be had but for requirements of its own.
    """
    reach = _Outlook(quest)
    passed = [name]
    while True:
        failing = dict.fromkeys(reach.failing(quest.terrain.graph.programs[passed[-1]].requires))
        if not failing and reach.can_take(passed[-1]):
            return None
        named = tuple((each, reach.why(each, passed)) for each in failing)
        deeper = [each for each, why in named if why == UNREACHABLE]
        if not named or len(deeper) < len(named):
            return Unmet(passed[-1], named)
        passed.append(deeper[0])


class _Outlook:
    """What can be taken at all within limits, and why the rest cannot."""

    def __init__(self, quest: Quest) -> None:
        self._quest = quest
        self._done = quest.terrain.held | Reach(quest).programs

    def can_take(self, name: str) -> bool:
        """Whether a program is within reach."""
        return name in self._done

    def why(self, name: str, passed: list[str]) -> str:
        """Why a program is out of reach."""
        barrier = self._quest.terrain.barrier(name, self._quest.limits)
        if barrier is not None:
            return barrier.value
        return CYCLE if name in passed else UNREACHABLE

    def failing(self, requirement: Requirement | None) -> Iterator[str]:
        """The programs named by the parts of a requirement that cannot be met."""
        match requirement:
            case NeedsProgram(program) if not self.can_take(program):
                yield program
            case NeedsAll(parts) | NeedsSome(_, parts) if not self._is_met(requirement):
                for part in parts:
                    yield from self.failing(part)

    def _is_met(self, requirement: Requirement) -> bool:
        match requirement:
            case NeedsProgram(program):
                return self.can_take(program)
            case NeedsAll(parts):
                return all(map(self._is_met, parts))
            case NeedsSome(count, parts):
                return sum(map(self._is_met, parts)) >= count
        return True
