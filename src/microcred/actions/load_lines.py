"""Loads a long file of a badge directory's lines: some lines at a time, so that memory does not grow with the file."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from microcred import __version__
from microcred.actions.unmapped import Unmapped
from microcred.actions.way import Way
from microcred.domain.errors import MicrocredError
from microcred.domain.progress import Advance
from microcred.domain.record import Layer, Record, RecordKind, Source, SourceOutcome
from microcred.domain.report import Finding, LoadReport, Lost, SourceReport
from microcred.exchange import badge_lines
from microcred.exchange.line_stream import stream_programs
from microcred.exchange.naming import make_slug
from microcred.exchange.reading import Reading
from microcred.store.derive import Classify
from microcred.store.open import Catalogue
from microcred.store.unchanged import find_unchanged
from microcred.store.vocabulary import load_vocabulary
from microcred.store.write import Delivered, Lot, apply_lots

_PIECE = 1024 * 1024


class _Faulty(Exception):
    """What is wrong keeps the whole file out."""


def load_lines(
    catalogue: Catalogue, word: str, name: str | None, way: Way, now: str, classify: Classify, advance: Advance
) -> LoadReport:
    """Loads the file that the word names, with the same answer as if it were read whole."""
    origin = str(Path(word).absolute())
    digest = f"{_digest(Path(word))} {__version__}"
    name = name or origin
    if not way.reads_all:
        for known in find_unchanged(catalogue, {origin: digest}, name):
            report = SourceReport(known.id, known.format, unchanged=known.programs, programs=known.programs)
            return LoadReport(way.dry_run, (report,), (), (), ())
    lines = _Lines(word, way, Unmapped(load_vocabulary(catalogue)))
    source = Source(id=name, layer=Layer.DIRECTORY, format=badge_lines.NAME, origin=origin)
    delivered = Delivered(
        source=source,
        records=(),
        files={origin: digest},
        partial=way.partial,
        allow_shrink=way.allow_shrink,
        carry_forward=not way.replaces,
    )
    outcome, refusal = SourceOutcome(), None
    try:
        outcome = apply_lots(
            catalogue,
            delivered,
            lines.lots(advance),
            command=way.command,
            message=way.message,
            now=now,
            classify=classify,
        )
    except _Faulty:
        pass
    except MicrocredError as failure:
        refusal = Finding(word, None, None, None, failure.message, failure.hint)
    return lines.report(source, outcome, refusal)


class _Lines:
    """What is read of a file, told in lots; the findings and counts of all lots together."""

    def __init__(self, word: str, way: Way, unmapped: Unmapped) -> None:
        self._word = word
        self._way = way
        self._unmapped = unmapped
        self._seen: set[str] = set()
        self._rejected: set[str] = set()
        self._unreadable = 0
        self._lost: Counter[str] = Counter()
        self._errors: list[Finding] = []
        self._warnings: list[Finding] = []

    def lots(self, advance: Advance) -> Iterator[Lot]:
        """The records of some lines at a time; once one is wrong, and good ones are not to be kept, nothing more."""
        for reading in stream_programs(self._word, advance):
            records = self._distinguish(reading.records)
            self._take_notes(reading, records)
            if self._way.keep_good or not self._errors:
                yield Lot(records, reading.rejected_ids, reading.format is None, bool(reading.errors))
        if self._errors and not self._way.keep_good:
            raise _Faulty

    def report(self, source: Source, outcome: SourceOutcome, refusal: Finding | None) -> LoadReport:
        """What became of the file."""
        is_out = bool(self._errors) and not self._way.keep_good
        listed = len(self._rejected | self._seen) + self._unreadable
        rejected = listed if is_out else listed - len(self._seen)
        told = SourceReport(
            source.id,
            source.format,
            outcome.added,
            outcome.changed,
            outcome.unchanged,
            outcome.withdrawn,
            rejected,
            listed,
            origin=self._word,
            fetched=True,
        )
        lost = tuple(Lost(source.id, path, times) for path, times in self._lost.most_common())
        errors = (*self._errors, *([refusal] if refusal else ()))
        unmapped = self._unmapped.found()
        return LoadReport(
            self._way.dry_run, (told,), outcome.changes, errors, tuple(self._warnings), unmapped=unmapped, lost=lost
        )

    def _distinguish(self, records: Sequence[Record]) -> list[Record]:
        """The records, each under an id of its own: one that an earlier lot has used gets the beginning of the badge's."""
        told = []
        for record in records:
            if record.kind is not RecordKind.PROGRAM:
                told.append(record)
                continue
            name = make_slug(str((record.fields.get("identifiers") or {}).get("credly")))[:8]
            own = f"{record.id}-{name}" if record.id in self._seen else record.id
            self._seen.add(own)
            told.append(record if own == record.id else replace(record, id=own))
        return told

    def _take_notes(self, reading: Reading, records: Sequence[Record]) -> None:
        self._errors += reading.errors
        self._warnings += reading.warnings
        self._lost.update(reading.lost)
        self._rejected.update(reading.rejected_ids)
        self._unreadable += reading.format is None
        self._unmapped.count(record for record in records if record.kind is RecordKind.PROGRAM)


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()
