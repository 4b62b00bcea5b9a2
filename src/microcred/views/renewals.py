"""How a renewal reads: what ends when, and by what it is kept."""

from collections.abc import Sequence
from typing import Any

from microcred.domain.program import Renewal
from microcred.domain.renewals import Expiring
from microcred.render.view import Pair, Pairs, Tone
from microcred.views.words import count, join_words, spell_number

_WAYS = {"exam": "its exam", "higher": "a higher certification", "credits": "credits"}


def renewal_document(expiring: Expiring) -> dict[str, Any]:
    """What ends when and how it is renewed; what nobody says is null."""
    renewal = expiring.program.renewal if expiring.program else None
    return {
        "holding": expiring.holding.id,
        "program": expiring.holding.program,
        "title": expiring.program.title if expiring.program else expiring.holding.title,
        "expires_on": expiring.ends_on.isoformat(),
        "days": expiring.days,
        "every_months": renewal.every_months if renewal else None,
        "fee": renewal.fee if renewal else None,
        "credits": renewal.credits if renewal else None,
        "by": list(renewal.by) if renewal else [],
        "higher": list(expiring.higher),
    }


def spell_end(expiring: Expiring) -> str:
    """When it ends: expires on 2027-01-10, in 45 days."""
    when = "today" if expiring.days == 0 else f"in {count(expiring.days, 'day')}"
    return f"expires on {expiring.ends_on.isoformat()}, {when}"


def warn_of_end(expiring: Expiring) -> str:
    """The warning of a ladder that stands on it: what ends when, and how it is kept."""
    return f"your {expiring.holding.id} {spell_end(expiring)}; renew it {spell_way(expiring)}".replace(
        "renew it how it is renewed", "how it is renewed"
    )


def spell_way(expiring: Expiring) -> str:
    """By what it is renewed: by its exam or 30 credits, fee 150."""
    renewal = expiring.program.renewal if expiring.program else None
    if renewal is None:
        return "how it is renewed is not known"
    ways = [_spell_one(way, renewal, expiring.higher) for way in renewal.by]
    said = [f"by {join_words(ways, 'or')}"] if ways else []
    if renewal.credits is not None and "credits" not in renewal.by:
        said.append(f"{spell_number(renewal.credits)} credits")
    if renewal.fee is not None:
        said.append(f"fee {spell_number(renewal.fee)}" if renewal.fee else "no fee")
    return ", ".join(said) or "how it is renewed is not known"


def show_renewals(expiring: Sequence[Expiring]) -> tuple[Pairs, ...]:
    """A block of what is to be renewed, where there is any."""
    if not expiring:
        return ()
    pairs = tuple(Pair(each.holding.id, spell_end(each), spell_way(each), Tone.WARNING) for each in expiring)
    return (Pairs(pairs, "To renew"),)


def _spell_one(way: str, renewal: Renewal, higher: tuple[str, ...]) -> str:
    if way == "credits" and renewal.credits is not None:
        return f"{spell_number(renewal.credits)} credits"
    if way == "higher" and higher:
        few = ", ".join(higher[:3])
        return f"a higher certification (those built on it: {few}{', …' if len(higher) > 3 else ''})"
    return _WAYS.get(way, way)
