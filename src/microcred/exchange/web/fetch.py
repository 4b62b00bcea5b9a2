"""Asks one address for one page: bounded in size and time, asked again where the failure may pass."""

import gzip
import hashlib
import io
import socket
import time
import zlib
from collections.abc import Callable
from types import TracebackType
from typing import Self, TypeVar
from urllib.request import getproxies, proxy_bypass

from urllib3 import BaseHTTPResponse, PoolManager, ProxyManager, Retry, Timeout
from urllib3 import exceptions as failures
from urllib3.util import parse_url

from microcred import __version__
from microcred.domain.stamp import Stamp
from microcred.exchange.fetched import Page
from microcred.exchange.web.address import HostUnknown, PageGone, Unreachable, Unwilling, go_on
from microcred.exchange.web.limits import LIMITS, Limits

HEADERS = {
    "User-Agent": f"microcred/{__version__} (a catalogue of micro-credentials)",
    "Accept": "application/yaml, application/json;q=0.9, */*;q=0.5",
    "Accept-Encoding": "gzip",
}
"""What is told to a server: the program that asks, and nothing of the person."""

_PIECE = 64 * 1024
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_CLOSED = frozenset({401, 403, 407, 451})
_GONE = frozenset({404, 410})
_BUSY = frozenset({429, 503})


_NO_SUCH_HOST = frozenset({getattr(socket, name) for name in ("EAI_NONAME", "EAI_NODATA") if hasattr(socket, name)})
_CHECK_BOTH = "check the address, and your connection"

Got = TypeVar("Got")


class Passing(Exception):
    """A failure that may pass: asking again may help, after `wait` seconds where the server says so."""

    def __init__(self, why: Unreachable, wait: float | None = None) -> None:
        super().__init__(why.message)
        self.why = why
        self.wait = wait


class Session:
    """Connections to servers, kept for the next page; use it in a `with` block."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self.limits = limits
        self._pools: dict[str, PoolManager] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        for pool in self._pools.values():
            pool.clear()

    def fetch(self, address: str, known: Stamp | None = None) -> Page | None:
        """The page at an address; None where the server says that it is as it is known. Raises Unreachable."""
        return self.insist(lambda until: self._ask(address, known, until))

    def insist(self, ask: Callable[[float], Got]) -> Got:
        """What asking gives, by the moment it is told; asked again where a failure may pass. Raises Unreachable."""
        until = time.monotonic() + self.limits.seconds
        failed = 0
        while True:
            try:
                return ask(until)
            except Passing as failure:
                failed += 1
                wait = self.limits.pause * 2 ** (failed - 1) if failure.wait is None else failure.wait
                if failed >= self.limits.attempts or wait > self.limits.patience or time.monotonic() + wait > until:
                    raise failure.why from failure
                time.sleep(wait)

    def _ask(self, address: str, known: Stamp | None, until: float) -> Page | None:
        """Follows where it leads, and takes the page there."""
        seen = [address]
        while True:
            response = self.open(seen[-1], known, until)
            try:
                target = response.get_redirect_location()
                if not target:
                    return self._take(response, address, known, until)
            finally:
                response.close()
            go_on(seen, target, self.limits.redirects)

    def open(self, address: str, known: Stamp | None, until: float, method: str = "GET") -> BaseHTTPResponse:
        """The answer of one server, its body yet to come; where it leads is not followed. Raises Passing, Unreachable."""
        asked = dict(HEADERS)
        if known and known.etag:
            asked["If-None-Match"] = known.etag
        if known and known.last_modified:
            asked["If-Modified-Since"] = known.last_modified
        patience = max(min(self.limits.silence, until - time.monotonic()), 0.001)
        try:
            return self._pool_for(address).request(
                method,
                address,
                headers=asked,
                redirect=False,
                retries=False,
                preload_content=False,
                decode_content=False,
                timeout=Timeout(patience),
            )
        except failures.HTTPError as failure:
            raise _explain(failure, address) from failure

    def _pool_for(self, address: str) -> PoolManager:
        """The connections to an address, through the proxy that the person's environment names."""
        parts = parse_url(address)
        proxy = getproxies().get(parts.scheme or "") or ""
        proxy = "" if proxy_bypass(parts.netloc or "") else proxy
        if proxy not in self._pools:
            self._pools[proxy] = ProxyManager(proxy) if proxy else PoolManager()
        return self._pools[proxy]

    def _take(self, response: BaseHTTPResponse, address: str, known: Stamp | None, until: float) -> Page | None:
        if response.status == 304 and known is not None:
            return None
        if response.status != 200:
            raise judge(response)
        if (response.length_remaining or 0) > self.limits.largest:
            raise _too_large(self.limits)
        content = self._unpack(response.headers.get("Content-Encoding"), self._read(response, address, until))
        if _is_bare_page(content):
            hint = "name the address of the file itself: it may ask you to sign in first"
            raise Unreachable("it answers with a web page, not with a file", hint)
        etag, modified = response.headers.get("ETag"), response.headers.get("Last-Modified")
        return Page(Stamp(address, etag, modified, hashlib.sha256(content).hexdigest()), content)

    def _read(self, response: BaseHTTPResponse, address: str, until: float) -> bytes:
        """The whole body as it came; it may come slowly, but not for ever."""
        body = bytearray()
        try:
            while piece := response.read1(_PIECE, decode_content=False):
                body += piece
                if len(body) > self.limits.largest:
                    raise _too_large(self.limits)
                if time.monotonic() > until:
                    message = f"it was still coming after {self.limits.seconds:g} seconds"
                    raise Unreachable(message, "try again later, or download it and name the file")
        except failures.HTTPError as failure:
            raise _explain(failure, address) from failure
        return bytes(body)

    def _unpack(self, encoding: str | None, body: bytes) -> bytes:
        """The body as it was before it was packed for the way: a small one may unpack to a very large one."""
        if encoding in (None, "", "identity"):
            return body
        if encoding not in ("gzip", "x-gzip"):
            raise Unreachable(f"it comes packed as “{encoding}”, which was not asked for", "download it and name it")
        try:
            with gzip.GzipFile(fileobj=io.BytesIO(body)) as packed:
                content = packed.read(self.limits.largest + 1)
        except (OSError, EOFError, zlib.error) as failure:
            raise Unreachable("it comes packed, and cannot be unpacked", "tell its owner") from failure
        if len(content) > self.limits.largest:
            raise _too_large(self.limits)
        return content


def judge(response: BaseHTTPResponse) -> Exception:
    """What an answer that is no page means."""
    said = f"the server says {response.status} {response.reason or ''}".strip()
    if response.status in _PASSING:
        wait = _wait_asked(response)
        hint = "try again later" if wait is None else f"it asks to wait {wait:,.0f} s: try again then"
        failure = Unwilling if response.status in _BUSY else Unreachable
        return Passing(failure(said, hint), wait)
    if response.status in _GONE:
        return PageGone(said, "check the address", response.status)
    if response.status in _CLOSED:
        return Unreachable(said, "it may want you to sign in: download the file and name it")
    return Unreachable(said, "check the address, or tell its owner")


def _wait_asked(response: BaseHTTPResponse) -> float | None:
    """The seconds that a server asks to be left alone."""
    try:
        return Retry(retry_after_max=10**9).get_retry_after(response)
    except failures.InvalidHeader:
        return None


def _explain(failure: failures.HTTPError, address: str) -> Exception:
    """Why there was no answer, or no whole one."""
    host = parse_url(address).host or "the server"
    match failure:
        case failures.NameResolutionError():
            # What asks for names may be out of order itself: only a plain no is one
            is_plain = getattr(failure.__cause__, "errno", None) in _NO_SUCH_HOST
            no = (HostUnknown if is_plain else Unwilling)(f"there is no way to {host}", _CHECK_BOTH)
            return no if is_plain else Passing(no)
        case failures.SSLError():
            return Unreachable(
                f"{host} cannot prove that it is {host}", "its certificate is not trusted: ask its owner"
            )
        case failures.TimeoutError() as slow if not isinstance(slow, failures.NewConnectionError):
            return Passing(Unwilling(f"{host} does not answer", "try again later"))
        case failures.NewConnectionError() | failures.ProxyError():
            return Passing(Unwilling(f"{host} takes no connection", "check the address, or try again later"))
        case failures.ProtocolError():
            return Passing(Unreachable("the connection was cut", "try again later"))
    return Unreachable("this is no address that can be asked", "check it")


def _is_bare_page(content: bytes) -> bool:
    """Whether this is a web page, and no data is written into it."""
    beginning = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not beginning.startswith((b"<!doctype html", b"<html")):
        return False
    return not any(sign in content for sign in (b"ld+json", b"itemscope", b"typeof="))


def _too_large(limits: Limits) -> Unreachable:
    return Unreachable(f"there is more than {limits.largest / 2**20:g} MiB of it", "split it")
