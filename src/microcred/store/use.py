"""How much rests on each program: the jobs that ask for it, and the programs that lean on it."""

from microcred.store.open import Catalogue

_JOBS = """
SELECT program, count(DISTINCT job) FROM job_certification WHERE program IS NOT NULL AND link = 'stated' GROUP BY program
"""
_PROGRAMS = """
SELECT to_id, count(DISTINCT from_id) FROM link WHERE kind IN ('requires', 'recommends') GROUP BY to_id
"""


def jobs_by_program(catalogue: Catalogue) -> dict[str, int]:
    """By program, how many jobs ask for it; one for which none asks is absent."""
    return dict(catalogue.execute(_JOBS).fetchall())


def dependents_by_program(catalogue: Catalogue) -> dict[str, int]:
    """By program, how many others require or recommend it; one that none names is absent."""
    return dict(catalogue.execute(_PROGRAMS).fetchall())
