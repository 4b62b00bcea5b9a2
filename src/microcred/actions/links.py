"""Asks the links of the catalogue, and keeps what was heard as it comes: broken off, it goes on where it stopped."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from microcred.actions.resolve import resolve_program
from microcred.domain.errors import MicrocredError, NotFound
from microcred.domain.link import Heard, Link, LinkReport, Outcome, follow, in_turn
from microcred.domain.progress import Advance, ignore
from microcred.exchange.links import Answered, ask_links
from microcred.store.links import list_links, listed_by, put_checks
from microcred.store.open import Catalogue
from microcred.store.sources import get_source


class LinkRequest(NamedTuple):
    """Whose links to ask (nothing named: all that are offered), and how many at most (0: all)."""

    words: tuple[str, ...] = ()
    limit: int = 0
    dry_run: bool = False


def check_links(catalogue: Catalogue, request: LinkRequest, today: date, advance: Advance = ignore) -> LinkReport:
    """Asks the links that were not asked today, those first that have failed or waited longest.

    Links that are named are asked again where all of them were.
    """
    links = list_links(catalogue, today, _owners(catalogue, request.words) if request.words else None)
    if request.words and not links:
        raise MicrocredError(f"{' and '.join(request.words)}: no link to ask", "microcred show tells what is known")
    waiting = in_turn(links, today) or (links if request.words else [])
    by_address = {each.address: each for each in waiting[: request.limit or None]}
    checked: list[Link] = []
    with ask_links(list(by_address)) as answers:
        for address, heard in _certain(_counted(answers, len(by_address), advance)):
            link = by_address[address]
            check = follow(link.check, address, heard, today)
            put_checks(catalogue, [check])
            checked.append(link._replace(check=check))
    spared = len(by_address) - len(checked)
    return LinkReport(tuple(checked), len(waiting) - len(checked), spared, request.dry_run)


def _owners(catalogue: Catalogue, words: Sequence[str]) -> set[str]:
    """The programs and providers whose links the words mean: what a source lists, or one program."""
    owners: set[str] = set()
    for word in words:
        if get_source(catalogue, word) is not None:
            owners |= listed_by(catalogue, word)
            continue
        try:
            owners.add(resolve_program(catalogue, word, date.max))
        except NotFound as failure:
            hint = "microcred sources lists the sources"
            raise NotFound("source or program", word, failure.nearest, hint) from failure
    return owners


def _follow(link: Link, heard: Heard, today: date) -> Link:
    return link._replace(check=follow(link.check, link.address, heard, today))


def _counted(answers: Iterator[Answered], total: int, advance: Advance) -> Iterator[Answered]:
    for done, answer in enumerate(answers, start=1):
        advance(done, total)
        yield answer


def _certain(answers: Iterator[Answered]) -> Iterator[tuple[str, Heard]]:
    """What was heard. That a host has no name is believed only once another host has answered: else we may be cut off."""
    unknown: list[tuple[str, Heard]] = []
    has_heard = False
    for address, heard, is_unknown in answers:
        if heard is None:
            continue
        if is_unknown and not has_heard:
            unknown.append((address, heard))
            continue
        if not is_unknown and heard.outcome is not Outcome.UNTOLD:
            has_heard = True
            yield from unknown
            unknown = []
        yield address, heard
    for address, heard in unknown:
        yield address, Heard(Outcome.UNTOLD, f"{heard.said}; no other host answered either")
