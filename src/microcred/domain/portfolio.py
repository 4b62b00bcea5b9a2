"""What a person holds: holdings, what is computed of them, and where the person stands. Knows no file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from microcred.domain.claims import Claim
from microcred.domain.errors import MicrocredError
from microcred.domain.ladder.values import Person
from microcred.domain.program import Program
from microcred.domain.validity import HoldingStatus, Validity, Verified


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One thing a person holds or is about to; `id` is its name in the portfolio.

    The title is kept beside the program's id, so that the file can be read without a catalogue.
    """

    id: str
    program: str | None = None
    title: str
    status: HoldingStatus = HoldingStatus.COMPLETED
    earned_on: date | None = None
    expires_on: date | None = None
    expected_on: date | None = None
    verified: Verified = Verified.NOT_CHECKED
    evidence: str | None = None

    def validity_on(self, today: date, program: Program | None) -> Validity:
        """Valid, expired, revoked or in progress; without an expiry of its own the program's validity counts."""
        if self.status is HoldingStatus.REVOKED:
            return Validity.REVOKED
        if self.status is HoldingStatus.IN_PROGRESS:
            return Validity.IN_PROGRESS
        ends = self.ends_on(program)
        return Validity.EXPIRED if ends is not None and ends < today else Validity.VALID

    def ends_on(self, program: Program | None) -> date | None:
        """The last day on which it is valid: as stated, else from the day it was earned; None where it has no end."""
        if self.expires_on or self.earned_on is None or program is None or program.valid_months is None:
            return self.expires_on
        return add_months(self.earned_on, program.valid_months)


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All holdings of a person, and what they say of themselves."""

    holdings: tuple[Holding, ...] = ()
    claims: tuple[Claim, ...] = field(default=())

    def with_holding(self, holding: Holding) -> "Portfolio":
        """The portfolio and one holding more; its id gets a number if another has it."""
        taken = {held.id for held in self.holdings}
        name, number = holding.id, 1
        while name in taken:
            number += 1
            name = f"{holding.id}-{number}"
        return Portfolio((*self.holdings, replace(holding, id=name)), self.claims)

    def without(self, holding_ids: Iterable[str]) -> "Portfolio":
        """The portfolio less these holdings."""
        gone = set(holding_ids)
        return Portfolio(tuple(held for held in self.holdings if held.id not in gone), self.claims)


def check_holding(holding: Holding, today: date) -> None:
    """Refuse dates that cannot be: earned in the future, expired before it was earned."""
    if holding.status is HoldingStatus.COMPLETED and holding.earned_on and holding.earned_on > today:
        raise MicrocredError(
            f"{holding.earned_on} has not come yet", "say --status in_progress for what you are working on"
        )
    if holding.earned_on and holding.expires_on and holding.expires_on < holding.earned_on:
        raise MicrocredError(
            f"it cannot expire on {holding.expires_on}, before it was earned on {holding.earned_on}",
            "correct --on or --expires",
        )


def stand(
    portfolio: Portfolio,
    programs: Mapping[str, Program],
    today: date,
    claims: tuple[Claim, ...] = (),
    *,
    verified_only: bool = False,
) -> Person:
    """Where the person stands: what is held and valid, what is in progress, what they say of themselves.

    A claim made now stands before one of the portfolio about the same kind of condition.
    """
    held: set[str] = set()
    in_progress: set[str] = set()
    for holding in portfolio.holdings:
        if holding.program is None:
            continue
        validity = holding.validity_on(today, programs.get(holding.program))
        if validity is Validity.IN_PROGRESS:
            in_progress.add(holding.program)
        elif validity is Validity.VALID and (holding.verified is Verified.YES or not verified_only):
            held.add(holding.program)
    said_now = {claim.kind for claim in claims}
    kept = tuple(claim for claim in portfolio.claims if claim.kind not in said_now)
    return Person(frozenset(held), frozenset(in_progress - held), (*claims, *kept))


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last one of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(day.year + years, month + 1, last)
        except ValueError:
            continue
    raise OverflowError(f"{day} and {months} months")
