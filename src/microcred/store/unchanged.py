"""Which sources need not be read again: all their files lie as they were when they were last read."""

from collections.abc import Mapping
from typing import NamedTuple

from microcred.store.open import Catalogue
from microcred.store.rows import to_text

_FILES = """
SELECT source.id, source.format, source.key, source_file.path, source_file.sha256
FROM source_file JOIN source ON source.key = source_file.source
WHERE source.key IN (SELECT source FROM source_file WHERE path IN (SELECT value FROM json_each(?)))
"""
_PROGRAMS = "SELECT count(*) FROM record WHERE source = ? AND kind = 'program' AND listed AND superseded_by IS NULL"


class UnchangedSource(NamedTuple):
    """A source whose files are as they were, and how many programs it lists."""

    id: str
    format: str
    files: frozenset[str]
    programs: int


def find_unchanged(catalogue: Catalogue, digests: Mapping[str, str], name: str | None = None) -> list[UnchangedSource]:
    """The sources all of whose files are among these, with the same digests; with a name, that source alone."""
    files: dict[tuple[str, str, int], dict[str, str]] = {}
    for source_id, source_format, key, path, digest in catalogue.execute(_FILES, (to_text(list(digests)),)):
        files.setdefault((source_id, source_format, key), {})[path] = digest
    return [
        UnchangedSource(source_id, source_format, frozenset(kept), count_programs(catalogue, key))
        for (source_id, source_format, key), kept in sorted(files.items())
        if all(digests.get(path) == digest for path, digest in kept.items())
        and (name is None or (source_id == name and kept.keys() == digests.keys()))
    ]


def count_programs(catalogue: Catalogue, source_key: int) -> int:
    """How many programs a source lists."""
    return int(catalogue.execute(_PROGRAMS, (source_key,)).fetchone()[0])
