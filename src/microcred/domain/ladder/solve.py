"""From a question to its best plan: a first plan at once, then the best, then the freshest of the best."""

from typing import NamedTuple

from microcred.domain.ladder.appraise import Appraisal, appraise, is_needed
from microcred.domain.ladder.clock import OutOfTime
from microcred.domain.ladder.ground import Ground
from microcred.domain.ladder.measure import MEASURE_NAMES
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.reach import Reach, find_namers
from microcred.domain.ladder.reliance import rely
from microcred.domain.ladder.search import Found, Search
from microcred.domain.ladder.values import StillOpen

_FRESHNESS = StillOpen("freshness")


class Both(NamedTuple):
    """The best plan of only what is required, and the best plan as asked for: both or neither."""

    direct: Found
    best: Found


def solve_both(quest: Quest) -> Both:
    """The best plan, begun from the best direct one, which is a plan too."""
    direct = solve(quest._replace(aim=quest.aim.directly()))
    if quest.aim.direct or direct.best is None:
        return Both(direct, direct)
    found = solve(quest, appraise(quest.unhurried(), direct.best.steps))
    proved = found.proved and direct.proved
    still_open = None if proved else found.still_open or StillOpen("required")
    return Both(direct, Found(found.best or direct.best, proved, still_open))


def solve(quest: Quest, known: Appraisal | None = None) -> Found:
    """The best plan, or the best that was found in time; None and proved where there is no plan at all."""
    reach = Reach(quest, merged=True)
    if not reach.is_enough:
        return Found(None, proved=True)
    first = known or find_first(quest.unhurried(), reach)
    try:
        ground = Ground(reach, first.steps if first else frozenset())
    except OutOfTime:
        name = "plan" if first is None else MEASURE_NAMES[quest.aim.order[0]]
        return Found(first, proved=False, still_open=StillOpen(name))
    found = Search(ground).run(first)
    return _freshen(quest, found.best) if found.proved and found.best is not None else found


def _freshen(quest: Quest, best: Appraisal) -> Found:
    """The freshest of all plans that are as good as this one but for freshness, the least ids among those.

    A search on the programs that are fresher than the oldest step so far finds the plan with the least ids among
    the fresher ones; it is asked again until there is none.
    """
    ceiling = min(quest.freshness(name) for name in quest.demanded)
    while best.freshness < ceiling:
        reach = Reach(quest, fresher_than=best.freshness, merged=True)
        if not reach.is_enough:
            break
        try:
            fresher = Ground(reach, best.steps)
        except OutOfTime:
            return Found(best, proved=False, still_open=_FRESHNESS)
        found = Search(fresher).run(at_most=fresher.weights.of_plan(best.measure))
        best = found.best or best
        if not found.proved:
            return Found(best, proved=False, still_open=_FRESHNESS)
        if found.best is None:
            break
    return Found(best, proved=True)


def find_first(quest: Quest, reach: Reach) -> Appraisal | None:
    """A plan found without search: what the first way of meeting every requirement needs; None if it breaks limits."""
    derived = _derive(quest, reach)
    steps = set(quest.demanded)
    waiting = sorted(quest.demanded)
    while waiting:
        for name in derived[waiting.pop()]:
            if name not in steps:
                steps.add(name)
                waiting.append(name)
    for name in sorted(steps - quest.demanded):
        burden = quest.resting.total(frozenset(steps), quest.terrain.held)
        if burden is not None and not is_needed(quest, frozenset(steps), name, burden):
            steps.discard(name)
    return appraise(quest, frozenset(steps))


def _derive(quest: Quest, reach: Reach) -> dict[str, tuple[str, ...]]:
    """For every program within reach, programs still to do that are enough for it and derived before it."""
    held = quest.terrain.held
    done = set(held)
    derived: dict[str, tuple[str, ...]] = {}
    namers = find_namers(quest.resting, reach.programs)
    waiting = sorted(reach.programs, reverse=True)
    while waiting:
        name = waiting.pop()
        if name in done or quest.resting.burden(name, done) is None:
            continue
        case = quest.resting.case(name)
        reliance = rely(quest.resting, case.tree, case.listed, done, held)
        derived[name] = tuple(each for each in reliance.programs if each not in held) if reliance else ()
        done.add(name)
        waiting.extend(namers.get(name, ()))
    return derived
