"""What a file of a catalogue holds: records and the source that says them, whatever the format."""

from typing import NamedTuple

from microcred.domain.record import Record, Source


class ProviderFile(NamedTuple):
    """What a source says of one provider and its programs."""

    source: Source
    provider: Record
    programs: tuple[Record, ...]


class SkillsFile(NamedTuple):
    """What a source says of skills."""

    source: Source
    skills: tuple[Record, ...]


class IndustriesFile(NamedTuple):
    """What a source says of industries."""

    source: Source
    industries: tuple[Record, ...]


class JobsFile(NamedTuple):
    """What a source says of the jobs of one industry."""

    source: Source
    industry: str
    jobs: tuple[Record, ...]


class CitedFile(NamedTuple):
    """What a source says of the sources that facts cite."""

    source: Source
    cited: tuple[Record, ...]


class CatalogueFiles(NamedTuple):
    """A catalogue, or a part of it, as files."""

    providers: tuple[ProviderFile, ...]
    skills: tuple[SkillsFile, ...] = ()
    industries: tuple[IndustriesFile, ...] = ()
    jobs: tuple[JobsFile, ...] = ()
    cited: tuple[CitedFile, ...] = ()

    @property
    def programs(self) -> int:
        """How many programs there are in it."""
        return sum(len(each.programs) for each in self.providers)
