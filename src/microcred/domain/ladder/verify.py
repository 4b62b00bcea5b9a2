"""A second opinion on a finished ladder: every rule checked naively, with nothing of the planner but its values."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations, product

from microcred.domain.claims import is_met
from microcred.domain.ladder.values import Graph, Ladder, Person, Preferences, Step
from microcred.domain.ladder.words import Progress, Why
from microcred.domain.program import Delivery, Program, Status
from microcred.domain.requirement import (
    Condition,
    NeedsAll,
    NeedsCondition,
    NeedsProgram,
    NeedsSome,
    Requirement,
    programs_named,
)
from microcred.domain.taxonomy import RUNGS, CredentialClass

_NOTHING: frozenset[Condition] = frozenset()


def verify(ladder: Ladder, graph: Graph, person: Person, preferences: Preferences, today: date) -> list[str]:
    """The faults of a ladder as sentences; none where it is sound. Whether it is the best is not asked."""
    check = _Check(ladder, graph, person, preferences, today)
    if not ladder.feasible:
        return [f"{step.program.id} is to do, though there is no plan" for step in check.todo]
    return [
        *check.shape(),
        *check.order(),
        *check.steps_allowed(),
        *check.limits(),
        *check.totals(),
        *check.covers(),
        *check.weeks(),
    ]


class _Check:
    """One ladder and all that it is checked against."""

    def __init__(self, ladder: Ladder, graph: Graph, person: Person, preferences: Preferences, today: date) -> None:
        self.ladder = ladder
        self.graph = graph
        self.person = person
        self.wishes = preferences
        self.today = today
        self.held = frozenset(person.held) & frozenset(graph.programs)
        shown = [step for rung in ladder.rungs for step in rung.steps]
        self.steps = sorted(shown, key=lambda step: step.order)
        self.todo = [step for step in self.steps if step.progress is not Progress.HELD]
        self.ids = frozenset(step.program.id for step in self.todo)
        self.linked = self._find_linked()
        word = graph.vocabulary.canonical
        self.wanted = frozenset(map(word, ladder.target.skills))

    def shape(self) -> Iterator[str]:
        """Rungs complete, every step on its own, gaps where nothing stands below the target."""
        classes = [rung.credential_class for rung in self.ladder.rungs if rung.credential_class in RUNGS]
        if classes != list(RUNGS):
            yield f"the formal rungs are {classes}"
        if [step.order for step in self.steps] != list(range(1, len(self.steps) + 1)):
            yield "the order of the steps has holes"
        if [step.program.id for step in self.steps if step.why is Why.TARGET] != [self.ladder.target.id]:
            yield "the target does not stand on the ladder just once"
        own = self.ladder.target.credential_class
        below = len(RUNGS) if own is CredentialClass.MACRO else (own.rung or 1) - 1
        for rung in self.ladder.rungs:
            if any(step.program.credential_class is not rung.credential_class for step in rung.steps):
                yield f"a step of another class stands on {rung.credential_class}"
            if [step.order for step in rung.steps] != sorted(step.order for step in rung.steps):
                yield f"{rung.credential_class} does not list its steps in their order"
            is_below = (rung.credential_class.rung or len(RUNGS) + 1) <= below
            if (rung.gap is not None) != (is_below and not rung.steps):
                yield f"the gap of {rung.credential_class} is wrong"

    def order(self) -> Iterator[str]:
        """Every requirement is met by what comes before, and rests on no more conditions than are listed."""
        done = set(self.held)
        rests = 0
        for step in self.todo:
            own = self._rests(step.program.id, frozenset(done))
            if own is None:
                yield f"{step.program.id} stands before what it requires"
            rests += own or 0
            done.add(step.program.id)
        for name, condition, met in self.ladder.conditions:
            if name not in self.ids or met is not is_met(condition, self.person.claims):
                yield f"the condition {condition} of {name} is none of the plan's, or its answer is wrong"
        if rests != sum(check.met is not True for check in self.ladder.conditions):
            yield f"the plan rests on {rests} unmet conditions, not on those listed"
        if rests != self._fewest(self.ids):
            yield "another order rests on fewer conditions"

    def steps_allowed(self) -> Iterator[str]:
        """Every step may be one, what is demanded is there, and what may stand for no reason of its own is needed."""
        demanded = self.wishes.include if self.ladder.target.id not in self.held else frozenset()
        yield from (f"{name} is demanded and missing" for name in sorted(demanded - self.ids - self.held))
        for step in self.steps:
            if (step.program.id in self.held) != (step.progress is Progress.HELD):
                yield f"{step.program.id} is held or not, but not as the ladder says"
        fewest = self._fewest(self.ids) or 0
        for step in self.todo:
            if not self._is_offered(step.program):
                yield f"{step.program.id} can be no step"
            if not self._may_stand_alone(step):
                without = self._fewest(self.ids - {step.program.id})
                if without is not None and without <= fewest:
                    yield f"{step.program.id} is not needed"

    def limits(self) -> Iterator[str]:
        """Budget, hours and number of steps are kept."""
        wishes, totals = self.wishes, self.ladder.totals
        if wishes.max_steps is not None and len(self.todo) > wishes.max_steps:
            yield f"{len(self.todo)} steps are more than {wishes.max_steps}"
        for limit, known, unknown, what in (
            (wishes.budget, totals.cost, totals.unknown_cost, "cost"),
            (wishes.max_hours, totals.hours, totals.unknown_hours, "hours"),
        ):
            if limit is not None and round((known or 0) * 1000) > round(limit * 1000):
                yield f"{what} of {known} are beyond the limit of {limit}"
            if limit is not None and unknown and not wishes.allow_unknown:
                yield f"the {what} of {unknown} steps are unknown"

    def totals(self) -> Iterator[str]:
        """The sums are those of the steps still to do."""
        totals, programs = self.ladder.totals, [step.program for step in self.todo]
        prices = [program.cost for program in programs]
        currency = self.wishes.currency
        known = [cost for cost in prices if cost.total is not None and (cost.total == 0 or cost.currency == currency)]
        hours = [program.hours for program in programs if program.hours is not None]
        days = [program.as_of for program in programs if program.as_of is not None]
        expected = {
            "steps": len(programs),
            "hours": _rounded(sum(hours)) if hours or not programs else None,
            "cost": _rounded(sum(cost.total or 0 for cost in known)) if known or not programs else None,
            "unknown_hours": len(programs) - len(hours),
            "unknown_cost": len(programs) - sum(cost.complete for cost in known),
            "oldest_as_of": min(days, default=None),
        }
        for field, value in expected.items():
            stated = getattr(totals, field)
            if (_rounded(stated) if isinstance(stated, float) else stated) != value:
                yield f"the total of {field} is {value}, not {stated}"

    def covers(self) -> Iterator[str]:
        """Covered skills, links and what each step unlocks are as the programs say."""
        covered: set[str] = set()
        for step in self.steps:
            if frozenset(step.covers) != self._covers(step.program):
                yield f"{step.program.id} does not cover {step.covers}"
            if step.linked is not (step.program.id in self.linked):
                yield f"{step.program.id} is linked or not, but not as the ladder says"
            unlocks = {each.program.id for each in self.todo if _names(each, step.program.id)} - {step.program.id}
            if unlocks != set(step.unlocks):
                yield f"{step.program.id} unlocks {sorted(unlocks)}"
            covered |= set() if step.why is Why.TARGET else set(step.covers)
        if covered != self.ladder.covered or self.wanted != set(self.ladder.skills):
            yield "the covered skills are others"

    def weeks(self) -> Iterator[str]:
        """No step begins before what it requires or its day, no week holds more work than it has hours, all ends in time."""
        pace, start = self.wishes.hours_per_week, self.wishes.start
        dated = [(step, step.weeks) for step in self.todo if step.weeks is not None]
        if pace is None or start is None:
            yield from (f"{step.program.id} has weeks though nobody says a pace" for step, _ in dated)
            return
        for step, weeks in dated:
            done = {other.program.id for other, its in dated if its.last <= weeks.first and other != step}
            if self._rests(step.program.id, self.held | done) is None:
                yield f"{step.program.id} begins before what it requires has ended"
            days = [(each.on - start).days // 7 for each in step.program.starts]
            if min(days, default=0) >= weeks.first:
                yield f"{step.program.id} begins before the first day on which it starts"
        last = max((weeks.last for _, weeks in dated), default=0)
        for week in range(1, last + 1):
            work = sum(step.program.hours or 0 for step, weeks in dated if weeks.last <= week)
            if round(work * 1000) > week * round(pace * 1000):
                yield f"{work} hours are more than there are in {week} weeks"
        yield from self._end(None if len(dated) < len(self.todo) else last)

    def _end(self, last: int | None) -> Iterator[str]:
        if self.ladder.totals.weeks != last:
            yield f"the total of weeks is {last}, not {self.ladder.totals.weeks}"
        if last is not None and self.wishes.weeks is not None and last > self.wishes.weeks:
            yield f"{last} weeks are more than there are until {self.wishes.by}"

    def _may_stand_alone(self, step: Step) -> bool:
        name = step.program.id
        if name in self.wishes.include or step.why is Why.TARGET:
            return True
        is_relevant = bool(self._covers(step.program)) or name in self.linked
        return is_relevant and step.program.credential_class in RUNGS[:3] and not self.wishes.direct

    def _covers(self, program: Program) -> frozenset[str]:
        vocabulary = self.graph.vocabulary
        return vocabulary.covers(map(vocabulary.canonical, program.skills), self.wanted)

    def _find_linked(self) -> set[str]:
        programs, target = self.graph.programs, self.ladder.target.id
        linked = {target} | {name for name, program in programs.items() if target in program.prepares_for}
        before: set[str] = set()
        while linked != before:
            before = set(linked)
            for name in before:
                named = {*programs_named(programs[name].requires), *programs[name].recommends}
                linked |= {each for each in named if each in programs}
        return linked

    def _is_offered(self, program: Program) -> bool:
        wishes = self.wishes
        if program.status_on(self.today) is not Status.ACTIVE or not program.is_open_to(wishes.open_to):
            return False
        if program.id in wishes.exclude or (wishes.online and program.delivery is not Delivery.ONLINE):
            return False
        provider = self.graph.providers.get(program.provider)
        return program.id == self.ladder.target.id or (
            (not wishes.internal or (provider is not None and provider.internal))
            and (not wishes.providers or program.provider in wishes.providers)
        )

    def _rests(self, name: str, done: frozenset[str]) -> int | None:
        """The fewest unmet conditions on which a program rests after what is done."""
        program, claims = self.graph.programs[name], self.person.claims
        listed = frozenset(each for each in program.conditions if is_met(each, claims) is not True)
        if program.requires is None:
            return len(listed)
        ways = _ways(program.requires, done)
        unmet = ({each for each in way if is_met(each, claims) is not True} for way in ways)
        return min((len(listed | way) for way in unmet), default=None)

    def _fewest(self, steps: frozenset[str]) -> int | None:
        """The fewest unmet conditions of some steps in any order: who can do no better later goes first."""
        done, left, total = set(self.held), set(steps), 0
        while left:
            for name in sorted(left):
                now = self._rests(name, frozenset(done))
                if now is not None and now == self._rests(name, (self.held | steps) - {name}):
                    break
            else:
                return self._fewest_of_circle(frozenset(done), frozenset(left), total)
            done.add(name)
            left.discard(name)
            total += now
        return total

    def _fewest_of_circle(self, done: frozenset[str], left: frozenset[str], total: int) -> int | None:
        """Steps that wait for one another: each is tried as the next."""
        if not left:
            return total
        found = []
        for name in left:
            own = self._rests(name, done)
            if own is not None:
                found.append(self._fewest_of_circle(done | {name}, left - {name}, total + own))
        return min((each for each in found if each is not None), default=None)


def _ways(tree: Requirement, done: frozenset[str]) -> set[frozenset[Condition]]:
    """Every set of conditions on which some choice of branches rests."""
    match tree:
        case NeedsProgram(program):
            return {_NOTHING} if program in done else set()
        case NeedsCondition(condition):
            return {frozenset({condition})}
        case NeedsAll(parts):
            return {_NOTHING.union(*each) for each in product(*(_ways(part, done) for part in parts))}
        case NeedsSome(count, parts):
            possible = [part for part in parts if _ways(part, done)]
            return {way for some in combinations(possible, count) for way in _ways(NeedsAll(some), done)}


def _names(step: Step, name: str) -> bool:
    return name in programs_named(step.program.requires)


def _rounded(amount: float) -> float:
    return round(amount, 3)
