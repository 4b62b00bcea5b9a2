"""Every format shows the same view: one hand-made view, all renderers."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microcred.render.formats import FORMATS
from microcred.render.registry import writer_of
from microcred.render.view import Card, Column, Drawing, Level, Note, Pair, Pairs, Table, UnknownField, View

ROWS = [
    {
        "id": "cisco/ccna",
        "title": "Network | Associate",
        "cost": {"total": 300, "currency": "USD"},
        "skills": ["a", "b"],
    },
    {"id": "aws/x", "title": "=HYPERLINK(1)", "cost": {"total": None, "currency": None}, "skills": []},
]
COLUMNS = (
    Column("id", "Id", worth=4),
    Column("title", "Title", worth=9),
    Column("cost.total", "Cost", worth=7, right=True),
    Column("skills", "Skills"),
)
VIEW = View({"schema_version": 1, "results": ROWS}, COLUMNS, ROWS)


def written(name: str, view: View = VIEW, fields: tuple[str, ...] = ()) -> str:
    out = io.StringIO()
    writer_of(name)(view, out, fields)
    return out.getvalue()


def test_json_is_the_document() -> None:
    assert json.loads(written("json")) == VIEW.document


def test_jsonl_is_a_row_a_line() -> None:
    assert [json.loads(line) for line in written("jsonl").splitlines()] == ROWS


def test_plain_is_headed_by_json_names_and_parted_by_tabs() -> None:
    first, second, third = (line.split("\t") for line in written("plain").splitlines())
    assert first == ["id", "title", "cost.total", "skills"]
    assert second == ["cisco/ccna", "Network | Associate", "300", "a, b"]
    assert third == ["aws/x", "=HYPERLINK(1)", "", ""]


def test_csv_defuses_what_a_spreadsheet_would_compute() -> None:
    rows = list(csv.reader(io.StringIO(written("csv"))))
    assert rows[0] == ["id", "title", "cost.total", "skills"]
    assert rows[2][1] == "'=HYPERLINK(1)"


def test_a_negative_number_in_csv_stays_a_number() -> None:
    view = View([], (Column("n", "N"),), [{"n": -3}])
    assert written("csv", view).splitlines() == ["n", "-3"]


def test_markdown_cells_cannot_become_markup() -> None:
    assert r"Network \| Associate" in written("markdown")
    assert "---:" in written("markdown")


def test_a_table_drops_the_least_worthy_columns_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "36")
    narrow = written("table")
    assert "Network | Associate" in narrow
    assert "Id" not in narrow


@pytest.mark.parametrize("name", FORMATS)
def test_fields_are_chosen_alike_in_every_format(name: str) -> None:
    text = written(name, fields=("cost.currency", "id"))
    assert "USD" in text
    assert "Network" not in text


@pytest.mark.parametrize("name", FORMATS)
def test_a_misspelt_field_is_told_from_the_known_ones(name: str) -> None:
    with pytest.raises(UnknownField) as caught:
        written(name, fields=("titel",))
    assert "title" in caught.value.known


@pytest.mark.parametrize("name", FORMATS)
def test_a_view_without_rows_is_no_fault(name: str) -> None:
    written(name, View([], COLUMNS, []))


@given(st.text())
def test_no_text_reaches_a_terminal_raw(text: str) -> None:
    view = View([], (Column("t", "T"),), [{"t": f"a\x1b[31m{text}"}])
    shown = written("table", view) + written("plain", view).replace("\t", "").replace("\n", "")
    assert all(character.isprintable() or character == "\n" for character in shown)


def test_every_block_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    drawing = Drawing(
        "Ladder",
        (
            Level("2", "skill", (Card("○", "A title that is long enough to need a second line here", ("5 USD",)),)),
            Level("1", "knowledge", (), "gap: nothing"),
        ),
    )
    screen = (Note("a note"), Pairs((Pair("label", "text", "remark"),), "facts"), Table(COLUMNS, ROWS, "rows"), drawing)
    text = written("table", View([], COLUMNS, ROWS, screen=screen))
    for part in ("a note", "label", "remark", "facts", "rows", "Network", "gap: nothing", "5 USD", "┣━━━┫ 2 skill"):
        assert part in text
    assert max(len(line) for line in text.splitlines()) <= 60


def test_what_cannot_carry_unicode_gets_ascii() -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii", errors="replace")
    writer_of("table")(View([], COLUMNS, ROWS, screen=(Drawing("L", (Level("1", "● knowledge", ()),)),)), out, ())
    out.flush()
    assert "|===| 1 @ knowledge" in raw.getvalue().decode("ascii")
