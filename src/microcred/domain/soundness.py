"""What is wrong or missing in a catalogue, judged from its programs alone."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from microcred.domain.alike import find_alike
from microcred.domain.former import former_ids, name_anew, named_by
from microcred.domain.inspection import Severity, Trouble
from microcred.domain.job import Industry, Job
from microcred.domain.link import Link
from microcred.domain.program import Program, Status
from microcred.domain.provider import Provider
from microcred.domain.references import find_circles
from microcred.domain.requirement import programs_named
from microcred.domain.skills import Vocabulary
from microcred.domain.taxonomy import CredentialClass


def inspect(
    as_said: Sequence[Program], providers: Sequence[Provider], vocabulary: Vocabulary, today: date
) -> list[Trouble]:
    """Everything that a curator would want to know of programs, each as its sources say it, the worst first."""
    now = former_ids(as_said)
    programs = [name_anew(each, now) for each in as_said]
    offered = [each for each in programs if each.status_on(today) not in (Status.RETIRED, Status.WITHDRAWN)]
    return [
        *_unknown_requirements(programs),
        *_circles(programs),
        *_named_as_before(as_said),
        *_alike(offered),
        *_without_skills(offered),
        *_without_class(offered),
        *_stale(offered, today),
        *_unknown_skills(offered, vocabulary),
        *_empty_providers(programs, providers),
    ]


def _unknown_requirements(programs: Sequence[Program]) -> Iterator[Trouble]:
    known = {each.id for each in programs}
    for program in programs:
        for named in dict.fromkeys(programs_named(program.requires)):
            if named not in known:
                text = f"it requires {named}, which the catalogue does not hold: this cannot be met"
                remedy = f"import {named}, or mend the requirement in the source"
                yield Trouble("unknown-requirement", Severity.WARNING, program.id, text, remedy)


def _named_as_before(programs: Sequence[Program]) -> Iterator[Trouble]:
    now = former_ids(programs)
    for program in programs:
        for field, named in dict.fromkeys(named_by(program)):
            if named in now:
                text = f"{field} names {named}, which is called {now[named]} by now"
                yield Trouble("former-id", Severity.INFO, program.id, text, f"write {now[named]} in its source")


def _alike(programs: Sequence[Program]) -> Iterator[Trouble]:
    """Programs that may be one, which a person must say."""
    for first, second, why in find_alike(programs):
        remedy = f"if they are one: microcred edit --same {first} {second}"
        yield Trouble("alike", Severity.INFO, first, f"it may be the same as {second}: {why}", remedy)


def _circles(programs: Sequence[Program]) -> Iterator[Trouble]:
    requires: Mapping[str, list[str]] = {each.id: list(programs_named(each.requires)) for each in programs}
    for circle in find_circles(requires):
        text = f"requirements lead in a circle: {' → '.join(circle)}"
        yield Trouble("circle", Severity.WARNING, circle[0], text, "take one of them out in its source")


def _without_skills(programs: Sequence[Program]) -> Iterator[Trouble]:
    for program in programs:
        if not program.skills and program.credential_class is not CredentialClass.MACRO:
            text = "it names no skills: ladders cannot use it to cover any"
            yield Trouble("no-skills", Severity.INFO, program.id, text, "add skills in its source")


def _without_class(programs: Sequence[Program]) -> Iterator[Trouble]:
    for program in programs:
        if program.credential_class is CredentialClass.UNDETERMINED:
            text = "its class is undetermined: nothing says how it is earned"
            remedy = "microcred classify PROGRAM says what is missing; add assessment, or class with class_basis"
            yield Trouble("no-class", Severity.INFO, program.id, text, remedy)


def _stale(programs: Sequence[Program], today: date) -> Iterator[Trouble]:
    """One for each provider: whoever looks up one page of it will look up the others."""
    stale: dict[str, list[Program]] = {}
    for program in programs:
        if program.is_stale(today):
            stale.setdefault(program.provider, []).append(program)
    for provider, several in sorted(stale.items(), key=lambda each: (-len(each[1]), each[0])):
        days = [each.as_of for each in several if each.as_of]
        oldest = f", the oldest of {min(days).isoformat()}" if days else ", of unknown age"
        text = f"facts of {_count(len(several), 'program')} are old{oldest}"
        yield Trouble("stale", Severity.INFO, provider, text, "look them up again, and import them with the new as_of")


def _unknown_skills(programs: Sequence[Program], vocabulary: Vocabulary) -> Iterator[Trouble]:
    used = Counter(skill for program in programs for skill in program.skills if not vocabulary.knows(skill))
    for skill, number in sorted(used.items(), key=lambda each: (-each[1], each[0])):
        text = f"the vocabulary lacks this skill, which {_count(number, 'program')} name{'s' if number == 1 else ''}"
        remedy = "add it to a skills file, or as an alias of the skill it means"
        yield Trouble("unknown-skill", Severity.INFO, skill, text, remedy)


def inspect_links(links: Iterable[Link]) -> Iterator[Trouble]:
    """Links that have not answered on several days, and do not answer yet."""
    for link in links:
        check = link.check
        if check is None or not check.is_struck:
            continue
        worked = f", last worked {check.worked_on.isoformat()}" if check.worked_on else ""
        text = f"{link.address} no longer answers ({check.said}): last tried {check.tried_on.isoformat()}{worked}"
        remedy = "microcred edit PROGRAM url=… --source … once you know the new address"
        yield Trouble("dead-link", Severity.WARNING, ", ".join(link.used_by), text, remedy)


def _empty_providers(programs: Sequence[Program], providers: Sequence[Provider]) -> Iterator[Trouble]:
    busy = {program.provider for program in programs}
    for provider in providers:
        if provider.id not in busy:
            remedy = "import its programs, or forget its source"
            yield Trouble("empty-provider", Severity.INFO, provider.id, "it offers no program", remedy)


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def inspect_jobs(jobs: Sequence[Job], industries: Sequence[Industry], programs: Sequence[Program]) -> Iterator[Trouble]:
    """Jobs that ask for what the catalogue does not hold, or stand in an industry that it does not."""
    known, places = {each.id for each in programs}, {each.id for each in industries}
    for job in jobs:
        if job.industry not in places:
            text = f"its industry {job.industry} is not in the catalogue"
            yield Trouble(
                "unknown-industry", Severity.WARNING, job.id, text, "import a file of industries that lists it"
            )
        for named in dict.fromkeys(asked.program for asked in job.certifications if asked.program):
            if named not in known:
                text = f"it asks for {named}, which the catalogue does not hold"
                remedy = f"import {named}, or take its id out of the file of jobs"
                yield Trouble("unknown-certification", Severity.WARNING, job.id, text, remedy)
