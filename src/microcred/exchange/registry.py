"""The formats by name, and which of them a document is in. A format is imported when it is met."""

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, BinaryIO, Protocol

from microcred.domain.errors import NotFound
from microcred.domain.files.fields import is_null, nearest, quote, shorten
from microcred.domain.files.plan_file import plan_file_schema
from microcred.domain.files.portfolio_file import portfolio_file_schema
from microcred.domain.files.schema import (
    industries_file_schema,
    jobs_file_schema,
    provider_file_schema,
    skills_file_schema,
    sources_file_schema,
)
from microcred.domain.report import Finding
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document, decode
from microcred.exchange.foreign import formats as foreign
from microcred.exchange.json_tree import looks_like_json, read_json_values
from microcred.exchange.location import Unreadable
from microcred.exchange.program_rows import is_line, is_row
from microcred.exchange.reading import Reading, unread
from microcred.exchange.sources import open_sources
from microcred.exchange.tree import Tree


class Format(Protocol):
    """What the module of a format offers."""

    NAME: str
    SUMMARY: str

    def detect(self, tree: Tree) -> bool:
        """Whether a document looks like this format."""

    def read(self, document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
        """What the document says; its source may be asked to bear another name."""


FORMATS = ("yaml", "skills", "industries", "jobs", "sources", "badges", *foreign.NAMES, "jsonl", "csv", "table")
"""The names of all formats, in the order in which they are tried."""

_REMARKS = re.compile(r"\A(?:\s*//[^\n]*\n)+")
"""Remarks above a text in JSON, which has no place for any: many write them all the same."""

_SIGN = re.compile(r"[^\n]")

_CALLED_YAML = ("", "yaml", "yml", "json", "jsonl", "jsonld", "gz")


def format_of(name: str) -> Format:
    """The format of this name; raises NotFound with the nearest where there is none."""
    match name:
        case "yaml":
            from microcred.exchange import provider_yaml

            return provider_yaml
        case "skills":
            from microcred.exchange import skills_yaml

            return skills_yaml
        case "industries":
            from microcred.exchange import industries_yaml

            return industries_yaml
        case "jobs":
            from microcred.exchange import jobs_yaml

            return jobs_yaml
        case "sources":
            from microcred.exchange import cited_yaml

            return cited_yaml
    if (known := _format_of_rows(name) or foreign.format_of(name)) is not None:
        return known
    near = nearest(name, FORMATS)
    raise NotFound("format", name, [near] if near else (), f"the formats are {', '.join(FORMATS)}")


def _format_of_rows(name: str) -> Format | None:
    """The format of this name that holds a program a row or line."""
    match name:
        case "jsonl":
            from microcred.exchange import program_lines

            return program_lines
        case "csv":
            from microcred.exchange import program_table

            return program_table
        case "badges":
            from microcred.exchange import badge_lines

            return badge_lines
        case "table":
            from microcred.exchange import any_table

            return any_table
    return None


def read_sources(
    words: Sequence[str], asked: Asked = NOTHING_ASKED, stdin: BinaryIO | None = None
) -> Iterator[Reading]:
    """A reading for each document that the words name, also for those that cannot be opened."""
    if asked.insist is not None:
        format_of(asked.insist)
    for opened in open_sources(words, sys.stdin.buffer if stdin is None else stdin):
        if isinstance(opened, Finding):
            yield unread(Document(opened.source, None, b""), opened, asked.name)
        elif isinstance(opened, Document):
            yield from read(opened, asked)


def schema_of(name: str) -> dict[str, Any]:
    """The JSON Schema of a file of this name: provider, skills, industries, jobs, sources, portfolio, plan."""
    if name not in _SCHEMAS:
        raise NotFound("schema", name, (), f"the schemas are {', '.join(_SCHEMAS)}")
    return _SCHEMAS[name]()


_SCHEMAS: Mapping[str, Callable[[], dict[str, Any]]] = {
    "provider": provider_file_schema,
    "skills": skills_file_schema,
    "industries": industries_file_schema,
    "jobs": jobs_file_schema,
    "sources": sources_file_schema,
    "portfolio": portfolio_file_schema,
    "plan": plan_file_schema,
}


def read(document: Document, asked: Asked = NOTHING_ASKED) -> list[Reading]:
    """A reading for each document in a file."""
    try:
        trees = read_trees(document, asked)
    except Unreadable as failure:
        return [unread(document, failure.at(document.name), asked.name)]
    filled = [tree for tree in trees if not is_null(tree.value)]
    if not filled:
        finding = Finding(document.name, 1, 1, None, "the file is empty", "name another, or delete it")
        return [unread(document, finding, asked.name)]
    return [_read_tree(document, tree, asked) for tree in filled]


def read_trees(document: Document, asked: Asked = NOTHING_ASKED) -> list[Tree]:
    """The documents in a file; raises Unreadable where nothing known is in it."""
    packed = _read_bytes(document, asked)
    if packed is not None:
        return packed
    try:
        text = decode(document.content)
    except Unreadable:
        from microcred.exchange.table_text import read_old_text

        if (table := read_old_text(document.content, document.name, asked)) is not None:
            return table
        raise
    return _read_text(text, document.name, asked)


def _read_bytes(document: Document, asked: Asked) -> list[Tree] | None:
    """The documents in a file that is no text, known by its first bytes; None where it may be a text."""
    match document.content[:4]:
        case b"PK\x03\x04":
            from microcred.exchange.workbook import read_workbook

            return read_workbook(document.content, asked)
        case b"PAR1":
            from microcred.exchange.parquet_table import read_parquet

            return read_parquet(document.content, asked)
        case b"\xd0\xcf\x11\xe0":
            raise Unreadable("this is a workbook of old (.xls), or one locked with a password", "save it anew as .xlsx")
    return foreign.read_bytes(document.content)


def _read_text(text: str, name: str, asked: Asked) -> list[Tree]:
    """The documents in a text, JSON, a table or YAML by how it begins."""
    is_called_json = name.lower().endswith((".json", ".jsonl", ".jsonld"))
    if is_called_json:
        text = _REMARKS.sub(lambda found: _SIGN.sub(" ", found[0]), text)
    if not looks_like_json(text):
        is_called_table = name.lower().endswith((".csv", ".tsv"))
        table = (None if is_called_table else foreign.read_text(text)) or _read_table(text, name, asked)
        return _read_yaml(text, name) if table is None else table
    try:
        return _read_json(text)
    except Unreadable:
        if is_called_json:
            raise
    return _read_yaml(text, name)


def _read_json(text: str) -> list[Tree]:
    from microcred.exchange.badge_lines import read_trees as read_badges
    from microcred.exchange.program_lines import trees_of

    if (badges := read_badges(text)) is not None:
        return badges
    values = read_json_values(text, lambda value: is_row(value) or foreign.is_foreign(value) or is_line(value))
    tree = foreign.gather_values(values, text)
    return trees_of(values, text) if tree is None else [tree]


def _read_table(text: str, name: str, asked: Asked) -> list[Tree] | None:
    """The programs of a table; None where the text is none."""
    beginning = text[:4000].lstrip()
    if name.lower().endswith((".yaml", ".yml")):
        beginning = next((line for line in beginning.split("\n") if not line.startswith("#")), "")
    if not any(sign in beginning for sign in ",;\t|") and not name.lower().endswith((".csv", ".tsv")):
        return None
    from microcred.exchange.table_text import read_table

    return read_table(text, name, asked)


def _read_yaml(text: str, name: str) -> list[Tree]:
    """The documents in YAML; a text that is not called so and is none may be anything."""
    from microcred.exchange.yaml_tree import read_yaml

    try:
        return read_yaml(text)
    except Unreadable as failure:
        ending = name.lower().rpartition(".")[2] if "." in name else ""
        if ending in ("json", "jsonld"):
            begins = f"this is no JSON: it begins with {quote(shorten(text.lstrip().partition(chr(10))[0]))}"
            raise Unreadable(begins, "a text in JSON begins with { or [", 1, 1) from failure
        if ending in _CALLED_YAML:
            raise
        message = f"this is neither YAML, JSON nor a table: as YAML, {failure.message}"
        raise Unreadable(message, failure.hint, failure.line, failure.column) from failure


def _read_tree(document: Document, tree: Tree, asked: Asked) -> Reading:
    told = asked.insist or (tree.notation if tree.notation in foreign.NAMES else None)
    if told is not None:
        return format_of(told).read(document, tree, asked)
    formats = [format_of(known) for known in FORMATS]
    for known in formats:
        if known.detect(tree):
            return known.read(document, tree, asked)
    if (written := foreign.recognise(tree.value)) is not None:  # in YAML, or in what is nearly JSON
        return format_of(written).read(document, tree, asked)
    line, column = tree.locate(())
    message = f"the format is not known: this is {_describe(tree.value)}"
    hint = f"what is read: {'; '.join(known.SUMMARY for known in formats)}"
    return unread(document, Finding(document.name, line, column, None, message, hint), asked.name)


def _describe(value: Any) -> str:
    if isinstance(value, Mapping):
        keys = [shorten(key) for key in list(value)[:4]]
        more = ", …" if len(value) > len(keys) else ""
        return f"a map with the keys {', '.join(keys)}{more}" if keys else "an empty map"
    if isinstance(value, list):
        return f"a list of {len(value)}"
    return f"the text “{shorten(str(value))}”"
