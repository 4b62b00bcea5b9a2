"""In which weeks the steps of a plan are taken, by someone who works so many hours a week from a day on."""

from collections.abc import Mapping

from microcred.domain.ladder.measure import milli_hours
from microcred.domain.ladder.order import find_reliances, put_in_order
from microcred.domain.ladder.quest import Quest
from microcred.domain.ladder.reliance import Reliance
from microcred.domain.ladder.timetable import NEVER, Slot, Task, Window, lay_out
from microcred.domain.ladder.values import Weeks


def find_weeks(quest: Quest, order: list[str], reliances: Mapping[str, Reliance]) -> dict[str, Weeks]:
    """The weeks of each step, but for those of unknown length and those that rely on such a one, which come last."""
    programs = quest.terrain.graph.programs
    if quest.limits.pace is None:
        return {}
    known: list[str] = []
    for name in order:
        waits_for = set(reliances[name].programs).intersection(order)
        if programs[name].hours is not None and waits_for.issubset(known):
            known.append(name)
    tasks = _make_tasks(quest, known, reliances)
    slots = _lay_out(quest, tasks)
    weeks = {}
    for name in known:
        is_unannounced = bool(programs[name].starts) and slots[name].window is None
        is_critical = _moves_end(quest, tasks, name, slots) if len(known) == len(order) else None
        own = _weeks_of(slots[name], quest.limits.pace.a_week)
        weeks[name] = own._replace(is_critical=is_critical, is_unannounced=is_unannounced)
    return weeks


def _moves_end(quest: Quest, tasks: Mapping[str, Task], name: str, slots: Mapping[str, Slot]) -> bool:
    """Whether more work on a step would move the end of all."""
    longer = _lay_out(quest, {**tasks, name: tasks[name]._replace(work=tasks[name].work + 1)})
    return max(slot.ends for slot in longer.values()) > max(slot.ends for slot in slots.values())


def is_in_time(quest: Quest, steps: frozenset[str]) -> bool:
    """Whether the steps can be through in the weeks there are, as far as days on which they start are of account.

    Whether there is time for the work is a matter of hours alone.
    """
    pace, weeks = quest.limits.pace, quest.limits.weeks
    if pace is None or weeks is None or not any(has_to_wait(quest, name) for name in steps):
        return True
    return count_weeks(quest, steps) <= weeks


def count_weeks(quest: Quest, steps: frozenset[str]) -> int:
    """The weeks that the steps take, as far as lengths are known."""
    if quest.limits.pace is None:
        return 0
    reliances = find_reliances(quest, steps)
    slots = _lay_out(quest, _make_tasks(quest, put_in_order(quest, steps, reliances), reliances))
    return max((_weeks_of(slot, quest.limits.pace.a_week).last for slot in slots.values()), default=0)


def has_to_wait(quest: Quest, name: str) -> bool:
    """Whether a program has days on which it starts that matter to a plan with an end."""
    return quest.limits.weeks is not None and bool(_find_windows(quest, name))


def find_first_end(quest: Quest, name: str) -> int:
    """The week before which a program cannot be through, whatever else is to do."""
    pace = quest.limits.pace
    if pace is None:
        return 0
    work = milli_hours(quest.terrain.graph.programs[name].hours or 0)
    window = next(iter(_find_windows(quest, name)), None)
    begins = window.opens if window else 0
    return _weeks_of(Slot(begins, begins + work, window), pace.a_week).last


def _find_windows(quest: Quest, name: str) -> tuple[Window, ...]:
    """When a program may be begun, as far as its days are not over; any time in the week of a day will do."""
    pace, starts = quest.limits.pace, quest.terrain.graph.programs[name].starts
    if pace is None:
        return ()
    windows = []
    for start in starts:
        last = max(start.on, start.enroll_by or start.on)
        if last >= pace.start:
            first_week, last_week = (max((day - pace.start).days, 0) // 7 for day in (start.on, last))
            windows.append(Window(first_week * pace.a_week, (last_week + 1) * pace.a_week))
    return tuple(sorted(windows))


def _make_tasks(quest: Quest, order: list[str], reliances: Mapping[str, Reliance]) -> dict[str, Task]:
    """The steps as tasks: one with days and what it waits for are due before the first of them closes."""
    programs = quest.terrain.graph.programs
    windows = {name: _find_windows(quest, name) for name in order}
    due = dict.fromkeys(order, NEVER)
    for name in reversed(order):
        due[name] = min(due[name], windows[name][0].closes if windows[name] else NEVER)
        for other in reliances[name].programs:
            if other in due:
                due[other] = min(due[other], due[name])
    return {
        name: Task(milli_hours(programs[name].hours or 0), windows[name], due[name], place)
        for place, name in enumerate(order)
    }


def _lay_out(quest: Quest, tasks: Mapping[str, Task]) -> dict[str, Slot]:
    """Slots in which no step begins before what it requires is done, resting on no more conditions than need be."""
    resting, held = quest.resting, quest.terrain.held
    arranged = resting.arrange(frozenset(tasks), held)
    burdens: dict[str, int | None] = {}
    for name in arranged[1] if arranged else ():
        burdens[name] = resting.burden(name, held.union(burdens))

    def is_ready(name: str, done: frozenset[str]) -> bool:
        burden, least = resting.burden(name, held | done), burdens[name]
        return burden is not None and least is not None and burden <= least

    return lay_out(tasks, is_ready)


def _weeks_of(slot: Slot, a_week: int) -> Weeks:
    """The weeks of a slot; what takes no time falls into the week in which what it requires has ended."""
    if slot.begins == slot.ends:
        opens = slot.window.opens if slot.window else 0
        week = max(-(-slot.ends // a_week), opens // a_week + 1)
        return Weeks(week, week)
    return Weeks(slot.begins // a_week + 1, -(-slot.ends // a_week))
