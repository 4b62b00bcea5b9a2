"""CSV: a program a row, under the keys of a provider file; values made of others stand in their cells as JSON."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from microcred.domain.files.fields import FieldType, Plain
from microcred.domain.files.provider_keys import SOURCE, program_shape, provider_shape
from microcred.domain.files.scalars import SLUG, Choice, Day, ProgramId, Slug, Text, Url
from microcred.domain.record import Record, RecordKind, Source
from microcred.exchange import provider_yaml
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.first_rows import first_rows
from microcred.exchange.location import Unreadable
from microcred.exchange.program_rows import ProgramRow, group_rows, make_row
from microcred.exchange.reading import Reading
from microcred.exchange.tree import Branch, Lines, Tree

NAME = "csv"
SUMMARY = "CSV with the headings id and title: a program a row"

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the start of a formula."""

_OPENED = {"provider": provider_shape(is_overlay=False).fields, "source": SOURCE.fields}
"""The keys whose parts have columns of their own, such as provider.name."""

_TEXTS = (Text, Slug, ProgramId, Url, Day, Choice)


def detect(tree: Tree) -> bool:
    """Whether the document was written as a table of ours."""
    return tree.notation == NAME and isinstance(tree.value, Mapping)


def looks_like_csv(text: str) -> bool:
    """Whether the first line holds the headings of programs."""
    rows = first_rows(text, 2)
    return bool(rows) and are_ours(rows[0], rows[1] if len(rows) > 1 else ())


def are_ours(headings: Sequence[str], first: Sequence[str]) -> bool:
    """Whether these are headings as they are written here: no others, or full ids beneath and keys with a dot."""
    said = [heading.strip() for heading in headings]
    if not {"id", "title"} <= set(said) or "provider" in said:  # here a provider's name is provider.name
        return False
    at = said.index("id")
    is_full = len(first) > at and bool(re.fullmatch(f"{SLUG}/{SLUG}", first[at].strip()))
    unknown = set(said) - {*_headings(), "provider.id", ""}
    return not unknown or (is_full and any("." in heading for heading in said))


def read_trees(text: str) -> list[Tree]:
    """The rows as provider files; raises Unreadable where the table is broken."""
    lines = Lines(text)
    return group_rows(_read_rows(text), lines, NAME)


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """Records of the providers and their programs; their source may be `asked` to bear another name."""
    return provider_yaml.read(document, tree, asked)


Files = Iterable[tuple[Source, Record, tuple[Record, ...]]]
"""What sources say: each source, a provider, and its programs."""


def write(files: Files) -> str:
    """The headings, and a row for each program of these sources, providers and their records."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerows(flat_rows(files))
    return out.getvalue()


def flat_rows(files: Files) -> Iterator[list[str]]:
    """The headings, and the cells of each program beneath them, as text."""
    headings = list(_headings())
    yield headings
    for source, provider, records in files:
        for record in records:
            if record.kind is RecordKind.PROGRAM:
                row = _flat(make_row(source, provider, record))
                yield [_spell_cell(row.get(heading)) for heading in headings]


def _headings() -> Iterator[str]:
    for key in (*program_shape(None).fields, "provider"):
        if key in _OPENED:
            yield from (f"{key}.{part}" for part in _OPENED[key] if (key, part) != ("provider", "id"))
        else:
            yield key


def _flat(row: Mapping[str, Any]) -> dict[str, Any]:
    flat = {key: value for key, value in row.items() if key not in _OPENED}
    return flat | {f"{key}.{part}": value for key in _OPENED for part, value in row.get(key, {}).items()}


def _spell_cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case str():
            return f"'{value}" if value.startswith((*FORMULA, "'")) else value
    return json.dumps(value, ensure_ascii=False)


def read_grid(grid: Sequence[Sequence[str]], lines: Lines, positions: Sequence[int]) -> list[Tree]:
    """The rows of a grid, of which the first holds the headings, as provider files; each begins at a position."""
    headings = [heading.strip() for heading in grid[0]]
    numbered = zip(grid[1:], positions[1:], strict=True)
    return group_rows((_read_row(headings, cells, at) for cells, at in numbered if any(cells)), lines, NAME)


def _read_rows(text: str) -> Iterator[ProgramRow]:
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    try:
        headings = [heading.strip() for heading in next(reader, [])]
        before = reader.line_num
        for cells in reader:
            if any(cells):
                yield _read_row(headings, cells, starts[before])
            before = reader.line_num
    except csv.Error as failure:
        hint = "check its quotes, or write the table anew"
        raise Unreadable(f"this is no valid CSV: {failure}", hint, reader.line_num or 1, 1) from failure


def _read_row(headings: Sequence[str], cells: Sequence[str], position: int) -> ProgramRow:
    value: dict[str, Any] = {}
    for heading, cell in zip(headings, cells, strict=False):
        if heading and cell.strip():
            path = heading.split(".")
            into = value
            for part in path[:-1]:
                into = into.setdefault(part, {}) if isinstance(into.get(part, {}), dict) else {}
            into[path[-1]] = _read_cell(cell, _type_of(path))
    return ProgramRow(value, Branch(position, is_map=True))


def _type_of(path: Sequence[str]) -> FieldType | None:
    fields = _OPENED.get(path[0], {}) if len(path) > 1 else program_shape(None).fields
    field = fields.get(path[-1])
    return field.type if field else None


def _read_cell(cell: str, kind: FieldType | None) -> Any:
    """Text as it stands; what the field makes of others from JSON; numbers and yes or no as the field reads them."""
    text = cell[1:] if cell.startswith("'") and cell[1:].startswith((*FORMULA, "'")) else cell
    if isinstance(kind, _TEXTS):
        return text
    if text.startswith(("[", "{")):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return Plain(text.strip())
