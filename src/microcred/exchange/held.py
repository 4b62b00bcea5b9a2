"""What a credential in a foreign format says of the one who earned it."""

from typing import NamedTuple

from microcred.domain.earned import Recipient
from microcred.domain.files.problem import Path


class Held(NamedTuple):
    """What a credential says of the one who earned it; nothing of this ever enters the catalogue.

    Days are ISO 8601. `proof` names the kinds of proof that it carries: none of them was verified. `path` is where
    the credential itself stands.
    """

    id: str | None = None
    issued_on: str | None = None
    expires_on: str | None = None
    evidence: tuple[str, ...] = ()
    recipients: tuple[Recipient, ...] = ()
    proof: tuple[str, ...] = ()
    is_revoked: bool = False
    path: Path = ()


class Credential(NamedTuple):
    """What a credential says of its holder, the full id of the program that it is about, and where it stands."""

    program: str
    held: Held
    path: Path = ()
