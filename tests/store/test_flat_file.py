"""SQLite files of programs: any plain table is read, a catalogue of ours and what is broken are refused."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from conftest import Run
from microcred.domain.errors import MicrocredError
from microcred.store.flat_file import read_flat, write_flat


def make(*statements: str) -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        return connection.serialize()


def test_what_is_written_is_read() -> None:
    rows = [["id", "title", 'a "b"'], ["x/y", "Ü, “z”", ""], ["x/z", "1\n2", "0"]]
    assert read_flat(write_flat(rows)) == 'id,title,"a ""b"""\nx/y,"Ü, “z”",\nx/z,"1\n2",0\n'


def test_the_table_of_another_program_is_read(run: Run, tmp_path: Path) -> None:
    content = make(
        "CREATE TABLE log (at TEXT)",
        "CREATE TABLE Courses (name TEXT, price TEXT, hours REAL)",
        "INSERT INTO Courses VALUES ('Welding', '$300', 12.5)",
    )
    (tmp_path / "a.db").write_bytes(content)
    result = run("import", "a.db", "--set", "provider=harbour", "--json")
    assert result.exit_code == 0, result.stderr
    assert '"harbour/welding"' in result.stdout


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (make("CREATE TABLE a (x)", "CREATE TABLE b (x)"), "which table holds programs? a, b"),
        (make("CREATE VIEW a AS SELECT 1"), "the database holds no table"),
        (b"SQLite format 3\0" + b"x" * 600, "this is no sound SQLite file"),
    ],
)
def test_what_has_no_table_of_programs_is_refused(content: bytes, told: str) -> None:
    with pytest.raises(MicrocredError) as failure:
        read_flat(content)
    assert failure.value.message == told


def test_a_catalogue_is_no_source(run: Run, shipped: Path) -> None:
    result = run("check", str(shipped))
    assert result.exit_code == 1
    assert "this is a catalogue of microcred, no source (say --db FILE, or export it first)" in result.stderr
