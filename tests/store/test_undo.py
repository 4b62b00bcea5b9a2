"""Undo brings back what was before, as a new change; what a later change rests on is refused."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.actions.export import export_all
from microcred.actions.load import place
from microcred.domain.errors import MicrocredError
from microcred.domain.program import Program
from microcred.domain.record import FactSource, Layer, Record, RecordKind, Source, SourceOutcome
from microcred.domain.taxonomy import CredentialClass
from microcred.exchange.catalogue_files import spell_catalogue
from microcred.store.health import check_derived, check_file, check_index
from microcred.store.history import differences_of, list_changes
from microcred.store.open import Catalogue, open_in_memory
from microcred.store.programs import all_as_stored, all_programs, get_program, get_providers
from microcred.store.sources import get_source, list_sources
from microcred.store.undo import forget_source, last_change, undo_change
from microcred.store.write import Delivered, apply_source

NOW = "2026-11-23T12:00:00Z"


def record(kind: RecordKind, named: str, /, **fields: Any) -> Record:
    return Record(kind=kind, id=named, fields=fields, where=FactSource(None, "2024-01-01"))


def program(slug: str, **fields: Any) -> Record:
    return record(RecordKind.PROGRAM, f"acme/{slug}", title=slug.upper(), **fields)


def provider(name: str = "Acme") -> Record:
    return record(RecordKind.PROVIDER, "acme", name=name)


def bring(catalogue: Catalogue, *records: Record, source: str = "acme", **said: Any) -> SourceOutcome:
    delivered = Delivered(
        source=Source(id=source, **said), records=records, allow_shrink=True, files={f"/{source}.yaml": str(records)}
    )
    return apply_source(catalogue, delivered, command="import", now=NOW, classify=place)


def undo(catalogue: Catalogue, number: int) -> int:
    return undo_change(catalogue, number, NOW, place)[0]


def exported(catalogue: Catalogue) -> str:
    return spell_catalogue(export_all(catalogue), "yaml")


def hours(catalogue: Catalogue, slug: str = "a") -> float | None:
    found = get_program(catalogue, f"acme/{slug}")
    assert found is not None
    return found.hours


@pytest.fixture
def catalogue() -> Iterator[Catalogue]:
    with closing(open_in_memory()) as opened:
        yield opened


def test_undo_takes_values_back_and_the_history_says_so(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a", hours=4), program("b"))
    before = exported(catalogue)
    bring(catalogue, provider(), program("a", hours=5), program("c"))
    by = undo(catalogue, 2)
    assert exported(catalogue) == before
    assert hours(catalogue) == 4
    assert [(each.number, each.command, each.undone_by) for each in list_changes(catalogue)] == [
        (3, "undo", None),
        (2, "import", by),
        (1, "import", None),
    ]


def test_the_undo_of_a_first_import_leaves_nothing(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a"), record(RecordKind.SKILL, "routing"))
    undo(catalogue, 1)
    assert list(all_programs(catalogue)) == []
    assert get_providers(catalogue, ["acme"]) == {}
    assert list_sources(catalogue) == []
    assert last_change(catalogue) is None


def test_undo_without_a_number_walks_back_and_not_to_and_fro(catalogue: Catalogue) -> None:
    for length in (1, 2, 3):
        bring(catalogue, provider(), program("a", hours=length))
    seen = []
    while (number := last_change(catalogue)) is not None:
        undo(catalogue, number)
        found = get_program(catalogue, "acme/a")
        seen.append(found and found.hours)
    assert seen == [2, 1, None]


def test_a_change_on_which_a_later_one_rests_is_refused(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a", hours=1))
    bring(catalogue, provider(), program("a", hours=2))
    with pytest.raises(MicrocredError, match="change 2 rests on it") as refused:
        undo(catalogue, 1)
    assert refused.value.hint == "microcred undo 2 first"
    assert hours(catalogue) == 2
    assert len(list_changes(catalogue)) == 2


def test_a_later_change_of_other_records_does_not_stand_in_the_way(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a", hours=1), program("b", hours=1))
    bring(catalogue, provider(), program("a", hours=2), program("b", hours=1))
    bring(catalogue, provider(), program("a", hours=2), program("b", hours=3))
    undo(catalogue, 2)
    assert (hours(catalogue, "a"), hours(catalogue, "b")) == (1, 3)


def test_what_is_undone_already_is_refused_and_an_undo_can_be_undone(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a", hours=1))
    bring(catalogue, provider(), program("a", hours=2))
    undo(catalogue, 2)
    with pytest.raises(MicrocredError, match="undone already, by change 3"):
        undo(catalogue, 2)
    undo(catalogue, 3)
    assert hours(catalogue) == 2
    assert list_changes(catalogue)[0].command == "redo"
    assert last_change(catalogue) == 4
    undo(catalogue, 4)
    assert hours(catalogue) == 1


def test_a_number_that_no_change_has_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(MicrocredError, match="no change 7"):
        undo(catalogue, 7)


def test_how_far_a_source_is_believed_comes_back_too(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a", hours=1), source="one", layer=Layer.DIRECTORY)
    bring(catalogue, program("a", hours=2), source="two", layer=Layer.OWN)
    assert hours(catalogue) == 2
    bring(catalogue, program("a", hours=2), source="two", layer=Layer.DIRECTORY, title="a list")
    assert hours(catalogue) == 1  # of two equally believed, the first by name
    undo(catalogue, 3)
    assert hours(catalogue) == 2
    source = get_source(catalogue, "two")
    assert source is not None
    assert (source.layer, source.title) == (Layer.OWN, None)


def test_files_are_read_again_after_an_undo(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a"))
    undo(catalogue, 1)
    assert catalogue.execute("SELECT count(*) FROM source_file WHERE sha256 <> ''").fetchone() == (0,)
    assert bring(catalogue, provider(), program("a")).added == 1


def test_forgetting_takes_out_what_only_that_source_said(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a", hours=1), source="one")
    bring(catalogue, program("a", hours=2), program("b"), source="two", layer=Layer.OWN)
    before = exported(catalogue)
    number, _ = forget_source(catalogue, "two", NOW, place)
    assert hours(catalogue) == 1
    assert get_program(catalogue, "acme/b") is None
    assert [known.source.id for known in list_sources(catalogue)] == ["one"]
    undo(catalogue, number)
    assert exported(catalogue) == before
    with pytest.raises(MicrocredError, match="no source"):
        forget_source(catalogue, "three", NOW, place)


def test_a_failure_in_the_middle_undoes_nothing(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), program("a"))
    bring(catalogue, provider(), program("a", hours=2))
    before = list(catalogue.iterdump())

    def fail(_program: Program) -> tuple[CredentialClass, float]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        undo_change(catalogue, 2, NOW, fail)
    assert list(catalogue.iterdump()) == before


WORDS = st.sampled_from(["routing", "ip routing", "x"])
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "hours": st.none() | st.integers(1, 9),
        "skills": st.lists(WORDS, max_size=2, unique=True),
        "requires": st.sampled_from(["acme/b", {"any": ["acme/a", "acme/c"]}]),
    },
)
PROGRAMS = st.dictionaries(st.sampled_from("abc"), FIELDS, max_size=3)
LAYERS = {"one": Layer.DIRECTORY, "two": Layer.OWN, "over": Layer.OVERLAY}
DELIVERIES = st.lists(st.tuples(st.sampled_from([*LAYERS, "skills"]), PROGRAMS), min_size=1, max_size=5)


def deliver(catalogue: Catalogue, source: str, programs: dict[str, dict[str, Any]]) -> SourceOutcome:
    if source == "skills":
        aliases = ["ip routing"] if programs else []
        return bring(catalogue, record(RecordKind.SKILL, "routing", aliases=aliases), source=source)
    if source == "over":
        records = [record(RecordKind.PROGRAM, f"acme/{slug}", **fields) for slug, fields in programs.items()]
    else:
        records = [provider(f"Acme {len(programs)}"), *(program(slug, **fields) for slug, fields in programs.items())]
    return bring(catalogue, *records, source=source, layer=LAYERS[source])


def assert_sound(catalogue: Catalogue) -> None:
    programs = list(all_as_stored(catalogue))
    assert [*check_file(catalogue), *check_derived(catalogue, programs, place), *check_index(catalogue, programs)] == []


@settings(max_examples=25, deadline=None)
@given(DELIVERIES, st.booleans())
def test_every_change_is_undone_to_the_byte(deliveries: list[tuple[str, dict[str, Any]]], forgets: bool) -> None:
    with closing(open_in_memory()) as catalogue:
        states = [exported(catalogue)]
        for source, programs in deliveries:
            if deliver(catalogue, source, programs).number is not None:
                states.append(exported(catalogue))
        known = list_sources(catalogue)
        if forgets and known:
            forget_source(catalogue, known[0].source.id, NOW, place)
            states.append(exported(catalogue))
        while (number := last_change(catalogue)) is not None:
            assert exported(catalogue) == states.pop()
            undo(catalogue, number)
            assert_sound(catalogue)
        assert states == [exported(catalogue)]


@settings(max_examples=25, deadline=None)
@given(DELIVERIES)
def test_the_history_tells_of_a_change_what_its_import_told(deliveries: list[tuple[str, dict[str, Any]]]) -> None:
    with closing(open_in_memory()) as catalogue:
        told = [deliver(catalogue, *each) for each in deliveries]
        for outcome in told:
            if outcome.number is not None:
                seen = differences_of(catalogue, outcome.number, place)
                assert sorted(map(str, seen)) == sorted(map(str, outcome.changes))
