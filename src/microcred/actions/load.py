"""Loads sources into the catalogue: read, validate, compare, store. Every error of every file is told at once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from microcred import __version__
from microcred.actions.addresses import Addresses
from microcred.actions.adopt import adopt_known
from microcred.actions.folders import Gone, find_gone, folders_of, tell_gone
from microcred.actions.load_lines import load_lines
from microcred.actions.reading import Pile, Request, open_documents, pile_up, read_all, recall_from
from microcred.actions.references import check_references
from microcred.actions.refused import know_again, tell_strangers
from microcred.actions.unmapped import find_unmapped
from microcred.actions.way import CHECK_COMMAND, Way
from microcred.domain.classify import classify
from microcred.domain.errors import MicrocredError
from microcred.domain.history import SHIPPED
from microcred.domain.program import Program
from microcred.domain.progress import Advance, ignore
from microcred.domain.record import FieldChange
from microcred.domain.refresh import Terms
from microcred.domain.report import Finding, LoadReport, SourceReport, TableRead, join_reports
from microcred.domain.rules.digest import digest_rules
from microcred.domain.taxonomy import CredentialClass
from microcred.exchange.asked import TableMapping
from microcred.exchange.document import Document
from microcred.exchange.line_stream import is_long
from microcred.exchange.mapping_file import spell_mapping
from microcred.store.mappings import remember_mapping
from microcred.store.moves import Rules, place_anew
from microcred.store.open import Catalogue
from microcred.store.origins import remember_terms
from microcred.store.unchanged import UnchangedSource, find_unchanged
from microcred.store.write import Delivered, apply_source


def load_sources(catalogue: Catalogue, request: Request, way: Way, now: str, advance: Advance = ignore) -> LoadReport:
    """Load what the words name, one transaction a source. What has errors is left out and told, the rest goes in."""
    long = [] if request.asks_anew else [word for word in request.words if is_long(word)]
    if not long:
        return _load_whole(catalogue, request, way, now, advance)
    reports = [load_lines(catalogue, word, request.asked.name, way, now, place, advance) for word in long]
    rest = request._replace(words=tuple(word for word in request.words if word not in long))
    if rest.words:
        reports.append(_load_whole(catalogue, rest, way, now, advance))
    return join_reports(reports, dry_run=way.dry_run)


def _load_whole(catalogue: Catalogue, request: Request, way: Way, now: str, advance: Advance) -> LoadReport:
    """The same for files that are read whole."""
    moved = [] if way.command == CHECK_COMMAND else place_anew(catalogue, rules_now(), now, advance)
    addresses = Addresses(catalogue, request, anew=way.reads_all or request.asks_anew)
    documents, errors, unmodified = open_documents(request.words, addresses.collect)
    unread = bool(errors)
    addresses.notice(documents)
    request = request._replace(asked=request.asked._replace(recall=recall_from(catalogue)))
    unchanged = [] if way.reads_all else _find_unchanged(catalogue, documents, request)
    read, unchanged = _read_changed(catalogue, documents, unchanged, request)
    piles = [pile for pile in read if not way.spares(pile)]
    known = {*(pile.source.id for pile in read), *(each.id for each in unchanged)}
    unchanged += addresses.unchanged(unmodified, known, now, notes=not way.dry_run)
    piles += addresses.gone(known)
    is_whole = not (unread or way.partial)
    gone = (
        find_gone(catalogue, request, known | {each.id for each in unchanged}, documents, piles)
        if is_whole
        else Gone([], [], [])
    )
    piles, errors = ([*piles, *gone.piles], errors) if way.allow_shrink else (piles, [*errors, *gone.findings])
    errors += [error for pile in piles for error in pile.errors]
    warnings = [warning for pile in piles for warning in pile.warnings] + check_references(catalogue, piles)
    warnings += [*gone.renamed, *(tell_gone(catalogue, piles, request.words) if is_whole else ())]
    reports = [
        SourceReport(each.id, each.format, unchanged=each.programs, programs=each.programs) for each in unchanged
    ]
    loaded = []
    for done, pile in enumerate(piles, start=1):
        loaded.append(_load_pile(catalogue, pile, replace(way, partial=way.partial or unread), now))
        advance(done, len(piles))
    errors += [error for each in loaded for error in each.errors]
    if not way.dry_run:
        addresses.remember(piles, errors)
        _remember_terms(catalogue, piles, request, way)
    unmapped = find_unmapped(catalogue, piles)
    lost = tuple(each for pile in piles for each in pile.lost)
    tables = list(_tables(piles))
    return LoadReport(
        dry_run=way.dry_run,
        sources=(*reports, *(each.report for each in loaded)),
        changes=(*moved, *(change for each in loaded for change in each.changes)),
        errors=tuple(errors),
        warnings=(*warnings, *(warning for each in loaded for warning in each.warnings)),
        unmapped=unmapped,
        lost=lost,
        columns=tuple(column for _, table in tables for column in table.columns),
        translations=tuple(each for _, table in tables for each in table.translations),
        mapping=next((spell_mapping(mapping, table.columns) for mapping, table in tables), None),
        moved=tuple(moved),
    )


def _tables(piles: Sequence[Pile]) -> Iterator[tuple[TableMapping, TableRead]]:
    """What was said of the columns of each table, and how they were read."""
    for reading in (each.reading for pile in piles for each in pile.read):
        if reading.table is not None and reading.mapping is not None:
            yield reading.mapping, reading.table


def _find_unchanged(catalogue: Catalogue, documents: Sequence[Document], request: Request) -> list[UnchangedSource]:
    """What lies as it did when it was last loaded need not even be read."""
    if request.asks_anew or any(document.origin is None for document in documents):
        return []
    return find_unchanged(catalogue, _digests(documents), request.asked.name)


def _read_changed(
    catalogue: Catalogue, documents: Sequence[Document], unchanged: list[UnchangedSource], request: Request
) -> tuple[list[Pile], list[UnchangedSource]]:
    """What is to be read, by source, and the sources that are as they were.

    A source to which a file was added is read whole: else what its other files list would count as gone.
    """
    while True:
        same = {path for source in unchanged for path in source.files}
        to_read = [each for each in documents if each.origin not in same]
        piles = pile_up(adopt_known(catalogue, read_all(to_read, request)))
        added_to = {pile.source.id for pile in piles}
        left = [each for each in unchanged if each.id not in added_to]
        if len(left) == len(unchanged):
            return piles, unchanged
        unchanged = left


class _Loaded(NamedTuple):
    """What became of a source: what it changed, why it was refused, what a person should know."""

    report: SourceReport
    changes: Sequence[FieldChange] = ()
    errors: Sequence[Finding] = ()
    warnings: Sequence[Finding] = ()


def _load_pile(catalogue: Catalogue, pile: Pile, way: Way, now: str) -> _Loaded:
    """Store what a source brings; a refusal (an empty source, a shrunken one) is one more error."""
    taken, left_out = pile.sort_out(keep_good=way.keep_good)
    known = know_again(catalogue, pile)
    left_out += known.ids
    report = SourceReport(
        pile.source.id,
        pile.source.format,
        rejected=len(left_out) + known.strangers,
        programs=pile.count_programs(),
        origin=pile.name,
        fetched=True,
    )
    if pile.errors and not taken:
        return _Loaded(report)
    delivered = Delivered(
        source=pile.source,
        records=taken,
        listed_ids=left_out,
        files=_digests(pile.documents, is_whole=not pile.errors),
        partial=way.partial or pile.is_partly_unreadable or known.strangers > 0,
        allow_shrink=way.allow_shrink,
        carry_forward=not way.replaces,
    )
    try:
        outcome = apply_source(catalogue, delivered, command=way.command, message=way.message, now=now, classify=place)
    except MicrocredError as refusal:
        return _Loaded(report, errors=[Finding(pile.name, None, None, None, refusal.message, refusal.hint)])
    if not way.dry_run:
        _remember(catalogue, pile)
    report = report._replace(
        added=outcome.added, changed=outcome.changed, unchanged=outcome.unchanged, withdrawn=outcome.withdrawn
    )
    return _Loaded(report, outcome.changes, warnings=() if way.partial else tell_strangers(pile, known))


def _remember_terms(catalogue: Catalogue, piles: Sequence[Pile], request: Request, way: Way) -> None:
    """Keeps on what terms these sources were read, for when they are updated."""
    terms = Terms(request.asked.name, request.asked.insist, way.partial, way.keep_good)
    for pile in piles:
        folders = () if way.command == SHIPPED else folders_of(request.words, pile.documents)
        remember_terms(catalogue, pile.source.id, terms._replace(folders=folders))


def _remember(catalogue: Catalogue, pile: Pile) -> None:
    """Keeps what a person has said of a table's columns for the next time."""
    for mapping in (each.reading.mapping for each in pile.read):
        if mapping:
            remember_mapping(catalogue, pile.source.id, spell_mapping(mapping))


def _digests(documents: Sequence[Document], *, is_whole: bool = True) -> Mapping[str, str]:
    """By path, what tells one state of a file, and one reader of it, from another; "" where it must be read again."""
    return {each.origin: f"{each.sha256} {__version__}" if is_whole else "" for each in documents if each.origin}


def rules_now() -> Rules:
    """The rules that place programs, and what tells them from others."""
    return Rules(digest_rules(), place)


def place(program: Program) -> tuple[CredentialClass, float]:
    """The class of a program for which none is declared, and how sure that is."""
    placed = classify(program)
    return placed.credential_class, placed.confidence
