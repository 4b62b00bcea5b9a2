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
from microcred.store.records import same_now
from microcred.store.transaction import transaction
from microcred.store.versions import Version, add_versions, current_versions, digest_of


def list_edits(catalogue: Catalogue) -> list[Record]:
    """What the person says of programs now, by id."""
    versions = current_versions(catalogue, YOU)
    return [versions[key].record for key in sorted(versions)]


def drop_edit(
    catalogue: Catalogue, program_id: str, keys: Collection[str], cause: Cause, classify: Classify
) -> tuple[int, list[FieldChange]]:
    """Takes back what the person says of these fields of a program (none named: of all), as a change of its own.

    What was said of it under another id, before that was said to be the same, is taken back where it is named.
    """
    with transaction(catalogue):
        touched = _find_edits(catalogue, program_id, keys)
        (source_key,) = catalogue.execute("SELECT key FROM source WHERE id = ?", (YOU,)).fetchone()
        number = open_change(catalogue, source_key, cause._replace(source_before=save_source(catalogue, YOU)))
        left = [_without(each.record, keys) for each in touched]
        versions = [(record, digest_of(record), True) for record in left if record.fields]
        add_versions(catalogue, number, source_key, versions, [each.key for each in touched])
        changes = derive(catalogue, {RecordKind.PROGRAM: {each.record.id for each in touched}}, classify)
        close_change(catalogue, number, count(changes))
        return number, changes


def _find_edits(catalogue: Catalogue, program_id: str, keys: Collection[str]) -> list[Version]:
    """The records of what the person says of these fields of the program; raises where one is not said."""
    ids = [program_id, *sorted(goes for goes, stays in same_now(catalogue).items() if stays == program_id)]
    said = current_versions(catalogue, YOU)
    edits = [said[RecordKind.PROGRAM, each] for each in ids if (RecordKind.PROGRAM, each) in said]
    if not edits:
        raise MicrocredError(f"nothing of {program_id} is an edit", "microcred show tells who says what")
    found = [next((each for each in edits if key in each.record.fields), None) for key in keys] or edits[:1]
    if None in found:
        unsaid = ", ".join(key for key, each in zip(keys, found, strict=True) if each is None)
        edited = ", ".join(dict.fromkeys(key for each in edits for key in each.record.fields))
        raise MicrocredError(f"{unsaid} of {program_id}: no edit says it", f"what is edited: {edited}")
    return list({each.key: each for each in found if each is not None}.values())


def _without(record: Record, keys: Collection[str]) -> Record:
    dropped = set(keys) or set(record.fields)
    return replace(
        record,
        fields={key: value for key, value in record.fields.items() if key not in dropped},
        fact_sources={key: where for key, where in record.fact_sources.items() if key not in dropped},
    )
