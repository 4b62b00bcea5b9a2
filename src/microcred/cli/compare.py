"""`microcred compare`."""

from typing import Annotated

import typer

EXAMPLES = (
    "microcred compare CCNA network+",
    "microcred compare CCNA network+ --json",
)


def compare(
    context: typer.Context,
    programs: Annotated[list[str], typer.Argument(metavar="PROGRAM...", help="Two or more of them.")],
) -> None:
    """Programs side by side: price, length, what each asks for, the skills they share and those of one alone."""
    from microcred.actions.compare import compare_programs
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.output import show
    from microcred.cli.settings import read_settings
    from microcred.views.compare import view_compared

    if len(programs) < 2:
        raise typer.BadParameter(f"name another program to compare {programs[0]} with", param_hint="PROGRAM...")
    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        compared = compare_programs(catalogue, programs, settings.today, settings.tell)
    show(context, view_compared(compared, settings.today))
