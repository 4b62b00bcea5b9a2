"""The table of the sources that facts cite."""

TABLE = """
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
"""
