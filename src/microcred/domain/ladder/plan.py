"""The planner's door: the best ladder from where a person stands to a target, or the reason why there is none."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from microcred.domain.kinds import Obstacle
from microcred.domain.ladder.appraise import Appraisal, take_nothing
from microcred.domain.ladder.assemble import Verdict, assemble
from microcred.domain.ladder.clock import OutOfTime, Poll, never
from microcred.domain.ladder.explain import Cause, find_cause
from microcred.domain.ladder.limits import limits_of
from microcred.domain.ladder.measure import aim_at
from microcred.domain.ladder.others import find_alternatives, find_next_best, find_substitutes
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.relax import Relaxed, find_limits
from microcred.domain.ladder.resting import Resting
from microcred.domain.ladder.solve import Both, solve_both
from microcred.domain.ladder.sums import sum_up
from microcred.domain.ladder.terrain import Terrain
from microcred.domain.ladder.values import Alternative, Graph, Ladder, NoPlan, Person, Preferences, StillOpen, Sums, Way


class Extras(NamedTuple):
    """What is wanted beside the best plan: alternatives and substitutes, and so many next best plans."""

    alternatives: bool = False
    plans: int | None = None


_NO_EXTRAS = Extras()


def plan(
    graph: Graph,
    target: str,
    person: Person,
    preferences: Preferences,
    today: date,
    out_of_time: Callable[[], bool] = never,
    extras: Extras = _NO_EXTRAS,
) -> Ladder:
    """The best ladder to the target, optimal where that was proved before time was up."""
    return answer(ask(graph, target, person, preferences, today, out_of_time), extras)


def ask(
    graph: Graph,
    target: str,
    person: Person,
    preferences: Preferences,
    today: date,
    out_of_time: Callable[[], bool] = never,
) -> Quest:
    """The question of a person, ready for the planner."""
    terrain = Terrain(graph, target, person, today)
    resting = Resting(graph, person.claims, Poll(out_of_time))
    aim = aim_at(preferences.objective, direct=preferences.direct, preferred=preferences.prefer)
    return Quest(terrain, resting, limits_of(preferences), aim)


def answer(quest: Quest, extras: Extras = _NO_EXTRAS) -> Ladder:
    """The best ladder, with what is wanted beside it."""
    if quest.terrain.target.id in quest.terrain.held:
        nothing = take_nothing(quest)
        return assemble(quest, nothing, Verdict(quest.aim.objective, optimal=True, required=Sums(0, 0.0, 0.0)))
    both = solve_both(quest)
    if both.best.best is None:
        return _explain(quest, proved=both.best.proved)
    return _add_extras(quest, both, _show(quest, both, with_substitutes=extras.alternatives), extras)


def _add_extras(quest: Quest, both: Both, ladder: Ladder, extras: Extras) -> Ladder:
    best, direct = both.best.best, both.direct.best
    if best is None or direct is None:
        return ladder

    def show(other: Appraisal) -> Ladder:
        return _show(quest, both._replace(best=both.best._replace(best=other, proved=True)))

    alternatives: list[Alternative] = []
    plans: list[Ladder] = []
    cut_short = False
    try:
        for label, other in find_alternatives(quest, best, direct) if extras.alternatives else ():
            alternatives.append(Alternative(label, show(other)))
        plans.extend(map(show, find_next_best(quest, best, extras.plans or 0)))
    except OutOfTime:
        cut_short = True
    return replace(ladder, alternatives=tuple(alternatives), plans=tuple(plans), cut_short=cut_short)


def _show(quest: Quest, both: Both, *, with_substitutes: bool = False) -> Ladder:
    """The ladder of a question that has an answer; nothing of it needs a search."""
    calm = quest.unhurried()
    programs, nothing = quest.terrain.graph.programs, take_nothing(calm)
    direct, best = both.direct.best or nothing, both.best.best or nothing
    required = sum_up((programs[step] for step in sorted(direct.steps)), quest.limits.currency)
    substitutes = find_substitutes(quest, best) if with_substitutes else {}
    verdict = Verdict(quest.aim.objective, both.best.proved, required, still_open=both.best.still_open)
    return assemble(calm, best, verdict, substitutes)


def _explain(quest: Quest, *, proved: bool) -> Ladder:
    """The ladder that says why there is none."""
    cause, least, ways = Cause(find_limits(quest)), None, list[Way]()
    try:
        cause = find_cause(quest)
        least = None if cause.least is None else _show(cause.least, solve_both(cause.least))
        for place, relaxed in enumerate(cause.ways):
            ways.append(_way(quest, relaxed, in_full=place == 0))
    except OutOfTime:
        proved = False
    proved = proved and all(way.nearest.optimal for way in ways)
    no_plan = NoPlan(obstacles=cause.obstacles, unmet=cause.unmet, least=least, ways=tuple(ways))
    calm = quest.unhurried()
    verdict = Verdict(quest.aim.objective, proved, no_plan=no_plan, still_open=StillOpen("plan"))
    return assemble(calm, take_nothing(calm), verdict)


def _way(quest: Quest, relaxed: Relaxed, *, in_full: bool) -> Way:
    """A way out in the units that people use, with the best plan that it lets through, or only what is required."""
    said, limits, obstacles = quest.limits, relaxed.quest.limits, relaxed.obstacles
    both = solve_both(relaxed.quest if in_full else relaxed.quest._replace(aim=quest.aim.directly()))
    if both.best.best is None:
        raise OutOfTime
    return Way(
        obstacles=obstacles,
        budget=limits.budget / 100 if Obstacle.BUDGET in obstacles and limits.budget is not None else None,
        max_hours=limits.hours / 1000 if Obstacle.HOURS in obstacles and limits.hours is not None else None,
        weeks=limits.weeks if Obstacle.BY in obstacles else None,
        max_steps=limits.steps if Obstacle.STEPS in obstacles else None,
        audience=limits.audience if Obstacle.OPEN_TO in obstacles else None,
        without_exclude=said.exclude - limits.exclude,
        without_include=said.include - limits.include,
        providers_too=limits.providers - said.providers,
        nearest=_show(relaxed.quest, both),
    )
