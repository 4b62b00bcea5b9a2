"""Whether what a person holds is in balance: what it covers, where it comes from, what is missing. No single score.

Only what is valid counts, each program once, however often it was renewed. A degree that is aimed at does not
support itself.
"""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeVar

from microcred.domain.held import Held
from microcred.domain.kinds import ImbalanceKind
from microcred.domain.portfolio import Holding
from microcred.domain.program import Program
from microcred.domain.renewals import Expiring, find_expiring
from microcred.domain.requirement import programs_named
from microcred.domain.skills import Vocabulary
from microcred.domain.taxonomy import RUNGS, CredentialClass, Formality
from microcred.domain.validity import Validity

Name = TypeVar("Name", bound=StrEnum)

LEAST_OF_ONE_PROVIDER = 2
"""From how many on it is told that all are of one provider."""

_HEIGHT = {
    each: height
    for height, each in enumerate(
        (
            CredentialClass.UNDETERMINED,
            CredentialClass.PARTICIPATION,
            CredentialClass.RECOGNITION,
            *RUNGS,
            CredentialClass.MACRO,
        )
    )
}


class Age(StrEnum):
    """How long ago something was earned."""

    FIRST_YEAR = "under_1_year"
    YOUNG = "1_to_3_years"
    OLD = "over_3_years"
    UNDATED = "undated"


class Imbalance(NamedTuple):
    """One thing that is out of balance: which skills, classes, provider, holding or degree it is about."""

    kind: ImbalanceKind
    about: tuple[str, ...]
    expiring: Expiring | None = None


class Counted(NamedTuple):
    """A valid holding that counts, with its class and provider as far as they are known."""

    holding: Holding
    program: Program | None

    @property
    def credential_class(self) -> CredentialClass:
        """Its class; undetermined where the catalogue does not have its program."""
        return self.program.credential_class if self.program else CredentialClass.UNDETERMINED

    @property
    def provider(self) -> str:
        """The id of who awarded it."""
        return self.program.provider if self.program else self.holding.program_id.partition("/")[0]


class Support(NamedTuple):
    """What covers a skill: the highest class, and the holdings, the highest first."""

    skill: str
    best: CredentialClass | None
    held: tuple[str, ...]

    @property
    def is_informal(self) -> bool:
        """Whether something covers it, and nothing that was assessed."""
        return self.best is not None and self.best.formality is Formality.INFORMAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """What is held, by class, provider and age, what it covers of the target, and what is out of balance."""

    toward: Program | None
    counted: tuple[Counted, ...]
    by_class: Mapping[CredentialClass, int]
    by_provider: Mapping[str, int]
    by_age: Mapping[Age, int]
    skills: tuple[Support, ...]
    findings: tuple[Imbalance, ...]


def weigh_up(held: Held, vocabulary: Vocabulary, toward: Program | None, today: date) -> Balance:
    """The balance of what is held, toward a degree or certification or by itself."""
    counted = count_valid(held, today)
    beside = [each for each in counted if toward is None or each.holding.program_id != toward.id]
    skills = tuple(_support(beside, vocabulary, toward))
    covering = {holding for skill in skills for holding in skill.held}
    relevant = [each for each in beside if toward is None or _is_relevant(each, covering, toward)]
    return Balance(
        toward=toward,
        counted=counted,
        by_class=_sizes(CredentialClass, (one.credential_class for one in counted)),
        by_provider=dict(Counter(one.provider for one in counted).most_common()),
        by_age=_sizes(Age, (_age(one.holding, today) for one in counted)),
        skills=skills,
        findings=tuple(_find(held, vocabulary, toward, relevant, skills, today)),
    )


def count_valid(held: Held, today: date) -> tuple[Counted, ...]:
    """The valid holdings, each program once: by the one that was earned last."""
    last: dict[str, Counted] = {}
    for holding in held.portfolio.holdings:
        program = held.programs.get(holding.program_id)
        if holding.validity_on(today, program) is Validity.VALID:
            known = last.get(holding.program_id)
            if known is None or (holding.earned_on or date.min) >= (known.holding.earned_on or date.min):
                last[holding.program_id] = Counted(holding, program)
    return tuple(last.values())


def rungs_toward(toward: Program | None) -> tuple[CredentialClass, ...]:
    """The rungs that should hold something: those below the target's own, all four for a degree or without one."""
    rung = toward.credential_class.rung if toward else None
    return RUNGS if rung is None else RUNGS[: rung - 1]


def _support(beside: Iterable[Counted], vocabulary: Vocabulary, toward: Program | None) -> Iterator[Support]:
    """What covers each skill of the target, else each skill that is held."""
    own = [(each, [vocabulary.canonical(skill) for skill in each.program.skills]) for each in beside if each.program]
    names = (
        map(vocabulary.canonical, toward.skills) if toward else sorted(skill for _, skills in own for skill in skills)
    )
    by: dict[str, list[Counted]] = {skill: [] for skill in names}
    for each, skills in own:
        for skill in vocabulary.covers(skills, by):
            by[skill].append(each)
    for skill, found in by.items():
        found.sort(key=lambda each: -_HEIGHT[each.credential_class])
        best = found[0].credential_class if found else None
        yield Support(skill, best, tuple(each.holding.id for each in found))


def _is_relevant(each: Counted, covering: Container[str], toward: Program) -> bool:
    """Whether a holding covers a skill of the target or either of them names the other."""
    if each.holding.id in covering:
        return True
    named = {*programs_named(toward.requires), *toward.recommends}
    said = (
        (*each.program.prepares_for, *(credit.program for credit in each.program.counts_toward)) if each.program else ()
    )
    return each.holding.program_id in named or toward.id in said


def _find(
    held: Held,
    vocabulary: Vocabulary,
    toward: Program | None,
    relevant: list[Counted],
    skills: tuple[Support, ...],
    today: date,
) -> Iterator[Imbalance]:
    if bare := tuple(skill.skill for skill in skills if skill.best is None):
        yield Imbalance(ImbalanceKind.UNSUPPORTED, bare)
    if weak := tuple(skill.skill for skill in skills if skill.is_informal):
        yield Imbalance(ImbalanceKind.INFORMAL_ONLY, weak)
    filled = {each.credential_class for each in relevant}
    if empty := tuple(str(rung) for rung in rungs_toward(toward) if rung not in filled):
        yield Imbalance(ImbalanceKind.NO_RUNG, empty)
    providers = {each.provider for each in relevant}
    if len(relevant) >= LEAST_OF_ONE_PROVIDER and len(providers) == 1:
        yield Imbalance(ImbalanceKind.ONE_PROVIDER, tuple(providers))
    for expiring in find_expiring(held, today):
        yield Imbalance(ImbalanceKind.EXPIRING, (expiring.holding.id,), expiring)
    valid = count_valid(held, today)
    for degree in _degrees(held, toward, today):
        if not any(_stands_beside(each, degree, vocabulary) for each in valid):
            yield Imbalance(ImbalanceKind.MACRO_WITHOUT_CERTIFICATION, (degree.id,))


def _degrees(held: Held, toward: Program | None, today: date) -> Iterator[Program]:
    """The degree that is aimed at; without a target, those that are held or being worked on."""
    if toward is not None:
        yield from (toward,) if toward.credential_class is CredentialClass.MACRO else ()
        return
    seen = set()
    for holding in held.portfolio.holdings:
        program = held.programs.get(holding.program_id)
        counts = holding.validity_on(today, program) in (Validity.VALID, Validity.IN_PROGRESS)
        if program and counts and program.credential_class is CredentialClass.MACRO and program.id not in seen:
            seen.add(program.id)
            yield program


def _stands_beside(each: Counted, degree: Program, vocabulary: Vocabulary) -> bool:
    """Whether a holding is a certification that shares a skill with the degree; any does where it names none."""
    if each.program is None or each.credential_class is not CredentialClass.CERTIFICATION:
        return False
    wanted = [vocabulary.canonical(skill) for skill in degree.skills]
    return not wanted or bool(vocabulary.covers(map(vocabulary.canonical, each.program.skills), wanted))


def _sizes(names: Iterable[Name], things: Iterable[Name]) -> dict[Name, int]:
    """How many there are of each, in the order of the names; what there is none of is left out."""
    sizes = Counter(things)
    return {name: sizes[name] for name in names if sizes[name]}


def _age(holding: Holding, today: date) -> Age:
    if holding.earned_on is None:
        return Age.UNDATED
    days = (today - holding.earned_on).days
    return Age.FIRST_YEAR if days < 365 else Age.YOUNG if days < 3 * 365 else Age.OLD
