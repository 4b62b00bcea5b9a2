"""How a balance reads: drawn so that one looks rather than reads, each finding with its threshold in words."""

from collections.abc import Iterator, Mapping
from typing import Any

from microcred.domain.balance import LEAST_OF_ONE_PROVIDER, Age, Balance, Imbalance
from microcred.domain.kinds import ImbalanceKind
from microcred.domain.portfolio import OWN
from microcred.domain.renewals import EXPIRING_DAYS
from microcred.domain.suggest import Balanced, Suggestion
from microcred.domain.taxonomy import RUNGS, CredentialClass, Formality
from microcred.render.view import Block, Column, Gauge, Note, Pair, Pairs, Table, Tone, View
from microcred.views.program import SCHEMA_VERSION, cost_document, spell_cost_document, spell_hours_value
from microcred.views.renewals import spell_end, spell_way
from microcred.views.taxonomy import LOOKS, gauge_class, spell_class, tone_of_class
from microcred.views.words import count, join_words, spell_number

_BAR = 24
_NOTHING = "nothing"
_AGES = {Age.FIRST_YEAR: "under 1 year", Age.YOUNG: "1 to 3 years", Age.OLD: "over 3 years", Age.UNDATED: "undated"}
_TONES = {
    ImbalanceKind.UNSUPPORTED: Tone.BAD,
    ImbalanceKind.MACRO_WITHOUT_CERTIFICATION: Tone.BAD,
    ImbalanceKind.EXPIRING: Tone.WARNING,
    ImbalanceKind.INFORMAL_ONLY: Tone.WARNING,
    ImbalanceKind.NO_RUNG: Tone.WARNING,
    ImbalanceKind.ONE_PROVIDER: Tone.WARNING,
}


def spell_meter(value: Any) -> str:
    """The rungs up to a class, those above it as dots: ●■·· skill."""
    credential_class = CredentialClass(value) if value else None
    rung = credential_class.rung if credential_class else None
    if credential_class and rung is None:
        rung = len(RUNGS) if credential_class is CredentialClass.MACRO else 0
    signs = "".join(LOOKS[each].sign if (each.rung or 0) <= (rung or 0) else "·" for each in RUNGS)
    return f"{signs}  {spell_class(value) if value and not CredentialClass(value).rung else value or _NOTHING}"


def _tone_of_best(value: Any) -> Tone:
    if value is None:
        return Tone.BAD
    return Tone.WARNING if CredentialClass(value).formality is Formality.INFORMAL else tone_of_class(value)


SKILL_COLUMNS = (
    Column("skill", "Skill", worth=9),
    Column("best", "Best that covers it", worth=8, show=spell_meter, tone=_tone_of_best, gauge=gauge_class),
    Column("held", "By", worth=5, most=26),
)
_NEXT_COLUMNS = (
    Column("title", "Next", worth=9),
    Column("class", "Class", worth=7, show=spell_class, tone=tone_of_class),
    Column("what", "Adds", worth=9, most=28),
    Column("cost", "Cost", worth=6, right=True, show=spell_cost_document),
    Column("hours", "Hours", worth=4, right=True, show=spell_hours_value),
    Column("program", "Id", worth=3),
)


def view_balance(found: Balanced) -> View:
    """Findings, skills, where all of it comes from, and what to do next; the rows are the skills."""
    balance = found.balance
    findings = [_finding_document(each, found) for each in balance.findings]
    skills: list[dict[str, Any]] = [
        {"skill": each.skill, "best": str(each.best) if each.best else None, "held": list(each.held)}
        for each in balance.skills
    ]
    document = {
        "schema_version": SCHEMA_VERSION,
        "toward": balance.toward.id if balance.toward else None,
        "counted": len(balance.counted),
        "by_class": {str(each): size for each, size in balance.by_class.items()},
        "by_provider": {_name(each, found): size for each, size in balance.by_provider.items()},
        "by_age": {str(age): size for age, size in balance.by_age.items()},
        "skills": skills,
        "findings": findings,
        "credits": list(_credits(balance)),
        "next": [_next_document(each) for each in found.suggestions],
    }
    return View(document, SKILL_COLUMNS, skills, screen=tuple(_screen(found, document)), next=_following(found))


def _screen(found: Balanced, document: Mapping[str, Any]) -> Iterator[Block]:
    balance = found.balance
    toward = f" toward {balance.toward.title}" if balance.toward else ""
    yield Note(f"Balance{toward}: {count(len(balance.counted), 'valid holding')}", Tone.STRONG)
    if balance.skills:
        yield Table(SKILL_COLUMNS, document["skills"])
    elif balance.toward:
        yield Note(f"The catalogue names no skill of {balance.toward.title}.", Tone.WARNING)
    tones = {spell_class(each): tone_of_class(each) for each in balance.by_class}
    yield from _bars("Class", {spell_class(each): size for each, size in balance.by_class.items()}, tones)
    yield from _bars("Provider", document["by_provider"])
    yield from _bars("Earned", {_AGES[age]: size for age, size in balance.by_age.items()})
    if document["credits"]:
        yield Pairs(tuple(map(_credit_pair, document["credits"])), "Credits")
    if document["findings"]:
        pairs = (
            Pair(each["kind"].replace("_", " "), each["text"], tone=_TONES[ImbalanceKind(each["kind"])])
            for each in document["findings"]
        )
        yield Pairs(tuple(pairs), "Out of balance")
    else:
        yield Note("Nothing is out of balance.", Tone.GOOD)
    if document["next"]:
        rows = [{**each, "what": _spell_gain(each)} for each in document["next"]]
        yield Table(_NEXT_COLUMNS, rows, "What would add most")


def _bars(title: str, sizes: Mapping[str, int], tones: Mapping[str, Tone] | None = None) -> Iterator[Block]:
    """A bar for each of them, the longest as wide as any may be."""
    if not sizes:
        return
    most = max(sizes.values())
    rows = [
        {"name": name, "count": size, "share": Gauge(size, most, tone=(tones or {}).get(name, Tone.SECOND))}
        for name, size in sizes.items()
    ]
    yield Table(
        (
            Column("name", title, worth=9, most=30),
            Column("share", "", worth=8, show=_spell_bar, gauge=lambda share: share),
            Column("count", "", worth=9, right=True),
        ),
        rows,
    )


def _spell_bar(share: Gauge) -> str:
    return "█" * max(1, share.reach * _BAR // share.size)


def _finding_document(each: Imbalance, found: Balanced) -> dict[str, Any]:
    return {"kind": str(each.kind), "text": _spell(each, found), "about": list(each.about)}


def _spell(each: Imbalance, found: Balanced) -> str:
    """The finding with its threshold in words."""
    names = join_words(each.about)
    whole = len(found.balance.skills)
    match each.kind:
        case ImbalanceKind.UNSUPPORTED:
            share = f"{len(each.about)} of {count(whole, 'skill')}"
            return f"nothing you hold covers {share}: {names} (in balance where something valid covers each)"
        case ImbalanceKind.INFORMAL_ONLY:
            return f"only what was not assessed covers {names} (in balance where something assessed covers each)"
        case ImbalanceKind.NO_RUNG:
            rungs = "the rung" if len(each.about) == 1 else "the rungs"
            return f"nothing you hold is on {rungs} {names} (in balance with one on each rung{_spell_below(found.balance)})"
        case ImbalanceKind.ONE_PROVIDER:
            provider = _name(each.about[0], found)
            return (
                f"all is from {provider} (told from {LEAST_OF_ONE_PROVIDER} holdings on that are all of one provider)"
            )
        case ImbalanceKind.EXPIRING if each.expiring:
            way = spell_way(each.expiring)
            return f"{names} {spell_end(each.expiring)}: {way} (told {EXPIRING_DAYS} days before it ends)"
    return (
        f"no certification stands beside {_title(each.about[0], found)} (in balance with one that shares a skill of it)"
    )


def _spell_below(balance: Balance) -> str:
    below = balance.toward and balance.toward.credential_class.rung
    return " below it" if below else ""


def _title(program_id: str, found: Balanced) -> str:
    toward = found.balance.toward
    program = toward if toward and toward.id == program_id else found.held.programs.get(program_id)
    return program.title if program else program_id


def _name(provider_id: str, found: Balanced) -> str:
    provider = found.providers.get(provider_id)
    return "not said" if provider_id == OWN else provider.name if provider else provider_id


def _credits(balance: Balance) -> Iterator[dict[str, Any]]:
    """What counts toward the target, else toward anything, where a source says so."""
    for each in balance.counted:
        for credit in each.program.counts_toward if each.program else ():
            if balance.toward is None or credit.program == balance.toward.id:
                yield {
                    "holding": each.holding.id,
                    "toward": credit.program,
                    "credits": credit.credits,
                    "as": credit.counts_as,
                }


def _credit_pair(credit: Mapping[str, Any]) -> Pair:
    size = "an unknown number of credits" if credit["credits"] is None else f"{spell_number(credit['credits'])} credits"
    return Pair(credit["holding"], f"{size} toward {credit['toward']}", f"as {credit['as']}" if credit["as"] else "")


def _next_document(each: Suggestion) -> dict[str, Any]:
    program = each.program
    return {
        "program": program.id,
        "title": program.title,
        "class": str(program.credential_class),
        "adds": list(each.adds),
        "fills": str(each.fills) if each.fills else None,
        "cost": cost_document(program.cost),
        "hours": program.hours,
    }


def _spell_gain(each: Mapping[str, Any]) -> str:
    """The skills that it adds, else the rung that it fills."""
    return join_words(each["adds"]) or (f"the rung {each['fills']}" if each["fills"] else "a certification beside it")


def _following(found: Balanced) -> tuple[str, ...]:
    if not found.balance.counted:
        return ("microcred portfolio add PROGRAM",)
    if found.suggestions:
        return tuple(f"microcred show {each.program.id}" for each in found.suggestions[:2])
    return (
        ("microcred portfolio balance --toward DEGREE",)
        if found.balance.toward is None
        else ("microcred portfolio next",)
    )
