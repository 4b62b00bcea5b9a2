"""Why a program is on a ladder, or why it is not: the first of the planner's own reasons that decides."""

from enum import StrEnum
from typing import NamedTuple

from microcred.domain.ladder.appraise import Appraisal
from microcred.domain.ladder.explain import find_unmet
from microcred.domain.ladder.gaps import can_be_taken
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.solve import solve_both
from microcred.domain.ladder.terrain import Barrier
from microcred.domain.ladder.values import Ladder, Step, Unmet
from microcred.domain.ladder.words import Progress, Why
from microcred.domain.program import Program
from microcred.domain.requirement import programs_named


class Ground(StrEnum):
    """On what ground a program is on a ladder or not."""

    TARGET = "target"
    HELD = "held"
    DEMANDED = "demanded"
    REQUIRED = "required"
    RECOMMENDED = "recommended"
    COVERS = "covers"
    BARRED = "barred"
    IRRELEVANT = "irrelevant"
    NOT_A_STEP = "not_a_step"
    UNREACHABLE = "unreachable"
    NO_PLAN = "no_plan"
    LIMITS = "limits"
    LESSER = "lesser"
    UNDECIDED = "undecided"


class Side(NamedTuple):
    """A plan as one side of a comparison: its measures, and how many of the target's skills it covers."""

    plan: Appraisal
    covered: int


class Reason(NamedTuple):
    """Why a program is on the ladder or not.

    `names` are the steps that require it, or what recommends it, or what stands in its place. `only` are the skills
    that nothing else on the ladder covers. `measure` is the first measure by which the best plan is better than the
    best one with the program (None: freshness or the order of ids decides).
    """

    ground: Ground
    program: Program
    names: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    barrier: Barrier | None = None
    unmet: Unmet | None = None
    measure: str | None = None
    best: Side | None = None
    other: Side | None = None

    @property
    def in_plan(self) -> bool:
        """Whether the program is on the ladder."""
        return self.ground in _IN_PLAN


_IN_PLAN = {Ground.TARGET, Ground.HELD, Ground.DEMANDED, Ground.REQUIRED, Ground.RECOMMENDED, Ground.COVERS}


def find_reason(quest: Quest, ladder: Ladder, name: str) -> Reason:
    """The reason for a program of the catalogue, given the ladder that answers the question."""
    program = quest.terrain.graph.programs[name]
    step = next((step for step in ladder.steps if step.program.id == name), None)
    if ladder.feasible and step is not None:
        return _why_in(quest, ladder, step)
    barrier = quest.terrain.barrier(name, quest.limits)
    if name in quest.terrain.held and not quest.terrain.is_relevant(name):
        return Reason(Ground.IRRELEVANT, program)
    if barrier is not None and name not in quest.terrain.held:
        return Reason(Ground.BARRED, program, barrier=barrier)
    if not ladder.feasible:
        return Reason(Ground.NO_PLAN, program)
    return _why_out(quest, ladder, program)


def _why_in(quest: Quest, ladder: Ladder, step: Step) -> Reason:
    name = step.program.id
    others = [each for each in ladder.steps if each.program.id not in (name, ladder.target.id)]
    elsewhere = {skill for each in others for skill in each.covers}
    only = tuple(skill for skill in step.covers if skill not in elsewhere)
    relying = tuple(each.program.id for each in ladder.todo if name in each.waits_for)
    ground, names = Ground(step.why.value), relying
    if step.progress is Progress.HELD:
        ground = Ground.HELD
    elif step.why is not Why.TARGET and name in quest.limits.include and not relying:
        ground = Ground.DEMANDED
    elif step.why is Why.RECOMMENDED:
        names = _recommenders(quest, name)
    return Reason(ground, step.program, names, step.covers, only)


def _recommenders(quest: Quest, name: str) -> tuple[str, ...]:
    """What links a program to the target: who recommends or names it; the target first; none where it says so itself."""
    target = quest.terrain.target.id
    programs = quest.terrain.graph.programs
    linking = {
        each
        for each in quest.terrain.linked - {name}
        if name in programs[each].recommends or name in programs_named(programs[each].requires)
    }
    return tuple(sorted(linking, key=lambda each: (each != target, each)))


def _why_out(quest: Quest, ladder: Ladder, program: Program) -> Reason:
    name = program.id
    namers = tuple(
        each for each in sorted(quest.terrain.relevant) if each != name and name in quest.resting.case(each).names
    )
    if not quest.terrain.is_relevant(name) and not namers:
        return Reason(Ground.IRRELEVANT, program)
    if not quest.terrain.is_step_by_itself(name) and not namers:
        return Reason(Ground.NOT_A_STEP, program)
    if not can_be_taken(quest, {name}):
        return Reason(Ground.UNREACHABLE, program, unmet=find_unmet(quest, name))
    if quest.aim.direct and not namers:
        return Reason(Ground.NOT_A_STEP, program, namers)
    return _compare(quest, ladder, program)


def _compare(quest: Quest, ladder: Ladder, program: Program) -> Reason:
    """The best plan that holds the program beside the best there is: the first measure that differs decides."""
    best = solve_both(quest).best
    insisting = quest._replace(limits=quest.limits._replace(include=quest.limits.include | {program.id}))
    forced = solve_both(insisting).best
    if forced.best is None and forced.proved:
        return Reason(Ground.LIMITS, program)
    if best.best is None or forced.best is None or not (best.proved and forced.proved):
        return Reason(Ground.UNDECIDED, program)
    ours, theirs = best.best, forced.best
    measure = next(
        (each for each in quest.aim.order if getattr(ours.measure, each) != getattr(theirs.measure, each)), None
    )
    todo = [step.program.id for step in ladder.todo]
    return Reason(
        Ground.LESSER,
        program,
        names=tuple(name for name in todo if name not in theirs.steps),
        skills=quest.terrain.covers(program.id),
        measure=measure,
        best=_side(quest, ours),
        other=_side(quest, theirs),
    )


def _side(quest: Quest, plan: Appraisal) -> Side:
    mask = 0
    for name in (plan.steps | plan.shown) - {quest.terrain.target.id}:
        mask |= quest.terrain.masks.get(name, 0)
    return Side(plan, mask.bit_count())
