"""Takes in what a source says: one transaction, after which the catalogue follows from the new records.

Must not know files or formats: records come in, what happened goes out.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from microcred.domain.errors import MicrocredError
from microcred.domain.record import FieldChange, Layer, Record, RecordKind, Source, SourceOutcome
from microcred.store.arrival import put_files, put_source, save_source
from microcred.store.changes import Cause, close_change, count
from microcred.store.derive import Classify, derive
from microcred.store.intake import Intake
from microcred.store.open import Catalogue
from microcred.store.sources import get_source
from microcred.store.transaction import transaction

_SHRINK_HINT = "if that is meant, say --allow-shrink"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """What was read from a source.

    `listed_ids` are of what it lists though the records were rejected. `files` holds the digests of the
    files that were read. A `partial` reading, like an overlay, withdraws nothing. With `carry_forward`, a field of
    which a record says nothing keeps what this source said before; without it a record is replaced whole.
    """

    source: Source
    records: Sequence[Record]
    listed_ids: Collection[str] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    partial: bool = False
    allow_shrink: bool = False
    carry_forward: bool = True


class Lot(NamedTuple):
    """A part of what a source lists; `is_partial` where some of it could not be read, so that nothing is withdrawn.

    What `has_faults` is read again the next time, however its files lie.
    """

    records: Sequence[Record]
    listed_ids: Collection[str] = ()
    is_partial: bool = False
    has_faults: bool = False


def apply_source(
    catalogue: Catalogue,
    delivered: Delivered,
    *,
    command: str,
    message: str | None = None,
    now: str,
    classify: Classify,
) -> SourceOutcome:
    """Makes the catalogue what it is once the source says this: all of it or nothing.

    The same again changes nothing. Raises where the source is empty, or would withdraw more than half of what it
    brought, unless `allow_shrink`.
    """
    lots = (Lot(delivered.records, delivered.listed_ids, delivered.partial),)
    return apply_lots(catalogue, delivered, lots, command=command, message=message, now=now, classify=classify)


def apply_lots(
    catalogue: Catalogue,
    delivered: Delivered,
    lots: Iterable[Lot],
    *,
    command: str,
    message: str | None = None,
    now: str,
    classify: Classify,
) -> SourceOutcome:
    """The same for a source that comes in lots, of which only one is held at a time; the first of an id counts.

    Records of `delivered` itself are passed over. What the lots raise takes everything back.
    """
    source = delivered.source
    with transaction(catalogue):
        before = get_source(catalogue, source.id)
        cause = Cause(command, message, now, save_source(catalogue, source.id))
        source_key = put_source(catalogue, source, now)
        intake = Intake(catalogue, source_key, cause, carries=delivered.carry_forward)
        is_partial, files = delivered.partial, delivered.files
        for lot in lots:
            intake.take(lot.records, lot.listed_ids)
            is_partial = is_partial or lot.is_partial
            files = dict.fromkeys(files, "") if lot.has_faults else files
        intake.finish(withdraws=not is_partial and source.layer in (Layer.OWN, Layer.DIRECTORY))
        if not delivered.allow_shrink:
            _refuse_shrinking(source.id, intake)
        put_files(catalogue, source_key, files, partial=is_partial)
        believed_anew = before is not None and _belief(before) != _belief(source)
        touched = intake.all_of_source() if believed_anew else intake.touched
        if intake.number is None and not believed_anew:
            return _outcome(intake, (), None)
        number = intake.open_change()
        changes = derive(catalogue, touched, classify)
        close_change(catalogue, number, count(changes))
        return _outcome(intake, changes, number)


def _refuse_shrinking(name: str, intake: Intake) -> None:
    if not intake.has_listed:
        raise MicrocredError(f"“{name}” is empty: nothing is listed in it", _SHRINK_HINT)
    if 2 * intake.gone > intake.brought:
        raise MicrocredError(
            f"“{name}” no longer lists {intake.gone} of the {intake.brought} that it brought", _SHRINK_HINT
        )


def _belief(source: Source) -> tuple[Layer, int | None]:
    """What of a source decides how its records are merged."""
    return source.layer, source.stale_after_days


def _outcome(intake: Intake, changes: Sequence[FieldChange], number: int | None) -> SourceOutcome:
    counts = count(changes)
    happened = {change.id for change in changes if change.kind is RecordKind.PROGRAM}
    return SourceOutcome(
        added=counts.added,
        changed=counts.changed,
        unchanged=len(intake.programs() - happened),
        withdrawn=counts.withdrawn,
        changes=tuple(changes),
        number=number,
    )
