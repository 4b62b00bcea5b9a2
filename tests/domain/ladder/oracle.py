"""The rules of section 4 as a mixed-integer program for HiGHS: a second oracle for what is too large for brute force.

It shares with the planner the values, and nothing else: every program that may be a step is a variable, every node of
a requirement too. Keys are compared one after the other, as far as they are sums; freshness and ids are not. What a
program of no step's class needs – to be named by a step – is in the model; that the plan would be worse without it is
asked of the answer (`needless`), and a set that fails is ruled out. Held programs must be relevant.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import count
from math import gcd
from time import process_time
from typing import NamedTuple

import highspy
import numpy as np

from domain.ladder.naive import Naive
from domain.ladder.strategies import Case
from microcred.domain.ladder.values import Ladder
from microcred.domain.ladder.words import Objective
from microcred.domain.program import Program
from microcred.domain.requirement import NeedsAll, NeedsCondition, NeedsProgram, NeedsSome, Requirement, programs_named
from microcred.domain.taxonomy import RUNGS, CredentialClass

Key = tuple[int, ...]
Terms = dict[int, float]
Row = tuple[float, float, Terms]
_COST, _HOURS = ("unknown_cost", "cost"), ("unknown_hours", "hours")
_RANGES = {
    "conditions": 16, "rungs": 8, "gain": 64, "steps": 64, "overlap": 256, "progress": 16, "unknown_hours": 64,
    "unknown_cost": 64,
}  # fmt: skip
"""How far apart two plans that matter can be by a measure; what is not named is weighed alone."""
_MOST_AT_ONCE = 1 << 22
_FIRST: dict[Objective, tuple[str, ...]] = {
    Objective.FIT: (), Objective.COST: _COST, Objective.HOURS: _HOURS, Objective.STEPS: ("steps",),
}  # fmt: skip


class SolverFailure(Exception):
    """The solver reports a fault of its own."""


class Solved(NamedTuple):
    """The best plan by the solver: its steps and the values of its measures; None of both where there is none."""

    steps: frozenset[str]
    key: Key


def order_of(case: Case, *, direct: bool = False) -> tuple[str, ...]:
    """The measures by which plans are compared, as far as they are sums."""
    first = _FIRST[case.preferences.objective]
    if direct:
        names = ("conditions", *first, "steps", *_HOURS, *_COST)
    else:
        names = ("conditions", "rungs", *first, "gain", "steps", "overlap", "progress", *_HOURS, *_COST)
    return tuple(dict.fromkeys(names))


def key_of(case: Case, ladder: Ladder) -> Key:
    """The same measures of a ladder, from what it shows."""
    naive = Naive(case.graph, case.target, case.person, case.preferences, case.today)
    todo = [step.program for step in ladder.todo]
    others = [step for step in ladder.steps if step.program.id != case.target]
    values = {
        "conditions": sum(check.met is not True for check in ladder.conditions),
        "rungs": -len({rung for step in others if (rung := _rung(naive, step.program)) is not None}),
        "gain": sum(not step.linked for step in ladder.todo) - len(ladder.covered),
        "steps": len(todo),
        "overlap": -sum(len(step.covers) for step in others),
        "progress": -len({program.id for program in todo} & case.person.in_progress),
        **{name: sum(_effort(naive, program)[name] for program in todo) for name in (*_HOURS, *_COST)},
    }
    return tuple(values[name] for name in order_of(case, direct=case.preferences.direct))


class Timed(NamedTuple):
    """What the solver found, how many programs were in its model, and the seconds to make it and to solve it."""

    solved: Solved | None
    candidates: int
    model: float
    solve: float


def solve_with_highs(case: Case) -> Solved | None:
    """The best plan by the solver; None where there is none."""
    return time_highs(case).solved


def time_highs(case: Case) -> Timed:
    """The same with its times, from when covers and links are known."""
    naive = Naive(case.graph, case.target, case.person, case.preferences, case.today)
    start = process_time()
    model = _Model(case, naive)
    made = process_time()
    solved = model.solve()
    return Timed(solved, len(model.steps), made - start, process_time() - made)


def _rung(naive: Naive, program: Program) -> int | None:
    """The rung below the target that a program fills."""
    own, rung = naive.target.credential_class, program.credential_class.rung
    top = 5 if own is CredentialClass.MACRO else own.rung or 0
    return rung if rung is not None and rung < top else None


def _effort(naive: Naive, program: Program) -> dict[str, int]:
    known, amount = naive.price(program)
    return {
        "unknown_hours": int(program.hours is None),
        "hours": round((program.hours or 0) * 1000),
        "unknown_cost": int(not known),
        "cost": round(float(amount) * 100) if known else 0,
        "spent": round(float(amount) * 100),
    }


class _Model:
    """The variables and rows of one question."""

    def __init__(self, case: Case, naive: Naive) -> None:
        self.case = case
        self.naive = naive
        self.wishes = case.preferences
        self.held = self.naive.held
        self.is_integer: list[bool] = []
        self.upper: list[float] = []
        self.rows: list[Row] = []
        self.demanded = ({case.target} | self.wishes.include) - self.held
        names = self._close()
        self.steps = {name: self._variable() for name in sorted(names)}
        self.rests: dict[tuple[str, object], int] = {}
        self.ranks = {name: self._variable(len(names), integer=False) for name in self._circular(names)}
        self.goals: dict[str, Terms] = {}
        self.is_possible = self.demanded <= names
        if self.is_possible:
            self._build()

    def _close(self) -> frozenset[str]:
        """What may stand by itself, and all that requirements name from there on."""
        may = {name for name in self.naive.programs if name not in self.held and self.naive.may_be_step(name)}
        roots = {name for name in may if name in self.demanded or self._stands_alone(name)}
        closed, waiting = set(roots), list(roots)
        while waiting:
            for name in programs_named(self.naive.programs[waiting.pop()].requires):
                if name in may and name not in closed:
                    closed.add(name)
                    waiting.append(name)
        return frozenset(name for name in closed if self._is_known_enough(name))

    def _stands_alone(self, name: str) -> bool:
        return (
            not self.wishes.direct
            and self.naive.programs[name].credential_class in RUNGS[:3]
            and self.naive.relevant(name)
        )

    def _is_known_enough(self, name: str) -> bool:
        effort, wishes = _effort(self.naive, self.naive.programs[name]), self.wishes
        return wishes.allow_unknown or not (
            (wishes.budget is not None and effort["unknown_cost"])
            or (wishes.max_hours is not None and effort["unknown_hours"])
        )

    def _circular(self, names: frozenset[str]) -> list[str]:
        """The programs on circles of requirements: only they need an order."""
        left = set(names)
        while True:
            free = {name for name in left if not left.intersection(programs_named(self.naive.programs[name].requires))}
            if not free:
                return sorted(left)
            left -= free

    def _variable(self, most: float = 1, *, integer: bool = True) -> int:
        self.is_integer.append(integer)
        self.upper.append(most)
        return len(self.upper) - 1

    def _row(self, low: float, terms: Terms, high: float = highspy.kHighsInf) -> None:
        self.rows.append((low, high, terms))

    def _build(self) -> None:
        named: dict[str, list[int]] = {}
        for name, step in self.steps.items():
            program = self.naive.programs[name]
            for condition in filter(self.naive.is_unmet, program.conditions):
                self._row(0, {self._rest(name, condition): 1, step: -1})
            if program.requires is not None:
                root = self._node(name, program.requires)
                self._row(0, {root: 1, step: -1})
            for other in set(programs_named(program.requires)) - {name}:
                named.setdefault(other, []).append(step)
        for name, step in self.steps.items():
            if name in self.demanded:
                self._row(1, {step: 1})
            elif not self._stands_alone(name):
                self._row(0, {**dict.fromkeys(named.get(name, ()), 1.0), step: -1})
        self._limit()
        self._aim()

    def _rest(self, name: str, condition: object) -> int:
        if (name, condition) not in self.rests:
            self.rests[name, condition] = self._variable()
        return self.rests[name, condition]

    def _node(self, name: str, tree: Requirement) -> int:
        """A variable that can be 1 only where the tree is met."""
        node = self._variable()
        match tree:
            case NeedsProgram(program):
                self._leaf(name, program, node)
            case NeedsCondition(condition):
                if self.naive.is_unmet(condition):
                    self._row(0, {self._rest(name, condition): 1, node: -1})
            case NeedsAll(parts):
                for part in parts:
                    self._row(0, {self._node(name, part): 1, node: -1})
            case NeedsSome(needed, parts):
                self._row(0, {**{self._node(name, part): 1.0 for part in parts}, node: -needed})
        return node

    def _leaf(self, name: str, program: str, node: int) -> None:
        """The node is 1 only where the program is held, or a step that can come before."""
        if program in self.held:
            return
        if program not in self.steps or program == name:
            self.upper[node] = 0
            return
        self._row(0, {self.steps[program]: 1, node: -1})
        if name in self.ranks and program in self.ranks:
            size = len(self.steps) + 1
            self._row(1 - size, {self.ranks[name]: 1, self.ranks[program]: -1, node: -size})

    def _limit(self) -> None:
        wishes = self.wishes
        efforts = {name: _effort(self.naive, self.naive.programs[name]) for name in self.steps}
        for most, measure in ((wishes.budget, "spent"), (wishes.max_hours, "hours")):
            if most is not None:
                unit = 100 if measure == "spent" else 1000
                terms = {step: float(efforts[name][measure]) for name, step in self.steps.items()}
                self._row(-highspy.kHighsInf, terms, round(most * unit))
        if wishes.max_steps is not None:
            self._row(-highspy.kHighsInf, dict.fromkeys(self.steps.values(), 1.0), wishes.max_steps)

    def _aim(self) -> None:
        """The measures as sums of variables."""
        naive, steps = self.naive, self.steps
        below = {name: step for name, step in steps.items() if name != self.case.target}
        covers = {name: naive.covers[name] for name in below}
        covered = self._filled(covers, {skill for name in self.held for skill in naive.covers[name]})
        rungs = {name: {rung} for name in below if (rung := _rung(naive, naive.programs[name])) is not None}
        held = {_rung(naive, naive.programs[name]) for name in self.held if name != self.case.target}
        efforts = {name: _effort(naive, naive.programs[name]) for name in steps}
        self.units = {measure: gcd(*(efforts[name][measure] for name in steps)) or 1 for measure in (*_HOURS, *_COST)}
        self.goals = {
            "conditions": dict.fromkeys(self.rests.values(), 1.0),
            "rungs": dict.fromkeys(self._filled(rungs, held), -1.0),
            "gain": {
                **dict.fromkeys(covered, -1.0),
                **{step: 1.0 for name, step in steps.items() if name not in naive.linked},
            },
            "steps": dict.fromkeys(steps.values(), 1.0),
            "overlap": {step: -float(len(covers[name])) for name, step in below.items()},
            "progress": {step: -1.0 for name, step in steps.items() if name in self.case.person.in_progress},
            **{
                measure: {step: efforts[name][measure] / self.units[measure] for name, step in steps.items()}
                for measure in (*_HOURS, *_COST)
            },
        }
        shown = [name for name in self.held if name != self.case.target]
        self.there = {
            "rungs": -len(held - {None}),
            "gain": -len({skill for name in shown for skill in naive.covers[name]}),
            "overlap": -sum(len(naive.covers[name]) for name in shown),
        }

    def _filled(self, bringing: Mapping[str, Iterable[object]], there: Container[object]) -> list[int]:
        """A variable for each thing that is not there yet: 1 only where a step brings it."""
        bringers: dict[object, list[int]] = {}
        for name, things in bringing.items():
            for thing in things:
                if thing not in there:
                    bringers.setdefault(thing, []).append(self.steps[name])
        filled = []
        for steps in bringers.values():
            variable = self._variable()
            self._row(0, {**dict.fromkeys(steps, 1.0), variable: -1})
            filled.append(variable)
        return filled

    def solve(self) -> Solved | None:
        """The best plan that stands the test of what is needed."""
        if not self.is_possible:
            return None
        for _ in count():
            solved = self._solve_once()
            wrong = next(self._needless(solved.steps), None) if solved else None
            if solved is None or wrong is None:
                return solved
            others = {self.steps[name]: -1.0 for name in solved.steps if name != wrong}
            more = {step: 1.0 for name, step in self.steps.items() if name not in solved.steps}
            self._row(1 - len(solved.steps), {**others, **more, self.steps[wrong]: -1.0})
        return None

    def _needless(self, steps: frozenset[str]) -> Iterator[str]:
        """Steps that may not stand alone and without which the others would rest on no more."""
        for name in steps - self.demanded:
            if not self._stands_alone(name):
                least, without = (self._least(each) for each in (steps, steps - {name}))
                if without is not None and least is not None and without <= least:
                    yield name

    def _least(self, steps: frozenset[str]) -> int | None:
        """The fewest unmet conditions: who can do no better later goes first; only circles are tried out."""
        done, left, total = set(self.held), set(steps), 0
        while left:
            taken = len(left)
            for name in sorted(left):
                now = self.naive.rests(name, frozenset(done))
                if now is not None and now == self.naive.rests(name, (self.held | steps) - {name}):
                    done.add(name)
                    left.discard(name)
                    total += now
            if len(left) == taken:
                rest = self.naive.fewest(frozenset(left), frozenset(done))
                return None if rest is None else total + rest
        return total

    def _solve_once(self) -> Solved | None:
        """One group of measures after the other, each of them kept at what it came to."""
        solver, kept = _load(self, []), list[Row]()
        key: list[int] = []
        values = np.zeros(0)
        for group in _group(order_of(self.case, direct=self.wishes.direct)):
            solver = self._run(solver, group, kept)
            if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
                return None
            values = np.asarray(solver.getSolution().col_value)
            for measure, _ in group:
                terms = self.goals[measure]
                value = round(sum(weight * round(values[column]) for column, weight in terms.items()))
                key.append(value * self.units.get(measure, 1) + self.there.get(measure, 0))
                kept.append((-highspy.kHighsInf, value + 0.25, terms))
                columns = np.array(list(terms), dtype=np.int32)
                solver.addRow(-highspy.kHighsInf, value + 0.25, len(terms), columns, np.array(list(terms.values())))
        return Solved(frozenset(name for name, step in self.steps.items() if values[step] > 0.5), tuple(key))

    def _run(self, solver: highspy.Highs, group: list[tuple[str, float]], kept: list[Row]) -> highspy.Highs:
        """The solver with its answer; a new one where going on from the last answer ends in a fault of its own."""
        weights = np.zeros(len(self.upper))
        for measure, scale in group:
            for column, weight in self.goals[measure].items():
                weights[column] += scale * weight
        for each in (solver, None):
            running = each or _load(self, kept, presolve=False)
            running.changeColsCost(len(weights), np.arange(len(weights), dtype=np.int32), weights)
            running.run()
            status = running.getModelStatus()
            if status == highspy.HighsModelStatus.kOptimal:
                return running
            if status == highspy.HighsModelStatus.kInfeasible and not kept:  # else the last answer is one
                return running
        raise SolverFailure(f"the solver ends with {status}")


def _group(order: tuple[str, ...]) -> list[list[tuple[str, float]]]:
    """Measures that follow one another weighed at once, as far as doubles tell them apart."""
    groups: list[list[str]] = []
    size = _MOST_AT_ONCE + 1
    for measure in order:
        size *= _RANGES.get(measure, _MOST_AT_ONCE)
        if size > _MOST_AT_ONCE:
            groups.append([])
            size = _RANGES.get(measure, _MOST_AT_ONCE)
        groups[-1].append(measure)
    weighed = []
    for group in groups:
        scale, scales = 1.0, []
        for measure in reversed(group):
            scales.append((measure, scale))
            scale *= _RANGES.get(measure, 1)
        weighed.append(scales[::-1])
    return weighed


def _load(model: _Model, kept: list[Row], *, presolve: bool = True) -> highspy.Highs:
    rows = [*model.rows, *kept]
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("presolve", "choose" if presolve else "off")
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 0.5)
    size = len(model.upper)
    nothing = np.zeros(0, dtype=np.int32)
    solver.addCols(size, np.zeros(size), np.zeros(size), np.array(model.upper), 0, nothing, nothing, np.zeros(0))
    solver.changeColsIntegrality(
        size,
        np.arange(size, dtype=np.int32),
        np.array(
            [highspy.HighsVarType.kInteger if each else highspy.HighsVarType.kContinuous for each in model.is_integer]
        ),
    )
    starts = np.cumsum([0, *(len(terms) for _, _, terms in rows)])[:-1].astype(np.int32)
    solver.addRows(
        len(rows),
        np.array([low for low, _, _ in rows]),
        np.array([high for _, high, _ in rows]),
        sum(len(terms) for _, _, terms in rows),
        starts,
        np.array([column for _, _, terms in rows for column in terms], dtype=np.int32),
        np.array([weight for _, _, terms in rows for weight in terms.values()]),
    )
    return solver
