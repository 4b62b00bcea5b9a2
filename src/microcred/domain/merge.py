"""Derives what is believed from what the sources say: one pure function for each sort of record.

Field by field the most trusted source that says anything wins; the others are kept as facts that were not used.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from microcred.domain.cited import CitedSource, build_cited
from microcred.domain.job import Industry, Job, build_industry, build_job
from microcred.domain.program import STALE_AFTER_DAYS, Program, Status, build_program
from microcred.domain.provider import Provider, ProviderKind
from microcred.domain.record import FactSource, Layer, Record, RecordKind, Source
from microcred.domain.skills import Skill, Vocabulary
from microcred.domain.words import fold

_TRUST = {layer: place for place, layer in enumerate(Layer)}
_ORIGINAL = (Layer.OWN, Layer.DIRECTORY)
_GOES_UNLISTED = (RecordKind.SKILL, RecordKind.INDUSTRY, RecordKind.JOB, RecordKind.SOURCE)
"""Of what nobody lists any more, only programs stay (as withdrawn), and providers with them."""


class SourcedRecord(NamedTuple):
    """What a source says of something, and whether the source still lists it.

    `joined` says that the record is of another id than the program has to which a correction says that it belongs.
    """

    source: Source
    record: Record
    listed: bool = True
    joined: bool = False


class Fact(NamedTuple):
    """One source's value of one field, as it came (None clears); `used` where it is the one believed."""

    field: str
    value: Any
    source_url: str | None
    as_of: str | None
    source_id: str
    used: bool
    layer: Layer = Layer.DIRECTORY
    because: str | None = None


def merge_program(program_id: str, claims: Sequence[SourcedRecord], vocabulary: Vocabulary) -> Program | None:
    """The program that these records describe, whatever their order; None where no source but overlays names one.

    What no source lists any more is built from all of them and withdrawn. Its age is that of the most trusted
    original record: a correction of one field does not freshen the others.
    """
    counted, is_listed = _choose(claims)
    leader = _leader(counted)
    fields = _settle(counted)
    if leader is None or fields.get("title") is None:
        return None
    if not is_listed:
        fields["status"] = Status.WITHDRAWN.value
    if fields.get("skills"):
        fields["skills"] = list(dict.fromkeys(vocabulary.canonical(word) for word in fields["skills"]))
    fields |= _join_names(program_id, counted, fields)
    fields["as_of"] = leader.record.where.as_of
    fields["source_url"] = leader.record.where.url
    fields["stale_after_days"] = leader.source.stale_after_days or STALE_AFTER_DAYS
    return build_program(program_id, fields)


def weigh_facts(claims: Sequence[SourcedRecord]) -> tuple[Fact, ...]:
    """Every field of every record that counts, the believed value of each first; what makes it withdrawn is none."""
    counted, is_listed = _choose(claims)
    facts: list[Fact] = []
    for key, speakers in _speakers(counted).items():
        overruled = key == "status" and not is_listed
        facts += [_fact(claim, key, used=claim is speakers[0] and not overruled) for claim in speakers]
    return tuple(facts)


def believe(thing_id: str, claims: Sequence[SourcedRecord], vocabulary: Vocabulary) -> SourcedRecord | None:
    """One record that says alone what these say together, under the name of the source that is believed most.

    Each value keeps where it comes from. What cannot be merged, or is no program and listed by nobody any more, is None.
    """
    counted, is_listed = _choose(claims)
    leader = _leader(counted)
    if leader is None:
        return None
    record = leader.record
    fields: dict[str, Any] = {}
    fact_sources: dict[str, FactSource] = {}
    for key, speakers in _speakers(counted).items():
        value, said = speakers[0].record.fields[key], speakers[0].record.source_of(key)
        if value is not None and key != "same_as":  # what it says stands in formerly
            fields[key] = value
            fact_sources |= {} if said == record.where else {key: said}
    if record.kind is RecordKind.PROGRAM and fields.get("skills"):
        fields["skills"] = list(dict.fromkeys(vocabulary.canonical(word) for word in fields["skills"]))
    if not is_listed and record.kind is RecordKind.PROGRAM:
        fields["status"] = Status.WITHDRAWN.value
        fact_sources.pop("status", None)
    if not is_listed and record.kind in _GOES_UNLISTED:
        return None
    fields |= _join_names(thing_id, counted, fields)
    ordered = dict(sorted(fact_sources.items()))
    return leader._replace(record=replace(record, id=thing_id, fields=fields, fact_sources=ordered), listed=True)


def merge_provider(provider_id: str, claims: Sequence[SourcedRecord]) -> Provider | None:
    """The provider that these records describe; None where only overlays speak or none has a name."""
    counted, _ = _choose(claims)
    fields = _settle(counted)
    if _leader(counted) is None or fields.get("name") is None:
        return None
    kind = fields.get("kind")
    return Provider(
        id=provider_id,
        name=fields["name"],
        kind=ProviderKind(kind) if kind is not None else None,
        internal=bool(fields.get("internal")),
        url=fields.get("url"),
    )


def merge_skill(name: str, claims: Sequence[SourcedRecord]) -> Skill | None:
    """The skill that these records describe; None where no source but overlays lists it (any more)."""
    counted, is_listed = _choose(claims)
    if not is_listed:
        return None
    fields = _settle(counted)
    return Skill(name, tuple(fields.get("aliases") or ()), tuple(fields.get("broader") or ()))


def merge_industry(industry_id: str, claims: Sequence[SourcedRecord]) -> Industry | None:
    """The industry that these records describe; None where no source but overlays lists it (any more)."""
    counted, is_listed = _choose(claims)
    fields = _settle(counted)
    return build_industry(industry_id, fields) if is_listed and fields.get("title") else None


def merge_job(job_id: str, claims: Sequence[SourcedRecord]) -> Job | None:
    """The job that these records describe; None where no source but overlays lists it (any more)."""
    counted, is_listed = _choose(claims)
    fields = _settle(counted)
    if not is_listed or not fields.get("title"):
        return None
    asking = next((claim for claim in _speakers(counted).get("certifications", ())), counted[0])
    return build_job(job_id, fields, asking.record.source_of("certifications")[:2])


def merge_cited(source_id: str, claims: Sequence[SourcedRecord]) -> CitedSource | None:
    """The cited source that these records describe; None where no source but overlays lists it (any more)."""
    counted, is_listed = _choose(claims)
    fields = _settle(counted)
    return build_cited(source_id, fields) if is_listed and fields.get("title") else None


def _choose(claims: Sequence[SourcedRecord]) -> tuple[list[SourcedRecord], bool]:
    """The records that count, the most trusted first, and whether any original source still lists the thing."""
    original = [claim for claim in claims if claim.source.layer in _ORIGINAL]
    laid_over = [claim for claim in claims if claim.source.layer not in _ORIGINAL and claim.listed]
    listed = [claim for claim in original if claim.listed]
    counted = [*laid_over, *(listed or original)]
    return sorted(counted, key=lambda claim: trust(claim, claim.record.where.as_of)), bool(listed)


def _join_names(program_id: str, counted: Sequence[SourcedRecord], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Every name of a program that goes by several ids, in the fields of names; nothing of one that does not.

    Whoever knows it by another name still finds it, and what names the other id means this one: it does not
    recommend, or prepare for, itself.
    """
    others = sorted({claim.record.id for claim in counted} - {program_id})
    if not any(claim.joined for claim in counted):
        return {}

    def said(key: str) -> list[Any]:
        return [claim.record.fields[key] for claim in counted if claim.record.fields.get(key)]

    titles = [title for title in said("title") if fold(title) != fold(fields.get("title") or "")]
    names = {fold(each): each for each in reversed([*(each for listed in said("aliases") for each in listed), *titles])}
    identifiers = {system: name for each in reversed(said("identifiers")) for system, name in each.items()}
    formerly = dict.fromkeys([*(each for listed in said("formerly") for each in listed), *others])
    joined = {
        "aliases": list(names.values())[::-1],
        "identifiers": identifiers,
        "formerly": [each for each in formerly if each != program_id],
    }
    itself = {program_id, *formerly}
    others_named = {
        key: [each for each in fields[key] if each not in itself]
        for key in ("recommends", "prepares_for")
        if fields.get(key)
    }
    return {key: value for key, value in joined.items() if value} | others_named


def _leader(counted: Sequence[SourcedRecord]) -> SourcedRecord | None:
    """The most trusted record that is no overlay."""
    return next((claim for claim in counted if claim.source.layer in _ORIGINAL), None)


def _settle(counted: Sequence[SourcedRecord]) -> dict[str, Any]:
    """The believed value of every field."""
    if len(counted) == 1:
        return dict(counted[0].record.fields)
    return {key: speakers[0].record.fields[key] for key, speakers in _speakers(counted).items()}


def _speakers(counted: Sequence[SourcedRecord]) -> dict[str, list[SourcedRecord]]:
    """Who says anything of each field, the most trusted first."""
    speakers: dict[str, list[SourcedRecord]] = {}
    for claim in counted:
        for key in claim.record.fields:
            speakers.setdefault(key, []).append(claim)
    for key, several in speakers.items():
        several.sort(key=lambda claim: trust(claim, claim.record.source_of(key).as_of))
    return speakers


def _fact(claim: SourcedRecord, key: str, *, used: bool) -> Fact:
    where = claim.record.source_of(key)
    source = claim.source
    return Fact(key, claim.record.fields[key], where.url, where.as_of, source.id, used, source.layer, where.because)


def is_laid_over(source: Source) -> bool:
    """Whether a source corrects what others list."""
    return source.layer not in _ORIGINAL


def trust(claim: SourcedRecord, as_of: str | None) -> tuple[int, int, bool, str, str]:
    """Smaller is more trusted: by layer, then the newer day (unknown last), then the source's id.

    Of two ids of one program what is edited now counts before what was edited of the other; else their order is no
    matter of which of them stays.
    """
    age = -date.fromisoformat(as_of).toordinal() if as_of else 0
    was_edited = claim.joined and claim.source.layer is Layer.EDIT
    return _TRUST[claim.source.layer], age, was_edited, claim.source.id, claim.record.id
