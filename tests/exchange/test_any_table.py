"""Tables with other people's headings become programs: any notation, every cell taken, told or counted as lost."""

import io
import unicodedata
import zipfile
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.record import Layer, RecordKind
from microcred.exchange.asked import Asked, Earlier, Recalled, TableMapping
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read
from microcred.exchange.sheets import csv_text, table
from microcred.exchange.templates import FORMATS, HEADINGS, write_template

OFFICE = """Harbour College – Fall 2026,,,,,,
Course Name,Code,Web Link,Price,Duration,Delivery,Rating
Welding I,WEL-1,https://harbour.example/welding,$300,12-15 hrs,In-Person,5
Sailing,SAI-1,https://harbour.example/sailing,"$1,250",3 weeks,Online,4
"""
SAID = {"provider": "harbour", "provider.name": "Harbour College", "internal": "true", "as_of": "2026-11-01"}


def read_one(content: str | bytes, name: str = "office.csv", **asked: Any) -> Reading:
    raw = content.encode() if isinstance(content, str) else content
    constants = asked.pop("constants", SAID)
    mapping = TableMapping(asked.pop("columns", {}), constants, asked.pop("sheet", None))
    [reading] = read(Document(name, f"/home/me/{name}", raw), Asked(mapping=mapping, **asked))
    return reading


def programs(reading: Reading) -> dict[str, Any]:
    return {record.id: record.fields for record in reading.records if record.kind is RecordKind.PROGRAM}


def make_workbook(*rows: tuple[Any, ...], title: str = "Courses") -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.title = title
    for row in rows:
        page.append(row)
    return book


def save(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_an_office_s_sheet_becomes_an_internal_provider() -> None:
    reading = read_one(OFFICE)
    assert not reading.errors
    assert reading.source.layer is Layer.OWN
    assert reading.source.as_of == "2026-11-01"
    provider, *_ = reading.records
    assert provider.id == "harbour"
    assert provider.fields == {"name": "Harbour College", "internal": True}
    assert programs(reading) == {
        "harbour/welding-i": {
            "title": "Welding I",
            "kind": "course",
            "aliases": ["WEL-1"],
            "url": "https://harbour.example/welding",
            "cost": {"learning": 300, "currency": "USD"},
            "hours": {"min": 12, "max": 15},
            "delivery": "in_person",
        },
        "harbour/sailing": {
            "title": "Sailing",
            "kind": "course",
            "aliases": ["SAI-1"],
            "url": "https://harbour.example/sailing",
            "cost": {"learning": 1250, "currency": "USD"},
            "delivery": "online",
        },
    }
    assert reading.lost == {"rows above the headings": 1, "Rating": 2, "Duration": 1}
    assert [str(warning) for warning in reading.warnings] == [
        "office.csv:4:56: Duration: weeks are no hours (a column of hours would be taken)"
    ]


def test_what_each_column_gave_and_what_cells_became_is_told() -> None:
    told = read_one(OFFICE).table
    assert told is not None
    assert {column.column: column.field for column in told.columns} == {
        "Course Name": "title",
        "Code": "code",
        "Web Link": "url",
        "Price": "cost",
        "Duration": "hours",
        "Delivery": "delivery",
        "Rating": None,
    }
    assert ("Price", "cost", "$300", "learning 300, currency USD") in [each[1:5] for each in told.translations]


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_signs_and_encodings_are_found_out(sign: str, encoding: str) -> None:
    text = (
        sign.join(("Titel", "Link")).replace("Titel", "Title")
        + "\r\n"
        + sign.join(("Café “Hafen”", "https://a.example/x"))
    )
    reading = read_one(text.encode(encoding))
    assert [fields["title"] for fields in programs(reading).values()] == ["Café “Hafen”"]
    told = [warning.message for warning in reading.warnings]
    assert told == (["the text is not in UTF-8: it was read as Windows-1252 (Latin-1)"] if encoding == "cp1252" else [])


def test_a_workbook_says_the_same_as_the_text() -> None:
    book = make_workbook(
        ("Course Name", "Code", "Web Link", "Price", "Duration", "Delivery", "Start date"),
        ("Welding I", "WEL-1", "https://harbour.example/welding", 300, "12-15 hrs", "In-Person", None),
        ("Sailing", 17, "https://harbour.example/sailing", 1250, "3 weeks", "Online", None),
    )
    page = book.worksheets[0]
    page["D2"].number_format = '"$"#,##0.00'
    page["D3"].number_format = "[$€-407] #,##0"
    page["G2"] = "2026-11-16"
    reading = read_one(save(book), "office.xlsx")
    first, second = programs(reading).values()
    assert first["cost"] == {"learning": 300, "currency": "USD"}
    assert second["cost"] == {"learning": 1250, "currency": "EUR"}
    assert second["aliases"] == ["17"]
    assert first["starts"] == [{"on": "2026-11-16"}]
    assert reading.format == "xlsx"
    assert [str(warning) for warning in reading.warnings] == [
        "office.xlsx:Courses!E3: Duration: weeks are no hours (a column of hours would be taken)"
    ]


def test_a_sheet_is_asked_for_by_name_and_the_others_are_named() -> None:
    book = make_workbook(("Notes",), ("nothing here",), title="Read me")
    page = book.create_sheet("Fall")
    page.append(("Title", "Hours"))
    page.append(("Welding", 40))
    reading = read_one(save(book), "a.xlsx", sheet="fall")
    assert programs(reading) == {"harbour/welding": {"title": "Welding", "hours": 40}}
    assert "only the sheet Fall was read, not Read me" in reading.warnings[0].message
    wrong = read_one(save(book), "a.xlsx", sheet="Fal")
    assert str(wrong.errors[0]) == "a.xlsx: the workbook has no sheet “Fal” (did you mean Fall?)"
    assert "no column is called like a title: Notes" in read_one(save(book), "a.xlsx").errors[0].message


def test_merged_cells_formulas_and_faults_are_unknown_and_told() -> None:
    book = make_workbook(
        ("Fees in dollars", None, None),
        ("Title", "Price ($)", "Location"),
        ("Welding", "=100+200", "Room 1"),
        ("Sailing", "#REF!", None),
    )
    page = book.worksheets[0]
    page.merge_cells("A1:C1")
    page.merge_cells("C3:C4")
    reading = read_one(save(book), "a.xlsx")
    assert programs(reading) == {
        "harbour/welding": {"title": "Welding", "location": "Room 1"},
        "harbour/sailing": {"title": "Sailing"},
    }
    told = " ".join(warning.message for warning in reading.warnings)
    assert "formulas without a result stand in 1 cells" in told
    assert "1 cells hold an error such as #REF!" in told


def test_many_providers_in_one_table() -> None:
    text = 'Title,Organization,Skills\nLinux,Google,"Skills you\'ll gain: Linux, Bash"\nLinux,The Sea School,\n'
    reading = read_one(text, constants={})
    assert [(record.kind, record.id) for record in reading.records] == [
        (RecordKind.PROVIDER, "google"),
        (RecordKind.PROGRAM, "google/linux"),
        (RecordKind.PROVIDER, "the-sea-school"),
        (RecordKind.PROGRAM, "the-sea-school/linux"),
    ]
    assert programs(reading)["google/linux"]["skills"] == ["Linux", "Bash"]
    known = read_one(text, constants={}, recall=lambda _: Recalled(providers={"sea": "the sea school"}))
    assert "sea/linux" in programs(known)


def test_without_a_provider_it_is_refused_and_said_how_to_name_one() -> None:
    reading = read_one("Title,Link\nA,https://www.harbour.example/a\nB,https://www.harbour.example/b\n", constants={})
    assert [str(error) for error in reading.errors] == [
        "office.csv:1:1: no column says who offers these programs (say --set provider=harbour: all links lead to harbour)"
    ]
    empty = read_one("Title,Provider\nA,Google\nB,\nC,\n", constants={})
    assert str(empty.errors[0]) == (
        "office.csv:3:3: the row names no Provider, nor in 1 more rows (fill it in, or say --map provider=Provider --set provider=ID for those that are empty)"
    )


def test_a_person_says_what_columns_are() -> None:
    text = "Name of it,Cost,Weeks,Score\nWelding,300,40,7\n"
    columns = {"name of it": "title", "Weeks": "hours", "Score": None}
    reading = read_one(
        text, columns=columns, constants={**SAID, "cost.currency": "USD", "kind": "exam", "language": "en"}
    )
    assert programs(reading)["harbour/welding"] == {
        "title": "Welding",
        "cost": {"assessment": 300, "currency": "USD"},
        "kind": "exam",
        "language": "en",
    }
    wrong = read_one(text, columns={"Nam of it": "title"})
    assert str(wrong.errors[0]) == "office.csv:1:1: no column is called “Nam of it” (did you mean Name of it?)"


def test_an_empty_cell_says_nothing_and_null_clears() -> None:
    reading = read_one("Title,Language,Location\nA,null,\nB,n/a,'=here\n")
    assert programs(reading) == {
        "harbour/a": {"title": "A", "language": None},
        "harbour/b": {"title": "B", "location": "=here"},
    }


def test_rows_are_known_again_by_address_then_code_then_title() -> None:
    earlier = (
        Earlier("harbour/old-a", "Old A", "https://a.example/a"),
        Earlier("harbour/old-b", "Old B", None, frozenset({"identifiers:x", "code:B-1"})),
        Earlier("harbour/old-c", "See  c"),
    )
    text = "Title,Link,Code\nNew A,http://www.a.example/a/,\nNew B,,B-1\nsee C,,\nNew D,,\n"
    reading = read_one(text, recall=lambda _: Recalled(programs=earlier))
    assert list(programs(reading)) == ["harbour/old-a", "harbour/old-b", "harbour/old-c", "harbour/new-d"]
    renamed = [warning.message for warning in reading.warnings if "is now called" in warning.message]
    assert renamed == [
        "harbour/old-a is now called “New A”, before “Old A”",
        "harbour/old-b is now called “New B”, before “Old B”",
    ]


def test_programs_of_one_title_are_told_apart() -> None:
    text = "Title,Link\nA,https://a.example/x\nA,https://a.example/y\nA,https://a.example/y/\n日本語,\nA,https://a.example/x\n"
    reading = read_one(text)
    assert not reading.errors
    first, second, third, fourth = programs(reading)
    assert (first, second, third) == ("harbour/a", "harbour/a-y", "harbour/a-2")
    assert fourth.startswith("harbour/title-")
    assert reading.lost == {"rows given twice": 1}


@pytest.mark.parametrize(
    ("content", "error"),
    [
        ("", "office.csv:1:1: the table is empty (name another, or fill it)"),
        ("Title,Link\n", "office.csv:1:1: there is no row beneath the headings (fill in a row for each program)"),
        ("Title,Title\nA,B\n", "office.csv:1:7: two columns are called “Title” (give one of them another heading)"),
        ("a,b\n1,2\n", "office.csv:1:1: no column is called like a title: a, b (say which with --map title=HEADING)"),
        ("<html><table><tr><td>Title</td></tr></table></html>", "office.csv:1:1: this is a web page, no table"),
        ('Title,Link\n"A,b\n', "office.csv:2:1: this is no valid CSV: unexpected end of data"),
        ("Title,Link\nA,b\n,https://a.example\n", "office.csv:3:1: title is missing"),
    ],
)
def test_what_is_no_table_of_programs_is_refused_at_its_place(content: str, error: str) -> None:
    reading = read_one(content)
    assert str(reading.errors[0]).startswith(error)


def test_a_workbook_that_is_none_is_refused() -> None:
    whole = save(make_workbook(("Title",), ("A",)))
    assert "this is no whole workbook" in read_one(whole[:-200], "a.xlsx").errors[0].message
    assert (
        "there is no row beneath the headings" in read_one(save(make_workbook(("Title",))), "a.xlsx").errors[0].message
    )
    assert "the table is empty" in read_one(save(make_workbook()), "a.xlsx").errors[0].message
    assert (
        "a workbook of old (.xls)"
        in read_one(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.xls").errors[0].message
    )


def test_a_damaged_workbook_is_refused_or_read_but_fails_in_no_other_way() -> None:
    whole = save(make_workbook(("Title",), ("A",)))
    for at in range(30, len(whole), len(whole) // 40):
        damaged = whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :]
        reading = read_one(damaged, "a.xlsx")
        assert reading.errors or reading.records


def test_no_entity_of_a_workbook_is_expanded() -> None:
    """A sheet whose XML declares entities is refused, whatever they stand for."""
    packed = io.BytesIO()
    bomb = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    with (
        zipfile.ZipFile(io.BytesIO(save(make_workbook(("Title",), ("A",))))) as whole,
        zipfile.ZipFile(packed, "w") as out,
    ):
        for part in whole.infolist():
            content = whole.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                content = bomb + content.replace(b"<sheetData>", b"<sheetData><!-- &b; &c; -->")
            out.writestr(part.filename, content)
    assert "this is no whole workbook" in read_one(packed.getvalue(), "a.xlsx").errors[0].message


def test_a_table_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_text, "MOST_ROWS", 3)
    assert "the table has more than 3 rows" in read_one("Title\n" + "A\nB\nC\nD\n").errors[0].message
    assert table.MOST_ROWS == 250_000


def test_two_rows_of_headings_are_one_and_a_repeated_one_is_none() -> None:
    text = "Program,,Fees,\nTitle,Code,Tuition,Exam Fee\nA,X-1,$1,$2\nTitle,Code,Tuition,Exam Fee\nB,X-2,$3,$4\n"
    reading = read_one(text)
    assert [fields["cost"] for fields in programs(reading).values()] == [
        {"learning": 1, "assessment": 2, "currency": "USD"},
        {"learning": 3, "assessment": 4, "currency": "USD"},
    ]
    assert reading.lost == {"rows that repeat the headings": 1, "rows above the headings": 1}


def test_occupations_become_jobs_and_their_codes_no_exam_codes() -> None:
    text = (
        "O*NET-SOC Code\tTitle\tAlternate Title\tShort Title\tSource(s)\n"
        "47-2031.00\tCarpenters\tCabinet Maker\tn/a\t08\n"
        "47-2031.00\tCarpenters\tFramer\tn/a\t08\n"
        "47-2061.00\tConstruction Laborers\tConcrete Worker\tn/a\t08\n"
    )
    reading = read_one(text, "titles.txt", constants={"industry": "construction", "as_of": "2026-11-01"})
    assert [(record.kind, record.id) for record in reading.records] == [
        (RecordKind.JOB, "carpenters"),
        (RecordKind.JOB, "construction-laborers"),
    ]
    assert reading.records[0].fields["aliases"] == ["Cabinet Maker", "Framer"]
    assert reading.records[0].fields["onet_soc"] == "47-2031.00"
    assert "say --set industry=ID" in (read_one(text, "titles.txt", constants={}).errors[0].hint or "")
    licences = read_one("NAME,CODE\nBARBER,39-5011.00\nPILOT,53-2012.00\n")
    assert programs(licences) == {"harbour/barber": {"title": "BARBER"}, "harbour/pilot": {"title": "PILOT"}}
    assert licences.lost == {"CODE": 2}


LISTS = [
    '{"name": "Welding", "url": "https://a.example/w", "price": "$300"}\n{"name": "B", "url": "https://a.example/b"}\n',
    '[{"id": 7, "name": "Welding", "url": "https://a.example/w", "price": "$300"}]',
    "- {name: Welding, url: https://a.example/w, cost: $300}\n",
    "courses:\n  - {name: Welding, url: https://a.example/w, cost: $300}\nmeta: {version: 1}\n",
    "Welding: {url: https://a.example/w, cost: $300, level: easy}\nOther: {url: https://a.example/o, level: easy}\n",
    '[{"name": "Welding", "url": "https://a.example/w", "price": "$300"}]',
    '{"items": [{"id": 7, "name": "Welding", "url": "https://a.example/w", "price": {"amount": "$300"}}]}',
]


@pytest.mark.parametrize("text", LISTS)
def test_lists_of_maps_are_tables_too(text: str) -> None:
    reading = read_one(text, "list.yaml")
    assert not reading.errors
    assert reading.format == "list"
    first = programs(reading)["harbour/welding"]
    assert first["url"] == "https://a.example/w"
    assert "cost" in first or "price.amount" in reading.lost
    line, column = reading.locate(RecordKind.PROGRAM, "harbour/welding")[1:]
    assert line is not None
    assert column is not None


@pytest.mark.parametrize(
    "text", ["users:\n  - {email: a@b.example}\n", "H1: {score: 1}\nH2: {score: 2}\n", "- a\n- b\n"]
)
def test_lists_of_other_things_are_no_programs(text: str) -> None:
    assert read_one(text, "list.yaml").format is None


@pytest.mark.parametrize("to", FORMATS)
def test_a_template_that_is_filled_in_is_imported(to: str) -> None:
    content = write_template(to)
    cells = {
        "Title": "Welding",
        "Link": "https://a.example/w",
        "Hours": "12-15",
        "Course fee": "$300",
        "Open to": "students",
    }
    if to == "yaml":
        reading = read_one(content, "t.yaml", constants={})
        assert not reading.errors
        assert list(programs(reading)) == ["my-college/first-course"]
        return
    if to == "csv":
        row = ",".join(cells.get(heading.text, "") for heading in HEADINGS)
        content += f"{row}\r\n".encode()
    else:
        book = openpyxl.load_workbook(io.BytesIO(content))
        book.worksheets[0].append([cells.get(heading.text) for heading in HEADINGS])
        content = save(book)
    reading = read_one(content, f"t.{to}")
    assert not reading.errors
    assert not reading.warnings
    assert not reading.lost
    assert programs(reading)["harbour/welding"] == {
        "title": "Welding",
        "url": "https://a.example/w",
        "hours": {"min": 12, "max": 15},
        "cost": {"learning": 300, "currency": "USD"},
        "open_to": ["students"],
    }
    assert reading.table is not None
    assert all(column.field for column in reading.table.columns)


cells = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp")), max_size=20)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=8))
def test_no_row_vanishes(rows: list[tuple[str, str, str]]) -> None:
    titles = [f"Course {number} {row[0]}" for number, row in enumerate(rows)]
    quoted = [
        ",".join('"' + cell.replace('"', '""') + '"' for cell in (title, row[1], row[2]))
        for title, row in zip(titles, rows, strict=True)
    ]
    reading = read_one("\n".join(["Title,Price,Notes", *quoted]) + "\n")
    assert not reading.errors
    read_titles = [fields["title"] for fields in programs(reading).values()]
    assert read_titles == [unicodedata.normalize("NFC", " ".join(title.split())) for title in titles]
    assert len(programs(reading)) == len(rows)
    said = sum(bool(row[2].strip()) for row in rows)
    assert reading.lost.get("Notes", 0) == said


def test_cells_tell_what_a_heading_does_not() -> None:
    text = (
        "Title,Where,Zeit,Go to,Exam length,Mehr\n"
        "A,Online,12 hrs,https://a.example/1,90 minutes,x\n"
        "B,Hybrid,90 minutes,https://a.example/2,1 hour,y\n"
    )
    reading = read_one(text)
    assert programs(reading)["harbour/a"] == {
        "title": "A",
        "delivery": "online",
        "hours": 12,
        "url": "https://a.example/1",
    }
    assert reading.table is not None
    because = {column.column: column.because for column in reading.table.columns}
    assert (because["Zeit"], because["Go to"]) == ("its cells", "its cells")
    assert reading.lost == {"Exam length": 2, "Mehr": 2}


def test_a_provider_that_is_said_fills_the_empty_cells_of_a_column_that_is_said_too() -> None:
    reading = read_one("Title,School\nA,Sea School\nB,\n", columns={"School": "provider"})
    said = [(record.id, record.fields) for record in reading.records if record.kind is RecordKind.PROVIDER]
    assert said == [
        ("sea-school", {"name": "Sea School"}),
        ("harbour", {"name": "Harbour College", "internal": True}),
    ]


def test_a_provider_that_is_said_counts_more_than_a_column() -> None:
    reading = read_one("Title,School\nA,School of Technology\n")
    assert list(programs(reading)) == ["harbour/a"]
    assert reading.lost == {"School": 1}


def test_a_class_is_a_title_where_its_cells_are_no_classes() -> None:
    assert list(programs(read_one("Class,Fee\nWelding I,$5\nSailing,$6\n"))) == ["harbour/welding-i", "harbour/sailing"]
    declared = programs(read_one("Title,Class,Class basis\nA,skill,graded labs\nB,knowledge,\n"))
    assert (declared["harbour/a"]["class"], declared["harbour/a"]["class_basis"]) == ("skill", "graded labs")
    assert declared["harbour/b"] == {"title": "B", "criteria": ["Listed as class knowledge"]}


def test_several_columns_may_say_how_it_is_earned() -> None:
    [only] = programs(read_one("Title,Assessment,Exam format\nA,Project,Oral\n")).values()
    assert only["criteria"] == ["Assessment: Project", "Exam format: Oral"]


def test_the_address_behind_a_cell_is_the_page() -> None:
    book = make_workbook(("Fall",), ("Course", "Link", "Fee"), ("Welding", "here", "$5"), ("Sailing", "here", "$6"))
    page = book.worksheets[0]
    for row, address in ((3, "https://a.example/w"), (4, "https://a.example/s")):
        page.cell(row, 2).hyperlink = address
    said = [fields["url"] for fields in programs(read_one(save(book), "a.xlsx")).values()]
    assert said == ["https://a.example/w", "https://a.example/s"]

    book = make_workbook(("Course", "Fee"), ("Welding", "$5"), ("Sailing", "$6"))
    page = book.worksheets[0]
    page["A2"].hyperlink, page["A3"].hyperlink = "https://a.example/w", "mailto:a@a.example"
    page["A4"] = "Knots"
    page["A4"].hyperlink = "https://a.example/k"
    reading = read_one(save(book), "a.xlsx")
    assert [fields.get("url") for fields in programs(reading).values()] == [
        "https://a.example/w",
        None,
        "https://a.example/k",
    ]
    assert reading.table is not None
    assert ("Course leads to", "url") in [column[1:3] for column in reading.table.columns]


def test_a_table_in_a_pipe_is_known_by_its_headings() -> None:
    assert list(programs(read_one(OFFICE, "-"))) == ["harbour/welding-i", "harbour/sailing"]
    assert list(programs(read_one(OFFICE.replace(",,,,,,", ""), "-"))) == ["harbour/welding-i", "harbour/sailing"]
    prose = read_one("Once there was a course, and a fee; both\nwere gone: so, nobody came.\n", "-")
    assert prose.format is None


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("beside", ["provider,price", "Institution,price", "price,days"])
def test_a_full_id_names_the_provider_in_a_person_s_own_table(end: str, beside: str) -> None:
    text = end.join([f"id,title,{beside}", "harbour/sailing,Sailing,Harbour College,10 USD", ""])
    reading = read_one(text, constants={})
    assert reading.errors == ()
    assert programs(reading)["harbour/sailing"]["title"] == "Sailing"
    if "price," not in beside:
        [provider] = [record for record in reading.records if record.kind is RecordKind.PROVIDER]
        assert (provider.id, provider.fields["name"]) == ("harbour", "Harbour College")
