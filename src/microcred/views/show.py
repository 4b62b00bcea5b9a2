"""How a program reads in full: every fact with where it comes from and how old it is."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from microcred.domain.answer import BroughtNearer, Shown
from microcred.domain.job import Job, JobCertification
from microcred.domain.job_search import stated_of
from microcred.domain.ladder.words import Why
from microcred.domain.merge import Fact
from microcred.domain.program import Program
from microcred.domain.same import SAME_AS
from microcred.domain.taxonomy import CredentialClass
from microcred.render.view import Block, Note, Pair, Pairs, Tone, View, spell
from microcred.views.corrections import spell_corrections, spell_joined
from microcred.views.links import link_document, spell_link
from microcred.views.program import CLASS, COST, HOURS, ID, PROVIDER, SCHEMA_VERSION, TITLE, program_document
from microcred.views.requirement import spell_condition, spell_requirement
from microcred.views.taxonomy import spell_class, tone_of_class
from microcred.views.words import count, join_words, spell_age, spell_cost, spell_hours, spell_money

COLUMNS = (ID, CLASS, TITLE, PROVIDER, HOURS, COST)


def view_program(shown: Shown, today: date) -> View:
    """The program with everything known of it."""
    document = program_document(shown.program, shown.provider, today) | _more(shown)
    document = {"schema_version": SCHEMA_VERSION, **document}
    return View(document, COLUMNS, [document], screen=_screen(shown, today), next=_next(shown.program))


def _more(shown: Shown) -> dict[str, Any]:
    program = shown.program
    renewal = program.renewal
    return {
        "description": program.description,
        "aliases": list(program.aliases),
        "exam_codes": list(program.exam_codes),
        "identifiers": dict(program.identifiers),
        "formerly": list(program.formerly),
        "assessment": [assessment._asdict() for assessment in program.assessment],
        "criteria": list(program.criteria),
        "class_basis": program.class_basis,
        "valid_months": program.valid_months,
        "renewal": renewal._asdict() | {"by": list(renewal.by)} if renewal else None,
        "language": program.language,
        "location": program.location,
        "prepares_for": list(program.prepares_for),
        "counts_toward": [
            {"program": credit.program, "credits": credit.credits, "as": credit.counts_as}
            for credit in program.counts_toward
        ],
        "unlocks": list(shown.unlocks),
        "brings_nearer": [
            {"id": each.id, "title": each.title, "why": str(each.why), "covers": each.covers, "of": each.skills}
            for each in shown.nearer
        ],
        "jobs": [
            {"id": job.id, "title": job.title, "relation": str(asked.relation)}
            for job in shown.jobs
            if (asked := asking(job, program.id))
        ],
        "link": link_document(shown.link) if shown.link else None,
        "facts": [
            {
                "field": fact.field,
                "value": fact.value,
                "source_url": fact.source_url,
                "as_of": fact.as_of,
                "used": fact.used,
                "source": fact.source_id,
                "layer": str(fact.layer),
                "because": fact.because,
            }
            for fact in shown.facts
        ],
    }


def asking(job: Job, program_id: str) -> JobCertification | None:
    """How the job asks for the program, most strongly; None where no source says that it does."""
    return next((asked for asked in stated_of(job) if asked.program == program_id), None)


def _screen(shown: Shown, today: date) -> tuple[Block, ...]:
    program = shown.program
    names = [*program.aliases, *program.exam_codes]
    blocks: list[Block] = [Note(program.title, Tone.STRONG)]
    if names:
        blocks.append(Note("also " + ", ".join(names), Tone.FAINT))
    if program.description:
        blocks.append(Note(program.description))
    ages = _Ages(shown.facts, today)
    blocks.append(Pairs(tuple(_pairs(shown, ages, today))))
    way = _way(shown)
    if way:
        blocks.append(Pairs(tuple(way), "The way there and on"))
    if said := spell_corrections(shown.facts):
        blocks.append(Pairs(said, "Corrected"))
    disputed = _disputed(shown.facts, today)
    if disputed:
        blocks.append(Pairs(tuple(disputed), "Also said, not believed"))
    blocks.append(Note(_provenance(program, today), Tone.FAINT))
    return tuple(blocks)


class _Ages:
    """How old each field's believed fact is."""

    def __init__(self, facts: Sequence[Fact], today: date) -> None:
        self._days = {fact.field: fact.as_of for fact in facts if fact.used}
        self._today = today

    def of(self, *fields: str) -> str:
        """The age of the first of these fields that any source has stated."""
        for field in fields:
            if field in self._days:
                day = self._days[field]
                return spell_age(date.fromisoformat(day) if day else None, self._today)
        return ""


def _pairs(shown: Shown, ages: _Ages, today: date) -> list[Pair]:
    program, provider = shown.program, shown.provider
    status = program.status_on(today)
    pairs = [
        Pair("id", program.id),
        *spell_joined(shown.facts),
        Pair("provider", provider.name, "internal" if provider.internal else ""),
        Pair(
            "class",
            spell_class(program.credential_class),
            _class_remark(program),
            tone_of_class(program.credential_class),
        ),
        Pair("kind", str(program.kind or "")),
        Pair("status", str(status), _status_remark(program, ages), Tone.PLAIN if status == "active" else Tone.WARNING),
        Pair("cost", spell_cost(program.cost), _cost_remark(program, ages)),
        Pair("hours", spell_hours(program.hours_min, program.hours), ages.of("hours")),
        Pair("skills", ", ".join(program.skills)),
        Pair("assessment", "; ".join(_spell_assessment(each._asdict()) for each in program.assessment)),
        Pair("criteria", "; ".join(program.criteria)),
        Pair("open to", ", ".join(program.open_to)),
        Pair("delivery", _spell_delivery(program)),
        Pair("valid", f"{program.valid_months} months" if program.valid_months else "", ages.of("valid_months")),
        Pair("link", *spell_link(program.url, shown.link)),
    ]
    optional = {"assessment", "criteria", "open to", "delivery", "valid", "kind", "link"}
    return [pair for pair in pairs if pair.text or pair.label not in optional]


def _spell_delivery(program: Program) -> str:
    delivery = program.delivery.replace("_", " ") if program.delivery else None
    return " · ".join(part for part in (delivery, program.location, program.language) if part)


def _class_remark(program: Program) -> str:
    if program.class_from == "declared":
        return f"declared: {program.class_basis}" if program.class_basis else "declared"
    if program.credential_class is CredentialClass.UNDETERMINED:
        return "the evidence does not decide"
    return f"classified, {round(100 * (program.class_confidence or 0))} % sure"


def _status_remark(program: Program, ages: _Ages) -> str:
    parts = [f"since {program.retired_on}"] if program.retired_on else []
    if program.replaced_by:
        parts.append(f"replaced by {program.replaced_by}")
    return ", ".join(parts) or ages.of("status")


def _cost_remark(program: Program, ages: _Ages) -> str:
    cost = program.cost
    names = ("learning", "assessment", "certificate")
    parts = [
        f"{name} {spell_money(part, None) if part else 'free'}"
        for name, part in zip(names, cost.parts, strict=True)
        if part is not None
    ]
    unknown = [name for name, part in zip(names, cost.parts, strict=True) if part is None]
    if parts and unknown:
        parts.append(f"{join_words(unknown)} unknown")
    age = ages.of("cost")
    return ", ".join([*parts, age] if age else parts)


def _spell_assessment(assessment: dict[str, str | None]) -> str:
    judge = assessment["judged_by"]
    words = [assessment["mode"], assessment["type"], f"judged by {judge}" if judge else None]
    return " ".join(word.replace("_", " ") for word in words if word)


def _way(shown: Shown) -> list[Pair]:
    program = shown.program
    pairs = [
        Pair("requires", spell_requirement(program.requires)),
        Pair("conditions", "; ".join(spell_condition(condition) for condition in program.conditions)),
        Pair("recommends", ", ".join(program.recommends)),
        Pair("prepares for", ", ".join(program.prepares_for)),
        Pair("unlocks", _shorten(shown.unlocks)),
        Pair("brings nearer", ", ".join(map(_spell_nearer, shown.nearer))),
        Pair("for jobs", _shorten(tuple(job.title for job in shown.jobs if asking(job, program.id)))),
        Pair("counts toward", ", ".join(credit.program for credit in program.counts_toward)),
    ]
    return [pair for pair in pairs if pair.text]


def _spell_nearer(nearer: BroughtNearer) -> str:
    """A certification with what ties the program to it."""
    ties = [str(nearer.why)] if nearer.why is not Why.COVERS else []
    ties += [f"{nearer.covers} of {count(nearer.skills, 'skill')}"] if nearer.covers else []
    return f"{nearer.title} ({', '.join(ties)})"


def _shorten(ids: tuple[str, ...], most: int = 6) -> str:
    more = f" and {len(ids) - most} more" if len(ids) > most else ""
    return ", ".join(ids[:most]) + more


def _disputed(facts: Sequence[Fact], today: date) -> list[Pair]:
    """What a source said that another one was believed over: only where they really differ."""
    believed = {fact.field: fact.value for fact in facts if fact.used}
    return [
        Pair(
            fact.field,
            spell(fact.value),
            f"{fact.source_id}, {spell_age(date.fromisoformat(fact.as_of) if fact.as_of else None, today)}",
        )
        for fact in facts
        if not fact.used and fact.field != SAME_AS and fact.value != believed.get(fact.field)
    ]


def _provenance(program: Program, today: date) -> str:
    stale = ", stale: confirm it before you rely on it" if program.is_stale(today) else ""
    where = f" from {program.source_url}" if program.source_url else ""
    return f"Facts{where}, {spell_age(program.as_of, today)}{stale}."


def _next(program: Program) -> tuple[str, ...]:
    if program.credential_class in (CredentialClass.CERTIFICATION, CredentialClass.MACRO):
        return (f"microcred ladder {program.id}",)
    targets = program.prepares_for[:1]
    if targets:
        return (f"microcred ladder {targets[0]}",)
    return (f"microcred search {' '.join(program.skills[:1])}".strip(),)
