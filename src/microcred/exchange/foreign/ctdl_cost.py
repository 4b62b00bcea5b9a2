"""What a program costs, from cost profiles: a part is known only where it is said once, whole and for everybody."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from microcred.exchange.foreign.ctdl_words import COST_PARTS, CURRENCIES
from microcred.exchange.foreign.nodes import local_names
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.words import say

_ONLY_A_SHARE = re.compile(
    r"\b(?:annual\w*|yearly|monthly|per (?:\w+ ){0,2}\w+|each|an? (?:year|month|semester|credit)|year|semester|quarter|credit)s?\b",
    re.IGNORECASE,
)
_FOR_SOME = ("residencyType", "audienceType", "paymentPattern", "jurisdiction", "condition")
_AGGREGATE = "AggregateCost"


class _Price(NamedTuple):
    kind: str | None
    amount: float
    currency: str | None
    is_whole: bool
    part: Part


def cost_of(program: Part) -> dict[str, Any] | None:
    """The cost of a program; what is for some people, by the year, or of an unknown sort is not taken."""
    prices = [price for profile in program.parts("estimatedCost") for price in _prices_of(profile)]
    if not prices:
        return None
    sums: dict[str, float] = defaultdict(float)
    taken = [price for price in prices if _is_sure(price, prices)]
    for price in taken:
        price.part.take("price")
        price.part.take("directCostType")
        if price.kind == _AGGREGATE:
            sums.update(learning=price.amount, assessment=0, certificate=0)
            break
        sums[COST_PARTS[price.kind or ""]] += price.amount
    currency = taken[0].currency if taken else None
    known = {key: _whole(amount) for key, amount in sums.items()}
    if known:
        return {**known, **({"currency": currency} if currency else {})}
    return {"paid": True} if any(price.amount > 0 for price in prices) else None


def _prices_of(profile: Part) -> Iterator[_Price]:
    """The prices in a profile, which may hold its items in a list of their own."""
    items = profile.parts("costItems") or [profile]
    written = str(profile.peek("currency") or "")
    currency = CURRENCIES.get(written.lower(), written if re.fullmatch("[A-Z]{3}", written) else None)
    if currency:
        profile.drop("currency")
    profile.drop("type")
    words = " ".join(say(profile.peek(key)) or "" for key in ("name", "description"))
    for item in items:
        amount = item.peek("price")
        if isinstance(amount, bool) or not isinstance(amount, int | float) or amount < 0:
            continue
        is_whole = not _ONLY_A_SHARE.search(words) and not any(item.peek(key) or profile.peek(key) for key in _FOR_SOME)
        yield _Price(_kind_of(item), float(amount), currency, is_whole, item)


def _kind_of(item: Part) -> str | None:
    """The type of a cost: a word, or the node that an alignment names."""
    value = item.peek("directCostType")
    first = value[0] if isinstance(value, list) and value else value
    if isinstance(first, dict):
        first = next((first[key] for key in ("ceterms:targetNode", "targetNode", "TargetNode") if key in first), None)
    names = sorted(local_names(first or []))
    return names[0] if names else None


def _is_sure(price: _Price, prices: list[_Price]) -> bool:
    """Whether a price says what everybody pays for a part of its own."""
    if not price.is_whole or not (price.kind == _AGGREGATE or price.kind in COST_PARTS):
        return False
    currencies = {each.currency for each in prices if each.kind in COST_PARTS or each.kind == _AGGREGATE}
    part = COST_PARTS.get(price.kind or "")
    others = [each for each in prices if COST_PARTS.get(each.kind or "") == part and (part or each.kind == price.kind)]
    once = len({each.kind for each in others}) == len(others)
    return once and len(currencies) == 1 and None not in currencies and all(each.is_whole for each in others)


def _whole(amount: float) -> float | int:
    return int(amount) if amount == int(amount) else amount
