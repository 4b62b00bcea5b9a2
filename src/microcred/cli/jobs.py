"""`microcred industries` and `microcred jobs`: where a person starts."""

from typing import Annotated

import typer

INDUSTRIES_EXAMPLES = (
    "microcred industries",
    "microcred industries --json",
)
JOBS_EXAMPLES = (
    "microcred jobs network",
    "microcred jobs --industry cybersecurity --json",
)


def industries(context: typer.Context) -> None:
    """The industries of the catalogue, with how many jobs each has and how many certifications they ask for."""
    from microcred.actions.jobs import list_industries
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.jobs import view_industries

    with open_catalogue(read_settings(context)) as catalogue:
        listed = list_industries(catalogue)
    show(context, view_industries(listed))


def jobs(
    context: typer.Context,
    words: Annotated[list[str] | None, typer.Argument(help="In the title, other titles or SOC code.")] = None,
    industry: Annotated[str | None, typer.Option(metavar="INDUSTRY", help="Only jobs in it: id or title.")] = None,
    inferred: Annotated[
        bool, typer.Option("--inferred", help="Also certifications that no source ties to the job.")
    ] = False,
) -> None:
    """Jobs, and the certifications that each asks for: required by law, commonly required or preferred.

    The law differs from place to place: what it requires says where, and wants to be confirmed for yours.
    """
    from microcred.actions.jobs import find_jobs
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.jobs import view_jobs

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        found = find_jobs(catalogue, words or (), industry, settings.tell, inferred=inferred)
    show(context, view_jobs(found, inferred=inferred))
