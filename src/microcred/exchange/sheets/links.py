"""The addresses behind the texts of a sheet's cells: an office writes “Register here” and hides where that leads."""

import io
import posixpath
import re
import zipfile
from collections import defaultdict
from collections.abc import Mapping
from typing import IO
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse
from openpyxl.utils.cell import column_index_from_string as number_of
from openpyxl.utils.cell import coordinate_from_string

from microcred.exchange.sheets.headings import read_heading

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MOST = 100_000
_ADDRESS = re.compile(r"(?i)https?://\S+")

Links = Mapping[tuple[int, int], str]
"""By row and column, from 0, the address behind a cell."""


def read_links(content: bytes, sheet: str) -> Links:
    """The web addresses behind the cells of a sheet, by its path in the workbook; none where they cannot be read."""
    folder, name = posixpath.split(sheet.lstrip("/"))
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        relations = f"{folder}/_rels/{name}.rels"
        if relations not in parts.namelist():
            return {}
        try:
            targets = {
                each.get("Id"): each.get("Target", "")
                for _, each in iterparse(parts.open(relations))
                if each.get("Type", "").endswith("/hyperlink")
            }
            return _behind(parts.open(sheet.lstrip("/")), targets) if targets else {}
        except (ParseError, DefusedXmlException, ValueError):
            return {}


def put_links(rows: list[list[str]], links: Links) -> list[list[str]]:
    """The rows with the addresses in sight: in place of the texts of a column of links, else in a column of their own."""
    by_column: dict[int, dict[int, str]] = defaultdict(dict)
    for (row, column), address in links.items():
        if row < len(rows) and column < len(rows[row]) and rows[row][column] and not _ADDRESS.match(rows[row][column]):
            by_column[column][row] = address
    width = max(map(len, rows), default=0)
    for column, addresses in sorted(by_column.items()):
        first = min(addresses)
        above = [number for number in range(first) if column < len(rows[number]) and rows[number][column]]
        heading = rows[above[-1]][column] if above else ""
        if read_heading(heading).key == "url":
            for row, address in addresses.items():
                rows[row][column] = address
        elif above:
            for row, said in [(above[-1], f"{heading} leads to"), *addresses.items()]:
                rows[row] += [""] * (width - len(rows[row])) + [said]
            width += 1
    return rows


def _behind(sheet: IO[bytes], targets: Mapping[str | None, str]) -> Links:
    found: dict[tuple[int, int], str] = {}
    for _, element in iterparse(sheet):
        if element.tag.endswith("}hyperlink") and len(found) < _MOST:
            address = targets.get(element.get(_RELATION), "")
            column, row = coordinate_from_string(element.get("ref", "A1").partition(":")[0])
            if _ADDRESS.fullmatch(address):
                found[row - 1, number_of(column) - 1] = address
        element.clear()
    return found
