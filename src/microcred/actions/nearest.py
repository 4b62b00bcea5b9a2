"""Finds the certifications that a person is nearest to."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from microcred.actions.held import read_held
from microcred.actions.resolve import resolve_industry
from microcred.domain.job_search import stated_of
from microcred.domain.ladder.plan import plan
from microcred.domain.ladder.values import Graph, Preferences
from microcred.domain.nearest import MOST_PLANNED, Nearest, find_near, rank
from microcred.domain.own import with_own
from microcred.domain.portfolio import stand
from microcred.domain.program import Audience
from microcred.domain.progress import Advance, ignore
from microcred.store.graph import load_whole_graph
from microcred.store.jobs import all_jobs
from microcred.store.open import Catalogue


def find_nearest(
    catalogue: Catalogue,
    path: Path,
    industry: str | None,
    audience: Audience,
    today: date,
    out_of_time: Callable[[], bool],
    advance: Advance = ignore,
) -> tuple[Nearest, Graph]:
    """The certifications that what is held leads to soonest, of all or of those that an industry's jobs ask for."""
    held = read_held(catalogue, path)
    person = stand(held.portfolio, held.programs, today)
    graph = with_own(load_whole_graph(catalogue), held, person)
    only = _asked_for(catalogue, industry) if industry is not None else None
    near = find_near(graph, person, today, audience, only)
    wishes = Preferences(open_to=audience)
    ladders = []
    for each in near[:MOST_PLANNED]:
        ladders.append(plan(graph, each.program.id, person, wishes, today, out_of_time))
        advance(len(ladders), min(len(near), MOST_PLANNED))
    return Nearest(tuple(rank(ladders)), len(near), len(ladders)), graph


def _asked_for(catalogue: Catalogue, industry: str) -> frozenset[str]:
    """The programs that a source ties to a job of the industry."""
    name = resolve_industry(catalogue, industry)
    jobs = (job for job in all_jobs(catalogue) if job.industry == name)
    return frozenset(asked.program for job in jobs for asked in stated_of(job) if asked.program)
