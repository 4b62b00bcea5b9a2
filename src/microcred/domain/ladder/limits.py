"""What a plan must keep within: preferences in exact units, each limit to be lifted on its own."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from microcred.domain.kinds import Obstacle
from microcred.domain.ladder.measure import cents, milli_hours
from microcred.domain.ladder.values import Preferences
from microcred.domain.program import Audience


class Pace(NamedTuple):
    """How much a person works in a week, and from which day."""

    a_week: int
    start: date


class Limits(NamedTuple):
    """The limits of one search; None is no limit. `audience` None stands for a person to whom all is open.

    `weeks` are those that a plan may take at the pace; what is unknown only matters where there is a limit on it.
    """

    currency: str
    budget: int | None = None
    hours: int | None = None
    steps: int | None = None
    weeks: int | None = None
    pace: Pace | None = None
    admits_unknown_cost: bool = True
    admits_unknown_hours: bool = True
    providers: frozenset[str] = frozenset()
    internal: bool = False
    online: bool = False
    exclude: frozenset[str] = frozenset()
    audience: Audience | None = Audience.ANYONE
    include: frozenset[str] = frozenset()

    @property
    def most_hours(self) -> int | None:
        """The hours that a plan may take: as many as are allowed, and as there are in the weeks."""
        if self.weeks is None or self.pace is None:
            return self.hours
        there_are = self.weeks * self.pace.a_week
        return there_are if self.hours is None else min(self.hours, there_are)

    @property
    def unknown_cost(self) -> bool:
        """Whether a step may have an unknown price."""
        return self.budget is None or self.admits_unknown_cost

    @property
    def unknown_hours(self) -> bool:
        """Whether a step may have an unknown length."""
        return self.most_hours is None or self.admits_unknown_hours

    def in_force(self) -> tuple[Obstacle, ...]:
        """The limits that can rule a plan out, those first that ask least of a person to lift."""
        unset = {
            Obstacle.BUDGET: self.budget is None,
            Obstacle.HOURS: self.hours is None,
            Obstacle.BY: self.weeks is None,
            Obstacle.STEPS: self.steps is None,
            Obstacle.UNKNOWN_COST: self.budget is None,
            Obstacle.UNKNOWN_HOURS: self.most_hours is None,
        }
        return tuple(
            obstacle for obstacle in LIFTED if not unset.get(obstacle, False) and self.lift((obstacle,)) != self
        )

    def lift(self, obstacles: Iterable[Obstacle]) -> "Limits":
        """The limits without these."""
        changes: dict[str, object] = {}
        for obstacle in obstacles:
            changes |= LIFTED[obstacle]
        return self._replace(**changes)  # type: ignore[arg-type]

    def bare(self) -> "Limits":
        """No limit at all, and nothing demanded."""
        return Limits(self.currency, pace=self.pace, audience=None)


_ENDLESS = 1 << 60
"""More than any plan takes. Not None: a plan without a known price keeps to no budget, however large."""

LIFTED: dict[Obstacle, dict[str, object]] = {
    Obstacle.UNKNOWN_COST: {"admits_unknown_cost": True},
    Obstacle.UNKNOWN_HOURS: {"admits_unknown_hours": True},
    Obstacle.BUDGET: {"budget": _ENDLESS},
    Obstacle.HOURS: {"hours": _ENDLESS},
    Obstacle.BY: {"weeks": _ENDLESS},
    Obstacle.STEPS: {"steps": _ENDLESS},
    Obstacle.OPEN_TO: {"audience": None},
    Obstacle.EXCLUDE: {"exclude": frozenset()},
    Obstacle.PROVIDERS: {"providers": frozenset()},
    Obstacle.INTERNAL: {"internal": False},
    Obstacle.ONLINE: {"online": False},
    Obstacle.INCLUDED: {"include": frozenset()},
}
"""What lifting a limit changes; those first that ask least of a person to lift."""


def limits_of(preferences: Preferences) -> Limits:
    """The limits that preferences set."""
    hours, start = preferences.hours_per_week, preferences.start
    pace = None if hours is None or start is None else Pace(milli_hours(hours), start)
    return Limits(
        currency=preferences.currency,
        budget=None if preferences.budget is None else cents(preferences.budget),
        hours=None if preferences.max_hours is None else milli_hours(preferences.max_hours),
        steps=preferences.max_steps,
        weeks=None if pace is None else preferences.weeks,
        pace=pace,
        admits_unknown_cost=preferences.budget is None or preferences.allow_unknown,
        admits_unknown_hours=(preferences.max_hours is None and preferences.by is None) or preferences.allow_unknown,
        providers=preferences.providers,
        internal=preferences.internal,
        online=preferences.online,
        exclude=preferences.exclude,
        audience=preferences.open_to,
        include=preferences.include,
    )
