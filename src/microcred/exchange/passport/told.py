"""What is told of a passport in a foreign format, and what that has no place for, by path and count."""

import hashlib
import uuid
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from microcred.domain.files.portfolio_file import spell_holding
from microcred.domain.passport import Passport, Shown
from microcred.domain.validity import Validity

_NAMES = frozenset({"holding", "title", "status"})
"""What every format carries or, being a name within the portfolio alone, none needs."""

NOT_SAID = "not said"
"""The name of a provider where the format must have one and nobody says it."""


class Told(NamedTuple):
    """A document that tells of so many holdings, and what it has no place for.

    `parts` are a document for each holding by its name, where the format has such.
    """

    document: Any
    size: int
    lost: Counter[str]
    parts: Mapping[str, Any]
    remarks: tuple[str, ...] = ()


def count_lost(passport: Passport, told: Iterable[Shown], carried: frozenset[str]) -> Counter[str]:
    """Counts, by path in the portfolio file, what is not carried: keys of what is told, and what is not told at all."""
    lost: Counter[str] = Counter()
    whole = {each.holding.id for each in told}
    for each in passport.shown:
        if each.holding.id not in whole:
            lost[f"holdings[{each.validity}]"] += 1
            continue
        local = each.holding.evidence is not None and each.page is None
        keys = spell_holding(each.holding).keys() - _NAMES - (carried - {"evidence"} if local else carried)
        lost.update(f"holdings.{key}" for key in keys)
    lost["conditions"] += len(passport.claims) + len(passport.kept_back)
    return +lost


def earned(passport: Passport) -> list[Shown]:
    """What was earned and not taken back: what is in progress is no credential, and what was revoked is none any more."""
    return [each for each in passport.shown if each.is_earned]


def valid(passport: Passport) -> list[Shown]:
    """What is valid, for formats that cannot say that something has expired."""
    return [each for each in passport.shown if each.validity is Validity.VALID]


def holder_id(passport: Passport) -> str:
    """An id that names nobody and is the same for the same passport."""
    said = repr((passport.holder, [spell_holding(each.holding) for each in passport.shown]))
    return make_id(hashlib.sha256(said.encode()).hexdigest())


def make_id(*names: str) -> str:
    """An id made of names, which it does not tell."""
    return uuid.uuid5(uuid.NAMESPACE_URL, "/".join(("urn:microcred:passport", *names))).urn
