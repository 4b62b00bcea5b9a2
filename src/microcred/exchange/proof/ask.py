"""Asks issuers for what they publish – keys, hosted copies, lists of what was taken back –, each address once."""

import json
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from microcred.domain.verification import unchecked
from microcred.exchange.web.address import Unreachable, check_address
from microcred.exchange.web.limits import Limits

LIMITS = Limits(largest=8 * 1024 * 1024, seconds=60.0, attempts=2, patience=5.0)
PLAIN_HOSTS: frozenset[str] = frozenset()
"""Hosts that may be asked without https: none, as a badge names the address; tests serve on this machine."""

_OFFLINE = "leave out --offline"


class Gone(Exception):
    """The address answers that what was there is gone for good."""


class Asker:
    """Fetches JSON over https; use it in a `with` block. Offline it asks nobody."""

    def __init__(self, *, offline: bool = False, limits: Limits = LIMITS) -> None:
        self._offline = offline
        self._limits = limits
        self._session: Any = None
        self._known: dict[str, Any] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            self._session.__exit__(kind, failure, trace)

    def ask(self, address: str, what: str) -> Any:
        """The JSON (or the bare text) at an address; raises Undecided where it cannot be had, Gone where it is gone."""
        page = address.partition("#")[0]
        if page not in self._known:
            self._known[page] = _read(self.get(page, what))
        return self._known[page]

    def get(self, address: str, what: str) -> bytes:
        """What is at an address; raises Undecided where it cannot be had, Gone where it is gone."""
        host = host_of(address)
        if self._offline:
            raise unchecked(f"{what} is at {host}, which was not asked", _OFFLINE)
        if not is_safe(address):
            raise unchecked(f"{what} is at {host}, but not at an https:// address: anyone on the way could change it")
        try:
            check_address(address)
            page = self._connect().fetch(address)
        except Unreachable as failure:
            if failure.status == 410:
                raise Gone from failure
            raise unchecked(f"{what} could not be had from {host}: {failure.message}", failure.hint) from failure
        return bytes(page.content) if page else b""

    def _connect(self) -> Any:
        """The connections; the network is loaded when it is used."""
        from microcred.exchange.web.fetch import Session

        if self._session is None:
            self._session = Session(self._limits).__enter__()
        return self._session


def _read(content: bytes) -> Any:
    text = content.decode("utf-8", "replace").strip()
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def is_safe(address: str) -> bool:
    """Whether nobody on the way can change what comes."""
    parts = _split(address)
    return parts[0] == "https" or (parts[0] == "http" and parts[1] in PLAIN_HOSTS)


def host_of(address: str) -> str:
    """The host of an address, as people say it."""
    return _split(address)[1] or "nowhere"


def is_same_site(one: str, other: str) -> bool:
    """Whether one host is the other, or lies below it."""
    first, second = one.removeprefix("www."), other.removeprefix("www.")
    return first == second or first.endswith(f".{second}") or second.endswith(f".{first}")


def _split(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address)
        return parts.scheme.lower(), (parts.hostname or "").lower()
    except ValueError:
        return "", ""
