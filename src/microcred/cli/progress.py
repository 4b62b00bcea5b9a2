"""Shows on standard error how far a long action is; Rich is loaded when there is something to draw on."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from microcred.cli.tell import tell
from microcred.domain.progress import Advance, ignore


@contextmanager
def show_progress(what: str, *, quiet: bool, announced: bool) -> Iterator[Advance]:
    """A bar on a terminal, elsewhere a line if it is to be announced, nothing when quiet."""
    if quiet or not sys.stderr.isatty():
        if announced and not quiet:
            tell(f"microcred: {what} …")
        yield ignore
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)
