"""What came of checking that a credential is what it says: the answer, by whom it was signed, and why."""

from typing import NamedTuple

from microcred.domain.kinds import KeyFrom, Result
from microcred.domain.portfolio import Holding
from microcred.domain.validity import Verified


class Verdict(NamedTuple):
    """The answer with its reason, what would help, who signed it, by which key, and where that is from.

    What is not valid since its issuer took it back `is_revoked`: a portfolio then says so.
    """

    result: Result
    reason: str
    hint: str | None = None
    by: str | None = None
    key: str | None = None
    key_from: KeyFrom | None = None
    is_revoked: bool = False

    @property
    def verified(self) -> Verified | None:
        """What is kept of it; None where nothing new is known."""
        match self.result:
            case Result.VALID:
                return Verified.YES
            case Result.INVALID:
                return Verified.NO
        return None


class Checked(NamedTuple):
    """A holding and the verdict on it."""

    holding: Holding
    verdict: Verdict


def spell_verdict(verdict: Verdict) -> str:
    """The reason, who signed it, and by which key."""
    by = f" – {verdict.by}" if verdict.by else ""
    key = f", key {verdict.key}" if verdict.key and verdict.key_from is not KeyFrom.HOSTED else ""
    return f"{verdict.reason}{by}{key}"


class Undecided(Exception):
    """Ends a check before its end: the verdict says why."""

    def __init__(self, verdict: Verdict) -> None:
        """`verdict` is what came of the check."""
        super().__init__(verdict.reason)
        self.verdict = verdict


def invalid(reason: str, hint: str | None = "ask its issuer for a new one") -> Undecided:
    """It is not what it says."""
    return Undecided(Verdict(Result.INVALID, reason, hint))


def revoked(reason: str, hint: str = "ask its issuer why") -> Undecided:
    """Its issuer took it back."""
    return Undecided(Verdict(Result.INVALID, reason, hint, is_revoked=True))


def unchecked(reason: str, hint: str | None = None) -> Undecided:
    """Nobody can say."""
    return Undecided(Verdict(Result.UNCHECKED, reason, hint))
