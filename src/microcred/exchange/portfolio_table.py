"""A portfolio as CSV: a holding a row, and a row for each thing that a person says of themselves."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from microcred.domain.files.fields import Plain
from microcred.domain.files.portfolio_file import spell_portfolio
from microcred.domain.portfolio import Portfolio
from microcred.exchange.first_rows import first_rows
from microcred.exchange.location import Unreadable
from microcred.exchange.program_table import FORMULA
from microcred.exchange.tree import Branch, Lines, Tree

HEADINGS = (
    "holding", "program", "title", "provider", "class", "skills", "status", "earned_on", "expires_on", "expected_on",
    "verified", "checked_on", "checked", "evidence", "credential", "document", "text", "condition", "months", "years",
    "holds",
)  # fmt: skip
_OF_CLAIMS = {"condition": "kind", "months": "months", "years": "years", "text": "text", "holds": "holds"}
_NUMBERS = frozenset({"months", "years", "holds"})


def looks_like_table(text: str) -> bool:
    """Whether the first line holds the headings of a portfolio."""
    return any({"holding", "title"} <= set(row) for row in first_rows(text, 1))


def spell_table(portfolio: Portfolio) -> str:
    """The headings, then a row for each holding and for each claim."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADINGS)
    document = spell_portfolio(portfolio)
    own = {name: heading for heading, name in _OF_CLAIMS.items()}
    rows = [
        *document["holdings"],
        *({own[key]: value for key, value in claim.items()} for claim in document.get("conditions", ())),
    ]
    writer.writerows([_spell_cell(row.get(heading)) for heading in HEADINGS] for row in rows)
    return out.getvalue()


def read_table(text: str) -> Tree:
    """The rows as a portfolio file would hold them; raises Unreadable where the table is broken."""
    lists: dict[str, tuple[list[Any], Branch]] = {
        key: ([], Branch(0, is_map=False)) for key in ("holdings", "conditions")
    }
    for row, position in _read_rows(text):
        is_claim = "condition" in row
        fields = {_OF_CLAIMS.get(heading, heading): value for heading, value in row.items()} if is_claim else row
        values, branch = lists["conditions" if is_claim else "holdings"]
        values.append(fields)
        branch.parts.append(Branch(position, is_map=True))
    root = Branch(0, is_map=True)
    root.members.update({key: branch for key, (_, branch) in lists.items()})
    return Tree({key: values for key, (values, _) in lists.items()}, root, Lines(text))


def _spell_cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            plain = all(part == part.strip() and not set(part) & set(";[") for part in value)
            text = "; ".join(value) if plain else json.dumps(value, ensure_ascii=False)
        case _:
            text = str(value)
    return f"'{text}" if text.startswith((*FORMULA, "'")) else text


def _read_rows(text: str) -> Iterator[tuple[Mapping[str, Any], int]]:
    """Each row under its headings, without empty cells, and where in the text it begins."""
    lines = text.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    reader = csv.reader(lines, strict=True)
    try:
        headings = [heading.strip() for heading in next(reader, [])]
        before = reader.line_num
        for cells in reader:
            row = {
                heading: _read_cell(heading, cell)
                for heading, cell in zip(headings, cells, strict=False)
                if heading and cell.strip()
            }
            if row:
                yield row, starts[before]
            before = reader.line_num
    except csv.Error as failure:
        hint = "check its quotes, or write the table anew"
        raise Unreadable(f"this is no valid CSV: {failure}", hint, reader.line_num or 1, 1) from failure


def _read_cell(heading: str, cell: str) -> Any:
    text = cell[1:] if cell.startswith("'") and cell[1:].startswith((*FORMULA, "'")) else cell
    if heading in _NUMBERS:
        return Plain(text.strip())
    if heading != "skills":
        return text
    if text.startswith("["):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return [part.strip() for part in text.split(";") if part.strip()]
