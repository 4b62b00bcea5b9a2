"""Names that begin with what somebody has typed so far: programs, providers, skills, jobs, industries. Made to be quick, and bounded."""

from datetime import date
from typing import NamedTuple

from microcred.store.open import Catalogue

_LAST = "\U0010ffff"

_PROGRAMS = """
SELECT name.folded, program.title, program.id, name.kind
FROM name JOIN program ON program.key = name.program
WHERE name.folded >= :low AND name.folded < :high AND name.kind IN ('id', 'slug', 'alias', 'exam_code')
    AND instr(name.folded, ' ') = 0
    AND program.status NOT IN ('retired', 'withdrawn')
    AND (program.retired_on IS NULL OR program.retired_on > :today)
    AND (NOT :targets OR program.class IN ('certification', 'macro'))
ORDER BY name.folded LIMIT :limit * 4
"""
_RANKS = ("slug", "alias", "exam_code", "id")

_PROVIDERS = """
SELECT CASE WHEN id >= :low AND id < :high THEN id ELSE folded END AS begun, name FROM provider
WHERE (id >= :low AND id < :high) OR (folded >= :low AND folded < :high) ORDER BY begun LIMIT :limit
"""
_SKILLS = """
SELECT folded, '' FROM skill WHERE folded >= :low AND folded < :high UNION
SELECT skill_alias.folded, skill.name FROM skill_alias JOIN skill ON skill.key = skill_alias.skill
WHERE skill_alias.folded >= :low AND skill_alias.folded < :high ORDER BY 1 LIMIT :limit
"""

_JOBS = """
SELECT job_name.folded, job.title FROM job_name JOIN job ON job.key = job_name.job
WHERE job_name.folded >= :low AND job_name.folded < :high AND job_name.kind IN ('id', 'title', 'alias')
GROUP BY job_name.folded ORDER BY job_name.folded LIMIT :limit
"""
_INDUSTRIES = "SELECT id, title FROM industry WHERE id >= :low AND id < :high ORDER BY id LIMIT :limit"


class Begun(NamedTuple):
    """A name that begins as asked, folded, and what it stands for."""

    name: str
    says: str


def programs_begun(
    catalogue: Catalogue, beginning: str, today: date, limit: int, *, targets: bool = False
) -> list[Begun]:
    """Names of programs that are offered, one a program, in order; with `targets` certifications and degrees alone."""
    rows = catalogue.execute(
        _PROGRAMS, {**_bounds(beginning, limit), "today": today.isoformat(), "targets": targets}
    ).fetchall()
    best: dict[str, tuple[str, str]] = {}
    for name, title, program, _ in sorted(rows, key=lambda row: (_RANKS.index(row[3]), row[0])):
        best.setdefault(program, (name, title))
    return [Begun(name, title) for name, title in sorted(dict(best.values()).items())[:limit]]


def providers_begun(catalogue: Catalogue, beginning: str, limit: int) -> list[Begun]:
    """Ids of providers, or names where only the name begins so."""
    return [Begun(*row) for row in catalogue.execute(_PROVIDERS, _bounds(beginning, limit))]


def skills_begun(catalogue: Catalogue, beginning: str, limit: int) -> list[Begun]:
    """Names and aliases of skills; an alias says of which."""
    return [Begun(*row) for row in catalogue.execute(_SKILLS, _bounds(beginning, limit))]


def jobs_begun(catalogue: Catalogue, beginning: str, limit: int) -> list[Begun]:
    """Ids, titles and other titles of jobs."""
    return [Begun(*row) for row in catalogue.execute(_JOBS, _bounds(beginning, limit))]


def industries_begun(catalogue: Catalogue, beginning: str, limit: int) -> list[Begun]:
    """Ids of industries."""
    return [Begun(*row) for row in catalogue.execute(_INDUSTRIES, _bounds(beginning, limit))]


def _bounds(beginning: str, limit: int) -> dict[str, object]:
    return {"low": beginning, "high": beginning + _LAST, "limit": limit}
