"""`microcred ladder`."""

from typing import Annotated, Any

import typer

from microcred.domain.ladder.words import Objective
from microcred.domain.program import Audience

EXAMPLES = (
    "microcred ladder CCNA",
    "microcred ladder security+ --budget 500 --online --json",
)


def ladder(
    context: typer.Context,
    cert: Annotated[
        str | None, typer.Argument(metavar="CERT", help="Id, abbreviation, exam code or title; or say --job.")
    ] = None,
    job: Annotated[str | None, typer.Option(metavar="JOB", help="To each certification of a job, compared.")] = None,
    objective: Annotated[Objective, typer.Option(help="Best by.")] = (Objective.FIT),
    direct: Annotated[bool, typer.Option("--direct", help="Only what is required.")] = False,
    budget: Annotated[float | None, typer.Option(min=0, help="Money at most; --currency CODE, if not USD.")] = None,
    currency: Annotated[str, typer.Option(metavar="CODE", hidden=True, help="Of the budget.")] = "USD",
    max_hours: Annotated[float | None, typer.Option(min=0, help="Hours at most.")] = None,
    max_steps: Annotated[int | None, typer.Option(min=0, help="Programs still to do at most.")] = None,
    hours_per_week: Annotated[float | None, typer.Option(help="How much you work: tells weeks.")] = None,
    start: Annotated[str | None, typer.Option(metavar="DATE", help="Of the first week; today if not said.")] = None,
    by: Annotated[str | None, typer.Option(metavar="DATE", help="Done by then.")] = None,
    providers: Annotated[list[str] | None, typer.Option("--provider", metavar="NAME", help="Steps from these.")] = None,
    prefer: Annotated[
        list[str] | None,
        typer.Option("--prefer", metavar="NAME", help="Theirs, where a plan is as good by rungs and skills."),
    ] = None,
    internal: Annotated[bool, typer.Option("--internal", help="Steps of the college's own alone.")] = False,
    online: Annotated[bool, typer.Option("--online", help="Delivered online.")] = False,
    include: Annotated[list[str] | None, typer.Option("--with", metavar="PROGRAM", help="Demand it.")] = None,
    exclude: Annotated[list[str] | None, typer.Option("--exclude", metavar="PROGRAM", help="Never it.")] = None,
    open_to: Annotated[Audience, typer.Option(help="Who you are.")] = Audience.ANYONE,
    conditions: Annotated[
        list[str] | None, typer.Option("--condition", metavar="KIND=VALUE", help="Such as experience=24 (months).")
    ] = None,
    verified_only: Annotated[bool, typer.Option("--verified-only", help="Count only verified holdings.")] = False,
    allow_unknown: Annotated[
        bool, typer.Option("--allow-unknown", help="Also what has no known price or length.")
    ] = False,
    start_now: Annotated[bool, typer.Option("--next", help="Only what you can start today.")] = False,
    why: Annotated[str | None, typer.Option("--why", metavar="PROGRAM", help="Why it is on the ladder or not.")] = None,
    plans: Annotated[
        int | None,
        typer.Option("-k", min=0, max=50, metavar="N", help="Also the N next best plans; none only adds steps."),
    ] = None,
    time_limit: Annotated[float, typer.Option(min=0, metavar="SECONDS", help="For the search.")] = 2.0,
) -> None:
    """The path to a certification, rung by rung, from where you stand: what is required, and what helps."""
    said = locals()  # all options, by the names that `plan save` takes them by too
    from microcred.cli.ladder_request import build_request
    from microcred.cli.pace import refuse_calendar
    from microcred.cli.settings import read_settings
    from microcred.domain.ladder.plan import Extras

    if (cert is None) == (job is None):
        raise typer.BadParameter("say either CERT or --job JOB", param_hint="CERT")
    refuse_calendar(context, hours_per_week, is_of_one=not (job or why or start_now))
    settings = read_settings(context)
    request = build_request(settings, said)
    if job is not None:
        from microcred.cli.job_ladders import show_job_ladders

        if start_now or why is not None or plans is not None:
            raise typer.BadParameter("--next, --why and -k are asked of one CERT", param_hint="--job")
        show_job_ladders(context, settings, job, request, time_limit)
        return
    _show_ladder(context, request, time_limit, why, Extras(alternatives=not start_now, plans=plans), start_now)


def _show_ladder(
    context: typer.Context, request: Any, time_limit: float, why: str | None, extras: Any, start_now: bool
) -> None:
    """The ladder, the part of it to start now, or why a program is on it; without a plan the reason and status 1."""
    from microcred.actions.ladder import explain_program, plan_ladder
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.domain.errors import NoPlan
    from microcred.views.ladder import view_ladder, view_next
    from microcred.views.ladder_why import view_reason

    settings = read_settings(context)
    deadline = settings.deadline(time_limit)
    with open_catalogue(settings) as catalogue, settings.progress("planning", after=0.5):
        if why is not None:
            explained = explain_program(catalogue, request, why, settings.today, deadline, settings.tell)
            planned, view = explained.planned, view_reason(explained)
        else:
            planned = plan_ladder(catalogue, request, settings.today, deadline, settings.tell, extras)
            view = view_ladder(planned, settings.today, extras.plans)
    whole = view_ladder(planned, settings.today).document
    show(context, view_next(planned, settings.today) if start_now and why is None else view)
    if not planned.ladder.feasible:
        raise NoPlan(whole["reason"], whole["nearest"] and whole["nearest"]["change"])
