"""Industries and jobs by their ids and names, and what jobs ask for."""

import json
from collections.abc import Iterable, Iterator
from datetime import date

from microcred.domain.job import Industry, Job, JobCertification, Link, Relation
from microcred.domain.naming import NameKind
from microcred.store.former import KNOWN_AS, ids_now
from microcred.store.open import Catalogue
from microcred.store.rows import to_text

_INDUSTRIES = "SELECT id, title, clusters, naics, departments FROM industry ORDER BY title"
_JOBS = """
SELECT key, id, title, industry, soc, onet_soc, aliases FROM job
WHERE ? IS NULL OR id IN (SELECT value FROM json_each(?)) ORDER BY title, id
"""
_CERTIFICATIONS = """
SELECT job, program, title, relation, link, jurisdiction, source_url, as_of FROM job_certification
WHERE ? IS NULL OR job IN (SELECT key FROM job WHERE id IN (SELECT value FROM json_each(?))) ORDER BY job, position
"""
_NAMED = (
    "SELECT job.id, job_name.kind FROM job_name JOIN job ON job.key = job_name.job WHERE folded = ? ORDER BY job.id"
)
_ASKING = f"""
SELECT DISTINCT job.id FROM job_certification JOIN job ON job.key = job_certification.job
WHERE job_certification.program IN ({KNOWN_AS}) ORDER BY job.id
"""  # noqa: S608 – the parts are constants


def all_industries(catalogue: Catalogue) -> list[Industry]:
    """Every industry, in the order of their titles."""
    return [
        Industry(industry_id, title, _texts(clusters), _texts(naics), _texts(departments))
        for industry_id, title, clusters, naics, departments in catalogue.execute(_INDUSTRIES)
    ]


def all_jobs(catalogue: Catalogue) -> list[Job]:
    """Every job, in the order of their titles; programs that they name by a former id, by the present one."""
    return _name_anew(catalogue, all_as_stored(catalogue))


def get_jobs(catalogue: Catalogue, job_ids: Iterable[str]) -> dict[str, Job]:
    """The jobs of these ids, in the same way; an id without a job is absent."""
    return {job.id: job for job in _name_anew(catalogue, get_as_stored(catalogue, job_ids).values())}


def all_as_stored(catalogue: Catalogue) -> list[Job]:
    """Every job, as its sources say it."""
    return list(_read_jobs(catalogue, None))


def get_as_stored(catalogue: Catalogue, job_ids: Iterable[str]) -> dict[str, Job]:
    """The jobs of these ids, as their sources say them."""
    return {job.id: job for job in _read_jobs(catalogue, to_text(list(job_ids)))}


def _name_anew(catalogue: Catalogue, jobs: Iterable[Job]) -> list[Job]:
    known = list(jobs)
    now = ids_now(catalogue, {asked.program for job in known for asked in job.certifications if asked.program})
    return [job.name_anew(now) for job in known] if now else known


def jobs_asking_for(catalogue: Catalogue, program_id: str) -> list[Job]:
    """The jobs that ask for this certification."""
    ids = [job_id for (job_id,) in catalogue.execute(_ASKING, {"id": program_id})]
    return list(get_jobs(catalogue, ids).values()) if ids else []


def find_job_names(catalogue: Catalogue, folded: str) -> list[tuple[str, NameKind]]:
    """Every job that goes by this folded name, and by what sort of name."""
    return [(job_id, NameKind(kind)) for job_id, kind in catalogue.execute(_NAMED, (folded,))]


def all_job_names(catalogue: Catalogue) -> list[str]:
    """Every folded name of a job, once: what a misspelt one is held against."""
    return [name for (name,) in catalogue.execute("SELECT DISTINCT folded FROM job_name ORDER BY folded")]


def _read_jobs(catalogue: Catalogue, ids: str | None) -> Iterator[Job]:
    asked: dict[int, list[JobCertification]] = {}
    for key, program, title, relation, link, jurisdiction, url, as_of in catalogue.execute(_CERTIFICATIONS, (ids, ids)):
        day = date.fromisoformat(as_of) if as_of else None
        one = JobCertification(program, title, Relation(relation), Link(link), jurisdiction, url, day)
        asked.setdefault(key, []).append(one)
    for key, job_id, title, industry, soc, onet_soc, aliases in catalogue.execute(_JOBS, (ids, ids)):
        yield Job(job_id, title, industry, soc, onet_soc, _texts(aliases), tuple(asked.get(key, ())))


def _texts(text: str | None) -> tuple[str, ...]:
    return tuple(json.loads(text)) if text else ()
