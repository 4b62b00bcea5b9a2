"""The tables of industries and jobs, and the table of records as it is since they came. Text alone."""

from collections.abc import Iterable

RECORD_VIEWS = """
-- What every source states now, value by value; which of them is believed is decided by the program, not by SQL
CREATE VIEW stated_fact AS
SELECT
    record.kind, record.id, spoken.key AS field, spoken.value, source.id AS source, source.layer,
    coalesce(json_extract(record.fact_sources, '$.' || spoken.key || '[0]'), record.url) AS source_url,
    coalesce(json_extract(record.fact_sources, '$.' || spoken.key || '[1]'), record.as_of) AS as_of,
    record.listed
FROM record JOIN source ON source.key = record.source JOIN json_each(record.fields) AS spoken
WHERE record.superseded_by IS NULL;

CREATE VIEW source_overview AS
SELECT
    source.id, source.title, source.layer, source.format, source.as_of, source.fetched_at, source.url, source.origin,
    (
        SELECT count(*) FROM record
        WHERE record.source = source.key AND superseded_by IS NULL AND kind = 'program' AND listed
    ) AS programs
FROM source;
"""

JOURNEY = """
CREATE TABLE industry (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    clusters TEXT,
    naics TEXT,
    departments TEXT
) STRICT;

-- The industry of a job may come later, or from another source
CREATE TABLE job (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    industry TEXT,
    soc TEXT,
    onet_soc TEXT,
    aliases TEXT
) STRICT;
CREATE INDEX job_industry ON job (industry);

CREATE TABLE job_certification (
    job INTEGER NOT NULL REFERENCES job (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    program TEXT,
    title TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('required_by_law', 'commonly_required', 'preferred')),
    link TEXT NOT NULL CHECK (link IN ('stated', 'inferred')),
    jurisdiction TEXT,
    source_url TEXT,
    as_of TEXT,
    PRIMARY KEY (job, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX job_certification_program ON job_certification (program);

CREATE TABLE job_name (
    job INTEGER NOT NULL REFERENCES job (key) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (job, kind, folded)
) STRICT, WITHOUT ROWID;
CREATE INDEX job_name_folded ON job_name (folded);
"""


# SQLite changes no CHECK: the table is made anew around the same rows, and with it what looks at it
def widen_record(kinds: Iterable[str]) -> str:
    """The table of records made anew, for these kinds of them."""
    return _WIDER_RECORD.replace("KINDS", ", ".join(f"'{kind}'" for kind in kinds))


_WIDER_RECORD = f"""
DROP VIEW stated_fact;
DROP VIEW source_overview;
CREATE TABLE record_wider (
    key INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN (KINDS)),
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
INSERT INTO record_wider SELECT * FROM record;
DROP TABLE record;
ALTER TABLE record_wider RENAME TO record;
CREATE UNIQUE INDEX record_current ON record (kind, id, source) WHERE superseded_by IS NULL;
CREATE INDEX record_source ON record (source) WHERE superseded_by IS NULL;
CREATE INDEX record_change ON record (change);
CREATE INDEX record_superseded ON record (superseded_by) WHERE superseded_by IS NOT NULL;

{RECORD_VIEWS}
"""  # noqa: S608 – the parts are constants
