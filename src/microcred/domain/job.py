"""Where a person starts: industries, the jobs in them, and the certifications that a job asks for."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from microcred.domain.naming import NameKind
from microcred.domain.words import fold


class Relation(StrEnum):
    """How strongly a job asks for a certification, the strongest first."""

    REQUIRED_BY_LAW = "required_by_law"
    COMMONLY_REQUIRED = "commonly_required"
    PREFERRED = "preferred"


class Link(StrEnum):
    """Whether a source ties the certification to the job, or the tie is somebody's reading."""

    STATED = "stated"
    INFERRED = "inferred"


class JobCertification(NamedTuple):
    """A certification that a job asks for; `program` is its full id, None where no catalogue has it.

    `jurisdiction` says for where, where it is the law that asks.
    """

    program: str | None
    title: str
    relation: Relation
    link: Link
    jurisdiction: str | None = None
    source_url: str | None = None
    as_of: date | None = None


class Job(NamedTuple):
    """A job: its codes in the SOC and in O*NET, the id of its industry, other names, its certifications."""

    id: str
    title: str
    industry: str | None = None
    soc: str | None = None
    onet_soc: str | None = None
    aliases: tuple[str, ...] = ()
    certifications: tuple[JobCertification, ...] = ()

    def name_anew(self, now: Mapping[str, str]) -> "Job":
        """The job with every program that it names by a former id named by the present one."""
        asked = (each._replace(program=now.get(each.program or "", each.program)) for each in self.certifications)
        return self._replace(certifications=tuple(asked))


class Industry(NamedTuple):
    """An industry, and what it is called where others group jobs: clusters, NAICS sectors, departments."""

    id: str
    title: str
    clusters: tuple[str, ...] = ()
    naics: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()


_STRENGTH = {relation: place for place, relation in enumerate(Relation)}


def build_job(job_id: str, fields: Mapping[str, Any], where: tuple[str | None, str | None]) -> Job:
    """The job of a record's fields; `where` (url, day) stands for a certification that names no source of its own."""
    asked = [_build_certification(each, where) for each in fields.get("certifications") or ()]
    return Job(
        id=job_id,
        title=fields["title"],
        industry=fields.get("industry"),
        soc=fields.get("soc"),
        onet_soc=fields.get("onet_soc"),
        aliases=tuple(fields.get("aliases") or ()),
        certifications=tuple(sorted(asked, key=lambda each: (_STRENGTH[each.relation], each.link != Link.STATED))),
    )


def build_industry(industry_id: str, fields: Mapping[str, Any]) -> Industry:
    """The industry of a record's fields."""
    return Industry(
        id=industry_id,
        title=fields["title"],
        clusters=tuple(fields.get("clusters") or ()),
        naics=tuple(fields.get("naics") or ()),
        departments=tuple(fields.get("departments") or ()),
    )


def names_of_job(job: Job) -> list[tuple[NameKind, str]]:
    """Every name a job answers to, folded: its id, its codes, the words of its id, other names, its title."""
    names = [(NameKind.ID, job.id), (NameKind.SLUG, job.id.replace("-", " ")), (NameKind.TITLE, job.title)]
    names += [(NameKind.IDENTIFIER, code) for code in (job.soc, job.onet_soc) if code]
    names += [(NameKind.ALIAS, alias) for alias in job.aliases]
    return list(dict.fromkeys((kind, fold(text)) for kind, text in names if fold(text)))


def _build_certification(said: Mapping[str, Any], where: tuple[str | None, str | None]) -> JobCertification:
    source = said.get("source")
    url, as_of = (source.get("url"), source.get("as_of")) if source else where
    return JobCertification(
        program=said.get("program"),
        title=said["title"],
        relation=Relation(said["relation"]),
        link=Link(said["link"]),
        jurisdiction=said.get("jurisdiction"),
        source_url=url,
        as_of=date.fromisoformat(as_of) if as_of else None,
    )
