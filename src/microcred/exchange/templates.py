"""Tables for an office to fill in: a program a row, under headings that people use and import reads."""

import csv
import io
from typing import NamedTuple

from microcred.exchange.location import Unreadable

FORMATS = ("csv", "xlsx", "yaml")
"""The formats in which a template is written."""


class _Heading(NamedTuple):
    """A heading, what to write beneath it, and the words to choose from where there are few."""

    text: str
    says: str
    choices: tuple[str, ...] = ()
    width: int = 18


HEADINGS = (
    _Heading("Title", "What the program is called. The only cell that must be filled.", width=40),
    _Heading("Link", "Its page, beginning with https://", width=40),
    _Heading(
        "Type",
        "What is offered.",
        (
            "course",
            "path",
            "exam",
            "certification",
            "licence",
            "project",
            "lab",
            "event",
            "membership",
            "award",
            "degree",
        ),
    ),
    _Heading("Description", "A sentence or two in your own words.", width=50),
    _Heading("Skills", "What one learns or proves, between commas.", width=40),
    _Heading("How to earn", "What must be done and who judges it: attend, pass a quiz, a graded project …", width=40),
    _Heading("Level", "A word for how hard it is, such as introductory."),
    _Heading("Hours", "How many hours it takes: 12, or 12-15. Weeks are no hours: leave it empty."),
    _Heading("Course fee", "With its currency: $300. Write $0 where there is nothing to pay; empty is unknown."),
    _Heading("Exam fee", "The same for the exam; $0 where there is none."),
    _Heading("Certificate fee", "The same for the certificate or badge."),
    _Heading("Delivery", "Where it takes place.", ("online", "in person", "hybrid")),
    _Heading("Location", "Room, building or town."),
    _Heading("Starts", "The next first day, as 2026-11-01."),
    _Heading("Enroll by", "The last day to enrol, as 2026-10-15."),
    _Heading("Open to", "Who may take it.", ("anyone", "students", "members", "employees", "partners")),
    _Heading("Prerequisites", "What one must have before, in words."),
    _Heading("Valid for (months)", "How long the credential is valid; empty where it does not expire."),
    _Heading("Language", "The language it is taught in: English, or en."),
    _Heading("Code", "Its number in your catalog, or that of its exam."),
    _Heading("Status", "Whether it is offered.", ("active", "upcoming", "retired")),
)
"""The headings of the table, in order."""

_ROWS = 1000

_YAML = """\
# One file a provider. Everything but id, name and title may be left out: what is not known stays out.
# microcred check FILE says what is wrong in it, microcred schema provider lists all keys.
provider:
  id: my-college          # small letters, digits and hyphens
  name: My College
  kind: college
  internal: true          # the college's own
source: {kind: own, as_of: 2026-01-31}   # who says it, and on what day it was true
programs:
  - id: first-course
    title: First Course
    # url: https://example.edu/first-course
    # kind: course
    # skills: [spreadsheets]
    # hours: {min: 12, max: 15}
    # cost: {learning: 300, assessment: 0, certificate: 0, currency: USD}
    # delivery: online
    # criteria: ["Assessment: a graded project"]
"""


def write_template(to: str) -> bytes:
    """The empty table in this format."""
    match to:
        case "csv":
            return _write_csv()
        case "xlsx":
            return _write_workbook()
        case "yaml":
            return _YAML.encode()
    raise Unreadable(f"there is no template in {to}", f"it is one of {', '.join(FORMATS)}")


def _write_csv() -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerow([heading.text for heading in HEADINGS])
    return out.getvalue().encode("utf-8-sig")


def _write_workbook() -> bytes:
    import openpyxl
    from openpyxl.comments import Comment
    from openpyxl.styles import Font
    from openpyxl.worksheet.datavalidation import DataValidation

    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.title = "Programs"
    page.freeze_panes = "B2"
    for number, heading in enumerate(HEADINGS, start=1):
        cell = page.cell(1, number, heading.text)
        cell.font = Font(bold=True)
        cell.comment = Comment(heading.says, "microcred", width=260, height=90)
        page.column_dimensions[cell.column_letter].width = heading.width
        if heading.choices:
            choices = DataValidation("list", formula1=f'"{",".join(heading.choices)}"', allow_blank=True)
            choices.add(f"{cell.column_letter}2:{cell.column_letter}{_ROWS}")
            page.add_data_validation(choices)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
