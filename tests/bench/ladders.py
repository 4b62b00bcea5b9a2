"""Plans 200 ladders in a catalogue of 82,400 programs, each beside HiGHS on the same question, in one run.

PYTHONPATH=tests python tests/bench/ladders.py FILE.db [INSTANCES]   (FILE.db as big_catalogue.py makes it)

Ours is timed from the SQLite file to the finished ladder: reading, then planning (which also finds the best direct
plan). The solver is timed from values that are ready – covers, links, prices – to its best plan: making the model, then
solving it; freshness, ids and the reasons where there is no plan are not asked of it. All times are of the processor,
each on one core, so that other work on the machine is of less account. Every question on which it was faster than our
planning is listed.
"""

import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date
from random import Random
from time import monotonic, process_time
from typing import NamedTuple

from domain.ladder.naive import Naive
from domain.ladder.oracle import SolverFailure, key_of, time_highs
from domain.ladder.strategies import Case
from microcred.domain.ladder.plan import plan
from microcred.domain.ladder.values import Person, Preferences
from microcred.domain.ladder.verify import verify
from microcred.domain.ladder.words import Objective
from microcred.store.graph import load_graph
from microcred.store.open import Catalogue, open_to_read

TODAY = date(2026, 11, 1)
LIMIT_SECONDS = 60.0
_RICH = "SELECT id FROM program WHERE class = ? AND (SELECT count(*) FROM program_skill WHERE program = key) >= ?"


class Timed(NamedTuple):
    """One question: how long each part took, and whether both say the same."""

    target: str
    feasible: bool
    candidates: int
    load: float
    plan: float
    model: float
    solve: float
    verdict: str


def questions(catalogue: Catalogue, number: int, seed: int = 7) -> list[tuple[str, Preferences, float]]:
    """Targets, half of them certifications, a third with limits; and which share of what is relevant is held."""
    dice = Random(seed)  # noqa: S311 - dice, no secrets
    pools = [
        [name for (name,) in catalogue.execute(_RICH, kind)]
        for kind in (("certification", 3), ("ability", 2), ("certification", 8))
    ]
    asked = []
    for place in range(number):
        limits = Preferences(objective=dice.choice((Objective.FIT, Objective.FIT, *Objective)))
        if place % 3 == 0:
            limits = Preferences(
                objective=limits.objective,
                budget=dice.choice((200, 500, 1000, None)),
                max_hours=dice.choice((60, 120, 300, None)),
                max_steps=dice.choice((4, 6, None)),
                allow_unknown=dice.random() < 0.7,
            )
        asked.append((dice.choice(pools[place % 3]), limits, dice.choice((0, 0, 0.02))))
    return asked


def measure(catalogue: Catalogue, target: str, wishes: Preferences, share: float) -> Timed:
    """One question, asked of the planner and of the solver."""
    start = process_time()
    graph = load_graph(catalogue, target)
    loaded = process_time()
    bare = Naive(graph, target, Person(), wishes, TODAY)
    dice = Random(target)  # noqa: S311 - dice, no secrets
    held = [name for name in sorted(graph.programs) if name != target and dice.random() < share and bare.relevant(name)]
    case = Case(graph, Person(held=frozenset(held[:8])), wishes, target, TODAY)
    begun, wall = process_time(), monotonic()
    ladder = plan(graph, target, case.person, wishes, TODAY, lambda: monotonic() - wall > LIMIT_SECONDS)
    planned = process_time()
    try:
        solved = time_highs(case)
    except SolverFailure as failure:
        return Timed(target, ladder.feasible, 0, loaded - start, planned - begun, 0.0, 0.0, f"not compared: {failure}")
    faults = verify(ladder, graph, case.person, wishes, TODAY)
    verdict = "same"
    if faults:
        verdict = f"faulty: {faults[0]}"
    elif not ladder.optimal:
        verdict = "not proved"
    elif ladder.feasible is not (solved.solved is not None):
        verdict = "one finds none"
    elif solved.solved is not None and key_of(case, ladder) != solved.solved.key:
        verdict = f"other key: {key_of(case, ladder)}, solver {solved.solved.key}"
    return Timed(
        target, ladder.feasible, solved.candidates, loaded - start, planned - begun, solved.model, solved.solve, verdict
    )


def tell(label: str, seconds: Sequence[float]) -> None:
    """Prints the figures of one part."""
    ranked = sorted(seconds)
    median, high = ranked[len(ranked) // 2], ranked[int(0.95 * (len(ranked) - 1))]
    print(f"{label:28} median {1000 * median:7.1f} ms   95 % {1000 * high:8.1f} ms   worst {1000 * ranked[-1]:8.1f} ms")


def _why(each: Timed) -> str:
    return "" if each.feasible else " (no plan: ours is not done before it knows all ways out)"


_THEIRS: dict[str, Callable[[Timed], float]] = {
    "solving alone": lambda each: each.solve,
    "model and solving": lambda each: each.model + each.solve,
}


def main(path: str, number: str = "200") -> None:
    """Prints the figures, every loss and every answer that differs."""
    with closing(open_to_read(path)) as catalogue:
        asked = [measure(catalogue, *question) for question in questions(catalogue, int(number))]
    timed = [each for each in asked if each.solve]
    candidates = sorted(each.candidates for each in timed)
    print(
        f"{len(timed)} questions, {candidates[0]}–{candidates[-1]} programs in the model, median {candidates[len(timed) // 2]}"
    )
    tell("ours: read", [each.load for each in timed])
    tell("ours: plan", [each.plan for each in timed])
    tell("ours: read and plan", [each.load + each.plan for each in timed])
    tell("HiGHS: make the model", [each.model for each in timed])
    tell("HiGHS: solve", [each.solve for each in timed])
    tell("HiGHS: both", [each.model + each.solve for each in timed])
    for name, theirs in _THEIRS.items():
        lost = [each for each in timed if each.plan > theirs(each)]
        print(f"slower than HiGHS' {name}: {len(lost)}")
        for each in sorted(lost, key=lambda each: each.plan - theirs(each), reverse=True):
            print(
                f"  {each.target}: {each.candidates} programs, ours {1000 * each.plan:.0f} ms, HiGHS {1000 * theirs(each):.0f} ms{_why(each)}"
            )
    for each in asked:
        if each.verdict != "same":
            print(f"  {each.target}: {each.verdict}")
    print(f"same answer: {sum(each.verdict == 'same' for each in timed)} of {len(asked)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
