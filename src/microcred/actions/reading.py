"""Reads sources for import and check: files to readings, readings of one source to a pile. Stores nothing."""

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from microcred.domain.errors import MicrocredError
from microcred.domain.record import Record, RecordKind, Source
from microcred.domain.report import Finding, Lost
from microcred.exchange.asked import NOTHING_ASKED, Asked, Earlier, Recall, Recalled
from microcred.exchange.document import Document
from microcred.exchange.fetched import Unmodified
from microcred.exchange.mapping_file import read_mapping
from microcred.exchange.reading import Reading, unread
from microcred.exchange.registry import read
from microcred.exchange.sheets.ids import codes_of
from microcred.exchange.sources import STDIN, Collect, CollectChanged, collect_anew, collect_nothing, open_sources
from microcred.store.flat_file import MAGIC, read_flat
from microcred.store.mappings import recall_mapping, records_of_source
from microcred.store.open import Catalogue
from microcred.store.programs import all_providers


class Request(NamedTuple):
    """What to read: words that name files and addresses, what is asked of how they are read, and who gets addresses.

    The sources that are `expected` there came from there before: one of which nothing is left is told.
    """

    words: tuple[str, ...]
    asked: Asked = NOTHING_ASKED
    collect: CollectChanged = collect_anew
    expected: frozenset[str] = frozenset()

    @property
    def asks_anew(self) -> bool:
        """Whether it may be read otherwise than before, so that even what has not changed must be read."""
        return bool(self.asked.insist or self.asked.mapping)


class ReadDocument(NamedTuple):
    """A file and one of the documents in it, as they were read."""

    document: Document
    reading: Reading


@dataclass(slots=True)
class Pile:
    """All that was read of one source: its records belong together."""

    source: Source
    read: list[ReadDocument] = field(default_factory=list)
    repeated: list[Finding] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What the person called it."""
        return self.read[0].reading.name

    @property
    def documents(self) -> list[Document]:
        """The files it was read from."""
        return list({each.document.name: each.document for each in self.read}.values())

    @property
    def errors(self) -> list[Finding]:
        """Everything that is wrong with it."""
        return [error for each in self.read for error in each.reading.errors] + self.repeated

    @property
    def warnings(self) -> list[Finding]:
        """What a person should know of it."""
        return [warning for each in self.read for warning in each.reading.warnings]

    @property
    def lost(self) -> list[Lost]:
        """What it says that has no place in a program, the most frequent first."""
        counts: Counter[str] = Counter()
        for each in self.read:
            counts.update(each.reading.lost)
        return [Lost(self.source.id, path, count) for path, count in counts.most_common()]

    @property
    def is_partly_unreadable(self) -> bool:
        """Whether what it lists is not wholly known, so that nothing can be called withdrawn."""
        return any(each.reading.format is None for each in self.read)

    @property
    def unnamed(self) -> list[Mapping[str, Any]]:
        """What is known of the records with errors of which not even the id can be told."""
        return [each for one in self.read if one.reading.errors for each in one.reading.unnamed]

    def count_programs(self) -> int:
        """How many programs it lists, good and bad."""
        return len(self._programs()) + len(self._rejected()) + len(self.unnamed)

    def sort_out(self, *, keep_good: bool) -> tuple[list[Record], list[str]]:
        """The records to take, and the ids of what is left out though it is listed.

        One fault rejects its file, unless the good ones are to be kept.
        """
        taken: list[Record] = []
        left_out = self._rejected()
        for each in self.read:
            if keep_good or not (each.reading.errors or self.repeated):
                taken += each.reading.records
            else:
                left_out += [record.id for record in each.reading.records if record.kind is not RecordKind.PROVIDER]
        return list({(record.kind, record.id): record for record in reversed(taken)}.values())[::-1], left_out

    def _programs(self) -> list[Record]:
        records = (record for each in self.read for record in each.reading.records)
        return [record for record in records if record.kind is RecordKind.PROGRAM]

    def _rejected(self) -> list[str]:
        return [program for each in self.read for program in each.reading.rejected_ids]


class OpenedWords(NamedTuple):
    """What words name: files and pages, a finding for each that cannot be read, addresses that are as they were."""

    documents: list[Document]
    findings: list[Finding]
    unmodified: list[str]


def open_documents(words: Sequence[str], collect: Collect = collect_nothing) -> OpenedWords:
    """The files that the words name, the pages of addresses as `collect` gets them."""
    opened = OpenedWords([], [], [])
    for each in open_sources(words, sys.stdin.buffer, collect=collect):
        match each:
            case Document():
                opened.documents.append(each)
            case Finding():
                opened.findings.append(each)
            case Unmodified():
                opened.unmodified.append(each.address)
    return opened


def recall_from(catalogue: Catalogue) -> Recall:
    """What the catalogue knows of a source from before, for a table whose rows name neither ids nor columns."""

    def recall(source: str) -> Recalled:
        programs = tuple(
            Earlier(each.id, str(each.fields.get("title") or ""), each.fields.get("url"), codes_of(each.fields))
            for each in records_of_source(catalogue, source)
        )
        providers = {provider.id: provider.name for provider in all_providers(catalogue)}
        return Recalled(read_mapping(recall_mapping(catalogue, source)), programs, providers)

    return recall


def read_all(documents: Iterable[Document], request: Request) -> list[ReadDocument]:
    """What each document in each file says."""
    return [
        ReadDocument(document, _demand_name(reading))
        for document in documents
        for reading in _read_one(document, request.asked)
    ]


def _read_one(document: Document, asked: Asked) -> list[Reading]:
    """What a file says; of a database, what its table of programs says."""
    if not document.content.startswith(MAGIC):
        return read(document, asked)
    try:
        table = read_flat(document.content)
    except MicrocredError as refusal:
        return [unread(document, Finding(document.name, None, None, None, refusal.message, refusal.hint), asked.name)]
    return read(replace(document, content=table.encode(), name=f"{document.name}"), asked)


def _demand_name(reading: Reading) -> Reading:
    """What comes through a pipe has no path to be called by: the person or the file must say its name."""
    if reading.source.id != STDIN:
        return reading
    finding = Finding(reading.name, None, None, None, "standard input has no name", "say --name NAME")
    return replace(reading, errors=(*reading.errors, finding))


def pile_up(several: Iterable[ReadDocument]) -> list[Pile]:
    """What was read, by source; a program that two files of one source describe is an error at the second."""
    piles: dict[str, Pile] = {}
    for each in several:
        pile = piles.setdefault(each.reading.source.id, Pile(each.reading.source))
        pile.repeated += _find_repeated(pile, each)
        pile.read.append(each)
    return list(piles.values())


def _find_repeated(pile: Pile, new: ReadDocument) -> list[Finding]:
    earlier: dict[tuple[RecordKind, str], Reading] = {
        (record.kind, record.id): each.reading
        for each in pile.read
        for record in each.reading.records
        if record.kind is not RecordKind.PROVIDER
    }
    findings = []
    for record in new.reading.records:
        first = earlier.get((record.kind, record.id))
        if first is not None:
            here, there = new.reading.locate(record.kind, record.id), first.locate(record.kind, record.id)
            message = f"{record.id} is described a second time by this source"
            findings.append(Finding(here.source, here.line, here.column, None, message, f"the first is at {there}"))
    return findings
