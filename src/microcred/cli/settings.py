"""Where things are and how a person wants them: environment and clock are read here, once.

Knows the command line's shared options and nothing of any command.
"""

import os
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import typer

from microcred.cli.progress import show_progress
from microcred.cli.tell import tell
from microcred.domain.progress import Advance


class Settings(NamedTuple):
    """What holds for one run, passed down and never changed; no dataclass, since completion starts with it too."""

    catalogue: Path
    is_default_catalogue: bool
    portfolios_said: tuple[str, ...]
    quiet: bool
    debug: bool
    today: date
    frozen: bool = False

    @property
    def portfolio(self) -> Path:
        """The portfolio's file, for what takes only one."""
        if len(self.portfolios_said) > 1:
            raise typer.BadParameter("--portfolio: this command takes one; portfolio list and plan check take several")
        return self.portfolios[0]

    @property
    def portfolios(self) -> tuple[Path, ...]:
        """The portfolios' files; found only when asked for, since most commands need none."""
        said = tuple(Path(each).expanduser() for each in self.portfolios_said)
        return said or (_user_folder() / "portfolio.yaml",)

    @property
    def guides(self) -> bool:
        """Whether a person sits before the screen who may want to know what to do next."""
        return not self.quiet and sys.stdout.isatty()

    def tell(self, text: str) -> None:
        """Say something beside the answer, unless it is to be quiet."""
        if not self.quiet:
            tell(f"microcred: {text}")

    def progress(self, what: str, *, announced: bool = False, after: float = 0.0) -> AbstractContextManager[Advance]:
        """Show how far a long action is; where there is nothing to draw on, it is announced if it must be."""
        return show_progress(what, quiet=self.quiet, announced=announced, after=after)

    def now(self) -> str:
        """The moment, for the history: on the day that stands for today, UTC."""
        return f"{self.today.isoformat()}T{datetime.now(tz=UTC):%H:%M:%S}Z"

    def deadline(self, seconds: float) -> Callable[[], bool]:
        """Answers whether so many seconds have passed since it was first asked: a search has them for itself."""
        end: float | None = None

        def has_passed() -> bool:
            nonlocal end
            now = time.monotonic()
            end = now + seconds if end is None else end
            return now > end

        return has_passed


def read_settings(context: typer.Context) -> Settings:
    """The settings of this run: option, else environment variable, else default."""
    said: dict[str, Any] = context.find_root().ensure_object(dict)
    catalogue = said.get("db") or os.environ.get("MICROCRED_DB")
    return Settings(
        catalogue=Path(catalogue).expanduser() if catalogue else _user_folder() / "microcred.db",
        is_default_catalogue=not catalogue,
        portfolios_said=_read_portfolios(said.get("portfolio")),
        quiet=bool(said.get("quiet")),
        debug=bool(said.get("debug")),
        today=_read_today(),
        frozen=bool(said.get("frozen") or is_set("MICROCRED_FROZEN")),
    )


def _read_portfolios(said: str | tuple[str, ...] | None) -> tuple[str, ...]:
    """The files of --portfolio, each once, else the one of the environment."""
    named = (said,) if isinstance(said, str) else said or (os.environ.get("MICROCRED_PORTFOLIO"),)
    return tuple(dict.fromkeys(each for each in named if each))


def is_set(name: str) -> bool:
    """Whether an environment variable says yes: anything but nothing, 0, no and false."""
    return os.environ.get(name, "").strip().lower() not in ("", "0", "no", "false")


def _user_folder() -> Path:
    from platformdirs import user_data_path

    return user_data_path("microcred", appauthor=False)


def _read_today() -> date:
    said = os.environ.get("MICROCRED_TODAY")
    if not said:
        return date.today()  # noqa: DTZ011 – a person's day is the one of their clock
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise typer.BadParameter(f"$MICROCRED_TODAY is “{said}”, not a date such as 2026-11-23") from error


def read_day(said: str | None, option: str) -> date | None:
    """The day of an option; None where it was not given."""
    if said is None:
        return None
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise typer.BadParameter(f"{option}: “{said}” is not a date such as 2026-11-23") from error
