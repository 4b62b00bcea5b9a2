"""What a person holds: holdings, what is computed of them, and where the person stands. Knows no file."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from microcred.domain.claims import Claim
from microcred.domain.errors import MicrocredError
from microcred.domain.ladder.values import Person
from microcred.domain.program import Kind, Program
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.validity import HoldingStatus, Validity, Verified

OWN = "~"
"""What stands for a provider in the ids of things that no catalogue holds: no provider can be called so."""

_ANSWERING: Mapping[Kind | None, str] = {Kind.DEGREE: "degree", Kind.LICENCE: "licence", Kind.MEMBERSHIP: "membership"}
"""The kinds of programs of which one that is held answers a condition of the same kind that names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One thing a person holds or is about to; `id` is its name in the portfolio.

    The title is kept beside the program's id, so that the file can be read without a catalogue. What no catalogue
    holds has no program; its provider, class, skills and how it was earned (`text`) are what the person says.

    Of what was imported, `credential` is the id that its issuer gave it and `document` the file beside the portfolio
    that holds it as it was signed; `verified` says what came of checking it, `checked_on` when, `checked` by what.
    """

    id: str
    program: str | None = None
    title: str
    provider: str | None = None
    credential_class: CredentialClass | None = None
    skills: tuple[str, ...] = ()
    text: str | None = None
    status: HoldingStatus = HoldingStatus.COMPLETED
    earned_on: date | None = None
    expires_on: date | None = None
    expected_on: date | None = None
    verified: Verified = Verified.NOT_CHECKED
    checked_on: date | None = None
    checked: str | None = None
    evidence: str | None = None
    credential: str | None = None
    document: str | None = None

    @property
    def program_id(self) -> str:
        """The id of the program it was earned by; what no catalogue holds has one that no catalogue can have."""
        return self.program or f"{OWN}/{self.id}"

    def validity_on(self, today: date, program: Program | None) -> Validity:
        """Valid, expired, revoked or in progress; without an expiry of its own the program's validity counts.

        What is said to be earned on a day that has not come is still in progress.
        """
        if self.status is HoldingStatus.REVOKED:
            return Validity.REVOKED
        if self.status is HoldingStatus.IN_PROGRESS or (self.earned_on is not None and self.earned_on > today):
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
    """All holdings of a person, what they say of themselves, and the addresses by which badges name them."""

    holdings: tuple[Holding, ...] = ()
    claims: tuple[Claim, ...] = field(default=())
    emails: tuple[str, ...] = ()

    def with_holding(self, holding: Holding) -> "Portfolio":
        """The portfolio and one holding more; its id gets a number if another has it."""
        taken = {held.id for held in self.holdings}
        name, number = holding.id, 1
        while name in taken:
            number += 1
            name = f"{holding.id}-{number}"
        return replace(self, holdings=(*self.holdings, replace(holding, id=name)))

    def with_claim(self, claim: Claim) -> "Portfolio":
        """The portfolio and one claim more, which takes the place of what was said of the same."""
        kept = (said for said in self.claims if (said.kind, said.text) != (claim.kind, claim.text))
        return replace(self, claims=(*kept, claim))

    def replacing(self, holding: Holding) -> "Portfolio":
        """The portfolio with this holding in the place of the one of its name."""
        return replace(self, holdings=tuple(holding if held.id == holding.id else held for held in self.holdings))

    def without(self, holding_ids: Iterable[str]) -> "Portfolio":
        """The portfolio less these holdings."""
        gone = set(holding_ids)
        return replace(self, holdings=tuple(held for held in self.holdings if held.id not in gone))


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

    A claim made now stands before one of the portfolio about the same kind of condition. A degree, licence or
    membership that is held answers conditions that name it.
    """
    held: set[str] = set()
    in_progress: set[str] = set()
    for holding in portfolio.holdings:
        validity = holding.validity_on(today, programs.get(holding.program_id))
        if validity is Validity.IN_PROGRESS:
            in_progress.add(holding.program_id)
        elif validity is Validity.VALID and (holding.verified is Verified.YES or not verified_only):
            held.add(holding.program_id)
    proved = (claim for name in sorted(held) if name in programs for claim in _claims_of(programs[name]))
    said_now = {claim.kind for claim in claims}
    kept = tuple(claim for claim in (*portfolio.claims, *proved) if claim.kind not in said_now)
    return Person(frozenset(held), frozenset(in_progress - held), (*claims, *kept))


def _claims_of(program: Program) -> Iterator[Claim]:
    """What the holder of a degree, licence or membership can say: that they have what goes by these names."""
    kind = "degree" if program.credential_class is CredentialClass.MACRO else _ANSWERING.get(program.kind)
    if kind is not None:
        yield from (Claim(kind, text=name) for name in (program.title, *program.aliases))


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last one of a shorter month; never later than the last day there is."""
    years, month = divmod(day.month - 1 + months, 12)
    if day.year + years > date.max.year:
        return date.max
    for last in (day.day, 30, 29, 28):
        try:
            return date(day.year + years, month + 1, last)
        except ValueError:
            continue
    raise OverflowError(f"{day} and {months} months")
