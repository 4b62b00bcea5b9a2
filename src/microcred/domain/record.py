"""What a source says: records as they came, before anything is merged."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple


class Layer(StrEnum):
    """How far a source is believed, the most trusted first."""

    EDIT = "edit"
    OVERLAY = "overlay"
    OWN = "own"
    DIRECTORY = "directory"


class RecordKind(StrEnum):
    """What a record is about."""

    PROVIDER = "provider"
    PROGRAM = "program"
    SKILL = "skill"
    INDUSTRY = "industry"
    JOB = "job"
    SOURCE = "source"


class FactSource(NamedTuple):
    """Where one fact comes from, on what day (ISO 8601) it was true, and why a person says so against others."""

    url: str | None = None
    as_of: str | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where records come from. `id` is its name in the catalogue, `origin` the file or URL it was read from."""

    id: str
    layer: Layer = Layer.DIRECTORY
    title: str | None = None
    url: str | None = None
    as_of: str | None = None
    stale_after_days: int | None = None
    format: str = "yaml"
    origin: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What one source says of one program, provider, skill, industry, job or cited source.

    `fields` are validated JSON values under the keys of a provider file, with full ids: an absent key says
    nothing, None clears. `where` is where its facts come from, `fact_sources` says so by field where it differs.
    A program's id is `provider/slug`, a skill's its name.
    """

    kind: RecordKind
    id: str
    fields: Mapping[str, Any]
    where: FactSource = FactSource()
    fact_sources: Mapping[str, FactSource] = field(default_factory=dict)

    def source_of(self, key: str) -> FactSource:
        """Where this record's value of a field comes from; what the field does not say, the record does."""
        fact = self.fact_sources.get(key, FactSource())
        return FactSource(fact.url or self.where.url, fact.as_of or self.where.as_of, fact.because)


class FieldChange(NamedTuple):
    """One change of a merged program: added, changed, withdrawn or returned; old and new value of a field.

    `kind` says where it is a provider, a skill, an industry, a job or a cited source that changed.
    """

    id: str
    change: str
    field: str | None = None
    old: Any = None
    new: Any = None
    kind: RecordKind = RecordKind.PROGRAM


class SourceOutcome(NamedTuple):
    """What a source changed in the catalogue: counts of programs, and each change (of providers and skills too).

    `number` is that of the change in the history, None where nothing changed.
    """

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    withdrawn: int = 0
    changes: tuple[FieldChange, ...] = ()
    number: int | None = None
