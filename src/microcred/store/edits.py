"""A person's corrections in the catalogue: what they say of a program, and taking parts of it back."""

from collections.abc import Collection
from dataclasses import replace

from microcred.domain.edits import YOU
from microcred.domain.errors import MicrocredError
from microcred.domain.record import FieldChange, Record, RecordKind
from microcred.store.arrival import save_source
from microcred.store.changes import Cause, close_change, count, open_change
from microcred.store.derive import Classify, derive
from microcred.store.open import Catalogue
from microcred.store.transaction import transaction
from microcred.store.versions import add_versions, current_versions, digest_of


def list_edits(catalogue: Catalogue) -> list[Record]:
    """What the person says of programs now, by id."""
    versions = current_versions(catalogue, YOU)
    return [versions[key].record for key in sorted(versions)]


def drop_edit(
    catalogue: Catalogue, program_id: str, keys: Collection[str], cause: Cause, classify: Classify
) -> tuple[int, list[FieldChange]]:
    """Takes back what the person says of these fields of a program (none named: of all), as a change of its own."""
    with transaction(catalogue):
        version = current_versions(catalogue, YOU).get((RecordKind.PROGRAM, program_id))
        if version is None:
            raise MicrocredError(f"nothing of {program_id} is an edit", "microcred show tells who says what")
        if unsaid := [key for key in keys if key not in version.record.fields]:
            said = ", ".join(version.record.fields)
            raise MicrocredError(f"{', '.join(unsaid)} of {program_id}: no edit says it", f"what is edited: {said}")
        (source_key,) = catalogue.execute("SELECT key FROM source WHERE id = ?", (YOU,)).fetchone()
        number = open_change(catalogue, source_key, cause._replace(source_before=save_source(catalogue, YOU)))
        left = _without(version.record, keys)
        versions = [(left, digest_of(left), True)] if left.fields else []
        add_versions(catalogue, number, source_key, versions, [version.key])
        changes = derive(catalogue, {RecordKind.PROGRAM: {program_id}}, classify)
        close_change(catalogue, number, count(changes))
        return number, changes


def _without(record: Record, keys: Collection[str]) -> Record:
    dropped = set(keys) or set(record.fields)
    return replace(
        record,
        fields={key: value for key, value in record.fields.items() if key not in dropped},
        fact_sources={key: where for key, where in record.fact_sources.items() if key not in dropped},
    )
