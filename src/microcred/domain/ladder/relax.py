"""Which limits let a plan through when they are relaxed, and how far: all smallest ways out, and what they share."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, combinations
from typing import NamedTuple

from microcred.domain.kinds import Obstacle
from microcred.domain.ladder.appraise import Appraisal
from microcred.domain.ladder.clock import OutOfTime
from microcred.domain.ladder.limits import Limits
from microcred.domain.ladder.measure import aim_at, aim_at_least
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.schedule import count_weeks
from microcred.domain.ladder.solve import solve
from microcred.domain.ladder.words import Objective
from microcred.domain.program import Audience

Obstacles = tuple[Obstacle, ...]

MEASURES = {
    Obstacle.BUDGET: "spent",
    Obstacle.HOURS: "hours",
    Obstacle.BY: "hours",
    Obstacle.STEPS: "steps",
}
"""The limits that are numbers, and what of a plan they limit."""


class Relaxed(NamedTuple):
    """A question with limits relaxed no further than need be, so that it has an answer."""

    obstacles: Obstacles
    quest: Quest


def find_limits(quest: Quest) -> Obstacles:
    """The limits that bind at all: a person to whom nothing is closed is not bound by who they are."""
    programs = quest.terrain.graph.programs.values()
    audience = quest.limits.audience
    idle = set()
    if audience is None or all(program.is_open_to(audience) for program in programs):
        idle.add(Obstacle.OPEN_TO)
    if quest.limits.include <= quest.terrain.held | {quest.terrain.target.id}:
        idle.add(Obstacle.INCLUDED)
    return tuple(each for each in quest.limits.in_force() if each not in idle)


def find_ways(quest: Quest, in_force: Obstacles) -> list[Obstacles]:
    """All sets of limits that let a plan through when they are lifted, without those that hold another; small first."""
    ways: list[Obstacles] = []
    for lifted in chain.from_iterable(combinations(in_force, size) for size in range(1, len(in_force) + 1)):
        if not any(set(way) <= set(lifted) for way in ways) and find_any(_with(quest, quest.limits.lift(lifted))):
            ways.append(lifted)
    return ways


def find_conflict(ways: Iterable[Obstacles], in_force: Obstacles) -> Obstacles:
    """The smallest set of limits that by themselves rule every plan out: each way out must lift one of them.

    Of equal sets the one with numbers, then the first.
    """
    sets = [set(way) for way in ways]
    numbers_first = sorted(in_force, key=lambda each: each not in MEASURES)
    for size in range(1, len(in_force) + 1):
        for conflict in combinations(numbers_first, size):
            if all(way.intersection(conflict) for way in sets):
                return conflict
    return in_force


def relax(quest: Quest, way: Obstacles) -> Relaxed:
    """The question with these limits relaxed as little as will do, numbers first: none of them can be less."""
    lenient = _with(quest, quest.limits.lift(way))
    for obstacle in way:
        if obstacle in MEASURES:
            lenient = _with(lenient, _tighten(lenient, obstacle))
    relaxing = _Relaxing(quest, lenient)
    for obstacle, narrow in (
        (Obstacle.EXCLUDE, relaxing.exclude),
        (Obstacle.INCLUDED, relaxing.include),
        (Obstacle.PROVIDERS, relaxing.providers),
        (Obstacle.OPEN_TO, relaxing.audience),
    ):
        if obstacle in way:
            narrow()
    return Relaxed(way, relaxing.lenient)


def find_any(quest: Quest) -> Appraisal | None:
    """A plan, the shortest; None where there is none, OutOfTime where that was not found out."""
    return find_least(quest, "steps")


def find_least(quest: Quest, measure: str) -> Appraisal | None:
    """The plan with the least of one measure."""
    quest.resting.poll()
    found = solve(quest._replace(aim=aim_at_least(measure)))
    if not found.proved:
        raise OutOfTime
    return found.best


def tighten(quest: Quest, obstacle: Obstacle) -> Quest:
    """The question with one limit lifted that is a number, and then as small as it can be."""
    lenient = _with(quest, quest.limits.lift((obstacle,)))
    return _with(lenient, _tighten(lenient, obstacle))


def _with(quest: Quest, limits: Limits) -> Quest:
    return quest._replace(limits=limits)


def _tighten(quest: Quest, obstacle: Obstacle) -> Limits:
    """The limits with one of them as small as it can be."""
    plan = find_least(quest, MEASURES[obstacle])
    if plan is None:
        raise OutOfTime
    match obstacle:
        case Obstacle.BUDGET:
            return quest.limits._replace(budget=plan.measure.spent)
        case Obstacle.HOURS:
            return quest.limits._replace(hours=plan.measure.hours)
        case Obstacle.STEPS:
            return quest.limits._replace(steps=plan.measure.steps)
    return quest.limits._replace(weeks=_fewest_weeks(quest, plan))


def _fewest_weeks(quest: Quest, plan: Appraisal) -> int:
    """The fewest weeks in which there is a plan: days on which programs start make it more than a matter of hours."""
    least, most = 0, count_weeks(quest, plan.steps)
    while least < most:
        middle = (least + most) // 2
        if find_any(_with(quest, quest.limits._replace(weeks=middle))) is None:
            least = middle + 1
        else:
            most = middle
    return most


@dataclass
class _Relaxing:
    """Limits that are no numbers, narrowed one by one to what must be relaxed of them."""

    quest: Quest
    lenient: Quest
    _any: Callable[[Quest], Appraisal | None] = field(default=find_any)

    def exclude(self) -> None:
        """Only what must not be excluded is let in."""
        self._narrow("exclude", self.quest.limits.exclude)

    def include(self) -> None:
        """Only what cannot be demanded is let go."""
        self._narrow("include", self.quest.limits.include)

    def providers(self) -> None:
        """Only those providers come in besides that must."""
        plan = self._any(self.lenient)
        programs = self.quest.terrain.graph.programs
        ours = self.quest.limits.providers
        theirs = {programs[step].provider for step in plan.steps} - ours if plan else set()
        needed = set(theirs)
        for provider in sorted(theirs):
            if self._does(providers=frozenset(ours | (needed - {provider}))):
                needed.discard(provider)
        self._set(providers=frozenset(ours | needed))

    def audience(self) -> None:
        """One sort of person to whom enough is open, if one will do."""
        for audience in Audience:
            if self._does(audience=audience):
                self._set(audience=audience)
                return

    def _narrow(self, limit: str, said: frozenset[str]) -> None:
        """Keeps as much as can be kept of what was said."""
        kept: set[str] = set()
        for name in sorted(said):
            if self._does(**{limit: frozenset(kept | {name})}):
                kept.add(name)
        self._set(**{limit: frozenset(kept)})

    def _does(self, **limits: object) -> bool:
        return self._any(_with(self.lenient, self.lenient.limits._replace(**limits))) is not None  # type: ignore[arg-type]

    def _set(self, **limits: object) -> None:
        self.lenient = _with(self.lenient, self.lenient.limits._replace(**limits))  # type: ignore[arg-type]


def only(quest: Quest, conflict: Obstacles, in_force: Obstacles) -> Quest:
    """The question with no limits but those of a conflict, asked for only what is required."""
    lifted: Iterator[Obstacle] = (each for each in in_force if each not in conflict)
    return quest._replace(limits=quest.limits.lift(lifted), aim=aim_at(Objective.FIT, direct=True))
