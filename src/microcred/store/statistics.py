"""How much is in the catalogue."""

from datetime import date

from microcred.domain.inspection import Statistics
from microcred.store.open import Catalogue

_NUMBERS = """
SELECT
    (SELECT count(*) FROM program), (SELECT count(*) FROM provider), (SELECT count(*) FROM skill),
    (SELECT min(as_of) FROM program), (SELECT max(as_of) FROM program),
    (SELECT count(*) FROM program WHERE as_of IS NULL OR julianday(?) - julianday(as_of) > stale_after_days)
"""
_BY_CLASS = "SELECT class, count(*) FROM program GROUP BY class ORDER BY count(*) DESC, class"
_BY_PROVIDER = "SELECT provider, count(*) FROM program GROUP BY provider ORDER BY count(*) DESC, provider"
_BY_STATUS = """
SELECT CASE WHEN status <> 'withdrawn' AND retired_on <= ? THEN 'retired' ELSE status END AS now, count(*)
FROM program GROUP BY now ORDER BY count(*) DESC, now
"""
_TABLES = {"industry": "SELECT count(*) FROM industry", "job": "SELECT count(*) FROM job"}


def count_all(catalogue: Catalogue, today: date) -> Statistics:
    """Every number that describes the catalogue as a whole, on that day."""
    day = today.isoformat()
    programs, providers, skills, oldest, newest, stale = catalogue.execute(_NUMBERS, (day,)).fetchone()
    return Statistics(
        programs=programs,
        providers=providers,
        skills=skills,
        industries=_count_table(catalogue, "industry"),
        jobs=_count_table(catalogue, "job"),
        by_class=dict(catalogue.execute(_BY_CLASS).fetchall()),
        by_status=dict(catalogue.execute(_BY_STATUS, (day,)).fetchall()),
        by_provider=dict(catalogue.execute(_BY_PROVIDER).fetchall()),
        oldest_as_of=oldest,
        newest_as_of=newest,
        stale=stale,
    )


def _count_table(catalogue: Catalogue, name: str) -> int:
    there = catalogue.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (name,)).fetchone()
    return int(catalogue.execute(_TABLES[name]).fetchone()[0]) if there else 0
