"""How the days of a person read in a calendar."""

from collections.abc import Sequence
from datetime import date, datetime, time

from microcred.domain.agenda import Appointment, Occasion
from microcred.render.view import Day, Days, View
from microcred.views.renewals import spell_way

_TITLES = {
    Occasion.EXPIRES: "{} expires",
    Occasion.RENEW: "Renew {}",
    Occasion.EXPECTED: "{} should be done",
    Occasion.STARTS: "{} begins",
    Occasion.ENROL: "Last day to enrol: {}",
    Occasion.STEP: "{}",
    Occasion.DEADLINE: "{} should be reached",
}


def view_agenda(appointments: Sequence[Appointment], today: date) -> View:
    """The days alone: a calendar has no other form."""
    days = tuple(map(_make_day, appointments))
    return View([], (), [], calendar=Days("microcred", datetime.combine(today, time()), days))


def _make_day(each: Appointment) -> Day:
    said = []
    if each.expiring is not None and each.occasion in (Occasion.EXPIRES, Occasion.RENEW):
        said.append(spell_way(each.expiring))
    if each.plan is not None:
        said.append(f"plan {each.plan}")
    return Day(each.name, each.first, each.last, _TITLES[each.occasion].format(each.about), "; ".join(said))
