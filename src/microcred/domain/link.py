"""What is known of a link from having asked it: observations, no facts of a source; so undo and export leave them alone."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

STRUCK_AFTER = 3
"""On how many different days a link must have failed, and never worked between them, before it is struck."""


class Outcome(StrEnum):
    """What came of asking a link."""

    WORKS = "works"
    GONE = "gone"
    UNTOLD = "untold"


class Heard(NamedTuple):
    """What a server said of a link, in words, and where it leads when that is elsewhere.

    GONE is only what says so itself: the page is not there (404, 410), or the host has no address. A server that is
    busy, wants a sign-in, keeps programs out, or is silent today tells nothing: UNTOLD.
    """

    outcome: Outcome
    said: str
    leads_to: str | None = None


class LinkCheck(NamedTuple):
    """What is known of a link: when it was asked last, when it last worked, on how many days it has failed since."""

    address: str
    outcome: Outcome
    said: str
    tried_on: date
    worked_on: date | None = None
    failed_on: date | None = None
    failed_days: int = 0
    leads_to: str | None = None

    @property
    def is_struck(self) -> bool:
        """Whether it is to be offered no longer as if it worked."""
        return self.failed_days >= STRUCK_AFTER


class Link(NamedTuple):
    """A link of the catalogue, the programs and providers that have it, and what is known of it."""

    address: str
    used_by: tuple[str, ...]
    check: LinkCheck | None = None


class LinkReport(NamedTuple):
    """The links that were asked, those that wait for another time, and those whose host was not to be bothered more."""

    checked: tuple[Link, ...]
    waiting: int
    spared: int
    dry_run: bool


def follow(before: LinkCheck | None, address: str, heard: Heard, today: date) -> LinkCheck:
    """What is known once this was heard: a failure counts once a day, a success wipes the count."""
    worked_on = before.worked_on if before else None
    failed_on = before.failed_on if before else None
    days = before.failed_days if before else 0
    match heard.outcome:
        case Outcome.WORKS:
            worked_on, failed_on, days = today, None, 0
        case Outcome.GONE:
            days, failed_on = days + (failed_on != today), today
        case Outcome.UNTOLD:
            pass
    return LinkCheck(address, heard.outcome, heard.said, today, worked_on, failed_on, days, heard.leads_to)


def in_turn(links: Iterable[Link], today: date) -> list[Link]:
    """The links that were not asked today: those that have failed first, then those never asked, then the oldest."""
    waiting = [each for each in links if each.check is None or each.check.tried_on != today]
    return sorted(waiting, key=_turn)


def _turn(link: Link) -> tuple[bool, date, str]:
    check = link.check
    if check is None:
        return True, date.min, link.address
    return not 0 < check.failed_days < STRUCK_AFTER, check.tried_on, link.address
