"""Spans of time as ISO 8601 writes them: hours only where hours are meant, months only where years or months are."""

import re
from collections.abc import Mapping
from typing import Any

_SPAN = re.compile(
    r"P(?:(?P<years>\d+(?:\.\d+)?)Y)?(?:(?P<months>\d+(?:\.\d+)?)M)?(?:(?P<weeks>\d+(?:\.\d+)?)W)?"
    r"(?:(?P<days>\d+(?:\.\d+)?)D)?"
    r"(?:T(?:(?P<hours>\d+(?:\.\d+)?)H)?(?:(?P<minutes>\d+(?:\.\d+)?)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)
_LONGER = ("years", "months", "weeks", "days")
_MOST = 100_000


def hours_of(value: Any) -> float | int | None:
    """The hours of a span of hours and minutes; None for one of days, weeks or months, which say nothing of hours."""
    parts = _parts_of(value)
    if parts is None or any(parts[key] for key in _LONGER):
        return None
    hours = parts["hours"] + parts["minutes"] / 60 + parts["seconds"] / 3600
    return _whole(hours) if 0 < hours <= _MOST else None


def months_of(value: Any) -> int | None:
    """The months of a span of years and months alone."""
    parts = _parts_of(value)
    if parts is None or any(parts[key] for key in ("weeks", "days", "hours", "minutes", "seconds")):
        return None
    months = _whole(parts["years"] * 12 + parts["months"])
    return months if isinstance(months, int) and months > 0 else None


def range_of(low: float | None, high: float | None) -> Any:
    """One number where both ends are alike or only one is known, else the range."""
    if low is None or high is None or low == high:
        return high if low is None else low if high is None or low == high else None
    return {"min": min(low, high), "max": max(low, high)}


def minutes_to_hours(minutes: float) -> float | int | None:
    """Minutes as hours, exact to the thousandth."""
    return _whole(minutes / 60) if 0 < minutes <= _MOST * 60 else None


def _parts_of(value: Any) -> dict[str, float] | None:
    """The parts of a span, written as ISO 8601 or as a map from units to numbers."""
    if isinstance(value, Mapping):
        said = {str(key).lower(): part for key, part in value.items() if isinstance(part, int | float)}
        known = {key: float(said.get(key, 0)) for key in (*_LONGER, "hours", "minutes", "seconds")}
        return known if any(known.values()) else None
    match = _SPAN.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None or not any(match.groups()):
        return None
    return {key: float(part or 0) for key, part in match.groupdict().items()}


def _whole(number: float) -> float | int:
    rounded = round(number, 3)
    return int(rounded) if rounded == int(rounded) else rounded
