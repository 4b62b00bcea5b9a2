"""What a person says of themselves, and whether it answers a condition."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from microcred.domain.requirement import Condition
from microcred.domain.words import fold


class Claim(NamedTuple):
    """One answer to conditions of a kind: how much of it, which one, or that there is none of it."""

    kind: str
    months: int | None = None
    years: int | None = None
    text: str | None = None
    holds: bool = True


def is_met(condition: Condition, claims: Iterable[Claim]) -> bool | None:
    """True where the claims say so, False where they say less, None where they say nothing of it."""
    answers = [_answer(condition, claim) for claim in claims if claim.kind == condition.kind]
    if True in answers:
        return True
    return False if False in answers else None


def _answer(condition: Condition, claim: Claim) -> bool | None:
    if not claim.holds:
        return False
    needed, said = _months(condition), _months(claim)
    if needed is not None:
        return None if said is None else said >= needed
    if condition.text is None or claim.text is None:
        return True
    wanted, held = _words(condition.text), _words(claim.text)
    return True if held in wanted or wanted in held else None


def _words(text: str) -> str:
    """The words of a text between blanks, so that one stands in another only as whole words."""
    words = " ".join(re.findall(r"\w+", fold(text)))
    return f" {words} "


def _months(value: Condition | Claim) -> int | None:
    """Months, or years as months; None where no length is given."""
    if value.months is None and value.years is None:
        return None
    return (value.months or 0) + 12 * (value.years or 0)
