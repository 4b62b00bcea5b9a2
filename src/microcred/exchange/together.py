"""Several addresses asked at once, a few at a time, so that slow servers wait for one another no longer than they must."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from threading import Thread

from microcred.domain.stamp import Stamp
from microcred.exchange.fetched import Page
from microcred.exchange.sources import CollectChanged, collect_anew

AT_ONCE = 4
"""How many addresses are asked at the same time."""

Wanted = Mapping[str, Sequence[Stamp]]
"""Addresses, and what is known of the pages of each."""

_Pages = Sequence[Page] | None


@contextmanager
def collect_together(wanted: Wanted) -> Iterator[CollectChanged]:
    """Begins to ask all of them; what it gives hands out the pages of one, once, waiting for them where it must.

    The threads end with the block, or with the program: a pool of them would hold up an interruption.
    """
    waiting: SimpleQueue[str] = SimpleQueue()
    coming: dict[str, Future[_Pages]] = {address: Future() for address in wanted}
    for address in wanted:
        waiting.put(address)
    for _ in range(min(AT_ONCE, len(wanted))):
        Thread(target=_work, args=(waiting, wanted, dict(coming)), daemon=True).start()

    def take(address: str, known: Sequence[Stamp]) -> _Pages:
        future = coming.pop(address, None)
        return collect_anew(address, known) if future is None else future.result()

    try:
        yield take
    finally:
        _empty(waiting)


def _work(waiting: "SimpleQueue[str]", wanted: Wanted, coming: Mapping[str, "Future[_Pages]"]) -> None:
    while True:
        try:
            address = waiting.get_nowait()
        except Empty:
            return
        try:
            coming[address].set_result(collect_anew(address, wanted[address]))
        except Exception as failure:  # noqa: BLE001 – it is raised again where the pages are taken
            coming[address].set_exception(failure)


def _empty(waiting: "SimpleQueue[str]") -> None:
    try:
        while True:
            waiting.get_nowait()
    except Empty:
        return
