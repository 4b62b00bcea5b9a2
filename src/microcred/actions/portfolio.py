"""Keeps what a person holds in their own file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from microcred.actions.held import name_anew, put_beside
from microcred.actions.resolve import Tell, resolve_program
from microcred.domain.claims import Claim
from microcred.domain.errors import Ambiguous, MicrocredError, NotFound
from microcred.domain.files.portfolio_file import read_holding, spell_holding
from microcred.domain.held import Held
from microcred.domain.own import slug_of
from microcred.domain.portfolio import Holding, Portfolio, check_holding
from microcred.domain.validity import HoldingStatus, Verified
from microcred.domain.words import fold
from microcred.exchange.kept import discard
from microcred.exchange.portfolio_yaml import change_portfolio
from microcred.store.names import find_names
from microcred.store.open import Catalogue
from microcred.store.programs import get_programs

_OF_THINGS = frozenset({"provider", "class", "skills", "text"})
"""What only a thing that no catalogue holds says itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddRequest:
    """Programs in a person's words or the title of a thing, what they say of each, and claims.

    `said` is under the keys of the portfolio file; what is not said is left out of it.
    """

    words: tuple[str, ...] = ()
    title: str | None = None
    said: Mapping[str, Any] = field(default_factory=dict)
    claims: tuple[Claim, ...] = ()


def add_holdings(catalogue: Catalogue, path: Path, request: AddRequest, today: date, tell: Tell) -> Held:
    """The portfolio with these programs, this thing and these claims added; all of them or, if one is wrong, none.

    What is in progress becomes completed; the same holding said twice is one; another of the same program stands
    beside the first, as a renewal does.
    """
    said = _place_evidence(request.said, path)
    added = [*_of_programs(catalogue, request.words, said, today), *_of_thing(catalogue, request.title, said, tell)]
    for holding in added:
        check_holding(holding, today)

    def add(portfolio: Portfolio) -> Portfolio:
        now = {each.id: each.program for each in name_anew(catalogue, portfolio).holdings}
        for holding in added:
            portfolio = _add(portfolio, holding, now, tell)
        for claim in request.claims:
            portfolio = portfolio.with_claim(claim)
        return portfolio

    return put_beside(catalogue, change_portfolio(path, add))


def edit_holding(
    catalogue: Catalogue, path: Path, word: str, said: Mapping[str, Any], clear: tuple[str, ...], today: date
) -> Held:
    """The portfolio with one holding changed: what is said is put in, what is to be cleared taken out."""

    def edit(portfolio: Portfolio) -> Portfolio:
        name = _find_holding(catalogue, portfolio, word, today)
        old = next(holding for holding in portfolio.holdings if holding.id == name)
        if old.program is not None and _OF_THINGS & said.keys():
            raise MicrocredError(
                f"{name} is {old.program}: the catalogue says its provider, class and skills",
                f"microcred show {old.program}",
            )
        kept = {key: value for key, value in spell_holding(old).items() if key not in clear}
        new = _without_check(old, read_holding({**kept, **_place_evidence(said, path)}))
        check_holding(new, today)
        return portfolio.replacing(new)

    return put_beside(catalogue, change_portfolio(path, edit))


def _without_check(old: Holding, new: Holding) -> Holding:
    """What was checked was what it said then."""
    said = ("title", "status", "earned_on", "expires_on")
    if all(getattr(old, key) == getattr(new, key) for key in said):
        return new
    return replace(new, verified=Verified.NOT_CHECKED, checked_on=None, checked=None)


def remove_holdings(
    catalogue: Catalogue, path: Path, words: tuple[str, ...], conditions: tuple[str, ...], today: date
) -> Held:
    """The portfolio without these holdings, named by themselves or by their program, and without these claims."""
    documents: set[str] = set()

    def remove(portfolio: Portfolio) -> Portfolio:
        documents.update(holding.document for holding in portfolio.holdings if holding.document)
        gone = [holding for word in words for holding in find_holdings(catalogue, portfolio, word, today)]
        kinds = {claim.kind for claim in portfolio.claims}
        for kind in conditions:
            if kind not in kinds:
                raise NotFound("condition", kind, sorted(kinds))
        claims = tuple(claim for claim in portfolio.claims if claim.kind not in conditions)
        return replace(portfolio.without(gone), claims=claims)

    changed = change_portfolio(path, remove)
    discard(path, documents - {holding.document for holding in changed.holdings})
    return put_beside(catalogue, changed)


def _of_programs(catalogue: Catalogue, words: tuple[str, ...], said: Mapping[str, Any], today: date) -> list[Holding]:
    ids = dict.fromkeys(resolve_program(catalogue, word, today) for word in words)
    programs = get_programs(catalogue, ids)
    return [
        read_holding(
            {
                "holding": program_id.partition("/")[2],
                "program": program_id,
                "title": programs[program_id].title,
                **said,
            }
        )
        for program_id in ids
    ]


def _of_thing(catalogue: Catalogue, title: str | None, said: Mapping[str, Any], tell: Tell) -> list[Holding]:
    if title is None:
        return []
    known = [named.program for named in find_names(catalogue, fold(title))]
    if known:
        tell(f"the catalogue holds {known[0]}, of the same name: microcred portfolio add {known[0]} counts as that")
    return [read_holding({"holding": slug_of(title), "title": title, **said})]


def _add(portfolio: Portfolio, holding: Holding, now: Mapping[str, str | None], tell: Tell) -> Portfolio:
    if any(replace(held, id=holding.id) == holding for held in portfolio.holdings):
        return portfolio
    alike = [held for held in portfolio.holdings if _is_alike(held, holding, now.get(held.id, held.program))]
    finished = [held.id for held in alike if held.status is HoldingStatus.IN_PROGRESS]
    changed = portfolio.without(finished).with_holding(holding)
    if len(alike) > len(finished):
        tell(f"{changed.holdings[-1].id} stands beside {alike[0].id}, as a renewal (portfolio edit changes the first)")
    return changed


def _is_alike(held: Holding, holding: Holding, program: str | None) -> bool:
    """Whether what is held, of a program that has this id by now, is the same thing."""
    if holding.program is not None:
        return program == holding.program
    return held.program is None and fold(held.title) == fold(holding.title)


def _place_evidence(said: Mapping[str, Any], path: Path) -> Mapping[str, Any]:
    """What is said, with a file of evidence named so that it is found again: from where the portfolio is, if below."""
    evidence = said.get("evidence")
    if evidence is None or re.match(r"https?://", str(evidence), re.IGNORECASE):
        return said
    if re.match(r"[a-z][a-z0-9+.-]+://", str(evidence), re.IGNORECASE):
        raise MicrocredError("evidence is a web address (http or https) or a file", "for example https://example.org/1")
    file, folder = Path(evidence).expanduser().absolute(), path.parent.absolute()
    if not file.is_file():
        raise MicrocredError("the evidence is no file and no web address", "a web address begins with https://")
    return {**said, "evidence": str(file.relative_to(folder) if file.is_relative_to(folder) else file)}


def _find_holding(catalogue: Catalogue, portfolio: Portfolio, word: str, today: date) -> str:
    found = find_holdings(catalogue, portfolio, word, today)
    if len(found) > 1:
        raise Ambiguous("holding", word, found)
    return found[0]


def find_holdings(catalogue: Catalogue, portfolio: Portfolio, word: str, today: date) -> list[str]:
    """The holdings that a word means: by their name, their title or their program; raises NotFound."""
    named = [holding.id for holding in portfolio.holdings if fold(holding.id) == fold(word)]
    named = named or [holding.id for holding in portfolio.holdings if fold(holding.title) == fold(word)]
    if named:
        return named
    names = [holding.id for holding in portfolio.holdings][:5]
    try:
        program = resolve_program(catalogue, word, today)
    except NotFound as failure:
        raise NotFound("holding", word, names) from failure
    of_program = [holding.id for holding in name_anew(catalogue, portfolio).holdings if holding.program == program]
    if not of_program:
        raise NotFound("holding", word, names)
    return of_program
