"""The tables as they stand, to be read first and to be reviewed when they change."""

from collections.abc import Callable
from contextlib import closing

from microcred.store.open import open_in_memory

SCHEMA = """
SELECT sql FROM sqlite_schema
WHERE sql IS NOT NULL AND name NOT LIKE 'program\\_text\\_%' ESCAPE '\\' AND name NOT LIKE '\\_sqlite%' ESCAPE '\\'
ORDER BY rowid
"""


def test_the_tables_are_as_the_snapshot_says(snapshot: Callable[[str, str], None]) -> None:
    with closing(open_in_memory()) as catalogue:
        statements = [sql.strip() for (sql,) in catalogue.execute(SCHEMA) if "_sqlite_migrations" not in sql]
    snapshot("schema.sql", ";\n\n".join(statements) + ";\n")


def test_the_views_answer() -> None:
    with closing(open_in_memory()) as catalogue:
        for view in ("program_overview", "source_overview", "stated_fact"):
            assert catalogue.execute(f"SELECT * FROM {view}").fetchall() == []  # noqa: S608 the names stand here
