"""`microcred portfolio export` and `import`."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

EXPORT_EXAMPLES = (
    "microcred portfolio export -o mine.csv",
    "microcred portfolio export --to yaml",
)
IMPORT_EXAMPLES = (
    "microcred portfolio import mine.csv",
    "microcred portfolio import mine.csv --portfolio ana.yaml",
)


class To(StrEnum):
    """The formats that export writes."""

    YAML = "yaml"
    CSV = "csv"


def export(
    context: typer.Context,
    to: Annotated[To | None, typer.Option("--to", help="Format; else by the ending of -o, else yaml.")] = None,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")] = None,
) -> None:
    """Write all that you hold and say of yourself as a file that `portfolio import` reads: readable by you alone."""
    from microcred.cli.settings import read_settings
    from microcred.exchange.portfolio_formats import spell_portfolio_as
    from microcred.exchange.portfolio_yaml import read_portfolio
    from microcred.exchange.whole_file import replace_whole

    settings = read_settings(context)
    portfolio = read_portfolio(settings.portfolio)
    by_ending = To.CSV if output and Path(output).suffix.lower() == ".csv" else To.YAML
    text = spell_portfolio_as(portfolio, to or by_ending)
    if output:
        replace_whole(Path(output), text)
        settings.tell(f"{len(portfolio.holdings)} holdings in {output}")
    else:
        sys.stdout.write(text)


def load(
    context: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="YAML or CSV that portfolio export wrote.")],
) -> None:
    """Add what exported portfolios say to yours; what yours says already is left as it is."""
    from microcred.actions.portfolio import import_holdings
    from microcred.cli.holdings import change_holdings

    paths = tuple(Path(file).expanduser() for file in files)
    change_holdings(context, lambda catalogue, file, day, tell: import_holdings(catalogue, file, paths, day, tell))
