"""Rewrites provider files in the house format, each whole or not at all."""

from collections.abc import Callable, Sequence
from pathlib import Path

from microcred.actions.reading import open_documents
from microcred.domain.report import Finding, TidyFile, TidyReport
from microcred.exchange.document import Document
from microcred.exchange.house_format import tidy
from microcred.exchange.location import Unreadable

Write = Callable[[Path, str], None]


def tidy_files(words: Sequence[str], write: Write | None) -> TidyReport:
    """The files that the words name, tidied and written where they change; without `write` only told."""
    documents, errors, _ = open_documents(words)
    files = []
    for document in documents:
        text, wrong = _tidy(document)
        errors += wrong
        if text is None:
            continue
        is_changed = text.encode() != document.content
        if is_changed and write is not None and document.origin is not None:
            write(Path(document.origin), text)
        files.append(TidyFile(document.name, is_changed))
    return TidyReport(tuple(files), tuple(errors))


def _tidy(document: Document) -> tuple[str | None, list[Finding]]:
    if document.origin is None or not Path(document.origin).is_file():
        finding = Finding(document.name, None, None, None, "this is no file that can be rewritten", "name a file")
        return None, [finding]
    try:
        readings, text = tidy(document)
    except Unreadable as failure:
        return None, [failure.at(document.name)]
    return text, [error for reading in readings for error in reading.errors]
