"""Opening a catalogue: ours and current is opened, anything else is refused in one line and left as it is."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from microcred.domain.errors import CatalogueUnusable
from microcred.store import migrations
from microcred.store.open import (
    CatalogueMissing,
    CatalogueOutdated,
    open_copy,
    open_in_memory,
    open_to_read,
    open_to_write,
)
from microcred.store.schema import APPLICATION_ID, SCHEMA_VERSION

Spoil = Callable[[Path], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A catalogue that exists; its name needs quoting in an address."""
    file = tmp_path / "my #1 catalogue?.db"
    open_to_write(file).close()
    return file


def execute(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_new_file_is_made_current(path: Path) -> None:
    with closing(open_to_read(path)) as catalogue:
        assert catalogue.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert catalogue.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert catalogue.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_every_migration_counts_one(path: Path) -> None:
    from microcred.store.migrations import catalogue

    with closing(open_to_write(path)) as opened:
        applied = opened.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0]
    assert applied == SCHEMA_VERSION
    assert f"m{SCHEMA_VERSION:03}" in repr(catalogue)


def test_who_reads_cannot_write(path: Path) -> None:
    with closing(open_to_read(path)) as catalogue, pytest.raises(sqlite3.OperationalError):
        catalogue.execute("DELETE FROM setting")


def test_opening_again_keeps_what_is_there(path: Path) -> None:
    execute(path, "INSERT INTO setting VALUES ('a', 'b')")
    with closing(open_to_write(path)) as catalogue:
        assert catalogue.execute("SELECT * FROM setting").fetchall() == [("a", "b")]
        assert catalogue.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_catalogue_in_memory_is_a_catalogue() -> None:
    with closing(open_in_memory()) as catalogue:
        assert catalogue.execute("SELECT count(*) FROM program").fetchone() == (0,)


def test_a_copy_in_memory_can_be_written(path: Path) -> None:
    with closing(open_to_read(path)) as catalogue, closing(open_in_memory()) as copy:
        catalogue.backup(copy)
        copy.execute("INSERT INTO setting VALUES ('a', 'b')")
        copy.commit()
        assert copy.execute("SELECT * FROM setting").fetchall() == [("a", "b")]


def make_newer(path: Path) -> None:
    execute(path, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")


def make_foreign(path: Path) -> None:
    path.unlink()
    execute(path, "CREATE TABLE theirs (a)")


def make_marked_foreign(path: Path) -> None:
    execute(path, "PRAGMA application_id = 7")


def make_text(path: Path) -> None:
    path.write_text("provider: cisco\n" * 100, encoding="utf-8")


def make_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-8192])


def make_corrupt(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    whole[100:4096] = b"\xff" * 3996
    path.write_bytes(bytes(whole))


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (make_newer, "newer microcred"),
        (make_foreign, "another program"),
        (make_marked_foreign, "another program"),
        (make_text, "not a catalogue"),
        (make_short, "damaged"),
        (make_corrupt, "damaged"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
@pytest.mark.parametrize("opener", [open_to_read, open_to_write])
def test_what_is_no_catalogue_is_refused_and_left_alone(
    path: Path, spoil: Spoil, words: str, opener: Callable[[Path], sqlite3.Connection]
) -> None:
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(CatalogueUnusable) as refusal:
        opener(path)
    assert words in refusal.value.message
    assert "\n" not in refusal.value.message
    assert refusal.value.hint
    assert path.read_bytes() == before


@pytest.mark.parametrize("opener", [open_to_read, open_to_write])
def test_a_folder_is_no_catalogue(tmp_path: Path, opener: Callable[[Path], sqlite3.Connection]) -> None:
    with pytest.raises(CatalogueUnusable, match="folder"):
        opener(tmp_path)
    with pytest.raises(CatalogueUnusable, match="no folder"):
        opener(tmp_path / "none" / "x.db")
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_there_yet_is_missing(tmp_path: Path) -> None:
    with pytest.raises(CatalogueMissing):
        open_to_read(tmp_path / "x.db")
    (tmp_path / "empty.db").touch()
    with pytest.raises(CatalogueMissing):
        open_to_read(tmp_path / "empty.db")
    open_to_write(tmp_path / "empty.db").close()
    open_to_read(tmp_path / "empty.db").close()


def test_an_older_catalogue_is_not_read_as_it_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("microcred.store.open.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    with pytest.raises(CatalogueOutdated):
        open_to_read(path)


READ = """
import sys
from microcred.store.open import open_to_read
from microcred.store.search import find_programs
from microcred.domain.query import Query
import datetime
catalogue = open_to_read(sys.argv[1])
find_programs(catalogue, Query(words=("network",)), datetime.date(2024, 1, 1))
catalogue.close()
print([name for name in ("sqlite_utils", "yaml", "rich", "urllib.request", "click") if name in sys.modules])
"""


def start(program: str, path: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        capture_output=True, text=True, check=True, env=environment,
    )  # fmt: skip
    return done.stdout.strip()


def test_reading_loads_nothing_heavy(path: Path) -> None:
    assert start(READ, path) == "[]"


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="whoever may do anything is refused nothing")
def test_what_may_only_be_read_is_read_and_not_written(path: Path) -> None:
    before = path.read_bytes()
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        with closing(open_to_read(path)) as catalogue:
            assert catalogue.execute("SELECT count(*) FROM program").fetchone() == (0,)
        with pytest.raises(CatalogueUnusable):
            open_to_write(path)
        assert path.read_bytes() == before
        assert [file.name for file in path.parent.iterdir()] == [path.name]
    finally:
        path.parent.chmod(0o755)


def test_an_older_catalogue_is_copied_with_what_is_in_it_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "older.db"
    with closing(sqlite3.connect(path)) as older:
        migrations.catalogue.apply(Database(older), stop_before="m002_criteria")
        older.execute("INSERT INTO source (id, layer, format, fetched_at) VALUES ('acme', 'own', 'yaml', 'now')")
        older.execute("INSERT INTO change (at, command, source) VALUES ('now', 'import', 1)")
        older.execute(
            "INSERT INTO record (kind, id, source, change, listed, fields, digest)"
            " VALUES ('skill', 'routing', 1, 1, 1, '{}', 'x')"
        )
        older.commit()
    before = path.read_bytes()
    with closing(open_copy(path)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert copy.execute("SELECT kind, id FROM record").fetchall() == [("skill", "routing")]
        assert copy.execute("SELECT count(*) FROM job").fetchone() == (0,)
    assert path.read_bytes() == before
