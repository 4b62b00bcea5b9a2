"""From a plan to the ladder that shows it: order, rungs, reasons, conditions, totals and what is left out."""

from collections.abc import Mapping
from typing import NamedTuple

from microcred.domain.claims import is_met
from microcred.domain.ladder.appraise import Appraisal, is_needed
from microcred.domain.ladder.gaps import find_gap, list_left_out
from microcred.domain.ladder.order import find_reliances, place, put_in_order
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.reliance import Reliance
from microcred.domain.ladder.schedule import find_weeks
from microcred.domain.ladder.sums import total_up
from microcred.domain.ladder.values import ConditionCheck, Ladder, NoPlan, Rung, Step, StillOpen, Sums, Weeks
from microcred.domain.ladder.words import Objective, Progress, Why
from microcred.domain.program import Audience, Status
from microcred.domain.requirement import programs_named
from microcred.domain.taxonomy import RUNGS, CredentialClass

_NOTHING_KNOWN = Sums(0, None, None)
_NO_SUBSTITUTES: Mapping[str, tuple[str, ...]] = {}


class Verdict(NamedTuple):
    """What is said of a plan beside what it holds."""

    objective: Objective
    optimal: bool
    required: Sums = _NOTHING_KNOWN
    no_plan: NoPlan | None = None
    still_open: StillOpen | None = None


def assemble(
    quest: Quest, plan: Appraisal, verdict: Verdict, substitutes: Mapping[str, tuple[str, ...]] = _NO_SUBSTITUTES
) -> Ladder:
    """The ladder of a plan, or, where there is none, what is held towards the target."""
    reliances = find_reliances(quest, plan.steps)
    order = put_in_order(quest, plan.steps, reliances)
    weeks = find_weeks(quest, order, reliances)
    steps = _make_steps(quest, plan, _Findings(order, reliances, weeks, substitutes))
    programs = [step.program for step in steps if step.progress is not Progress.HELD]
    covered = {skill for step in steps if step.why is not Why.TARGET for skill in step.covers}
    return Ladder(
        target=quest.terrain.target,
        objective=verdict.objective,
        optimal=verdict.optimal,
        no_plan=verdict.no_plan,
        still_open=None if verdict.optimal else verdict.still_open,
        rungs=_make_rungs(quest, steps, has_plan=verdict.no_plan is None),
        skills=quest.terrain.skills,
        covered=frozenset(covered),
        conditions=_list_conditions(quest, programs_in_order=[program.id for program in programs], reliances=reliances),
        totals=total_up(programs, quest.limits.currency)._replace(weeks=_last_week(quest, order, weeks)),
        required=verdict.required,
        also_recommended=list_left_out(quest, frozenset(step.program.id for step in steps)),
        closed=count_closed(quest),
        empty_requirements=tuple(program.id for program in programs if reliances[program.id].on_nothing),
    )


def count_closed(quest: Quest) -> int:
    """How many relevant programs could be steps but for being closed to the person."""
    terrain, limits = quest.terrain, quest.limits
    audience = limits.audience or Audience.ANYONE
    relevant = terrain.relevant - terrain.held - {terrain.target.id}
    programs = (terrain.graph.programs[name] for name in relevant)
    return sum(
        1
        for program in programs
        if program.status_on(terrain.today) is Status.ACTIVE and not program.is_open_to(audience)
    )


class _Findings(NamedTuple):
    """What was found out of the steps still to do."""

    order: list[str]
    reliances: Mapping[str, Reliance]
    weeks: Mapping[str, Weeks]
    substitutes: Mapping[str, tuple[str, ...]]


def _last_week(quest: Quest, order: list[str], weeks: Mapping[str, Weeks]) -> int | None:
    """The week in which all is done; None where that cannot be told."""
    if quest.limits.pace is None or len(weeks) < len(order):
        return None
    return max((each.last for each in weeks.values()), default=0)


def _make_steps(quest: Quest, plan: Appraisal, found: _Findings) -> tuple[Step, ...]:
    terrain, reliances = quest.terrain, found.reliances
    relied = {name for reliance in reliances.values() for name in reliance.programs}
    relied |= {step for step in plan.steps if is_needed(quest, plan.steps, step, plan.measure.burden)}
    named = {step: set(programs_named(terrain.graph.programs[step].requires)) for step in plan.steps}
    steps = []
    for order, name in enumerate(_list(quest, plan, found.order), start=1):
        unlocks = tuple(sorted(step for step, names in named.items() if name in names and step != name))
        steps.append(
            Step(
                program=terrain.graph.programs[name],
                progress=_progress(quest, name),
                order=order,
                linked=name in terrain.linked,
                covers=terrain.covers(name),
                unlocks=unlocks,
                why=_why(quest, name, name in relied),
                waits_for=tuple(sorted(set(reliances[name].programs) & plan.steps)) if name in reliances else (),
                substitutes=found.substitutes.get(name, ()),
                weeks=found.weeks.get(name),
            )
        )
    return tuple(steps)


def _list(quest: Quest, plan: Appraisal, todo: list[str]) -> list[str]:
    """What is held first, then what is to do in its order."""
    return [*sorted(plan.shown, key=lambda name: place(quest, name)), *todo]


def _progress(quest: Quest, name: str) -> Progress:
    if name in quest.terrain.held:
        return Progress.HELD
    return Progress.IN_PROGRESS if name in quest.terrain.person.in_progress else Progress.TODO


def _why(quest: Quest, name: str, is_relied_on: bool) -> Why:
    if name == quest.terrain.target.id:
        return Why.TARGET
    if is_relied_on:
        return Why.REQUIRED
    return Why.RECOMMENDED if name in quest.terrain.linked else Why.COVERS


def _make_rungs(quest: Quest, steps: tuple[Step, ...], *, has_plan: bool) -> tuple[Rung, ...]:
    """The four formal rungs; steps of other classes before them, a target of another class after them."""
    target = tuple(step for step in steps if step.why is Why.TARGET and step.program.credential_class not in RUNGS)
    others = tuple(step for step in steps if step not in target)
    before = (_rung(each, others) for each in CredentialClass if each not in RUNGS)
    after = (_rung(step.program.credential_class, target) for step in target)
    formal = [_rung(each, others) for each in RUNGS]
    if has_plan:
        for place in range(quest.terrain.rungs_below):
            if not formal[place].steps:
                formal[place] = formal[place]._replace(gap=find_gap(quest, RUNGS[place]))
    return (*(rung for rung in before if rung.steps), *formal, *after)


def _rung(credential_class: CredentialClass, steps: tuple[Step, ...]) -> Rung:
    return Rung(
        credential_class, tuple(step for step in steps if step.program.credential_class is credential_class), None
    )


def _list_conditions(
    quest: Quest, programs_in_order: list[str], reliances: dict[str, Reliance]
) -> tuple[ConditionCheck, ...]:
    claims = quest.terrain.person.claims
    checks: list[ConditionCheck] = []
    for name in programs_in_order:
        listed = quest.terrain.graph.programs[name].conditions
        every = dict.fromkeys((*listed, *reliances[name].conditions))
        checks.extend(ConditionCheck(name, condition, is_met(condition, claims)) for condition in every)
    return tuple(checks)
