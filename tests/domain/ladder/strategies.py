"""Small catalogues with everything that can happen in them, for Hypothesis."""

from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

from microcred.domain.claims import Claim
from microcred.domain.ladder.values import Graph, Person, Preferences
from microcred.domain.ladder.words import Objective
from microcred.domain.program import Audience, Cost, Delivery, Program, Status
from microcred.domain.provider import Provider
from microcred.domain.requirement import Condition, NeedsAll, NeedsCondition, NeedsProgram, NeedsSome, Requirement
from microcred.domain.skills import Skill, Vocabulary
from microcred.domain.taxonomy import CredentialClass

TODAY = date(2026, 11, 23)
NAMES = ("a/t", "a/k", "a/s", "b/k", "b/s", "b/a", "a/c", "b/z")
CONDITIONS = (
    Condition("experience", months=12),
    Condition("experience", months=24),
    Condition("age", years=18),
    Condition("licence", text="driver"),
)
SKILLS = ("routing", "switching", "security", "IP addressing")
VOCABULARY = Vocabulary([Skill("networking", ("networks",)), Skill("routing", (), ("networking",)), Skill("security")])


@dataclass(frozen=True)
class Case:
    """One question to the planner."""

    graph: Graph
    person: Person
    preferences: Preferences
    target: str = NAMES[0]
    today: date = TODAY


def requirements(names: tuple[str, ...]) -> st.SearchStrategy[Requirement]:
    """Trees over these names, an unknown one, and conditions."""
    leaves = st.one_of(
        st.sampled_from(names).map(NeedsProgram),
        st.sampled_from(names).map(NeedsProgram),
        st.sampled_from((*names, "c/unknown")).map(NeedsProgram),
        st.sampled_from(CONDITIONS).map(NeedsCondition),
    )

    def grow(parts: st.SearchStrategy[Requirement]) -> st.SearchStrategy[Requirement]:
        several = st.lists(parts, max_size=3).map(tuple)
        return st.one_of(
            several.map(NeedsAll),
            several.map(lambda each: NeedsSome(1, each)),
            several.map(lambda each: NeedsSome(2, each)),
        )

    return st.recursive(leaves, grow, max_leaves=5)


def costs() -> st.SearchStrategy[Cost]:
    """Free, priced, partly priced, unknown, and priced in another currency."""
    return st.sampled_from(
        (
            Cost(0, 0, 0, "USD"), Cost(0, 0, 0, "USD"), Cost(0, 0, 0, "EUR"), Cost(0, 100, 0, "USD"),
            Cost(49.99, 50.01, 0, "USD"), Cost(200, 0, 0, "USD"), Cost(50, None, 0, "USD"), Cost(), Cost(30, 0, 0, "EUR"),
            Cost(0, None, None, "USD"),
        )
    )  # fmt: skip


def classes() -> st.SearchStrategy[CredentialClass]:
    """Mostly the formal ones."""
    formal = (CredentialClass.KNOWLEDGE, CredentialClass.SKILL, CredentialClass.ABILITY) * 4
    return st.sampled_from((*formal, CredentialClass.CERTIFICATION, *CredentialClass))


@st.composite
def programs(draw: st.DrawFn, name: str, names: tuple[str, ...], credential_class: CredentialClass) -> Program:
    """One program that may require, recommend and prepare for any of the names."""
    rare = st.sampled_from((False,) * 9 + (True,))
    return Program(
        id=name,
        title=name,
        provider=name.partition("/")[0],
        credential_class=credential_class,
        skills=tuple(draw(st.lists(st.sampled_from(SKILLS), max_size=3, unique=True))),
        hours=draw(st.sampled_from((None, 1, 1, 2, 2.5, 40))),
        cost=draw(costs()),
        requires=draw(st.one_of(st.none(), st.none(), requirements(names))),
        conditions=tuple(draw(st.lists(st.sampled_from(CONDITIONS), max_size=1 if draw(rare) else 0))),
        recommends=tuple(draw(st.lists(st.sampled_from((*names, "c/unknown")), max_size=1))),
        prepares_for=(NAMES[0],) if draw(rare) else (),
        open_to=(Audience.STUDENTS,) if draw(rare) else (),
        delivery=draw(st.sampled_from((Delivery.ONLINE, Delivery.ONLINE, Delivery.IN_PERSON, None))),
        status=draw(st.sampled_from((Status.RETIRED, Status.UPCOMING))) if draw(rare) else Status.ACTIVE,
        retired_on=TODAY if draw(rare) and draw(rare) else None,
        as_of=draw(st.sampled_from((None, date(2024, 5, 1), date(2025, 5, 1), date(2026, 5, 1)))),
    )


@st.composite
def graphs(draw: st.DrawFn, most: int) -> Graph:
    """Catalogues of up to so many programs; the first is the target."""
    names = NAMES[: draw(st.integers(2, most))]
    own = draw(st.sampled_from((CredentialClass.CERTIFICATION,) * 6 + tuple(CredentialClass)))
    offered = {name: draw(programs(name, names, own if name == NAMES[0] else draw(classes()))) for name in names}
    target = offered[NAMES[0]]
    skills = tuple(draw(st.lists(st.sampled_from((*SKILLS, "Networks")), max_size=4, unique=True)))
    tree = draw(st.one_of(st.none(), requirements(names[1:]), requirements(names[1:])))
    offered[NAMES[0]] = target._replace(skills=skills, requires=tree)
    return Graph(offered, {"a": Provider("a", "A"), "b": Provider("b", "B", internal=True)}, VOCABULARY)


def persons(names: tuple[str, ...]) -> st.SearchStrategy[Person]:
    """People who hold some, are at some, and claim something."""
    some = st.frozensets(st.sampled_from((*names, "c/unknown")), max_size=2)
    claims = st.sampled_from((Claim("experience", months=18), Claim("age", years=20), Claim("licence", holds=False)))
    return st.builds(Person, some, some, st.lists(claims, max_size=2).map(tuple))


def preferences(names: tuple[str, ...]) -> st.SearchStrategy[Preferences]:
    """Every limit, most of the time none."""
    few = st.one_of(*[st.just(frozenset[str]())] * 4, st.frozensets(st.sampled_from(names), max_size=1))
    rare = st.sampled_from((False,) * 6 + (True,))
    return st.builds(
        Preferences,
        objective=st.sampled_from(Objective),
        direct=rare,
        budget=st.sampled_from((None, None, None, 0, 100, 150, 300)),
        max_hours=st.sampled_from((None, None, None, 2, 5, 50)),
        max_steps=st.sampled_from((None, None, None, 1, 2, 3, 4)),
        providers=st.sampled_from((frozenset[str](),) * 5 + (frozenset({"a"}), frozenset({"b"}))),
        internal=rare,
        online=rare,
        include=few,
        exclude=few,
        open_to=st.sampled_from((Audience.ANYONE, Audience.STUDENTS)),
        allow_unknown=st.booleans(),
    )


@st.composite
def cases(draw: st.DrawFn, most: int = 7) -> Case:
    """A catalogue, a person and their preferences."""
    graph = draw(graphs(most))
    names = tuple(graph.programs)
    return Case(graph, draw(persons(names)), draw(preferences(names)))
