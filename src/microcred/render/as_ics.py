"""iCalendar (RFC 5545): the whole days of a view, for calendar programs."""

import hashlib
from datetime import UTC, datetime, timedelta
from typing import TextIO

from icalendar import Calendar, Event

from microcred.render.markup import web_address
from microcred.render.view import Day, View, tame

_PRODUCT = "-//microcred//microcred//EN"


def write_ics(view: View, out: TextIO, fields: tuple[str, ...] = ()) -> None:
    """The days of a view as a calendar; its fields are no matter of days."""
    del fields
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    if view.calendar is not None:
        calendar.add("x-wr-calname", tame(view.calendar.title))
        for day in view.calendar.days:
            calendar.add_component(_make_event(day, view.calendar.told_on))
    out.write(calendar.to_ical().decode("utf-8"))


def _make_event(day: Day, told_on: datetime) -> Event:
    """Days that leave a person free; the same thing has the same name whenever it is written again."""
    event = Event()
    event.add("uid", f"{hashlib.blake2b(day.name.encode(), digest_size=12).hexdigest()}@microcred")
    event.add("dtstamp", told_on.replace(tzinfo=UTC))
    event.add("dtstart", day.first)
    event.add("dtend", day.last + timedelta(days=1))
    event.add("summary", tame(day.title))
    event.add("description", day.text)
    address = web_address(day.url)
    if address:
        event.add("url", address)
    event.add("transp", "TRANSPARENT")
    return event
