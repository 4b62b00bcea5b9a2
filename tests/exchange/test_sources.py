"""From words to documents: files, folders, standard input, and all that can be in the way."""

import io
import os
from hashlib import sha256
from pathlib import Path

import pytest

from microcred.domain.report import Finding
from microcred.exchange.document import Document
from microcred.exchange.sources import open_sources

NOTHING = io.BytesIO()


def names(*words: str) -> list[str]:
    return [opened.name for opened in open_sources(words, NOTHING) if isinstance(opened, Document)]


def complaints(*words: str) -> list[str]:
    return [str(opened) for opened in open_sources(words, NOTHING) if isinstance(opened, Finding)]


@pytest.fixture(autouse=True)
def _stand_in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in" / "deep").mkdir(parents=True)
    for name in ("b.yaml", "a.yml", "c.txt", ".hidden.yaml", "deep/d.json"):
        (tmp_path / "in" / name).write_text("a: 1\n")


def test_a_file_has_the_name_that_was_typed_and_its_absolute_path(tmp_path: Path) -> None:
    [document] = open_sources(["in/c.txt"], NOTHING)
    assert isinstance(document, Document)
    assert document.name == "in/c.txt"
    assert document.origin == str(tmp_path / "in" / "c.txt")
    assert document.content == b"a: 1\n"
    assert document.sha256 == sha256(b"a: 1\n").hexdigest()


def test_a_folder_is_read_in_order_without_what_is_hidden_or_no_source() -> None:
    assert names("in") == ["in/a.yml", "in/b.yaml", "in/deep/d.json"]


def test_a_file_is_read_once() -> None:
    assert names("in/b.yaml", "in", "./in/b.yaml") == ["in/b.yaml", "in/a.yml", "in/deep/d.json"]


def test_standard_input_is_a_source() -> None:
    [document] = open_sources(["-"], io.BytesIO(b"x: y"))
    assert document == Document("-", None, b"x: y")


def test_what_is_not_there_is_a_finding_and_the_rest_is_read() -> None:
    assert complaints("nowhere.yaml") == ["nowhere.yaml: there is no such file or folder (check the name)"]
    assert names("nowhere.yaml", "in/b.yaml") == ["in/b.yaml"]


def test_a_folder_without_sources_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    hint = (
        "it should hold .yaml, .yml, .json, .jsonl, .csv, .tsv, .json.gz, .jsonl.gz, .csv.gz, .jsonld, .jwt, .xml files"
    )
    assert complaints("none") == [f"none: the folder holds no file to read ({hint})"]


def test_links_in_a_circle_and_to_nothing_are_findings(tmp_path: Path) -> None:
    (tmp_path / "in" / "deep" / "up").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "gone.yaml").symlink_to(tmp_path / "gone")
    assert complaints("in") == [
        "in/deep/up: this link leads back to a folder that holds it (delete the link)",
        "in/gone.yaml: the link leads to a file that is not there (mend the link, or delete it)",
    ]
    assert names("in") == ["in/a.yml", "in/b.yaml", "in/deep/d.json"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "in" / "b.yaml").chmod(0)
    assert complaints("in/b.yaml") == ["in/b.yaml: you may not read this (ask its owner, or change its permissions)"]


def test_a_file_that_is_too_large_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "large.yaml").write_bytes(b"x" * 11)
    for words, stdin in ((["large.yaml"], NOTHING), (["-"], io.BytesIO(b"x" * 11))):
        [finding] = open_sources(words, stdin, largest=10)
        assert isinstance(finding, Finding)
        assert "more than" in finding.message


def test_what_is_no_address_of_the_web_says_what_to_do_instead() -> None:
    hint = "name a file, a folder, or an https:// address"
    assert complaints("https://example.org/a.yaml") == [
        "https://example.org/a.yaml: addresses are read by import, check and update alone (download it and name the file)"
    ]
    assert complaints("file:///etc/passwd") == [f"file:///etc/passwd: file:// is not read ({hint})"]


@pytest.mark.parametrize("word", ["a\0b", "x" * 5000, "\ud800"])
def test_a_word_that_is_no_name_is_a_finding(word: str) -> None:
    [complaint] = complaints(word)
    assert "\0" not in complaint
    complaint.encode()


def test_a_name_with_a_terminal_escape_is_shown_without_it(tmp_path: Path) -> None:
    (tmp_path / "in" / "\x1b[31m.yaml").write_text("")
    assert all(name.isprintable() for name in names("in"))
