"""What a set of steps is worth: whether it is a plan at all, and its measures, exactly as the rules say."""

from typing import NamedTuple

from microcred.domain.ladder.measure import Measure
from microcred.domain.ladder.quest import UNDATED, Quest
from microcred.domain.ladder.schedule import is_in_time


class Appraisal(NamedTuple):
    """A plan: the steps still to do, what is held and shown beside them, and the measures."""

    steps: frozenset[str]
    shown: frozenset[str]
    measure: Measure
    freshness: int

    def rank(self, order: tuple[str, ...]) -> tuple[object, ...]:
        """What plans are compared by, the smaller the better."""
        measures = tuple(getattr(self.measure, name) for name in order)
        return (*measures, -self.freshness, tuple(sorted(self.steps)))


def appraise(quest: Quest, steps: frozenset[str]) -> Appraisal | None:
    """The plan that consists of these steps; None where it breaks a rule or a limit."""
    held = quest.terrain.held
    if not quest.demanded <= steps or not keeps_limits(quest, steps):
        return None
    burden = quest.resting.total(steps, held)
    if burden is None or any(
        not is_needed(quest, steps, step, burden) for step in steps if not quest.may_stand_alone(step)
    ):
        return None
    if not is_in_time(quest, steps):
        return None
    shown = find_shown(quest, steps, burden)
    freshness = min((quest.freshness(step) for step in steps), default=UNDATED)
    return Appraisal(steps, shown, measure_plan(quest, steps, shown, burden), freshness)


def take_nothing(quest: Quest) -> Appraisal:
    """No step at all: what is held and relevant, and nothing to do."""
    shown = find_shown(quest, frozenset(), 0)
    return Appraisal(frozenset(), shown, measure_plan(quest, frozenset(), shown, 0), UNDATED)


def is_needed(quest: Quest, steps: frozenset[str], step: str, burden: int) -> bool:
    """Whether without the step the others would fail, or rest on more conditions than all do now."""
    without = quest.resting.total(steps - {step}, quest.terrain.held)
    return without is None or without > burden


def find_shown(quest: Quest, steps: frozenset[str], burden: int) -> frozenset[str]:
    """What is held and belongs on the ladder: what is relevant, and what a step needs."""
    terrain, resting = quest.terrain, quest.resting
    named = frozenset().union(*(resting.case(step).names for step in steps))
    shown = {name for name in terrain.held if terrain.is_relevant(name)}
    for name in (named & terrain.held) - shown:
        without = resting.total(steps, terrain.held - {name})
        if without is None or without > burden:
            shown.add(name)
    return frozenset(shown)


def keeps_limits(quest: Quest, steps: frozenset[str]) -> bool:
    """Whether the steps keep within budget, hours and number, with what is unknown where it is allowed."""
    limits, most_hours = quest.limits, quest.limits.most_hours
    efforts = [quest.terrain.effort(step, limits.currency) for step in steps]
    return (
        (limits.steps is None or len(efforts) <= limits.steps)
        and (limits.budget is None or sum(effort.spent for effort in efforts) <= limits.budget)
        and (most_hours is None or sum(effort.hours for effort in efforts) <= most_hours)
        and (limits.unknown_cost or not any(effort.unknown_cost for effort in efforts))
        and (limits.unknown_hours or not any(effort.unknown_hours for effort in efforts))
    )


def measure_plan(quest: Quest, steps: frozenset[str], shown: frozenset[str], burden: int) -> Measure:
    """The measures of a plan."""
    terrain = quest.terrain
    target = terrain.target.id
    efforts = [terrain.effort(step, quest.limits.currency) for step in steps]
    mask = rungs = overlap = 0
    for name in (steps | shown) - {target}:
        mask |= terrain.masks.get(name, 0)
        overlap += terrain.masks.get(name, 0).bit_count()
        rungs |= terrain.rung_bit(name)
    return Measure(
        burden=burden,
        rungs=-rungs.bit_count(),
        others=sum(quest.is_other(step) for step in steps),
        gain=sum(1 for step in steps if step not in terrain.linked) - mask.bit_count(),
        steps=len(steps),
        overlap=-overlap,
        in_progress=-len(steps & terrain.person.in_progress),
        unknown_hours=sum(effort.unknown_hours for effort in efforts),
        hours=sum(effort.hours for effort in efforts),
        unknown_cost=sum(effort.unknown_cost for effort in efforts),
        cost=sum(effort.cost for effort in efforts),
        spent=sum(effort.spent for effort in efforts),
    )
