"""What follows from the records: everything that sources list is merged anew and written where it differs.

Must not know why the records changed: an import, an edit and an undo are the same thing here.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from microcred.domain.merge import (
    SourcedRecord,
    merge_cited,
    merge_industry,
    merge_job,
    merge_program,
    merge_provider,
    merge_skill,
)
from microcred.domain.program import ClassFrom, Program
from microcred.domain.provider import Provider
from microcred.domain.record import FieldChange, RecordKind
from microcred.domain.skills import Vocabulary
from microcred.domain.taxonomy import CredentialClass
from microcred.store.changes import (
    changes_of_cited,
    changes_of_industry,
    changes_of_job,
    changes_of_provider,
    changes_of_skill,
)
from microcred.store.cited import all_cited, drop_cited, put_cited
from microcred.store.index import index_programs, rename_provider, unindex_programs
from microcred.store.job_rows import drop_industry, drop_job, put_industry, put_job
from microcred.store.jobs import all_industries
from microcred.store.jobs import get_as_stored as get_jobs
from microcred.store.open import Catalogue
from microcred.store.programs import get_as_stored, get_providers
from microcred.store.records import claims_of
from microcred.store.rows import to_text, write_program, write_provider
from microcred.store.same import Joined, touch_joined
from microcred.store.skills import drop_skill, drop_unused_skills, programs_spelling, put_skill, words_spelled_anew
from microcred.store.tables import put_rows
from microcred.store.vocabulary import load_vocabulary

Classify = Callable[[Program], tuple[CredentialClass, float]]
"""Says of which class a program is for which none is declared, and how surely."""

Touched = Mapping[RecordKind, Collection[str]]
"""The ids of the things of which some record changed, by kind."""

Thing = TypeVar("Thing")


class _Way(NamedTuple, Generic[Thing]):
    """How things of a kind follow from what sources say: merged, written, taken out, compared."""

    merge: Callable[[str, Sequence[SourcedRecord]], Thing | None]
    put: Callable[[Catalogue, Thing], None]
    drop: Callable[[Catalogue, str], None]
    compare: Callable[[str, Thing | None, Thing | None], list[FieldChange]]


_INDUSTRIES = _Way(merge_industry, put_industry, drop_industry, changes_of_industry)
_JOBS = _Way(merge_job, put_job, drop_job, changes_of_job)
_CITED = _Way(merge_cited, put_cited, drop_cited, changes_of_cited)
_AT_ONCE = 500

_DROP_PROVIDERS = """
DELETE FROM provider WHERE id NOT IN (SELECT provider FROM program) AND id NOT IN (
    SELECT record.id FROM record JOIN source ON source.key = record.source
    WHERE record.kind = 'provider' AND record.superseded_by IS NULL AND source.layer IN ('own', 'directory')
)
"""


def derive(catalogue: Catalogue, touched: Touched, classify: Classify) -> list[FieldChange]:
    """Brings everything up to date that depends on these records, and says what changed."""
    old = load_vocabulary(catalogue)
    skill_changes = _derive_skills(catalogue, touched.get(RecordKind.SKILL, ()), old)
    programs = set(touched.get(RecordKind.PROGRAM, ()))
    if skill_changes:
        words = words_spelled_anew(catalogue, old, load_vocabulary(catalogue))
        programs |= programs_spelling(catalogue, words)
    changes = [*skill_changes, *_derive_providers(catalogue, touched.get(RecordKind.PROVIDER, ()))]
    programs, joined = touch_joined(catalogue, programs)
    ordered = sorted(programs)
    vocabulary = load_vocabulary(catalogue) if skill_changes else old
    for start in range(0, len(ordered), _AT_ONCE):
        changes += _derive_programs(catalogue, ordered[start : start + _AT_ONCE], vocabulary, classify, joined)
    if ids := touched.get(RecordKind.INDUSTRY):
        industries = {each.id: each for each in all_industries(catalogue)}
        changes += _derive_listed(catalogue, RecordKind.INDUSTRY, ids, industries, _INDUSTRIES)
    if ids := touched.get(RecordKind.JOB):
        changes += _derive_listed(catalogue, RecordKind.JOB, ids, get_jobs(catalogue, ids), _JOBS)
    if ids := touched.get(RecordKind.SOURCE):
        cited = {each.id: each for each in all_cited(catalogue)}
        changes += _derive_listed(catalogue, RecordKind.SOURCE, ids, cited, _CITED)
    drop_unused_skills(catalogue)
    catalogue.execute(_DROP_PROVIDERS)
    return changes


def _derive_skills(catalogue: Catalogue, names: Iterable[str], old: Vocabulary) -> list[FieldChange]:
    wanted = sorted(names)
    claims = claims_of(catalogue, RecordKind.SKILL, wanted) if wanted else {}
    changes: list[FieldChange] = []
    for name in wanted:
        before, after = old.skills.get(name), merge_skill(name, claims.get(name, ()))
        if after is not None and after != before:
            put_skill(catalogue, after)
        elif after is None and before is not None:
            drop_skill(catalogue, name)
        changes += changes_of_skill(name, before, after)
    return changes


def _derive_providers(catalogue: Catalogue, ids: Iterable[str]) -> list[FieldChange]:
    wanted = sorted(ids)
    claims = claims_of(catalogue, RecordKind.PROVIDER, wanted) if wanted else {}
    known = get_providers(catalogue, wanted)
    changes: list[FieldChange] = []
    for provider_id in wanted:
        before, after = known.get(provider_id), merge_provider(provider_id, claims.get(provider_id, ()))
        changes += changes_of_provider(provider_id, before, after)
        if before is None and after is None:
            continue
        left = after or Provider(provider_id, provider_id)  # it may still have programs
        if left != before:
            _put_providers(catalogue, [left])
        if before is not None and left.name != before.name:
            rename_provider(catalogue, provider_id, left.name)
    return changes


def _derive_listed(
    catalogue: Catalogue,
    kind: RecordKind,
    ids: Collection[str],
    known: Mapping[str, Thing],
    way: _Way[Thing],
) -> list[FieldChange]:
    """Merges things of a kind anew: each is written where it differs, taken out where no source lists it."""
    claims = claims_of(catalogue, kind, ids)
    changes: list[FieldChange] = []
    for each in sorted(ids):
        before, after = known.get(each), way.merge(each, claims.get(each, ()))
        if after is None:
            way.drop(catalogue, each)
        elif after != before:
            way.put(catalogue, after)
        changes += way.compare(each, before, after)
    return changes


def _derive_programs(
    catalogue: Catalogue, ids: Sequence[str], vocabulary: Vocabulary, classify: Classify, joined: Joined
) -> list[FieldChange]:
    claims = claims_of(catalogue, RecordKind.PROGRAM, ids)
    known = get_as_stored(catalogue, ids)
    merged = {
        program_id: classed(program, classify)
        for program_id in ids
        if (program := merge_program(program_id, claims.get(program_id, ()), vocabulary)) is not None
    }
    _drop_programs(catalogue, [program for program_id, program in known.items() if program_id not in merged])
    write_programs(
        catalogue,
        [program for program_id, program in merged.items() if program != known.get(program_id)],
        known,
    )
    changes: list[FieldChange] = []
    for program_id in ids:
        changes += joined.changes_of(program_id, known.get(program_id), merged.get(program_id))
    return changes


def classed(program: Program, classify: Classify) -> Program:
    """The program with its class, which is classified where nobody declares it."""
    if program.class_from is ClassFrom.DECLARED:
        return program
    return program.placed(*classify(program))


def write_programs(catalogue: Catalogue, programs: Sequence[Program], known: Mapping[str, Program]) -> None:
    """Writes programs as they are now; those `known` are what stood there before."""
    _ensure_providers(catalogue, {program.provider for program in programs})
    put_rows(catalogue, "program", map(write_program, programs))
    keys = _keys_of(catalogue, [program.id for program in programs])
    keyed = [(keys[program.id], program) for program in programs]
    unindex_programs(catalogue, [(key, program) for key, program in keyed if program.id in known])
    providers = get_providers(catalogue, {program.provider for program in programs})
    index_programs(catalogue, keyed, {provider.id: provider.name for provider in providers.values()})


def _drop_programs(catalogue: Catalogue, programs: Sequence[Program]) -> None:
    """Deletes programs of which only overlays still speak; the records stay."""
    keys = _keys_of(catalogue, [program.id for program in programs])
    unindex_programs(catalogue, [(keys[program.id], program) for program in programs])
    catalogue.executemany("DELETE FROM program WHERE id = ?", ((program.id,) for program in programs))


def _ensure_providers(catalogue: Catalogue, ids: Collection[str]) -> None:
    """Makes a provider of every id of which no source has told the name."""
    missing = sorted(set(ids) - get_providers(catalogue, ids).keys())
    _put_providers(catalogue, [Provider(each, each) for each in missing])


def _put_providers(catalogue: Catalogue, providers: Iterable[Provider]) -> None:
    put_rows(catalogue, "provider", map(write_provider, providers))


def _keys_of(catalogue: Catalogue, ids: Iterable[str]) -> dict[str, int]:
    wanted = to_text(list(ids))
    return dict(
        catalogue.execute("SELECT id, key FROM program WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
    )
