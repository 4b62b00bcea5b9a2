"""What is held and soon ends: when, and what the catalogue knows of keeping it."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from microcred.domain.held import Held
from microcred.domain.portfolio import Holding
from microcred.domain.program import Program
from microcred.domain.requirement import programs_named
from microcred.domain.validity import Validity

EXPIRING_DAYS = 180
"""How many days before its end a holding counts as soon to expire: credits of a renewal take months to earn."""


class Expiring(NamedTuple):
    """A valid holding that ends soon; `program` where the catalogue knows it, `higher` those that build on it.

    `higher` are programs of the same provider that require or recommend it: where a higher one renews it, one of
    these may.
    """

    holding: Holding
    program: Program | None
    ends_on: date
    days: int
    higher: tuple[str, ...] = ()


def find_expiring(held: Held, today: date, within: int = EXPIRING_DAYS) -> list[Expiring]:
    """The valid holdings that end within so many days, the first to end first; what is renewed already is none."""
    last: dict[str, Expiring] = {}
    lasting: set[str] = set()
    for holding in held.portfolio.holdings:
        program = held.programs.get(holding.program_id)
        if holding.validity_on(today, program) is not Validity.VALID:
            continue
        ends = holding.ends_on(program)
        if ends is None or (ends - today).days > within:
            lasting.add(holding.program_id)
        elif holding.program_id not in last or ends > last[holding.program_id].ends_on:
            last[holding.program_id] = Expiring(holding, program, ends, (ends - today).days)
    return sorted(
        (each for name, each in last.items() if name not in lasting), key=lambda each: (each.ends_on, each.holding.id)
    )


def find_higher(program: Program, programs: Iterable[Program]) -> tuple[str, ...]:
    """The programs of the same provider that build on this one: they require or recommend it."""
    return tuple(
        sorted(
            other.id
            for other in programs
            if other.provider == program.provider
            and other.id != program.id
            and (program.id in other.recommends or program.id in programs_named(other.requires))
        )
    )
