"""Why a program is on a ladder or not, in a sentence."""

from collections.abc import Callable

from microcred.domain.explanation import Explained
from microcred.domain.ladder.terrain import Barrier
from microcred.domain.ladder.why import Ground, Reason, Side
from microcred.render.view import Column, Note, Pair, Pairs, View
from microcred.views.ladder_reason import spell_reason
from microcred.views.ladder_words import WHY_OUT
from microcred.views.program import SCHEMA_VERSION
from microcred.views.words import count, join_words, spell_money, spell_number

COLUMNS = (
    Column("target", "Target", worth=5),
    Column("program", "Program", worth=8),
    Column("in_plan", "In the plan", worth=7),
    Column("reason", "Reason", worth=9),
)


def view_reason(explained: Explained) -> View:
    """The program, whether it is on the ladder, and why."""
    reason, ladder = explained.reason, explained.planned.ladder
    text = spell_ground(explained)
    row = {"target": ladder.target.id, "program": reason.program.id, "in_plan": reason.in_plan, "reason": text}
    heading = f"{reason.program.title} is {'' if reason.in_plan else 'not '}on the ladder to {ladder.target.title}"
    screen = (Note(heading), Pairs((Pair("why", text),)))
    next_: tuple[str, ...] = (f"microcred ladder {ladder.target.id}", f"microcred show {reason.program.id}")
    if not reason.in_plan and ladder.feasible and reason.ground in (Ground.LESSER, Ground.NOT_A_STEP):
        next_ = (f"microcred ladder {ladder.target.id} --with {reason.program.id}", *next_)
    return View({"schema_version": SCHEMA_VERSION, **row}, COLUMNS, [row], screen=screen, next=next_)


def spell_ground(explained: Explained) -> str:
    """The reason as a sentence without its full stop."""
    reason, ladder = explained.reason, explained.planned.ladder
    match reason.ground:
        case Ground.TARGET:
            return "it is the target itself"
        case Ground.NO_PLAN:
            return f"there is no plan at all: {spell_reason(ladder, explained.planned.preferences)}"
        case Ground.LIMITS:
            forced = explained.forced
            why = spell_reason(forced.ladder, forced.preferences) if forced else ""
            return f"no plan that holds it keeps to the limits: {why}" if why else "no plan that holds it does"
        case Ground.UNDECIDED:
            return "the time was up before plans with it and without it were compared; --time-limit gives more"
        case Ground.LESSER:
            return _spell_lesser(explained, reason)
    return _spell_in(explained) if reason.in_plan else _spell_barred(explained)


def _spell_in(explained: Explained) -> str:
    reason, target = explained.reason, explained.planned.ladder.target
    covers = f"covers {join_words(reason.skills)}" if reason.skills else ""
    if reason.only:
        covers += f"; nothing else on the ladder covers {join_words(reason.only)}"
    rung = reason.program.credential_class
    match reason.ground:
        case Ground.HELD:
            first = "you hold it"
        case Ground.DEMANDED:
            first = "--with demands it"
        case Ground.REQUIRED:
            first = f"required by {join_words(reason.names)}" if reason.names else "required by other steps"
        case Ground.RECOMMENDED:
            first = f"recommended by {join_words(reason.names)}" if reason.names else f"it prepares for {target.title}"
        case _:
            first = f"stands on the {rung} rung"
    return "; ".join(part for part in (first, covers) if part)


def _spell_barred(explained: Explained) -> str:
    reason, target = explained.reason, explained.planned.ladder.target
    program = reason.program
    match reason.ground:
        case Ground.IRRELEVANT:
            return f"not relevant: it covers no skill of {target.title}, and nothing links it there"
        case Ground.NOT_A_STEP:
            what = "only what is required is a step (--direct)"
            if not explained.planned.preferences.direct:
                what = f"a program of class {program.credential_class} is a step only where another step requires it"
            return f"{what}, and none does; --with {program.id} demands it"
        case Ground.UNREACHABLE if reason.unmet is not None:
            named = ", ".join(f"{name} is {WHY_OUT.get(why, why)}" for name, why in reason.unmet.named)
            return f"out of reach: what {reason.unmet.program} requires cannot be met" + (
                f" ({named})" if named else ""
            )
        case Ground.UNREACHABLE:
            return "out of reach: what it requires cannot be met"
    return _BARRIERS[reason.barrier](explained) if reason.barrier else "it can be no step"


def _spell_retired(explained: Explained) -> str:
    program = explained.reason.program
    since = f" since {program.retired_on}" if program.retired_on else ""
    return f"retired{since}" + (f", replaced by {program.replaced_by}" if program.replaced_by else "")


def _spell_closed(explained: Explained) -> str:
    audience = join_words([str(each) for each in explained.reason.program.open_to])
    return f"closed to you: open to {audience} (--open-to says who you are)"


_BARRIERS: dict[Barrier, Callable[[Explained], str]] = {
    Barrier.UNKNOWN: lambda _: "the catalogue does not hold it",
    Barrier.RETIRED: _spell_retired,
    Barrier.WITHDRAWN: lambda _: "withdrawn: no source lists it any longer",
    Barrier.UPCOMING: lambda _: "not offered yet",
    Barrier.CLOSED: _spell_closed,
    Barrier.EXCLUDED: lambda _: "excluded (--exclude)",
    Barrier.FILTERED: lambda _: "outside what --provider, --internal or --online allow",
}


def _spell_lesser(explained: Explained, reason: Reason) -> str:
    """The first measure that decides, with the figures of both plans."""
    if reason.best is None or reason.other is None:
        return ""
    instead = f"; the plan has {join_words(reason.names)} in its place" if reason.names else ""
    return f"{_spell_measure(explained, reason, reason.best, reason.other)}{instead}"


def _spell_measure(explained: Explained, reason: Reason, best: Side, other: Side) -> str:
    measure = reason.measure
    if measure is None:
        fresher = best.plan.freshness > other.plan.freshness
        return "its facts are older" if fresher else "equal in everything, it comes later by id"
    more = getattr(other.plan.measure, measure) - getattr(best.plan.measure, measure)
    if measure == "gain":
        return _spell_gain(explained, best, other)
    currency = explained.planned.preferences.currency
    return {
        "burden": f"the plan with it rests on {count(more, 'condition')} more that you have not met",
        "rungs": f"with it {count(more, 'rung')} more would stay empty",
        "others": f"with it {count(more, 'step')} more would be of providers you do not prefer",
        "steps": f"more to do: the plan with it has {count(more, 'step')} more and covers no more",
        "overlap": f"covers less: the steps with it cover the target's skills {count(more, 'time')} fewer",
        "in_progress": "fewer steps that you have begun",
        "unknown_hours": "its length is unknown, so it is not taken to be shorter",
        "hours": f"longer: the plan with it takes {spell_number(more / 1000)} hours more",
        "unknown_cost": "its price is not fully known, so it is not taken to be cheaper",
        "cost": f"dearer: the plan with it costs {spell_money(more / 100, currency)} more",
    }[measure]


def _spell_gain(explained: Explained, best: Side, other: Side) -> str:
    skills = len(explained.planned.ladder.skills)
    if other.covered < best.covered:
        return f"covers less: the plan with it covers {other.covered} of {skills} skills, the plan without it {best.covered}"
    title = explained.planned.ladder.target.title
    adds = other.covered - best.covered
    brings = f"adds {count(adds, 'skill')}" if adds else "adds no skill that the plan lacks"
    return f"nothing links it to {title}, and it {brings}: too little for a step"
