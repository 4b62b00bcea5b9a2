"""Loads sources into the catalogue: read, validate, compare, store. Every error of every file is told at once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from microcred import __version__
from microcred.actions.addresses import Addresses
from microcred.actions.adopt import adopt_known
from microcred.actions.load_lines import load_lines
from microcred.actions.reading import Pile, Request, open_documents, pile_up, read_all, recall_from
from microcred.actions.references import check_references
from microcred.actions.unmapped import find_unmapped
from microcred.actions.way import CHECK_COMMAND, Way
from microcred.domain.classify import classify
from microcred.domain.errors import MicrocredError
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
    same = {path for source in unchanged for path in source.files}
    to_read = [each for each in documents if each.origin not in same]
    read = pile_up(adopt_known(catalogue, read_all(to_read, request)))
    piles = [pile for pile in read if not way.spares(pile)]
    known = {*(pile.source.id for pile in read), *(each.id for each in unchanged)}
    unchanged += addresses.unchanged(unmodified, known, now, notes=not way.dry_run)
    piles += addresses.gone(known)
    errors += [error for pile in piles for error in pile.errors]
    warnings = [warning for pile in piles for warning in pile.warnings] + check_references(catalogue, piles)
    reports = [
        SourceReport(each.id, each.format, unchanged=each.programs, programs=each.programs) for each in unchanged
    ]
    changes: list[FieldChange] = []
    for done, pile in enumerate(piles, start=1):
        report, changed, refused = _load_pile(catalogue, pile, replace(way, partial=way.partial or unread), now)
        reports.append(report)
        changes += changed
        errors += refused
        advance(done, len(piles))
    if not way.dry_run:
        addresses.remember(piles, errors)
        _remember_terms(catalogue, piles, request, way)
    unmapped = find_unmapped(catalogue, piles)
    lost = tuple(each for pile in piles for each in pile.lost)
    tables = list(_tables(piles))
    return LoadReport(
        dry_run=way.dry_run,
        sources=tuple(reports),
        changes=(*moved, *changes),
        errors=tuple(errors),
        warnings=tuple(warnings),
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


def _load_pile(
    catalogue: Catalogue, pile: Pile, way: Way, now: str
) -> tuple[SourceReport, Sequence[FieldChange], list[Finding]]:
    """Store what a source brings; a refusal (an empty source, a shrunken one) is one more error."""
    taken, left_out = pile.sort_out(keep_good=way.keep_good)
    report = SourceReport(
        pile.source.id,
        pile.source.format,
        rejected=len(left_out),
        programs=pile.count_programs(),
        origin=pile.name,
        fetched=True,
    )
    if pile.errors and not taken:
        return report, (), []
    delivered = Delivered(
        source=pile.source,
        records=taken,
        listed_ids=left_out,
        files=_digests(pile.documents, is_whole=not pile.errors),
        partial=way.partial or pile.is_partly_unreadable,
        allow_shrink=way.allow_shrink,
        carry_forward=not way.replaces,
    )
    try:
        outcome = apply_source(catalogue, delivered, command=way.command, message=way.message, now=now, classify=place)
    except MicrocredError as refusal:
        return report, (), [Finding(pile.name, None, None, None, refusal.message, refusal.hint)]
    if not way.dry_run:
        _remember(catalogue, pile)
    report = report._replace(
        added=outcome.added, changed=outcome.changed, unchanged=outcome.unchanged, withdrawn=outcome.withdrawn
    )
    return report, outcome.changes, []


def _remember_terms(catalogue: Catalogue, piles: Sequence[Pile], request: Request, way: Way) -> None:
    """Keeps on what terms these sources were read, for when they are updated."""
    terms = Terms(request.asked.name, request.asked.insist, way.partial, way.keep_good)
    for pile in piles:
        remember_terms(catalogue, pile.source.id, terms)


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
