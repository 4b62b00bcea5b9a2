"""Requirement trees: what a file writes is what comes back."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microcred.domain.requirement import Condition, NeedsAll, NeedsSome, parse_requirement, programs_named, to_json

IDS = st.sampled_from(["a/one", "a/two", "b/three"])
CONDITIONS = st.builds(
    lambda months, text: {"condition": {"kind": "experience", "months": months, "text": text}},
    st.integers(1, 60),
    st.sampled_from(["network work", "care"]),
)
TREES = st.recursive(
    IDS | CONDITIONS,
    lambda parts: (
        st.lists(parts, max_size=3).map(lambda several: {"all": several})
        | st.lists(parts, max_size=3).map(lambda several: {"any": several})
        | st.lists(parts, min_size=2, max_size=3).map(lambda several: {"of": 2, "from": several})
    ),
    max_leaves=8,
)


@given(TREES)
def test_a_tree_comes_back_as_it_was_written(tree: Any) -> None:
    assert to_json(parse_requirement(tree)) == tree


def test_a_count_left_out_is_one() -> None:
    assert parse_requirement({"from": ["a/one", "a/two"]}) == parse_requirement({"any": ["a/one", "a/two"]})


def test_every_program_is_named_however_deep() -> None:
    tree = parse_requirement({"all": ["a/one", {"any": ["a/two", {"of": 1, "from": ["b/three", "a/one"]}]}]})
    assert list(programs_named(tree)) == ["a/one", "a/two", "b/three", "a/one"]


def test_nothing_is_no_tree() -> None:
    assert parse_requirement(None) is None
    assert to_json(None) is None
    assert parse_requirement({"all": []}) == NeedsAll(())
    assert parse_requirement({"any": []}) == NeedsSome(1, ())


def test_a_condition_keeps_only_what_it_says() -> None:
    assert Condition("age", years=18).to_json() == {"kind": "age", "years": 18}


def test_what_is_no_requirement_is_refused() -> None:
    with pytest.raises(ValueError, match="not a requirement"):
        parse_requirement({"some": []})
