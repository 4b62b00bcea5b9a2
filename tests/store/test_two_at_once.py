"""Two processes at one catalogue: writers wait for each other, readers see the old state, a killed one leaves it."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from microcred.store.open import open_to_read, open_to_write
from microcred.store.programs import all_programs

IMPORT = """
import os, sys
from microcred.domain.record import Record, RecordKind, Source
from microcred.domain.taxonomy import CredentialClass
from microcred.store.open import open_to_write
from microcred.store.write import Delivered, apply_source
path, source, number, mode = sys.argv[1:]
records = [
    Record(kind=RecordKind.PROGRAM, id=f"acme/{source}-{each}", fields={"title": f"{source} {each}"})
    for each in range(int(number))
]
def classify(program):
    if mode == "die" and program.id.endswith("-7"):
        os._exit(9)
    return CredentialClass.KNOWLEDGE, 0.5
catalogue = open_to_write(path)
print("open", flush=True)
if mode == "wait":
    sys.stdin.readline()
outcome = apply_source(
    catalogue, Delivered(source=Source(id=source), records=records), command="import", now="now", classify=classify
)
print(outcome.added)
"""


def begin(path: Path, source: str, number: int, mode: str = "go") -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        [sys.executable, "-c", IMPORT, str(path), source, str(number), mode],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip


def test_two_that_make_the_same_file_both_get_their_programs_in(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    both = [begin(path, source, 60) for source in ("one", "two")]
    assert [process.communicate()[0].split() for process in both] == [["open", "60"]] * 2
    with closing(open_to_read(path)) as catalogue:
        assert len(list(all_programs(catalogue))) == 120
        assert catalogue.execute("SELECT sum(added) FROM change").fetchone() == (120,)


def test_a_writer_waits_for_another_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    with closing(open_to_write(path)) as first:
        first.execute("BEGIN IMMEDIATE")
        first.execute("INSERT INTO setting VALUES ('a', 'b')")
        second = begin(path, "two", 3)
        assert second.stdout is not None
        assert second.stdout.readline() == "open\n"
        with closing(open_to_read(path)) as reader:
            assert reader.execute("SELECT count(*) FROM setting").fetchone() == (0,)
        first.commit()
    assert second.communicate()[0].split() == ["3"]
    with closing(open_to_read(path)) as reader:
        assert reader.execute("SELECT count(*) FROM setting").fetchone() == (1,)


def test_a_reader_keeps_the_state_it_began_with(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    begin(path, "one", 2).communicate()
    with closing(open_to_read(path)) as reader:
        reader.execute("BEGIN")
        before = reader.execute("SELECT count(*) FROM program").fetchone()
        begin(path, "two", 3).communicate()
        assert reader.execute("SELECT count(*) FROM program").fetchone() == before
        reader.rollback()
        assert reader.execute("SELECT count(*) FROM program").fetchone() == (5,)


def test_a_process_that_dies_in_the_middle_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    begin(path, "one", 2).communicate()
    dying = begin(path, "two", 20, "die")
    dying.communicate()
    assert dying.returncode == 9
    with closing(open_to_read(path)) as reader:
        assert [program.id for program in all_programs(reader)] == ["acme/one-0", "acme/one-1"]
        assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert begin(path, "two", 20).communicate()[0].split() == ["open", "20"]


def test_a_change_that_fails_is_not_half_kept(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    with closing(open_to_write(path)) as catalogue:
        try:
            with catalogue:
                catalogue.execute("INSERT INTO setting VALUES ('a', 'b')")
                catalogue.execute("INSERT INTO setting VALUES ('a', 'c')")
        except sqlite3.IntegrityError:
            pass
        assert catalogue.execute("SELECT count(*) FROM setting").fetchone() == (0,)
