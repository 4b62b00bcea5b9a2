"""How much rests on each program: the jobs that ask for it, and the programs that lean on it."""

from microcred.store.former import now
from microcred.store.open import Catalogue

_JOBS = f"""
SELECT {now("job_certification.program")} AS asked, count(DISTINCT job) FROM job_certification
WHERE program IS NOT NULL AND link = 'stated' GROUP BY asked
"""  # noqa: S608 – the parts are constants
_PROGRAMS = f"""
SELECT {now("link.to_id")} AS named, count(DISTINCT from_id) FROM link
WHERE kind IN ('requires', 'recommends') GROUP BY named
"""  # noqa: S608


def jobs_by_program(catalogue: Catalogue) -> dict[str, int]:
    """By program, how many jobs ask for it; one for which none asks is absent."""
    return dict(catalogue.execute(_JOBS).fetchall())


def dependents_by_program(catalogue: Catalogue) -> dict[str, int]:
    """By program, how many others require or recommend it; one that none names is absent."""
    return dict(catalogue.execute(_PROGRAMS).fetchall())
