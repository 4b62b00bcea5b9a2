"""Shows on standard error how far a long action is; Rich is loaded when there is something to draw on."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from microcred.cli.tell import tell
from microcred.domain.progress import Advance, ignore


@contextmanager
def show_progress(what: str, *, quiet: bool, announced: bool, after: float = 0.0) -> Iterator[Advance]:
    """A bar on a terminal, elsewhere a line if it is to be announced, nothing when quiet.

    `after` that many seconds: what is done before shows none, and where nothing is counted the bar only moves.
    """
    if quiet or not sys.stderr.isatty():
        if announced and not quiet:
            tell(f"microcred: {what} …")
        yield ignore
        return
    from threading import Timer

    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), *([] if after else [MofNCompleteColumn()]))
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    task = progress.add_task(what, total=None)
    timer = Timer(after, progress.start)
    timer.daemon = True
    timer.start()
    try:
        yield lambda done, total: progress.update(task, completed=done, total=total)
    finally:
        timer.cancel()
        timer.join()
        progress.stop()
