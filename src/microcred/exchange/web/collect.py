"""All that an address gives: its page, and each page that follows it."""

import json
from collections.abc import Sequence
from urllib.parse import urljoin

from microcred.domain.stamp import Stamp
from microcred.exchange.fetched import Page
from microcred.exchange.web.address import Unreachable, check_address, is_same_place
from microcred.exchange.web.fetch import Session
from microcred.exchange.web.limits import LIMITS, Limits

_NEXT = b'"next_page_url"'


def collect(address: str, known: Sequence[Stamp] = (), limits: Limits | None = None) -> list[Page] | None:
    """Every page of an address, all of them or Unreachable; None where the server says that all are as known."""
    check_address(address)
    with Session(limits or LIMITS) as session:
        changed = _find_changed(session, known)
        if known and changed is None:
            return None
        return _follow(session, address, changed)


def _find_changed(session: Session, known: Sequence[Stamp]) -> Page | None:
    """The first page that is not as it is known; None where all are."""
    for stamp in known:
        page = session.fetch(stamp.address, stamp if stamp.etag or stamp.last_modified else None)
        if page is not None and page.stamp.sha256 != stamp.sha256:
            return page
    return None


def _follow(session: Session, address: str, fetched: Page | None) -> list[Page]:
    pages: list[Page] = []
    seen: set[str] = set()
    total = 0
    following: str | None = address
    while following is not None:
        seen.add(following)
        had = fetched is not None and fetched.stamp.address == following
        page = fetched if had else session.fetch(following)
        assert page is not None  # noqa: S101 – only what is known can be unmodified
        total += len(page.content)
        following = _next_of(page, seen)
        pages.append(page._replace(stamp=page.stamp._replace(next=following)))
        if len(pages) > session.limits.pages or total > session.limits.largest_total:
            raise Unreachable(f"it goes on for more than {len(pages) - 1} pages", "name an address that gives less")
    return pages


def _next_of(page: Page, seen: set[str]) -> str | None:
    """The page that follows, on the same server."""
    said = next_page(page.content)
    if said is None:
        return None
    address = urljoin(page.stamp.address, said)
    if address in seen:
        raise Unreachable("its pages follow one another in a circle", "tell its owner")
    if not is_same_place(address, page.stamp.address):
        raise Unreachable("its next page is on another server, which is not followed", "name that address too")
    return address


def next_page(content: bytes) -> str | None:
    """The address of the page that follows one of Credly's directory."""
    if _NEXT not in content:
        return None
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return None
    match value:
        case {"metadata": {"next_page_url": str() as address}} if address.strip():
            return address
    return None
