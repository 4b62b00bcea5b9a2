"""Other plans than the best: those best by something else, the next best ones, and what could replace one step."""

from collections.abc import Iterator
from heapq import heappop, heappush
from itertools import islice

from microcred.domain.ladder.appraise import Appraisal, appraise
from microcred.domain.ladder.clock import OutOfTime
from microcred.domain.ladder.measure import aim_at
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.reach import Reach
from microcred.domain.ladder.solve import solve
from microcred.domain.ladder.words import Label, Objective

MOST_SUBSTITUTES = 5
_LOOKED_AT = 24
"""How many candidates for one step are weighed in full."""

_BY_OBJECTIVE = {
    Label.CHEAPEST: Objective.COST,
    Label.QUICKEST: Objective.HOURS,
    Label.SHORTEST: Objective.STEPS,
}


def find_alternatives(quest: Quest, best: Appraisal, direct: Appraisal) -> Iterator[tuple[Label, Appraisal]]:
    """The plans that are best by something else, each where it differs; leaves by OutOfTime where one is not proved."""
    if direct.steps != best.steps:
        yield Label.DIRECT, direct
    for label, objective in _BY_OBJECTIVE.items():
        aim = aim_at(objective, direct=quest.aim.direct, preferred=quest.aim.preferred)
        if objective is quest.aim.objective:
            continue
        asked = quest._replace(aim=aim)
        found = solve(asked, appraise(asked.unhurried(), best.steps))
        if not found.proved:
            raise OutOfTime
        if found.best is not None and found.best.steps != best.steps:
            yield label, found.best


def find_next_best(quest: Quest, best: Appraisal, most: int) -> Iterator[Appraisal]:
    """The next best plans, the best first; one that only adds to a better plan is none of them.

    A plan that holds no better one is the best of those that do without some programs. So each plan found is asked
    what would be best without one of its steps, and so on; the best answer that is new comes next. Leaves by
    OutOfTime where an answer is not proved.
    """
    asked: set[frozenset[str]] = set()
    shown = {best.steps}
    waiting: list[tuple[tuple[object, ...], int, Appraisal, frozenset[str]]] = []
    plan, without, left = best, frozenset[str](), most
    while left:
        for step in sorted(plan.steps - quest.demanded):
            more = without | {step}
            if more in asked:
                continue
            asked.add(more)
            found = solve(quest._replace(limits=quest.limits._replace(exclude=quest.limits.exclude | more)))
            if not found.proved:
                raise OutOfTime
            if found.best is not None:
                heappush(waiting, (found.best.rank(quest.aim.order), len(asked), found.best, more))
        if not waiting:
            return
        _, _, plan, without = heappop(waiting)
        if plan.steps not in shown:
            shown.add(plan.steps)
            left -= 1
            yield plan


def find_substitutes(quest: Quest, plan: Appraisal) -> dict[str, tuple[str, ...]]:
    """For each step that is not demanded, what could take its place while all others stay, the best first.

    Such a plan keeps the limits, rests on no more conditions and leaves no rung empty that was filled.
    """
    try:
        reach = Reach(quest)
        return {step: tuple(_substitute(quest, reach, plan, step)) for step in sorted(plan.steps - quest.demanded)}
    except OutOfTime:
        return {}


def _substitute(quest: Quest, reach: Reach, plan: Appraisal, step: str) -> Iterator[str]:
    rest = plan.steps - {step}
    found = []
    for name in islice(_candidates(quest, reach, rest, step), _LOOKED_AT):
        other = appraise(quest, rest | {name})
        if (
            other is not None
            and other.measure.burden <= plan.measure.burden
            and other.measure.rungs <= plan.measure.rungs
        ):
            found.append((other.rank(quest.aim.order), name))
    yield from (name for _, name in sorted(found)[:MOST_SUBSTITUTES])


def _candidates(quest: Quest, reach: Reach, rest: frozenset[str], step: str) -> Iterator[str]:
    """What may stand where a step stood: what the others name, then what is of its class and adds most."""
    terrain, resting = quest.terrain, quest.resting
    named = frozenset().union(*(resting.case(other).names for other in rest))
    if step in named:
        yield from sorted((named & reach.programs) - rest - {step})
    covered = 0
    for name in rest - {terrain.target.id}:
        covered |= terrain.masks.get(name, 0)
    done = terrain.held | rest
    own = terrain.graph.programs[step].credential_class

    def worth(name: str) -> tuple[int, int, int, int, str]:
        mask = terrain.masks.get(name, 0)
        effort = reach.effort(name)
        gain = (mask & ~covered).bit_count() - (name not in terrain.linked)
        return -gain, -mask.bit_count(), effort.unknown_hours + effort.unknown_cost, effort.hours, name

    alike = (
        name
        for name in reach.programs - rest - {step} - (named if step in named else frozenset())
        if terrain.graph.programs[name].credential_class is own
        and quest.may_stand_alone(name)
        and resting.burden(name, done) is not None
    )
    yield from sorted(alike, key=worth)
