"""Where sources came from and on what terms they were read: what it takes to bring them up to date."""

from typing import NamedTuple

from microcred.domain.history import SHIPPED
from microcred.domain.record import Layer, Source

CATALOGUE = "catalogue"
"""What the catalogue that is followed is called where sources are named."""


class Terms(NamedTuple):
    """What a person asked of the reading when they imported a source, and what holds when it is updated.

    `folders` are those that they named: what is new in one is read too, what is gone from it is told.
    """

    name: str | None = None
    insist: str | None = None
    partial: bool = False
    keep_good: bool = False
    folders: tuple[str, ...] = ()


class Origin(NamedTuple):
    """A source and where it came from, with the command of its last change that stands."""

    source: Source
    files: tuple[str, ...]
    addresses: tuple[str, ...]
    terms: Terms
    programs: int
    command: str


def why_not(origin: Origin, followed: str | None = None) -> str | None:
    """Why a source cannot be brought up to date; None where it can. `followed` is the catalogue that is followed."""
    if origin.source.layer is Layer.EDIT:
        return "it is what you said yourself: microcred edit changes it"
    if origin.command == SHIPPED and followed:
        return f"it is a part of {followed}: microcred update {CATALOGUE} brings all of that up to date"
    if origin.command == SHIPPED:
        return "it comes with microcred: a newer one brings a newer catalogue"
    if not (origin.files or origin.addresses):
        return "it came through a pipe: import it again"
    return None
