"""What the readers of foreign formats find: a program with its provider, and what a credential says of its earner."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from microcred.domain.earned import Recipient
from microcred.domain.files.problem import Path, Problem


class Ref(NamedTuple):
    """Another program of the document by its foreign name, in place of its id.

    Should there be no such program after all, the `text` is required as a condition (without one, nothing is).
    """

    key: str
    text: str | None = None


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


class Offer(NamedTuple):
    """A program under the keys of a provider file, its bare id left to be made, and the block of its provider.

    Without a program it is the provider alone. `path` is where it stands, `held` what the credential that
    describes it says of its earner, `key` the foreign name by which others refer to it.
    """

    provider: Mapping[str, Any]
    program: Mapping[str, Any] | None
    path: Path = ()
    provider_path: Path = ()
    held: Held | None = None
    key: str | None = None


@dataclass(slots=True)
class Found:
    """All that a reader found in a document: offers, what is wrong, and what had no place, by key and count."""

    offers: list[Offer] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    lost: Counter[str] = field(default_factory=Counter)

    def fail(self, path: Path, message: str, hint: str | None = None) -> None:
        """Something that keeps a program from being taken."""
        self.problems.append(Problem(path, message, hint))

    def warn(self, path: Path, message: str, hint: str | None = None) -> None:
        """Something a person should know."""
        self.problems.append(Problem(path, message, hint, is_warning=True))
