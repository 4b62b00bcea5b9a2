"""Whether a saved plan still holds: what has changed since, of the catalogue and of what is held.

A finding is an error where the plan cannot be carried out as it stands, a warning where it asks for more than it did,
information where it asks for less or another plan would be better.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from microcred.domain.claims import is_met
from microcred.domain.held import Held
from microcred.domain.inspection import Severity
from microcred.domain.kinds import PlanFindingKind
from microcred.domain.ladder.appraise import Appraisal, appraise
from microcred.domain.ladder.clock import never
from microcred.domain.ladder.plan import answer, ask
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.schedule import count_weeks
from microcred.domain.ladder.sums import sum_up
from microcred.domain.ladder.values import Graph, Ladder, Person, Preferences
from microcred.domain.program import Program, Status
from microcred.domain.renewals import Expiring
from microcred.domain.requirement import to_json
from microcred.domain.saved_plan import Price, SavedPlan, SavedStep


class Finding(NamedTuple):
    """One thing that has changed; `why` tells apart what one kind may mean."""

    program: str
    kind: PlanFindingKind
    severity: Severity
    why: str
    old: Any = None
    new: Any = None


class OpenedPlan(NamedTuple):
    """A plan with the names of its file and of whose it is, the catalogue, and the person as they are today."""

    name: str
    file: str
    portfolio: str
    plan: SavedPlan
    graph: Graph
    person: Person
    held: Held


class CheckedPlan(NamedTuple):
    """A plan and what has changed since it was saved."""

    opened: OpenedPlan
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether there is nothing but information."""
        return all(finding.severity is Severity.INFO for finding in self.findings)

    def count(self, severity: Severity) -> int:
        """How many findings are as bad as that."""
        return sum(finding.severity is severity for finding in self.findings)


_ORDER = {severity: place for place, severity in enumerate(Severity)}


def check_plan(
    plan: SavedPlan,
    graph: Graph,
    person: Person,
    expiring: Sequence[Expiring],
    today: date,
    out_of_time: Callable[[], bool] = never,
) -> list[Finding]:
    """Everything that has changed for the person since the plan was saved, the worst first."""
    if plan.target not in graph.programs:
        return [Finding(plan.target, PlanFindingKind.WITHDRAWN, Severity.ERROR, "gone")]
    found = [*_find_ended(plan, person, expiring)]
    if plan.target not in person.held:
        quest = ask(graph, plan.target, person, _as_of_now(plan.wishes, today), today, out_of_time)
        for step in plan.todo(person.held):
            found += _check_step(step, graph.programs.get(step.program), plan, quest, today)
        found += _check_whole(plan, quest, today)
    return sorted(found, key=lambda each: _ORDER[each.severity])


def _find_ended(plan: SavedPlan, person: Person, expiring: Sequence[Expiring]) -> Iterator[Finding]:
    """What the plan counted on and is no longer valid, or soon will not be."""
    for step in plan.steps:
        if step.was_held and step.program not in person.held:
            yield Finding(step.program, PlanFindingKind.EXPIRED, Severity.ERROR, "ended", "held", "not held")
    names = {step.program for step in plan.steps}
    for each in expiring:
        if each.holding.program_id in names:
            day = each.ends_on.isoformat()
            yield Finding(each.holding.program_id, PlanFindingKind.EXPIRED, Severity.WARNING, "ends", None, day)


def _check_step(
    step: SavedStep, program: Program | None, plan: SavedPlan, quest: Quest, today: date
) -> Iterator[Finding]:
    if program is None:
        yield Finding(step.program, PlanFindingKind.WITHDRAWN, Severity.ERROR, "gone")
        return
    yield from _check_offer(program, plan, today)
    yield from _check_price(step, Price.of(program.cost))
    if program.hours != step.hours:
        grew = program.hours is None or (step.hours is not None and program.hours > step.hours)
        severity = Severity.WARNING if grew else Severity.INFO
        yield Finding(program.id, PlanFindingKind.HOURS, severity, "changed", step.hours, program.hours)
    yield from _check_requirement(step, program, plan, quest)
    claims = quest.terrain.person.claims
    for condition in (each for each in program.conditions if each not in step.conditions):
        severity = Severity.INFO if is_met(condition, claims) else Severity.WARNING
        yield Finding(program.id, PlanFindingKind.CONDITION, severity, "added", None, condition.to_json())
    for condition in (each for each in step.conditions if each not in program.conditions):
        yield Finding(program.id, PlanFindingKind.CONDITION, Severity.INFO, "dropped", condition.to_json())


def _check_offer(program: Program, plan: SavedPlan, today: date) -> Iterator[Finding]:
    """Whether it can still be taken."""
    match program.status_on(today):
        case Status.RETIRED:
            yield Finding(program.id, PlanFindingKind.RETIRED, Severity.ERROR, "retired", None, program.replaced_by)
        case Status.WITHDRAWN:
            yield Finding(program.id, PlanFindingKind.WITHDRAWN, Severity.ERROR, "withdrawn", None, program.replaced_by)
        case Status.ACTIVE if program.retired_on is not None:
            day = program.retired_on.isoformat()
            yield Finding(program.id, PlanFindingKind.RETIRED, Severity.WARNING, "will_retire", None, day)
    if not program.is_open_to(plan.wishes.open_to):
        yield Finding(program.id, PlanFindingKind.REQUIREMENT, Severity.ERROR, "closed")
    if program.starts and all((start.enroll_by or start.on) < today for start in program.starts):
        last = max(start.enroll_by or start.on for start in program.starts)
        yield Finding(program.id, PlanFindingKind.DEADLINE, Severity.WARNING, "begun", None, last.isoformat())


def _check_price(step: SavedStep, now: Price) -> Iterator[Finding]:
    if now == step.price:
        return
    both = now.complete and step.price.complete and now.currency == step.price.currency
    fell = both and (now.total or 0) < (step.price.total or 0)
    became_known = now.complete and not step.price.complete
    severity = Severity.INFO if fell or became_known else Severity.WARNING
    yield Finding(step.program, PlanFindingKind.PRICE, severity, "changed", step.price._asdict(), now._asdict())


def _check_requirement(step: SavedStep, program: Program, plan: SavedPlan, quest: Quest) -> Iterator[Finding]:
    if program.requires == step.requires:
        return
    done = quest.terrain.held | {each.program for each in plan.steps if each.program != step.program}
    can = quest.resting.burden(program.id, done) is not None
    severity = Severity.WARNING if can else Severity.ERROR
    old, new = to_json(step.requires), to_json(program.requires)
    yield Finding(program.id, PlanFindingKind.REQUIREMENT, severity, "met" if can else "unmet", old, new)


def _check_whole(plan: SavedPlan, quest: Quest, today: date) -> Iterator[Finding]:
    """What concerns all steps together: limits, what is required beside them, and whether there is a better way."""
    programs = quest.terrain.graph.programs
    steps = frozenset(step.program for step in plan.todo(quest.terrain.held) if step.program in programs)
    over = [
        *_check_limits(plan, [programs[name] for name in sorted(steps)]),
        *_check_day(plan, quest, steps, today),
    ]
    yield from over
    offered = all(programs[name].status_on(today) is Status.ACTIVE for name in steps)
    ladder = answer(quest)
    if quest.resting.total(steps, quest.terrain.held) is None:
        yield from _find_new_steps(plan, quest, ladder, steps)
    elif not ladder.feasible and offered and not over:
        yield Finding(plan.target, PlanFindingKind.REQUIREMENT, Severity.ERROR, "no_plan")
    elif offered and (better := _find_better(quest, ladder, steps)):
        yield better


def _find_new_steps(plan: SavedPlan, quest: Quest, ladder: Ladder, steps: frozenset[str]) -> Iterator[Finding]:
    """What is required by now and is no step of the plan."""
    direct = ladder
    if ladder.feasible:
        wishes = replace(_as_of_now(plan.wishes, quest.terrain.today), direct=True)
        direct = answer(ask(quest.terrain.graph, plan.target, quest.terrain.person, wishes, quest.terrain.today))
    new = [step.program for step in direct.todo if step.program.id not in steps]
    for program in new:
        yield Finding(program.id, PlanFindingKind.NEW_STEP, Severity.ERROR, "required", None, program.title)
    if not new:
        yield Finding(plan.target, PlanFindingKind.REQUIREMENT, Severity.ERROR, "no_plan")


def _check_limits(plan: SavedPlan, todo: list[Program]) -> Iterator[Finding]:
    sums = sum_up(todo, plan.wishes.currency)
    budget, most = plan.wishes.budget, plan.wishes.max_hours
    if budget is not None and sums.cost is not None and sums.cost > budget:
        yield Finding(plan.target, PlanFindingKind.PRICE, Severity.ERROR, "budget", budget, sums.cost)
    if most is not None and sums.hours is not None and sums.hours > most:
        yield Finding(plan.target, PlanFindingKind.HOURS, Severity.ERROR, "limit", most, sums.hours)


def _check_day(plan: SavedPlan, quest: Quest, steps: frozenset[str], today: date) -> Iterator[Finding]:
    """Whether what is left can be done by the day that was named, at the pace that was said."""
    by, there_are = plan.wishes.by, quest.limits.weeks
    if by is not None and by < today:
        yield Finding(
            plan.target, PlanFindingKind.DEADLINE, Severity.ERROR, "passed", by.isoformat(), today.isoformat()
        )
    elif by is not None and there_are is not None and steps <= quest.terrain.graph.programs.keys():
        weeks = count_weeks(quest, steps) if quest.resting.total(steps, quest.terrain.held) is not None else 0
        if weeks > there_are:
            yield Finding(plan.target, PlanFindingKind.DEADLINE, Severity.ERROR, "too_late", by.isoformat(), weeks)


def _as_of_now(wishes: Preferences, today: date) -> Preferences:
    """What is asked for from today on: what is past cannot be worked in, and a day that is over binds nobody."""
    start = wishes.start if wishes.start is None else max(wishes.start, today)
    by = None if wishes.by is None or wishes.by < today else wishes.by
    return replace(wishes, start=start, by=by)


def _find_better(quest: Quest, ladder: Ladder, steps: frozenset[str]) -> Finding | None:
    """The plan that one would make today, where it is better by what the plan was made by."""
    calm = quest.unhurried()
    old, new = appraise(calm, steps), appraise(calm, frozenset(step.program.id for step in ladder.todo))
    if old is None or new is None or _measures(new, quest) >= _measures(old, quest):
        return None
    now = sorted(new.steps - old.steps)
    return Finding(
        quest.terrain.target.id, PlanFindingKind.BETTER, Severity.INFO, "better", sorted(old.steps - new.steps), now
    )


def _measures(plan: Appraisal, quest: Quest) -> tuple[object, ...]:
    return tuple(getattr(plan.measure, name) for name in quest.aim.order)
