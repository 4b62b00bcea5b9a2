"""What programs name that is not there, and requirements that lead in a circle: neither can ever be met."""

from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise


def find_circles(requires: Mapping[str, Iterable[str]]) -> list[tuple[str, ...]]:
    """Circles of programs that require one another, as (a, b, a), each from its least id; none shares a step.

    `requires` names, for each program, the programs in its requirement.
    """
    steps = {program: set(named) & requires.keys() for program, named in requires.items()}
    circles = []
    while circle := _find_circle(steps):
        for program, named in pairwise(circle):
            steps[program].discard(named)
        start = circle.index(min(circle))
        circles.append((*circle[start:-1], *circle[: start + 1]))
    return sorted(circles)


def _find_circle(steps: Mapping[str, set[str]]) -> list[str]:
    try:
        TopologicalSorter(steps).prepare()
    except CycleError as error:
        return list(reversed(error.args[1]))  # there each stands before what requires it
    return []
