"""The history of the catalogue: its changes, and what each of them did.

What a change did follows from the records that stood before and after it; nothing else is kept of it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from microcred.domain.history import Change
from microcred.domain.merge import (
    SourcedRecord,
    is_laid_over,
    merge_cited,
    merge_industry,
    merge_job,
    merge_program,
    merge_provider,
    merge_skill,
)
from microcred.domain.record import FieldChange, RecordKind
from microcred.domain.same import Same, gather, settle_same, widen
from microcred.domain.skills import Skill, Vocabulary
from microcred.store.changes import (
    changes_of_cited,
    changes_of_industry,
    changes_of_job,
    changes_of_provider,
    changes_of_skill,
)
from microcred.store.derive import Classify, classed
from microcred.store.moves import moves_of
from microcred.store.open import Catalogue
from microcred.store.records import read_record
from microcred.store.rows import to_text
from microcred.store.same import Joined
from microcred.store.sources import sources_at

Thing = TypeVar("Thing")

_AT_ONCE = 500

_CHANGES = """
SELECT change.number, change.at, change.command, source.id, change.message,
    change.added, change.changed, change.withdrawn, change.undone_by
FROM change LEFT JOIN source ON source.key = change.source
"""

_STANDING = """
SELECT source.id, change.command FROM change JOIN source ON source.key = change.source
WHERE change.undone_by IS NULL AND change.command NOT IN ('undo', 'redo') ORDER BY change.number
"""

_LAST_SHIPPED = """
SELECT source.id, change.undone_by, max(change.number) FROM change JOIN source ON source.key = change.source
WHERE change.command = 'shipped' GROUP BY source.key
"""

_TOUCHED = "SELECT DISTINCT kind, id FROM record WHERE change = :number OR superseded_by = :number ORDER BY kind, id"

_STOOD = "record.change <= :number AND (record.superseded_by IS NULL OR record.superseded_by > :number)"

_CLAIMS = f"""
SELECT record.kind, record.id, record.fields, record.url, record.as_of, record.fact_sources,
    record.source, record.listed
FROM record WHERE kind = :kind AND (:ids IS NULL OR id IN (SELECT value FROM json_each(:ids))) AND {_STOOD}
"""  # noqa: S608 – the parts are constants

_SAYING_SAME = f"""
SELECT record.kind, record.id, record.fields, record.url, record.as_of, record.fact_sources,
    record.source, record.listed
FROM record WHERE kind = 'program' AND source IN (SELECT value FROM json_each(:sources)) AND {_STOOD}
    AND instr(fields, '"same_as"')
"""  # noqa: S608

_SPELLING = f"""
SELECT DISTINCT record.id, spoken.value FROM record, json_each(record.fields, '$.skills') AS spoken
WHERE kind = 'program' AND {_STOOD}
"""  # noqa: S608


def list_changes(catalogue: Catalogue) -> list[Change]:
    """Every change, the newest first."""
    return [Change(*row) for row in catalogue.execute(f"{_CHANGES} ORDER BY change.number DESC")]


def get_change(catalogue: Catalogue, number: int) -> Change | None:
    """The change of that number, None where there is none."""
    row = catalogue.execute(f"{_CHANGES} WHERE change.number = ?", (number,)).fetchone()
    return None if row is None else Change(*row)


def standing_commands(catalogue: Catalogue) -> dict[str, str]:
    """By source, the command of its last change that stands."""
    return dict(catalogue.execute(_STANDING).fetchall())


def sources_refused(catalogue: Catalogue) -> set[str]:
    """The sources of which the last change that brought the shipped catalogue was undone."""
    return {source for source, undone_by, _ in catalogue.execute(_LAST_SHIPPED) if undone_by is not None}


def differences_of(catalogue: Catalogue, number: int, classify: Classify) -> list[FieldChange]:
    """What the change did to programs and everything else that sources list, as its import told it."""
    touched: dict[str, list[str]] = {}
    for kind, record_id in catalogue.execute(_TOUCHED, {"number": number}):
        touched.setdefault(kind, []).append(record_id)

    def at(kind: RecordKind) -> tuple[list[str], int, RecordKind]:
        return touched.get(kind, []), number, kind

    old, new = _vocabulary_at(catalogue, number - 1), _vocabulary_at(catalogue, number)
    joined = Joined(same_at(catalogue, number - 1), same_at(catalogue, number))
    programs = {*touched.get(RecordKind.PROGRAM, ()), *_spelled_anew(catalogue, number, old, new)}
    return [
        *_skill_changes(touched.get(RecordKind.SKILL, ()), old, new),
        *_changes_of(catalogue, *at(RecordKind.PROVIDER), merge_provider, changes_of_provider),
        *_program_changes(catalogue, programs, number, (old, new), joined, classify),
        *_changes_of(catalogue, *at(RecordKind.INDUSTRY), merge_industry, changes_of_industry),
        *_changes_of(catalogue, *at(RecordKind.JOB), merge_job, changes_of_job),
        *_changes_of(catalogue, *at(RecordKind.SOURCE), merge_cited, changes_of_cited),
        *moves_of(catalogue, number),
    ]


def _skill_changes(names: Iterable[str], old: Vocabulary, new: Vocabulary) -> list[FieldChange]:
    pairs = ((name, old.skills.get(name), new.skills.get(name)) for name in names)
    return [change for pair in pairs for change in changes_of_skill(*pair)]


def _changes_of(
    catalogue: Catalogue,
    ids: list[str],
    number: int,
    kind: RecordKind,
    merge: Callable[[str, Sequence[SourcedRecord]], Thing | None],
    compare: Callable[[str, Thing | None, Thing | None], list[FieldChange]],
) -> list[FieldChange]:
    """What the change did to things of a kind: each is merged from what stood before it, and from what stood after."""
    before, after = (_claims_at(catalogue, kind, ids, at) for at in (number - 1, number))
    pairs = ((each, merge(each, before.get(each, ())), merge(each, after.get(each, ()))) for each in ids)
    return [change for pair in pairs for change in compare(*pair)]


def _program_changes(
    catalogue: Catalogue,
    touched: Iterable[str],
    number: int,
    vocabularies: tuple[Vocabulary, Vocabulary],
    joined: Joined,
    classify: Classify,
) -> list[FieldChange]:
    ids = sorted(widen(touched, [*joined.before.items(), *joined.after.items()]))
    changes: list[FieldChange] = []
    for start in range(0, len(ids), _AT_ONCE):
        part = ids[start : start + _AT_ONCE]
        before, after = (
            _gather_at(catalogue, part, at, same) for at, same in zip((number - 1, number), joined, strict=True)
        )
        for each in part:
            old = merge_program(each, before.get(each, ()), vocabularies[0])
            new = merge_program(each, after.get(each, ()), vocabularies[1])
            if old is not None and new is not None:  # of what came or went only the title is told
                old, new = classed(old, classify), classed(new, classify)
            changes += joined.changes_of(each, old, new)
    return changes


def _gather_at(catalogue: Catalogue, ids: list[str], number: int, same: Same) -> Mapping[str, list[SourcedRecord]]:
    """What sources said of these programs then, by the ids under which they stood."""
    stood = set(ids)
    wanted = [*(each for each in ids if each not in same), *(goes for goes, stays in same.items() if stays in stood)]
    return gather(_claims_at(catalogue, RecordKind.PROGRAM, wanted, number), same)


def same_at(catalogue: Catalogue, number: int) -> Same:
    """For each id that corrections made another's when that change had been made, the id that stayed."""
    laid_over = {key: source for key, source in sources_at(catalogue, number).items() if is_laid_over(source)}
    if not laid_over:
        return {}
    asked = {"sources": to_text(list(laid_over)), "number": number}
    rows = catalogue.execute(_SAYING_SAME, asked)
    return settle_same(
        SourcedRecord(laid_over[source_key], read_record(*columns), bool(listed))
        for *columns, source_key, listed in rows
    )


def _spelled_anew(catalogue: Catalogue, number: int, old: Vocabulary, new: Vocabulary) -> set[str]:
    """The programs that use a word for a skill that the change gave another meaning."""
    if old.skills == new.skills:
        return set()
    spoken = catalogue.execute(_SPELLING, {"number": number})
    return {each for each, word in spoken if isinstance(word, str) and old.canonical(word) != new.canonical(word)}


def _vocabulary_at(catalogue: Catalogue, number: int) -> Vocabulary:
    claims = _claims_at(catalogue, RecordKind.SKILL, None, number)
    skills: Iterable[Skill | None] = (merge_skill(name, claims[name]) for name in sorted(claims))
    return Vocabulary(skill for skill in skills if skill is not None)


def _claims_at(
    catalogue: Catalogue, kind: RecordKind, ids: list[str] | None, number: int
) -> Mapping[str, list[SourcedRecord]]:
    """What sources said of these things, or of all of the kind, when that change had been made."""
    sources = sources_at(catalogue, number)
    asked: dict[str, Any] = {"kind": kind, "ids": to_text(ids), "number": number}
    claims: dict[str, list[SourcedRecord]] = {}
    for *columns, source_key, listed in catalogue.execute(_CLAIMS, asked):
        record = read_record(*columns)
        claims.setdefault(record.id, []).append(SourcedRecord(sources[source_key], record, bool(listed)))
    return claims
