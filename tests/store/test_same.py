"""Two ids of one program: put together, taken apart again, and named by either, whatever else happens."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.actions.load import place
from microcred.domain.edits import SOURCE
from microcred.domain.errors import MicrocredError
from microcred.domain.ladder.values import Graph
from microcred.domain.program import Program
from microcred.domain.record import FactSource, Layer, Record, RecordKind, SourceOutcome
from microcred.store.changes import Cause
from microcred.store.edits import drop_edit
from microcred.store.graph import load_graph
from microcred.store.history import differences_of, list_changes
from microcred.store.jobs import get_jobs, jobs_asking_for
from microcred.store.open import Catalogue, open_in_memory
from microcred.store.programs import all_programs, get_program, unlocked_by
from microcred.store.write import Delivered, apply_source
from store.test_undo import DELIVERIES, NOW, assert_sound, bring, deliver, exported, program, provider, record, undo

A, B, C = "acme/a", "acme/b", "acme/c"


def say_same(catalogue: Catalogue, stays: str, *goes: str, **said: Any) -> SourceOutcome:
    told = Record(
        kind=RecordKind.PROGRAM, id=stays, fields={"same_as": list(goes), **said}, where=FactSource(None, "2026-01-01")
    )
    delivered = Delivered(source=SOURCE, records=(told,), partial=True, allow_shrink=True)
    return apply_source(catalogue, delivered, command="edit", now=NOW, classify=place)


def drop(catalogue: Catalogue, stays: str) -> None:
    drop_edit(catalogue, stays, ["same_as"], Cause("edit", None, NOW), place)


def found(catalogue: Catalogue, program_id: str = A) -> Program:
    program = get_program(catalogue, program_id)
    assert program is not None
    return program


@pytest.fixture
def catalogue() -> Iterator[Catalogue]:
    with closing(open_in_memory()) as opened:
        yield opened


def test_one_program_has_what_both_listings_say_the_newer_and_closer_first(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a", hours=4, aliases=["AA"]), source="own", layer=Layer.OWN)
    bring(catalogue, program("b", hours=9, valid_months=12, identifiers={"credly": "x"}), source="list")
    outcome = say_same(catalogue, A, B)
    one = found(catalogue)
    assert (one.title, one.hours, one.valid_months) == ("A", 4, 12)
    assert (one.formerly, one.aliases, dict(one.identifiers)) == ((B,), ("AA", "B"), {"credly": "x"})
    assert get_program(catalogue, B) is None
    assert [(each.id, each.change, each.old, each.new) for each in outcome.changes if each.field == "id"] == [
        (B, "changed", B, A)
    ]


def test_one_program_neither_recommends_nor_prepares_for_itself(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a", prepares_for=[B, C]), program("b", recommends=[A, C]), program("c"))
    say_same(catalogue, A, B)
    one = found(catalogue)
    assert (one.recommends, one.prepares_for) == ((C,), (C,))


def test_what_is_listed_under_either_id_later_is_of_the_one_program(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a", hours=4))
    bring(catalogue, program("b"), source="list")
    say_same(catalogue, A, B)
    outcome = bring(catalogue, program("b", valid_months=12), source="list")
    assert (outcome.added, outcome.changed, outcome.unchanged) == (0, 1, 0)
    assert found(catalogue).valid_months == 12
    assert bring(catalogue, program("b", valid_months=12), source="list").changes == ()


def test_of_three_the_first_named_stays_however_they_are_told(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a"), program("b"), program("c"))
    say_same(catalogue, B, C)
    say_same(catalogue, A, B)
    assert [each.id for each in all_programs(catalogue)] == [A]
    assert found(catalogue).formerly == (B, C)
    drop(catalogue, A)
    assert [each.id for each in all_programs(catalogue)] == [A, B]


def test_an_overlay_that_says_the_opposite_yields_to_the_edit(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a"), program("b"))
    bring(catalogue, record(RecordKind.PROGRAM, B, same_as=[A]), source="over", layer=Layer.OVERLAY)
    assert [each.id for each in all_programs(catalogue)] == [B]
    say_same(catalogue, A, B)
    assert [each.id for each in all_programs(catalogue)] == [A]
    assert_sound(catalogue)


def test_what_names_either_id_means_the_one_program(catalogue: Catalogue) -> None:
    bring(
        catalogue,
        provider(),
        program("a"),
        program("b"),
        program("c", requires={"of": 2, "from": [A, B, "acme/d"]}, recommends=[B, A], replaced_by=B),
        record(
            RecordKind.JOB,
            "welder",
            title="Welder",
            certifications=[{"program": B, "title": "B", "relation": "preferred", "link": "stated"}],
        ),
    )
    say_same(catalogue, A, B)
    naming = found(catalogue, C)
    assert (naming.recommends, naming.replaced_by) == ((A,), A)
    assert unlocked_by(catalogue, A) == [C]
    assert [job.id for job in jobs_asking_for(catalogue, A)] == ["welder"]
    assert get_jobs(catalogue, ["welder"])["welder"].certifications[0].program == A
    graph = load_graph(catalogue, C)
    assert isinstance(graph, Graph)
    assert graph.programs.keys() == {A, C}
    assert_sound(catalogue)


def test_a_source_that_gives_a_program_a_new_id_keeps_the_old_one_a_name(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("new", formerly=[B]), program("c", requires=B, prepares_for=[B]))
    assert unlocked_by(catalogue, "acme/new") == [C]
    assert found(catalogue, C).prepares_for == ("acme/new",)
    bring(catalogue, program("b"), source="list")
    assert unlocked_by(catalogue, "acme/new") == []
    assert unlocked_by(catalogue, B) == [C]


def test_a_later_edit_of_the_one_program_is_believed_over_an_earlier_one_of_the_other_id(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a"), program("b"))
    say_same(catalogue, A, hours=3)
    say_same(catalogue, B, A, hours=5)
    assert found(catalogue, B).hours == 5


def test_it_is_undone_unless_a_later_edit_says_more_of_it(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a"), program("b"), program("c"))
    before = exported(catalogue)
    say_same(catalogue, A, B)
    say_same(catalogue, A, B, C)
    with pytest.raises(MicrocredError, match="both changed same_as of acme/a"):
        undo(catalogue, 2)
    undo(catalogue, 3)
    undo(catalogue, 2)
    assert exported(catalogue) == before


PAIRS = st.sampled_from([(A, B), (B, A), (A, C), (C, B)])


@settings(max_examples=12, deadline=None)
@given(DELIVERIES, PAIRS, DELIVERIES)
def test_to_say_it_and_to_drop_it_leaves_everything_as_it_would_have_been(
    first: list[tuple[str, dict[str, dict[str, Any]]]],
    pair: tuple[str, str],
    then: list[tuple[str, dict[str, dict[str, Any]]]],
) -> None:
    with closing(open_in_memory()) as plain, closing(open_in_memory()) as joined:
        for each in first:
            deliver(plain, *each)
            deliver(joined, *each)
        say_same(joined, *pair)
        assert_sound(joined)
        assert say_same(joined, *pair).changes == ()
        for each in then:
            deliver(plain, *each)
            deliver(joined, *each)
            assert_sound(joined)
        drop(joined, pair[0])
        assert exported(joined) == exported(plain)
        assert list(all_programs(joined)) == list(all_programs(plain))
        assert_sound(joined)


@settings(max_examples=12, deadline=None)
@given(DELIVERIES, st.sampled_from([(A, B), (B, C)]))
def test_which_is_named_first_decides_the_id_alone(
    deliveries: list[tuple[str, dict[str, dict[str, Any]]]], pair: tuple[str, str]
) -> None:
    with closing(open_in_memory()) as one, closing(open_in_memory()) as other:
        for each in deliveries:
            deliver(one, *each)
            deliver(other, *each)
        say_same(one, *pair)
        say_same(other, *reversed(pair))
        by_first, by_second = (
            program and program._replace(formerly=())
            for program in (get_program(one, pair[0]), get_program(other, pair[1]))
        )
        assert str(by_first).replace(pair[1], pair[0]) == str(by_second).replace(pair[1], pair[0])
        assert len(list(all_programs(one))) == len(list(all_programs(other)))


@settings(max_examples=12, deadline=None)
@given(DELIVERIES, PAIRS, DELIVERIES)
def test_the_history_tells_of_it_what_was_told_then(
    first: list[tuple[str, dict[str, dict[str, Any]]]],
    pair: tuple[str, str],
    then: list[tuple[str, dict[str, dict[str, Any]]]],
) -> None:
    with closing(open_in_memory()) as catalogue:
        told = {}
        for each in first:
            outcome = deliver(catalogue, *each)
            told[outcome.number] = outcome.changes
        outcome = say_same(catalogue, *pair)
        told[outcome.number] = outcome.changes
        for each in then:
            outcome = deliver(catalogue, *each)
            told[outcome.number] = outcome.changes
        for change in list_changes(catalogue):
            seen = differences_of(catalogue, change.number, place)
            assert sorted(seen, key=str) == sorted(told[change.number], key=str)
