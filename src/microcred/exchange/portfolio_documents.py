"""From the words of a command line to what a person holds: exported portfolios, and credentials of all formats."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import BinaryIO

from microcred.domain.earned import Earned
from microcred.domain.files.fields import printable
from microcred.domain.portfolio import Portfolio
from microcred.domain.report import Finding
from microcred.domain.verification import Undecided
from microcred.exchange.archives import ZIP, is_zip_of_files, read_zip
from microcred.exchange.credentials import read_credentials
from microcred.exchange.document import Document, decode
from microcred.exchange.foreign.baked import PNG
from microcred.exchange.json_tree import looks_like_json
from microcred.exchange.location import Unreadable
from microcred.exchange.named_badges import Ask
from microcred.exchange.naming import is_address
from microcred.exchange.portfolio_formats import parse_exported
from microcred.exchange.portfolio_table import looks_like_table
from microcred.exchange.proof.ask import Asker, Gone
from microcred.exchange.sources import ENDINGS, LARGEST, open_sources

_KEYS = re.compile(r"""^["' {]*(?:version|holdings|conditions|emails)["']?\s*:""", re.MULTILINE)
_PICTURES = (".png", ".svg")


@dataclass(slots=True)
class Documents:
    """All that was read: what was earned, whole portfolios with the `names` of their files, what is wrong."""

    earned: list[Earned] = field(default_factory=list)
    portfolios: list[Portfolio] = field(default_factory=list)
    names: dict[int, str] = field(default_factory=dict)
    errors: list[Finding] = field(default_factory=list)
    warnings: list[Finding] = field(default_factory=list)


def read_documents(words: Sequence[str], stdin: BinaryIO, today: date, asker: Asker | None = None) -> Documents:
    """What files, folders, archives and standard input hold. A mistake in an exported portfolio is raised."""
    found = Documents()
    for opened in _open(words, stdin, asker):
        if isinstance(opened, Finding):
            found.errors.append(opened)
        elif isinstance(opened, Document):
            _read(opened, found, today, asker.ask if asker else None)
    return found


def _read(document: Document, found: Documents, today: date, ask: Ask | None) -> None:
    text = _own_text(document)
    if text is not None:
        portfolio = parse_exported(Path(document.name), text)
        found.portfolios.append(portfolio)
        found.names[id(portfolio)] = document.name
        return
    read = read_credentials(document, today, ask)
    found.earned += read.earned
    found.errors += read.errors
    found.warnings += read.warnings


def _own_text(document: Document) -> str | None:
    """The text of an exported portfolio; None where a document is anything else."""
    if document.content.startswith((PNG, b"PK\x03\x04", b"PAR1", b"\xd0\xcf\x11\xe0")):
        return None
    try:
        text = decode(document.content)
    except Unreadable:
        return None
    if looks_like_json(text) and '"holdings"' not in text[:2000]:
        return None
    is_called_so = document.name.lower().endswith((".yaml", ".yml", ".csv"))
    return text if text.strip() and (is_called_so or looks_like_table(text) or _KEYS.search(text)) else None


def _open(words: Sequence[str], stdin: BinaryIO, asker: Asker | None) -> Iterator[object]:
    """The documents that the words name; those of folders and zip archives with the pictures that are in them."""
    for word in words:
        if is_address(word):
            yield _open_address(word, asker)
            continue
        if (content := _read_zip_file(word)) is not None:
            yield from read_zip(content, word, None, LARGEST, _is_read)
            continue
        yield from open_sources([word], stdin)
        yield from open_sources([str(each) for each in _pictures_in(word)], stdin)


def _open_address(word: str, asker: Asker | None) -> Document | Finding:
    name = printable(word)
    if asker is None:
        return Finding(name, None, None, None, "this is an address", "--fetch asks for what is there")
    try:
        return Document(name, word, asker.get(word, "the badge"))
    except Undecided as why:
        return Finding(name, None, None, None, why.verdict.reason, why.verdict.hint)
    except Gone:
        return Finding(name, None, None, None, "it is gone from there: it may have been revoked", "ask its issuer")


def _read_zip_file(word: str) -> bytes | None:
    try:
        with Path(word).open("rb") as file:
            content = file.read(4)
            if content != ZIP:
                return None
            content += file.read(LARGEST)
    except (OSError, ValueError):
        return None
    return content if is_zip_of_files(content) else None


def _pictures_in(word: str) -> list[Path]:
    try:
        found = sorted(each for each in Path(word).rglob("*") if each.suffix.lower() in _PICTURES)
        return [each for each in found if each.is_file() and not each.name.startswith(".")]
    except (OSError, ValueError):
        return []


def _is_read(member: str) -> bool:
    """Whether a file of an archive is read: by its ending, unless it or its folder is hidden."""
    parts = member.removeprefix("./").split("/")
    is_hidden = any(part.startswith((".", "__")) and part != ".." for part in parts)
    return member.lower().endswith((*ENDINGS, *_PICTURES)) and not is_hidden
