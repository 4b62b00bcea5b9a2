"""Opens the catalogue's file: to read with `sqlite3` alone, to write after bringing it to this version.

A file that is no catalogue, or a newer one, is refused and left as it is. Must not know what a catalogue holds.
"""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

from microcred.domain.errors import CatalogueUnusable
from microcred.store.schema import APPLICATION_ID, SCHEMA_VERSION

Catalogue = sqlite3.Connection
"""An open catalogue: what every function of the store is given."""

BUSY_SECONDS = 30.0
"""How long a writer waits for another one."""

Result = TypeVar("Result")

_HEADER = 100
_PAUSE_SECONDS = 0.02
_READ_CACHE_KIB = 32_768
_WRITE_CACHE_KIB = 65_536
_ELSEWHERE = "name another file with --db"


class CatalogueMissing(CatalogueUnusable):
    """There is no catalogue at the path yet; it can be built there."""


class CatalogueOutdated(CatalogueUnusable):
    """The catalogue was made by an older microcred; opening it to write brings it up to date."""


def open_to_read(path: str | Path) -> Catalogue:
    """A connection that can only read, to a catalogue of exactly this version."""
    file = Path(path)
    _require_file(file)
    connection = _connect_to_read(file)
    try:
        _require_current(_read_version(connection, file), file)
    except BaseException:
        connection.close()
        raise
    return connection


def open_to_write(path: str | Path) -> Catalogue:
    """A connection that can write, to a catalogue of this version; made or brought up to date where it must be."""
    file = Path(path)
    if not file.parent.is_dir():
        raise CatalogueUnusable(f"there is no folder {file.parent}", "make it first, or name another file with --db")
    if file.exists():
        _require_file(file)
        if not os.access(file, os.W_OK):
            raise CatalogueUnusable(f"{file} may not be written by you", "check who owns it, or name another with --db")
        if file.stat().st_size:
            _guarded(file, lambda: _look_inside(file))
    connection = _guarded(file, lambda: sqlite3.connect(file, timeout=BUSY_SECONDS))
    try:
        _guarded(file, lambda: _prepare(connection))
    except BaseException:
        connection.close()
        raise
    return connection


def open_in_memory() -> Catalogue:
    """A new, empty catalogue that is gone when the connection closes."""
    connection = sqlite3.connect(":memory:")
    _prepare(connection)
    return connection


def open_copy(path: str | Path) -> Catalogue:
    """A copy in memory, brought to this version: for an older catalogue that is to be left as it is."""
    file = Path(path)
    connection = sqlite3.connect(":memory:")
    with closing(_connect_to_read(file)) as original:
        _guarded(file, lambda: original.backup(connection))
    _guarded(file, lambda: _prepare(connection))
    return connection


def _require_file(file: Path) -> None:
    if file.is_dir():
        raise CatalogueUnusable(f"{file} is a folder, not a catalogue", _ELSEWHERE)
    if not file.parent.is_dir():
        raise CatalogueUnusable(f"there is no folder {file.parent}", "make it first, or name another file with --db")
    if not file.exists():
        raise CatalogueMissing(f"there is no catalogue {file}", "import something into it, or name another with --db")


def _connect_to_read(file: Path) -> Catalogue:
    """Opens with mode=ro; where SQLite cannot make its files beside it and no writer's lie there, as immutable."""
    address = f"file:{quote(str(file.absolute()))}?mode=ro"
    try:
        return _probed(address)
    except sqlite3.OperationalError as failure:
        if _has_unread_writes(file):
            raise CatalogueUnusable(
                f"{file} cannot be opened: {failure}", "another process writes to it: wait, or copy it with its -wal"
            ) from failure
    return _guarded(file, lambda: _probed(f"{address}&immutable=1"))


def _probed(address: str) -> Catalogue:
    """A connection that has read its first page."""
    connection = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)
    try:
        connection.execute(f"PRAGMA cache_size = -{_READ_CACHE_KIB}")
        connection.execute("SELECT count(*) FROM sqlite_schema")
    except sqlite3.OperationalError:
        connection.close()
        raise
    except sqlite3.DatabaseError:
        return connection  # not a database or a corrupt one: the version check says it in words
    return connection


def _has_unread_writes(file: Path) -> bool:
    """Whether a writer's log lies beside the file; an empty one holds nothing."""
    log = file.with_name(f"{file.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _look_inside(file: Path) -> None:
    """Raises where the file is something else, newer, or broken; changes nothing."""
    connection = _connect_to_read(file)
    try:
        _read_version(connection, file)
    finally:
        connection.close()


def _read_version(connection: sqlite3.Connection, file: Path) -> int:
    """The schema version of the file, 0 where it is empty."""
    try:
        application, version = connection.execute(
            "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version"
        ).fetchone()
        tables = 1 if application else connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    except sqlite3.DatabaseError as failure:
        raise _explain(file, failure) from failure
    if application == 0 and tables == 0:
        return 0
    if application != APPLICATION_ID:
        raise CatalogueUnusable(f"{file} is a database of another program", _ELSEWHERE)
    if version > SCHEMA_VERSION:
        raise CatalogueUnusable(
            f"{file} was made by a newer microcred (schema {version}, this one knows {SCHEMA_VERSION})",
            "upgrade microcred, or name another file with --db",
        )
    if _is_cut_short(file):
        raise CatalogueUnusable(f"{file} is damaged: its end is missing", "restore it from a copy, or build it anew")
    return int(version)


def _require_current(version: int, file: Path) -> None:
    if version == 0:
        raise CatalogueMissing(f"{file} is empty", "import something into it, or delete it")
    if version < SCHEMA_VERSION:
        raise CatalogueOutdated(
            f"{file} is a catalogue of schema {version}, this microcred reads {SCHEMA_VERSION}",
            "any command that may write to it brings it up to date",
        )


def _is_cut_short(file: Path) -> bool:
    """Whether the file is shorter than its header says; a writer's log beside it may hold the rest."""
    if _has_unread_writes(file):
        return False
    with file.open("rb") as stream:
        header = stream.read(_HEADER)
    size = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    return file.stat().st_size < pages * (65536 if size == 1 else size)


def _prepare(connection: sqlite3.Connection) -> None:
    """Sets what every writer relies on, and migrates where the version differs."""
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA cache_size = -{_WRITE_CACHE_KIB}")
    _write_ahead(connection)
    if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
        from microcred.store.migrations import migrate

        migrate(connection)


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Lets readers go on while one writes. SQLite does not wait for its lock here, as it does elsewhere: we do."""
    until = time.monotonic() + BUSY_SECONDS
    while connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:  # another process is making the same file
            if time.monotonic() > until:
                raise
            time.sleep(_PAUSE_SECONDS)


def _guarded(file: Path, act: Callable[[], Result]) -> Result:
    """What `act` returns; SQLite's and the system's complaints in one plain line."""
    try:
        return act()
    except sqlite3.DatabaseError as failure:
        raise _explain(file, failure) from failure
    except PermissionError as failure:
        raise CatalogueUnusable(f"{file} may not be opened by you", "check who owns it and its folder") from failure


def _explain(file: Path, failure: sqlite3.Error) -> CatalogueUnusable:
    text = str(failure)
    if "not a database" in text:
        return CatalogueUnusable(f"{file} is not a catalogue, nor any other database", _ELSEWHERE)
    if "malformed" in text:
        return CatalogueUnusable(f"{file} is damaged", "restore it from a copy, or build it anew")
    if "locked" in text or "busy" in text:
        return CatalogueUnusable(f"{file} is in use by another process", "wait until it is done, and try again")
    if "readonly" in text or "read-only" in text or "unable to open" in text:
        return CatalogueUnusable(f"{file} may not be opened or written by you", "check who owns it and its folder")
    return CatalogueUnusable(f"{file} cannot be used: {text}", _ELSEWHERE)
