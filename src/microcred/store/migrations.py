"""How the catalogue's tables came to be: numbered steps of SQL, each released one never edited again.

The tables as they stand are in tests/snapshots/schema.sql.
"""

import sqlite3

from sqlite_utils import Database, Migrations

from microcred.store.cited_table import TABLE as CITED
from microcred.store.journey_tables import JOURNEY, RECORD_VIEWS, widen_record
from microcred.store.link_table import TABLE as LINKS
from microcred.store.page_table import TABLE as PAGES
from microcred.store.schema import APPLICATION_ID
from microcred.store.transaction import transaction

catalogue = Migrations("microcred")

_SOURCES = """
CREATE TABLE source (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    layer TEXT NOT NULL CHECK (layer IN ('edit', 'overlay', 'own', 'directory')),
    title TEXT,
    url TEXT,
    as_of TEXT,
    stale_after_days INTEGER,
    format TEXT NOT NULL,
    origin TEXT,
    fetched_at TEXT NOT NULL
) STRICT;

CREATE TABLE source_file (
    source INTEGER NOT NULL REFERENCES source (key),
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (path, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    command TEXT NOT NULL,
    source INTEGER REFERENCES source (key),
    message TEXT,
    source_before TEXT,
    added INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    undone_by INTEGER REFERENCES change (number)
) STRICT;

CREATE TABLE record (
    key INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('provider', 'program', 'skill')),
    id TEXT NOT NULL,
    source INTEGER NOT NULL REFERENCES source (key),
    change INTEGER NOT NULL REFERENCES change (number),
    superseded_by INTEGER REFERENCES change (number),
    listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
    url TEXT,
    as_of TEXT,
    fields TEXT NOT NULL,
    fact_sources TEXT,
    digest TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX record_current ON record (kind, id, source) WHERE superseded_by IS NULL;
CREATE INDEX record_source ON record (source) WHERE superseded_by IS NULL;
CREATE INDEX record_change ON record (change);
CREATE INDEX record_superseded ON record (superseded_by) WHERE superseded_by IS NOT NULL;
"""

_PROGRAMS = """
CREATE TABLE provider (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    kind TEXT,
    internal INTEGER NOT NULL CHECK (internal IN (0, 1)),
    url TEXT
) STRICT;
CREATE INDEX provider_folded ON provider (folded);

CREATE TABLE program (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    provider TEXT NOT NULL REFERENCES provider (id),
    class TEXT NOT NULL,
    formality TEXT,
    rung INTEGER,
    class_from TEXT NOT NULL,
    class_confidence REAL,
    class_basis TEXT,
    kind TEXT,
    hours_min REAL,
    hours REAL,
    cost_learning REAL,
    cost_assessment REAL,
    cost_certificate REAL,
    cost_currency TEXT,
    cost_total REAL,
    cost_complete INTEGER NOT NULL CHECK (cost_complete IN (0, 1)),
    cost_paid INTEGER CHECK (cost_paid IN (0, 1)),
    cost_stated_paid INTEGER CHECK (cost_stated_paid IN (0, 1)),
    delivery TEXT,
    location TEXT,
    language TEXT,
    status TEXT NOT NULL,
    retired_on TEXT,
    replaced_by TEXT,
    valid_months INTEGER,
    url TEXT,
    as_of TEXT,
    source_url TEXT,
    stale_after_days INTEGER NOT NULL,
    aliases TEXT,
    exam_codes TEXT,
    identifiers TEXT,
    formerly TEXT,
    assessment TEXT,
    requires TEXT,
    conditions TEXT,
    recommends TEXT,
    prepares_for TEXT,
    counts_toward TEXT,
    open_to TEXT,
    starts TEXT,
    renewal TEXT,
    description TEXT
) STRICT;
-- All that a search filters and sorts by, so that it need not read the programs themselves
CREATE INDEX program_filter ON program (
    provider, class, kind, status, retired_on, rung, hours, cost_learning, cost_total, cost_complete, cost_currency,
    delivery, language, open_to, as_of, title, id
);
CREATE INDEX program_title ON program (title COLLATE NOCASE, id);
"""

_FINDING = """
CREATE TABLE skill (
    key INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    folded TEXT NOT NULL,
    in_vocabulary INTEGER NOT NULL CHECK (in_vocabulary IN (0, 1))
) STRICT;
CREATE INDEX skill_folded ON skill (folded);

CREATE TABLE skill_alias (
    skill INTEGER NOT NULL REFERENCES skill (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    alias TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (skill, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX skill_alias_folded ON skill_alias (folded);

CREATE TABLE skill_broader (
    skill INTEGER NOT NULL REFERENCES skill (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    broader INTEGER NOT NULL REFERENCES skill (key),
    PRIMARY KEY (skill, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX skill_narrower ON skill_broader (broader);

CREATE TABLE program_skill (
    program INTEGER NOT NULL REFERENCES program (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    skill INTEGER NOT NULL REFERENCES skill (key),
    PRIMARY KEY (program, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX program_skill_skill ON program_skill (skill);

CREATE TABLE name (
    program INTEGER NOT NULL REFERENCES program (key) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (program, kind, folded)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_folded ON name (folded);

CREATE TABLE link (
    from_id TEXT NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('requires', 'recommends', 'prepares_for')),
    to_id TEXT NOT NULL,
    PRIMARY KEY (from_id, kind, to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_to ON link (to_id, kind);

CREATE VIRTUAL TABLE program_text USING fts5 (
    title, exam_codes, aliases, provider, skills, description,
    tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'
);

-- Every word of the full-text table as it is written (that table keeps only stems)
CREATE TABLE word (
    key INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT
) STRICT, WITHOUT ROWID;
"""

_VIEWS = """
CREATE VIEW program_overview AS
SELECT
    program.id, program.title, provider.name AS provider, program.class, program.formality, program.rung, program.kind,
    program.status, program.hours, program.cost_total, program.cost_complete, program.cost_currency,
    (
        SELECT group_concat(name, ', ') FROM (
            SELECT skill.name FROM program_skill JOIN skill ON skill.key = program_skill.skill
            WHERE program_skill.program = program.key ORDER BY program_skill.position
        )
    ) AS skills,
    program.as_of, program.url
FROM program JOIN provider ON provider.id = program.provider;
"""

_MOVES = """
CREATE TABLE class_move (
    change INTEGER NOT NULL REFERENCES change(number),
    program TEXT NOT NULL,
    old TEXT NOT NULL,
    new TEXT NOT NULL,
    PRIMARY KEY (change, program)
) STRICT, WITHOUT ROWID;
"""

_KINDS_OF_JOURNEY = ("provider", "program", "skill", "industry", "job")


@catalogue()
def m001_catalogue(db: Database) -> None:
    """Sources and what they say; the programs that follow from it; what finds them."""
    for script in (_SOURCES, _PROGRAMS, _FINDING, _VIEWS, RECORD_VIEWS):
        db.executescript(script)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


@catalogue()
def m002_criteria(db: Database) -> None:
    """How a program is earned, in the words of who awards it."""
    db.execute("ALTER TABLE program ADD COLUMN criteria TEXT")
    db.execute("PRAGMA user_version = 2")


@catalogue()
def m003_journey(db: Database) -> None:
    """Industries, jobs, and the certifications that jobs ask for."""
    for script in (JOURNEY, widen_record(_KINDS_OF_JOURNEY)):
        db.executescript(script)
    db.execute("PRAGMA user_version = 3")


@catalogue()
def m004_cited_sources(db: Database) -> None:
    """The sources that facts cite, with their licences."""
    for script in (CITED, widen_record((*_KINDS_OF_JOURNEY, "source"))):
        db.executescript(script)
    db.execute("PRAGMA user_version = 4")


@catalogue()
def m005_mapping(db: Database) -> None:
    """What a person has said of the columns of a source that is a table."""
    db.execute("ALTER TABLE source ADD COLUMN mapping TEXT")
    db.execute("PRAGMA user_version = 5")


@catalogue()
def m006_class_moves(db: Database) -> None:
    """Which programs newer rules placed otherwise, and where they stood before."""
    db.executescript(_MOVES)
    db.execute("PRAGMA user_version = 6")


@catalogue()
def m007_pages(db: Database) -> None:
    """The addresses that sources came from, with what their servers know the state of a page by."""
    db.executescript(PAGES)
    db.execute("PRAGMA user_version = 7")


@catalogue()
def m008_links(db: Database) -> None:
    """What links answered when they were asked."""
    db.executescript(LINKS)
    db.execute("PRAGMA user_version = 8")


def migrate(connection: sqlite3.Connection) -> None:
    """Brings the catalogue to this version; a second process that wants the same waits and finds it done."""
    with transaction(connection):
        catalogue.apply(Database(connection, execute_plugins=False))
