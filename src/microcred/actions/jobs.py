"""Industries, the jobs in them, and what jobs ask for."""

from collections.abc import Sequence

from microcred.actions.resolve import Tell
from microcred.domain.errors import Ambiguous, NotFound
from microcred.domain.job import Industry, Job
from microcred.domain.job_search import FoundJobs, search_jobs, stated_of
from microcred.domain.naming import find_nearest
from microcred.domain.words import fold
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


def resolve_industry(catalogue: Catalogue, word: str) -> str:
    """The id of the industry that a word means: its id or title, else the one that has the word in its title."""
    industries = all_industries(catalogue)
    folded = fold(word)
    for fits in (
        [each.id for each in industries if folded in (each.id, fold(each.title))],
        [each.id for each in industries if _begins(folded, each)],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            raise Ambiguous("industry", word, fits)
    by_name = {name: each.id for each in industries for name in (each.id, fold(each.title), *fold(each.title).split())}
    nearest = dict.fromkeys(by_name[name] for name in find_nearest(word, by_name, most=5))
    raise NotFound("industry", word, list(nearest)[:3], "microcred industries lists them")


def _begins(folded: str, industry: Industry) -> bool:
    words = fold(industry.title).replace(",", " ").replace(":", " ")
    return words.startswith(folded) or any(word.startswith(folded) for word in words.split())
