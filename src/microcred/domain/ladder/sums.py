"""Sums of what is still to do, in the units people use: what is unknown is counted beside them."""

from collections.abc import Iterable

from microcred.domain.ladder.measure import cents, measure_effort
from microcred.domain.ladder.values import Sums, Totals
from microcred.domain.program import Program


def sum_up(programs: Iterable[Program], currency: str) -> Sums:
    """Steps, hours and cost; None where there are steps and nothing of it is known, 0 where there are none."""
    todo = tuple(programs)
    efforts = [measure_effort(program, currency) for program in todo]
    hours = None if todo and all(effort.unknown_hours for effort in efforts) else sum(each.hours for each in efforts)
    cost = None if todo and not any(_has_price(program, currency) for program in todo) else sum(
        effort.spent for effort in efforts
    )  # fmt: skip
    return Sums(len(todo), None if hours is None else hours / 1000, None if cost is None else cost / 100)


def total_up(programs: Iterable[Program], currency: str) -> Totals:
    """The sums, with what is unknown, what is asked in which currency, and the oldest known day of a fact."""
    todo = tuple(programs)
    efforts = [measure_effort(program, currency) for program in todo]
    sums = sum_up(todo, currency)
    return Totals(
        steps=sums.steps,
        hours=sums.hours,
        cost=sums.cost,
        currency=currency,
        by_currency=_by_currency(todo),
        unknown_hours=sum(effort.unknown_hours for effort in efforts),
        unknown_cost=sum(effort.unknown_cost for effort in efforts),
        oldest_as_of=min((program.as_of for program in todo if program.as_of is not None), default=None),
    )


def _has_price(program: Program, currency: str) -> bool:
    """Whether some part of the price is known in this currency; nothing is nothing in any."""
    total = program.cost.total
    return total is not None and (total == 0 or program.cost.currency == currency)


def _by_currency(programs: Iterable[Program]) -> dict[str, float]:
    """The known parts of prices by their currency; where nothing is asked there is no currency."""
    amounts: dict[str, int] = {}
    for program in programs:
        total, currency = program.cost.total, program.cost.currency
        if total and currency:
            amounts[currency] = amounts.get(currency, 0) + cents(total)
    return {currency: amount / 100 for currency, amount in sorted(amounts.items())}
