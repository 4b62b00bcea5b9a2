"""Tables with any headings, one of them of titles: CSV, a sheet of a workbook, a list of maps in YAML or JSON."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from microcred.domain.files.contents import Contents
from microcred.domain.report import ColumnRead, Finding, TableRead
from microcred.exchange.asked import NOTHING_ASKED, Asked, Recalled, TableMapping
from microcred.exchange.document import Document
from microcred.exchange.location import Unreadable
from microcred.exchange.reading import Reading, reading_of, unread
from microcred.exchange.sheets.columns import Choice, check_key, choose_columns, choose_job_columns
from microcred.exchange.sheets.jobs import read_jobs
from microcred.exchange.sheets.listed import table_in
from microcred.exchange.sheets.programs import read_programs
from microcred.exchange.sheets.rows import RowReader
from microcred.exchange.sheets.table import Table, tree_of
from microcred.exchange.sheets.tally import Tally
from microcred.exchange.tree import Tree

NAME = "table"
SUMMARY = "a table (CSV, a workbook, a list of maps) with a heading such as title or name: a program a row"

_PROGRAM_KINDS = ("kind", "provider")


def detect(tree: Tree) -> bool:
    """Whether the document was read as a table, or holds a list that is one."""
    return isinstance(tree.value, Table) or table_in(tree) is not None


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """Records of the programs and their providers, or of jobs; how each column was read and what it lost is told."""
    table = tree.value if isinstance(tree.value, Table) else table_in(tree)
    if table is None:
        finding = Finding(document.name, *tree.locate(()), None, "there is no list of programs here", None)
        return unread(document, finding, asked.name)
    source = asked.name or asked.mapping.constants.get("source.id") or document.origin or document.name
    recalled = asked.recall(source)
    mapping = (recalled.mapping or TableMapping()).overlaid(asked.mapping)
    try:
        for key in mapping.constants:
            check_key(key)
        return _read(document, table, asked, mapping, recalled)
    except Unreadable as failure:
        line, column = (failure.line, failure.column) if failure.line else table.place(None, None)
        return _in_sheet(
            unread(document, failure.at(document.name)._replace(line=line, column=column), asked.name), table
        )


def _read(document: Document, table: Table, asked: Asked, mapping: TableMapping, recalled: Recalled) -> Reading:
    jobs = None if any(key in mapping.constants for key in _PROGRAM_KINDS) else choose_job_columns(table)
    choice = jobs or choose_columns(table, mapping)
    if choice.of("title") is None:
        some = ", ".join(heading for heading in table.headings[:12] if heading)
        raise Unreadable(f"no column is called like a title: {some}", "say which with --map title=HEADING")
    warnings: list[Finding] = []
    recalled = recalled._replace(fallback=asked.provider)
    if jobs is not None:
        tally = Tally()
        contents = read_jobs(table, jobs, mapping.constants, tally)
    else:
        contents, tally, warnings = _read_programs(document, table, choice, mapping, recalled)
    tree = tree_of(table)
    lost = _lost(table, choice, tally)
    reading = reading_of(document, tree, contents, format_name=table.notation, name=asked.name, lost=lost)
    said = [*_remarks(document, table, tally), *warnings]
    told = TableRead(
        tuple(ColumnRead(reading.source.id, column.heading, column.key, column.because) for column in choice.columns)
        + tuple(ColumnRead(reading.source.id, heading, None, "") for heading in choice.left),
        tally.translations(reading.source.id, table.headings),
    )
    return _in_sheet(replace(reading, warnings=(*said, *reading.warnings), table=told, mapping=mapping), table)


def _read_programs(
    document: Document, table: Table, choice: Choice, mapping: TableMapping, recalled: Recalled
) -> tuple[Contents, Tally, list[Finding]]:
    reader = RowReader(table, choice, mapping.constants)
    rows = [reader.read(number) for number in range(len(table.rows))]
    done = read_programs(table, choice, rows, mapping.constants, recalled)
    if done.gone:
        reader.tally.lost["rows marked as deleted"] += done.gone
    renamed = [
        Finding(
            document.name,
            None,
            None,
            None,
            f"{each.id} is now called “{each.new}”, before “{each.old}”",
            "its id stays",
        )
        for each in done.renamed
    ]
    return done.contents, reader.tally, renamed


def _lost(table: Table, choice: Choice, tally: Tally) -> Mapping[str, int]:
    """By heading, how many cells were not taken."""
    left = set(choice.left)
    columns = {heading: len(table.column(number)) for number, heading in enumerate(table.headings) if heading in left}
    every = {**table.lost, **{heading: times for heading, times in columns.items() if times}}
    return {**every, **{path: times + every.get(path, 0) for path, times in tally.lost.items()}}


def _remarks(document: Document, table: Table, tally: Tally) -> Iterator[Finding]:
    """What a person should know of how the table was read: each sort once, where it is first."""
    for said in table.remarks:
        yield Finding(document.name, *table.place(None, None), None, said)
    for remark in tally.remarks.values():
        times = tally.times[remark.heading, remark.why_not]
        many = f", in {times:,} cells" if times > 1 else ""
        where = table.place(remark.row, remark.column)
        yield Finding(document.name, *where, remark.heading, f"{remark.heading}: {remark.why_not}{many}", remark.hint)


def _in_sheet(reading: Reading, table: Table) -> Reading:
    """The reading, its findings at the cells of a sheet where there is one."""
    return reading if table.sheet is None else reading.in_sheet(table.sheet)
