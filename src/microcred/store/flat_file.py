"""SQLite files with one plain table of programs: for other tools to query, and of other tools to read."""

import csv
import io
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing

from microcred.domain.errors import MicrocredError
from microcred.store.schema import APPLICATION_ID

MAGIC = b"SQLite format 3\0"
"""The first bytes of every SQLite file."""

_NO_LOG = b"\1\1"
"""Says in the header that there is no log beside the file: in memory there is none."""

TABLE = "program"
_LIKELY = (TABLE, "programs", "courses", "course", "certifications", "certificates", "badges", "credentials")
_MOST_ROWS = 250_000
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"


def write_flat(rows: Iterable[Sequence[str]]) -> bytes:
    """A database with these rows in the table `program`, the first of them naming its columns; an empty cell is null."""
    headings, *cells = rows
    with closing(sqlite3.connect(":memory:")) as connection:
        named = ", ".join(f"{_quote(heading)} TEXT" for heading in headings)
        connection.execute(f"CREATE TABLE {TABLE} ({named})")
        marks = ", ".join("?" for _ in headings)
        connection.executemany(
            f"INSERT INTO {TABLE} VALUES ({marks})",  # noqa: S608 the name of the table and question marks
            ([cell or None for cell in row] for row in cells),
        )
        connection.commit()
        return connection.serialize()


def read_flat(content: bytes) -> str:
    """The table of programs in a database as CSV; raises where there is none, or the file is a catalogue of ours."""
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(content[:18] + _NO_LOG + content[20:])
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA query_only = ON")
            if connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
                raise MicrocredError("this is a catalogue of microcred, no source", "say --db FILE, or export it first")
            return _spell(connection, _choose(connection))
    except sqlite3.Error as failure:
        raise MicrocredError("this is no sound SQLite file", "fetch it again, or write it anew") from failure


def _choose(connection: sqlite3.Connection) -> str:
    names = [str(name) for (name,) in connection.execute(_TABLES)]
    likely = [name for wanted in _LIKELY for name in names if name.casefold() == wanted]
    if likely or len(names) == 1:
        return (likely or names)[0]
    if not names:
        raise MicrocredError("the database holds no table", None)
    raise MicrocredError(
        f"which table holds programs? {', '.join(names[:12])}", f"call it {TABLE}, or export it as CSV"
    )


def _spell(connection: sqlite3.Connection, table: str) -> str:
    found = connection.execute(f"SELECT * FROM {_quote(table)} LIMIT {_MOST_ROWS + 1}")  # noqa: S608 a name from the schema
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([column for column, *_ in found.description])
    for number, row in enumerate(found):
        if number == _MOST_ROWS:
            raise MicrocredError(f"the table has more than {_MOST_ROWS:,} rows", "split it")
        writer.writerow(["" if cell is None or isinstance(cell, bytes) else str(cell) for cell in row])
    return out.getvalue()


def _quote(name: str) -> str:
    escaped = name.replace('"', '""')
    return f'"{escaped}"'
