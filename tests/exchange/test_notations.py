"""YAML and JSON text to values and places: what is meant, what is refused, and how fast a hostile file is."""

import json
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from microcred.domain.files.fields import Plain
from microcred.exchange.document import Document, decode
from microcred.exchange.json_tree import read_json
from microcred.exchange.location import Unreadable
from microcred.exchange.registry import read, read_trees
from microcred.exchange.tree import DEEPEST
from microcred.exchange.yaml_tree import read_yaml

PARSERS = [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)]

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=15,
)


def complaint_about(text: str, parser: Any) -> Unreadable | None:
    try:
        read_yaml(text, parser)
    except Unreadable as failure:
        return failure
    return None


@given(json_values, st.sampled_from([None, 2]), st.booleans())
@settings(max_examples=200, deadline=None)
def test_json_is_read_as_the_standard_library_reads_it(value: Any, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    assert read_json(text).value == json.loads(text)


@given(st.text(alphabet='{}[],:"\\ \n\tae1-.0u', max_size=40))
@settings(max_examples=300, deadline=None)
def test_text_that_is_json_for_one_reader_is_for_the_other(text: str) -> None:
    try:
        expected = json.loads(text)
    except ValueError:
        with pytest.raises(Unreadable):
            read_json(text)
    else:
        if json.dumps(expected).find("Infinity") < 0:
            assert read_json(text).value == expected or '"' in text  # a repeated key keeps the first here


@given(st.binary(max_size=200))
@example(b"!\r,")
@example(b",\r\x80")
@settings(max_examples=200, deadline=None)
def test_no_bytes_raise(content: bytes) -> None:
    for reading in read(Document("any.yaml", None, content)):
        assert reading.errors or reading.records or reading.format


@given(st.text(alphabet="abz:- \n\t[]{},#&*!|>'\"%@`?~0.1\\é\u2028", max_size=60))
@settings(max_examples=300, deadline=None)
def test_no_text_raises_and_every_complaint_has_a_place(text: str) -> None:
    for parser in PARSERS:
        failure = complaint_about(text, parser)
        assert failure is None or (failure.line or 0) >= 1
        assert failure is None or (failure.column or 0) >= 1


@pytest.mark.parametrize("parser", PARSERS)
def test_places_count_from_one_and_lead_to_keys_and_values(parser: Any) -> None:
    [tree] = read_yaml("é: {b: [x,\n   {c: d}]}\n", parser)
    assert tree.value == {"é": {"b": ["x", {"c": "d"}]}}
    assert tree.locate(("é", "b", 1, "c")) == (2, 8)
    assert tree.locate(("é", "b", 1, "c"), is_about_key=True) == (2, 5)
    assert tree.locate(("é", "b", 7, "c")) == (1, 8), "the nearest that is there"
    assert tree.locate(()) == (1, 1)


def test_text_without_quotes_is_told_from_text_with() -> None:
    [tree] = read_yaml("a: 12\nb: '12'\nc: >-\n  12\nd: !!str 12\ne: !!int 12\nf: ~\n")
    assert {key: isinstance(value, Plain) for key, value in tree.value.items()} == {
        "a": True,
        "b": False,
        "c": False,
        "d": False,
        "e": True,
        "f": True,
    }


@pytest.mark.parametrize("text", ["[" * 200_000, "{a: " * 200_000, "- " * 200_000, "? " * 200_000 + "a"])
def test_nesting_that_would_end_the_process_is_an_error(text: str) -> None:
    for content in (text, '{"a":' * 100_000):
        [reading] = read(Document("deep.yaml", None, content.encode()))
        assert f"more than {DEEPEST}" in reading.errors[0].message


def test_an_honest_depth_is_read() -> None:
    text = "[" * DEEPEST + "]" * DEEPEST
    assert read_yaml(text)[0].value == read_json(text).value


def test_an_alias_to_what_it_stands_in_is_an_error() -> None:
    with pytest.raises(Unreadable, match="stands inside"):
        read_yaml("a: &a [*a]")
    with pytest.raises(Unreadable, match="names nothing"):
        read_yaml("a: *b")


def test_a_tag_makes_nothing_happen_and_is_told_with_its_place() -> None:
    [tree] = read_yaml("a: 1\nb: !!python/name:os.system x\n")
    assert tree.value["b"] == "x"
    assert [fault.path for fault in tree.faults] == [("b",)]
    assert tree.lines.at(tree.fault_positions[0]) == (2, 4)


def test_the_same_complaint_from_either_parser() -> None:
    for text in ('a: "b\n', "a: b: c\n", "a: [b\nc: d\n", "a:\n\tb: c\n", "a: *\n", "a: @b\n", "a: 1\nid:b\n"):
        told = []
        for parser in PARSERS:
            with pytest.raises(Unreadable) as failure:
                read_yaml(text, parser)
            told.append((failure.value.message, failure.value.hint, failure.value.line, failure.value.column))
        assert told[0] == told[1]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_is_read_from_utf_8_and_from_utf_16_with_a_mark(encoding: str) -> None:
    assert decode("title: Café\n".encode(encoding)) == "title: Café\n"


def test_text_in_another_encoding_is_told_where_it_breaks() -> None:
    with pytest.raises(Unreadable) as failure:
        decode("a: 1\ntitle: Caf\xe9\n".encode("latin-1"))
    assert (failure.value.line, failure.value.column) == (2, 11)
    with pytest.raises(Unreadable, match="binary"):
        decode(bytes(range(256)))


def test_json_in_a_yaml_file_may_be_yaml() -> None:
    assert read_trees(Document("a.yaml", None, b"{a: [b, c]}"))[0].value == {"a": ["b", "c"]}
    with pytest.raises(Unreadable, match="double quotes"):
        read_trees(Document("a.json", None, b"{a: [b, c]}"))
