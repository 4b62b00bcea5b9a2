"""Why there is no plan, why a rung is empty, and what would do instead: the planner's causes in sentences."""

from microcred.domain.ladder.values import Gap, GapCause, Ladder, NoPlan, Obstacle, Preferences, Rung
from microcred.views.requirement import spell_requirement
from microcred.views.words import count, join_words, spell_money, spell_number

_STATES = {
    Obstacle.TARGET_RETIRED: "is retired",
    Obstacle.TARGET_WITHDRAWN: "is no longer listed by any source",
    Obstacle.TARGET_UPCOMING: "is not offered yet",
    Obstacle.TARGET_CLOSED: "is not open to you",
    Obstacle.TARGET_EXCLUDED: "is excluded",
    Obstacle.TARGET_NOT_ONLINE: "is not known to be online",
}
_LIMITS = {
    Obstacle.PROVIDERS: "--provider",
    Obstacle.INTERNAL: "--internal",
    Obstacle.ONLINE: "--online",
    Obstacle.EXCLUDE: "--exclude",
    Obstacle.OPEN_TO: "--open-to",
    Obstacle.INCLUDED: "--with",
}
_UNKNOWN = {
    Obstacle.UNKNOWN_COST: "no plan has a known price, so none can be proved within the budget",
    Obstacle.UNKNOWN_HOURS: "no plan has a known length, so none can be proved within the hours",
}
WHY_OUT = {
    "unknown": "unknown to the catalogue",
    "cycle": "requires itself in a circle",
    "filtered": "outside the limits given",
    "closed": "not open to you",
    "unreachable": "out of reach itself",
}


def spell_gap(ladder: Ladder, rung: Rung) -> str:
    """Why a rung below the target is empty."""
    target = ladder.target.title
    match rung.gap:
        case Gap(GapCause.NOT_CHOSEN, relevant) if not ladder.optimal:
            return f"gap: {count(relevant, 'program')} would fit; the time was up before all were tried (--time-limit)"
        case Gap(GapCause.NONE_RELEVANT):
            return f"gap: no {rung.credential_class} program in the catalogue leads toward {target}"
        case Gap(GapCause.NONE_AVAILABLE, relevant):
            return f"gap: {count(relevant, 'program')} would fit, none can be taken (retired, closed or left out)"
        case Gap(GapCause.NOT_CHOSEN, relevant):
            return f"gap: {count(relevant, 'program')} would fit, none within the limits or without further conditions"
    return "gap"


def spell_reason(ladder: Ladder, preferences: Preferences) -> str:
    """The smallest reason why there is no plan."""
    no_plan = ladder.no_plan
    if no_plan is None:
        return ""
    first = no_plan.obstacles[0]
    if first in _STATES:
        return _spell_state(ladder, first)
    if first is Obstacle.REQUIREMENT:
        return _spell_unmet(ladder, no_plan)
    return join_words([_spell_limit(obstacle, no_plan, preferences) for obstacle in no_plan.obstacles])


def _spell_state(ladder: Ladder, obstacle: Obstacle) -> str:
    text = f"{ladder.target.title} {_STATES[obstacle]}"
    if obstacle is Obstacle.TARGET_RETIRED and ladder.target.retired_on:
        text += f" since {ladder.target.retired_on}"
    if obstacle is Obstacle.TARGET_CLOSED:
        text += f" (open to {join_words([str(audience) for audience in ladder.target.open_to])})"
    return f"{text}; its replacement is {ladder.target.replaced_by}" if ladder.target.replaced_by else text


def _spell_unmet(ladder: Ladder, no_plan: NoPlan) -> str:
    unmet = no_plan.unmet
    if unmet is None:
        return f"what {ladder.target.title} requires cannot be met"
    whose = ladder.target.title if unmet.program == ladder.target.id else unmet.program
    requirement = spell_requirement(ladder.target.requires) if unmet.program == ladder.target.id else ""
    why = ", ".join(f"{program} is {WHY_OUT.get(cause, cause)}" for program, cause in unmet.named)
    what = f"{whose} requires {requirement}" if requirement else f"what {whose} requires cannot be met"
    return f"{what}: {why}" if why else f"{what}, which nothing can meet"


def _spell_limit(obstacle: Obstacle, no_plan: NoPlan, preferences: Preferences) -> str:
    totals = no_plan.nearest.totals if no_plan.nearest else None
    match obstacle:
        case Obstacle.BUDGET:
            least = f"the cheapest plan costs {spell_money(totals.cost or 0, totals.currency)}, " if totals else ""
            return f"{least}the budget is {spell_money(preferences.budget or 0, preferences.currency)}"
        case Obstacle.HOURS:
            least = f"the quickest plan takes {spell_number(totals.hours or 0)} hours, " if totals else ""
            return f"{least}the limit is {spell_number(preferences.max_hours or 0)}"
        case Obstacle.BY:
            least = f"the quickest plan takes {count(totals.weeks, 'week')}, " if totals and totals.weeks else ""
            return f"{least}by {preferences.by} there are {count(preferences.weeks or 0, 'whole week')}"
        case Obstacle.STEPS:
            least = f"the shortest plan has {count(totals.steps, 'step')}, " if totals else ""
            return f"{least}the limit is {preferences.max_steps}"
    return _UNKNOWN.get(obstacle) or f"no plan keeps to {_LIMITS[obstacle]}"


def spell_nearest(no_plan: NoPlan, preferences: Preferences) -> str:
    """What to change so that there is a plan."""
    changes = [_spell_change(obstacle, no_plan, preferences) for obstacle in no_plan.obstacles]
    return join_words([change for change in changes if change])


def _spell_change(obstacle: Obstacle, no_plan: NoPlan, preferences: Preferences) -> str:
    totals = no_plan.nearest.totals if no_plan.nearest else None
    match obstacle:
        case Obstacle.BUDGET if totals:
            more = (totals.cost or 0) - (preferences.budget or 0)
            return f"with {spell_money(more, preferences.currency)} more"
        case Obstacle.HOURS if totals:
            return f"with {spell_number((totals.hours or 0) - (preferences.max_hours or 0))} hours more"
        case Obstacle.BY if totals and totals.weeks is not None:
            return f"with {count(totals.weeks - (preferences.weeks or 0), 'week')} more"
        case Obstacle.STEPS if totals:
            return f"with {count(totals.steps - (preferences.max_steps or 0), 'step')} more"
        case Obstacle.UNKNOWN_COST | Obstacle.UNKNOWN_HOURS:
            return "with --allow-unknown"
    limit = _LIMITS.get(obstacle)
    return f"without {limit}" if limit else ""
