"""What a ladder is, by example: one rule of the contract a test."""

from datetime import date

from domain.ladder.asking import any_of, ask, dollars, held, needs, program, some_of, todo
from microcred.domain.claims import Claim
from microcred.domain.ladder.values import Gap, GapCause, Ladder, Person, Rung, Step
from microcred.domain.ladder.words import Objective, Progress, Why
from microcred.domain.program import Audience, Cost, Status
from microcred.domain.requirement import Condition, NeedsAll, NeedsCondition, NeedsProgram
from microcred.domain.taxonomy import CredentialClass

A_YEAR = Condition("experience", months=12)
LICENCE = Condition("licence", text="driver")


def _step(ladder: Ladder, name: str) -> Step:
    return next(step for rung in ladder.rungs for step in rung.steps if step.program.id == f"x/{name}")


def test_requirements_come_first_and_rungs_are_filled() -> None:
    ladder = ask(
        program("ccnp", "certification", covers=["routing", "switching"], requires=needs("ccna"), cost=dollars(400)),
        program("ccna", "certification", covers=["routing"], cost=dollars(300)),
        program("basics", "knowledge", covers=["routing", "switching"]),
        program("labs", "skill", covers=["switching", "routing"]),
        program("gardening", "ability", covers=["roses"]),
    )
    assert todo(ladder) == ["basics", "labs", "ccna", "ccnp"]
    assert ladder.totals[:3] == (4, 4, 700)
    assert ladder.required == (2, 2, 700)
    assert [step.why for rung in ladder.rungs for step in rung.steps] == [
        Why.COVERS, Why.COVERS, Why.REQUIRED, Why.TARGET,
    ]  # fmt: skip
    assert _step(ladder, "ccna").unlocks == ("x/ccnp",)
    assert ladder.rungs[2] == Rung(CredentialClass.ABILITY, (), Gap(GapCause.NONE_RELEVANT))


def test_direct_takes_only_what_is_required() -> None:
    offered = (
        program("cert", "certification", covers=["routing"], requires=any_of("long", "short")),
        program("long", "skill", covers=["routing"], hours=50),
        program("short", "knowledge", hours=2),
    )
    assert todo(ask(*offered)) == ["short", "long", "cert"]
    assert todo(ask(*offered, direct=True)) == ["short", "cert"]


def test_what_nothing_links_must_earn_its_place_by_a_rung_or_two_skills() -> None:
    target = program("cert", "certification", covers=["a", "b", "c", "d"])
    first = program("first", "skill", covers=["a"])
    assert todo(ask(target, first, program("one", "skill", covers=["b"]))) == ["first", "cert"]
    both = ask(target, first, program("two", "skill", covers=["b", "c"]), program("three", "skill", covers=["d", "a"]))
    assert todo(both) == ["three", "two", "cert"]


def test_linked_programs_are_worth_a_step_for_one_skill() -> None:
    ladder = ask(
        program("cert", "certification", covers=["a", "b"], recommends=("x/one",)),
        program("one", "skill", covers=["a"]),
        program("other", "skill", covers=["b"], prepares_for=("x/cert",)),
    )
    assert todo(ladder) == ["one", "other", "cert"]
    assert _step(ladder, "one").why is Why.RECOMMENDED
    assert _step(ladder, "other").linked


def test_conditions_are_avoided_where_there_is_another_way_and_listed_where_not() -> None:
    experience = NeedsCondition(A_YEAR)
    target = program("cert", "certification", requires=any_of(experience, "course"))
    course = program("course", "certification", cost=dollars(900))
    assert todo(ask(target, course)) == ["course", "cert"]
    skilled = ask(target, course, person=Person(claims=(Claim("experience", months=24),)))
    assert todo(skilled) == ["cert"]
    assert [(check.program, check.met) for check in skilled.conditions] == [("x/cert", True)]
    alone = ask(target)
    assert [(check.condition, check.met) for check in alone.conditions] == [(A_YEAR, None)]


def test_a_condition_in_list_and_tree_counts_once() -> None:
    tree = any_of(NeedsCondition(A_YEAR), "course")
    ladder = ask(
        program("cert", "certification", conditions=(A_YEAR,), requires=tree), program("course", "certification")
    )
    assert todo(ladder) == ["cert"]
    assert len(ladder.conditions) == 1


def test_some_of_takes_the_cheapest_enough() -> None:
    ladder = ask(
        program("cert", "certification", requires=some_of(2, "a", "b", "c")),
        program("a", "certification", cost=dollars(30)),
        program("b", "certification", cost=dollars(20)),
        program("c", "certification", cost=dollars(10)),
    )
    assert todo(ladder) == ["b", "c", "cert"]
    assert ladder.totals.cost == 30


def test_shared_requirements_are_taken_once() -> None:
    ladder = ask(
        program("cert", "certification", requires=needs("left", "right")),
        program("left", "certification", requires=needs("root")),
        program("right", "certification", requires=any_of("root", "else")),
        program("root", "certification"),
        program("else", "certification"),
    )
    assert todo(ladder) == ["root", "left", "right", "cert"]


def test_what_is_held_costs_nothing_and_fills_its_rung() -> None:
    offered = (
        program("cert", "certification", covers=["a"], requires=needs("exam")),
        program("exam", "knowledge", covers=["a"], status=Status.RETIRED, cost=dollars(99)),
        program("course", "knowledge", covers=["a"]),
    )
    ladder = ask(*offered, person=held("exam"))
    assert todo(ladder) == ["cert"]
    assert _step(ladder, "exam").progress is Progress.HELD
    assert ladder.covered == {"a"}
    assert ladder.totals.cost == 0


def test_a_target_that_is_held_leaves_nothing_to_do() -> None:
    ladder = ask(program("cert", "certification", requires=needs("lost")), person=held("cert"))
    assert ladder.feasible
    assert ladder.totals[:3] == (0, 0, 0)
    assert _step(ladder, "cert").why is Why.TARGET


def test_what_is_in_progress_is_to_do_and_preferred() -> None:
    ladder = ask(
        program("cert", "certification", covers=["a"]),
        program("begun", "skill", covers=["a"], hours=9),
        program("new", "skill", covers=["a"], hours=1),
        person=Person(in_progress=frozenset({"x/begun"})),
    )
    assert todo(ladder) == ["begun", "cert"]
    assert _step(ladder, "begun").progress is Progress.IN_PROGRESS


def test_certifications_that_are_only_recommended_are_no_steps_unless_demanded() -> None:
    offered = (
        program("cert", "certification", recommends=("x/other", "x/gone", "x/lost", "x/slow")),
        program("other", "certification"),
        program("gone", "skill", status=Status.RETIRED),
        program("slow", "skill", hours=None),
    )
    ladder = ask(*offered, max_hours=10)
    assert todo(ladder) == ["cert"]
    assert dict(ladder.also_recommended) == {
        "x/other": "certification", "x/gone": "retired", "x/lost": "unknown", "x/slow": "not_needed",
    }  # fmt: skip
    assert todo(ask(*offered, include=frozenset({"x/other"}))) == ["slow", "other", "cert"]


def test_never_a_step_what_is_retired_upcoming_closed_or_excluded() -> None:
    target = program("cert", "certification", covers=["a"])
    course = program("course", "skill", covers=["a"])
    assert todo(ask(target, course._replace(status=Status.UPCOMING))) == ["cert"]
    assert todo(ask(target, course._replace(retired_on=date(2020, 1, 1)))) == ["cert"]
    assert todo(ask(target, course, exclude=frozenset({"x/course"}))) == ["cert"]
    for_students = course._replace(open_to=(Audience.STUDENTS,))
    closed = ask(target, for_students)
    assert todo(closed) == ["cert"]
    assert closed.closed == 1
    assert closed.rungs[1].gap == Gap(GapCause.NONE_AVAILABLE, 1)
    assert todo(ask(target, for_students, open_to=Audience.STUDENTS)) == ["course", "cert"]


def test_limits_on_provider_do_not_bind_the_target() -> None:
    target = program("cert", "certification", covers=["a"])
    other = program("course", "skill", covers=["a"])._replace(id="y/course", provider="y")
    assert todo(ask(target, other, providers=frozenset({"y"}))) == ["course", "cert"]
    assert todo(ask(target, other, providers=frozenset({"z"}))) == ["cert"]
    assert todo(ask(target, other, internal=True)) == ["cert"]


def test_a_budget_leaves_out_what_it_cannot_prove_affordable() -> None:
    offered = (
        program("cert", "certification", covers=["a"]),
        program("dear", "skill", covers=["a"], cost=dollars(500)),
        program("vague", "ability", covers=["a"], cost=Cost(50, None, 0, "USD")),
        program("foreign", "knowledge", covers=["a"], cost=Cost(0, 10, 0, "EUR")),
    )
    ladder = ask(*offered, budget=100)
    assert todo(ladder) == ["cert"]
    assert ladder.rungs[1].gap == Gap(GapCause.NOT_CHOSEN, 1)
    lenient = ask(*offered, budget=100, allow_unknown=True)
    assert todo(lenient) == ["foreign", "vague", "cert"]
    assert lenient.totals.cost == 50
    assert lenient.totals.unknown_cost == 2
    assert lenient.totals.by_currency == {"EUR": 10, "USD": 50}
    assert todo(ask(*offered, budget=100, currency="EUR")) == ["foreign", "cert"]


def test_fewer_unknowns_come_before_smaller_sums() -> None:
    ladder = ask(
        program("cert", "certification", covers=["a"]),
        program("vague", "skill", covers=["a"], hours=None),
        program("known", "skill", covers=["a"], hours=99),
    )
    assert todo(ladder) == ["known", "cert"]


def test_objectives_put_their_measure_right_after_the_rungs() -> None:
    offered = (
        program("cert", "certification", covers=["a", "b", "c"]),
        program("rich", "skill", covers=["a", "b", "c"], cost=dollars(90), hours=1),
        program("cheap", "skill", covers=["a"], cost=dollars(5), hours=30),
    )
    assert todo(ask(*offered)) == ["rich", "cert"]
    assert todo(ask(*offered, objective=Objective.COST)) == ["cheap", "cert"]
    assert todo(ask(*offered, objective=Objective.HOURS)) == ["rich", "cert"]


def test_the_freshest_of_equals_is_taken_then_the_least_id() -> None:
    target = program("cert", "certification", covers=["a"])
    old = program("a-old", "skill", covers=["a"], as_of=date(2020, 1, 1))
    undated = program("a-undated", "skill", covers=["a"], as_of=None)
    one, other = program("b", "skill", covers=["a"]), program("c", "skill", covers=["a"])
    assert todo(ask(target, undated, old)) == ["a-old", "cert"]
    assert todo(ask(target, undated, old, other, one)) == ["b", "cert"]


def test_an_empty_all_is_met_and_told() -> None:
    ladder = ask(program("cert", "certification", requires=any_of("lost", NeedsAll(()))))
    assert ladder.feasible
    assert ladder.empty_requirements == ("x/cert",)


def test_a_circle_rests_on_the_condition_that_opens_it() -> None:
    way_in = NeedsCondition(A_YEAR)
    ladder = ask(
        program("cert", "certification", requires=needs("egg", "hen")),
        program("egg", "certification", requires=any_of("hen", way_in)),
        program("hen", "certification", requires=any_of("egg", NeedsAll((way_in, NeedsCondition(LICENCE))))),
    )
    assert todo(ladder) == ["egg", "hen", "cert"]
    assert [check.program for check in ladder.conditions] == ["x/egg"]


def test_rungs_above_the_target_and_of_informal_targets_stay_empty_without_gap() -> None:
    ladder = ask(program("talk", "participation", covers=["a"]), program("course", "skill", covers=["a", "b"]))
    assert [rung.credential_class for rung in ladder.rungs][-1] is CredentialClass.PARTICIPATION
    assert all(rung.gap is None for rung in ladder.rungs)
    assert todo(ladder) == ["talk"]
    low = ask(program("exam", "knowledge", covers=["a"]), program("course", "skill", covers=["a"]))
    assert todo(low) == ["exam"]


def test_a_degree_has_four_rungs_below_it() -> None:
    ladder = ask(
        program("degree", "macro", covers=["a"], requires=needs("cert")),
        program("cert", "certification", requires=NeedsProgram("x/camp")),
        program("camp", "participation"),
    )
    assert [rung.credential_class.value for rung in ladder.rungs] == [
        "participation", "knowledge", "skill", "ability", "certification", "macro",
    ]  # fmt: skip
    assert [rung.gap is None for rung in ladder.rungs] == [True, False, False, False, True, True]
