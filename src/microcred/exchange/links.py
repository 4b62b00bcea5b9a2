"""Many links asked, a few hosts at once, each host one question at a time with a pause between."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import NamedTuple
from urllib.parse import urlsplit

from microcred.domain.link import Heard
from microcred.exchange.web import limits
from microcred.exchange.web.fetch import Session
from microcred.exchange.web.knock import knock

HOSTS_AT_ONCE = 4
"""How many hosts are asked at the same time."""

_PATIENCE = 2
"""After how many silences in a row a host is left alone."""


class Answered(NamedTuple):
    """What came of one link: what was heard, or None where its host was to be left alone.

    `is_unknown` where no host has the name, as far as can be told from here.
    """

    address: str
    heard: Heard | None
    is_unknown: bool = False


@contextmanager
def ask_links(addresses: Sequence[str]) -> Iterator[Iterator[Answered]]:
    """Begins to ask all of them; gives what comes of each as it comes.

    The threads end with the block, or with the program: a pool of them would hold up an interruption.
    """
    waiting: SimpleQueue[Sequence[str]] = SimpleQueue()
    answers: SimpleQueue[Answered | BaseException] = SimpleQueue()
    for several in _by_host(addresses).values():
        waiting.put(several)
    turns = _Turns(limits.LINKS.host_pause)
    for _ in range(min(HOSTS_AT_ONCE, waiting.qsize())):
        Thread(target=_work, args=(waiting, answers.put, turns), daemon=True).start()
    try:
        yield _take(answers, len(addresses))
    finally:
        turns.end()


def _take(answers: "SimpleQueue[Answered | BaseException]", number: int) -> Iterator[Answered]:
    for _ in range(number):
        answer = answers.get()
        if isinstance(answer, BaseException):
            raise answer
        yield answer


def _by_host(addresses: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """The addresses of each host, in their order."""
    hosts: dict[str, list[str]] = {}
    for address in addresses:
        hosts.setdefault(_host_of(address), []).append(address)
    return hosts


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).netloc
    except ValueError:
        return ""


class _Turns:
    """One question at a time to each host, also where links of others lead to it."""

    def __init__(self, pause: float) -> None:
        self._pause = pause
        self._locks: dict[str, Lock] = {}
        self._asked: dict[str, float] = {}
        self._lock = Lock()
        self.has_ended = False

    @contextmanager
    def take(self, host: str) -> Iterator[None]:
        """The block asks this host, alone."""
        with self._lock:
            own = self._locks.setdefault(host, Lock())
        with own:
            rest = self._asked.get(host, -self._pause) + self._pause - time.monotonic()
            if rest > 0:
                time.sleep(rest)
            try:
                yield
            finally:
                self._asked[host] = time.monotonic()

    def end(self) -> None:
        """No more is asked."""
        self.has_ended = True


def _work(
    waiting: "SimpleQueue[Sequence[str]]", answer: Callable[[Answered | BaseException], None], turns: _Turns
) -> None:
    """Asks host after host."""
    with Session(limits.LINKS) as session:
        while True:
            try:
                addresses = waiting.get_nowait()
            except Empty:
                return
            try:
                for answered in _ask_host(session, addresses, turns):
                    answer(answered)
            except Exception as failure:  # noqa: BLE001 – it is raised again where the answers are taken
                answer(failure)


def _ask_host(session: Session, addresses: Sequence[str], turns: _Turns) -> Iterator[Answered]:
    """What comes of the links of a host; one that wants to be left alone is."""
    silent, unknown = 0, None
    no_way = f"there is no way to {urlsplit(addresses[0]).hostname}" if _host_of(addresses[0]) else None
    for address in addresses:
        if turns.has_ended:
            return
        if silent >= _PATIENCE:
            yield Answered(address, None)
            continue
        if unknown is not None:  # the others of a host that has no address need not be asked for
            yield Answered(address, unknown, is_unknown=True)
            continue
        found = knock(session, address, turns.take)
        yield Answered(address, found.heard, found.is_unknown)
        silent = silent + 1 if found.is_unwilling else 0
        unknown = found.heard if found.is_unknown and found.heard.said == no_way else None
