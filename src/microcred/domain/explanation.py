"""A reason beside the ladders that it speaks of, as a view shows it."""

from dataclasses import dataclass

from microcred.domain.answer import Planned
from microcred.domain.ladder.why import Reason


@dataclass(frozen=True, slots=True)
class Explained:
    """Why a program is on a ladder or not; `forced` is what comes of demanding it, where limits are in the way."""

    planned: Planned
    reason: Reason
    forced: Planned | None = None
