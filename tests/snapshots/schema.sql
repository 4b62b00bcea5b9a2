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
, mapping TEXT, terms TEXT) STRICT;

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

CREATE TABLE sqlite_sequence(name,seq);

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
, criteria TEXT) STRICT;

CREATE INDEX program_filter ON program (
    provider, class, kind, status, retired_on, rung, hours, cost_learning, cost_total, cost_complete, cost_currency,
    delivery, language, open_to, as_of, title, id
);

CREATE INDEX program_title ON program (title COLLATE NOCASE, id);

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

CREATE TABLE word (
    key INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT
) STRICT, WITHOUT ROWID;

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

CREATE TABLE industry (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    clusters TEXT,
    naics TEXT,
    departments TEXT
) STRICT;

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

CREATE TABLE cited_source (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    url TEXT,
    addresses TEXT,
    used_for TEXT,
    licence TEXT,
    licence_url TEXT,
    attribution TEXT
) STRICT;

CREATE TABLE "record" (
    key INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('provider', 'program', 'skill', 'industry', 'job', 'source')),
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

CREATE TABLE class_move (
    change INTEGER NOT NULL REFERENCES change(number),
    program TEXT NOT NULL,
    old TEXT NOT NULL,
    new TEXT NOT NULL,
    PRIMARY KEY (change, program)
) STRICT, WITHOUT ROWID;

CREATE TABLE source_page (
    root TEXT NOT NULL,
    position INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source (key),
    address TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    sha256 TEXT NOT NULL,
    next TEXT,
    -- The version that read it: another one may make more of the same
    reader TEXT NOT NULL,
    PRIMARY KEY (root, position, source)
) STRICT, WITHOUT ROWID;

CREATE INDEX source_page_source ON source_page (source);

CREATE TABLE link_check (
    address TEXT PRIMARY KEY,
    outcome TEXT NOT NULL CHECK (outcome IN ('works', 'gone', 'untold')),
    said TEXT NOT NULL,
    tried_on TEXT NOT NULL,
    worked_on TEXT,
    failed_on TEXT,
    failed_days INTEGER NOT NULL,
    leads_to TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX link_check_failed ON link_check (failed_days) WHERE failed_days > 0;
