"""What a plan must keep within: preferences in exact units, each limit to be lifted on its own."""

from typing import NamedTuple

from microcred.domain.ladder.measure import cents, milli_hours
from microcred.domain.ladder.values import Obstacle, Preferences
from microcred.domain.program import Audience


class Limits(NamedTuple):
    """The limits of one search; None is no limit. `audience` None stands for a person to whom all is open."""

    currency: str
    budget: int | None = None
    hours: int | None = None
    steps: int | None = None
    unknown_cost: bool = True
    unknown_hours: bool = True
    providers: frozenset[str] = frozenset()
    internal: bool = False
    online: bool = False
    exclude: frozenset[str] = frozenset()
    audience: Audience | None = Audience.ANYONE
    include: frozenset[str] = frozenset()

    def in_force(self) -> tuple[Obstacle, ...]:
        """The limits that can rule a plan out, those first that ask least of a person to lift."""
        return tuple(obstacle for obstacle, lifted in LIFTED.items() if self.lift((obstacle,)) != self)

    def lift(self, obstacles: tuple[Obstacle, ...]) -> "Limits":
        """The limits without these."""
        changes: dict[str, object] = {}
        for obstacle in obstacles:
            changes |= LIFTED[obstacle]
        return self._replace(**changes)  # type: ignore[arg-type]

    def bare(self) -> "Limits":
        """No limit at all, and nothing demanded."""
        return Limits(self.currency, audience=None)


LIFTED: dict[Obstacle, dict[str, object]] = {
    Obstacle.UNKNOWN_COST: {"unknown_cost": True},
    Obstacle.UNKNOWN_HOURS: {"unknown_hours": True},
    Obstacle.BUDGET: {"budget": None, "unknown_cost": True},
    Obstacle.HOURS: {"hours": None, "unknown_hours": True},
    Obstacle.STEPS: {"steps": None},
    Obstacle.EXCLUDE: {"exclude": frozenset()},
    Obstacle.PROVIDERS: {"providers": frozenset()},
    Obstacle.INTERNAL: {"internal": False},
    Obstacle.ONLINE: {"online": False},
    Obstacle.OPEN_TO: {"audience": None},
}
"""What lifting a limit changes. Lifting a budget also admits unknown prices: only a budget minds them."""


def limits_of(preferences: Preferences) -> Limits:
    """The limits that preferences set."""
    return Limits(
        currency=preferences.currency,
        budget=None if preferences.budget is None else cents(preferences.budget),
        hours=None if preferences.max_hours is None else milli_hours(preferences.max_hours),
        steps=preferences.max_steps,
        unknown_cost=preferences.budget is None or preferences.allow_unknown,
        unknown_hours=preferences.max_hours is None or preferences.allow_unknown,
        providers=preferences.providers,
        internal=preferences.internal,
        online=preferences.online,
        exclude=preferences.exclude,
        audience=preferences.open_to,
        include=preferences.include,
    )
