"""Badges that an assertion only names by address: asked for where a person says so, and put in the place of the address.

What stands beside stays where it is: places and signatures are those of the document as it came.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from microcred.domain.verification import Undecided
from microcred.exchange.location import Unreadable
from microcred.exchange.naming import is_address
from microcred.exchange.proof.ask import Gone, host_of
from microcred.exchange.tree import Tree

Ask = Callable[[str, str], Any]
"""The JSON at an address; it is told what that should be, for when it cannot be had. Raises Undecided."""

_DEEPEST = 6
_SIGNS = frozenset({"recipient", "issuedOn", "verification", "verify"})


class Filled(NamedTuple):
    """A tree with what is only named in it, as far as that could be had; what was in the way, and what to do."""

    tree: Tree
    failures: Mapping[str, str | None]


def fill(tree: Tree, ask: Ask) -> Filled:
    """The tree with the badges that it only names."""
    failures: dict[str, str | None] = {}
    value = _Filler(ask, failures).fill(tree.value, 0)
    return Filled(replace(tree, value=value), failures)


def ask_for(address: str, ask: Ask, what: str) -> Any:
    """What is at an address; raises Unreadable where that cannot be had."""
    try:
        return ask(address, what)
    except Undecided as why:
        raise Unreadable(why.verdict.reason, why.verdict.hint) from why
    except Gone as why:
        raise Unreadable(f"{what} is no longer at {host_of(address)}", "ask its issuer") from why


class _Filler:
    """Walks a document and asks for what is named."""

    def __init__(self, ask: Ask, failures: dict[str, str | None]) -> None:
        self._ask = ask
        self._failures = failures

    def fill(self, value: Any, depth: int) -> Any:
        """The value with badges in place of their addresses."""
        if isinstance(value, list) and depth < _DEEPEST:
            return [self.fill(each, depth) for each in value]
        if not isinstance(value, Mapping) or depth >= _DEEPEST:
            return value
        for key in ("badge", "achievement"):
            if key in value and _SIGNS & value.keys():
                return {**value, key: self._find_badge(value[key])}
        return {key: part if key == "@context" else self.fill(part, depth + 1) for key, part in value.items()}

    def _find_badge(self, value: Any) -> Any:
        """The badge with who awards it."""
        badge = self._find(value, "the badge")
        if isinstance(badge, Mapping) and is_address(badge.get("issuer")):
            return {**badge, "issuer": self._find(badge["issuer"], "the profile of its issuer")}
        return badge

    def _find(self, value: Any, what: str) -> Any:
        """What an address leads to; it keeps that as its id, whatever is shown there."""
        if not is_address(value):
            return value
        try:
            shown = ask_for(value, self._ask, what)
        except Unreadable as failure:
            self._failures[failure.message] = failure.hint
            return value
        return {**shown, "id": value} if isinstance(shown, Mapping) else value
