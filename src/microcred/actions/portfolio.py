"""Keeps what a person holds in their own file."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from microcred.actions.resolve import resolve_program
from microcred.domain.answer import Held
from microcred.domain.errors import NotFound
from microcred.domain.portfolio import Holding, Portfolio, check_holding
from microcred.domain.validity import HoldingStatus
from microcred.domain.words import fold
from microcred.exchange.portfolio_yaml import change_portfolio, read_portfolio
from microcred.store.open import Catalogue
from microcred.store.programs import get_programs, get_providers


@dataclass(frozen=True, slots=True, kw_only=True)
class AddRequest:
    """Programs in a person's words, and what they say of all of them."""

    words: tuple[str, ...]
    earned_on: date | None = None
    expires_on: date | None = None
    evidence: str | None = None
    status: HoldingStatus = HoldingStatus.COMPLETED


def list_portfolio(catalogue: Catalogue, path: Path) -> Held:
    """The portfolio beside what the catalogue knows of it."""
    return _beside(catalogue, read_portfolio(path))


def add_holdings(catalogue: Catalogue, path: Path, request: AddRequest, today: date) -> Held:
    """The portfolio with these programs added; all of them or, if one is unknown, none.

    What is in progress becomes completed; the same holding said twice is one.
    """
    ids = [resolve_program(catalogue, word, today) for word in request.words]
    programs = get_programs(catalogue, ids)
    added = [
        Holding(
            id=program_id.partition("/")[2],
            program=program_id,
            title=programs[program_id].title,
            status=request.status,
            earned_on=request.earned_on,
            expires_on=request.expires_on,
            evidence=request.evidence,
        )
        for program_id in dict.fromkeys(ids)
    ]
    for holding in added:
        check_holding(holding, today)
    return _beside(catalogue, change_portfolio(path, lambda portfolio: _add_all(portfolio, added)))


def remove_holdings(catalogue: Catalogue, path: Path, words: tuple[str, ...], today: date) -> Held:
    """The portfolio without these holdings, named by themselves or by their program."""

    def remove(portfolio: Portfolio) -> Portfolio:
        gone = [holding for word in words for holding in _find_holdings(catalogue, portfolio, word, today)]
        return portfolio.without(gone)

    return _beside(catalogue, change_portfolio(path, remove))


def _add_all(portfolio: Portfolio, added: list[Holding]) -> Portfolio:
    for holding in added:
        if any(replace(held, id=holding.id) == holding for held in portfolio.holdings):
            continue
        finished = [
            held.id
            for held in portfolio.holdings
            if held.program == holding.program and held.status is HoldingStatus.IN_PROGRESS
        ]
        portfolio = portfolio.without(finished).with_holding(holding)
    return portfolio


def _find_holdings(catalogue: Catalogue, portfolio: Portfolio, word: str, today: date) -> list[str]:
    named = [holding.id for holding in portfolio.holdings if fold(holding.id) == fold(word)]
    if named:
        return named
    try:
        program = resolve_program(catalogue, word, today)
    except NotFound as failure:
        raise NotFound("holding", word, [holding.id for holding in portfolio.holdings][:5]) from failure
    of_program = [holding.id for holding in portfolio.holdings if holding.program == program]
    if not of_program:
        raise NotFound("holding", word, [holding.id for holding in portfolio.holdings][:5])
    return of_program


def _beside(catalogue: Catalogue, portfolio: Portfolio) -> Held:
    ids = [holding.program for holding in portfolio.holdings if holding.program]
    programs = get_programs(catalogue, ids)
    providers = get_providers(catalogue, {program.provider for program in programs.values()})
    return Held(portfolio, programs, providers)
