"""Which certifications a person is nearest to: those worth planning by a cheap look, then in the order of the plans."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from microcred.domain.ladder.values import Graph, Ladder, Person
from microcred.domain.ladder.words import Progress
from microcred.domain.program import Audience, Program, Status
from microcred.domain.requirement import programs_named
from microcred.domain.taxonomy import CredentialClass

MOST_PLANNED = 60
"""How many certifications are planned at most: to plan all would take seconds."""


class Near(NamedTuple):
    """A certification, and what can be told without a plan: how far held things name or cover it."""

    program: Program
    linked: int
    covered: float


@dataclass(frozen=True, slots=True)
class Nearest:
    """The ladders to what a person is nearest to, the nearest first; how many there were to choose from."""

    ladders: tuple[Ladder, ...]
    among: int
    planned: int


def find_near(graph: Graph, person: Person, today: date, audience: Audience, only: frozenset[str] | None) -> list[Near]:
    """The certifications that could be planned, those first that what is held or in progress names or covers most.

    Without `only`, what shares nothing with what is held is left out.
    """
    own = person.held | person.in_progress
    served = set(_serve(graph, own))
    near = [
        Near(program, _count_links(graph, program, own), _share(graph, program, served))
        for program in graph.programs.values()
        if _is_open(program, person, today, audience) and (only is None or program.id in only)
    ]
    fitting = [each for each in near if only is not None or each.linked or each.covered]
    return sorted(fitting, key=lambda each: (-each.linked - each.covered, each.program.id))


def rank(ladders: Iterable[Ladder]) -> list[Ladder]:
    """The ladders that lead somewhere, the nearest first: by open conditions, steps, cost and hours that are left."""
    return sorted((each for each in ladders if each.feasible), key=_distance)


def count_rungs_held(ladder: Ladder) -> int:
    """On how many formal rungs of the ladder something stands that is held."""
    return sum(
        any(step.progress is Progress.HELD for step in rung.steps)
        for rung in ladder.rungs
        if rung.credential_class.rung is not None
    )


def _distance(ladder: Ladder) -> tuple[int, int, int, float, int, float, int, str]:
    totals = ladder.totals
    open_conditions = sum(check.met is not True for check in ladder.conditions)
    return (
        open_conditions,
        totals.steps,
        totals.unknown_cost,
        totals.cost or 0,
        totals.unknown_hours,
        totals.hours or 0,
        -count_rungs_held(ladder),
        ladder.target.id,
    )


def _is_open(program: Program, person: Person, today: date, audience: Audience) -> bool:
    return (
        program.credential_class is CredentialClass.CERTIFICATION
        and program.id not in person.held
        and program.status_on(today) is Status.ACTIVE
        and program.is_open_to(audience)
    )


def _serve(graph: Graph, own: Iterable[str]) -> Iterator[str]:
    """Every skill that what is held covers, the broader ones too."""
    vocabulary = graph.vocabulary
    for name in own:
        program = graph.programs.get(name)
        for skill in program.skills if program else ():
            yield from vocabulary.serves(vocabulary.canonical(skill))


def _count_links(graph: Graph, program: Program, own: frozenset[str]) -> int:
    """How many of the things that are held it names, or say that they prepare for it."""
    named = {*programs_named(program.requires), *program.recommends}
    preparing = {name for name in own if name in graph.programs and program.id in graph.programs[name].prepares_for}
    return len(own & (named | preparing))


def _share(graph: Graph, program: Program, served: set[str]) -> float:
    wanted = set(map(graph.vocabulary.canonical, program.skills))
    return len(wanted & served) / len(wanted) if wanted else 0.0
