"""What a ladder warns of: what it stands on and soon ends, what was left out, what was not proved."""

from microcred.domain.answer import Planned
from microcred.domain.ladder.values import Ladder
from microcred.views.ladder_schedule import schedule_warnings
from microcred.views.renewals import warn_of_end
from microcred.views.words import count, join_words, spell_money, spell_number


def warn(planned: Planned) -> list[str]:
    """All of it, in the order in which it matters."""
    ladder = planned.ladder
    ends = map(warn_of_end, planned.renewals)
    return [*planned.warnings, *ends, *_warn_of_plan(ladder), *schedule_warnings(ladder, planned.preferences)]


def _warn_of_plan(ladder: Ladder) -> list[str]:
    warnings = []
    if ladder.closed:
        warnings.append(f"{count(ladder.closed, 'program')} left out: not open to you (--open-to says who you are)")
    warnings += [f"{program} requires “all of nothing”: taken as met" for program in ladder.empty_requirements]
    struck = [step.program.id for step in ladder.todo if step.program.link_is_struck]
    if struck:
        have = "the link of {} no longer answers" if len(struck) == 1 else "the links of {} no longer answer"
        warnings.append(f"{have.format(join_words(struck))}: look for it by name (microcred show tells since when)")
    if ladder.cut_short:
        warnings.append("the time was up before all other plans were found; --time-limit gives more")
    if ladder.feasible and not ladder.optimal:
        warnings.append(f"the time was up: this is the best plan found; {_spell_open(ladder)}; --time-limit gives more")
    return warnings


_OPEN = {
    "conditions": ("condition", "fewer"),
    "rungs": ("rung", "more"),
    "gain": ("skill", "more"),
    "steps": ("step", "fewer"),
    "hours": ("hour", "less"),
    "unknown_hours": ("unknown length", "fewer"),
    "unknown_cost": ("unknown price", "fewer"),
}


def _spell_open(ladder: Ladder) -> str:
    """What a better plan could have, as far as it is not ruled out."""
    key, at_most = ladder.still_open or ("plan", None)
    if key == "required":
        return "that no less is required is not proved"
    if at_most is None:
        return "that none is better is not proved"
    if key == "cost":
        return f"another may cost {spell_money(at_most, ladder.totals.currency)} less at most"
    word, less = _OPEN.get(key, (f"point of {key.replace('_', ' ')}", "better"))
    amount = count(int(at_most), word) if at_most == int(at_most) else f"{spell_number(at_most)} {word}s"
    return f"another may have {amount} {less} at most"
