"""`microcred portfolio add`, `edit`, `remove`, `list`."""

from typing import Annotated, Any

import typer

from microcred.cli.holdings_said import CLEARABLE
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.validity import HoldingStatus

ADD_EXAMPLES = (
    "microcred portfolio add network+ --on 2025-03-01",
    'microcred portfolio add --title "First Aid" --class skill',
    "microcred portfolio add --condition experience --months 24",
)
EDIT_EXAMPLES = (
    "microcred portfolio edit network-plus --expires 2028-03-01",
    "microcred portfolio edit ccna --clear expires",
)
REMOVE_EXAMPLES = (
    "microcred portfolio remove network-plus",
    "microcred portfolio remove --condition experience",
)
LIST_EXAMPLES = (
    "microcred portfolio list",
    "microcred portfolio list --portfolio ana.yaml --portfolio ben.yaml",
)

On = Annotated[str | None, typer.Option("--on", metavar="DATE", help="When it was earned.")]
Expires = Annotated[str | None, typer.Option("--expires", metavar="DATE", help="Until when it is valid.")]
Expected = Annotated[str | None, typer.Option("--expected", metavar="DATE", help="When it should be done.")]
Evidence = Annotated[str | None, typer.Option(metavar="URL|FILE", help="Where it can be seen.")]
Provider = Annotated[str | None, typer.Option(metavar="NAME", help="Of a --title: who awards it.")]
Class = Annotated[CredentialClass | None, typer.Option("--class", help="Of a --title: its class; else classified.")]
Skills = Annotated[list[str] | None, typer.Option("--skill", help="Of a --title: a skill of it; repeatable.")]


def add(
    context: typer.Context,
    programs: Annotated[
        list[str] | None, typer.Argument(metavar="[PROGRAM]...", help="Id, abbreviation, exam code or title.")
    ] = None,
    on: On = None,
    expires: Expires = None,
    expected: Expected = None,
    evidence: Evidence = None,
    status: Annotated[
        HoldingStatus | None, typer.Option(help="How far you are; in_progress with --expected, else completed.")
    ] = None,
    title: Annotated[str | None, typer.Option(help="A thing that the catalogue does not hold.")] = None,
    provider: Provider = None,
    credential_class: Class = None,
    skills: Skills = None,
    conditions: Annotated[
        list[str] | None, typer.Option("--condition", metavar="KIND", help="What you can say of yourself: experience.")
    ] = None,
    months: Annotated[int | None, typer.Option(min=0, help="Of a --condition.")] = None,
    years: Annotated[int | None, typer.Option(min=0, help="Of a --condition.")] = None,
    text: Annotated[
        str | None, typer.Option(help="Of a --condition: of what. Of a --title: how it was earned.")
    ] = None,
) -> None:
    """Add what you hold or are working on, and what you can say of yourself; ladders start from it.

    A program that you hold already stands beside it as a renewal. The file is yours: readable by you alone.
    """
    from microcred.actions.portfolio import AddRequest, add_holdings
    from microcred.cli.claims import build_claims
    from microcred.cli.holdings_said import check_line, say
    from microcred.domain.files.portfolio_file import read_claim, spell_claim

    check_line(programs or [], title, conditions or [], provider, credential_class, skills)
    claims = build_claims(conditions or [], months, years, text if conditions else None)
    said = say(
        earned_on=on, expires_on=expires, expected_on=expected, evidence=evidence, provider=provider, skills=skills,
        credential_class=credential_class, text=text if title else None,
    )  # fmt: skip
    request = AddRequest(
        words=tuple(programs or ()),
        title=title,
        said=said | {"status": str(status or (HoldingStatus.IN_PROGRESS if expected else HoldingStatus.COMPLETED))},
        claims=tuple(read_claim(spell_claim(claim)) for claim in claims),
    )
    change_holdings(context, lambda catalogue, file, day, tell: add_holdings(catalogue, file, request, day, tell))


def edit(
    context: typer.Context,
    holding: Annotated[str, typer.Argument(metavar="HOLDING", help="A holding, or the name of its program.")],
    on: On = None,
    expires: Expires = None,
    expected: Expected = None,
    evidence: Evidence = None,
    status: Annotated[HoldingStatus | None, typer.Option(help="How far you are with it.")] = None,
    title: Annotated[str | None, typer.Option(help="What it is called.")] = None,
    provider: Provider = None,
    credential_class: Class = None,
    skills: Skills = None,
    text: Annotated[str | None, typer.Option(help="How it was earned.")] = None,
    clear: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help=f"Take out what is said: {', '.join(CLEARABLE)}.")
    ] = None,
) -> None:
    """Change one holding: what is said takes the place of what was."""
    from microcred.actions.portfolio import edit_holding
    from microcred.cli.holdings_said import read_cleared, say

    said = say(
        earned_on=on, expires_on=expires, expected_on=expected, evidence=evidence, provider=provider, skills=skills,
        credential_class=credential_class, text=text,
    )  # fmt: skip
    said |= {"status": str(status)} if status else {}
    said |= {"title": title} if title is not None else {}
    cleared = read_cleared(clear or [])
    if not said and not cleared:
        raise typer.BadParameter("say what to change, such as --expires 2028-03-01 or --clear evidence")
    change_holdings(context, lambda catalogue, file, day, _: edit_holding(catalogue, file, holding, said, cleared, day))


def remove(
    context: typer.Context,
    holdings: Annotated[
        list[str] | None, typer.Argument(metavar="[HOLDING]...", help="Holdings, or names of programs.")
    ] = None,
    conditions: Annotated[
        list[str] | None, typer.Option("--condition", metavar="KIND", help="What you said of yourself: experience.")
    ] = None,
) -> None:
    """Remove holdings from your portfolio; a program's name removes all holdings of it."""
    from microcred.actions.portfolio import remove_holdings

    words, kinds = tuple(holdings or ()), tuple(conditions or ())
    if not words and not kinds:
        raise typer.BadParameter("say which HOLDING, or --condition KIND")
    change_holdings(context, lambda catalogue, file, day, _: remove_holdings(catalogue, file, words, kinds, day))


def list_holdings(context: typer.Context) -> None:
    """What you hold, and whether it is valid today; --portfolio may be repeated."""
    from microcred.actions.held import read_held
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.portfolio import view_portfolios

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        held = [(str(file), read_held(catalogue, file)) for file in settings.portfolios]
    show(context, view_portfolios(held, settings.today))


def change_holdings(context: typer.Context, act: Any) -> None:
    """Does it to the portfolio and shows what that holds then."""
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.portfolio import view_portfolios

    settings = read_settings(context)
    file = settings.portfolio
    with open_catalogue(settings) as catalogue:
        held = act(catalogue, file, settings.today, settings.tell)
    show(context, view_portfolios([(str(file), held)], settings.today))
