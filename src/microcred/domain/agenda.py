"""The days that matter to what a person holds and has planned: what ends, when to renew it, what begins."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from microcred.domain.held import Held
from microcred.domain.plan_check import OpenedPlan
from microcred.domain.program import Program
from microcred.domain.renewals import EXPIRING_DAYS, Expiring, find_expiring
from microcred.domain.saved_plan import SavedStep
from microcred.domain.validity import Validity


class Occasion(StrEnum):
    """What a day is about."""

    EXPIRES = "expires"
    RENEW = "renew"
    EXPECTED = "expected"
    STARTS = "starts"
    ENROL = "enrol"
    STEP = "step"
    DEADLINE = "deadline"


class Appointment(NamedTuple):
    """Something on a day or from a day to another, both included; `name` keeps it apart from all others.

    `about` is what it is about, `expiring` how that is renewed where it ends, `plan` the plan that it is of.
    """

    name: str
    occasion: Occasion
    first: date
    last: date
    about: str
    expiring: Expiring | None = None
    plan: str | None = None


def list_appointments(held: Held, plans: Iterable[OpenedPlan], today: date) -> list[Appointment]:
    """All of them from today on, the first to come first; what ends with all days never does."""
    found = [*_of_holdings(held, today), *(each for plan in plans for each in _of_plan(plan, today))]
    return sorted((each for each in found if today <= each.last < date.max), key=lambda each: (each.first, each.name))


def _of_holdings(held: Held, today: date) -> Iterator[Appointment]:
    for each in find_expiring(held, today, within=(date.max - today).days):
        title = each.program.title if each.program else each.holding.title
        name, ends = each.holding.id, each.ends_on
        yield Appointment(f"{name}-expires", Occasion.EXPIRES, ends, ends, title, each)
        opens = max(ends - timedelta(EXPIRING_DAYS), each.holding.earned_on or date.min)
        yield Appointment(f"{name}-renew", Occasion.RENEW, opens, ends, title, each)
    for holding in held.portfolio.holdings:
        program = held.programs.get(holding.program_id)
        if holding.expected_on and holding.validity_on(today, program) is Validity.IN_PROGRESS:
            day = holding.expected_on
            yield Appointment(f"{holding.id}-expected", Occasion.EXPECTED, day, day, holding.title)


def _of_plan(opened: OpenedPlan, today: date) -> Iterator[Appointment]:
    for step in opened.plan.todo(opened.person.held):
        program = opened.graph.programs.get(step.program)
        name = f"{opened.name}-{step.program.replace('/', '-')}"
        yield from _of_step(name, step, program, opened.name, today)
    by = opened.plan.wishes.by
    if by is not None and opened.plan.target not in opened.person.held:
        target = opened.graph.programs.get(opened.plan.target)
        title = target.title if target else opened.plan.target
        yield Appointment(f"{opened.name}-deadline", Occasion.DEADLINE, by, by, title, plan=opened.name)


def _of_step(name: str, step: SavedStep, program: Program | None, plan: str, today: date) -> Iterator[Appointment]:
    if step.begins_on and step.ends_on:
        yield Appointment(name, Occasion.STEP, step.begins_on, step.ends_on, step.title, plan=plan)
    for start in program.starts if program else ():
        key = f"{name}-{start.on.isoformat()}"
        if start.on >= today:
            yield Appointment(f"{key}-starts", Occasion.STARTS, start.on, start.on, step.title, plan=plan)
        if start.enroll_by:
            yield Appointment(f"{key}-enrol", Occasion.ENROL, start.enroll_by, start.enroll_by, step.title, plan=plan)
