"""The price of a row from the cells that speak of it: its parts, one currency, and whether it costs anything."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from microcred.exchange.sheets.values import Read, number_in, read_yes_no, round_off

PARTS = ("cost.learning", "cost.assessment", "cost.certificate")
PRICES = (*PARTS, "cost")
_ASSESSED = frozenset({"exam", "certification", "licence"})


_SIGNS = {
    "US$": "USD", "C$": "CAD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "R$": "BRL", "NT$": "TWD", "MX$": "MXN", "$": "USD", "€": "EUR", "£": "GBP", "₹": "INR", "₩": "KRW", "₽": "RUB",
    "₺": "TRY", "₦": "NGN", "₱": "PHP", "₫": "VND", "₪": "ILS", "zł": "PLN",
}  # fmt: skip
_CODES = [
    "USD",
    "EUR",
    "GBP",
    "CAD",
    "AUD",
    "NZD",
    "INR",
    "JPY",
    "CNY",
    "CHF",
    "SEK",
    "NOK",
    "DKK",
    "PLN",
    "CZK",
    "HUF",
    "BRL",
    "MXN",
    "ZAR",
    "SGD",
    "HKD",
    "KRW",
    "TWD",
    "AED",
    "SAR",
    "ILS",
    "NGN",
    "KES",
    "TRY",
    "RUB",
    "PHP",
    "IDR",
    "MYR",
    "THB",
    "VND",
    "EGP",
    "COP",
    "CLP",
    "ARS",
    "PKR",
]
_SIGN = "|".join(re.escape(sign) for sign in sorted([*_SIGNS, *_CODES], key=len, reverse=True))
_MONEY = re.compile(
    rf"(?P<before>{_SIGN})?\s*(?P<amount>\d[\d,.\s]*\d|\d)\s*(?P<after>{_SIGN}|dollars|euros?)?", re.IGNORECASE
)
_FREE = re.compile(
    r"(?i)(?:it'?s\s+)?(?:100 ?% )?free(?: of charge| to (?:all|anyone|everyone))?[.!]?|no (?:cost|charge|fee)|gratis|complimentary"
)
_PAID = re.compile(r"(?i)paid|fee applies|yes|premium|subscription|for a fee")
_NO_PRICE = re.compile(
    r"(?i)\b(?:from|starting|starts|about|approx\w*|up to|per|member\w*)\b|[/+~≈]|\d\s*(?:-|–|—)\s*\D?\d"
)


class Money(NamedTuple):
    """A price: how much, in which currency where that is said; or only whether there is one."""

    amount: float | None = None
    currency: str | None = None
    paid: bool | None = None


def read_money(text: str, currency: str | None) -> Read:
    """A price as a Money: “$300”, “1.200,50 EUR”, “Free”, “Paid”; `currency` is what the heading or the person says."""
    if _FREE.fullmatch(text):
        return Read(Money(paid=False))
    if _PAID.fullmatch(text):
        return Read(Money(paid=True))
    whole = _MONEY.fullmatch(text)
    if whole is None:
        return _read_hedged(text)
    if (amount := number_in(whole["amount"])) is None or amount > 1e7:
        return Read(why_not="no price")
    sign = whole["before"] or whole["after"]
    said = _currency_of(sign) if sign else currency
    if sign in {"$", "dollars"} and currency is not None:
        said = currency  # another country's dollar, where the person or the heading says so
    if said is None and amount:
        return Read(Money(paid=True), "a number without a currency", "say --set cost.currency=USD if it is in dollars")
    return Read(Money(round_off(amount), said if amount else None))


def _read_hedged(text: str) -> Read:
    """A price that is not one amount: a beginning, a rate, a range; that it is paid is still certain."""
    amounts = [match for match in _MONEY.finditer(text) if match["before"] or match["after"]]
    if amounts and _NO_PRICE.search(text) and not re.search(r"(?i)free", text):
        return Read(Money(paid=True), "not one price", None)
    return Read(why_not="no price")


def _currency_of(sign: str) -> str:
    words = {"dollars": "USD", "euro": "EUR", "euros": "EUR"}
    return words.get(sign.lower()) or _SIGNS.get(sign) or _SIGNS.get(sign.upper()) or sign.upper()


@dataclass(slots=True)
class Price:
    """What is known of a price so far; `currency` is what the row or the person says of it."""

    currency: str | None = None
    parts: dict[str, float] = field(default_factory=dict)
    paid: bool | None = None
    spoken: str | None = None

    def take(self, key: str, text: str, heading_says: str | None, kind: str | None) -> Read:
        """Takes in the cell of a price; what became of it."""
        read = read_money(text, heading_says or self.currency)
        money = read.value
        if not isinstance(money, Money):
            return read
        if money.paid is not None:
            self.paid = money.paid if self.paid is None else self.paid
            return Read({"paid": money.paid}, read.why_not, read.hint)
        if money.currency and self.spoken not in (None, money.currency):
            return Read(why_not=f"{money.currency} beside {self.spoken}", hint="one program has one currency")
        part = key.removeprefix("cost.") if key in PARTS else ("assessment" if kind in _ASSESSED else "learning")
        if part in self.parts:
            return Read(why_not=f"a second price for {part}", hint="--map says which column counts")
        self.spoken = money.currency or self.spoken
        self.parts[part] = money.amount or 0
        return Read({part: money.amount, **({"currency": money.currency} if money.currency else {})})

    def take_paid(self, key: str, text: str) -> Read:
        """Takes in a cell that says whether it costs anything: Paid, Free, yes, no."""
        yes = read_yes_no(text)
        said = Money(paid=yes.value) if yes.value is not None else read_money(text, self.currency).value
        if not isinstance(said, Money) or said.paid is None:
            return Read(why_not="neither paid nor free")
        self.paid = not said.paid if key == "free" and yes.value is not None else said.paid
        return Read({"paid": self.paid})

    def spell(self) -> Mapping[str, Any] | None:
        """The cost as a provider file has it; None where nothing is known."""
        priced = any(self.parts.values())
        said: dict[str, Any] = dict(self.parts)
        if priced and self.spoken:
            said["currency"] = self.spoken
        if self.paid is not None and not priced and not (self.paid and self.parts):
            said["paid"] = self.paid
        return said or None
