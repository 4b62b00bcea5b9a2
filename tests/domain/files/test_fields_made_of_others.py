"""Lists, maps, ranges, shapes and requirement trees."""

from typing import Any

import pytest

from microcred.domain.files.fields import FieldType, Plain
from microcred.domain.files.problem import Problem
from microcred.domain.files.provider_keys import CONDITION, SOURCE, program_shape, provider_shape
from microcred.domain.files.requirement_field import RequirementTree
from microcred.domain.files.scalars import Number, ProgramId, Text
from microcred.domain.files.shapes import Field, ListOf, MapOf, Range, Shape, or_null
from microcred.domain.files.skills_file import skill_shape
from microcred.domain.requirement import parse_requirement

TREE = RequirementTree(ProgramId("acme"), CONDITION)
SHAPE = Shape({"name": Field(Text(), "A name.", is_required=True), "count": Field(Number(), "A count.")})


def value_of(kind: FieldType, value: Any) -> Any:
    read, problems = kind.read(value, ("field",))
    assert problems == []
    return read


def problems_of(kind: FieldType, value: Any) -> list[Problem]:
    return kind.read(value, ("field",))[1]


def test_a_list_tells_each_wrong_value_at_its_place() -> None:
    problems = problems_of(ListOf(Number()), [1, "x", 2, None])
    assert [problem.path for problem in problems] == [("field", 1), ("field", 3)]
    assert problems[0].message == "field[1] should be a number, not “x”"


def test_one_value_in_place_of_a_list_is_shown_as_a_list() -> None:
    assert problems_of(ListOf(Text()), "a, b")[0].hint == "write field: [a, b]"
    assert problems_of(ListOf(SHAPE), {"name": "x"})[0].hint == "write field: [{name: x}]"


def test_a_text_that_stands_twice_in_a_list_is_a_warning() -> None:
    read, [problem] = ListOf(Text()).read(["a", "b", "a"], ("field",))
    assert read == ["a", "b", "a"]
    assert problem.is_warning
    assert (problem.path, problem.first) == (("field", 2), ("field", 0))


def test_a_map_has_clean_keys_and_leaves_out_what_is_empty() -> None:
    assert value_of(MapOf(Text()), {" a  b ": Plain("1"), "c": None}) == {"a b": "1"}
    [problem] = problems_of(MapOf(Text()), {"a": []})
    assert problem.path == ("field", "a")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Plain("12"), 12),
        ({"min": Plain("1"), "max": Plain("2.5")}, {"min": 1, "max": 2.5}),
        ({"min": 3}, {"min": 3}),
        ({"min": None, "max": 3}, {"max": 3}),
        ({"min": 3, "max": 3}, {"min": 3, "max": 3}),
    ],
)
def test_a_range_is_a_number_or_has_ends(value: Any, expected: Any) -> None:
    assert value_of(Range(), value) == expected


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ({"min": 4, "max": 3}, "swap them"),
        ({}, "for example field: {min: 20, max: 40}"),
        ({"min": None}, "for example field: {min: 20, max: 40}"),
        (Plain("20 - 40"), "write field: {min: 20, max: 40}"),
        (Plain("20–40"), "write field: {min: 20, max: 40}"),
        (Plain("40 hours"), "write the number alone, without quotes: field: 40"),
        ({"mni": 4}, "did you mean min?"),
        (-1, "leave the key out where it is not known"),
        ("many", "for example field: {min: 20, max: 40}"),
    ],
)
def test_a_wrong_range_is_told(value: Any, hint: str) -> None:
    assert [problem.hint for problem in problems_of(Range(), value)] == [hint]


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        (Plain("12 weeks"), "weeks are no hours: count hours, or leave the key out"),
        (Plain("40 hours"), "write the number alone, without quotes: field: 40"),
    ],
)
def test_a_number_of_another_measure_is_not_taken_for_one_of_this(value: Any, hint: str) -> None:
    assert [problem.hint for problem in problems_of(Range(Number("a number of hours")), value)] == [hint]


def test_a_shape_tells_unknown_and_missing_keys() -> None:
    unknown, missing = problems_of(SHAPE, {"cuont": 1})
    assert (unknown.path, unknown.hint, unknown.is_about_key) == (("field", "cuont"), "did you mean count?", True)
    assert (missing.path, missing.message) == (("field",), "name is missing")
    [empty] = problems_of(SHAPE, {"name": None})
    assert (empty.path, empty.message) == (("field", "name"), "name is empty")


def test_null_clears_where_a_shape_keeps_it() -> None:
    assert value_of(SHAPE, {"name": "x", "count": None}) == {"name": "x"}
    assert value_of(Shape(SHAPE.fields, keeps_null=True), {"name": "x", "count": None}) == {"name": "x", "count": None}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", "acme/a"),
        ({"all": ["a", "other/b"]}, {"all": ["acme/a", "other/b"]}),
        ({"from": ["a"]}, {"of": 1, "from": ["acme/a"]}),
        ({"of": Plain("2"), "from": ["a", {"any": ["b"]}]}, {"of": 2, "from": ["acme/a", {"any": ["acme/b"]}]}),
        ({"condition": {"kind": "age", "years": Plain("9"), "text": None}}, {"condition": {"kind": "age", "years": 9}}),
    ],
)
def test_a_requirement_is_read_with_full_ids(value: Any, expected: Any) -> None:
    read = value_of(TREE, value)
    assert read == expected
    assert parse_requirement(read) is not None


@pytest.mark.parametrize(
    ("value", "path", "part_of_message"),
    [
        (["a"], (), "neither all nor any"),
        ({}, (), "empty map"),
        ({"all": ["a"], "any": ["b"]}, (), "all beside any"),
        ({"of": 1, "any": ["b"]}, (), "any beside of"),
        ({"of": 1}, (), "not from what"),
        ({"of": 3, "from": ["a", "b"]}, ("of",), "out of range"),
        ({"of": 0, "from": ["a", "b"]}, ("of",), "out of range"),
        ({"from": []}, (), "out of range"),
        ({"any": "a"}, ("any",), "should be a list"),
        ({"any": [["a"]]}, ("any", 0), "neither all nor any"),
        ({"any": ["a", {"all": ["A"]}]}, ("any", 1, "all", 0), "id of a program"),
        ({"every": ["a"]}, ("every",), "unknown key"),
        ({"condition": {"kind": "luck"}}, ("condition", "kind"), "one of experience"),
        (3, (), "should be the id"),
    ],
)
def test_a_wrong_requirement_is_told_at_its_place(value: Any, path: tuple[Any, ...], part_of_message: str) -> None:
    [problem] = problems_of(TREE, value)
    assert problem.path == ("field", *path)
    assert part_of_message in problem.message
    assert not problem.is_warning


@pytest.mark.parametrize(("value", "meaning"), [({"all": []}, "always met"), ({"any": []}, "never be met")])
def test_an_empty_requirement_is_a_warning(value: Any, meaning: str) -> None:
    [problem] = problems_of(TREE, value)
    assert meaning in problem.message
    assert problem.is_warning


def test_a_requirement_nested_without_end_is_told() -> None:
    value: Any = "a"
    for _ in range(5000):
        value = {"all": [value]}
    assert "nested too deep" in problems_of(TREE, value)[0].message


@pytest.mark.parametrize(
    "shape",
    [program_shape("acme"), program_shape(None), provider_shape(is_overlay=False), SOURCE, CONDITION, skill_shape()],
)
def test_every_field_has_a_sentence_and_an_example_that_is_right(shape: Shape) -> None:
    for key, field in shape.fields.items():
        assert field.doc.endswith("."), key
        read, problems = field.type.read(field.example_value, (key,))
        assert [problem.message for problem in problems] == []
        assert read is not None


def test_null_may_stand_for_any_optional_value_in_a_schema() -> None:
    assert or_null({"type": "string"}) == {"type": ["string", "null"]}
    assert or_null({"enum": ["a"]}) == {"enum": ["a", None]}
    assert or_null({"$ref": "#/x"}) == {"anyOf": [{"$ref": "#/x"}, {"type": "null"}]}
