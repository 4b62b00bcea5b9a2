"""The files in a zip or tar archive, read where they lie: nothing is unpacked to disk, nothing beyond the bounds read."""

import io
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from gzip import GzipFile
from pathlib import PurePosixPath
from stat import S_ISLNK
from typing import IO

from microcred.domain.files.fields import printable
from microcred.domain.report import Finding
from microcred.exchange.document import Document

MOST_FILES = 20_000
"""How many files an archive may hold."""
LARGEST_TOTAL = 512 * 1024 * 1024
"""How many bytes all that is read of an archive may have when it is unpacked."""

ZIP = b"PK\x03\x04"
_TAR_AT, _TAR = 257, b"ustar"
_WORKBOOK = "[Content_Types].xml"
_ALL = f"all its files together have more than {LARGEST_TOTAL // 2**20} MiB"
_BROKEN = (zipfile.BadZipFile, tarfile.TarError, zlib.error, OSError, EOFError, ValueError, NotImplementedError)


class _TooLarge(Exception):
    """More came out of an archive than is taken from one."""


def is_zip_of_files(content: bytes) -> bool:
    """Whether this is a zip archive; a workbook, which is one too, is not."""
    if not content.startswith(ZIP):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _WORKBOOK not in archive.namelist()
    except _BROKEN:
        return True


def is_tar(beginning: bytes) -> bool:
    """Whether what begins so is a tar archive."""
    return beginning[_TAR_AT : _TAR_AT + len(_TAR)] == _TAR


def read_zip(
    content: bytes, name: str, origin: str | None, largest: int, is_read: Callable[[str], bool]
) -> Iterator[Document | Finding]:
    """The files in a zip archive whose names are to be read; a finding in place of each that is not."""
    shelf = _Shelf(name, origin, largest)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for member in archive.infolist():
                if member.is_dir() or not (shelf.counts() and is_read(member.filename)):
                    continue
                if member.flag_bits & 1:
                    yield shelf.refuse(member.filename, "this file is locked with a password", "take the lock off")
                else:
                    with archive.open(member) as file:
                        is_link = S_ISLNK(member.external_attr >> 16)
                        yield shelf.take(member.filename, None if is_link else file)
    except _TooLarge as failure:
        yield _refuse(name, str(failure), "split it")
    except (*_BROKEN, RuntimeError):
        yield _refuse(name, "this is no whole zip archive", "fetch it again, or make it anew")
    yield from shelf.end()


def read_tar(
    packed: IO[bytes] | GzipFile, name: str, origin: str | None, largest: int, is_read: Callable[[str], bool]
) -> Iterator[Document | Finding]:
    """The files in a tar archive whose names are to be read; a finding in place of each that is not."""
    shelf = _Shelf(name, origin, largest)
    try:
        with tarfile.open(fileobj=_Bounded(packed), mode="r|") as archive:
            for member in archive:
                if member.isdir() or not (shelf.counts() and is_read(member.name)):
                    continue
                yield shelf.take(member.name, archive.extractfile(member) if member.isfile() else None)
    except _TooLarge as failure:
        yield _refuse(name, str(failure), "split it")
    except _BROKEN:
        yield _refuse(name, "this is no whole tar archive", "fetch it again, or make it anew")
    yield from shelf.end()


class _Shelf:
    """Takes the files of one archive, and counts them."""

    def __init__(self, name: str, origin: str | None, largest: int) -> None:
        self.name, self.origin, self.largest = name, origin, largest
        self.files = self.read = self.bytes = 0

    def counts(self) -> bool:
        """Counts one more file."""
        self.files += 1
        if self.files > MOST_FILES:
            raise _TooLarge(f"the archive holds more than {MOST_FILES:,} files")
        return True

    def take(self, member: str, file: IO[bytes] | None) -> Document | Finding:
        """The document of a member, unless it is no file, points out of the archive or is too large."""
        self.read += 1
        if file is None:
            return self.refuse(
                member, "this is a link: only files are read from an archive", "put the file in its place"
            )
        if (
            member.startswith(("/", "\\"))
            or ".." in PurePosixPath(member.replace("\\", "/")).parts
            or ":" in member[:2]
        ):
            return self.refuse(member, "this name leads out of the archive", "make the archive anew from its folder")
        content = file.read(self.largest + 1)
        self.bytes += len(content)
        if self.bytes > LARGEST_TOTAL:
            raise _TooLarge(_ALL)
        if len(content) > self.largest:
            return self.refuse(member, f"the file has more than {self.largest // 2**20} MiB", "split it")
        origin = None if self.origin is None else f"{self.origin}/{member.removeprefix('./')}"
        return Document(self.path(member), origin, content)

    def refuse(self, member: str, message: str, hint: str | None) -> Finding:
        """What is wrong with a member."""
        return _refuse(self.path(member), message, hint)

    def path(self, member: str) -> str:
        """A member as a person would call it: the archive, and the place in it."""
        return printable(f"{self.name}/{member.removeprefix('./')}")

    def end(self) -> Iterator[Finding]:
        """A finding where the archive had nothing to read."""
        if self.files and not self.read:
            yield _refuse(self.name, "the archive holds no file to read", "it should hold provider files or tables")


class _Bounded(io.RawIOBase):
    """A stream that fails when more is read than an archive may hold: a small file may unpack to a very large one."""

    def __init__(self, packed: IO[bytes] | GzipFile) -> None:
        super().__init__()
        self.packed, self.left = packed, LARGEST_TOTAL

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes."""
        content = self.packed.read(min(size, self.left + 1) if size >= 0 else self.left + 1)
        self.left -= len(content)
        if self.left < 0:
            raise _TooLarge(_ALL)
        return content


def _refuse(name: str, message: str, hint: str | None) -> Finding:
    return Finding(printable(name), None, None, None, message, hint)
