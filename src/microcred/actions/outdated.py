"""Lists what should be looked up again."""

from datetime import date

from microcred.domain.outdated import Outdated, find_outdated
from microcred.store.open import Catalogue
from microcred.store.programs import all_programs
from microcred.store.use import dependents_by_program, jobs_by_program


def list_outdated(catalogue: Catalogue, today: date) -> list[Outdated]:
    """The programs whose facts are older than they should be, most used first."""
    return find_outdated(all_programs(catalogue), jobs_by_program(catalogue), dependents_by_program(catalogue), today)
