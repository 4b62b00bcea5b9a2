"""Short words for the tests: make programs, ask for a plan, read what it holds."""

from collections.abc import Iterable
from typing import Any

from domain.ladder.strategies import TODAY, Case
from microcred.domain.ladder.plan import plan
from microcred.domain.ladder.values import Graph, Ladder, Person, Preferences
from microcred.domain.ladder.verify import verify
from microcred.domain.ladder.words import Progress
from microcred.domain.program import Cost, Delivery, Program
from microcred.domain.requirement import NeedsAll, NeedsProgram, NeedsSome, Requirement
from microcred.domain.taxonomy import CredentialClass

FREE = Cost(0, 0, 0, "USD")


def dollars(amount: float) -> Cost:
    """A price of which every part is known."""
    return Cost(0, amount, 0, "USD")


def program(name: str, credential_class: str = "skill", *, covers: Iterable[str] = (), **fields: Any) -> Program:
    """A program of the provider `x`: free, one hour, online, of today, unless said otherwise."""
    usual: dict[str, Any] = {"hours": 1, "cost": FREE, "delivery": Delivery.ONLINE, "as_of": TODAY}
    return Program(
        id=f"x/{name}",
        title=name,
        provider="x",
        credential_class=CredentialClass(credential_class),
        skills=tuple(covers),
        **{**usual, **fields},
    )


def needs(*names: str) -> Requirement:
    """All of these."""
    return NeedsAll(tuple(NeedsProgram(f"x/{name}") for name in names))


def any_of(*parts: str | Requirement) -> Requirement:
    """One of these."""
    return some_of(1, *parts)


def some_of(count: int, *parts: str | Requirement) -> Requirement:
    """So many of these."""
    return NeedsSome(count, tuple(NeedsProgram(f"x/{part}") if isinstance(part, str) else part for part in parts))


def ask(*programs: Program, person: Person | None = None, **preferences: Any) -> Ladder:
    """The ladder to the first of the programs, sound by the second opinion."""
    graph = Graph({each.id: each for each in programs})
    wishes, someone = Preferences(**preferences), person or Person()
    ladder = plan(graph, programs[0].id, someone, wishes, TODAY)
    assert verify(ladder, graph, someone, wishes, TODAY) == []
    return ladder


def ask_case(case: Case) -> Ladder:
    """The ladder of a case."""
    return plan(case.graph, case.target, case.person, case.preferences, case.today)


def todo(ladder: Ladder) -> list[str]:
    """What is still to do, in its order, without the provider."""
    steps = sorted((step for rung in ladder.rungs for step in rung.steps), key=lambda step: step.order)
    return [step.program.id.partition("/")[2] for step in steps if step.progress is not Progress.HELD]


def ids(ladder: Ladder, *, held: bool = False) -> tuple[str, ...]:
    """The ids still to do, or those held and shown, sorted."""
    steps = (step for rung in ladder.rungs for step in rung.steps)
    return tuple(sorted(step.program.id for step in steps if (step.progress is Progress.HELD) is held))


def held(*names: str) -> Person:
    """A person who holds these."""
    return Person(held=frozenset(f"x/{name}" for name in names))
