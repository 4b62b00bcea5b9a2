"""Asks whether a page is there, without taking it: its head first, the page itself where a server gives no heads."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import NamedTuple

from urllib3 import BaseHTTPResponse
from urllib3.util import parse_url

from microcred.domain.link import Heard, Outcome
from microcred.exchange.web.address import HostUnknown, PageGone, Unreachable, Unwilling, check_address, go_on
from microcred.exchange.web.fetch import Passing, Session, judge

Turn = Callable[[str], AbstractContextManager[None]]
"""Waits until a host may be asked, and keeps others from it for so long."""

_FAULT = 400
_WAIT = frozenset({429, 503})


class Knock(NamedTuple):
    """What was heard; `is_unwilling` where the host should be left alone, `is_unknown` where none has the name."""

    heard: Heard
    is_unwilling: bool = False
    is_unknown: bool = False


def knock(session: Session, address: str, turn: Turn) -> Knock:
    """Whether the page of an address is there, and if it cannot be told, why."""
    try:
        check_address(address)
        return Knock(session.insist(lambda until: _ask(session, address, turn, until)))
    except (PageGone, HostUnknown) as failure:
        return Knock(Heard(Outcome.GONE, failure.message), is_unknown=isinstance(failure, HostUnknown))
    except Unreachable as failure:
        return Knock(Heard(Outcome.UNTOLD, failure.message), is_unwilling=isinstance(failure, Unwilling))


def _ask(session: Session, address: str, turn: Turn, until: float) -> Heard:
    """Follows where it leads, to the page that is there."""
    seen = [address]
    while True:
        response = _open(session, seen[-1], turn, until)
        target = response.get_redirect_location()
        if not target:
            said = f"the server says {response.status} {response.reason or ''}".strip()
            return Heard(Outcome.WORKS, said, seen[-1] if len(seen) > 1 else None)
        go_on(seen, target, session.limits.redirects)


def _open(session: Session, address: str, turn: Turn, until: float) -> BaseHTTPResponse:
    """An answer that is no fault; many servers deny heads, or answer them with any fault at all."""
    host = parse_url(address).netloc or ""
    try:
        with turn(host):
            response = _close(session.open(address, None, until, "HEAD"))
        if response.status < _FAULT:
            return response
        if response.status in _WAIT:
            raise judge(response)
    except Passing as failure:
        if isinstance(failure.why, Unwilling):
            raise
    with turn(host):
        response = _close(session.open(address, None, until))
    if response.status < _FAULT:
        return response
    raise judge(response)


def _close(response: BaseHTTPResponse) -> BaseHTTPResponse:
    """The same, its body left where it is."""
    response.close()
    return response
