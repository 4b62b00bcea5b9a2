"""Tells how much is in the catalogue, whether it is sound, and mends what can be mended."""

from contextlib import closing
from datetime import date

from microcred.actions.load import place
from microcred.domain.inspection import Severity, Statistics, Trouble
from microcred.domain.soundness import inspect, inspect_jobs, inspect_links
from microcred.store.health import check_derived, check_derived_others, check_file, check_index, copy_to_memory, rebuild
from microcred.store.jobs import all_industries, all_jobs
from microcred.store.links import list_links
from microcred.store.open import Catalogue
from microcred.store.programs import all_as_stored, all_providers
from microcred.store.statistics import count_all
from microcred.store.vocabulary import load_vocabulary

_RANK = {severity: rank for rank, severity in enumerate(Severity)}


def take_stock(catalogue: Catalogue, today: date) -> Statistics:
    """Every number that describes the catalogue as a whole."""
    return count_all(catalogue, today)


def examine(catalogue: Catalogue, today: date) -> list[Trouble]:
    """Everything that is not as it should be, errors first."""
    with closing(copy_to_memory(catalogue)) as copy:
        programs = list(all_as_stored(copy))
        troubles = [
            *check_file(copy),
            *check_derived(copy, programs, place),
            *check_derived_others(copy),
            *check_index(copy, programs),
            *inspect(programs, all_providers(copy), load_vocabulary(copy), today),
            *inspect_links(list_links(copy, today)),
            *inspect_jobs(all_jobs(copy), all_industries(copy), programs),
        ]
    return sorted(troubles, key=lambda trouble: _RANK[trouble.severity])


def mend(catalogue: Catalogue, today: date) -> tuple[list[Trouble], list[Trouble]]:
    """Rebuilds what follows from the records where that is wrong: what was mended, and what is left."""
    before = examine(catalogue, today)
    if not any(trouble.is_fixable for trouble in before):
        return [], before
    rebuild(catalogue, place)
    after = examine(catalogue, today)
    return [trouble for trouble in before if trouble not in after], after
