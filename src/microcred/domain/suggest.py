"""What to do next for the sake of balance: the programs that add most to what is held, each by what it adds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from microcred.domain.balance import Balance
from microcred.domain.held import Held
from microcred.domain.kinds import ImbalanceKind
from microcred.domain.ladder.resting import Resting
from microcred.domain.ladder.values import Graph, Person
from microcred.domain.program import Audience, Program, Status
from microcred.domain.provider import Provider
from microcred.domain.taxonomy import RUNGS, CredentialClass

MOST = 5
"""How many programs are suggested."""


class Suggestion(NamedTuple):
    """A program that can be begun now, the skills that nothing formal covered before it, and the rung it fills."""

    program: Program
    adds: tuple[str, ...]
    fills: CredentialClass | None


class _Lack(NamedTuple):
    """What is still missing."""

    skills: frozenset[str]
    rungs: frozenset[str]
    certification: bool


def suggest(balance: Balance, graph: Graph, person: Person, today: date, audience: Audience) -> list[Suggestion]:
    """The programs that add most, one after the other: each is judged by what those before it leave open."""
    lack = _find_lack(balance)
    open_now = list(_find_open(balance, graph, person, today, audience))
    chosen: list[Suggestion] = []
    while open_now and len(chosen) < MOST and any(lack):
        ranked = [(_rank(each, burden, covers, lack), each, covers) for each, burden, covers in open_now]
        rank, best, covers = min(ranked, key=lambda each: each[0])
        if rank[0] == 0:
            break
        chosen.append(_say(best, covers, lack))
        open_now = [each for each in open_now if each[0].id != best.id]
        lack = _Lack(
            lack.skills - covers,
            lack.rungs - {best.credential_class},
            lack.certification and best.credential_class is not CredentialClass.CERTIFICATION,
        )
    return chosen


def _find_lack(balance: Balance) -> _Lack:
    about = {kind: frozenset[str]() for kind in ImbalanceKind}
    for finding in balance.findings:
        about[finding.kind] |= frozenset(finding.about)
    return _Lack(
        about[ImbalanceKind.UNSUPPORTED] | about[ImbalanceKind.INFORMAL_ONLY],
        about[ImbalanceKind.NO_RUNG],
        bool(about[ImbalanceKind.MACRO_WITHOUT_CERTIFICATION]),
    )


def _find_open(
    balance: Balance, graph: Graph, person: Person, today: date, audience: Audience
) -> Iterator[tuple[Program, int, frozenset[str]]]:
    """The formal programs that can be begun now, on how many open conditions each rests, and what it covers."""
    resting = Resting(graph, person.claims)
    wanted = [skill.skill for skill in balance.skills]
    toward = balance.toward.id if balance.toward else None
    for program in graph.programs.values():
        if program.id == toward or program.id in person.held or program.credential_class not in RUNGS:
            continue
        if program.status_on(today) is not Status.ACTIVE or not program.is_open_to(audience):
            continue
        covers = graph.vocabulary.covers(map(graph.vocabulary.canonical, program.skills), wanted)
        burden = resting.burden(program.id, person.held) if covers else None
        if burden is not None:
            yield program, burden, covers


def _rank(
    program: Program, burden: int, covers: frozenset[str], lack: _Lack
) -> tuple[int, int, bool, float, bool, float, str]:
    """The less, the sooner: by how much it adds, then by open conditions, price and length, the unknown last."""
    adds = len(covers & lack.skills) + (program.credential_class in lack.rungs)
    adds += lack.certification and program.credential_class is CredentialClass.CERTIFICATION
    cost = program.cost.total if program.cost.complete else None
    return -adds, burden, cost is None, cost or 0, program.hours is None, program.hours or 0, program.id


def _say(program: Program, covers: frozenset[str], lack: _Lack) -> Suggestion:
    fills = program.credential_class if program.credential_class in lack.rungs else None
    return Suggestion(program, tuple(sorted(covers & lack.skills)), fills)


@dataclass(frozen=True, slots=True)
class Balanced:
    """A balance, what it was made of, the providers that are named, and what to do next."""

    balance: Balance
    held: Held
    providers: Mapping[str, Provider]
    suggestions: tuple[Suggestion, ...]
