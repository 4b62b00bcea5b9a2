"""What the readers of foreign formats find: a program with its provider, and what a credential says of its earner."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from microcred.domain.files.problem import Path, Problem
from microcred.exchange.held import Held


class Ref(NamedTuple):
    """Another program of the document by its foreign name, in place of its id.

    Should there be no such program after all, the `text` is required as a condition (without one, nothing is).
    """

    key: str
    text: str | None = None


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
