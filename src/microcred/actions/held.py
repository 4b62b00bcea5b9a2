"""Reads what a person holds, beside what the catalogue knows of it."""

from dataclasses import replace
from pathlib import Path

from microcred.domain.held import Held
from microcred.domain.own import make_program, make_provider
from microcred.domain.portfolio import Portfolio
from microcred.domain.program import Program
from microcred.domain.words import fold
from microcred.exchange.portfolio_yaml import read_portfolio
from microcred.store.former import ids_now
from microcred.store.names import find_provider
from microcred.store.open import Catalogue
from microcred.store.programs import get_programs, get_providers
from microcred.store.vocabulary import load_vocabulary


def read_held(catalogue: Catalogue, path: Path) -> Held:
    """The portfolio of a file beside what the catalogue knows of it."""
    return put_beside(catalogue, read_portfolio(path))


def put_beside(catalogue: Catalogue, portfolio: Portfolio) -> Held:
    """The portfolio with a program for each holding: the catalogue's, or one made of what the person says.

    A holding whose program the catalogue does not have is left without one.
    """
    portfolio = name_anew(catalogue, portfolio)
    programs = get_programs(catalogue, [holding.program for holding in portfolio.holdings if holding.program])
    own = _make_own(catalogue, portfolio)
    providers = get_providers(catalogue, {program.provider for program in (*programs.values(), *own.values())})
    nameless = {holding.program_id: make_provider(holding) for holding in portfolio.holdings if not holding.program}
    made = {own[name].provider: provider for name, provider in nameless.items()}
    return Held(portfolio, {**programs, **own}, {**made, **providers})


def name_anew(catalogue: Catalogue, portfolio: Portfolio) -> Portfolio:
    """The portfolio with every program that it names by a former id named by the present one."""
    now = ids_now(catalogue, {holding.program for holding in portfolio.holdings if holding.program})
    if not now:
        return portfolio
    named = (replace(each, program=now.get(each.program or "", each.program)) for each in portfolio.holdings)
    return replace(portfolio, holdings=tuple(named))


def _make_own(catalogue: Catalogue, portfolio: Portfolio) -> dict[str, Program]:
    things = [holding for holding in portfolio.holdings if holding.program is None]
    if not things:
        return {}
    vocabulary = load_vocabulary(catalogue)
    names = {holding.provider for holding in things if holding.provider}
    known = {name: find_provider(catalogue, fold(name)) for name in names}
    return {
        holding.program_id: make_program(holding, known.get(holding.provider or ""), vocabulary) for holding in things
    }
