"""The text of a table: in UTF-8, or as older spreadsheets save it; under our own headings, or under any."""

import re

from microcred.domain.files.fields import NOT_TEXT
from microcred.exchange.asked import Asked
from microcred.exchange.first_rows import first_rows
from microcred.exchange.location import Unreadable
from microcred.exchange.program_table import looks_like_csv
from microcred.exchange.program_table import read_trees as read_own
from microcred.exchange.sheets.columns import count_meanings
from microcred.exchange.sheets.csv_text import Cells, find_sign, looks_like_table, read_grid
from microcred.exchange.sheets.gridded import Found, table_of
from microcred.exchange.sheets.table import tree_of
from microcred.exchange.tree import Tree

ENDINGS = (".csv", ".tsv", ".csv.gz", ".tsv.gz")
_OLD = "cp1252"
_OLD_TOLD = "the text is not in UTF-8: it was read as Windows-1252 (Latin-1)"

_TWICE = re.compile("[\u00c2-\u00f4][\u0080-\u00bf]+")
_TWICE_TOLD = "the text had been encoded twice: its signs were mended"


def read_table(text: str, name: str, asked: Asked, *remarks: str) -> list[Tree] | None:
    """The programs of a table; None where the text is none."""
    is_called_so = name.lower().endswith(ENDINGS) or asked.insist == "table"
    if looks_like_csv(text) and not asked.mapping:
        return read_own(text)
    if is_called_so and text.lstrip()[:1] == "<":
        raise Unreadable("this is a web page, no table", "open it in a spreadsheet and save the sheet as CSV", 1, 1)
    if not is_called_so and not (looks_like_table(text) and _has_headings(text)):
        return None
    grid = read_grid(text)
    cells = Cells(text, grid)
    wanted = tuple(asked.mapping.columns)
    table = table_of(grid.rows, Found(cells.place, "csv", remarks=(*remarks, *grid.remarks), wanted=wanted))
    return [tree_of(table)]


def read_old_text(content: bytes, name: str, asked: Asked) -> list[Tree] | None:
    """The programs of a table that is in no sound UTF-8, mended; None where it is none, or no text."""
    if b"\0" in content:
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text, told = content.decode(_OLD, "replace"), _OLD_TOLD
    else:
        text, told = _TWICE.sub(_mend, text), _TWICE_TOLD
    return None if NOT_TEXT.search(text) else read_table(text, name, asked, told)


def _mend(found: re.Match[str]) -> str:
    """The character that was encoded twice."""
    try:
        return found[0].encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


def _has_headings(text: str) -> bool:
    """Whether one of the first lines holds headings of programs: a text of another sort is no table by chance."""
    for cells in first_rows(text, 5, find_sign(text)):
        meant, has_title = count_meanings([cell.strip() for cell in cells])
        if has_title and meant > 1:
            return True
    return False
