"""JSON lines: a program a line, complete in itself."""

import json
from collections.abc import Iterable, Sequence

from microcred.domain.record import Record, RecordKind, Source
from microcred.exchange import provider_yaml
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.program_rows import ProgramRow, group_rows, is_row, make_row
from microcred.exchange.reading import Reading
from microcred.exchange.tree import Branch, Lines, Tree, make_tree

NAME = "jsonl"
SUMMARY = "JSON lines: a program a line, under its full id, with its provider"


def detect(tree: Tree) -> bool:
    """Whether the document was written as lines."""
    return tree.notation == NAME


def trees_of(values: Sequence[ProgramRow], text: str) -> list[Tree]:
    """The lines (or a list of the same) as provider files; any other JSON as the one document that it is."""
    first, *_ = rows = list(values)
    if isinstance(first.value, list) and isinstance(first.where, Branch):
        rows = [ProgramRow(value, where) for value, where in zip(first.value, first.where.parts, strict=True)]
    if rows and is_row(rows[0].value):
        return group_rows(rows, Lines(text), NAME)
    if len(values) > 1:  # lines of others, which are a list of the same
        root = Branch(0, is_map=False)
        root.parts = [row.where for row in rows]
        faults = [
            (problem._replace(path=(at, *problem.path)), place)
            for at, row in enumerate(rows)
            for problem, place in row.faults
        ]
        return [make_tree([row.value for row in rows], root, Lines(text), faults)]
    return [make_tree(first.value, first.where, Lines(text), first.faults)]


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """Records of the providers and their programs; their source may be `asked` to bear another name."""
    return provider_yaml.read(document, tree, asked)


def write(files: Iterable[tuple[Source, Record, tuple[Record, ...]]]) -> str:
    """A line for each program of these sources, providers and their records."""
    rows = (
        make_row(source, provider, record)
        for source, provider, records in files
        for record in records
        if record.kind is RecordKind.PROGRAM
    )
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
