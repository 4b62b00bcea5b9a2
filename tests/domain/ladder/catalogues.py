"""Random catalogues from a number: small ones with all that can go wrong, large ones to measure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from domain.ladder.strategies import CONDITIONS, NAMES, SKILLS, VOCABULARY, Case
from microcred.domain.claims import Claim
from microcred.domain.ladder.values import Graph, Person, Preferences
from microcred.domain.ladder.words import Objective
from microcred.domain.program import Audience, Cost, Delivery, Program, Start, Status
from microcred.domain.provider import Provider
from microcred.domain.requirement import NeedsAll, NeedsCondition, NeedsProgram, NeedsSome, Requirement
from microcred.domain.taxonomy import RUNGS, CredentialClass

_COSTS = (
    *[Cost(0, 0, 0, "USD")] * 6, Cost(0, 0, 0, "EUR"), Cost(0, 100, 0, "USD"), Cost(49.99, 50.01, 0, "USD"),
    Cost(200, 0, 0, "USD"), Cost(50, None, 0, "USD"), Cost(), Cost(30, 0, 0, "EUR"), Cost(0, None, None, "USD"),
)  # fmt: skip
T = TypeVar("T")
_DAYS = (date(2024, 5, 1), date(2025, 5, 1), date(2026, 5, 1))


def small_case(seed: int, most: int = 7) -> Case:
    """A nasty catalogue of up to so many programs, a person and preferences."""
    dice = Random(seed)  # noqa: S311 - dice, no secrets
    names = NAMES[: dice.randint(3, most)]
    thorny = dice.random()
    offered = {name: _small_program(dice, name, names, thorny) for name in names}
    graph = Graph(offered, {"a": Provider("a", "A"), "b": Provider("b", "B", internal=True)}, VOCABULARY)
    claims = (Claim("experience", months=18), Claim("age", years=20), Claim("licence", holds=False))
    person = Person(
        held=frozenset(_some(dice, names[1:], 0.15)),
        in_progress=frozenset(_some(dice, names, 0.15)),
        claims=tuple(_some(dice, claims, 0.3)),
    )
    return Case(graph, person, _preferences(dice, names))


def with_days(case: Case, seed: int) -> Case:
    """The case for someone with so many hours a week and an end, with days on which some programs start."""
    dice = Random(seed + 1)  # noqa: S311 - dice, no secrets
    offered = {}
    for name, program in case.graph.programs.items():
        on = case.today + timedelta(days=dice.choice((0, 3, 8, 20)))
        starts = (Start(on, on + timedelta(days=2)),) if dice.random() < 0.4 else ()
        offered[name] = program._replace(starts=starts)
    wishes = replace(
        case.preferences,
        hours_per_week=dice.choice((1, 2, 3.5)),
        start=case.today,
        by=case.today + timedelta(days=dice.choice((7, 14, 21, 28, 90))),
    )
    return replace(case, graph=replace(case.graph, programs=offered), preferences=wishes)


def _small_program(dice: Random, name: str, names: tuple[str, ...], thorny: float) -> Program:
    is_target = name == names[0]
    usual = (*[CredentialClass.CERTIFICATION] * 8,) if is_target else (*RUNGS[:3],) * 5
    tree = _tree(dice, names[1:] if dice.random() < 0.8 else names, 3) if dice.random() < 0.9 * thorny else None
    return Program(
        id=name,
        title=name,
        provider=name.partition("/")[0],
        credential_class=dice.choice((*usual, *RUNGS, *CredentialClass)),
        skills=tuple(_some(dice, (*SKILLS, "Networks"), 0.8 if is_target else 0.35)),
        hours=dice.choice((None, 1, 1, 1, 2, 2.5, 40)),
        cost=dice.choice(_COSTS),
        requires=tree,
        conditions=tuple(_some(dice, CONDITIONS, 0.3)) if dice.random() < 0.2 else (),
        recommends=tuple(_some(dice, (*names, "c/unknown"), 0.15)),
        prepares_for=(NAMES[0],) if dice.random() < 0.1 else (),
        open_to=(Audience.STUDENTS,) if dice.random() < 0.05 else (),
        delivery=dice.choice((Delivery.ONLINE,) * 9 + (Delivery.IN_PERSON, None)),
        status=dice.choice((Status.ACTIVE,) * 20 + (Status.RETIRED, Status.UPCOMING)),
        as_of=dice.choice((*_DAYS, *_DAYS, None) if dice.random() < 0.4 else _DAYS[-1:]),
    )


def _tree(dice: Random, names: tuple[str, ...], depth: int) -> Requirement:
    roll = dice.random()
    if depth == 0 or roll < 0.45:
        return NeedsProgram(dice.choice(names)) if names and dice.random() < 0.97 else NeedsProgram("c/unknown")
    if roll < 0.6:
        return NeedsCondition(dice.choice(CONDITIONS))
    parts = tuple(_tree(dice, names, depth - 1) for _ in range(dice.choice((0, 1, 2, 2, 2, 3, 3))))
    return NeedsAll(parts) if roll < 0.72 else NeedsSome(2 if len(parts) > 2 and dice.random() < 0.4 else 1, parts)


def _preferences(dice: Random, names: tuple[str, ...]) -> Preferences:
    rare = 0.12
    return Preferences(
        objective=dice.choice((Objective.FIT, *Objective)),
        direct=dice.random() < rare,
        budget=dice.choice((0, 100, 150, 300)) if dice.random() < 0.25 else None,
        max_hours=dice.choice((2, 5, 50)) if dice.random() < 0.25 else None,
        max_steps=dice.choice((2, 3, 4)) if dice.random() < 0.25 else None,
        providers=frozenset({dice.choice("ab")}) if dice.random() < rare else frozenset(),
        internal=dice.random() < rare / 2,
        online=dice.random() < rare,
        include=frozenset({dice.choice(names)}) if dice.random() < rare else frozenset(),
        exclude=frozenset({dice.choice(names[1:])}) if dice.random() < rare else frozenset(),
        open_to=dice.choice((Audience.ANYONE, Audience.STUDENTS)),
        allow_unknown=dice.random() < 0.6,
    )


def _some(dice: Random, values: Sequence[T], chance: float) -> list[T]:
    return [value for value in values if dice.random() < chance]


def large_case(seed: int, size: int, thorny: float, *, limited: bool = False) -> Case:
    """A catalogue of so many programs; `thorny` is the share of them that require others."""
    dice = Random(seed)  # noqa: S311 - dice, no secrets
    words = [f"skill {number}" for number in range(dice.choice((6, 12, 24)))]
    wanted = tuple(dice.sample(words, min(len(words), dice.choice((4, 6, 8, 10)))))
    names = ["a/t", *(f"{dice.choice('abcdefgh')}/p{number:05}" for number in range(1, size))]
    near = names[: max(30, size // dice.choice((1, 4, 16)))]
    offered = {}
    for name in names:
        known = words if name in near or dice.random() < 0.05 else ["gardening"]
        offered[name] = _large_program(dice, name, names, known, thorny)
    tree = NeedsAll(tuple(_wide_tree(dice, names[1:], 2) for _ in range(dice.choice((0, 1, 2)))))
    first = offered["a/t"]
    offered["a/t"] = Program(
        id="a/t", title="a/t", provider="a", credential_class=CredentialClass.CERTIFICATION, skills=wanted,
        requires=tree if tree.parts and thorny else None, hours=first.hours, cost=first.cost,
        recommends=tuple(dice.sample(names[1:], 4)), as_of=_DAYS[-1],
    )  # fmt: skip
    limits = Preferences(objective=dice.choice(tuple(Objective)))
    if limited:
        limits = Preferences(
            objective=limits.objective, budget=dice.choice((200, 400, 800, None)), allow_unknown=dice.random() < 0.5,
            max_hours=dice.choice((60, 120, None)), max_steps=dice.choice((4, 6, None)),
        )  # fmt: skip
    person = Person(held=frozenset(dice.sample(names[1:], dice.choice((0, 2, 10)))))
    return Case(Graph(offered), person, limits)


def _large_program(dice: Random, name: str, names: list[str], words: list[str], thorny: float) -> Program:
    return Program(
        id=name,
        title=name,
        provider=name.partition("/")[0],
        credential_class=dice.choice((*RUNGS[:3], *RUNGS[:3], *RUNGS, CredentialClass.PARTICIPATION)),
        skills=tuple(dice.sample(words, min(len(words), dice.choice((0, 1, 1, 2, 2, 3, 4))))),
        hours=dice.choice((None, None, dice.randint(1, 40), dice.randint(1, 40) / 2)),
        cost=dice.choice((*_COSTS, Cost(), Cost(dice.randint(1, 300), 0, 0, "USD"))),
        requires=_wide_tree(dice, names, 2) if dice.random() < thorny else None,
        conditions=tuple(dice.sample(CONDITIONS, 1)) if dice.random() < 0.1 else (),
        recommends=tuple(dice.sample(names, 1)) if dice.random() < 0.1 else (),
        prepares_for=("a/t",) if dice.random() < 2 / len(names) else (),
        as_of=dice.choice((*_DAYS, None)),
    )


def _wide_tree(dice: Random, names: Sequence[str], depth: int) -> Requirement:
    roll = dice.random()
    if depth == 0 or roll < 0.5:
        return NeedsProgram(dice.choice(names))
    if roll < 0.55:
        return NeedsCondition(dice.choice(CONDITIONS))
    parts = tuple(_wide_tree(dice, names, depth - 1) for _ in range(dice.choice((2, 2, 3, 4))))
    return NeedsAll(parts) if roll < 0.75 else NeedsSome(dice.choice((1, 1, 2)), parts)
