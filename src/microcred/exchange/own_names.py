"""The names in a person's own files, found without reading them as YAML: the Tab key cannot wait for that.

What it finds is an offer, no truth: a name that is none is told of by the command that gets it.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

FOLDER = "plans"
"""The folder of plans, beside the portfolio."""

_HOLDING = re.compile(r"(?:^|[{,-])[ \t]*holding:[ \t]*['\"]?([a-z0-9-]+)", re.MULTILINE)
_TITLE = re.compile(r"(?:^|[{,-])[ \t]*title:[ \t]*(.*)", re.MULTILINE)
_TARGET = re.compile(r"^target:[ \t]*(.*)", re.MULTILINE)
_PORTFOLIO = re.compile(r"^portfolio:[ \t]*(.*)", re.MULTILINE)


def name_holdings(portfolio: Path) -> Iterator[tuple[str, str]]:
    """The names of the holdings in a portfolio, each with its title."""
    text = portfolio.read_text(encoding="utf-8")
    found = list(_HOLDING.finditer(text))
    ends = [each.start() for each in found[1:]]
    for each, end in zip(found, [*ends, len(text)], strict=True):
        yield each[1], _find(_TITLE, text[each.end() : end])


def name_plans(portfolio: Path) -> Iterator[tuple[str, str]]:
    """The names of the plans beside a portfolio that are its own, each with what it leads to."""
    for path in sorted((portfolio.parent / FOLDER).glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        whose = _find(_PORTFOLIO, text)
        if not whose or os.path.realpath(path.parent / whose) == os.path.realpath(portfolio):
            yield path.stem, _find(_TARGET, text)


def _find(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    if match is None:
        return ""
    said = match[1].strip()
    quote = said[:1]
    return said[1:].partition(quote)[0] if quote in ("'", '"') else said
