"""`microcred portfolio verify`."""

from typing import Annotated

import typer

EXAMPLES = (
    "microcred portfolio verify",
    "microcred portfolio verify network-plus --offline",
)


def verify(
    context: typer.Context,
    holdings: Annotated[
        list[str] | None, typer.Argument(metavar="[HOLDING]...", help="Holdings, or names of programs; else all.")
    ] = None,
    keys: Annotated[
        list[str] | None,
        typer.Option("--key", metavar="FILE|DID", help="A key you trust: JWK, JWKS, PEM or did:key; repeatable."),
    ] = None,
    offline: Annotated[bool, typer.Option("--offline", help="Ask no issuer: only what --key decides.")] = False,
) -> None:
    """Check what you hold: whether it is as its issuer signed it, still shown by it, and not revoked.

    Signed tokens and Data Integrity proofs are checked with the key that the issuer publishes under its own name, or
    one that you give; hosted badges with what is shown today. Issuers are asked over https; they see that somebody
    asks. Valid, not valid, or could not be checked, with the reason: only the first two are kept, with the day.
    What was revoked is marked so. Fails where something is not valid.
    """
    from microcred.actions.verify import VerifyRequest, verify_holdings
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.domain.errors import NotValid
    from microcred.domain.kinds import Result
    from microcred.views.verify import view_verdicts

    settings = read_settings(context)
    request = VerifyRequest(tuple(holdings or ()), tuple(keys or ()), offline)
    with open_catalogue(settings) as catalogue, settings.progress("checking") as advance:
        checked = verify_holdings(catalogue, settings.portfolio, request, settings.today, advance)
    show(context, view_verdicts(checked, settings.today))
    wrong = [each.holding.id for each in checked if each.verdict.result is Result.INVALID]
    if wrong:
        raise NotValid(wrong)
