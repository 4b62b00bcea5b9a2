"""Finds what a word means: one place for all commands."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from microcred.domain.errors import Ambiguous, MicrocredError, NotFound
from microcred.domain.job import Industry
from microcred.domain.job_search import search_jobs
from microcred.domain.naming import RIVAL, SLIP, NameKind, choose, find_nearest, likeness, rank_of
from microcred.domain.words import fold
from microcred.store.jobs import all_industries, all_job_names, all_jobs, find_job_names
from microcred.store.names import all_names, find_names, find_provider, provider_names
from microcred.store.open import Catalogue

Tell = Callable[[str], None]


def resolve_program(catalogue: Catalogue, word: str, today: date, tell: Tell | None = None) -> str:
    """The id of the program that a word means.

    A slip is mended only where `tell` is given to announce it (in commands that read). Raises NotFound with the
    nearest names, Ambiguous with the candidates.
    """
    found = choose(find_names(catalogue, fold(word)), today)
    if len(found) == 1:
        return found[0]
    if found:
        raise Ambiguous("program", word, found)
    near = _near_programs(catalogue, word, today)
    meant = _mend_slip(near) if tell else None
    if tell and meant:
        tell(f"nothing is called “{word}”: taken as {meant}")
        return meant
    raise NotFound("program", word, list(near)[:5], "microcred search finds programs by words")


class Meant(NamedTuple):
    """What a word means: the id of a program or of a job."""

    program: str | None = None
    job: str | None = None


def resolve_shown(catalogue: Catalogue, word: str, today: date, tell: Tell) -> Meant:
    """The program or the job that a word means, whichever it names more tellingly; raises Ambiguous where both do."""
    programs, jobs = find_names(catalogue, fold(word)), find_job_names(catalogue, fold(word))
    if not jobs:
        if programs or not (near := _near_jobs(catalogue, word)):
            return Meant(program=resolve_program(catalogue, word, today, tell))
        return _mend(catalogue, word, near, today, tell)
    job_rank = min(rank_of(kind) for _, kind in jobs)
    program_rank = min((rank_of(each.kind) for each in programs), default=None)
    if program_rank is not None and program_rank < job_rank:
        return Meant(program=resolve_program(catalogue, word, today, tell))
    if program_rank == job_rank:
        raise Ambiguous("thing", word, [*choose(programs, today), *(job_id for job_id, _ in jobs)])
    return Meant(job=_only_job(word, jobs))


def resolve_target(catalogue: Catalogue, word: str, today: date, tell: Tell) -> str:
    """The id of the program that a ladder should lead to; where a job may be meant, says how to ask for that."""
    try:
        return resolve_program(catalogue, word, today, tell)
    except NotFound as failure:
        near = sorted((likest := _near_jobs(catalogue, word)), key=lambda job: -likest[job])
        jobs = near or [job.id for job in search_jobs(all_jobs(catalogue), [word]).jobs]
        if not jobs:
            raise
        commands = [f"microcred ladder --job {job}" for job in jobs[:3]]
        raise MicrocredError(failure.message, f"for a job: {', '.join(commands)}") from failure


def resolve_job(catalogue: Catalogue, word: str, tell: Tell | None = None) -> str:
    """The id of the job that a word means; a slip is mended where `tell` is given to announce it."""
    if found := find_job_names(catalogue, fold(word)):
        return _only_job(word, found)
    if programs := choose(find_names(catalogue, fold(word)), date.max):
        raise MicrocredError(f"“{word}” is a program, not a job", f"microcred ladder {programs[0]}")
    near = _near_jobs(catalogue, word)
    if tell and (meant := _mend_slip(near)):
        tell(f"no job is called “{word}”: taken as {meant}")
        return meant
    raise NotFound("job", word, list(near)[:5], "microcred jobs WORDS finds jobs")


def _only_job(word: str, found: list[tuple[str, NameKind]]) -> str:
    best = min(rank_of(kind) for _, kind in found)
    ids = sorted({job_id for job_id, kind in found if rank_of(kind) == best})
    if len(ids) > 1:
        raise Ambiguous("job", word, ids)
    return ids[0]


def _mend(catalogue: Catalogue, word: str, jobs: dict[str, float], today: date, tell: Tell) -> Meant:
    """What nothing is called is taken as what it must be a slip of, be it a program or a job."""
    near = _near_programs(catalogue, word, today)
    meant = _mend_slip(near | jobs)
    if meant is None:
        likest = sorted(near | jobs, key=lambda each: -(near | jobs)[each])
        raise NotFound("program or job", word, likest[:5], "microcred search finds programs by words")
    tell(f"nothing is called “{word}”: taken as {meant}")
    return Meant(job=meant) if meant in jobs else Meant(program=meant)


def _near_jobs(catalogue: Catalogue, word: str) -> dict[str, float]:
    """Jobs with names like the word, the likest first, and how like they are."""
    near: dict[str, float] = {}
    for name in find_nearest(word, all_job_names(catalogue), most=5):
        for job_id, _ in find_job_names(catalogue, name):
            near.setdefault(job_id, likeness(word, name))
    return near


def resolve_industry(catalogue: Catalogue, word: str) -> str:
    """The id of the industry that a word means: its id or title, else the one that has the word in its title."""
    industries = all_industries(catalogue)
    folded = fold(word)
    for fits in (
        [each.id for each in industries if folded in (each.id, fold(each.title))],
        [each.id for each in industries if _begins(folded, each)],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            raise Ambiguous("industry", word, fits)
    by_name = {name: each.id for each in industries for name in (each.id, fold(each.title), *fold(each.title).split())}
    nearest = dict.fromkeys(by_name[name] for name in find_nearest(word, by_name, most=5))
    raise NotFound("industry", word, list(nearest)[:3], "microcred industries lists them")


def _begins(folded: str, industry: Industry) -> bool:
    words = fold(industry.title).replace(",", " ").replace(":", " ")
    return words.startswith(folded) or any(word.startswith(folded) for word in words.split())


def resolve_providers(catalogue: Catalogue, words: tuple[str, ...]) -> frozenset[str]:
    """The ids of the providers that these words mean, by id or name."""
    return frozenset(_resolve_provider(catalogue, word) for word in words)


def _resolve_provider(catalogue: Catalogue, word: str) -> str:
    found = find_provider(catalogue, fold(word))
    if found:
        return found
    names = provider_names(catalogue)
    nearest = find_nearest(word, names)
    raise NotFound("provider", word, [names[name] for name in nearest])


def _near_programs(catalogue: Catalogue, word: str, today: date) -> dict[str, float]:
    """Programs with names like the word, the likest first, and how like they are."""
    near: dict[str, float] = {}
    for name in find_nearest(word, all_names(catalogue), most=5):
        for program in choose(find_names(catalogue, name), today):
            near.setdefault(program, likeness(word, name))
    return near


def _mend_slip(near: dict[str, float]) -> str | None:
    """The one program whose name the word must be a slip of; None where there is none, or a rival."""
    ranked = sorted(near, key=lambda program: -near[program])
    if not ranked or near[ranked[0]] < SLIP:
        return None
    is_clear = len(ranked) == 1 or near[ranked[0]] - near[ranked[1]] >= RIVAL
    return ranked[0] if is_clear else None
