"""On how many unmet conditions steps rest: of a requirement, of a program, of a whole set of them.

Conditions never rule a plan out, programs do: a requirement can be met as soon as programs done before meet
enough of its branches, with conditions for the rest.
"""

from collections.abc import Callable, Container, Iterable, Iterator
from itertools import product
from typing import NamedTuple

from microcred.domain.claims import Claim, is_met
from microcred.domain.ladder.clock import Poll, never
from microcred.domain.ladder.values import Graph
from microcred.domain.requirement import (
    Condition,
    NeedsAll,
    NeedsCondition,
    NeedsProgram,
    NeedsSome,
    Requirement,
    programs_named,
)

Rests = frozenset[Condition]
_NOTHING: Rests = frozenset()
_ALWAYS = NeedsAll(())


class Case(NamedTuple):
    """A program's demands: unmet conditions of its list, its tree without what is met anyway, the ids it names."""

    listed: Rests
    tree: Requirement | None
    names: frozenset[str]


class Resting:
    """Answers for one catalogue and one person's claims how many unmet conditions steps rest on."""

    def __init__(self, graph: Graph, claims: Iterable[Claim], poll: Poll | None = None) -> None:
        self._graph = graph
        self._claims = tuple(claims)
        self._poll: Callable[[], None] = poll or Poll(never)
        self._cases: dict[str, Case] = {}
        self._burdens: dict[tuple[str, frozenset[str]], int | None] = {}

    def unhurried(self) -> "Resting":
        """The same answers, however late it is."""
        other = Resting(self._graph, self._claims)
        other._cases, other._burdens = self._cases, self._burdens
        return other

    def is_unmet(self, condition: Condition) -> bool:
        """Whether the claims leave a condition to be confirmed, or deny it."""
        return is_met(condition, self._claims) is not True

    def case(self, program_id: str) -> Case:
        """What a program demands of this person."""
        if program_id not in self._cases:
            program = self._graph.programs[program_id]
            listed = frozenset(filter(self.is_unmet, program.conditions))
            tree = _prune(program.requires, self.is_unmet)
            self._cases[program_id] = Case(listed, tree, frozenset(programs_named(tree)))
        return self._cases[program_id]

    def burden(self, program_id: str, done: Container[str]) -> int | None:
        """How many unmet conditions a program rests on after what is done; None where it cannot be taken then."""
        case = self.case(program_id)
        if case.tree is None:
            return len(case.listed)
        key = (program_id, frozenset(name for name in case.names if name in done))
        if key not in self._burdens:
            ways = ways_to_meet(case.tree, key[1])
            self._burdens[key] = min((len(way | case.listed) for way in ways), default=None)
        return self._burdens[key]

    def most(self, program_id: str) -> int:
        """On how many unmet conditions a program can rest at the very most."""
        case = self.case(program_id)
        return len(case.listed) + sum(1 for _ in _conditions(case.tree))

    def total(self, steps: frozenset[str], held: frozenset[str]) -> int | None:
        """The fewest unmet conditions that all steps rest on, in the best order; None where no order works."""
        arranged = self.arrange(steps, held)
        return None if arranged is None else arranged[0]

    def arrange(self, steps: frozenset[str], held: frozenset[str]) -> tuple[int, tuple[str, ...]] | None:
        """The fewest unmet conditions, and an order of the steps that rests on no more; None where none works.

        A step that rests on as little as it would after all others can be taken at once: having done it never
        makes another rest on more. Only where none is so must the order be searched for.
        """
        least: dict[str, int] = {}
        for step in steps:
            burden = self.burden(step, _Done(held, steps, step))
            if burden is None:
                return None
            least[step] = burden
        return _Arranging(self, least).search(held, steps)

    def poll(self) -> None:
        """Leaves by OutOfTime once time is up."""
        self._poll()


class _Done(Container[str]):
    """All that is held or a step, but one."""

    def __init__(self, held: frozenset[str], steps: frozenset[str], but: str) -> None:
        self._held = held
        self._steps = steps
        self._but = but

    def __contains__(self, name: object) -> bool:
        return name in self._held or (name != self._but and name in self._steps)


class _Arranging:
    """One search for the order of steps that rests on the fewest conditions."""

    def __init__(self, resting: Resting, least: dict[str, int]) -> None:
        self._resting = resting
        self._least = least
        self._known: dict[frozenset[str], tuple[int, tuple[str, ...]] | None] = {}

    def search(self, done: frozenset[str], left: frozenset[str]) -> tuple[int, tuple[str, ...]] | None:
        """The best order of what is left, after what is held or done."""
        first, done, left = self._settle(done, left)
        if left not in self._known:
            self._known[left] = self._branch(done, left) if left else (0, ())
        rest = self._known[left]
        return None if rest is None else (rest[0] + sum(self._least[step] for step in first), (*first, *rest[1]))

    def _settle(
        self, done: frozenset[str], left: frozenset[str]
    ) -> tuple[tuple[str, ...], frozenset[str], frozenset[str]]:
        """Takes every step that already rests on as little as it ever will."""
        taken: list[str] = []
        waiting = sorted(left)
        passed = set(done)
        moved = True
        while moved:
            moved = False
            for step in waiting:
                if self._resting.burden(step, passed) == self._least[step]:
                    passed.add(step)
                    taken.append(step)
                    moved = True
            waiting = [step for step in waiting if step not in passed]
        return tuple(taken), frozenset(passed), frozenset(waiting)

    def _branch(self, done: frozenset[str], left: frozenset[str]) -> tuple[int, tuple[str, ...]] | None:
        """Tries each step that can be taken next, where each rests on more than it would at the end."""
        self._resting.poll()
        best: tuple[int, tuple[str, ...]] | None = None
        for step in sorted(left):
            burden = self._resting.burden(step, done)
            rest = None if burden is None else self.search(done | {step}, left - {step})
            if burden is not None and rest is not None and (best is None or burden + rest[0] < best[0]):
                best = (burden + rest[0], (step, *rest[1]))
        return best


def ways_to_meet(requirement: Requirement, done: Container[str]) -> list[Rests]:
    """The least sets of conditions that the requirement can rest on after what is done; none: it cannot be met."""
    match requirement:
        case NeedsProgram(program):
            return [_NOTHING] if program in done else []
        case NeedsCondition(condition):
            return [frozenset((condition,))]
        case NeedsAll(parts):
            ways = [_NOTHING]
            for part in parts:
                ways = _join(ways, ways_to_meet(part, done))
            return ways
        case NeedsSome(count, parts):
            return _choose(count, [ways for part in parts if (ways := ways_to_meet(part, done))])


def _choose(count: int, parts: list[list[Rests]]) -> list[Rests]:
    """The least unions of ways of `count` parts; parts met by what is done come free."""
    resting = [ways for ways in parts if ways != [_NOTHING]]
    chosen: list[list[Rests]] = [[_NOTHING]] + [[] for _ in range(count - (len(parts) - len(resting)))]
    for ways in resting:
        for taken in range(len(chosen) - 1, 0, -1):
            chosen[taken] = _least(chosen[taken] + _join(chosen[taken - 1], ways))
    return chosen[-1]


def _join(one: list[Rests], other: list[Rests]) -> list[Rests]:
    if one == [_NOTHING]:
        return other
    return _least([left | right for left, right in product(one, other)])


def _least(ways: list[Rests]) -> list[Rests]:
    """Without the sets that hold another."""
    kept: list[Rests] = []
    for way in sorted(set(ways), key=len):
        if not any(less <= way for less in kept):
            kept.append(way)
    return kept


def _conditions(requirement: Requirement | None) -> Iterator[Condition]:
    match requirement:
        case NeedsCondition(condition):
            yield condition
        case NeedsAll(parts) | NeedsSome(_, parts):
            for part in parts:
                yield from _conditions(part)


def _prune(requirement: Requirement | None, is_unmet: Callable[[Condition], bool]) -> Requirement | None:
    """The tree with every met condition replaced by what is always true; None where all of it is."""
    match requirement:
        case NeedsCondition(condition) if not is_unmet(condition):
            return None
        case NeedsAll(parts):
            kept = tuple(part for each in parts if (part := _prune(each, is_unmet)) is not None)
            return NeedsAll(kept) if kept else None
        case NeedsSome(count, parts):
            pruned = [_prune(each, is_unmet) for each in parts]
            wanted = count - pruned.count(None)
            return NeedsSome(wanted, tuple(part for part in pruned if part is not None)) if wanted > 0 else None
    return requirement
