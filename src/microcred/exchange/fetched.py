"""What comes from an address."""

from typing import NamedTuple

from microcred.domain.stamp import Stamp


class Page(NamedTuple):
    """A page and what it is known again by; one that is not `news` says nothing, or nothing that is not known."""

    stamp: Stamp
    content: bytes
    news: bool = True


class Unmodified(NamedTuple):
    """An address of which the server says that all its pages are as they were."""

    address: str
