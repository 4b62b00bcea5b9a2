"""The formats in which a portfolio goes out and comes back in."""

from dataclasses import replace
from pathlib import Path

from microcred.domain.errors import NotFound
from microcred.domain.files.portfolio_file import read_portfolio_file
from microcred.domain.portfolio import Portfolio
from microcred.exchange.location import Unreadable
from microcred.exchange.own_yaml import load_text, make_of, refuse
from microcred.exchange.portfolio_table import looks_like_table, read_table, spell_table
from microcred.exchange.portfolio_yaml import parse_portfolio, spell_portfolio_file


def spell_portfolio_as(portfolio: Portfolio, to: str) -> str:
    """The text of a portfolio in a format; read again, it says the same. A person's own addresses stay at home."""
    portfolio = replace(portfolio, emails=())
    return spell_table(portfolio) if to == "csv" else spell_portfolio_file(portfolio)


def read_exported(path: Path) -> Portfolio:
    """The portfolio of a file in any of the formats, told apart by what it holds."""
    text = load_text(path)
    if text is None:
        raise NotFound("file", str(path))
    return parse_exported(path, text)


def parse_exported(path: Path, text: str) -> Portfolio:
    """The portfolio that a text in any of the formats says; `path` is where it is from."""
    if not looks_like_table(text):
        return parse_portfolio(path, text)
    try:
        tree = read_table(text)
    except Unreadable as wrong:
        raise refuse(path, wrong) from wrong
    return make_of(path, tree, read_portfolio_file)
