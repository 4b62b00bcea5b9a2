"""The planner's door: the best ladder from where a person stands to a target, or the reason why there is none."""

from collections.abc import Callable
from datetime import date

from microcred.domain.ladder.appraise import take_nothing
from microcred.domain.ladder.assemble import Verdict, assemble
from microcred.domain.ladder.clock import OutOfTime, Poll, never
from microcred.domain.ladder.explain import Cause, find_cause, find_limits
from microcred.domain.ladder.limits import limits_of
from microcred.domain.ladder.measure import aim_at
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.resting import Resting
from microcred.domain.ladder.solve import Both, solve_both
from microcred.domain.ladder.sums import sum_up
from microcred.domain.ladder.terrain import Terrain
from microcred.domain.ladder.values import Graph, Ladder, NoPlan, Person, Preferences, Sums
from microcred.domain.ladder.words import Objective


def plan(
    graph: Graph,
    target: str,
    person: Person,
    preferences: Preferences,
    today: date,
    out_of_time: Callable[[], bool] = never,
) -> Ladder:
    """The best ladder to the target, optimal where that was proved before time was up."""
    terrain = Terrain(graph, target, person, today)
    resting = Resting(graph, person.claims, Poll(out_of_time))
    objective = preferences.objective
    quest = Quest(terrain, resting, limits_of(preferences), aim_at(objective, direct=preferences.direct))
    if target in terrain.held:
        nothing = take_nothing(quest)
        return assemble(quest, nothing, Verdict(objective, optimal=True, required=Sums(0, 0.0, 0.0)))
    both = solve_both(quest)
    return _explain(quest, proved=both.best.proved) if both.best.best is None else _show(quest, both)


def _show(quest: Quest, both: Both, objective: Objective | None = None) -> Ladder:
    """The ladder of a question that has an answer; nothing of it needs a search."""
    calm = quest.unhurried()
    programs, nothing = quest.terrain.graph.programs, take_nothing(calm)
    direct, best = both.direct.best or nothing, both.best.best or nothing
    required = sum_up((programs[step] for step in sorted(direct.steps)), quest.limits.currency)
    return assemble(calm, best, Verdict(objective or quest.aim.objective, both.best.proved, required))


def _explain(quest: Quest, *, proved: bool) -> Ladder:
    """The ladder that says why there is none."""
    try:
        cause = find_cause(quest)
    except OutOfTime:
        cause, proved = Cause(find_limits(quest)), False
    nearest = None if cause.nearest is None else _show(*cause.nearest)
    no_plan = NoPlan(obstacles=cause.obstacles, unmet=cause.unmet, nearest=nearest)
    calm = quest.unhurried()
    return assemble(calm, take_nothing(calm), Verdict(quest.aim.objective, proved, no_plan=no_plan))
