"""Brings sources up to date from where they came: fetched together, each taken in by itself; one may fail alone."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from microcred.actions.addresses import Addresses
from microcred.actions.load import load_sources
from microcred.actions.published import followed, update_followed
from microcred.actions.reading import Request
from microcred.actions.sources import resolve_source
from microcred.actions.upgrade import Tell
from microcred.actions.way import Way
from microcred.domain.errors import MicrocredError
from microcred.domain.progress import Advance, ignore
from microcred.domain.refresh import CATALOGUE, Origin, Terms, why_not
from microcred.domain.report import LoadReport, SourceReport, join_reports
from microcred.exchange.asked import Asked
from microcred.exchange.sources import CollectChanged, find_whole
from microcred.exchange.together import collect_together
from microcred.exchange.web.address import is_address
from microcred.store.open import Catalogue
from microcred.store.origins import list_origins
from microcred.store.sources import get_source

COMMAND = "update"


class Update(NamedTuple):
    """What to bring up to date (nothing named: all that can be), and how."""

    words: tuple[str, ...] = ()
    message: str | None = None
    dry_run: bool = False
    allow_shrink: bool = False


def _tell_nobody(_text: str) -> None:
    """Nobody listens."""


class _Task(NamedTuple):
    """What is read together: the files and addresses that some sources share."""

    places: tuple[str, ...]
    terms: Terms
    origins: tuple[Origin, ...]


def update_sources(
    catalogue: Catalogue, asked: Update, now: str, advance: Advance = ignore, tell: Tell = _tell_nobody
) -> LoadReport:
    """Asks where the sources came from for what has changed, and takes it in, one transaction a source."""
    address, words = _ask_for_catalogue(catalogue, asked.words)
    tasks = _group(_choose(catalogue, words)) if words or not asked.words else []
    addresses = Addresses(catalogue, Request(()), anew=False)
    wanted = {each: addresses.known(each) for task in tasks for each in task.places if is_address(each)}
    reports = [] if address is None else [_run_followed(catalogue, address, asked, now, advance, tell)]
    with collect_together(wanted) as collect:
        for done, task in enumerate(tasks, start=1):
            reports.append(_run(catalogue, task, asked, now, collect))
            advance(done, len(tasks))
    return join_reports(reports, dry_run=asked.dry_run)


def _ask_for_catalogue(catalogue: Catalogue, words: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """The address of the catalogue that is followed, where it is meant, and the words that mean something else."""
    address = followed(catalogue)
    if address is not None and not words:
        return address, ()
    if get_source(catalogue, CATALOGUE) is not None or not {CATALOGUE, address} & {*words}:
        return None, words
    if address is None:
        hint = "microcred config set catalogue ADDRESS lets it follow a published one"
        raise MicrocredError("the catalogue comes with microcred: a newer one brings a newer catalogue", hint)
    return address, tuple(word for word in words if word not in {CATALOGUE, address})


def _run_followed(
    catalogue: Catalogue, address: str, asked: Update, now: str, advance: Advance, tell: Tell
) -> LoadReport:
    return update_followed(
        catalogue, address, now, dry_run=asked.dry_run, allow_shrink=asked.allow_shrink, advance=advance, tell=tell
    )


def _run(catalogue: Catalogue, task: _Task, asked: Update, now: str, collect: CollectChanged) -> LoadReport:
    """One reading: also of a source that failed the report says how it stands."""
    terms = task.terms
    way = Way(
        command=COMMAND,
        message=asked.message,
        dry_run=asked.dry_run,
        keep_good=terms.keep_good,
        partial=terms.partial,
        allow_shrink=asked.allow_shrink,
    )
    expected = frozenset(origin.source.id for origin in task.origins)
    request = Request(task.places, Asked(terms.name, terms.insist), collect, expected)
    report = load_sources(catalogue, request, way, now)
    told = {source.source for source in report.sources}
    left = tuple(
        SourceReport(source.id, source.format, unchanged=programs, programs=programs)
        for source, *_, programs, _ in task.origins
        if source.id not in told
    )
    return report.with_sources(left)


def _choose(catalogue: Catalogue, words: Sequence[str]) -> list[Origin]:
    """The sources that the words mean; without words all that can be brought up to date."""
    origins, address = list_origins(catalogue), followed(catalogue)
    if not words:
        return [origin for origin in origins if why_not(origin) is None]
    chosen = {origin.source.id: origin for word in words for origin in _find(catalogue, word, origins)}
    for origin in chosen.values():
        if reason := why_not(origin, address):
            raise MicrocredError(f"“{origin.source.id}” cannot be brought up to date", reason)
    return list(chosen.values())


def _find(catalogue: Catalogue, word: str, origins: Sequence[Origin]) -> list[Origin]:
    """The sources that a word means: all that came from the address or file, or the one that is called so."""
    places = {word, str(Path(word).absolute())}
    from_folder = [origin for origin in origins if places & {*origin.terms.folders}]
    from_there = [origin for origin in origins if places & {*origin.addresses, *map(find_whole, origin.files)}]
    if from_folder or from_there:
        return from_folder or list(map(_alone, from_there))
    name = resolve_source(catalogue, word)
    return [_alone(origin) for origin in origins if origin.source.id == name]


def _alone(origin: Origin) -> Origin:
    """A source as what its own files say: who names it does not mean all that lies beside them."""
    return origin._replace(terms=origin.terms._replace(folders=()))


def _group(origins: Iterable[Origin]) -> list[_Task]:
    """What several sources share is read once."""
    grouped: dict[tuple[tuple[str, ...], Terms], list[Origin]] = {}
    for origin in origins:
        folders = origin.terms.folders
        beside = [path for path in origin.files if not {*folders} & {*map(str, Path(path).parents)}]
        files = dict.fromkeys(map(find_whole, beside))
        grouped.setdefault(((*origin.addresses, *folders, *files), origin.terms), []).append(origin)
    return [_Task(places, terms, tuple(several)) for (places, terms), several in grouped.items()]
