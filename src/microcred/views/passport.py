"""How a passport reads: what is held by class along the ladder, the skills behind, and where each of it comes from."""

import re
from collections.abc import Iterator
from typing import Any

from microcred.domain.balance import Support
from microcred.domain.passport import Passport, Shown
from microcred.domain.program import ClassFrom
from microcred.domain.requirement import Condition
from microcred.domain.taxonomy import RUNGS, CredentialClass
from microcred.domain.validity import Validity, Verified
from microcred.render.view import Block, Card, Column, Drawing, Level, Note, Pair, Pairs, Table, Tone, View
from microcred.views.requirement import spell_condition
from microcred.views.taxonomy import gauge_class, spell_class, tone_of_class
from microcred.views.words import count

_BESIDE = (CredentialClass.PARTICIPATION, CredentialClass.RECOGNITION, CredentialClass.UNDETERMINED)
_SAYS = {
    CredentialClass.KNOWLEDGE: "the knowledge acquired was tested: a quiz or an exam",
    CredentialClass.SKILL: "proficiencies were shown: labs, graded exercises, a portfolio",
    CredentialClass.ABILITY: "mastery was judged: a capstone, reviewed work, an expert practical",
    CredentialClass.CERTIFICATION: "knowledge, skills and ability together, as the industry recognises them",
    CredentialClass.PARTICIPATION: "earned by being there",
    CredentialClass.RECOGNITION: "given by others",
    CredentialClass.MACRO: "macro-credentials, beside which micro-credentials stand",
    CredentialClass.UNDETERMINED: "what is known does not decide its class",
}
_NAMES = {
    CredentialClass.MACRO: "▣ degrees",
    CredentialClass.UNDETERMINED: "? class not known",
}
_MARKS = {
    Validity.VALID: ("✓", Tone.GOOD),
    Validity.IN_PROGRESS: ("◐", Tone.WARNING),
    Validity.EXPIRED: ("×", Tone.BAD),
    Validity.REVOKED: ("⊘", Tone.BAD),
}
_VERIFIED = {
    Verified.YES: "verified: yes",
    Verified.NO: "verified: no, a check failed",
    Verified.NOT_CHECKED: "verified: not checked",
}
_SKILLS = (
    Column("skill", "Skill", worth=9),
    Column("best", "Highest class behind it", worth=8, show=spell_class, tone=tone_of_class, gauge=gauge_class),
    Column("held", "By", worth=5),
)


def view_passport(passport: Passport) -> View:
    """The page that a person shows to others; the rows are the skills."""
    titles = {each.holding.id: each.title for each in passport.shown}
    skills: list[dict[str, Any]] = [
        {"skill": each.skill, "best": str(each.best), "held": _spell_held([titles[name] for name in each.held])}
        for each in sorted(passport.skills, key=_height, reverse=True)
    ]
    foot = f"{_name(passport)} · {passport.statement}"
    return View({}, _SKILLS, skills, screen=tuple(_screen(passport, skills)), foot=foot)


def _name(passport: Passport) -> str:
    return f"Micro-credential passport{f' of {passport.holder}' if passport.holder else ''}"


def _spell_held(titles: list[str]) -> str:
    """The highest that covers a skill; how many more do is enough to know."""
    rest = len(titles) - 1
    return f"{titles[0]} and {rest} more" if rest else titles[0]


def _height(support: Support) -> int:
    """How far up the ladder the best class stands: the highest come first, else skills keep their order."""
    return gauge_class(support.best).reach


def _screen(passport: Passport, skills: list[dict[str, Any]]) -> Iterator[Block]:
    yield Note(_name(passport), Tone.STRONG)
    yield Note(
        f"{passport.statement}. No provider has issued or signed this page: dates, status and evidence are the"
        " holder's word, and the evidence is there to check them.",
        Tone.WARNING,
    )
    yield Pairs(tuple(_in_short(passport)), "In short")
    yield _draw(passport, (CredentialClass.MACRO, *reversed(RUNGS)), "Along the ladder", has_rails=True)
    beside = _draw(passport, _BESIDE, "Beside the ladder", has_rails=False)
    if beside.levels:
        yield beside
    if skills:
        yield Table(_SKILLS, skills, "Skills, and the highest class behind each")
    if passport.claims:
        yield Pairs(tuple(_pairs_of_claims(passport)), "What the holder says of themselves")
    yield Pairs(tuple(_sources(passport)), "Where this comes from")


def _in_short(passport: Passport) -> Iterator[Pair]:
    for validity, (mark, tone) in _MARKS.items():
        several = [each for each in passport.shown if each.validity is validity]
        if several or validity is Validity.VALID:
            yield Pair(f"{mark} {_spell(validity)}", count(len(several), "credential"), tone=tone)
    checked = sum(each.holding.verified is Verified.YES for each in passport.shown)
    yield Pair("verified", f"{checked} of {count(len(passport.shown), 'credential')}")


def _draw(passport: Passport, classes: tuple[CredentialClass, ...], title: str, *, has_rails: bool) -> Drawing:
    """A level for each class; one of the ladder also where it is empty."""
    levels = []
    for each in classes:
        cards = tuple(_make_card(shown) for shown in _in_order(passport, each))
        if cards or each.rung:
            name, empty = _NAMES.get(each) or spell_class(each), "nothing on this rung yet"
            levels.append(Level(str(each.rung or ""), name, cards, empty, tone_of_class(each), _SAYS[each]))
    return Drawing(title, tuple(levels), has_rails=has_rails)


def _in_order(passport: Passport, credential_class: CredentialClass) -> list[Shown]:
    """What is valid first, then what is in progress; of these what was earned last."""
    order = list(_MARKS)
    found = [each for each in passport.shown if each.credential_class is credential_class]
    found.sort(key=lambda each: str(each.holding.earned_on or ""), reverse=True)
    return sorted(found, key=lambda each: order.index(each.validity))


def _make_card(shown: Shown) -> Card:
    mark, tone = _MARKS[shown.validity]
    facts = (_spell_validity(shown), shown.provider_name, *_days(shown), _VERIFIED[shown.holding.verified])
    return Card(
        mark,
        shown.title,
        tuple(fact for fact in facts if fact),
        tuple(_lines(shown)),
        tone,
        mark_text=_spell(shown.validity),
        key=shown.holding.id,
        url=shown.program.url if shown.program and shown.program.url != shown.program.source_url else None,
    )


def _spell(validity: Validity) -> str:
    return validity.replace("_", " ")


def _spell_validity(shown: Shown) -> str:
    if not shown.is_earned:
        return _spell(shown.validity)
    if shown.ends_on is None:
        return "valid, no end is stated"
    return f"{'valid until' if shown.validity is Validity.VALID else 'expired on'} {shown.ends_on}"


def _days(shown: Shown) -> Iterator[str]:
    holding = shown.holding
    if holding.earned_on:
        yield f"earned {holding.earned_on}"
    elif shown.is_earned:
        yield "no day is said"
    if holding.expected_on and shown.validity is Validity.IN_PROGRESS:
        yield f"expected by {holding.expected_on}"


def _lines(shown: Shown) -> Iterator[Note]:
    """The evidence, and who says what it stands for."""
    holding, program = shown.holding, shown.program
    if holding.text and holding.program is None:
        yield Note(f"How it was earned: {holding.text}")
    if shown.page:
        yield Note(f"Evidence at {_site(shown.page)}", url=shown.page)
    elif holding.evidence:
        yield Note("Evidence: a file that the holder has")
    if holding.program is None:
        yield Note("Described by the holder: no catalogue holds it", Tone.FAINT)
    elif program is None or program.source_url is None:
        yield Note("Nothing more is known of it", Tone.FAINT)
    else:
        day = f", as of {program.as_of}" if program.as_of else ""
        yield Note(f"Described at {_site(program.source_url)}{day}", Tone.FAINT, program.source_url)


def _site(address: str) -> str:
    """The site of an address, as a browser would say where a link leads."""
    host = re.split("[/?#]", address.partition("://")[2], maxsplit=1)[0].rpartition("@")[2]
    return host.removeprefix("www.") or address


def _pairs_of_claims(passport: Passport) -> Iterator[Pair]:
    for claim in passport.claims:
        yield Pair(claim.kind, spell_condition(Condition(claim.kind, claim.months, claim.years, claim.text)))


def _sources(passport: Passport) -> Iterator[Pair]:
    read = sum(each.program is not None and each.program.class_from is ClassFrom.CLASSIFIED for each in passport.shown)
    yield Pair("dates, status, evidence", "the holder's portfolio")
    yield Pair("verified", "the holder's portfolio: whether a credential was checked with who issued it")
    yield Pair("titles, providers, skills", "the source named with each, by the catalogue of microcred")
    yield Pair(
        "classes",
        "SkillsForge Academy's Micro-Credential and Digital Badges Taxonomy, as City Tech describes it: what was assessed"
        " stands on the ladder, what was not stands beside it",
        f"({read} of {len(passport.shown)} read from how it is described)" if read else "",
    )
