"""Why there is no plan: the smallest set of facts or limits that rules every one out."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from microcred.domain.ladder.clock import OutOfTime
from microcred.domain.ladder.gaps import UNREACHABLE
from microcred.domain.ladder.measure import aim_at, aim_at_least
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.reach import Reach
from microcred.domain.ladder.solve import Both, solve, solve_both
from microcred.domain.ladder.values import Obstacle, Unmet
from microcred.domain.ladder.words import Objective
from microcred.domain.program import Delivery, Status
from microcred.domain.requirement import NeedsAll, NeedsProgram, NeedsSome, Requirement

CYCLE = "cycle"

_BY_STATUS = {
    Status.RETIRED: Obstacle.TARGET_RETIRED,
    Status.WITHDRAWN: Obstacle.TARGET_WITHDRAWN,
    Status.UPCOMING: Obstacle.TARGET_UPCOMING,
}
_MEASURED_BY = {
    Obstacle.BUDGET: Objective.COST,
    Obstacle.HOURS: Objective.HOURS,
    Obstacle.BY: Objective.HOURS,
    Obstacle.STEPS: Objective.STEPS,
}


class Nearest(NamedTuple):
    """The plan there would be with some limits lifted, beside the best direct one then; `objective` if it is new."""

    quest: Quest
    both: Both
    objective: Objective | None


class Cause(NamedTuple):
    """What stands in the way, the requirement that fails, and the plan there would be otherwise."""

    obstacles: tuple[Obstacle, ...]
    unmet: Unmet | None = None
    nearest: Nearest | None = None


def find_cause(quest: Quest) -> Cause:
    """The smallest reason why the question has no answer: the target itself, what it requires, or limits."""
    obstacle = _blocks_target(quest)
    if obstacle is not None:
        return Cause((obstacle,))
    bare = quest._replace(limits=quest.limits.bare(), aim=aim_at(Objective.FIT, direct=True))
    if not Reach(bare).is_enough:
        return Cause((Obstacle.REQUIREMENT,), find_unmet(bare, quest.terrain.target.id))
    insisting = bare._replace(limits=bare.limits._replace(include=quest.limits.include))
    if not Reach(insisting).is_enough:
        return Cause((Obstacle.INCLUDED,), _unmet_of_included(insisting))
    return _find_limits(quest)


def find_limits(quest: Quest) -> tuple[Obstacle, ...]:
    """The limits that bind at all: a person to whom nothing is closed is not bound by who they are."""
    programs = quest.terrain.graph.programs.values()
    audience = quest.limits.audience
    is_closed_out = audience is not None and not all(program.is_open_to(audience) for program in programs)
    return tuple(each for each in quest.limits.in_force() if each is not Obstacle.OPEN_TO or is_closed_out)


def _blocks_target(quest: Quest) -> Obstacle | None:
    target, limits = quest.terrain.target, quest.limits
    status = target.status_on(quest.terrain.today)
    if status is not Status.ACTIVE:
        return _BY_STATUS[status]
    if limits.audience is not None and not target.is_open_to(limits.audience):
        return Obstacle.TARGET_CLOSED
    if target.id in limits.exclude:
        return Obstacle.TARGET_EXCLUDED
    return Obstacle.TARGET_NOT_ONLINE if limits.online and target.delivery is not Delivery.ONLINE else None


def _find_limits(quest: Quest) -> Cause:
    """The fewest limits without which there is a plan, with the best plan then, by what they measure if they do."""
    in_force = find_limits(quest)
    uncounted = quest.limits.lift((*_MEASURED_BY, Obstacle.UNKNOWN_COST, Obstacle.UNKNOWN_HOURS))
    unmet = find_unmet(quest._replace(limits=uncounted), quest.terrain.target.id)
    for size in range(1, len(in_force) + 1):
        for lifted in combinations(in_force, size):
            nearest = _find_nearest(quest._replace(limits=quest.limits.lift(lifted)), lifted)
            if nearest is not None:
                return Cause(lifted, unmet, nearest)
    return Cause(in_force, unmet)


def _find_nearest(lenient: Quest, lifted: tuple[Obstacle, ...]) -> Nearest | None:
    """The best plan without the limits lifted; None where there is none, OutOfTime where that was not found out."""
    lenient.resting.poll()
    objective = next((_MEASURED_BY[each] for each in lifted if each in _MEASURED_BY), None)
    if objective is None:
        both = solve_both(lenient)
    else:
        least = solve(lenient._replace(aim=aim_at_least(objective)))
        both = Both(least, least)
    if both.best.best is None:
        if not both.best.proved:
            raise OutOfTime
        return None
    return Nearest(lenient, both, objective)


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
