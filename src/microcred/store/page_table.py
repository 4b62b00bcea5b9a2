"""The table of the addresses that sources came from. Text alone."""

TABLE = """
ALTER TABLE source ADD COLUMN terms TEXT;

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
"""
