"""What goes into a plan and what comes out: plain values, no rules."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from microcred.domain.claims import Claim
from microcred.domain.kinds import Obstacle
from microcred.domain.ladder.words import Label, Objective, Progress, Why
from microcred.domain.program import Audience, Program
from microcred.domain.provider import Provider
from microcred.domain.requirement import Condition
from microcred.domain.skills import Vocabulary
from microcred.domain.taxonomy import CredentialClass


@dataclass(frozen=True, slots=True)
class Graph:
    """The part of the catalogue that can matter: programs by full id, their providers, the skills."""

    programs: Mapping[str, Program]
    providers: Mapping[str, Provider] = field(default_factory=dict)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)


@dataclass(frozen=True, slots=True)
class Person:
    """Where a person stands: ids held and valid, ids in progress, answers to conditions."""

    held: frozenset[str] = frozenset()
    in_progress: frozenset[str] = frozenset()
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What a plan must keep within, and what it is best by. Hours and money as in the catalogue.

    `by` is the day by which all must be done, at so many hours a week from `start`: all three or none, or only `by` left out.
    """

    objective: Objective = Objective.FIT
    direct: bool = False
    budget: float | None = None
    currency: str = "USD"
    max_hours: float | None = None
    max_steps: int | None = None
    hours_per_week: float | None = None
    start: date | None = None
    by: date | None = None
    providers: frozenset[str] = frozenset()
    prefer: frozenset[str] = frozenset()
    internal: bool = False
    online: bool = False
    include: frozenset[str] = frozenset()
    exclude: frozenset[str] = frozenset()
    open_to: Audience = Audience.ANYONE
    allow_unknown: bool = False

    @property
    def weeks(self) -> int | None:
        """The whole weeks that there are until all must be done."""
        if self.by is None or self.start is None:
            return None
        return max((self.by - self.start).days + 1, 0) // 7


class Weeks(NamedTuple):
    """The first and the last week of a step, from 1.

    A critical step is one of which an hour more would move the end of all (None where that is unknown); an unannounced
    one is begun after the last day on which it is known to start.
    """

    first: int
    last: int
    is_critical: bool | None = None
    is_unannounced: bool = False


class Step(NamedTuple):
    """One program on a ladder; `order` is an order in which the steps can be taken, from 1.

    `waits_for` are the steps still to do on which it relies, `substitutes` what could stand in its place alone,
    `weeks` the first and the last week in which it is worked on, where that can be told.
    """

    program: Program
    progress: Progress
    order: int
    linked: bool
    covers: tuple[str, ...]
    unlocks: tuple[str, ...]
    why: Why
    waits_for: tuple[str, ...] = ()
    substitutes: tuple[str, ...] = ()
    weeks: Weeks | None = None


class GapCause(StrEnum):
    """Why a rung below the target is empty."""

    NONE_RELEVANT = "none_relevant"
    NONE_AVAILABLE = "none_available"
    NOT_CHOSEN = "not_chosen"


class Gap(NamedTuple):
    """An empty rung: why, and how many relevant programs of the class there would be but for that."""

    cause: GapCause
    relevant: int = 0


class StillOpen(NamedTuple):
    """What is not proved of a plan: the first measure by which another may be better, and by how much at most.

    None is no known bound. Beside the measures: `freshness`, `required` where only the least that is required is not
    proved, `plan` where none was found and it is not proved that there is none.
    """

    key: str
    at_most: float | None = None


class Rung(NamedTuple):
    """One rung: its class, its steps in their order, and the gap where a rung below the target has none."""

    credential_class: CredentialClass
    steps: tuple[Step, ...]
    gap: Gap | None


class Sums(NamedTuple):
    """Steps still to do, with hours and cost as sums of what is known (None where nothing is)."""

    steps: int
    hours: float | None
    cost: float | None


class Totals(NamedTuple):
    """What is still to do, the target among it; unknown lengths and prices are counted beside the sums."""

    steps: int
    hours: float | None
    cost: float | None
    currency: str
    by_currency: Mapping[str, float]
    unknown_hours: int
    unknown_cost: int
    oldest_as_of: date | None
    weeks: int | None = None


class ConditionCheck(NamedTuple):
    """One condition that the plan rests on, and whether the person's claims answer it."""

    program: str
    condition: Condition
    met: bool | None


class Unmet(NamedTuple):
    """A requirement that cannot be met: whose, which programs it names, and why each is out of reach."""

    program: str
    named: tuple[tuple[str, str], ...]


class Alternative(NamedTuple):
    """Another plan than the recommended one, and by what it is best."""

    label: Label
    ladder: "Ladder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way out: limits that let a plan through when all of them are relaxed so far, and not when any is less.

    What is None or empty is not relaxed; `audience` None with an OPEN_TO among the obstacles is a person to whom all
    is open. `nearest` is the best plan then for the first way out, of others the best of what is required alone.
    """

    obstacles: tuple[Obstacle, ...]
    budget: float | None = None
    max_hours: float | None = None
    weeks: int | None = None
    max_steps: int | None = None
    audience: Audience | None = None
    without_exclude: frozenset[str] = frozenset()
    without_include: frozenset[str] = frozenset()
    providers_too: frozenset[str] = frozenset()
    nearest: "Ladder"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPlan:
    """Why there is no plan, and the ways out.

    `obstacles` are the smallest set of facts or limits that rules every plan out, `least` the plan that would take
    the least of the first of them that is a number, `unmet` the requirement that fails.
    """

    obstacles: tuple[Obstacle, ...]
    unmet: Unmet | None = None
    least: "Ladder | None" = None
    ways: tuple[Way, ...] = ()

    @property
    def nearest(self) -> "Ladder | None":
        """The plan of the first way out."""
        return self.ways[0].nearest if self.ways else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """A plan to a target, or why there is none (`no_plan`); everything a view needs to show it.

    `rungs` holds the four formal rungs, lowest first; a required step of another class stands in a rung of its
    class before them, a macro or informal target in one after them. `required` sums the best direct plan.
    `still_open` is there where it is not `optimal`. `alternatives` and `plans`, the next best ones, are there where they were asked for, all of
    them unless time was up (`cut_short`).
    """

    target: Program
    objective: Objective
    optimal: bool
    no_plan: NoPlan | None
    rungs: tuple[Rung, ...]
    skills: tuple[str, ...]
    covered: frozenset[str]
    conditions: tuple[ConditionCheck, ...]
    totals: Totals
    required: Sums
    also_recommended: tuple[tuple[str, str], ...]
    closed: int
    empty_requirements: tuple[str, ...]
    alternatives: tuple[Alternative, ...] = ()
    plans: "tuple[Ladder, ...]" = ()
    cut_short: bool = False
    still_open: StillOpen | None = None

    @property
    def feasible(self) -> bool:
        """Whether there is a plan."""
        return self.no_plan is None

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps, held ones too, in their order."""
        return tuple(sorted((step for rung in self.rungs for step in rung.steps), key=lambda step: step.order))

    @property
    def todo(self) -> tuple[Step, ...]:
        """The steps still to do, in their order."""
        return tuple(step for step in self.steps if step.progress is not Progress.HELD)
