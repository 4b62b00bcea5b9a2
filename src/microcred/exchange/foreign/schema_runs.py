"""The runs of a course of schema.org: how long, how, where and when it is held, where they come to one answer."""

from typing import Any

from microcred.domain.program import Delivery
from microcred.exchange.foreign.fit import day_of
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.time_spans import hours_of
from microcred.exchange.foreign.words import say, say_all

_MODES = {
    "online": Delivery.ONLINE,
    "mooc": Delivery.ONLINE,
    "onsite": Delivery.IN_PERSON,
    "on-site": Delivery.IN_PERSON,
    "in-person": Delivery.IN_PERSON,
    "blended": Delivery.BLENDED,
    "hybrid": Delivery.BLENDED,
}


def length_of(part: Part, runs: list[Part]) -> Any:
    """The hours that it takes, where hours are stated and all its runs agree."""
    for key in ("timeRequired", "timeToComplete"):
        if (hours := hours_of(part.peek(key))) is not None:
            part.take(key)
            return hours
    stated = {hours_of(run.peek("courseWorkload")) for run in runs}
    if len(stated) != 1 or None in stated:
        return None
    for run in runs:
        run.take("courseWorkload")
    return stated.pop()


def delivery_of(part: Part, runs: list[Part]) -> str | None:
    """How it is delivered, where all its runs come to one way."""
    said = [
        mode.lower()
        for each in (part, *runs)
        for mode in say_all(each.peek("courseMode") or each.peek("educationalProgramMode"))
    ]
    ways = {_MODES[mode] for mode in said if mode in _MODES}
    if len(ways) != 1:
        return None
    for each in (part, *runs):
        if all(mode.lower() in _MODES for mode in say_all(each.peek("courseMode"))):
            each.drop("courseMode", "educationalProgramMode")
    return str(ways.pop())


def place_of(runs: list[Part]) -> str | None:
    """The place where all its runs are held."""
    found: set[str | None] = set()
    for run in runs:
        for value in run.each("location"):
            if isinstance(value, Part):
                value.drop("type", "id")
                address = value.part("address")
                found.add(
                    say(value.take("name")) or (say(address.take("addressLocality")) if address is not None else None)
                )
            else:
                found.add(say(value))
    if len(found) == 1:
        return found.pop()
    for run in runs:
        run.lose("location", "location" in run)
    return None


def starts_of(runs: list[Part]) -> list[dict[str, str]]:
    """The days on which its runs begin, each once, in the order of the page: what we wrote comes back as it was."""
    days = dict.fromkeys(day for run in runs if (day := day_of(run.take("startDate"))))
    return [{"on": day} for day in days]
