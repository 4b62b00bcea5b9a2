"""What stands in the cells of other people's tables, translated to the values of a provider file.

Each reader gives a value, or says why there is none: what is not certain stays unknown. Weeks are no hours, a number
alone has no currency, and 02/03/2026 is no day.
"""

import re
from datetime import date
from typing import Any, NamedTuple

from microcred.exchange.sheets.headings import UNITS

UNKNOWN = frozenset(
    {
        "", "-", "--", "–", "—", "n/a", "na", "n.a.", "none", "nan", "tbd", "tba", "unknown", "?", "not applicable",
        "not available", "not specified", "varies", "various", "nil", "#n/a", "to be determined", "not provided",
        "unspecified",
    }
)  # fmt: skip
"""Words with which a cell says nothing."""

YES = frozenset({"yes", "y", "true", "1", "x", "✓", "✔", "ja", "sí", "oui"})
NO = frozenset({"no", "n", "false", "0", "nein", "non"})


class Read(NamedTuple):
    """A value; or, where a cell could not be translated with certainty, why not and what could be said to mend it."""

    value: Any = None
    why_not: str | None = None
    hint: str | None = None


_TIME_UNITS = {word: unit for unit, words in UNITS.items() for word in words}
_MINUTES_IN = {"minute": 1, "hour": 60}
_AMOUNT = r"\d[\d,.]*"
_UNIT_WORD = "|".join(sorted(_TIME_UNITS, key=len, reverse=True))
_SPAN = re.compile(
    rf"(?P<low>{_AMOUNT})\s*(?:\+|(?:-|–|—|to)\s*(?P<high>{_AMOUNT}))?\s*"
    rf"(?:(?:total|contact|clock|credit|instructional|class|study|learning|full|video)[\s-]+)*(?P<unit>{_UNIT_WORD})\b\.?",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"(?i)\b(?:per|a|each|every|/)\s*(?:day|week|wk|month|mo)\b|/\s*(?:day|week|wk|month|mo)\b|weekly|\bdaily"
)
PARTS_OF_CELL = re.compile(r"\s*(?:Â?·|\||;|\n|•)\s*")
"""What stands between the parts of a cell that holds several things."""


def read_hours(text: str, unit: str | None) -> Read:
    """A length in hours: “12-15 hrs”, “90 minutes”, “1h 30m”; a number alone only where its unit is said."""
    if (number := number_in(text)) is not None:
        return _count_hours(number, number, unit)
    text = re.sub(r"(?i)(\d\s*h)\s*(\d+)\s*m$", r"\1 \2 min", text.strip())
    spans = [match for part in PARTS_OF_CELL.split(text) for match in _SPAN.finditer(part)]
    counted = [match for match in spans if _TIME_UNITS[match["unit"].lower()] in _MINUTES_IN]
    if not spans and (ends := re.fullmatch(rf"({_AMOUNT})\s*(?:-|–|to)\s*({_AMOUNT})", text)):
        low, high = number_in(ends[1]), number_in(ends[2])
        return _count_hours(low, high, unit) if low is not None and high is not None else Read(why_not="no length")
    if _RATE.search(text) and counted:
        return Read(why_not="hours a week are no length", hint="a column of hours would be taken")
    if re.search(r"\d", _SPAN.sub("", text)) and counted:
        return Read(why_not="several lengths")
    if not counted:
        what = f"{_TIME_UNITS[spans[0]['unit'].lower()]}s are no hours" if spans else "no number of hours"
        return Read(why_not=what, hint="a column of hours would be taken")
    return _add_spans(text, counted)


def _add_spans(text: str, counted: list[re.Match[str]]) -> Read:
    """One span, or an hour part and a minute part that belong together."""
    units = [_TIME_UNITS[match["unit"].lower()] for match in counted]
    if len(counted) > 1 and (units != ["hour", "minute"] or any(match["high"] for match in counted)):
        return Read(why_not="several lengths")
    low = sum(_worth(match["low"], unit) for match, unit in zip(counted, units, strict=True))
    high = _worth(counted[0]["high"], units[0]) if counted[0]["high"] else low
    if low > high:
        return Read(why_not="no length")
    open_ended = "+" in counted[0][0] or re.search(r"(?i)at least|minimum|more than|from", text)
    if open_ended and low == high:
        return Read({"min": round_off(low / 60)})
    return Read(_range(low / 60, high / 60))


def _worth(amount: str, unit: str) -> float:
    return (number_in(amount) or 0) * _MINUTES_IN[unit]


def _count_hours(low: float, high: float, unit: str | None) -> Read:
    if unit is None:
        return Read(why_not="a number without a unit", hint="say --set hours.unit=hours if it counts hours")
    if unit not in _MINUTES_IN:
        return Read(why_not=f"{unit}s are no hours", hint="a column of hours would be taken")
    if low > high or high <= 0:
        return Read(why_not="no length")
    return Read(_range(low * _MINUTES_IN[unit] / 60, high * _MINUTES_IN[unit] / 60))


def _range(low: float, high: float) -> Any:
    return round_off(low) if low == high else {"min": round_off(low), "max": round_off(high)}


def round_off(number: float) -> float:
    """The number with two decimals, whole where it is."""
    rounded = round(number, 2)
    return int(rounded) if float(rounded).is_integer() else rounded


def number_in(text: str) -> float | None:
    """The number that a text is, with thousands apart or a decimal comma, where that can only be read in one way."""
    plain = re.sub(r"(?<=\d)[\s\u00a0\u202f'](?=\d{3}\b)", "", text.strip())
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d{1,2}", plain):
        plain = plain.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"\d+,\d{1,2}", plain):
        plain = plain.replace(",", ".")
    return float(plain) if re.fullmatch(r"\d{1,12}(?:\.\d{1,10})?", plain) else None


def read_months(text: str, unit: str | None) -> Read:
    """How long it is valid, in months: “3 years”, “36 months”."""
    if re.search(r"(?i)life|never|no expir|does not|permanent|unlimited|indefinit", text):
        return Read(why_not="valid without an end has no number of months")
    number, found = number_in(text), unit
    if number is None and (span := _SPAN.fullmatch(text)) and not span["high"]:
        number, found = number_in(span["low"]), _TIME_UNITS[span["unit"].lower()]
    if number is None:
        return Read(why_not="no number of months")
    if found not in {"month", "year"}:
        return Read(why_not="a number without a unit", hint="say --set valid_months.unit=months, or years")
    months = number * (12 if found == "year" else 1)
    if not 1 <= months <= 1200 or months % 1:
        return Read(why_not="no number of months")
    return Read(int(months))


_WEEKDAY = r"(?:[A-Za-z]{3,9},?\s+)?"
_DAYS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<year>\d{4})[-/](?P<month>\d{1,2})[-/](?P<day>\d{1,2})(?:[T ]\d.*)?",
        _WEEKDAY + r"(?P<month>[A-Za-z]{3,9})\.?\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})",
        _WEEKDAY + r"(?P<day>\d{1,2})[\s.-]+(?P<month>[A-Za-z]{3,9})\.?,?[\s-]+(?P<year>\d{4})",
    )
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def read_day(text: str) -> Read:
    """A day: ISO 8601, “Nov 1, 2026”, “1 November 2026”; in figures only where day and month cannot be swapped."""
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", text.strip())
    for pattern in _DAYS:
        if found := pattern.fullmatch(plain):
            return _day(found["year"], found["month"], found["day"])
    figures = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", plain)
    if figures is None:
        return Read(why_not="no day", hint="write it as 2026-11-01")
    first, second = int(figures[1]), int(figures[2])
    if first <= 12 and second <= 12 and first != second:
        return Read(why_not="a day that can be read in two ways", hint="write it as 2026-11-01")
    day, month = (first, second) if first > 12 else (second, first)
    return _day(figures[3], str(month), str(day))


def _day(year: str, month: str, day: str) -> Read:
    number = int(month) if month.isdigit() else _month(month)
    try:
        return Read(date(int(year), number, int(day)).isoformat())
    except ValueError:
        return Read(why_not="no day", hint="write it as 2026-11-01")


def _month(word: str) -> int:
    short = word[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0


def read_yes_no(text: str) -> Read:
    """Yes or no."""
    plain = text.strip().casefold()
    if plain in YES or plain in NO:
        return Read(plain in YES)
    return Read(why_not="neither yes nor no")


def read_url(text: str) -> Read:
    """A web address; one that is written without https:// gets it."""
    plain = text.strip()
    if re.match(r"(?i)https?://[^\s/]+\.[^\s]+$", plain):
        return Read(plain)
    if re.match(
        r"(?i)(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|io|co|uk|de|us|eu|info|dev|ai|ca|au|in)(?:/\S*)?$",
        plain,
    ):
        return Read(f"https://{plain}")
    return Read(why_not="no web address", hint="it begins with https://")


_LEAD = re.compile(r"(?i)^\s*(?:skills? (?:you['’]?(?:ll| will) gain|gained|covered)|skills)\s*:\s*")
_LONGEST_SKILL = 100


def read_list(text: str) -> list[str]:
    """The texts in a cell: one a line, or between semicolons, bars or commas; also as Python or JSON writes a list."""
    plain = _LEAD.sub("", text.strip())
    if plain.startswith("[") and plain.endswith("]"):
        parts = re.findall(r"'([^']*)'|\"([^\"]*)\"", plain)
        found = [one or other for one, other in parts] or plain[1:-1].split(",")
    else:
        sign = next((sign for sign in ("\n", ";", "|", "•") if sign in plain), ",")
        found = plain.split(sign)
    return [" ".join(each.split()) for each in found if each.strip(" -•\t")]


SOC = re.compile(r"(\d{2}-\d{4})(\.\d{2})?")
"""A code of the SOC, with what O*NET adds to it."""
