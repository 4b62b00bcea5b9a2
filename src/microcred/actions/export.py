"""Gathers the catalogue, or a part of it, as the files that say the same."""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from pathlib import PurePath

from microcred.actions.search import search
from microcred.domain.merge import SourcedRecord, believe
from microcred.domain.program import Status
from microcred.domain.query import How, Query
from microcred.domain.record import FactSource, Record, RecordKind, Source
from microcred.domain.skills import Vocabulary
from microcred.exchange.file_contents import (
    CatalogueFiles,
    CitedFile,
    IndustriesFile,
    JobsFile,
    ProviderFile,
    SkillsFile,
)
from microcred.exchange.program_table import flat_rows
from microcred.store.cited import all_cited
from microcred.store.flat_file import write_flat
from microcred.store.jobs import all_industries, all_jobs
from microcred.store.open import Catalogue
from microcred.store.programs import all_program_ids, all_providers
from microcred.store.records import claims_of
from microcred.store.vocabulary import load_vocabulary


def spell_database(files: CatalogueFiles) -> bytes:
    """An SQLite file with the programs in one plain table, which import reads again."""
    return write_flat(flat_rows(files.providers))


def export_all(catalogue: Catalogue) -> CatalogueFiles:
    """Everything that the catalogue believes: loaded elsewhere, it makes the same catalogue."""
    vocabulary = load_vocabulary(catalogue)
    providers = [provider.id for provider in all_providers(catalogue)]
    files = _provider_files(catalogue, all_program_ids(catalogue), providers, vocabulary)
    skills = _believed(catalogue, RecordKind.SKILL, vocabulary.skills, vocabulary)
    industries, jobs, cited = (
        _believed(catalogue, kind, [each.id for each in listed], vocabulary)
        for kind, listed in (
            (RecordKind.INDUSTRY, all_industries(catalogue)),
            (RecordKind.JOB, all_jobs(catalogue)),
            (RecordKind.SOURCE, all_cited(catalogue)),
        )
    )
    return CatalogueFiles(
        tuple(files),
        tuple(_skills_files(skills)),
        tuple(IndustriesFile(*each) for each in _by_place(industries)),
        tuple(_jobs_files(jobs)),
        tuple(CitedFile(*each) for each in _by_place(cited)),
    )


def export_part(catalogue: Catalogue, query: Query, today: date) -> CatalogueFiles:
    """The programs that fit the query, retired and withdrawn ones too unless it says otherwise, with their providers.

    Words are taken as they are: a part that was corrected or widened would not be the part that was asked for.
    """
    if not query.statuses:
        query = query._replace(statuses=frozenset(Status))
    _, found = search(catalogue, query._replace(limit=0, offset=0), today)
    ids = sorted(row.program.id for row in found.rows) if found.how is How.ALL else []
    providers = sorted({program_id.partition("/")[0] for program_id in ids})
    files = _provider_files(catalogue, ids, providers, load_vocabulary(catalogue))
    return CatalogueFiles(tuple(each._replace(source=_name_part(each)) for each in files))


def _provider_files(
    catalogue: Catalogue, ids: Collection[str], providers: Collection[str], vocabulary: Vocabulary
) -> list[ProviderFile]:
    """One for each provider and each source that is believed of its programs."""
    blocks = {each.record.id: each for each in _believed(catalogue, RecordKind.PROVIDER, providers, vocabulary)}
    files: dict[tuple[str, str], ProviderFile] = {}
    for source, record, *_ in _believed(catalogue, RecordKind.PROGRAM, ids, vocabulary):
        provider = record.id.partition("/")[0]
        block = blocks[provider].record if provider in blocks else _nameless(provider)
        file = files.get((provider, source.id)) or ProviderFile(_shorten_name(source), block, ())
        files[provider, source.id] = file._replace(programs=(*file.programs, record))
    busy = {provider for provider, _ in files}
    for provider, (source, record, *_) in blocks.items():
        if provider not in busy:
            files[provider, source.id] = ProviderFile(_shorten_name(source), record, ())
    return [files[key] for key in sorted(files)]


def _skills_files(believed: Iterable[SourcedRecord]) -> Iterable[SkillsFile]:
    files: dict[str, SkillsFile] = {}
    for source, record, *_ in believed:
        file = files.get(source.id) or SkillsFile(_shorten_name(source), ())
        files[source.id] = file._replace(skills=(*file.skills, record))
    return [files[key] for key in sorted(files)]


def _by_place(believed: Iterable[SourcedRecord]) -> list[tuple[Source, tuple[Record, ...]]]:
    """The records that share a source, a place and a day, under that source as the head of their file."""
    groups: dict[tuple[str, FactSource], tuple[Source, tuple[Record, ...]]] = {}
    for source, record, *_ in believed:
        key = (source.id, record.where)
        head, records = groups.get(key) or (_place_source(source, record.where), ())
        groups[key] = (head, (*records, record))
    return [groups[key] for key in sorted(groups, key=str)]


def _jobs_files(believed: Iterable[SourcedRecord]) -> Iterable[JobsFile]:
    """One for each industry and each source that is believed of its jobs."""
    files: dict[tuple[str, str, FactSource], JobsFile] = {}
    for source, record, *_ in believed:
        key = (source.id, record.fields["industry"], record.where)
        file = files.get(key) or JobsFile(_place_source(source, record.where), record.fields["industry"], ())
        files[key] = file._replace(jobs=(*file.jobs, _with_sources(record)))
    return [files[key] for key in sorted(files, key=str)]


def _place_source(source: Source, where: FactSource) -> Source:
    """The source as the head of a file whose things say no other place and day."""
    return replace(_shorten_name(source), url=where.url, as_of=where.as_of)


def _with_sources(record: Record) -> Record:
    """The job whose certifications say themselves where they are stated, where that is not where the job is."""
    stated = record.source_of("certifications")
    if stated == record.where or not record.fields.get("certifications"):
        return record
    said = {key: value for key, value in stated._asdict().items() if value is not None}
    asked = [one if one.get("source") else {**one, "source": said} for one in record.fields["certifications"]]
    return replace(record, fields={**record.fields, "certifications": asked})


def _believed(
    catalogue: Catalogue, kind: RecordKind, ids: Collection[str], vocabulary: Vocabulary
) -> list[SourcedRecord]:
    claims = claims_of(catalogue, kind, ids)
    believed = (believe(each, claims[each], vocabulary) for each in sorted(claims))
    return [each for each in believed if each is not None]


def _nameless(provider: str) -> Record:
    """The block of a provider of which no source says more than its id."""
    return Record(kind=RecordKind.PROVIDER, id=provider, fields={"name": provider}, where=FactSource())


def _shorten_name(source: Source) -> Source:
    """A source that goes by its path goes by its file's name: a path says nothing elsewhere."""
    return replace(source, id=PurePath(source.id).name) if source.id == source.origin else source


def _name_part(file: ProviderFile) -> Source:
    """The source of a part, under a name of its own: to load it must not withdraw what it lacks of the whole."""
    ids = "\n".join(record.id for record in file.programs)
    digest = hashlib.blake2b(ids.encode(), digest_size=3).hexdigest()
    return replace(file.source, id=f"{file.source.id}, part {digest}")
