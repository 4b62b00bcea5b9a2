"""`microcred ladder --job`: the part of the command that compares the ladders to a job's certifications."""

import typer

from microcred.actions.job_ladders import plan_for_job
from microcred.actions.ladder import LadderRequest
from microcred.cli.catalogue import open_catalogue
from microcred.cli.output import show
from microcred.cli.settings import Settings
from microcred.domain.errors import NoPlan
from microcred.views.job_ladders import view_job_ladders


def show_job_ladders(
    context: typer.Context, settings: Settings, job: str, request: LadderRequest, seconds: float
) -> None:
    """Show the ladders side by side; the time is shared among them. Raises NoPlan where there is none at all."""
    with open_catalogue(settings) as catalogue, settings.progress("planning") as advance:
        found = plan_for_job(
            catalogue,
            job,
            request,
            settings.today,
            lambda among: settings.deadline(seconds / among),
            settings.tell,
            advance,
        )
    show(context, view_job_ladders(found, settings.today))
    if not any(each.planned.ladder.feasible for each in found.ladders):
        raise NoPlan(
            f"there is no ladder to any certification of “{found.job.title}”", "each says above what is missing"
        )
