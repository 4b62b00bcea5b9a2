"""How industries and jobs read, and what a job asks for."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from microcred.domain.answer import ShownJob
from microcred.domain.job import Industry, Job, JobCertification, Link, Relation
from microcred.domain.job_search import FoundJobs
from microcred.render.view import Block, Column, Note, Pair, Pairs, Table, Tone, View
from microcred.views.program import SCHEMA_VERSION
from microcred.views.taxonomy import spell_class
from microcred.views.words import count, spell_age

_INDUSTRIES = (
    Column("id", "Industry", worth=8),
    Column("title", "Title", worth=9),
    Column("jobs", "Jobs", worth=6, right=True),
    Column("certifications", "Certifications", worth=5, right=True),
)
RELATIONS = {
    Relation.REQUIRED_BY_LAW: "required by law",
    Relation.COMMONLY_REQUIRED: "commonly required",
    Relation.PREFERRED: "preferred",
}


def view_industries(industries: Sequence[tuple[Industry, Sequence[Job]]]) -> View:
    """Every industry, how many jobs it has and how many certifications they ask for; the document is a list."""
    rows = [
        {
            "id": industry.id,
            "title": industry.title,
            "jobs": len(jobs),
            "certifications": len({asked.program or asked.title for job in jobs for asked in job.certifications}),
        }
        for industry, jobs in industries
    ]
    blocks: list[Block] = [Note(count(len(rows), "industry", "industries"), Tone.STRONG)]
    if rows:
        blocks.append(Table(_INDUSTRIES, rows))
    known = max(industries, key=lambda each: (_count_known(each[1]), len(each[1])), default=None)
    following = (f"microcred jobs --industry {known[0].id}",) if known else ("microcred import FILE",)
    return View(rows, _INDUSTRIES, rows, screen=tuple(blocks), next=following)


def _count_known(jobs: Sequence[Job]) -> int:
    """How many certifications the catalogue has of those that the jobs ask for."""
    return len({asked.program for job in jobs for asked in job.certifications if asked.program})


def view_jobs(found: FoundJobs, *, inferred: bool) -> View:
    """The jobs with what each asks for; the document is a list."""
    rows = [job_document(job) for job in found.jobs]
    columns = (
        Column("id", "Job", worth=5),
        Column("title", "Title", worth=9),
        Column("soc", "SOC", worth=6),
        Column("industry", "Industry", worth=3),
        Column("certifications", "Asks for", worth=7, show=_spell_asked, most=44),
    )
    blocks: list[Block] = [Note(count(len(rows), "job"), Tone.STRONG)]
    if rows:
        blocks.append(Table(columns, rows))
    if found.hidden and not inferred:
        blocks.append(Note(_hidden(found.hidden), Tone.FAINT))
    asking = next((row for row in rows if any(asked["id"] for asked in row["certifications"])), None)
    first = asking or (rows[0] if rows else None)
    following = (f"microcred show {first['id']}",) if first else ("microcred industries",)
    return View(rows, columns, rows, screen=tuple(blocks), next=following)


def view_job(shown: ShownJob, today: date) -> View:
    """One job with everything that it asks for, inferred or not; where each tie is stated, and how old that is."""
    document = {"schema_version": SCHEMA_VERSION, **job_document(shown.job)}
    columns = (Column("id", "Job", worth=8), Column("title", "Title", worth=9), Column("soc", "SOC", worth=5))
    return View(document, columns, [document], screen=_job_screen(shown, today), next=_next(shown))


def job_document(job: Job) -> dict[str, Any]:
    """The job of the contract; a certification that the catalogue does not name has no id."""
    return {
        "id": job.id,
        "soc": job.soc,
        "title": job.title,
        "industry": job.industry,
        "aliases": list(job.aliases),
        "certifications": [_certification_document(asked) for asked in job.certifications],
    }


def _certification_document(asked: JobCertification) -> dict[str, Any]:
    return {
        "id": asked.program,
        "title": asked.title,
        "relation": str(asked.relation),
        "link": str(asked.link),
        "jurisdiction": asked.jurisdiction,
        "source_url": asked.source_url,
        "as_of": asked.as_of.isoformat() if asked.as_of else None,
    }


def _job_screen(shown: ShownJob, today: date) -> tuple[Block, ...]:
    job = shown.job
    blocks: list[Block] = [Note(job.title, Tone.STRONG)]
    if job.aliases:
        blocks.append(Note("also " + ", ".join(job.aliases), Tone.FAINT))
    codes = [Pair("id", job.id), Pair("industry", shown.industry.title if shown.industry else job.industry or "")]
    codes += [Pair("SOC code", job.soc or "", f"O*NET {job.onet_soc}" if job.onet_soc else "")]
    blocks.append(Pairs(tuple(codes)))
    for relation, title in RELATIONS.items():
        asked = [each for each in job.certifications if each.relation is relation]
        if asked:
            pairs = tuple(_certification_pair(each, shown, today) for each in asked)
            blocks.append(Pairs(pairs, title[0].upper() + title[1:]))
    if not job.certifications:
        blocks.append(Note("No source names a certification for it.", Tone.WARNING))
    if any(asked.relation is Relation.REQUIRED_BY_LAW for asked in job.certifications):
        blocks.append(Note("What the law asks for differs from state to state: confirm it for yours.", Tone.WARNING))
    return tuple(blocks)


def _certification_pair(asked: JobCertification, shown: ShownJob, today: date) -> Pair:
    program = shown.programs.get(asked.program or "")
    sign = spell_class(program.credential_class)[0] if program else "·"
    remarks = [program.id if program else "not in the catalogue"]
    if asked.jurisdiction:
        remarks.append(asked.jurisdiction)
    if asked.link is Link.INFERRED:
        remarks.append("inferred: no source ties it to this job")
    if program is not None and program.credential_class.rung in (1, 2, 3):
        remarks.append(f"called a certification, stands on rung {program.credential_class.rung}")
    remarks.append(f"{_host(asked.source_url)}{spell_age(asked.as_of, today)}")
    return Pair(sign, asked.title, " · ".join(remarks))


def _host(url: str | None) -> str:
    """Whose page says so."""
    return f"{url.split('/')[2].removeprefix('www.')}, " if url and url.count("/") >= 2 else ""


def _next(shown: ShownJob) -> tuple[str, ...]:
    known = any(asked.program in shown.programs and asked.link is Link.STATED for asked in shown.job.certifications)
    if known:
        return (f"microcred ladder --job {shown.job.id}",)
    return (f"microcred jobs --industry {shown.job.industry}",) if shown.job.industry else ("microcred industries",)


def _spell_asked(value: Any) -> str:
    return ", ".join(asked["title"] for asked in value)


def _hidden(number: int) -> str:
    return f"{count(number, 'certification')} more that no source ties to these jobs: --inferred shows them."
