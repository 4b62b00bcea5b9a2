"""`microcred portfolio export`."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from microcred.cli.settings import Settings

EXPORT_EXAMPLES = (
    'microcred portfolio export -o passport.html --holder "Ana Lima"',
    "microcred portfolio export --to openbadges -o badges/",
    "microcred portfolio export -o mine.csv",
)


class To(StrEnum):
    """The formats that export writes."""

    YAML = "yaml"
    CSV = "csv"
    HTML = "html"
    OPENBADGES = "openbadges"
    CLR = "clr"
    ELM = "elm"
    JSONRESUME = "jsonresume"


_WHOLE = (To.YAML, To.CSV)
"""Those that carry all and come back as they went; the others are for whom one shows it to."""
_ENDINGS = {".csv": To.CSV, ".html": To.HTML, ".htm": To.HTML}
_SEVERAL = (".json", ".jsonld")


def export(
    context: typer.Context,
    to: Annotated[To | None, typer.Option("--to", help="Else by the ending of -o, else yaml; elm is Europass.")] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="A file; of openbadges and elm FOLDER/ gets one a holding."
        ),
    ] = None,
    holder: Annotated[
        str | None, typer.Option(metavar="NAME", help="Your name, in what you show to others; else it is left out.")
    ] = None,
) -> None:
    """Write what you hold, to keep it or to show it: as a passport, badges, a résumé or a table.

    yaml and csv hold everything, for `portfolio import`. html is a page for people (a passport, to print too), the
    others are for programs: they say that you assert it yourself, and that no provider issued or signed it. What a
    format has no place for is told. Files are readable by you alone.
    """
    from microcred.cli.settings import read_settings

    settings = read_settings(context)
    chosen = to or _by_ending(output)
    if chosen in _WHOLE and holder is not None:
        raise typer.BadParameter(f"--holder: {chosen} holds no name, the others do")
    written = _spell_whole(settings, chosen) if chosen in _WHOLE else _show(settings, chosen, output, holder)
    if written is not None:
        _write(settings, *written, output)


def _by_ending(output: str | None) -> To:
    ending = Path(output).suffix.lower() if output else ""
    if ending in _SEVERAL:
        raise typer.BadParameter(
            f"--output: {ending} may be several formats: say --to openbadges, clr, elm, jsonresume"
        )
    return _ENDINGS.get(ending, To.YAML)


def _spell_whole(settings: Settings, to: To) -> tuple[str, int]:
    from microcred.exchange.portfolio_formats import spell_portfolio_as
    from microcred.exchange.portfolio_yaml import read_portfolio

    portfolio = read_portfolio(settings.portfolio)
    return spell_portfolio_as(portfolio, to), len(portfolio.holdings)


def _show(settings: Settings, to: To, output: str | None, holder: str | None) -> tuple[str, int] | None:
    from microcred.cli.passport import export_passport

    return export_passport(settings, to, output, holder)


def _write(settings: Settings, text: str, holdings: int, output: str | None) -> None:
    """To standard output, or to a file that its owner alone can read: the whole of it or nothing."""
    from microcred.exchange.whole_file import replace_whole
    from microcred.views.words import count

    if output:
        replace_whole(Path(output), text)
        settings.tell(f"{count(holdings, 'holding')} in {output}")
    else:
        sys.stdout.write(text)
