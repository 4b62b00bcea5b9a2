"""On what exactly a step relies: which branches of its requirement a plan uses, by which programs and conditions."""

from collections.abc import Container
from typing import NamedTuple

from microcred.domain.ladder.resting import Resting
from microcred.domain.requirement import Condition, NeedsAll, NeedsCondition, NeedsProgram, NeedsSome, Requirement


class Reliance(NamedTuple):
    """One way in which a requirement is met; `on_nothing` where a part of it is an empty `all`."""

    conditions: tuple[Condition, ...] = ()
    programs: tuple[str, ...] = ()
    on_nothing: bool = False

    def and_also(self, other: "Reliance") -> "Reliance":
        """Both together."""
        return Reliance(
            tuple(dict.fromkeys((*self.conditions, *other.conditions))),
            tuple(dict.fromkeys((*self.programs, *other.programs))),
            self.on_nothing or other.on_nothing,
        )


def rely(
    resting: Resting, requirement: Requirement | None, listed: frozenset[Condition], done: Container[str],
    held: Container[str],
) -> Reliance | None:  # fmt: skip
    """The way that rests on the fewest unmet conditions beside those listed, then on the least at all."""
    if requirement is None:
        return Reliance()

    def cost(way: Reliance) -> tuple[int, int, int]:
        unmet = {condition for condition in way.conditions if resting.is_unmet(condition)}
        todo = sum(1 for program in way.programs if program not in held)
        return len(unmet - listed), len(way.conditions), todo

    return min(_ways(requirement, done, held), key=cost, default=None)


def _ways(requirement: Requirement, done: Container[str], held: Container[str]) -> list[Reliance]:
    match requirement:
        case NeedsProgram(program):
            return [Reliance(programs=(program,))] if program in done else []
        case NeedsCondition(condition):
            return [Reliance(conditions=(condition,))]
        case NeedsAll(()):
            return [Reliance(on_nothing=True)]
        case NeedsAll(parts):
            return _choose(len(parts), [_ways(part, done, held) for part in parts], held)
        case NeedsSome(count, parts):
            return _choose(count, [_ways(part, done, held) for part in parts], held)


def _choose(count: int, parts: list[list[Reliance]], held: Container[str]) -> list[Reliance]:
    count = max(count, 0)
    chosen: list[list[Reliance]] = [[Reliance()]] + [[] for _ in range(count)]
    for ways in parts:
        for taken in range(count, 0, -1):
            more = [so_far.and_also(way) for so_far in chosen[taken - 1] for way in ways]
            chosen[taken] = _lean(chosen[taken] + more, held)
    return chosen[count]


def _lean(ways: list[Reliance], held: Container[str]) -> list[Reliance]:
    """Without those that rest on all that another rests on, and on no fewer programs still to do."""
    kept: list[tuple[frozenset[Condition], int, Reliance]] = []
    for way in ways:
        todo = sum(1 for program in way.programs if program not in held)
        rests = frozenset(way.conditions)
        if not any(less <= rests and fewer <= todo for less, fewer, _ in kept):
            kept = [each for each in kept if not (rests <= each[0] and todo <= each[1])]
            kept.append((rests, todo, way))
    return [way for _, _, way in kept]
