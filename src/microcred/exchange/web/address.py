"""Which addresses are asked, and where they may lead. Uses no network."""

import re
from urllib.parse import SplitResult, urljoin, urlsplit

SCHEMES = ("http", "https")
_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")


class Unreachable(Exception):
    """Why an address gives nothing, and what to do."""

    def __init__(self, message: str, hint: str | None = None, status: int | None = None) -> None:
        """`message` says what is wrong in plain words, `hint` what to do, `status` is what a server answered."""
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.status = status


class PageGone(Unreachable):
    """The server says that there is no such page."""


class HostUnknown(Unreachable):
    """No host has this name, as far as can be told from here."""


class Unwilling(Unreachable):
    """The server wants to be left alone for now, or is silent."""


def is_address(word: str) -> bool:
    """Whether a word begins with a scheme, as addresses do."""
    return _ADDRESS.match(word) is not None


def check_address(word: str) -> None:
    """Raises Unreachable where this is no address to ask."""
    parts = _split(word)
    if parts.scheme.lower() not in SCHEMES:
        raise Unreachable(f"{parts.scheme.lower()}:// is not read", "name a file, a folder, or an https:// address")
    if not parts.hostname:
        raise Unreachable("this address names no host", "check it")
    if parts.username is not None or parts.password is not None:
        hint = "the catalogue keeps addresses, and may be shared: leave it out, or download the file and name it"
        raise Unreachable("this address holds a name or a password", hint)


def lead_on(here: str, target: str) -> str:
    """Where a redirect leads; raises Unreachable where it is not followed."""
    address = urljoin(here, target)
    parts, before = _split(address), _split(here)
    if parts.scheme.lower() not in SCHEMES:
        raise Unreachable(f"it leads on to {parts.scheme.lower()}:, which is not followed", "check the address")
    if (before.scheme.lower(), parts.scheme.lower()) == ("https", "http"):
        hint = "anyone on the way could change what comes: ask its owner for an https:// address"
        raise Unreachable("it leads from https to http, which is not followed", hint)
    check_address(address)
    return address


def go_on(seen: list[str], target: str, most: int) -> None:
    """Adds where a redirect leads to the addresses seen; raises Unreachable where it is not followed."""
    here = lead_on(seen[-1], target)
    if here in seen:
        raise Unreachable("it leads on in a circle", "check the address, or tell its owner")
    seen.append(here)
    if len(seen) > most + 1:
        raise Unreachable(f"it leads on more than {most} times", "name where it ends")


def is_same_place(one: str, other: str) -> bool:
    """Whether two addresses are of the same server."""
    return [_split(one).scheme, _split(one).netloc] == [_split(other).scheme, _split(other).netloc]


def _split(address: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 – a port that is none fails only when it is looked at
    except ValueError as failure:
        raise Unreachable("this is no address", "check it") from failure
    return parts
