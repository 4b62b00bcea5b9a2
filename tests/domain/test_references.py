"""Circles of requirements are found, all of them, and told from their least program."""

import graphlib
import itertools

from hypothesis import given
from hypothesis import strategies as st

from microcred.domain.references import find_circles

NAMES = "abcdef"


def test_a_circle_is_told_as_a_way_from_a_program_back_to_itself() -> None:
    assert find_circles({"b": ["c"], "c": ["a"], "a": ["b"], "d": ["a"]}) == [("a", "b", "c", "a")]


def test_a_program_may_require_itself() -> None:
    assert find_circles({"a": ["a", "b"], "b": []}) == [("a", "a")]


def test_what_is_not_there_is_no_circle() -> None:
    assert find_circles({"a": ["gone"], "b": ["a"]}) == []


@given(st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), max_size=4)))
def test_every_circle_is_one_and_without_their_steps_none_is_left(requires: dict[str, list[str]]) -> None:
    circles = find_circles(requires)
    steps = {(program, named) for program, several in requires.items() for named in several if named in requires}
    for circle in circles:
        walked = set(itertools.pairwise(circle))
        assert circle[0] == circle[-1] == min(circle)
        assert walked <= steps
        steps -= walked
    left: dict[str, set[str]] = {}
    for program, named in steps:
        left.setdefault(program, set()).add(named)
    graphlib.TopologicalSorter(left).prepare()
