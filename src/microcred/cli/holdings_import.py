"""`microcred portfolio import`."""

import sys
from typing import Annotated, Any

import typer

EXAMPLES = (
    "microcred portfolio import badge.png --email jo@example.org",
    "microcred portfolio import backpack.json --dry-run",
    "microcred portfolio import badge.json --as network+",
)


def load(
    context: typer.Context,
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE...", help="Files, folders, archives, - for input; with --fetch addresses."),
    ],
    emails: Annotated[
        list[str] | None, typer.Option("--email", metavar="ADDRESS", help="Yours: what names another is refused.")
    ] = None,
    remember: Annotated[bool, typer.Option("--remember", help="Keep --email in your portfolio.")] = False,
    anyone: Annotated[bool, typer.Option("--anyone", help="Take what names somebody else, too.")] = False,
    chosen: Annotated[
        list[str] | None, typer.Option("--as", metavar="[HOLDING=]PROGRAM", help="Which program it is; repeatable.")
    ] = None,
    fetch: Annotated[bool, typer.Option("--fetch", help="Ask for what is named by an https:// address.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show every match, write nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    keep_good: Annotated[bool, typer.Option("--keep-good", help="Take the rest of what has errors.")] = False,
) -> None:
    """Add what you earned elsewhere: badges (JSON, JWT, PNG, SVG), learner records, backpacks, Europass, JSON Resume.

    Each is matched with a program by identifier, by the address of its page, then by title and provider, if that is
    certain; what no catalogue holds is kept as it came. Signed ones are kept beside your portfolio, for verify. Files
    that portfolio export wrote are read too. A second time changes nothing. In a terminal it asks once.
    """
    from microcred.actions.portfolio_import import ImportRequest, plan_import
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.settings import read_settings
    from microcred.domain.errors import Rejected

    if remember and not emails:
        raise typer.BadParameter("--remember keeps your --email: say that, too")
    settings = read_settings(context)
    request = ImportRequest(
        words=tuple(files),
        emails=_check(emails),
        remember=remember,
        anyone=anyone,
        fetch=fetch,
        chosen=_pairs(chosen or []),
    )
    with open_catalogue(settings) as catalogue:
        plan = plan_import(catalogue, settings.portfolio, request, settings.today)
    _tell_findings(context, plan)
    errors = len(plan.outcome.errors)
    asks = not yes and _can_ask(files)
    _finish(context, plan, writes=not dry_run and (keep_good or not errors), asks=asks)
    if errors:
        raise Rejected(errors)


def _tell_findings(context: typer.Context, plan: Any) -> None:
    from microcred.cli.settings import read_settings
    from microcred.cli.tell import tell
    from microcred.views.load import spell_finding

    for warning in plan.outcome.warnings:
        read_settings(context).tell(f"{spell_finding(warning)} [warning]")
    for error in plan.outcome.errors:
        tell(spell_finding(error))


def _finish(context: typer.Context, plan: Any, *, writes: bool, asks: bool) -> None:
    """Shows what came of it; where somebody can be asked, what would come of it before anything is written."""
    from microcred.actions.portfolio_import import carry_out
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.portfolio_import import is_something, spell_outcome, view_arrivals

    settings = read_settings(context)
    if writes and asks and is_something(plan.outcome):
        show(context, view_arrivals(plan.outcome))
        if typer.confirm("Write this to your portfolio?", default=True, err=True):
            settings.tell(spell_outcome(carry_out(settings.portfolio, plan)))
        return
    outcome = carry_out(settings.portfolio, plan) if writes else plan.outcome
    if outcome.arrivals and not asks:
        settings.tell(spell_outcome(outcome))
    show(context, view_arrivals(outcome))


def _can_ask(files: list[str]) -> bool:
    """Whether somebody sits there, and is not what is read."""
    return "-" not in files and sys.stdin.isatty()


def _check(emails: list[str] | None) -> tuple[str, ...]:
    for email in emails or ():
        if "@" not in email.strip("@") or " " in email.strip():
            raise typer.BadParameter("--email: an address such as jo@example.org")
    return tuple(email.strip() for email in emails or ())


def _pairs(chosen: list[str]) -> dict[str, str]:
    """Programs by the holdings that they are; the only one's has no name."""
    pairs = {}
    for each in chosen:
        holding, parted, program = each.partition("=")
        if parted and not (holding and program):
            raise typer.BadParameter("--as: HOLDING=PROGRAM, or PROGRAM where there is one credential")
        pairs[holding if parted else ""] = program if parted else holding
    return pairs
