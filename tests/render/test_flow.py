"""Rows that flow: written as they come, and as they would be written whole."""

import io
import json
from collections.abc import Iterator
from typing import Any

import pytest

from microcred.render.flow import Flow
from microcred.render.registry import writer_of
from microcred.render.view import Column, UnknownField, View

COLUMNS = (Column("id", "Id"), Column("note", "Note"))


def rows(number: int) -> Iterator[dict[str, Any]]:
    for place in range(number):
        yield {"id": place, "note": "line\nend “é”", "deep": {"list": [place, None]}}


def written(name: str, source: Any, *fields: str) -> str:
    out = io.StringIO()
    writer_of(name)(View(source, COLUMNS, source), out, fields)
    return out.getvalue()


@pytest.mark.parametrize("number", [0, 1, 19, 20, 21, 45])
@pytest.mark.parametrize("name", ["json", "jsonl", "plain", "csv", "markdown"])
def test_a_flow_is_written_as_its_rows_would_be(name: str, number: int) -> None:
    assert written(name, Flow(rows(number))) == written(name, list(rows(number)))
    if number:
        assert written(name, Flow(rows(number)), "deep.list", "id") == written(
            name, list(rows(number)), "deep.list", "id"
        )


def test_rows_are_written_before_the_last_has_come() -> None:
    def broken() -> Iterator[dict[str, Any]]:
        yield from rows(30)
        raise OSError

    out = io.StringIO()
    flow = Flow(broken())
    with pytest.raises(OSError):  # noqa: PT011 – it has no message
        writer_of("jsonl")(View(flow, COLUMNS, flow), out, ())
    assert [json.loads(line)["id"] for line in out.getvalue().splitlines()] == list(range(30))


def test_a_field_that_no_row_has_is_told_before_anything_is_written() -> None:
    with pytest.raises(UnknownField):
        written("plain", Flow(rows(50)), "nothing")
