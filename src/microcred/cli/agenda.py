"""`microcred portfolio calendar`."""

import io
import sys
from pathlib import Path
from typing import Annotated

import typer

EXAMPLES = (
    "microcred portfolio calendar -o microcred.ics",
    "microcred portfolio calendar",
)


def calendar(
    context: typer.Context,
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")] = None,
) -> None:
    """A calendar file (ICS): what ends and when to renew it, what is expected, the steps and days of your plans."""
    from microcred.actions.agenda import gather_agenda
    from microcred.cli.catalogue import open_catalogue
    from microcred.cli.settings import read_settings
    from microcred.exchange.whole_file import replace_whole
    from microcred.render.as_ics import write_ics
    from microcred.views.agenda import view_agenda

    settings = read_settings(context)
    with open_catalogue(settings) as catalogue:
        found = gather_agenda(catalogue, settings.portfolio, settings.today)
    text = io.StringIO(newline="")
    write_ics(view_agenda(found, settings.today), text)
    if output:
        replace_whole(Path(output), text.getvalue())
        settings.tell(f"{len(found)} entries in {output}")
    else:
        sys.stdout.write(text.getvalue())
