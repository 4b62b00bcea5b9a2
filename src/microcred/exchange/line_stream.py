"""Files of JSON lines however long: read some lines at a time, so that memory does not grow with the file.

What a file of another form says is read whole, as everywhere.
"""

import gzip
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, cast

from microcred.domain.files.fields import printable
from microcred.domain.progress import Advance, ignore
from microcred.domain.report import Finding
from microcred.exchange.asked import Asked
from microcred.exchange.badge_lines import is_badge
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading, unread
from microcred.exchange.registry import read, read_sources

LONGEST_LINE = 4 * 1024 * 1024
"""How many bytes one line may have."""

MOST_BYTES = 16 * 1024**3
"""How many bytes all lines may have together, unpacked."""

UNNAMED = "unnamed"
"""Who offers the programs of a table that does not say: here only what they are counts."""

LONG = 1024 * 1024
"""From how many bytes on, as it lies there, a file is a long one."""

_AT_ONCE = 500
"""How many lines are read at a time."""

_GZIP = b"\x1f\x8b"
_BEGINNING = 65_536


def stream_programs(word: str, advance: Advance = ignore, most_bytes: int = MOST_BYTES) -> Iterator[Reading]:
    """A reading for each lot of lines, or for each document where the file is no JSON lines.

    How far it is, `advance` is told in bytes of the file as it lies there.
    """
    path = Path(word)
    if not _holds_lines(path):
        yield from read_sources((word,), Asked(provider=UNNAMED))
        return
    name, number = printable(word), 1
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            for lines in _lots(_unpack(file), most_bytes):
                advance(file.tell(), size)
                if isinstance(lines, str):
                    yield _refuse(name, number, lines)
                    return
                yield from _read_lot(name, lines, number)
                number += len(lines)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        yield _refuse(name, number, "the packed file breaks off or is damaged here")


def is_long(word: str) -> bool:
    """Whether it is a file of a badge directory's lines so long that import reads it some lines at a time."""
    path = Path(word)
    try:
        if not path.is_file() or path.stat().st_size < LONG:
            return False
        with path.open("rb") as file:
            first = _unpack(file).readline(LONGEST_LINE)
        return is_badge(json.loads(first))
    except (OSError, ValueError, EOFError, RecursionError, zlib.error):
        return False


def _holds_lines(path: Path) -> bool:
    """Whether it is a file whose first line is an object of JSON that ends where the line does."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            beginning = _unpack(file).read(_BEGINNING)
    except (OSError, ValueError, EOFError, zlib.error):
        return False
    first, end, rest = beginning.partition(b"\n")
    return first.startswith(b"{") and (not end or (first.rstrip().endswith(b"}") and rest.lstrip()[:1] in (b"{", b"")))


def _unpack(file: BufferedReader) -> BinaryIO:
    is_packed = file.peek(2)[:2] == _GZIP
    return cast("BinaryIO", gzip.GzipFile(fileobj=file) if is_packed else file)


def _lots(file: BinaryIO, most_bytes: int) -> Iterator[Sequence[bytes] | str]:
    """Lines, some at a time; words in place of them where there are too many."""
    lot: list[bytes] = []
    taken = 0
    while line := file.readline(LONGEST_LINE + 1):
        taken += len(line)
        if len(line) > LONGEST_LINE or taken > most_bytes:
            if lot:
                yield lot
            limit = LONGEST_LINE if len(line) > LONGEST_LINE else most_bytes
            what = "the line" if len(line) > LONGEST_LINE else "the file"
            yield f"{what} has more than {limit // 2**20:,} MiB"
            return
        lot.append(line)
        if len(lot) == _AT_ONCE:
            yield lot
            lot = []
    if lot:
        yield lot


def _read_lot(name: str, lines: Sequence[bytes], number: int) -> Iterator[Reading]:
    """What these lines say; where one of them keeps all from being read, each is read for itself."""
    plain = f"{name.removesuffix('.gz')}.jsonl"  # so named, what is no JSON is not taken for YAML
    readings = read(Document(plain, None, b"".join(lines)))
    if len(lines) > 1 and any(reading.format is None for reading in readings):
        for place, line in enumerate(lines):
            if line.strip():
                yield from _read_lot(name, [line], number + place)
        return
    for reading in readings:
        errors = tuple(_shift(finding, name, number) for finding in reading.errors)
        warnings = tuple(_shift(finding, name, number) for finding in reading.warnings)
        yield replace(reading, name=name, errors=errors, warnings=warnings)


def _shift(finding: Finding, name: str, number: int) -> Finding:
    return finding._replace(source=name, line=None if finding.line is None else finding.line + number - 1)


def _refuse(name: str, number: int, message: str) -> Reading:
    finding = Finding(
        name, number, 1, None, message, "what stands before it was read; split the file, or fetch it again"
    )
    return unread(Document(name, None, b""), finding)
