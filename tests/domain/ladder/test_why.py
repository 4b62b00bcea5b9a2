"""Why a program is on a ladder or not: the reason is the one that decides."""

from typing import Any

import pytest

from domain.ladder.asking import any_of, dollars, held, needs, program
from domain.ladder.strategies import TODAY
from microcred.domain.ladder.plan import answer, ask
from microcred.domain.ladder.terrain import Barrier
from microcred.domain.ladder.values import Graph, Person, Preferences
from microcred.domain.ladder.why import Ground, Reason, find_reason
from microcred.domain.program import Audience, Cost, Program, Status

TARGET = program("cert", "certification", covers="abcd", requires=any_of("exam", "dear"), recommends=("x/course",))
OFFERED = (
    TARGET,
    program("exam", "knowledge", covers="a", cost=dollars(10)),
    program("dear", "knowledge", covers="a", cost=dollars(90)),
    program("course", "skill", covers="bc"),
    program("thin", "ability", covers="d"),
    program("retired", "skill", covers="a", status=Status.RETIRED),
    program("closed", "skill", covers="a", open_to=(Audience.MEMBERS,)),
    program("stranger", "skill", covers="z"),
    program("other", "certification", covers="abcd"),
    program("stuck", "skill", covers="abcd", requires=needs("retired")),
    program("extra", "skill", covers="b"),
    program("vague", "ability", covers="d", cost=Cost()),
    program("slow", "ability", covers="d", hours=9),
)


def _why(name: str, person: Person | None = None, offered: tuple[Program, ...] = OFFERED, **wishes: Any) -> Reason:
    graph = Graph({each.id: each for each in offered})
    quest = ask(graph, "x/cert", person or Person(), Preferences(**wishes), TODAY)
    return find_reason(quest, answer(quest), f"x/{name}")


@pytest.mark.parametrize(
    ("name", "ground", "names"),
    [
        ("cert", Ground.TARGET, ()),
        ("exam", Ground.REQUIRED, ("x/cert",)),
        ("course", Ground.RECOMMENDED, ("x/cert",)),
        ("thin", Ground.COVERS, ()),
    ],
)
def test_what_is_on_the_ladder_is_there_for_a_reason(name: str, ground: Ground, names: tuple[str, ...]) -> None:
    reason = _why(name)
    assert (reason.ground, reason.names, reason.in_plan) == (ground, names, True)


@pytest.mark.parametrize(
    ("name", "ground", "barrier", "measure", "names"),
    [
        ("retired", Ground.BARRED, Barrier.RETIRED, None, ()),
        ("closed", Ground.BARRED, Barrier.CLOSED, None, ()),
        ("stranger", Ground.IRRELEVANT, None, None, ()),
        ("other", Ground.NOT_A_STEP, None, None, ()),
        ("stuck", Ground.UNREACHABLE, None, None, ()),
        ("extra", Ground.LESSER, None, "gain", ()),
        ("dear", Ground.LESSER, None, "cost", ("x/exam",)),
        ("vague", Ground.LESSER, None, "unknown_cost", ("x/thin",)),
        ("slow", Ground.LESSER, None, "hours", ("x/thin",)),
    ],
)
def test_what_is_not_is_left_out_for_the_first_reason_that_decides(
    name: str, ground: Ground, barrier: Barrier | None, measure: str | None, names: tuple[str, ...]
) -> None:
    reason = _why(name)
    assert not reason.in_plan
    assert (reason.ground, reason.barrier, reason.measure, reason.names) == (ground, barrier, measure, names)


def test_what_nothing_else_covers_is_told() -> None:
    assert _why("course").only == ("b", "c")


def test_what_is_held_excluded_demanded_or_beyond_a_limit_is_told() -> None:
    assert _why("course", held("course")).ground is Ground.HELD
    assert _why("course", exclude=frozenset({"x/course"})).barrier is Barrier.EXCLUDED
    assert _why("course", providers=frozenset({"y"})).ground in (Ground.NO_PLAN, Ground.BARRED)
    assert _why("other", include=frozenset({"x/other"})).ground is Ground.DEMANDED
    assert _why("dear", budget=50).ground is Ground.LIMITS
    assert _why("extra", budget=0).ground is Ground.NO_PLAN
    assert _why("course", direct=True).ground is Ground.NOT_A_STEP
