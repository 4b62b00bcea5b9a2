"""Which program a word means."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from microcred.domain.naming import SLIP, Named, NameKind, abbreviations_in, choose, find_nearest, likeness, names_of
from microcred.domain.program import Program, Status

TODAY = date(2026, 11, 23)


def named(program: str, kind: NameKind, status: Status = Status.ACTIVE, retired_on: date | None = None) -> Named:
    return Named(program, kind, status, retired_on)


def test_the_more_telling_name_wins() -> None:
    assert choose([named("b/x", NameKind.TITLE), named("a/x", NameKind.ALIAS)], TODAY) == ["a/x"]


def test_several_of_one_sort_are_all_told() -> None:
    assert choose([named("b/x", NameKind.SLUG), named("a/x", NameKind.SLUG)], TODAY) == ["a/x", "b/x"]


def test_what_is_offered_stands_before_what_is_not() -> None:
    old = named("a/old", NameKind.ALIAS, retired_on=date(2026, 1, 1))
    gone = named("a/gone", NameKind.ALIAS, Status.WITHDRAWN)
    assert choose([old, gone, named("a/new", NameKind.ALIAS)], TODAY) == ["a/new"]
    assert choose([old], TODAY) == ["a/old"]


def test_nothing_means_nothing() -> None:
    assert choose([], TODAY) == []


def test_a_program_answers_to_all_its_names() -> None:
    program = Program(
        id="cisco/ccna",
        title="Cisco Certified Network Associate (CCNA)",
        provider="cisco",
        aliases=("Network Associate",),
        exam_codes=("200-301",),
        formerly=("cisco/ccna-rs",),
        identifiers=(("credly", "683783d8"),),
    )
    names = {name: kind for kind, name in names_of(program)}
    assert names["cisco/ccna"] is NameKind.ID
    assert names["200-301"] is NameKind.EXAM_CODE
    assert names["network associate"] is NameKind.ALIAS
    assert names["683783d8"] is NameKind.IDENTIFIER
    assert names["cisco/ccna-rs"] is NameKind.FORMER
    assert (NameKind.ALIAS, "ccna") in names_of(program)


def test_only_abbreviations_in_parentheses_are_names() -> None:
    assert abbreviations_in("Certified Argo Project Associate (CAPA)") == ["CAPA"]
    assert abbreviations_in("Networking (an introduction) (retired)") == []
    assert abbreviations_in("Half (open") == []


def test_a_slip_is_close_and_another_word_is_not() -> None:
    assert likeness("securty+", "security+") >= SLIP
    assert likeness("kitchen", "security+") < SLIP


def test_another_number_is_no_slip() -> None:
    assert likeness("DP-203", "dp 420") < SLIP
    assert likeness("SAA-C02", "saa c03") < SLIP
    assert likeness("security+ SY0-701", "securty+ sy0-701") >= SLIP
    assert find_nearest("securty+", ["network+", "security+"])[0] == "security+"


@given(st.text(max_size=60))
def test_any_title_has_names_without_failing(title: str) -> None:
    assert all(name for _, name in names_of(Program(id="a/b", title=title, provider="a")))


def test_among_very_many_names_the_nearest_is_found_all_the_same() -> None:
    names = [f"course number {number} of the catalogue" for number in range(60_000)]
    assert find_nearest("seamanshp", [*names, "seamanship", "seafaring"], most=1) == ["seamanship"]
