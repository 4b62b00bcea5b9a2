"""Balance: it adds up, only what is valid counts, each finding comes and goes with what it is about."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.balance import Balance, weigh_up
from microcred.domain.held import Held
from microcred.domain.kinds import ImbalanceKind
from microcred.domain.ladder.values import Graph, Person
from microcred.domain.portfolio import Holding, Portfolio
from microcred.domain.program import Audience, Credit, Program
from microcred.domain.requirement import NeedsProgram
from microcred.domain.skills import Skill, Vocabulary
from microcred.domain.suggest import suggest
from microcred.domain.taxonomy import RUNGS, CredentialClass
from microcred.domain.validity import HoldingStatus, Validity

TODAY = date(2026, 11, 23)
VOCABULARY = Vocabulary([Skill("networking", ("networks",)), Skill("routing", (), ("networking",))])
SKILLS = ("routing", "networks", "security", "sql")
DEGREE = Program(
    id="col/degree", title="Degree", provider="col", credential_class=CredentialClass.MACRO,
    skills=("networking", "security"),
)  # fmt: skip


def offer(name: str, credential_class: CredentialClass, *skills: str, **more: object) -> Program:
    program = Program(id=name, title=name, provider=name.partition("/")[0], credential_class=credential_class)
    return program._replace(skills=skills, **more)  # type: ignore[arg-type]


def hold(*programs: Program, **said: object) -> Held:
    holdings = tuple(
        Holding(id=each.id.replace("/", "-"), program=each.id, title=each.title, **said)  # type: ignore[arg-type]
        for each in programs
    )
    return Held(Portfolio(holdings), {each.id: each for each in programs}, {})


def kinds(balance: Balance) -> set[ImbalanceKind]:
    return {finding.kind for finding in balance.findings}


def weigh(held: Held, toward: Program | None = DEGREE) -> Balance:
    return weigh_up(held, VOCABULARY, toward, TODAY)


@st.composite
def holders(draw: st.DrawFn) -> Held:
    names = [f"{provider}/{slug}" for provider in "abc" for slug in "xyz"]
    programs = {
        name: offer(
            name,
            draw(st.sampled_from(CredentialClass)),
            *draw(st.lists(st.sampled_from(SKILLS), max_size=3, unique=True)),
            valid_months=draw(st.sampled_from((None, None, 12, 36))),
        )
        for name in names
    }
    portfolio = Portfolio()
    for name in draw(st.lists(st.sampled_from([*names, "d/unknown"]), max_size=8)):
        day = draw(st.one_of(st.none(), st.dates(date(2020, 1, 1), date(2027, 6, 1))))
        ends = draw(st.one_of(st.none(), st.dates(date(2026, 6, 1), date(2028, 1, 1))))
        status = draw(st.sampled_from(HoldingStatus))
        holding = Holding(id="h", program=name, title=name, status=status, earned_on=day, expires_on=ends)
        portfolio = portfolio.with_holding(holding)
    return Held(portfolio, programs, {})


@given(holders(), st.sampled_from((None, DEGREE)))
@settings(deadline=None)
def test_it_adds_up(held: Held, toward: Program | None) -> None:
    balance = weigh(held, toward)
    size = len(balance.counted)
    assert sum(balance.by_class.values()) == sum(balance.by_provider.values()) == sum(balance.by_age.values()) == size
    valid = {
        holding.id: holding
        for holding in held.portfolio.holdings
        if holding.validity_on(TODAY, held.programs.get(holding.program_id)) is Validity.VALID
    }
    assert len({holding.program_id for holding in valid.values()}) == size
    assert {name for skill in balance.skills for name in skill.held} <= valid.keys()
    bare = [skill.skill for skill in balance.skills if not skill.held]
    assert [skill.skill for skill in balance.skills if skill.best is None] == bare
    unsupported = [finding.about for finding in balance.findings if finding.kind is ImbalanceKind.UNSUPPORTED]
    assert unsupported == ([tuple(bare)] if bare else [])


def test_with_nothing_held_all_is_missing() -> None:
    balance = weigh(hold())
    assert [finding.about for finding in balance.findings] == [
        ("networking", "security"), tuple(map(str, RUNGS)), (DEGREE.id,),
    ]  # fmt: skip
    assert kinds(weigh(hold(), None)) == {ImbalanceKind.NO_RUNG}


def test_a_narrower_skill_covers_and_the_highest_class_is_told() -> None:
    low, high = offer("a/k", RUNGS[0], "routing"), offer("a/c", RUNGS[3], "networks")
    balance = weigh(hold(low, high))
    assert (balance.skills[0].best, balance.skills[0].held) == (RUNGS[3], ("a-c", "a-k"))
    assert kinds(balance) == {ImbalanceKind.UNSUPPORTED, ImbalanceKind.NO_RUNG, ImbalanceKind.ONE_PROVIDER}


def test_what_was_not_assessed_alone_is_told() -> None:
    talk = offer("a/talk", CredentialClass.PARTICIPATION, "networks", "security")
    (weak,) = [each for each in weigh(hold(talk)).findings if each.kind is ImbalanceKind.INFORMAL_ONLY]
    assert weak.about == ("networking", "security")


def test_a_degree_does_not_support_itself() -> None:
    balance = weigh(hold(DEGREE))
    assert [skill.best for skill in balance.skills] == [None, None]
    assert balance.by_class == {CredentialClass.MACRO: 1}


def test_a_degree_alone_lacks_a_certification_beside_it() -> None:
    other, fit = offer("a/c", RUNGS[3], "sql"), offer("b/c", RUNGS[3], "security")
    assert ImbalanceKind.MACRO_WITHOUT_CERTIFICATION in kinds(weigh(hold(DEGREE, other), None))
    assert ImbalanceKind.MACRO_WITHOUT_CERTIFICATION not in kinds(weigh(hold(DEGREE, fit), None))
    assert ImbalanceKind.MACRO_WITHOUT_CERTIFICATION in kinds(weigh(hold(fit, status=HoldingStatus.REVOKED)))


def test_what_soon_ends_is_told_until_it_is_renewed() -> None:
    program = offer("a/c", RUNGS[3], "security")
    soon = hold(program, expires_on=TODAY + timedelta(180))
    assert ImbalanceKind.EXPIRING in kinds(weigh(soon))
    assert ImbalanceKind.EXPIRING not in kinds(weigh(hold(program, expires_on=TODAY + timedelta(181))))
    renewed = soon.portfolio.with_holding(Holding(id="b", program="a/c", title="a/c", expires_on=date(2030, 1, 1)))
    balance = weigh(Held(renewed, soon.programs, {}))
    assert (ImbalanceKind.EXPIRING in kinds(balance), len(balance.counted)) == (False, 1)


def test_what_counts_toward_the_target_is_on_its_rung_without_sharing_a_skill() -> None:
    credit = offer("a/s", RUNGS[1], "sql", counts_toward=(Credit(DEGREE.id, 3),))
    empty = next(each for each in weigh(hold(credit)).findings if each.kind is ImbalanceKind.NO_RUNG)
    assert RUNGS[1] not in empty.about


def test_what_adds_most_comes_first_and_each_is_judged_by_what_those_before_leave_open() -> None:
    both = offer("a/both", RUNGS[1], "networks", "security")
    one, same = offer("a/one", RUNGS[1], "security"), offer("a/k", RUNGS[0], "security")
    locked = offer("a/locked", RUNGS[3], "networks", "security", requires=NeedsProgram("a/both"))
    talk = offer("a/talk", CredentialClass.PARTICIPATION, "networks", "security")
    graph = Graph({each.id: each for each in (DEGREE, both, one, same, locked, talk)}, {}, VOCABULARY)
    found = suggest(weigh(hold()), graph, Person(), TODAY, Audience.ANYONE)
    assert [(each.program.id, each.adds, each.fills) for each in found] == [
        ("a/both", ("networking", "security"), RUNGS[1]),
        ("a/k", (), RUNGS[0]),
    ]
