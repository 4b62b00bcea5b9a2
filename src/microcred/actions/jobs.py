"""Industries, the jobs in them, and what jobs ask for."""

from collections.abc import Sequence

from microcred.actions.resolve import Tell, resolve_industry
from microcred.domain.job import Industry, Job
from microcred.domain.job_search import FoundJobs, search_jobs, stated_of
from microcred.domain.naming import find_nearest
from microcred.store.jobs import all_industries, all_job_names, all_jobs
from microcred.store.open import Catalogue


def list_industries(catalogue: Catalogue) -> list[tuple[Industry, tuple[Job, ...]]]:
    """Every industry with its jobs, which tell only of certifications that a source ties to them."""
    jobs: dict[str | None, list[Job]] = {}
    for job in all_jobs(catalogue):
        jobs.setdefault(job.industry, []).append(job._replace(certifications=stated_of(job)))
    return [(industry, tuple(jobs.get(industry.id, ()))) for industry in all_industries(catalogue)]


def find_jobs(
    catalogue: Catalogue, words: Sequence[str], industry: str | None, tell: Tell, *, inferred: bool
) -> FoundJobs:
    """The jobs that fit these words, in the industry that a word means."""
    place = resolve_industry(catalogue, industry) if industry is not None else None
    found = search_jobs(all_jobs(catalogue), words, industry=place, inferred=inferred)
    if found.any_word:
        tell(f"no job holds all of “{' '.join(words)}”: these hold some of it")
    elif words and not found.jobs:
        nearest = find_nearest(" ".join(words), all_job_names(catalogue))
        tell(f"no job holds “{' '.join(words)}”" + (f": did you mean {', '.join(nearest)}?" if nearest else ""))
    return found
