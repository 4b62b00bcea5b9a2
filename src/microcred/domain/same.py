"""Which ids are of one program: what corrections and overlays say is the same is gathered under the id that stays."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from microcred.domain.merge import SourcedRecord, is_laid_over, trust

SAME_AS = "same_as"
"""The key under which a correction names other ids of the program."""

Same = Mapping[str, str]
"""By id, the id under which its program stands; an id that no correction makes another's is absent."""


class _Said(NamedTuple):
    """One program said to be another, and how far that is believed: the smaller, the more."""

    trust: tuple[Any, ...]
    stays: str
    goes: str


def settle_same(claims: Iterable[SourcedRecord]) -> dict[str, str]:
    """For each id that goes, the one that stays: the first named of each group, by what is believed most.

    Of what several say of one program the most trusted counts, as with every field.
    """
    parents: dict[str, str] = {}

    def stands(program_id: str) -> str:
        while program_id in parents:
            program_id = parents[program_id]
        return program_id

    for said in sorted(_believed(claims)):
        stays, goes = stands(said.stays), stands(said.goes)
        if stays != goes:
            parents[goes] = stays
    return {each: stands(each) for each in parents}


def gather(claims: Mapping[str, Sequence[SourcedRecord]], same: Same) -> dict[str, list[SourcedRecord]]:
    """The records by the id under which their program stands."""
    gathered: dict[str, list[SourcedRecord]] = {}
    for each, several in claims.items():
        joined = each in same
        gathered.setdefault(same.get(each, each), []).extend(claim._replace(joined=joined) for claim in several)
    return gathered


def widen(ids: Iterable[str], said: Iterable[tuple[str, str]]) -> set[str]:
    """The ids, and all that these pairs tie to them."""
    found, left = set(ids), list(said)
    while near := [pair for pair in left if found.intersection(pair)]:
        found.update(each for pair in near for each in pair)
        left = [pair for pair in left if pair not in near]
    return found


def _believed(claims: Iterable[SourcedRecord]) -> Iterable[_Said]:
    best: dict[str, tuple[tuple[Any, ...], SourcedRecord]] = {}
    for claim in claims:
        if SAME_AS in claim.record.fields and claim.listed and is_laid_over(claim.source):
            trusted = trust(claim, claim.record.source_of(SAME_AS).as_of)
            if claim.record.id not in best or trusted < best[claim.record.id][0]:
                best[claim.record.id] = trusted, claim
    for trusted, claim in best.values():
        for goes in claim.record.fields[SAME_AS] or ():
            yield _Said(trusted, claim.record.id, goes)
