"""Gathers all that is known of a program or a job."""

from collections.abc import Callable
from datetime import date

from microcred.actions.resolve import resolve_shown
from microcred.domain.answer import Shown, ShownJob
from microcred.domain.errors import NotFound
from microcred.store.facts import facts_of
from microcred.store.jobs import all_industries, get_jobs, jobs_asking_for
from microcred.store.links import get_check, mark_struck
from microcred.store.nearer import brought_nearer
from microcred.store.open import Catalogue
from microcred.store.programs import get_programs, get_providers, unlocked_by

_MOST_NEARER = 5


def show_thing(catalogue: Catalogue, word: str, today: date, tell: Callable[[str], None]) -> Shown | ShownJob:
    """The program or job that a word means, with everything known of it."""
    meant = resolve_shown(catalogue, word, today, tell)
    return _show_job(catalogue, meant.job) if meant.job else _show_program(catalogue, meant.program or word, today)


def _show_program(catalogue: Catalogue, program_id: str, today: date) -> Shown:
    program = mark_struck(catalogue, get_programs(catalogue, [program_id])).get(program_id)
    if program is None:
        raise NotFound("program", program_id)
    provider = get_providers(catalogue, {program.provider})[program.provider]
    return Shown(
        program,
        provider,
        tuple(facts_of(catalogue, program_id)),
        tuple(unlocked_by(catalogue, program_id)),
        tuple(jobs_asking_for(catalogue, program_id)),
        tuple(brought_nearer(catalogue, program_id, today, _MOST_NEARER)),
        get_check(catalogue, program.url),
    )


def _show_job(catalogue: Catalogue, job_id: str) -> ShownJob:
    job = get_jobs(catalogue, [job_id])[job_id]
    industry = next((each for each in all_industries(catalogue) if each.id == job.industry), None)
    programs = get_programs(catalogue, {asked.program for asked in job.certifications if asked.program})
    return ShownJob(job, industry, programs)
