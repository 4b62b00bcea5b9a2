"""What a credential says that somebody earned, before it is known which program that is. Knows no file and no format."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from microcred.domain.kinds import Whose

_DIGESTS = frozenset({"sha256", "sha512", "sha1", "md5"})
_MAILTO = "mailto:"


class Recipient(NamedTuple):
    """Who earned it, as the credential names them: by an address, or by a digest of it with its salt."""

    kind: str | None
    identity: str
    is_hashed: bool = False
    salt: str | None = None

    @property
    def is_email(self) -> bool:
        """Whether it is an e-mail address, open or as a digest."""
        if self.is_hashed:
            return (self.kind or "email").lower().endswith("email") or self.kind == "emailAddress"
        plain = self.identity.removeprefix(_MAILTO)
        return "@" in plain and "/" not in plain and " " not in plain and not plain.startswith("did:")

    def is_one_of(self, emails: Iterable[str]) -> bool:
        """Whether it is one of these addresses."""
        if not self.is_hashed:
            return self.identity.removeprefix(_MAILTO).strip().lower() in {email.strip().lower() for email in emails}
        name, _, said = self.identity.partition("$")
        if name.lower() not in _DIGESTS:
            return False
        spellings = {spelling for email in emails for spelling in (email.strip(), email.strip().lower())}
        digests = {_digest(name.lower(), spelling + (self.salt or "")) for spelling in spellings}
        return said.lower() in digests


def _digest(name: str, text: str) -> str:
    return hashlib.new(name, text.encode(), usedforsecurity=False).hexdigest()


class Place(NamedTuple):
    """Where it stands in what was read."""

    source: str
    line: int | None = None
    column: int | None = None


class Signed(NamedTuple):
    """What its issuer signed, or shows under its address: the text as it came, and the ending a file of it has."""

    text: str
    ending: str

    @property
    def file(self) -> str:
        """The name of the file that keeps it: the same text, the same name."""
        return f"{hashlib.sha256(self.text.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}.{self.ending}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """One thing that a credential says somebody earned: what it is, when, for whom.

    `program` is the id in a catalogue where the document names it so; `identifiers` and `urls` are what else it is
    known by; `provider` is a name, `provider_ids` are what a catalogue may call it by. What is self-asserted was
    issued by the one who earned it, such as an exported portfolio.
    """

    title: str
    place: Place
    provider: str | None = None
    provider_ids: tuple[str, ...] = ()
    program: str | None = None
    identifiers: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    text: str | None = None
    is_degree: bool = False
    credential: str | None = None
    earned_on: date | None = None
    expires_on: date | None = None
    evidence: str | None = None
    is_revoked: bool = False
    recipients: tuple[Recipient, ...] = ()
    signed: Signed | None = None
    is_self_asserted: bool = False


def whose(recipients: Iterable[Recipient], emails: Iterable[str]) -> Whose:
    """Whether one of these addresses earned it; unknown where it names somebody in a way that cannot be compared."""
    named, mine = tuple(recipients), tuple(emails)
    if not named:
        return Whose.NOBODYS
    by_email = [each for each in named if each.is_email]
    if not mine or not by_email:
        return Whose.UNKNOWN
    return Whose.MINE if any(each.is_one_of(mine) for each in by_email) else Whose.ANOTHERS
