"""Which limits rule every plan out, and what would let one through, in sentences."""

from collections.abc import Callable
from typing import Any

from microcred.domain.kinds import Obstacle
from microcred.domain.ladder.values import Ladder, NoPlan, Preferences, Way
from microcred.views.ladder_schedule import weeks_at_least
from microcred.views.ladder_words import WHY_OUT
from microcred.views.words import count, join_words, spell_money, spell_number

_UNKNOWN = {
    Obstacle.UNKNOWN_COST: "no plan{kept} has a known price, so none can be proved within the budget",
    Obstacle.UNKNOWN_HOURS: "no plan{kept} has a known length, so none can be proved within the hours",
}
_OF_KNOWN = {Obstacle.UNKNOWN_COST: "of known price", Obstacle.UNKNOWN_HOURS: "of known length"}


def spell_conflict(ladder: Ladder, no_plan: NoPlan, preferences: Preferences) -> str:
    """The smallest set of limits that rules every plan out."""
    obstacles = no_plan.obstacles
    number = next((each for each in obstacles if each in _NUMBERS), None)
    others = [each for each in obstacles if each is not number]
    if number is not None:
        return _NUMBERS[number](no_plan.least, _spell_kept(others, preferences), preferences)
    unknown = next((each for each in others if each in _UNKNOWN), None)
    if unknown is not None:
        others.remove(unknown)
        return _UNKNOWN[unknown].format(kept=_spell_kept(others, preferences))
    text = f"no plan keeps to {join_words([_spell_limit(each, preferences) for each in others])}"
    unmet = no_plan.unmet
    if unmet is None:
        return text
    whose = ladder.target.title if unmet.program == ladder.target.id else unmet.program
    named = ", ".join(f"{name} is {WHY_OUT.get(why, why)}" for name, why in unmet.named)
    return f"{text}: {whose} requires what it leaves out" + (f" ({named})" if named else "")


def spell_nearest(no_plan: NoPlan, preferences: Preferences) -> str:
    """What to change so that there is a plan, by the first way out."""
    return spell_way(no_plan.ways[0], preferences) if no_plan.ways else ""


def spell_way(way: Way, preferences: Preferences) -> str:
    """What to change so that there is a plan: all of it is needed, and no less."""
    changes = dict.fromkeys(_CHANGES[each](way, preferences) for each in way.obstacles)
    return join_words(sorted(changes, key=lambda change: change.startswith("if ")))


def way_document(way: Way, preferences: Preferences, totals: dict[str, Any]) -> dict[str, Any]:
    """A way out: the limits to relax, how far, and what the plan then comes to."""
    return {
        "change": spell_way(way, preferences),
        "limits": [str(obstacle) for obstacle in way.obstacles],
        "totals": totals,
    }


def _spell_kept(obstacles: list[Obstacle], preferences: Preferences) -> str:
    """What else the plan keeps to, as a part of a sentence."""
    kept = [_OF_KNOWN[each] for each in obstacles if each in _OF_KNOWN]
    kept += [f"with {join_words(sorted(preferences.include))}" for each in obstacles if each is Obstacle.INCLUDED]
    said = (*_OF_KNOWN, Obstacle.INCLUDED)
    limits = [_spell_limit(each, preferences) for each in obstacles if each not in said]
    kept += [f"that keeps to {join_words(limits)}"] if limits else []
    return "".join(f" {each}" for each in kept)


def _spell_limit(obstacle: Obstacle, preferences: Preferences) -> str:
    """A limit as the person gave it."""
    match obstacle:
        case Obstacle.BUDGET:
            return f"a budget of {spell_money(preferences.budget or 0, preferences.currency)}"
        case Obstacle.HOURS:
            return f"{spell_number(preferences.max_hours or 0)} hours"
        case Obstacle.STEPS:
            return count(preferences.max_steps or 0, "step")
        case Obstacle.BY:
            return f"--by {preferences.by}"
        case Obstacle.OPEN_TO:
            return f"--open-to {preferences.open_to}"
    return _FLAGS[obstacle]


_FLAGS = {
    Obstacle.PROVIDERS: "--provider",
    Obstacle.INTERNAL: "--internal",
    Obstacle.ONLINE: "--online",
    Obstacle.EXCLUDE: "--exclude",
    Obstacle.INCLUDED: "--with",
    Obstacle.UNKNOWN_COST: "known prices",
    Obstacle.UNKNOWN_HOURS: "known lengths",
}


def _spell_budget(least: Ladder | None, kept: str, preferences: Preferences) -> str:
    budget = f"the budget is {spell_money(preferences.budget or 0, preferences.currency)}"
    if least is None:
        return budget
    at_least = "at least " if least.totals.unknown_cost else ""
    return f"the cheapest plan{kept} costs {at_least}{spell_money(least.totals.cost or 0, least.totals.currency)}, {budget}"


def _spell_hours(least: Ladder | None, kept: str, preferences: Preferences) -> str:
    limit = f"the limit is {spell_number(preferences.max_hours or 0)}"
    if least is None:
        return limit
    at_least = "at least " if least.totals.unknown_hours else ""
    return f"the quickest plan{kept} takes {at_least}{spell_number(least.totals.hours or 0)} hours, {limit}"


def _spell_weeks(least: Ladder | None, kept: str, preferences: Preferences) -> str:
    there_are = f"by {preferences.by} there are {count(preferences.weeks or 0, 'whole week')}"
    if least is None:
        return there_are
    at_least = "at least " if least.totals.unknown_hours else ""
    weeks = weeks_at_least(least, preferences.hours_per_week or 0)
    return f"the quickest plan{kept} takes {at_least}{count(weeks, 'week')}, {there_are}"


def _spell_steps(least: Ladder | None, kept: str, preferences: Preferences) -> str:
    limit = f"the limit is {preferences.max_steps}"
    return f"the shortest plan{kept} has {count(least.totals.steps, 'step')}, {limit}" if least else limit


_NUMBERS: dict[Obstacle, Callable[[Ladder | None, str, Preferences], str]] = {
    Obstacle.BUDGET: _spell_budget,
    Obstacle.HOURS: _spell_hours,
    Obstacle.BY: _spell_weeks,
    Obstacle.STEPS: _spell_steps,
}


def _spell_audience(way: Way, _: Preferences) -> str:
    if way.audience is None:
        return "if all programs were open to you"
    return f"with --open-to {way.audience}"


_CHANGES: dict[Obstacle, Callable[[Way, Preferences], str]] = {
    Obstacle.UNKNOWN_COST: lambda _, __: "if an unknown price is allowed (--allow-unknown)",
    Obstacle.UNKNOWN_HOURS: lambda _, __: "if an unknown length is allowed (--allow-unknown)",
    Obstacle.BUDGET: lambda way, said: (
        f"with {spell_money((way.budget or 0) - (said.budget or 0), said.currency)} more"
    ),
    Obstacle.HOURS: lambda way, said: f"with {spell_number((way.max_hours or 0) - (said.max_hours or 0))} hours more",
    Obstacle.BY: lambda way, said: f"with {count((way.weeks or 0) - (said.weeks or 0), 'week')} more",
    Obstacle.STEPS: lambda way, said: f"with {count((way.max_steps or 0) - (said.max_steps or 0), 'step')} more",
    Obstacle.OPEN_TO: _spell_audience,
    Obstacle.EXCLUDE: lambda way, _: f"without --exclude {join_words(sorted(way.without_exclude))}",
    Obstacle.INCLUDED: lambda way, _: f"without --with {join_words(sorted(way.without_include))}",
    Obstacle.PROVIDERS: lambda way, _: f"with --provider {join_words(sorted(way.providers_too))} too",
    Obstacle.INTERNAL: lambda _, __: "without --internal",
    Obstacle.ONLINE: lambda _, __: "without --online",
}
