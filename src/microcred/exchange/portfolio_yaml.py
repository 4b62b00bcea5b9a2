"""A person's portfolio as a YAML file of their own."""

from collections.abc import Callable, Iterator, Mapping
from itertools import takewhile
from pathlib import Path
from typing import Any

from microcred.domain.errors import PortfolioUnusable
from microcred.domain.files.portfolio_file import (
    VERSION,
    read_portfolio_file,
    spell_claim,
    spell_holding,
    spell_portfolio,
)
from microcred.domain.portfolio import Portfolio
from microcred.exchange.own_yaml import load_text, make_of, read_tree
from microcred.exchange.whole_file import hold, replace_whole
from microcred.exchange.yaml_patch import ListChange, Part, patch_lists
from microcred.exchange.yaml_text import put_dash, spell_list, spell_map

_HEADER = "# What you hold and are working on: ladders start from it. `microcred portfolio` keeps it, you may too.\n"


def read_portfolio(path: Path) -> Portfolio:
    """The portfolio of a file; one that is not there holds nothing. A mistake in it is told with its line and column."""
    text = load_text(path)
    return Portfolio() if text is None else parse_portfolio(path, text)


def parse_portfolio(path: Path, text: str) -> Portfolio:
    """The portfolio that a text says; `path` is where it is from."""
    tree = read_tree(path, text)
    return Portfolio() if tree is None else make_of(path, tree, read_portfolio_file)


def change_portfolio(path: Path, change: Callable[[Portfolio], Portfolio]) -> Portfolio:
    """Replaces the portfolio by what `change` makes of it, and returns that; two changes at once wait for each other.

    What a person wrote beside it – comments, blank lines – stays where it can.
    """
    with hold(path):
        text = load_text(path)
        old = Portfolio() if text is None else parse_portfolio(path, text)
        new = change(old)
        if new != old or text is None:
            replace_whole(path, _rewrite(path, text or "", old, new))
    return new


def spell_portfolio_file(portfolio: Portfolio) -> str:
    """The text of a portfolio file: a key a line, as one would write it by hand."""
    return _HEADER + "\n".join(_lines(portfolio)) + "\n"


def _rewrite(path: Path, text: str, old: Portfolio, new: Portfolio) -> str:
    """The text patched where that says the same as a new one would, else anew below the comments that it began with."""
    tree = read_tree(path, text)
    if tree is None:
        return _beginning(text) + spell_portfolio_file(new)
    changes = [ListChange(key, _parts(key, old), _parts(key, new)) for key in ("holdings", "conditions")]
    patched = patch_lists(text, tree, changes)
    if patched is not None and "version" not in tree.value:
        patched = _add_version(patched)
    if patched is not None and _says(path, patched, new):
        return patched
    return _beginning(text) + spell_portfolio_file(new).removeprefix(_HEADER)


def _says(path: Path, text: str, portfolio: Portfolio) -> bool:
    try:
        return parse_portfolio(path, text) == portfolio
    except PortfolioUnusable:
        return False


def _add_version(text: str) -> str:
    """The text with its form said before the first key."""
    begun = _beginning(text)
    return f"{begun}version: {VERSION}\n{text.removeprefix(begun)}"


def _beginning(text: str) -> str:
    """The comments and blank lines with which a text begins."""
    lines = takewhile(lambda line: not line.strip() or line.startswith("#"), text.splitlines(keepends=True))
    return "".join(lines)


def _parts(key: str, portfolio: Portfolio) -> tuple[Part, ...]:
    if key == "holdings":
        return tuple(Part(each.id, _part_lines(spell_holding(each))) for each in portfolio.holdings)
    return tuple(Part(f"{each.kind} {each.text}", _part_lines(spell_claim(each))) for each in portfolio.claims)


def _part_lines(value: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(put_dash(spell_map(value, 2), 1))


def _lines(portfolio: Portfolio) -> Iterator[str]:
    for key, value in spell_portfolio(portfolio).items():
        if not isinstance(value, list):
            yield f"{key}: {value}"
            continue
        yield f"{key}:" if value else f"{key}: []"
        for part in value:
            yield from _part_lines(part) if isinstance(part, Mapping) else spell_list([part], 1)
