"""How what comes from elsewhere is put to a portfolio: what is new, what is known, what a known one now says."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from microcred.domain.earned import Place
from microcred.domain.kinds import Change, Whose
from microcred.domain.matching import How, Match
from microcred.domain.portfolio import Holding, Portfolio
from microcred.domain.report import Finding
from microcred.domain.validity import HoldingStatus, Verified
from microcred.domain.words import fold


class Brought(NamedTuple):
    """A holding that a file brings, its id still to be made free: which program it was taken for, whose it is."""

    holding: Holding
    match: Match
    place: Place
    whose: Whose = Whose.NOBODYS


class Arrival(NamedTuple):
    """What became of it: the holding as the portfolio has it now."""

    change: Change
    holding: Holding
    brought: Brought


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrivals:
    """The answer of an import: each credential and what it does, what was refused and why, what a person should know."""

    dry_run: bool
    arrivals: tuple[Arrival, ...]
    errors: tuple[Finding, ...] = ()
    warnings: tuple[Finding, ...] = ()

    def count(self, change: Change) -> int:
        """How many do this."""
        return sum(each.change is change for each in self.arrivals)


class Merger:
    """Puts one after the other to a portfolio; finds what is alike by name, not by looking at all of them."""

    def __init__(self, portfolio: Portfolio) -> None:
        self._start = portfolio
        self._holdings: dict[str, Holding] = {}
        self._by_sign: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._numbers: dict[str, int] = {}
        self._added: set[str] = set()
        for holding in portfolio.holdings:
            self._put(holding)

    @property
    def portfolio(self) -> Portfolio:
        """What it has become."""
        return replace(self._start, holdings=tuple(self._holdings.values()))

    def add(self, brought: Brought) -> Arrival:
        """Adds it, unless it is there; what is there and says less, or says it otherwise, is changed."""
        new = brought.holding
        joined = [(held, now) for held in self._alike(new) if (now := self._join(held, brought)) is not None]
        known = next((held for held, now in joined if now == held), None)
        if known is not None:
            return Arrival(Change.KNOWN, known, brought)
        if joined:
            _, now = joined[0]
            self._put(now)
            return Arrival(Change.CHANGED, now, brought)
        added = replace(new, id=self._free_name(new.id))
        self._put(added)
        self._added.add(added.id)
        return Arrival(Change.ADDED, added, brought)

    def _put(self, holding: Holding) -> None:
        self._holdings[holding.id] = holding
        for sign in _signs(holding):
            if holding.id not in self._by_sign[sign][-1:]:
                self._by_sign[sign].append(holding.id)

    def _join(self, held: Holding, brought: Brought) -> Holding | None:
        """What is held with what is brought; two that are brought together are two, unless they are the same."""
        new = brought.holding
        is_same = held.credential == new.credential is not None or replace(held, id=new.id) == new
        return None if held.id in self._added and not is_same else _join(held, brought)

    def _alike(self, holding: Holding) -> Iterator[Holding]:
        """The same thing, the credential of the same id first."""
        names = dict.fromkeys(name for sign in _signs(holding) for name in self._by_sign.get(sign, ()))
        return (self._holdings[name] for name in names if _is_same_thing(self._holdings[name], holding))

    def _free_name(self, name: str) -> str:
        number, free = self._numbers.get(name, 1), name
        while free in self._holdings:
            number += 1
            free = f"{name}-{number}"
        self._numbers[name] = number
        return free


def merge(portfolio: Portfolio, brought: Iterable[Brought]) -> tuple[Portfolio, tuple[Arrival, ...]]:
    """The portfolio with all that was brought, and what each did to it; of two copies of one the later counts."""
    merger = Merger(portfolio)
    several = tuple(brought)
    later = {_copy_of(each): number for number, each in enumerate(several)}
    arrivals = tuple(
        merger.add(each)
        for number, each in enumerate(several)
        if each.holding.credential is None or later[_copy_of(each)] == number
    )
    return merger.portfolio, arrivals


def _copy_of(brought: Brought) -> tuple[str | None, str]:
    """What two copies of one credential share; one credential may be about several things."""
    return brought.holding.credential, fold(brought.holding.title)


def _signs(holding: Holding) -> Iterator[tuple[str, str]]:
    """By what a holding is found again, the most telling first."""
    if holding.credential is not None:
        yield "credential", holding.credential
    if holding.program is not None:
        yield "program", holding.program
    yield "title", fold(holding.title)


def _is_same_thing(held: Holding, new: Holding) -> bool:
    if held.program is not None and new.program is not None:
        return held.program == new.program
    return fold(held.title) == fold(new.title)


def _join(held: Holding, brought: Brought) -> Holding | None:
    """What is held, with what the new one says of it; None where the two are two."""
    new = brought.holding
    if brought.match.how is How.STATED:
        return held if _says_no_more(held, new) else None
    if new.credential is not None and held.credential == new.credential:
        return _renew(held, new)
    if held.credential is not None and new.credential is not None:
        return None
    days = (new.earned_on, new.expires_on)
    if new.credential is None and all(said in (None, known) for said, known in zip(days, _days(held), strict=True)):
        is_finished = held.status is HoldingStatus.IN_PROGRESS and new.status is not HoldingStatus.IN_PROGRESS
        return None if is_finished else held
    if held.document is None and held.earned_on in (None, new.earned_on):
        return _complete(held, new)
    return None


def _complete(held: Holding, new: Holding) -> Holding:
    """What a person wrote themselves, with what its credential says; their own words stay."""
    if held.program is None and new.program is not None:
        return replace(new, id=held.id, evidence=held.evidence or new.evidence)
    return replace(
        held,
        status=new.status,
        earned_on=new.earned_on,
        expires_on=new.expires_on or held.expires_on,
        expected_on=None,
        provider=held.provider or new.provider,
        skills=held.skills or new.skills,
        text=held.text or new.text,
        evidence=held.evidence or new.evidence,
        credential=new.credential,
        document=new.document,
    )


def _says_no_more(held: Holding, new: Holding) -> bool:
    """Whether an exported holding is one that is here, which may have been checked since."""
    if replace(held, id="") == replace(new, id=""):
        return True
    is_this = held.id == new.id or (new.credential is not None and held.credential == new.credential)
    return is_this and _days(held) == _days(new) and held.status == new.status


def _renew(held: Holding, new: Holding) -> Holding:
    """What is held, with what its issuer says of it now; what a person made of it stays."""
    if held.document is not None and held.document == new.document:
        return held
    now = replace(
        held,
        status=new.status,
        earned_on=new.earned_on or held.earned_on,
        expires_on=new.expires_on or held.expires_on,
        document=new.document or held.document,
        evidence=held.evidence or new.evidence,
    )
    return now if now == held else replace(now, verified=Verified.NOT_CHECKED, checked_on=None, checked=None)


def _days(holding: Holding) -> tuple[object, object]:
    return holding.earned_on, holding.expires_on
