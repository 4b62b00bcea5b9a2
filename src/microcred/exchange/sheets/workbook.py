"""A workbook of a spreadsheet (XLSX) as a grid of cells: one sheet of it, read row by row, values and no formulas."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from typing import IO, Any, NamedTuple

import openpyxl
from openpyxl.cell import WriteOnlyCell

from microcred.domain.errors import MicrocredError
from microcred.domain.files.fields import nearest
from microcred.exchange.location import Unreadable
from microcred.exchange.sheets.links import put_links, read_links
from microcred.exchange.sheets.table import MOST_COLUMNS

LARGEST_TOTAL = 256 * 1024 * 1024
"""How many bytes the parts of a workbook may have when they are unpacked."""

LONGEST_CELL = 32_767
"""How many characters a cell of a workbook may have."""

MOST_ROWS = 100_000
"""How many rows a sheet may have: reading cells out of XML is slow."""
_SYMBOL = re.compile(r"\[\$([^\]-]*)(?:-[0-9A-Fa-f]+)?\]|([$€£₹])")
_FAULT = re.compile(r"#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!)")


class SheetGrid(NamedTuple):
    """The cells of a sheet, row by row from its first; `formulas` counts those whose result is not in the file."""

    rows: list[list[str]]
    sheet: str
    others: tuple[str, ...]
    formulas: int = 0
    faults: int = 0


def read_sheet(content: bytes, sheet: str | None) -> SheetGrid:
    """The cells of the sheet of this name, else of the first; raises Unreadable where there is none, or too much."""
    _refuse_bombs(content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions that are not needed here
            return _read(content, sheet)
    except (Unreadable, MemoryError):
        raise
    except Exception as failure:  # a damaged file makes the library fail in any way
        raise Unreadable("this is no whole workbook", "open it and save it anew as .xlsx", None, None) from failure


def write_sheet(rows: Iterable[Sequence[str]], out: IO[bytes]) -> None:
    """Writes a workbook of one sheet, every cell a text as it stands."""
    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet("programs")
    page.freeze_panes = "C2"
    for row in rows:
        for cell in row:
            if len(cell) > LONGEST_CELL:
                hint = "--to yaml or --to jsonl hold it"
                raise MicrocredError(f"{row[0]}: a cell of a workbook holds {LONGEST_CELL:,} characters at most", hint)
        page.append([_text_cell(page, cell) if cell else None for cell in row])
    book.save(out)


def _text_cell(page: Any, text: str) -> Any:
    cell = WriteOnlyCell(page, text)
    cell.data_type = "s"  # never a formula
    return cell


def _read(content: bytes, sheet: str | None) -> SheetGrid:
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    names = [each.title for each in book.worksheets]
    chosen = _choose(names, sheet)
    page: Any = book[chosen]
    page.reset_dimensions()  # a file may say a size that it has not
    rows = list(_rows_of(page))
    faults = sum(bool(_FAULT.fullmatch(cell)) for row in rows for cell in row)
    rows = [["" if _FAULT.fullmatch(cell) else cell for cell in row] for row in rows]
    formulas = _count_formulas(content, chosen, rows)
    rows = put_links(rows, read_links(content, page._worksheet_path))  # noqa: SLF001 openpyxl has no public name for it
    return SheetGrid(rows, chosen, tuple(name for name in names if name != chosen), formulas, faults)


def _choose(names: list[str], sheet: str | None) -> str:
    if not names:
        raise Unreadable("the workbook has no sheet", None)
    if sheet is None:
        return names[0]
    for name in names:
        if name.casefold() == sheet.casefold():
            return name
    near = nearest(sheet, names)
    hint = f"did you mean {near}?" if near else f"its sheets are {', '.join(names[:10])}"
    raise Unreadable(f"the workbook has no sheet “{sheet}”", hint)


def _rows_of(page: Any) -> Iterator[list[str]]:
    for number, cells in enumerate(page.iter_rows(), start=1):
        if number > MOST_ROWS:
            raise Unreadable(f"the sheet has more than {MOST_ROWS:,} rows", "split it", number, 1)
        if len(cells) > MOST_COLUMNS and any(cell.value is not None for cell in cells[MOST_COLUMNS:]):
            raise Unreadable(f"a row has more than {MOST_COLUMNS:,} cells", "split the sheet", number, 1)
        yield [_spell(cell) for cell in cells[:MOST_COLUMNS]]


def _spell(cell: Any) -> str:
    """The value of a cell as text: a day in ISO 8601, an amount with the currency that the sheet shows beside it."""
    match value := cell.value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        case date():
            return value.isoformat()
        case int() | float():
            return _currency_of(cell) + _spell_number(value)
    return str(value)


def _spell_number(value: float) -> str:
    number = round(value, 10)
    return str(int(number)) if float(number).is_integer() and abs(number) < 1e15 else str(number)


def _currency_of(cell: Any) -> str:
    """The sign of a currency in the format of a number; empty where there is none."""
    found = _SYMBOL.search(str(getattr(cell, "number_format", None) or "").partition(";")[0])
    return (found[1] or found[2] or "") if found else ""


def _count_formulas(content: bytes, chosen: str, rows: list[list[str]]) -> int:
    """How many cells hold a formula without its result: the program that wrote the file did not count it."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        sheets = [name for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
        if not any(re.search(rb"<(?:\w+:)?f[ >/]", parts.read(name)) for name in sheets):
            return 0
    book = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
    page = book[chosen]
    page.reset_dimensions()
    return sum(
        cell.data_type == "f" and not (number < len(rows) and place < len(rows[number]) and rows[number][place])
        for number, cells in enumerate(page.iter_rows(max_row=len(rows) or 1))
        for place, cell in enumerate(cells[:MOST_COLUMNS])
    )


def _refuse_bombs(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            total = sum(part.file_size for part in parts.infolist())
    except zipfile.BadZipFile as failure:
        raise Unreadable("this is no whole workbook", "open it and save it anew as .xlsx") from failure
    if total > LARGEST_TOTAL:
        raise Unreadable(f"the workbook unpacks to more than {LARGEST_TOTAL // 2**20} MiB", "split it")
