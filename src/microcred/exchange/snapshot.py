"""Reads a published catalogue: an index, and a packed part for each provider, named by what is in it.

A part never changes: what is new has another name. Whoever has the parts of an older index fetches only what is new,
and any web server or plain folder serves it.
"""

import gzip
import hashlib
import io
import json
import zlib
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from microcred.exchange.web.address import Unreachable

INDEX = "index.json"
"""The name of the index."""

FORMAT = "microcred-snapshot"
VERSION = 1
_MOST_PARTS = 20_000
_BEGINNING = 4096


class Part(NamedTuple):
    """A part as the index tells of it: where it lies, and the digest of its text when it is unpacked."""

    name: str
    path: str
    sha256: str
    bytes: int


def read_index(content: bytes) -> list[Part] | None:
    """The parts that an index names; None where this is none. Raises Unreachable where it is a broken or newer one."""
    if FORMAT.encode() not in content[:_BEGINNING]:
        return None
    try:
        index = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(index, Mapping) or index.get("format") != FORMAT:
        return None
    if index.get("version") != VERSION:
        raise Unreachable("this snapshot was made by a newer microcred", "upgrade microcred")
    parts = index.get("parts")
    if not isinstance(parts, list) or len(parts) > _MOST_PARTS:
        raise Unreachable("the index of this snapshot is broken: it lists no parts", "ask its owner to publish it anew")
    return [_read_part(part) for part in parts]


def unpack_part(part: Part, content: bytes, largest: int) -> bytes:
    """The text of a part, which a server may have unpacked already; raises Unreachable where it is not the one."""
    try:
        if content.startswith(b"\x1f\x8b"):
            with gzip.GzipFile(fileobj=io.BytesIO(content)) as packed:
                content = packed.read(largest + 1)
    except (OSError, EOFError, zlib.error) as failure:
        raise _broken(part) from failure
    if hashlib.sha256(content).hexdigest() != part.sha256:
        raise _broken(part)
    return content


def _read_part(said: Any) -> Part:
    match said:
        case {"name": str() as name, "path": str() as path, "sha256": str() as digest, "bytes": int() as size}:
            pure = PurePosixPath(path)
            if not (pure.is_absolute() or ".." in pure.parts or ":" in path or "\\" in path):
                return Part(name, path, digest, size)
    raise Unreachable("the index of this snapshot is broken: a part has no place of its own", "ask its owner")


def _broken(part: Part) -> Unreachable:
    message = f"the part {part.path} is not what the index says: its checksum differs"
    return Unreachable(message, "fetch it again; if it stays so, ask its owner to publish it anew")
