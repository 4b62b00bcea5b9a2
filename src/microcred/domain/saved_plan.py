"""A ladder that was saved: what was wished, the steps with what was then known of them, and how far one has come."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import chain
from typing import NamedTuple

from microcred.domain.claims import Claim
from microcred.domain.former import Now, require_anew
from microcred.domain.ladder.values import Ladder, Preferences
from microcred.domain.ladder.words import Progress, Why
from microcred.domain.program import Cost
from microcred.domain.requirement import Condition, Requirement, programs_named
from microcred.domain.taxonomy import CredentialClass


class Price(NamedTuple):
    """The price as it was known: the sum of the known parts, and whether those were all."""

    total: float | None = None
    complete: bool = False
    currency: str | None = None

    @classmethod
    def of(cls, cost: Cost) -> "Price":
        """What is known of a price."""
        return cls(cost.total, cost.complete, cost.currency if cost.total is not None else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedStep:
    """One step, with what the catalogue said of it when the plan was saved, and a person's note."""

    program: str
    title: str
    credential_class: CredentialClass
    why: Why
    was_held: bool = False
    hours: float | None = None
    price: Price = field(default_factory=Price)
    requires: Requirement | None = None
    conditions: tuple[Condition, ...] = ()
    note: str | None = None
    begins_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPlan:
    """A plan as it is kept in a file; `portfolio` is whose it is, named from where the file stands."""

    target: str
    saved_at: str
    portfolio: str | None = None
    wishes: Preferences = field(default_factory=Preferences)
    claims: tuple[Claim, ...] = ()
    verified_only: bool = False
    steps: tuple[SavedStep, ...] = ()

    def named(self) -> set[str]:
        """Every program that it names."""
        asked = (programs_named(step.requires) for step in self.steps)
        steps = {step.program for step in self.steps}
        return {self.target, *steps, *self.wishes.include, *self.wishes.exclude, *chain.from_iterable(asked)}

    def name_anew(self, now: Now) -> "SavedPlan":
        """The plan with every program that it names by a former id named by the present one; each step once."""
        if not now:
            return self
        steps: dict[str, SavedStep] = {}
        for step in self.steps:
            program = now.get(step.program, step.program)
            steps.setdefault(program, replace(step, program=program, requires=require_anew(step.requires, now)))
        wishes = replace(
            self.wishes,
            include=frozenset(now.get(each, each) for each in self.wishes.include),
            exclude=frozenset(now.get(each, each) for each in self.wishes.exclude),
        )
        return replace(self, target=now.get(self.target, self.target), wishes=wishes, steps=tuple(steps.values()))

    def done(self, held: Container[str]) -> tuple[SavedStep, ...]:
        """The steps that are held by now."""
        return tuple(step for step in self.steps if step.program in held)

    def todo(self, held: Container[str]) -> tuple[SavedStep, ...]:
        """The steps still to do."""
        return tuple(step for step in self.steps if step.program not in held)


def save_ladder(ladder: Ladder, start: date | None, notes: Mapping[str, str]) -> tuple[SavedStep, ...]:
    """The steps of a ladder as they are kept; `start` is the first day of the first week, where weeks were told."""
    return tuple(
        SavedStep(
            program=step.program.id,
            title=step.program.title,
            credential_class=step.program.credential_class,
            why=step.why,
            was_held=step.progress is Progress.HELD,
            hours=step.program.hours,
            price=Price.of(step.program.cost),
            requires=step.program.requires,
            conditions=step.program.conditions,
            note=notes.get(step.program.id),
            begins_on=start + timedelta(weeks=step.weeks.first - 1) if start and step.weeks else None,
            ends_on=start + timedelta(weeks=step.weeks.last, days=-1) if start and step.weeks else None,
        )
        for step in ladder.steps
    )
