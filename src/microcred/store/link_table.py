"""The table of what links answered. Text alone."""

TABLE = """
-- Observations, no facts of a source: history, undo and export know nothing of them
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
"""
