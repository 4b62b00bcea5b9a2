"""`microcred plan`: save, list, show, check, remove."""

from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from microcred.cli.command import CONTEXT, build_command
from microcred.cli.wishes import takes_wishes

SAVE_EXAMPLES = (
    "microcred plan save linux LFCS --direct",
    'microcred plan save ana.yaml security+ --note "security+=in May"',
)
LIST_EXAMPLES = (
    "microcred plan list",
    "microcred plan list --json",
)
SHOW_EXAMPLES = (
    "microcred plan show network-security",
    "microcred plan show mine.yaml --json",
)
CHECK_EXAMPLES = (
    "microcred plan check",
    "microcred plan check --portfolio ana.yaml --portfolio ben.yaml --json",
)
REMOVE_EXAMPLES = (
    "microcred plan remove network-security",
    "microcred plan remove mine.yaml",
)

Names = Annotated[
    list[str] | None, typer.Argument(metavar="[PLAN]...", help="Names or FILEs; else all beside the portfolio.")
]


@takes_wishes
def save(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME|FILE", help="What to call it, or the file to put it in.")],
    cert: Annotated[  # noqa: ARG001 – the request is made of it
        str, typer.Argument(metavar="CERT", help="Id, abbreviation, exam code or title.")
    ],
    notes: Annotated[
        list[str] | None, typer.Option("--note", metavar="STEP=TEXT", help="A note of yours to a step; repeatable.")
    ] = None,
    request: Any = None,
    time_limit: Annotated[float, typer.Option(min=0, metavar="SECONDS", help="For the search.")] = 2.0,
) -> None:
    """Keep the ladder to CERT as a plan in the folder plans; one of that name is replaced, its notes stay."""
    from microcred.actions.plans import save_plan
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.domain.errors import NoPlan
    from microcred.views.ladder import view_ladder
    from microcred.views.plans import view_plan

    settings = read_settings(context)
    read = [_read_note(note) for note in notes or ()]
    deadline = settings.deadline(time_limit)
    with open_catalogue(settings) as catalogue, settings.progress("planning", after=0.5):
        opened, planned = save_plan(
            catalogue, name, request, read, settings.now(), settings.today, deadline, settings.tell
        )
    if opened is None:
        document = view_ladder(planned, settings.today).document
        raise NoPlan(document["reason"], document["nearest"] and document["nearest"]["change"])
    show(context, view_plan(opened))


def list_plans(context: typer.Context) -> None:
    """The plans beside your portfolio, with how far you are; --portfolio may be repeated."""
    from microcred.actions.plans import open_plans
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.plans import view_plans

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        opened = open_plans(catalogue, (), settings.portfolios, settings.today)
    show(context, view_plans(opened))


def show_one(
    context: typer.Context,
    plan: Annotated[str, typer.Argument(metavar="PLAN", help="A name or a FILE.")],
) -> None:
    """A plan: its steps, your notes, what is done and what is left."""
    from microcred.actions.plans import open_plans
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.plans import view_plan

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        (opened,) = open_plans(catalogue, (plan,), (settings.portfolio,), settings.today)
    show(context, view_plan(opened))


def check(
    context: typer.Context,
    plans: Names = None,
    time_limit: Annotated[float, typer.Option(min=0, metavar="SECONDS", help="For each plan.")] = 2.0,
) -> None:
    """What has changed for plans since they were saved: exams retired, prices, requirements, what you hold.

    Exit 1 only where one cannot be carried out as it stands. --portfolio may be repeated, PLAN too.
    """
    from microcred.actions.plans import check_plans
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import name_files, show
    from microcred.cli.settings import read_settings
    from microcred.domain.errors import PlansBroken
    from microcred.domain.inspection import Severity
    from microcred.views.plan_check import spell_save, view_checks

    settings = read_settings(context)
    words, files = tuple(plans or ()), settings.portfolios
    with open_catalogue(settings) as catalogue, settings.progress("checking", after=0.5) as advance:
        checked = check_plans(catalogue, words, files, settings.today, lambda: settings.deadline(time_limit), advance)
    show(context, view_checks(checked))
    broken = [each.opened for each in checked if each.count(Severity.ERROR)]
    if broken:
        anew = spell_save(broken[0], several=len(files) > 1)
        raise PlansBroken([each.name for each in broken], name_files(context, anew))


def remove(
    context: typer.Context,
    plans: Annotated[list[str], typer.Argument(metavar="PLAN...", help="Names or FILEs.")],
) -> None:
    """Delete the files of plans."""
    from microcred.actions.plans import open_plans, remove_plans
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.plans import view_plans

    settings = read_settings(context)
    for gone in remove_plans(tuple(plans), (settings.portfolio,)):
        settings.tell(f"removed {gone.path}")
    with open_catalogue(settings) as catalogue:
        left = open_plans(catalogue, (), (settings.portfolio,), settings.today)
    show(context, view_plans(left))


def _read_note(note: str) -> tuple[str, str]:
    step, equals, text = (part.strip() for part in note.partition("="))
    if not equals or not step or not text:
        raise typer.BadParameter(f"--note: “{note}” is not STEP=TEXT", param_hint="--note")
    return step, text


def build_plan() -> Any:
    """The group of plan commands."""
    return TyperGroup(
        name="plan",
        help="Ladders kept as files of your own, and what has changed since.",
        commands={
            "save": build_command("save", save, SAVE_EXAMPLES),
            "list": build_command("list", list_plans, LIST_EXAMPLES),
            "show": build_command("show", show_one, SHOW_EXAMPLES),
            "check": build_command("check", check, CHECK_EXAMPLES),
            "remove": build_command("remove", remove, REMOVE_EXAMPLES),
        },
        rich_markup_mode=None,
        no_args_is_help=True,
        context_settings=CONTEXT,
    )
