"""Reads how fast a person works, from when and until when: --hours-per-week N --start DATE --by DATE."""

from datetime import date

import typer

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
