"""Industries and jobs as they are written: their rows, and the certifications and names that belong to a job."""

from collections.abc import Sequence
from typing import Any

from microcred.domain.job import Industry, Job, names_of_job
from microcred.store.open import Catalogue
from microcred.store.rows import to_text
from microcred.store.tables import insert_row, insert_rows, put_rows


def put_industry(catalogue: Catalogue, industry: Industry) -> None:
    """Makes the industry what this value says."""
    lists = {key: _list(value) for key, value in industry._asdict().items() if isinstance(value, tuple)}
    put_rows(catalogue, "industry", [{**industry._asdict(), **lists}])


def drop_industry(catalogue: Catalogue, industry_id: str) -> None:
    """Takes the industry out; its jobs stay."""
    catalogue.execute("DELETE FROM industry WHERE id = ?", (industry_id,))


def put_job(catalogue: Catalogue, job: Job) -> None:
    """Makes the job what this value says, with its certifications and names."""
    drop_job(catalogue, job.id)
    row = {**job._asdict(), "aliases": _list(job.aliases)}
    del row["certifications"]
    key = insert_row(catalogue, "job", row)
    asked_for = (
        {**asked._asdict(), "job": key, "position": position, "as_of": asked.as_of and asked.as_of.isoformat()}
        for position, asked in enumerate(job.certifications)
    )
    insert_rows(catalogue, "job_certification", asked_for)
    names = ({"job": key, "kind": kind, "folded": folded} for kind, folded in sorted(names_of_job(job)))
    insert_rows(catalogue, "job_name", names)


def drop_job(catalogue: Catalogue, job_id: str) -> None:
    """Takes the job out, with everything that belongs to it."""
    catalogue.execute("DELETE FROM job WHERE id = ?", (job_id,))


def _list(values: Sequence[Any]) -> str | None:
    return to_text(list(values) or None)
