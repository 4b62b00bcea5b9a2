"""What an action answers with and a view shows: values gathered from several places."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from microcred.domain.classify import Classification
from microcred.domain.job import Industry, Job, Relation
from microcred.domain.ladder.values import Ladder, Preferences
from microcred.domain.ladder.words import Why
from microcred.domain.language import Language
from microcred.domain.link import LinkCheck
from microcred.domain.merge import Fact
from microcred.domain.program import Program
from microcred.domain.provider import Provider
from microcred.domain.renewals import Expiring
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.turning import Turn


class BroughtNearer(NamedTuple):
    """A certification that a program leads toward: how it is tied to it, and how many of its skills are covered."""

    id: str
    title: str
    why: Why
    covers: int
    skills: int


@dataclass(frozen=True, slots=True)
class Shown:
    """All that is known of a program: itself, who offers it, its facts, what it unlocks, what its link answered."""

    program: Program
    provider: Provider
    facts: tuple[Fact, ...]
    unlocks: tuple[str, ...]
    jobs: tuple[Job, ...] = ()
    nearer: tuple[BroughtNearer, ...] = ()
    link: LinkCheck | None = None


@dataclass(frozen=True, slots=True)
class ShownJob:
    """All that is known of a job, its industry where there is one, and which of its certifications there are."""

    job: Job
    industry: Industry | None
    programs: Mapping[str, Program]


@dataclass(frozen=True, slots=True)
class JobLadder:
    """The ladder to one certification of a job, and how strongly the job asks for it."""

    relation: Relation
    planned: "Planned"


@dataclass(frozen=True, slots=True)
class JobLadders:
    """The ladders to a job's certifications, and those of its certifications to which there can be none."""

    job: Job
    ladders: tuple[JobLadder, ...]
    elsewhere: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Classified:
    """A program (or a text, with neither id nor title), its declared class, and where it was placed.

    `languages` are those of fields that are plainly not in English; `turns` are what would change the answer; None where there are too many programs to work it out for each.
    """

    id: str | None
    title: str | None
    declared: CredentialClass | None
    classification: Classification
    turns: tuple[Turn, ...] | None = None
    languages: Mapping[str, Language] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Planned:
    """A ladder, the providers of its programs, the preferences as they were understood, what to warn of and to renew."""

    ladder: Ladder
    providers: Mapping[str, Provider]
    preferences: Preferences
    warnings: tuple[str, ...]
    renewals: tuple[Expiring, ...] = ()
