"""How the weeks of a ladder read: from when to when each step is worked on, and what the end hangs on."""

from datetime import date, datetime, time, timedelta
from math import ceil
from typing import Any

from microcred.domain.ladder.values import Ladder, Preferences, Step
from microcred.render.view import Day, Days, Pair
from microcred.views.words import count, join_words, spell_number

_MOST_NAMED = 2


def schedule_document(ladder: Ladder, preferences: Preferences) -> dict[str, Any] | None:
    """The pace, the first day and the last, and the steps on which the end hangs; None where nobody says a pace."""
    if preferences.hours_per_week is None or preferences.start is None:
        return None
    return {
        "hours_per_week": preferences.hours_per_week,
        "start": preferences.start.isoformat(),
        "by": preferences.by.isoformat() if preferences.by else None,
        "weeks_at_least": weeks_at_least(ladder, preferences.hours_per_week),
        "end": _spell_day(_end(ladder, preferences)),
        "critical": [step.program.id for step in ladder.todo if step.weeks and step.weeks.is_critical],
    }


def calendar_of(ladder: Ladder, preferences: Preferences, today: date) -> Days | None:
    """The days of each step, from the first of its first week to the last of its last; None where no weeks are known."""
    start = preferences.start
    if preferences.hours_per_week is None or start is None:
        return None
    days = []
    for step in ladder.todo:
        first, after = (step.weeks and _first_day(start, week) for week in _bounds(step))
        if first and after:
            program, last = step.program, after - timedelta(days=1)
            text = _spell_step(step)
            link = None if program.link_is_struck else program.url
            days.append(Day(f"{ladder.target.id} {program.id}", first, last, program.title, text, link))
    told_on = datetime.combine(today, time())
    return Days(f"Ladder to {ladder.target.title}", told_on, tuple(days))


def _bounds(step: Step) -> tuple[int, int]:
    """The first week of a step, and the first after it."""
    return (step.weeks.first, step.weeks.last + 1) if step.weeks else (0, 0)


def _spell_step(step: Step) -> str:
    """What a calendar says of a step beside its title."""
    facts = [step.program.id, f"{spell_number(step.program.hours or 0)} h", spell_weeks(step)]
    if step.waits_for:
        facts.append(f"after {join_words(step.waits_for)}")
    return "\n".join(facts)


def schedule_warnings(ladder: Ladder, preferences: Preferences) -> list[str]:
    """What cannot be relied on in the weeks, and what has none."""
    if preferences.hours_per_week is None:
        return []
    none = [step.program.title for step in ladder.todo if step.weeks is None]
    missed = [step.program.id for step in ladder.todo if step.weeks and step.weeks.is_unannounced]
    told = join_words(none) if len(none) <= _MOST_NAMED else count(len(none), "step")
    warnings = [f"{told} {'has' if len(none) == 1 else 'have'} no day: a length is unknown"] if none else []
    return [*warnings, *(f"{name} would begin after the last day on which it is known to start" for name in missed)]


def spell_schedule(ladder: Ladder, preferences: Preferences) -> list[Pair]:
    """How long it all takes, and which steps the end hangs on where it does not hang on all."""
    weeks, pace = ladder.totals.weeks, preferences.hours_per_week
    if pace is None:
        return []
    remark = f"{spell_number(pace)} h a week from {preferences.start}"
    if weeks is None:
        unknown = f"length unknown for {ladder.totals.unknown_hours}"
        least = weeks_at_least(ladder, pace)
        told = f"at least {count(least, 'week')}" if least else "cannot be told"
        return [Pair("time", f"{told} ({unknown})", remark)]
    end = _end(ladder, preferences)
    pairs = [Pair("time", f"{count(weeks, 'week')}{f', until {end}' if end else ''}", remark)]
    critical = [step.program.title for step in ladder.todo if step.program.id in critical_of(ladder)]
    if critical:
        pairs.append(Pair("the end hangs on", join_words(critical), "an hour more of one of them moves it"))
    return pairs


def spell_weeks(step: Step, critical: frozenset[str] = frozenset()) -> str:
    """The weeks of a step, marked where the end hangs on it; nothing where they cannot be told."""
    if step.weeks is None:
        return ""
    first, last, *_ = step.weeks
    weeks = f"week {first}" if first == last else f"weeks {first}–{last}"
    return f"{weeks} (critical)" if step.program.id in critical else weeks


def critical_of(ladder: Ladder) -> frozenset[str]:
    """The steps that the end hangs on; none where it hangs on all alike."""
    critical = frozenset(step.program.id for step in ladder.todo if step.weeks and step.weeks.is_critical)
    return critical if len(critical) < len(ladder.todo) else frozenset()


def weeks_at_least(ladder: Ladder, pace: float) -> int:
    """The weeks that what is known takes."""
    work = ceil(round((ladder.totals.hours or 0) * 1000) / round(pace * 1000))
    return max(work, *(step.weeks.last for step in ladder.todo if step.weeks), 0)


def _end(ladder: Ladder, preferences: Preferences) -> date | None:
    """The last day of the last week."""
    if not ladder.totals.weeks or preferences.start is None:
        return None
    after = _first_day(preferences.start, ladder.totals.weeks + 1)
    return after - timedelta(days=1) if after else None


def _first_day(start: date, week: int) -> date | None:
    """None where calendars end."""
    try:
        return start + timedelta(weeks=week - 1)
    except OverflowError:
        return None


def _spell_day(day: date | None) -> str | None:
    return day.isoformat() if day else None
