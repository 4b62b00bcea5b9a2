"""Reads how fast a person works, from when and until when: --hours-per-week N --start DATE --by DATE."""

from datetime import date

import typer

from microcred.cli.output import format_of
from microcred.cli.settings import read_day

LEAST, MOST = 0.1, 168.0


def read_pace(hours: float | None, start: str | None, by: str | None, today: date) -> tuple[date | None, date | None]:
    """The first day, which is today where nobody says, and the last; what cannot be is a usage error."""
    if hours is None:
        for option, said in (("--start", start), ("--by", by)):
            if said is not None:
                raise typer.BadParameter(f"{option} needs --hours-per-week N: how much you work")
        return None, None
    if not LEAST <= hours <= MOST:
        raise typer.BadParameter(f"--hours-per-week: say between {LEAST:g} and {MOST:g} hours")
    first, last = read_day(start, "--start") or today, read_day(by, "--by")
    if first < today:
        raise typer.BadParameter(f"--start: {first} is past; say today ({today}) or a later day")
    if last is not None and last < first:
        raise typer.BadParameter(f"--by: {last} is {'past' if last < today else f'before the first day, {first}'}")
    return first, last


def refuse_calendar(context: typer.Context, hours: float | None, *, is_of_one: bool) -> None:
    """A calendar is of one whole ladder, at a pace."""
    if format_of(context) == "ics":
        if not is_of_one:
            raise typer.BadParameter("a calendar (ics) is of one CERT, without --next and --why")
        if hours is None:
            raise typer.BadParameter("a calendar (ics) needs --hours-per-week N: its days come from that")
