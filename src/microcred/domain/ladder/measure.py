"""What a program takes, in whole numbers, and by which order of measures a plan is best.

Whole numbers, since sums of them do not depend on their order; what is unknown is counted, not guessed.
"""

from typing import NamedTuple

from microcred.domain.ladder.words import Objective
from microcred.domain.program import Program


class Effort(NamedTuple):
    """Length and price of a program: whether each is unknown, what compares, and what limits count."""

    unknown_hours: int
    hours: int
    unknown_cost: int
    cost: int
    spent: int


def milli_hours(hours: float) -> int:
    """Thousandths of an hour."""
    return round(hours * 1000)


def cents(amount: float) -> int:
    """Hundredths of the currency's unit."""
    return round(amount * 100)


def measure_effort(program: Program, currency: str) -> Effort:
    """What a program takes; a price in another currency is unknown, unless it is 0 there too."""
    total = program.cost.total
    same = total == 0 or program.cost.currency == currency
    spent = cents(total) if total is not None and same else 0
    known = program.cost.complete and same
    return Effort(
        unknown_hours=int(program.hours is None),
        hours=0 if program.hours is None else milli_hours(program.hours),
        unknown_cost=int(not known),
        cost=spent if known else 0,
        spent=spent,
    )


class Measure(NamedTuple):
    """What can be said of a plan as a whole, each the better the smaller, in no order of importance."""

    burden: int
    rungs: int
    others: int
    gain: int
    steps: int
    overlap: int
    in_progress: int
    unknown_hours: int
    hours: int
    unknown_cost: int
    cost: int
    spent: int


MEASURE_NAMES = {name: name for name in Measure._fields} | {"burden": "conditions"}
"""By which name a person knows each."""

UNITS = {"hours": 1000, "cost": 100, "spent": 100}
"""How many of the whole numbers are one of what people count in."""

_HOURS = ("unknown_hours", "hours")
_COST = ("unknown_cost", "cost")
_FIT = ("gain", "steps", "overlap", "in_progress", *_HOURS, *_COST)
_FIRST = {Objective.FIT: (), Objective.COST: _COST, Objective.HOURS: _HOURS, Objective.STEPS: ("steps",)}


class Aim(NamedTuple):
    """By which measures, the most important first, a plan is best; `direct` ones hold only what is required.

    Where providers are preferred, as few steps as possible are of others, among plans that fill and cover as much.
    """

    objective: Objective
    order: tuple[str, ...]
    direct: bool
    preferred: frozenset[str] = frozenset()

    def directly(self) -> "Aim":
        """The same objective for plans that hold only what is required."""
        return self if self.direct else aim_at(self.objective, direct=True, preferred=self.preferred)

    def is_other(self, program: Program) -> bool:
        """Whether providers are preferred and a step is of none of them."""
        return bool(self.preferred) and program.provider not in self.preferred


def aim_at(objective: Objective, *, direct: bool = False, preferred: frozenset[str] = frozenset()) -> Aim:
    """The order that an objective asks for."""
    first, others = _FIRST[objective], ("others",) if preferred else ()
    if direct:
        order = _once("burden", *first, "steps", *others, *_HOURS, *_COST)
    else:
        order = _once("burden", "rungs", *first, "gain", *others, *_FIT)
    return Aim(objective, order, direct, preferred)


def aim_at_least(measure: str) -> Aim:
    """The order that finds the plan with the least of one measure, whatever else it asks of a person."""
    return Aim(Objective.FIT, _once(measure, "burden", "steps", *_HOURS, *_COST), direct=True)


def _once(*names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
