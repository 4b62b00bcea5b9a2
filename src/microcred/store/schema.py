"""Which file is a catalogue and which version of it this code reads. Needs nothing, so that opening costs nothing."""

APPLICATION_ID = 0x6D637264
"""“mcrd” in the header of every catalogue (SQLite's application_id)."""

SCHEMA_VERSION = 8
"""The number of the newest migration (SQLite's user_version)."""
