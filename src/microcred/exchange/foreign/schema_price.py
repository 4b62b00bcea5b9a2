"""Prices of schema.org offers: one price for everybody is the price of the learning, anything else says “paid” at most."""

from typing import Any, NamedTuple

from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.words import say

_FREE = "free"
_PAID = ("paid", "subscription", "partially free", "partiallyfree")
_REPEATED = ("billingDuration", "billingIncrement", "referenceQuantity", "unitText", "unitCode")


class _Price(NamedTuple):
    amount: float
    currency: str | None
    category: str
    is_whole: bool
    holder: Part


def cost_of(part: Part, runs: list[Part]) -> dict[str, Any] | None:
    """The cost of a program; several prices, prices of a period or for some people say only that it is paid."""
    if part.peek("isAccessibleForFree") is True:
        part.take("isAccessibleForFree")
        return {"learning": 0}
    offers = [offer for holder in (part, *runs) for offer in holder.parts("offers")]
    words = {(say(offer.peek("category")) or "").lower() for offer in offers}
    prices = [price for offer in offers if (price := _price_of(offer)) is not None]
    sure = {(price.amount, price.currency) for price in prices}
    if len(sure) == 1 and all(price.is_whole for price in prices):
        return _take(prices)
    if prices:
        return {"paid": True} if all(price.amount > 0 for price in prices) else None
    if words == {_FREE}:
        for offer in offers:
            offer.drop("category", "type")
        return {"learning": 0}
    return {"paid": True} if words and words <= set(_PAID) else None


def _take(prices: list[_Price]) -> dict[str, Any] | None:
    price = prices[0]
    if price.amount and price.currency is None:
        return {"paid": True}
    for each in prices:
        each.holder.drop("price", "priceCurrency", "type")
    amount = int(price.amount) if price.amount == int(price.amount) else price.amount
    return {"learning": amount, **({"currency": price.currency} if price.currency else {})}


def _price_of(offer: Part) -> _Price | None:
    """The price of an offer, in it or in its specification."""
    detail = offer.part("priceSpecification")
    holder = offer if "price" in offer else detail if detail is not None else offer
    value = holder.peek("price")
    try:
        amount = float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else -1.0
    except ValueError:
        return None
    if not 0 <= amount < 1e9:
        return None
    currency = holder.peek("priceCurrency") or offer.peek("priceCurrency")
    is_named = isinstance(currency, str) and len(currency) == 3 and currency.isalpha() and currency.isupper()
    category = (say(offer.peek("category")) or "").lower()
    is_whole = not any(key in holder for key in _REPEATED) and "tuition" not in category and category != "subscription"
    return _Price(amount, currency if is_named else None, category, is_whole, holder)
