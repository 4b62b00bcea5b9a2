"""Plans a ladder to every certification that a job asks for."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from microcred.actions.ladder import LadderRequest, plan_ladder
from microcred.actions.resolve import Tell, resolve_job
from microcred.domain.answer import JobLadder, JobLadders
from microcred.domain.errors import MicrocredError
from microcred.domain.job import Job, JobCertification
from microcred.domain.job_search import stated_of
from microcred.domain.progress import Advance, ignore
from microcred.store.jobs import get_jobs
from microcred.store.open import Catalogue
from microcred.store.programs import get_programs


def plan_for_job(
    catalogue: Catalogue,
    job_word: str,
    request: LadderRequest,
    today: date,
    deadline: Callable[[int], Callable[[], bool]],
    tell: Tell,
    advance: Advance = ignore,
) -> JobLadders:
    """The ladders to the certifications that a source ties to the job, from where the person stands.

    `deadline` is told among how many ladders the time is shared. Raises where the catalogue holds none of them.
    """
    job = get_jobs(catalogue, [resolve_job(catalogue, job_word, tell)]).popitem()[1]
    stated = stated_of(job)
    known = get_programs(catalogue, {asked.program for asked in stated if asked.program})
    asked_for: dict[str, JobCertification] = {}
    for asked in stated:  # the strongest tie comes first
        if asked.program in known:
            asked_for.setdefault(str(asked.program), asked)
    if not asked_for:
        raise _no_target(job, stated)
    ladders: list[JobLadder] = []
    for program, asked in asked_for.items():
        one = replace(request, cert=program)
        ladders.append(JobLadder(asked.relation, plan_ladder(catalogue, one, today, deadline(len(asked_for)), tell)))
        advance(len(ladders), len(asked_for))
    return JobLadders(job, tuple(ladders), tuple(asked.title for asked in stated if asked.program not in known))


def _no_target(job: Job, stated: tuple[JobCertification, ...]) -> MicrocredError:
    if not job.certifications:
        return MicrocredError(
            f"no source names a certification for “{job.title}”", "microcred jobs finds jobs that ask for one"
        )
    if not stated:
        return MicrocredError(
            f"no source ties a certification to “{job.title}”",
            f"microcred show {job.id} shows those that may fit",
        )
    titles = ", ".join(dict.fromkeys(asked.title for asked in stated))
    return MicrocredError(
        f"the catalogue holds no certification for “{job.title}”: it asks for {titles}",
        f"microcred show {job.id} says where each is stated",
    )
