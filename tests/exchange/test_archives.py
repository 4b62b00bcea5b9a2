"""Archives: their files are read where they lie, bounded, and never from outside of them."""

import gzip
import io
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from microcred.exchange import archives
from microcred.exchange.document import Document
from microcred.exchange.registry import read_sources
from microcred.exchange.sources import Opened, open_sources

PROVIDER = b"provider: {id: %s, name: Acme}\nprograms:\n  - {id: a, title: A}\n"


def make_zip(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def make_tar(files: dict[str, bytes], *links: str) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
        for name in links:
            link = tarfile.TarInfo(name)
            link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
            archive.addfile(link)
    return out.getvalue()


def opened(path: Path, content: bytes) -> Iterator[Opened]:
    path.write_bytes(content)
    return open_sources([path.name], io.BytesIO(), largest=2**20)


def told(path: Path, content: bytes) -> list[str]:
    return [each.name if isinstance(each, Document) else str(each) for each in opened(path, content)]


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path / "a.zip"


def test_the_files_of_a_zip_and_of_a_tar_are_sources_of_their_own(archive: Path) -> None:
    files = {"x.yaml": PROVIDER % b"x", "deep/y.yaml": PROVIDER % b"y", "notes.txt": b"?", "deep/.hidden.yaml": b"?"}
    files["deep/~$open.xlsx"] = b"?"
    names = ["a.zip/x.yaml", "a.zip/deep/y.yaml"]
    assert told(archive, make_zip(**files)) == names
    assert told(archive, make_tar(files)) == names
    assert told(archive, gzip.compress(make_tar(files))) == names
    readings = list(read_sources(["a.zip"]))
    assert [each.source.id for each in readings] == [str(archive / "x.yaml"), str(archive / "deep/y.yaml")]
    assert [record.id for each in readings for record in each.records] == ["x", "x/a", "y", "y/a"]


def test_what_is_wrong_in_an_archive_is_told_with_its_place(archive: Path) -> None:
    archive.write_bytes(make_zip(**{"in/x.yaml": b"provider: {id: x, name: X}\nprograms:\n  - {id: a, titel: A}\n"}))
    [reading] = read_sources(["a.zip"])
    assert [str(error) for error in reading.errors] == [
        "a.zip/in/x.yaml:3:5: title is missing (add title, for example title: Cisco Certified Network Associate)",
        "a.zip/in/x.yaml:3:13: unknown key “titel” (did you mean title?)",
    ]


def test_nothing_is_read_from_outside_of_an_archive(archive: Path) -> None:
    outside = "this name leads out of the archive (make the archive anew from its folder)"
    names = ("../x.yaml", "/etc/x.yaml", "in/../../x.yaml")
    expected = [f"a.zip/{name}: {outside}" for name in names]
    assert told(archive, make_zip(**dict.fromkeys(names, b"a: 1"))) == expected
    assert told(archive, make_tar(dict.fromkeys(names, b"a: 1"))) == expected
    link = "this is a link: only files are read from an archive (put the file in its place)"
    assert told(archive, make_tar({}, "in/link.yaml")) == [f"a.zip/in/link.yaml: {link}"]


def test_what_unpacks_to_too_much_is_refused(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    zeros = {f"{number}.yaml": b"0" * 900_000 for number in range(4)}
    large = {"large.yaml": b"0" * 2_000_000}
    too_large = "a.zip/large.yaml: the file has more than 1 MiB (split it)"
    assert told(archive, make_zip(**large)) == [too_large]
    assert told(archive, gzip.compress(make_tar(large))) == [too_large]
    monkeypatch.setattr(archives, "LARGEST_TOTAL", 2**21)
    for content in (make_zip(**zeros), gzip.compress(make_tar(zeros))):
        assert told(archive, content)[-1].startswith("a.zip: all its files together have more than ")
    monkeypatch.setattr(archives, "MOST_FILES", 2)
    for content in (make_zip(**zeros), gzip.compress(make_tar(zeros))):
        assert told(archive, content)[-1] == "a.zip: the archive holds more than 2 files (split it)"


def test_a_broken_or_empty_archive_is_a_finding(archive: Path) -> None:
    content = make_zip(**{"x.yaml": PROVIDER % b"x"})
    assert told(archive, content[:-10]) == ["a.zip: this is no whole zip archive (fetch it again, or make it anew)"]
    packed = gzip.compress(make_tar({"x.yaml": PROVIDER % b"x"}))
    assert "fetch it again" in told(archive, packed[: len(packed) // 2])[-1]
    none = "a.zip: the archive holds no file to read (it should hold provider files or tables)"
    assert told(archive, make_zip(**{"x.txt": b""})) == [none]
