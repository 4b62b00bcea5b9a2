"""Whether the file is sound and what is derived in it follows from its records; and making it so again."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from sqlite3 import DatabaseError
from typing import TypeVar

from microcred.domain.cited import CitedSource
from microcred.domain.inspection import Severity, Trouble
from microcred.domain.job import Industry, Job
from microcred.domain.merge import SourcedRecord, merge_cited, merge_industry, merge_job, merge_program
from microcred.domain.naming import names_of
from microcred.domain.program import Program
from microcred.domain.record import RecordKind
from microcred.store.cited import all_cited
from microcred.store.derive import Classify, classed, derive
from microcred.store.index import index_programs, links_of, texts_of
from microcred.store.jobs import all_as_stored as all_jobs
from microcred.store.jobs import all_industries
from microcred.store.open import Catalogue, open_in_memory
from microcred.store.programs import all_as_stored, get_providers
from microcred.store.records import claims_of
from microcred.store.transaction import transaction
from microcred.store.vocabulary import load_vocabulary

Listed = TypeVar("Listed", Industry, Job, CitedSource)

_NAMES = "SELECT program.id, name.kind, name.folded FROM name JOIN program ON program.key = name.program"
_LINKS = "SELECT from_id, kind, to_id FROM link"
_TEXTS = """
SELECT program.id, program_text.title, program_text.exam_codes, program_text.aliases, program_text.provider,
    program_text.skills, program_text.description
FROM program_text JOIN program ON program.key = program_text.rowid
"""
_ORPHANS = "SELECT count(*) FROM program_text WHERE rowid NOT IN (SELECT key FROM program)"
_SPOKEN_OF = "SELECT DISTINCT id FROM record WHERE kind = ? AND superseded_by IS NULL"
_SPOKEN = "SELECT DISTINCT id FROM record WHERE kind = 'program' AND superseded_by IS NULL"
_WIPE = tuple(f"DELETE FROM {table}" for table in ("program_text", "name", "link", "program_skill", "word"))  # noqa: S608
_DROP_ORPHANS = (
    "DELETE FROM program_text WHERE rowid NOT IN (SELECT key FROM program)",
    "DELETE FROM name WHERE program NOT IN (SELECT key FROM program)",
    "DELETE FROM program_skill WHERE program NOT IN (SELECT key FROM program)",
    "DELETE FROM link WHERE from_id NOT IN (SELECT id FROM program)",
)
_REBUILD = "microcred doctor --fix"
"""The remedy of whatever can be derived anew."""


def copy_to_memory(catalogue: Catalogue) -> Catalogue:
    """A copy that can be examined as only a writer can, and changed without harm."""
    copy = open_in_memory()
    catalogue.backup(copy)
    return copy


def check_file(catalogue: Catalogue) -> Iterator[Trouble]:
    """Whether SQLite finds the file whole, its references kept and its full-text index in order; asks a copy."""
    for (said,) in catalogue.execute("PRAGMA integrity_check"):
        if said != "ok":
            yield Trouble("file", Severity.ERROR, None, f"the file is damaged: {said}", "restore it from a copy")
    try:
        catalogue.execute("INSERT INTO program_text (program_text) VALUES ('integrity-check')")
    except DatabaseError as failure:
        yield Trouble(
            "index", Severity.ERROR, None, f"the index of words is damaged: {failure}", _REBUILD, is_fixable=True
        )
    broken = catalogue.execute("PRAGMA foreign_key_check").fetchall()
    for table in sorted({row[0] for row in broken}):
        text = f"{sum(row[0] == table for row in broken)} rows refer to what is not there"
        yield Trouble("references", Severity.ERROR, table, text, _REBUILD, is_fixable=True)


def check_index(catalogue: Catalogue, programs: Iterable[Program]) -> Iterator[Trouble]:
    """Whether what finds programs – words, names, links – is what follows from them."""
    known = list(programs)
    providers = get_providers(catalogue, {program.provider for program in known})
    expected: dict[str, set[tuple[str, ...]]] = {
        "words": {(each.id, *texts_of(each, providers[each.provider].name).values()) for each in known},
        "names": {(each.id, *name) for each in known for name in names_of(each)},
        "links": {(each.id, *link) for each in known for link in links_of(each)},
    }
    for what, statement in (("words", _TEXTS), ("names", _NAMES), ("links", _LINKS)):
        off = expected[what] ^ set(catalogue.execute(statement))
        ids = sorted({row[0] for row in off})
        for program_id in ids:
            text = f"the {what} by which it is found are not its own"
            yield Trouble("index", Severity.ERROR, program_id, text, _REBUILD, is_fixable=True)
    if orphans := catalogue.execute(_ORPHANS).fetchone()[0]:
        text = f"{orphans} texts belong to no program"
        yield Trouble("index", Severity.ERROR, None, text, _REBUILD, is_fixable=True)


def check_derived(catalogue: Catalogue, programs: Iterable[Program], classify: Classify) -> Iterator[Trouble]:
    """Whether every program is what its sources' records say."""
    known = {program.id: program for program in programs}
    vocabulary = load_vocabulary(catalogue)
    ids = sorted(known.keys() | {each for (each,) in catalogue.execute(_SPOKEN)})
    claims = claims_of(catalogue, RecordKind.PROGRAM, ids)
    for program_id in ids:
        merged = merge_program(program_id, claims.get(program_id, ()), vocabulary)
        if (classed(merged, classify) if merged else None) != known.get(program_id):
            text = "it is not what its sources say"
            yield Trouble("derived", Severity.ERROR, program_id, text, _REBUILD, is_fixable=True)


def check_derived_others(catalogue: Catalogue) -> Iterator[Trouble]:
    """Whether every industry, job and cited source is what its sources' records say."""
    yield from _check_merged(catalogue, RecordKind.INDUSTRY, all_industries(catalogue), merge_industry)
    yield from _check_merged(catalogue, RecordKind.JOB, all_jobs(catalogue), merge_job)
    yield from _check_merged(catalogue, RecordKind.SOURCE, all_cited(catalogue), merge_cited)


def _check_merged(
    catalogue: Catalogue,
    kind: RecordKind,
    stored: Iterable[Listed],
    merge: Callable[[str, Sequence[SourcedRecord]], Listed | None],
) -> Iterator[Trouble]:
    known = {each.id: each for each in stored}
    ids = sorted(known.keys() | {each for (each,) in catalogue.execute(_SPOKEN_OF, (kind,))})
    claims = claims_of(catalogue, kind, ids)
    for each in ids:
        if merge(each, claims.get(each, ())) != known.get(each):
            text = "it is not what its sources say"
            yield Trouble("derived", Severity.ERROR, each, text, _REBUILD, is_fixable=True)


def rebuild(catalogue: Catalogue, classify: Classify) -> None:
    """Derives all that follows from the records anew, and all that finds programs from them: all of it or nothing."""
    with transaction(catalogue):
        every = {
            kind: {each for (each,) in catalogue.execute("SELECT DISTINCT id FROM record WHERE kind = ?", (kind,))}
            for kind in RecordKind
        }
        every[RecordKind.PROGRAM] |= {each for (each,) in catalogue.execute("SELECT id FROM program")}
        catalogue.execute("INSERT INTO program_text (program_text) VALUES ('rebuild')")
        for statement in _DROP_ORPHANS:
            catalogue.execute(statement)
        derive(catalogue, every, classify)
        programs = list(all_as_stored(catalogue))
        providers = get_providers(catalogue, {program.provider for program in programs})
        for statement in _WIPE:
            catalogue.execute(statement)
        keys = dict(catalogue.execute("SELECT id, key FROM program"))
        names = {provider.id: provider.name for provider in providers.values()}
        index_programs(catalogue, [(keys[program.id], program) for program in programs], names)
