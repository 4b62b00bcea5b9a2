"""Which certifications a program brings nearer: those that require it or name it, those whose skills it covers."""

from datetime import date

from microcred.domain.answer import BroughtNearer
from microcred.domain.ladder.words import Why
from microcred.store.former import KNOWN_AS, now
from microcred.store.open import Catalogue

# What a program teaches serves every broader skill too; what requires it is needed by whatever requires that. What it
# asks for itself lies behind it.
_NEARER = f"""
WITH RECURSIVE
    known_as (id) AS ({KNOWN_AS}),
    taught (skill) AS (
        SELECT program_skill.skill FROM program JOIN program_skill ON program_skill.program = program.key
        WHERE program.id = :id
        UNION
        SELECT skill_broader.broader FROM taught JOIN skill_broader ON skill_broader.skill = taught.skill
    ),
    needing (id) AS (
        SELECT from_id FROM link WHERE to_id IN known_as AND kind = 'requires'
        UNION SELECT link.from_id FROM needing JOIN link ON link.to_id = needing.id AND link.kind = 'requires'
    ),
    naming (id) AS (
        SELECT from_id FROM link WHERE to_id IN known_as AND kind = 'recommends'
        UNION SELECT {now("to_id")} FROM link WHERE from_id = :id AND kind = 'prepares_for'
    ),
    nearer (key, tie, covers) AS (
        SELECT program.key, 2, 0 FROM needing JOIN program ON program.id = needing.id
        UNION ALL SELECT program.key, 1, 0 FROM naming JOIN program ON program.id = naming.id
        UNION ALL SELECT program_skill.program, 0, 1 FROM taught CROSS JOIN program_skill
            ON program_skill.skill = taught.skill
    )
SELECT program.id, program.title, max(nearer.tie) AS tie, sum(nearer.covers) AS covers,
    (SELECT count(*) FROM program_skill WHERE program_skill.program = program.key) AS skills
FROM nearer JOIN program ON program.key = nearer.key
WHERE program.class = 'certification' AND program.id <> :id AND program.status = 'active'
    AND program.id NOT IN (SELECT {now("to_id")} FROM link WHERE from_id = :id AND kind IN ('requires', 'recommends'))
    AND (program.retired_on IS NULL OR program.retired_on > :today)
GROUP BY program.key ORDER BY tie DESC, covers DESC, skills, program.id LIMIT :most
"""  # noqa: S608 – the parts are constants

_TIES = {2: Why.REQUIRED, 1: Why.RECOMMENDED, 0: Why.COVERS}


def brought_nearer(catalogue: Catalogue, program_id: str, today: date, most: int) -> list[BroughtNearer]:
    """The certifications that a program brings nearer, so many of them, the most first."""
    rows = catalogue.execute(_NEARER, {"id": program_id, "today": today.isoformat(), "most": most})
    return [BroughtNearer(name, title, _TIES[tie], covers, skills) for name, title, tie, covers, skills in rows]
