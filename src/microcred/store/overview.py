"""Counts what the catalogue holds: quick enough to stand in a greeting."""

from datetime import date

from microcred.domain.overview import Overview
from microcred.store.open import Catalogue

_OVERVIEW = """
SELECT count(*), count(DISTINCT provider), coalesce(sum(class = 'certification'), 0), min(as_of)
FROM program WHERE status NOT IN ('retired', 'withdrawn')
"""


def read_overview(catalogue: Catalogue) -> Overview:
    """The four numbers, of what is neither retired nor withdrawn."""
    programs, providers, certifications, oldest = catalogue.execute(_OVERVIEW).fetchone()
    return Overview(programs, providers, certifications, date.fromisoformat(oldest) if oldest else None)
