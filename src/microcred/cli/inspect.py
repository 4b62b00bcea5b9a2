"""`microcred stats` and `microcred doctor`."""

from typing import Annotated

import typer

STATS_EXAMPLES = (
    "microcred stats",
    "microcred stats --json",
)
DOCTOR_EXAMPLES = (
    "microcred doctor",
    "microcred doctor --fix --json",
)


def stats(context: typer.Context) -> None:
    """How much is in the catalogue, by class and provider, and how old it is."""
    from microcred.actions.inspect import take_stock
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.inspect import view_statistics

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        stock = take_stock(catalogue, settings.today)
    show(context, view_statistics(stock, str(settings.catalogue)))


def doctor(
    context: typer.Context,
    fix: Annotated[bool, typer.Option("--fix", help="Rebuild what follows from the sources.")] = False,
) -> None:
    """Whether the catalogue is sound, each trouble with its remedy; exit 1 where there is an error.

    Errors are a damaged file, or programs and an index that do not follow from the sources: --fix rebuilds those.
    Warnings are requirements that cannot be met. The rest is what a curator could add: skills, classes, newer facts.
    """
    from microcred.actions.inspect import examine, mend
    from microcred.cli.catalogue import open_catalogue, write_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.domain.inspection import Severity
    from microcred.views.inspect import view_troubles

    settings = read_settings(context)
    if fix:
        with write_catalogue(settings, makes=False) as catalogue, settings.progress("mending"):
            mended, troubles = mend(catalogue, settings.today)
        settings.tell(f"mended: {len(mended)}" if mended else "there was nothing to rebuild")
    else:
        with open_catalogue(settings) as catalogue, settings.progress("examining"):
            troubles = examine(catalogue, settings.today)
    show(context, view_troubles(troubles))
    if any(trouble.severity is Severity.ERROR for trouble in troubles):
        raise typer.Exit(1)
