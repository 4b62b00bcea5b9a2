"""Files that are a person's own: readable by them alone, replaced whole or not at all, one writer at a time."""

import contextlib
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from microcred.domain.errors import PortfolioUnusable

OWNER_ONLY = 0o600
_MANY = 20
"""From how many files on waiting for the disk once is quicker than waiting for each."""


@contextlib.contextmanager
def hold(path: Path) -> Iterator[None]:
    """While this lasts, no other command changes the file: a second one waits."""
    from filelock import FileLock

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(path.with_name(f".{path.name}.lock"), mode=OWNER_ONLY)
        lock.acquire()
    except OSError as failure:
        raise _unwritable(path, failure) from failure
    try:
        yield
    finally:
        lock.release()


def replace_whole(path: Path, text: str) -> None:
    """Writes a new file beside the old one and puts it in its place: at no moment is there half a file."""
    try:
        _replace(Path(os.path.realpath(path)), text)
    except OSError as failure:
        raise _unwritable(path, failure) from failure


def replace_all(folder: Path, texts: Mapping[str, str]) -> None:
    """Writes many new files: each whole or not there, all of them on the disk when this returns."""
    is_many = len(texts) > _MANY and hasattr(os, "sync")
    try:
        for name, text in texts.items():
            _replace(folder / name, text, waits=not is_many)
    except OSError as failure:
        raise _unwritable(folder, failure) from failure
    if is_many:
        os.sync()


def _replace(target: Path, text: str, *, waits: bool = True) -> None:
    descriptor, scratch = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)  # 0600 by itself
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as out:
            out.write(text)
            out.flush()
            if waits:
                os.fsync(out.fileno())
        Path(scratch).replace(target)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(scratch).unlink()
        raise
    if waits:
        _settle(target.parent)


def _settle(folder: Path) -> None:
    """The new name, too, outlives a loss of power; where folders cannot be synchronised, the system sees to it."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _unwritable(path: Path, failure: OSError) -> PortfolioUnusable:
    return PortfolioUnusable(f"{path} cannot be written: {failure.strerror or failure}", "nothing in it was changed")
