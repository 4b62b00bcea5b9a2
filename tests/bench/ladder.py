"""How long plans take on random catalogues: PYTHONPATH=tests python tests/bench/ladder.py [CASES]."""

import sys
from statistics import median
from time import perf_counter

from domain.ladder.catalogues import large_case
from domain.ladder.strategies import Case
from microcred.domain.ladder.plan import plan
from microcred.domain.ladder.values import Ladder

LIMIT_SECONDS = 2.0


def measure(case: Case) -> tuple[float, Ladder]:
    """Seconds that a plan took, and the plan."""
    start = perf_counter()
    ladder = plan(
        case.graph,
        case.target,
        case.person,
        case.preferences,
        case.today,
        lambda: perf_counter() - start > LIMIT_SECONDS,
    )
    return perf_counter() - start, ladder


def main(cases: int = 30) -> None:
    """Prints median, 95th percentile, worst and the share proved optimal, by size and kind."""
    for size in (150, 1000, 5000):
        for thorny in (0.0, 0.2, 0.6):
            for limited in (False, True):
                times, optimal, feasible = [], 0, 0
                for seed in range(cases):
                    seconds, ladder = measure(large_case(seed, size, thorny, limited=limited))
                    times.append(seconds)
                    optimal += ladder.optimal
                    feasible += ladder.feasible
                times.sort()
                sys.stdout.write(
                    f"{size:5} programs, {thorny:.0%} require others{', limits' if limited else ''}: "
                    f"median {median(times):.3f} s, 95 % {times[int(0.95 * (cases - 1))]:.3f} s, worst {times[-1]:.3f} s, "
                    f"{optimal}/{cases} proved optimal, {feasible} feasible\n"
                )
                sys.stdout.flush()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
