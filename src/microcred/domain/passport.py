"""What a person shows of what they hold: each credential with what is known of it on a day, and the skills behind."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from microcred.domain.balance import Support, weigh_up
from microcred.domain.claims import Claim
from microcred.domain.held import Held
from microcred.domain.portfolio import OWN, Holding
from microcred.domain.program import Program
from microcred.domain.provider import Provider
from microcred.domain.skills import Vocabulary
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.validity import Validity

PRIVATE = frozenset({"age", "other"})
"""The kinds of what a person says of themselves that help a planner and are nobody else's business."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One holding as others see it; without a program where the catalogue does not have the one it names."""

    holding: Holding
    program: Program | None
    provider: Provider | None
    validity: Validity
    ends_on: date | None

    @property
    def title(self) -> str:
        """What it is called: as the catalogue has it, else as the portfolio does."""
        return self.program.title if self.program else self.holding.title

    @property
    def credential_class(self) -> CredentialClass:
        """Its class; undetermined where the catalogue does not have its program."""
        return self.program.credential_class if self.program else CredentialClass.UNDETERMINED

    @property
    def provider_name(self) -> str | None:
        """Who awards it; None where nobody says."""
        return self.provider.name if self.provider and self.provider.id != OWN else None

    @property
    def is_earned(self) -> bool:
        """Whether it was earned and not taken back: one may say that one has it, if no longer that it is valid."""
        return self.validity in (Validity.VALID, Validity.EXPIRED)

    @property
    def page(self) -> str | None:
        """Where its evidence can be seen by others; a file is on the holder's own disk."""
        evidence = self.holding.evidence or ""
        return evidence if evidence.lower().startswith(("http://", "https://")) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passport:
    """What a person holds as they show it on a day; `holder` is their name, where they want it there."""

    shown: tuple[Shown, ...]
    claims: tuple[Claim, ...]
    kept_back: tuple[Claim, ...]
    skills: tuple[Support, ...]
    told_on: date
    holder: str | None = None

    @property
    def statement(self) -> str:
        """Who says all this, in one sentence."""
        return f"Self-asserted by the holder on {self.told_on.isoformat()}"


def make_passport(held: Held, vocabulary: Vocabulary, told_on: date, holder: str | None = None) -> Passport:
    """Everything held; what a person says of themselves without denials and without what is private."""
    claims = held.portfolio.claims
    told = tuple(claim for claim in claims if claim.holds and claim.kind not in PRIVATE)
    return Passport(
        shown=tuple(_show(held, told_on)),
        claims=told,
        kept_back=tuple(claim for claim in claims if claim not in told),
        skills=weigh_up(held, vocabulary, None, told_on).skills,
        told_on=told_on,
        holder=holder,
    )


def _show(held: Held, told_on: date) -> Iterator[Shown]:
    for holding in held.portfolio.holdings:
        program = held.programs.get(holding.program_id)
        yield Shown(
            holding=holding,
            program=program,
            provider=held.providers.get(program.provider) if program else None,
            validity=holding.validity_on(told_on, program),
            ends_on=holding.ends_on(program),
        )
