"""The planner's door: the best ladder from where a person stands to a target, or the reason why there is none."""

from collections.abc import Callable
from datetime import date

from microcred.domain.ladder.appraise import Appraisal, appraise, find_shown, measure_plan
from microcred.domain.ladder.assemble import Verdict, assemble
from microcred.domain.ladder.clock import OutOfTime, Poll, never
from microcred.domain.ladder.explain import Cause, find_cause
from microcred.domain.ladder.quest import UNDATED, Quest
from microcred.domain.ladder.limits import limits_of
from microcred.domain.ladder.measure import aim_at
from microcred.domain.ladder.resting import Resting
from microcred.domain.ladder.solve import solve
from microcred.domain.ladder.sums import sum_up
from microcred.domain.ladder.terrain import Terrain
from microcred.domain.ladder.values import Graph, Ladder, NoPlan, Person, Preferences, Sums

_NO_STEPS: frozenset[str] = frozenset()


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
    calm = quest.unhurried()
    if target in terrain.held:
        return assemble(calm, _take_nothing(calm), Verdict(objective, optimal=True, required=_sums(calm, _NO_STEPS)))
    direct = solve(quest._replace(aim=aim_at(objective, direct=True)))
    if direct.best is None:
        return _explain(quest, preferences, proved=direct.proved)
    found = direct if preferences.direct else solve(quest, appraise(calm, direct.best.steps))
    verdict = Verdict(objective, found.proved and direct.proved, _sums(calm, direct.best.steps))
    return assemble(calm, found.best or direct.best, verdict)


def _explain(quest: Quest, preferences: Preferences, *, proved: bool) -> Ladder:
    """The ladder that says why there is none."""
    try:
        cause = find_cause(quest)
    except OutOfTime:
        cause, proved = Cause(quest.limits.in_force()), False
    calm, nearest = quest.unhurried(), None
    if cause.nearest is not None:
        lenient, best = cause.nearest[0].unhurried(), cause.nearest[1]
        nearest = assemble(lenient, best, Verdict(cause.objective, optimal=True, required=_sums(lenient, best.steps)))
    no_plan = NoPlan(obstacles=cause.obstacles, unmet=cause.unmet, nearest=nearest)
    return assemble(calm, _take_nothing(calm), Verdict(preferences.objective, proved, no_plan=no_plan))


def _take_nothing(quest: Quest) -> Appraisal:
    """No step at all: what is held and relevant, and nothing to do."""
    shown = find_shown(quest, _NO_STEPS, 0)
    return Appraisal(_NO_STEPS, shown, measure_plan(quest, _NO_STEPS, shown, 0), UNDATED)


def _sums(quest: Quest, steps: frozenset[str]) -> Sums:
    return sum_up((quest.terrain.graph.programs[step] for step in sorted(steps)), quest.limits.currency)
