"""Where the sources came from, and on what terms they were read: what it takes to bring them up to date."""

import json

from microcred.domain.refresh import Origin, Terms
from microcred.store.history import standing_commands
from microcred.store.open import Catalogue
from microcred.store.rows import to_text
from microcred.store.sources import list_sources
from microcred.store.transaction import transaction

_FILES = """
SELECT source.id, source_file.path FROM source_file JOIN source ON source.key = source_file.source
WHERE source_file.path NOT LIKE 'http%://%' AND NOT EXISTS (
    SELECT 1 FROM source_page WHERE source_page.source = source.key AND source_page.address = source_file.path
) ORDER BY source_file.path
"""
_ADDRESSES = """
SELECT DISTINCT source.id, source_page.root FROM source_page JOIN source ON source.key = source_page.source
ORDER BY source_page.root
"""


def list_origins(catalogue: Catalogue) -> list[Origin]:
    """Every source that still says anything, by name, with the files and addresses that it came from."""
    files, addresses = _gather(catalogue, _FILES), _gather(catalogue, _ADDRESSES)
    terms = {source: _read_terms(said) for source, said in catalogue.execute("SELECT id, terms FROM source")}
    commands = standing_commands(catalogue)
    return [
        Origin(
            source,
            tuple(files.get(source.id, ())),
            tuple(addresses.get(source.id, ())),
            terms[source.id],
            programs,
            commands.get(source.id, ""),
        )
        for source, _, programs in list_sources(catalogue)
    ]


def remember_terms(catalogue: Catalogue, source_id: str, terms: Terms) -> None:
    """Keeps on what terms the source was read, and the folders that it came from, until others are named."""
    with transaction(catalogue):
        said = catalogue.execute("SELECT terms FROM source WHERE id = ?", (source_id,)).fetchone()
        folders = terms.folders or _read_terms(said and said[0]).folders
        spoken = {key: value for key, value in terms._replace(folders=folders)._asdict().items() if value}
        catalogue.execute("UPDATE source SET terms = ? WHERE id = ?", (to_text(spoken or None), source_id))


def _gather(catalogue: Catalogue, statement: str) -> dict[str, list[str]]:
    places: dict[str, list[str]] = {}
    for source, place in catalogue.execute(statement):
        places.setdefault(source, []).append(place)
    return places


def _read_terms(said: str | None) -> Terms:
    spoken = json.loads(said) if said else {}
    return Terms(**{**spoken, "folders": tuple(spoken.get("folders", ()))})
