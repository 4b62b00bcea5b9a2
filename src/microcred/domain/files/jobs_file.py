"""The file of an industry's jobs: from plain values to records, or to all that is wrong with them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from microcred.domain.files.contents import Contents
from microcred.domain.files.fields import found, is_null, missing_key, quote, unknown_keys
from microcred.domain.files.listing import Listed, collect, read_listed
from microcred.domain.files.problem import Path, Problem
from microcred.domain.files.provider_keys import FACT_SOURCE, SOURCE
from microcred.domain.files.scalars import Choice, ProgramId, Slug, Text
from microcred.domain.files.shapes import Field, ListOf, Shape
from microcred.domain.job import Link, Relation
from microcred.domain.record import RecordKind
from microcred.domain.words import fold

KEYS = ("industry", "source", "jobs")
"""The keys at the root of a file of jobs."""

INDUSTRY = Slug("the id of an industry, small letters, digits and hyphens", "cybersecurity")
"""The industry of all the jobs in a file."""

_WHERE = "New York State"
_SOC = Text("a code of the SOC such as 15-1232", "15-1232", longest=7, pattern=r"[0-9]{2}-[0-9]{4}")
_ONET = Text("a code of O*NET such as 15-1232.00", "15-1232.00", longest=10, pattern=r"[0-9]{2}-[0-9]{4}\.[0-9]{2}")

_CERTIFICATION = Shape(
    {
        "program": Field(ProgramId(), "The full id of the certification; null where the catalogue has none."),
        "title": Field(Text(example="Cisco Certified Network Associate"), "What it is called.", is_required=True),
        "relation": Field(
            Choice(tuple(Relation)), "How strongly the job asks for it.", "commonly_required", is_required=True
        ),
        "link": Field(
            Choice(tuple(Link)),
            "Whether a source ties it to this job (stated) or the tie is our reading.",
            is_required=True,
        ),
        "jurisdiction": Field(Text(example=_WHERE), "Where the law asks for it; goes with required_by_law."),
        "source": Field(Shape(FACT_SOURCE), "Where that is stated, if not where the whole file is from."),
    }
)

_SHAPE = Shape(
    {
        "id": Field(Slug(example="computer-user-support-specialist"), "The id of the job.", is_required=True),
        "soc": Field(_SOC, "Its code in the Standard Occupational Classification."),
        "onet_soc": Field(_ONET, "Its code in O*NET."),
        "title": Field(Text(example="Computer user support specialist"), "What the job is called.", is_required=True),
        "aliases": Field(ListOf(Text(longest=200, example="help desk technician")), "Other names that people use."),
        "certifications": Field(ListOf(_CERTIFICATION), "The certifications that it asks for or values."),
    },
    keeps_null=True,
)


@cache
def job_shape() -> Shape:
    """One job of the file."""
    return _SHAPE


def read_jobs_file(value: Any, faults: Sequence[Problem] = ()) -> Contents:
    """Everything a file of jobs says and all that is wrong with it; `faults` are what its reader has found already."""
    if not isinstance(value, Mapping):
        message = f"a file of jobs is a map, not {found(value)}"
        return Contents(problems=(*faults, Problem((), message, "begin with industry: and jobs:")))
    industry, wrong_industry = _read_industry(value)
    source, wrong_source = SOURCE.read(value.get("source") or {}, ("source",))
    hint = "for example jobs: [{id: web-developer, title: Web developer, certifications: []}]"
    listed, wrong_jobs = read_listed(value.get("jobs"), "jobs", _SHAPE, hint)
    every = [*faults, *unknown_keys(value, KEYS, ()), *wrong_industry, *wrong_source, *wrong_jobs]
    every += [problem for job in listed for problem in (*_check_code(job), *_check_certifications(job))]
    placed = [job._replace(fields={**job.fields, "industry": industry}) for job in listed]
    return collect(RecordKind.JOB, "jobs", source or {}, placed, every)


def _read_industry(value: Mapping[str, Any]) -> tuple[str | None, list[Problem]]:
    said = value.get("industry")
    if is_null(said):
        return None, [missing_key("industry", INDUSTRY.example, (), is_there="industry" in value)]
    read, wrong = INDUSTRY.read(said, ("industry",))
    return read, wrong


def _check_code(job: Listed) -> Iterator[Problem]:
    """The code of O*NET is a part of that of the SOC."""
    soc, onet = job.fields.get("soc"), job.fields.get("onet_soc")
    if soc and onet and not onet.startswith(soc):
        yield Problem((*job.path, "onet_soc"), f"onet_soc {onet} is no part of soc {soc}", "correct one of them")


def _check_certifications(job: Listed) -> Iterator[Problem]:
    """The law asks somewhere; and a certification stands once for each place."""
    seen: dict[tuple[str, str | None], Path] = {}
    for index, said in enumerate(job.fields.get("certifications") or ()):
        path = (*job.path, "certifications", index)
        where = said.get("jurisdiction")
        if said.get("relation") == Relation.REQUIRED_BY_LAW and not where:
            yield missing_key("jurisdiction", _WHERE, path)
        if not (title := said.get("title")):
            continue
        called = said.get("program") or fold(title)
        if (first := seen.setdefault((called, where), path)) != path:
            yield Problem(path, f"{quote(title)} is given twice for this job", "leave one out", first=first)
