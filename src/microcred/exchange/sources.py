"""From the words of a command line to documents: files, folders, addresses, standard input; bounded, nothing raised."""

import gzip
import hashlib
import io
import os
import stat
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from microcred.domain.files.fields import printable
from microcred.domain.report import Finding
from microcred.domain.stamp import Stamp
from microcred.exchange.archives import is_tar, is_zip_of_files, read_tar, read_zip
from microcred.exchange.document import Document
from microcred.exchange.fetched import Page, Unmodified
from microcred.exchange.snapshot import read_index, unpack_part
from microcred.exchange.web.address import Unreachable, check_address, is_address

LARGEST = 64 * 1024 * 1024
"""How many bytes one file may have."""

FOREIGN_ENDINGS = (".jsonld", ".jwt", ".xml")
"""Those of foreign formats; pictures and pages are read where they are named."""

ENDINGS = (".yaml", ".yml", ".json", ".jsonl", ".csv", ".tsv", ".json.gz", ".jsonl.gz", ".csv.gz", *FOREIGN_ENDINGS)
"""The files of a folder or an archive that are read."""

SHEETS = (".xlsx",)
"""… and the workbooks among them."""

_HIDDEN = (".", "~$")
"""How the names of files begin that are not meant to be seen: a spreadsheet marks so what is open."""

STDIN = "-"
_GZIP = b"\x1f\x8b"
_BEGINNING = 512

Opened = Document | Finding | Unmodified
"""What comes of a word: a document, what is in the way, or that nothing has changed."""

Collect = Callable[[str], Sequence[Page] | None]
"""Gets every page of an address, None where all are as they were; raises Unreachable."""

CollectChanged = Callable[[str, Sequence[Stamp]], Sequence[Page] | None]
"""The same, told what is known of the pages."""


def collect_anew(address: str, known: Sequence[Stamp] = ()) -> Sequence[Page] | None:
    """Every page of an address, None where it answers that all are as they are known."""
    from microcred.exchange.collect import collect

    return collect(address, known)


def collect_nothing(address: str) -> Sequence[Page] | None:
    """Refuses: only a command that says so uses the network."""
    check_address(address)
    raise Unreachable("addresses are read by import, check and update alone", "download it and name the file")


def open_sources(
    words: Sequence[str], stdin: BinaryIO, largest: int = LARGEST, collect: Collect = collect_nothing
) -> Iterator[Opened]:
    """Each document that the words name, once and in order; a finding in place of each that cannot be read."""
    seen: set[str] = set()
    for word in words:
        if word == STDIN:
            yield from _take(stdin, STDIN, None, largest)
        elif is_address(word):
            yield from _open_address(word, seen, largest, collect)
        else:
            yield from _open_path(word, seen, largest)


def find_whole(path: str) -> str:
    """The file at a path; where an archive holds it, the archive."""
    return next((str(each) for each in (Path(path), *Path(path).parents) if each.is_file()), path)


def _open_path(word: str, seen: set[str], largest: int) -> Iterator[Document | Finding]:
    try:
        is_folder = Path(word).is_dir()
        is_new = is_folder or _is_new(word, seen)
    except (OSError, ValueError) as failure:
        yield _unreadable(word, failure)
        return
    if is_folder:
        yield from _open_folder(word, seen, largest)
    elif is_new:
        yield from _open_file(word, largest)


def _is_new(path: str, seen: set[str]) -> bool:
    real = os.path.realpath(path)
    is_new = real not in seen
    seen.add(real)
    return is_new


def _open_folder(word: str, seen: set[str], largest: int) -> Iterator[Document | Finding]:
    is_empty = True
    for found in _walk(word, {os.path.realpath(word)}):
        is_empty = False
        if isinstance(found, Finding):
            yield found
        elif _is_new(found, seen):
            yield from _open_file(found, largest)
    if is_empty:
        yield _finding(word, "the folder holds no file to read", f"it should hold {', '.join(ENDINGS)} files")


def _walk(folder: str, above: set[str]) -> Iterator[str | Finding]:
    """The files beneath a folder, sorted; hidden ones are skipped, links are followed unless they lead in a circle."""
    try:
        names = sorted(path.name for path in Path(folder).iterdir())
    except OSError as failure:
        yield _unreadable(folder, failure)
        return
    for name in names:
        path = str(Path(folder, name))
        if name.startswith(_HIDDEN):
            continue
        if not Path(path).is_dir():
            if name.lower().endswith((*ENDINGS, *SHEETS)):
                yield path
            continue
        real = os.path.realpath(path)
        if real in above:
            yield _finding(path, "this link leads back to a folder that holds it", "delete the link")
        else:
            yield from _walk(path, above | {real})


def _open_file(path: str, largest: int) -> Iterator[Document | Finding]:
    try:
        if stat.S_ISREG((found := Path(path).stat()).st_mode) and found.st_size > largest:
            yield _too_large(path, largest)
            return
        with Path(path).open("rb") as file:
            yield from _take(file, path, str(Path(path).absolute()), largest)
    except (OSError, ValueError) as failure:
        yield _unreadable(path, failure)


def _open_address(word: str, seen: set[str], largest: int, collect: Collect) -> Iterator[Opened]:
    """The documents of an address: all its pages, or what is in the way of one of them."""
    if word in seen:
        return
    seen.add(word)
    try:
        pages = collect(word)
    except Unreachable as failure:
        yield _finding(word, failure.message, failure.hint)
        return
    if pages is None:
        yield Unmodified(word)
        return
    stamps = tuple(page.stamp for page in pages)
    for number, page in enumerate(pages):
        if not page.news:
            continue
        for opened in _unfold(page.content, page.stamp.address, page.stamp.address, largest):
            if isinstance(opened, Document):
                yield replace(opened, pages=stamps, part_of=word if number and stamps[0].next else None)
            else:
                yield opened


def _take(file: BinaryIO, name: str, origin: str | None, largest: int) -> Iterator[Document | Finding]:
    """The document in a file; of an archive, each that it holds."""
    try:
        content = file.read(largest + 1)
    except OSError as failure:
        yield _unreadable(name, failure)
        return
    place = None if origin is None else os.path.normpath(origin)
    yield from _open_snapshot(content, place, largest) or _unfold(content, name, place, largest)


def _open_snapshot(content: bytes, place: str | None, largest: int) -> list[Document | Finding]:
    """The parts of a snapshot whose index lies in a folder: all of them, or what is wrong with one."""
    try:
        parts = None if place is None else read_index(content)
        if place is None or parts is None:
            return []
        paths = [str(Path(place).parent / part.path) for part in parts]
        texts = [unpack_part(part, _read_some(path, largest), largest) for part, path in zip(parts, paths, strict=True)]
    except Unreachable as failure:
        return [_finding(place or "", failure.message, failure.hint)]
    except OSError as failure:
        return [_unreadable(str(failure.filename), failure)]
    stamps = (
        Stamp(place, sha256=hashlib.sha256(content).hexdigest()),
        *(Stamp(path, sha256=part.sha256) for part, path in zip(parts, paths, strict=True)),
    )
    return [Document(printable(path), path, text, stamps) for path, text in zip(paths, texts, strict=True)]


def _read_some(path: str, largest: int) -> bytes:
    with Path(path).open("rb") as file:
        return file.read(largest + 1)


def _unfold(content: bytes, name: str, place: str | None, largest: int) -> Iterator[Document | Finding]:
    """The document that these bytes are; of an archive, each that it holds."""
    if len(content) > largest:
        yield _too_large(name, largest)
    elif is_zip_of_files(content):
        yield from read_zip(content, name, place, largest, _is_read)
    elif content.startswith(_GZIP):
        yield from _take_packed(content, name, place, largest)
    elif is_tar(content):
        yield from read_tar(io.BytesIO(content), name, place, largest, _is_read)
    else:
        yield Document(printable(name), place, content)


def _take_packed(content: bytes, name: str, place: str | None, largest: int) -> Iterator[Document | Finding]:
    """What was packed: a small file may unpack to a very large one."""
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as packed:
            beginning = packed.read(_BEGINNING)
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as packed:
            if is_tar(beginning):
                yield from read_tar(packed, name, place, largest, _is_read)
                return
            unpacked = packed.read(largest + 1)
    except (OSError, EOFError, zlib.error):
        yield _finding(name, "this is no whole gzip file", "fetch it again, or unpack it")
        return
    yield _too_large(name, largest) if len(unpacked) > largest else Document(printable(name), place, unpacked)


def _is_read(member: str) -> bool:
    """Whether a file of an archive is one to read: by its ending, and not where it or its folder is hidden."""
    parts = member.removeprefix("./").split("/")
    is_hidden = any(part.startswith((*_HIDDEN, "__")) and part != ".." for part in parts)
    return member.lower().endswith((*ENDINGS, *SHEETS)) and not is_hidden


def _too_large(name: str, largest: int) -> Finding:
    return _finding(name, f"the file has more than {largest // 2**20} MiB", "split it")


def _unreadable(path: str, failure: OSError | ValueError) -> Finding:
    match failure:
        case FileNotFoundError() if Path(path).is_symlink():
            return _finding(path, "the link leads to a file that is not there", "mend the link, or delete it")
        case FileNotFoundError():
            return _finding(path, "there is no such file or folder", "check the name")
        case PermissionError():
            return _finding(path, "you may not read this", "ask its owner, or change its permissions")
        case OSError():
            return _finding(path, f"this cannot be read: {(failure.strerror or 'the system refuses').lower()}", None)
    return _finding(path, "this is no name that a file can have", "check the name")


def _finding(path: str, message: str, hint: str | None) -> Finding:
    return Finding(printable(path), None, None, None, message, hint)
