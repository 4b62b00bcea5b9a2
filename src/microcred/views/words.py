"""How values read in words: money, hours, ages, counts. One phrasing for every screen."""

from datetime import date

from microcred.domain.program import Cost

UNKNOWN = "–"


def spell_number(value: float) -> str:
    """A number without a needless fraction: 300, 12.5."""
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def spell_money(amount: float, currency: str | None) -> str:
    """An amount with its currency: 300 USD."""
    return f"{spell_number(amount)} {currency}" if currency else spell_number(amount)


def spell_cost(cost: Cost) -> str:
    """The price in a few words: free, 300 USD, at least 300 USD, paid, or – where nobody says."""
    total = cost.total
    if cost.complete:
        return "free" if not total else spell_money(total or 0, cost.currency)
    if total:
        return f"at least {spell_money(total, cost.currency)}"
    if cost.learning == 0:
        return "learning free"
    return "paid" if cost.paid else UNKNOWN


def spell_hours(low: float | None, high: float | None) -> str:
    """A length in hours: 20 h, 20–40 h, or – where nobody says."""
    if low is None and high is None:
        return UNKNOWN
    if low is None or high is None or low == high:
        prefix = "" if low == high else "from " if high is None else "up to "
        return f"{prefix}{spell_number(high if high is not None else low or 0)} h"
    return f"{spell_number(low)}–{spell_number(high)} h"


def spell_age(as_of: date | None, today: date) -> str:
    """How long ago a fact was true: today, 5 days old, 3 years old, of unknown age."""
    if as_of is None:
        return "of unknown age"
    days = (today - as_of).days
    if days <= 0:
        return "of today" if days == 0 else f"of {as_of.isoformat()}"
    for length, unit in ((365, "year"), (30, "month"), (1, "day")):
        if days >= length:
            return f"{count(days // length, unit)} old"
    return "of today"


def count(number: int, word: str, plural: str | None = None) -> str:
    """A count with its word in the right number: 1 program, 2 programs."""
    return f"{number:,} {word if number == 1 else plural or word + 's'}"


def join_words(words: list[str] | tuple[str, ...], last: str = "and") -> str:
    """A list as people say it: a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"
