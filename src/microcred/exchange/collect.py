"""All that an address gives: its page, and each page that follows it."""

import json
from collections.abc import Sequence
from urllib.parse import urljoin

from microcred.domain.stamp import Stamp
from microcred.exchange.fetched import Page
from microcred.exchange.snapshot import Part, read_index, unpack_part
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
        first = changed if changed is not None and changed.stamp.address == address else session.fetch(address)
        assert first is not None  # noqa: S101 – only what is known can be unmodified
        parts = read_index(first.content)
        return _follow(session, first, changed) if parts is None else _fetch_parts(session, first, parts, known)


def _find_changed(session: Session, known: Sequence[Stamp]) -> Page | None:
    """The first page that is not as it is known; None where all are. Parts of a snapshot follow from its index."""
    by_address = {stamp.address: stamp for stamp in known}
    following = known[0].address if known else None
    while following is not None:
        stamp = by_address.pop(following)
        following = stamp.next
        page = session.fetch(stamp.address, stamp if stamp.etag or stamp.last_modified else None)
        if page is not None and page.stamp.sha256 != stamp.sha256:
            return page
    return None


def _fetch_parts(session: Session, index: Page, parts: Sequence[Part], known: Sequence[Stamp]) -> list[Page]:
    """The index, which says nothing itself, and its parts: those that are known need not come again."""
    digests = {stamp.address: stamp.sha256 for stamp in known}
    pages = [index._replace(news=False)]
    total = 0
    for part in parts:
        address = urljoin(index.stamp.address, part.path)
        stamp = Stamp(address, sha256=part.sha256)
        if digests.get(address) == part.sha256:
            pages.append(Page(stamp, b"", news=False))
            continue
        try:
            page = session.fetch(address)
        except Unreachable as failure:
            raise Unreachable(f"its part {part.path}: {failure.message}", failure.hint) from failure
        content = unpack_part(part, page.content if page else b"", session.limits.largest)
        pages.append(Page(stamp, content))
        total += len(content)
        if total > session.limits.largest_total:
            raise Unreachable("its parts are too large together", "import some of them by name")
    return pages


def _follow(session: Session, first: Page, changed: Page | None) -> list[Page]:
    pages: list[Page] = []
    seen: set[str] = set()
    total = 0
    had = {page.stamp.address: page for page in (first, changed) if page is not None}
    following: str | None = first.stamp.address
    while following is not None:
        seen.add(following)
        page = had.get(following) or session.fetch(following)
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
