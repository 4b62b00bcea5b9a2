"""Why there is no plan, why a rung is empty, and what would do instead: the planner's causes in sentences."""

from microcred.domain.kinds import Obstacle
from microcred.domain.ladder.values import Gap, GapCause, Ladder, NoPlan, Preferences, Rung
from microcred.views.ladder_conflict import spell_conflict
from microcred.views.ladder_words import WHY_OUT
from microcred.views.requirement import spell_requirement
from microcred.views.words import count, join_words

_STATES = {
    Obstacle.TARGET_RETIRED: "is retired",
    Obstacle.TARGET_WITHDRAWN: "is no longer listed by any source",
    Obstacle.TARGET_UPCOMING: "is not offered yet",
    Obstacle.TARGET_CLOSED: "is not open to you",
    Obstacle.TARGET_EXCLUDED: "is excluded",
    Obstacle.TARGET_NOT_ONLINE: "is not known to be online",
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
    return spell_conflict(ladder, no_plan, preferences)


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
