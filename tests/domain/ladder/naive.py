"""The rules of section 4 read literally: every subset of the catalogue, every order, every branch. No cleverness.

Only for catalogues of a handful of programs. It shares no code with the planner but the values.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from functools import cache
from itertools import chain, combinations, permutations, product
from math import ceil
from typing import Any, NamedTuple

from microcred.domain.claims import is_met
from microcred.domain.ladder.values import Graph, Person, Preferences
from microcred.domain.ladder.words import Objective
from microcred.domain.program import Delivery, Program, Status
from microcred.domain.requirement import (
    Condition,
    NeedsAll,
    NeedsCondition,
    NeedsProgram,
    NeedsSome,
    Requirement,
    programs_named,
)
from microcred.domain.taxonomy import CredentialClass

Pairs = frozenset[tuple[str, Condition]]
Key = tuple[Any, ...]


class Best(NamedTuple):
    """The best plan: its key and its ids, and the ids held that are shown."""

    key: Key
    ids: tuple[str, ...]
    shown: frozenset[str]


class Naive:
    """One question, answered by trying everything."""

    def __init__(self, graph: Graph, target: str, person: Person, preferences: Preferences, today: date) -> None:
        self.programs = graph.programs
        self.graph = graph
        self.target = graph.programs[target]
        self.person = person
        self.wishes = preferences
        self.today = today
        self.held = frozenset(person.held) & frozenset(graph.programs)
        word = graph.vocabulary.canonical
        self.skills = frozenset(map(word, self.target.skills))
        self.covers = {
            name: graph.vocabulary.covers(map(word, program.skills), self.skills)
            for name, program in self.programs.items()
        }
        self.linked = self._linked()
        self.fewest = cache(self._fewest)

    def best(self, *, direct: bool) -> Best | None:
        """The first plan by the list of rule 7."""
        may_be = [name for name in self.programs if name not in self.held and self.may_be_step(name)]
        demanded = ({self.target.id} | self.wishes.include) - self.held
        if not demanded <= set(may_be):
            return None
        others = [name for name in may_be if name not in demanded]
        found = []
        for extra in chain.from_iterable(combinations(others, size) for size in range(len(others) + 1)):
            steps = frozenset(demanded.union(extra))
            if self._is_plan(steps, direct=direct):
                shown = self._shown(steps)
                found.append(Best(self.key(steps, shown, direct=direct), tuple(sorted(steps)), shown))
        return min(found, default=None)

    def _linked(self) -> frozenset[str]:
        linked = {self.target.id} | {p.id for p in self.programs.values() if self.target.id in p.prepares_for}
        while True:
            named = {
                name
                for each in linked
                for name in (*programs_named(self.programs[each].requires), *self.programs[each].recommends)
                if name in self.programs
            }
            if named <= linked:
                return frozenset(linked)
            linked |= named

    def relevant(self, name: str) -> bool:
        """Whether it covers a skill of the target or is linked to it."""
        return bool(self.covers[name]) or name in self.linked

    def may_be_step(self, name: str) -> bool:
        """Whether status, audience and limits but those of number allow it."""
        program, wishes = self.programs[name], self.wishes
        if program.status_on(self.today) is not Status.ACTIVE or not program.is_open_to(wishes.open_to):
            return False
        if name in wishes.exclude or (wishes.online and program.delivery is not Delivery.ONLINE):
            return False
        if name == self.target.id:
            return True
        provider = self.graph.providers.get(program.provider)
        if wishes.internal and (provider is None or not provider.internal):
            return False
        return not wishes.providers or program.provider in wishes.providers

    def is_unmet(self, condition: Condition) -> bool:
        """Whether the claims do not meet a condition."""
        return is_met(condition, self.person.claims) is not True

    def _branches(self, tree: Requirement, done: frozenset[str]) -> Iterator[frozenset[Condition]]:
        """Every set of unmet conditions that some choice of branches rests on."""
        match tree:
            case NeedsProgram(program):
                if program in done:
                    yield frozenset()
            case NeedsCondition(condition):
                yield frozenset({condition}) if self.is_unmet(condition) else frozenset()
            case NeedsAll(parts):
                for chosen in product(*(list(self._branches(part, done)) for part in parts)):
                    yield frozenset().union(*chosen)
            case NeedsSome(count, parts):
                for some in combinations(parts, count):
                    yield from self._branches(NeedsAll(some), done)

    def rests(self, name: str, done: frozenset[str]) -> int | None:
        """The fewest unmet conditions of one program after what is done."""
        program = self.programs[name]
        listed = frozenset(filter(self.is_unmet, program.conditions))
        if program.requires is None:
            return len(listed)
        return min((len(listed | rests) for rests in self._branches(program.requires, done)), default=None)

    def _fewest(self, steps: frozenset[str], held: frozenset[str]) -> int | None:
        """The fewest unmet conditions of all steps over all orders: whichever is last, the others come before."""
        if not steps:
            return 0
        totals = []
        for last in steps:
            before, own = self.fewest(steps - {last}, held), self.rests(last, held | (steps - {last}))
            if before is not None and own is not None:
                totals.append(before + own)
        return min(totals, default=None)

    def _is_better_than(self, total: int, other: int | None) -> bool:
        return other is None or other > total

    def _is_plan(self, steps: frozenset[str], *, direct: bool) -> bool:
        if not self._keeps_limits(steps) or not self._is_in_time(steps):
            return False
        total = self.fewest(steps, self.held)
        if total is None:
            return False
        for step in steps - {self.target.id} - self.wishes.include:
            classes = (CredentialClass.KNOWLEDGE, CredentialClass.SKILL, CredentialClass.ABILITY)
            free = self.relevant(step) and self.programs[step].credential_class in classes and not direct
            if not free and not self._is_better_than(total, self.fewest(steps - {step}, self.held)):
                return False
        return True

    def _shown(self, steps: frozenset[str]) -> frozenset[str]:
        total = self.fewest(steps, self.held)
        assert total is not None
        return frozenset(
            name
            for name in self.held
            if self.relevant(name) or self._is_better_than(total, self.fewest(steps, self.held - {name}))
        )

    def price(self, program: Program) -> tuple[bool, Fraction]:
        """Whether the price is known to budgets, and its parts that are."""
        total = program.cost.total
        if total is None or (total != 0 and program.cost.currency != self.wishes.currency):
            return False, Fraction(0)
        return program.cost.complete, Fraction(str(total))

    def _keeps_limits(self, steps: frozenset[str]) -> bool:
        wishes, programs = self.wishes, [self.programs[step] for step in steps]
        if wishes.max_steps is not None and len(steps) > wishes.max_steps:
            return False
        if wishes.budget is not None:
            prices = [self.price(program) for program in programs]
            if not wishes.allow_unknown and not all(known for known, _ in prices):
                return False
            if sum((amount for _, amount in prices), Fraction(0)) > Fraction(str(wishes.budget)):
                return False
        if wishes.max_hours is not None:
            if not wishes.allow_unknown and any(program.hours is None for program in programs):
                return False
            hours = sum(
                (Fraction(str(program.hours)) for program in programs if program.hours is not None), Fraction(0)
            )
            return hours <= Fraction(str(wishes.max_hours))
        return True

    def _is_in_time(self, steps: frozenset[str]) -> bool:
        wishes = self.wishes
        if wishes.by is None:
            return True
        assert wishes.start is not None
        if not wishes.allow_unknown and any(self.programs[step].hours is None for step in steps):
            return False
        weeks = self.weeks(steps)
        return weeks is None or wishes.start + timedelta(days=7 * weeks - 1) <= wishes.by

    def weeks(self, steps: frozenset[str]) -> int | None:
        """The fewest weeks over all orders that rest on the fewest conditions; unknown lengths count for nothing."""
        least = self.fewest(steps, self.held)
        if least is None:
            return None
        ends = []
        for order in permutations(steps):
            rests = [self.rests(name, self.held | frozenset(order[:place])) for place, name in enumerate(order)]
            if None not in rests and sum(each or 0 for each in rests) == least:
                ends.append(self._last_week(order))
        return min(ends, default=0)

    def _last_week(self, order: tuple[str, ...]) -> int:
        """The week in which the last of them ends, each begun after the one before it and not before its day."""
        pace, start = Fraction(str(self.wishes.hours_per_week)), self.wishes.start
        assert start is not None
        now, last = Fraction(0), 1 if order else 0
        for name in order:
            program = self.programs[name]
            work = Fraction(str(program.hours or 0)) / pace
            opens = min(((each.on - start).days // 7 for each in program.starts), default=0)
            now = max(now, Fraction(opens)) + work
            last = max(last, opens + 1, ceil(now))
        return last

    def _rungs(self, names: frozenset[str]) -> int:
        own = self.target.credential_class
        top = 5 if own is CredentialClass.MACRO else own.rung or 0
        rungs = {self.programs[name].credential_class.rung for name in names}
        return len({rung for rung in rungs if rung is not None and rung < top})

    def key(self, steps: frozenset[str], shown: frozenset[str], *, direct: bool) -> Key:
        """What plans are compared by, in the order of rule 7."""
        programs = [self.programs[step] for step in steps]
        others = (steps | shown) - {self.target.id}
        covered = frozenset().union(*(self.covers[name] for name in others))
        prices = [self.price(program) for program in programs]
        cost = (
            sum(1 for known, _ in prices if not known),
            sum((amount for known, amount in prices if known), Fraction(0)),
        )
        hours = (
            sum(1 for program in programs if program.hours is None),
            sum((Fraction(str(program.hours)) for program in programs if program.hours is not None), Fraction(0)),
        )
        gain = len(covered) - len(steps - self.linked)
        overlap = sum(len(self.covers[name]) for name in others)
        days = [program.as_of for program in programs]
        unknown = None in days
        oldest = min((day.toordinal() for day in days if day is not None), default=0)
        fresh = (unknown, 0 if unknown else -oldest)
        ids = tuple(sorted(steps))
        first: dict[Objective, Key] = {
            Objective.FIT: (), Objective.COST: cost, Objective.HOURS: hours, Objective.STEPS: (len(steps),),
        }  # fmt: skip
        total = self.fewest(steps, self.held)
        objective = first[self.wishes.objective]
        if direct:
            return (total, *objective, len(steps), *hours, *cost, *fresh, ids)
        progress = len(steps & self.person.in_progress)
        rungs = self._rungs(others)
        return (total, -rungs, *objective, -gain, len(steps), -overlap, -progress, *hours, *cost, *fresh, ids)
