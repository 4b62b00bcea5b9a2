"""The second opinion finds every sort of fault in a ladder that was sound."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domain.ladder.asking import ask, dollars, needs, program
from domain.ladder.strategies import TODAY
from microcred.domain.ladder.values import Gap, GapCause, Graph, Ladder, Person, Preferences, Rung, Step, Weeks
from microcred.domain.ladder.verify import verify
from microcred.domain.ladder.words import Progress
from microcred.domain.program import Program, Start, Status
from microcred.domain.requirement import Condition

OFFERED = (
    program(
        "cert", "certification", covers=["a", "b"], requires=needs("exam"), conditions=(Condition("age", years=18),)
    ),
    program("exam", "knowledge", covers=["a"], cost=dollars(100)),
    program("labs", "skill", covers=["b"], hours=20),
    program("other", "certification", covers=["a"]),
    program("gone", "skill", covers=["b"], status=Status.RETIRED),
)
GRAPH = Graph({each.id: each for each in OFFERED})


def _faults(ladder: Ladder, **preferences: Any) -> list[str]:
    return verify(ladder, GRAPH, Person(), Preferences(**preferences), TODAY)


def _change(ladder: Ladder, name: str, **fields: Any) -> Ladder:
    """The ladder with something else said of one step."""

    def changed(step: Step) -> Step:
        return step._replace(**fields) if step.program.id == name else step

    return replace(ladder, rungs=tuple(rung._replace(steps=tuple(map(changed, rung.steps))) for rung in ladder.rungs))


def _with(ladder: Ladder, program: Program, rung: int) -> Ladder:
    """The ladder with one more step, before the target."""
    step = ladder.rungs[1].steps[0]._replace(program=program, order=3, covers=("b",), unlocks=())
    more = [
        each._replace(steps=(*each.steps, step)) if place == rung else each for place, each in enumerate(ladder.rungs)
    ]
    return _change(replace(ladder, rungs=tuple(more)), "x/cert", order=4)


CHANGES: dict[str, Callable[[Ladder], Ladder]] = {
    "a rung is missing": lambda ladder: replace(ladder, rungs=ladder.rungs[:3]),
    "a gap where there is a step": lambda ladder: replace(
        ladder, rungs=(ladder.rungs[0]._replace(gap=Gap(GapCause.NONE_RELEVANT)), *ladder.rungs[1:])
    ),
    "no gap where there is none": lambda ladder: replace(
        ladder, rungs=(*ladder.rungs[:2], Rung(ladder.rungs[2].credential_class, (), None), ladder.rungs[3])
    ),
    "a step before what it requires": lambda ladder: _change(
        _change(ladder, "x/exam", order=3), "x/cert", order=1
    ),
    "two steps in one place": lambda ladder: _change(ladder, "x/labs", order=1),
    "covers too much": lambda ladder: _change(ladder, "x/exam", covers=("a", "b")),
    "linked without a link": lambda ladder: _change(ladder, "x/labs", linked=True),
    "unlocks nothing after all": lambda ladder: _change(ladder, "x/exam", unlocks=()),
    "not held": lambda ladder: _change(ladder, "x/labs", progress=Progress.HELD),
    "something retired": lambda ladder: _with(ladder, OFFERED[4], 1),
    "a certification that nothing needs": lambda ladder: _with(ladder, OFFERED[3], 3),
    "wrong sums": lambda ladder: replace(ladder, totals=ladder.totals._replace(cost=99.0)),
    "unknown lengths": lambda ladder: replace(ladder, totals=ladder.totals._replace(unknown_hours=1)),
    "a skill too few": lambda ladder: replace(ladder, covered=frozenset({"a"})),
    "a condition too few": lambda ladder: replace(ladder, conditions=()),
    "a condition that is not met": lambda ladder: replace(ladder, conditions=(ladder.conditions[0]._replace(met=True),)),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_it_finds_what_is_wrong(change: Callable[[Ladder], Ladder]) -> None:
    ladder = ask(*OFFERED)
    assert _faults(ladder) == []
    assert _faults(change(ladder))


@pytest.mark.parametrize(
    "preferences",
    [{"max_steps": 2}, {"budget": 99}, {"max_hours": 5}, {"exclude": frozenset({"x/labs"})}, {"direct": True},
     {"include": frozenset({"x/other"})}, {"providers": frozenset({"y"})}],
)  # fmt: skip
def test_it_minds_what_the_person_wants(preferences: dict[str, Any]) -> None:
    assert _faults(ask(*OFFERED), **preferences)


LATER: dict[str, Callable[[Ladder], Ladder]] = {
    "begins too soon": lambda ladder: _change(ladder, "x/cert", weeks=Weeks(1, 3)),
    "more work than hours": lambda ladder: _change(ladder, "x/labs", weeks=Weeks(1, 1)),
    "before its day": lambda ladder: _change(ladder, "x/exam", weeks=Weeks(1, 1)),
    "no weeks": lambda ladder: _change(ladder, "x/labs", weeks=None),
    "another end": lambda ladder: replace(ladder, totals=ladder.totals._replace(weeks=9)),
}  # fmt: skip


@pytest.mark.parametrize("change", LATER.values(), ids=LATER.keys())
def test_it_finds_what_is_wrong_with_weeks(change: Callable[[Ladder], Ladder]) -> None:
    pace: dict[str, Any] = {"hours_per_week": 10, "start": TODAY}
    dated = [
        each._replace(starts=(Start(TODAY + timedelta(days=8)),)) if each.id == "x/exam" else each for each in OFFERED
    ]
    graph = Graph({each.id: each for each in dated})
    ladder = ask(*dated, **pace)
    assert verify(ladder, graph, Person(), Preferences(**pace), TODAY) == []
    assert verify(change(ladder), graph, Person(), Preferences(**pace), TODAY)
