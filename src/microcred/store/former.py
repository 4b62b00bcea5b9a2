"""Ids that programs had before: what is named by one is read as the program that has it no longer."""

from collections.abc import Iterable

from microcred.store.open import Catalogue
from microcred.store.rows import to_text

_NOW = """
SELECT name.folded, min(program.id) FROM name JOIN program ON program.key = name.program
WHERE name.folded IN (SELECT value FROM json_each(?)) AND name.kind = 'former'
    AND NOT EXISTS (SELECT 1 FROM program AS other WHERE other.id = name.folded)
GROUP BY name.folded HAVING count(*) = 1
"""

KNOWN_AS = """SELECT :id UNION SELECT name.folded FROM program JOIN name ON name.program = program.key
    WHERE program.id = :id AND name.kind = 'former'
        AND NOT EXISTS (SELECT 1 FROM program AS other WHERE other.id = name.folded)"""
"""The ids by which the program of that `:id` is named: its own and those that it had."""


def now(column: str) -> str:
    """The present id of the program that a column of a statement names: for what may be named too often, not too seldom."""
    return f"""coalesce((
        SELECT held.id FROM name AS had JOIN program AS held ON held.key = had.program
        WHERE had.folded = {column} AND had.kind = 'former'
            AND NOT EXISTS (SELECT 1 FROM program AS other WHERE other.id = {column})
    ), {column})"""  # noqa: S608 – the columns are constants


def ids_now(catalogue: Catalogue, ids: Iterable[str]) -> dict[str, str]:
    """For each of these ids that one program had and none has, the id that it has now."""
    wanted = sorted(ids)
    return dict(catalogue.execute(_NOW, (to_text(wanted),)).fetchall()) if wanted else {}
