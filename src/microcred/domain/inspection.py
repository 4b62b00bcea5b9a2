"""What is in the catalogue, in numbers, and whether it is sound."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How bad a trouble is; only an error makes doctor fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Trouble(NamedTuple):
    """Something that is not as it should be: which check says so, of what, and the remedy.

    `is_fixable` says that `doctor --fix` mends it.
    """

    check: str
    severity: Severity
    where: str | None
    text: str
    remedy: str
    is_fixable: bool = False


class Statistics(NamedTuple):
    """How much is in the catalogue, and how old it is; days in ISO 8601, None where nothing is dated."""

    programs: int
    providers: int
    skills: int
    industries: int
    jobs: int
    by_class: Mapping[str, int]
    by_status: Mapping[str, int]
    by_provider: Mapping[str, int]
    oldest_as_of: str | None
    newest_as_of: str | None
    stale: int
