"""Finding jobs by words. There are a few hundred of them: each is looked at."""

from collections.abc import Sequence
from typing import NamedTuple

from microcred.domain.job import Job, JobCertification, Link
from microcred.domain.words import fold


class FoundJobs(NamedTuple):
    """The jobs that fit, whether only some of the words do, and how many inferred certifications are left out."""

    jobs: tuple[Job, ...]
    any_word: bool = False
    hidden: int = 0


def search_jobs(
    jobs: Sequence[Job], words: Sequence[str], *, industry: str | None = None, inferred: bool = False
) -> FoundJobs:
    """The jobs that hold all the words, else those that hold any; each word also as a beginning.

    Certifications that nobody but a reader ties to the job are left out, unless `inferred`.
    """
    placed = [job for job in jobs if industry is None or job.industry == industry]
    wanted = [part for word in words for part in fold(word).split()]
    found = [job for job in placed if all(_holds(job, word) for word in wanted)]
    any_word = not found and len(wanted) > 1
    if any_word:
        found = [job for job in placed if any(_holds(job, word) for word in wanted)]
    if inferred:
        return FoundJobs(tuple(found), any_word and bool(found))
    stated = tuple(job._replace(certifications=stated_of(job)) for job in found)
    hidden = sum(len(job.certifications) for job in found) - sum(len(job.certifications) for job in stated)
    return FoundJobs(stated, any_word and bool(found), hidden)


def stated_of(job: Job) -> tuple[JobCertification, ...]:
    """The certifications that a source ties to the job."""
    return tuple(asked for asked in job.certifications if asked.link is Link.STATED)


def _holds(job: Job, word: str) -> bool:
    texts = (job.title, *job.aliases, job.soc or "", job.onet_soc or "", job.id)
    return any(part.startswith(word) for text in texts for part in (fold(text), *fold(text).replace("-", " ").split()))
