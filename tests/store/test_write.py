"""What a source brings changes the catalogue by exactly that, once, wholly or not at all."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.errors import MicrocredError
from microcred.domain.naming import names_of
from microcred.domain.program import Program, Status
from microcred.domain.record import FactSource, Layer, Record, RecordKind, Source, SourceOutcome
from microcred.domain.taxonomy import CredentialClass
from microcred.store.facts import facts_of
from microcred.store.index import links_of
from microcred.store.open import Catalogue, open_in_memory
from microcred.store.programs import all_programs, get_program, get_provider
from microcred.store.transaction import rehearsal
from microcred.store.unchanged import UnchangedSource, find_unchanged
from microcred.store.vocabulary import load_vocabulary
from microcred.store.write import Delivered, apply_source

WHERE = FactSource("https://acme.example/", "2024-01-01")


def classify(program: Program) -> tuple[CredentialClass, float]:
    return (CredentialClass.KNOWLEDGE, 0.75) if program.assessment else (CredentialClass.PARTICIPATION, 0.5)


def program(slug: str = "a", where: FactSource = WHERE, **fields: Any) -> Record:
    return Record(kind=RecordKind.PROGRAM, id=f"acme/{slug}", fields={"title": slug.upper(), **fields}, where=where)


def overlay(slug: str, **fields: Any) -> Record:
    return Record(kind=RecordKind.PROGRAM, id=f"acme/{slug}", fields=fields, where=WHERE)


def provider(name: str = "Acme") -> Record:
    return Record(kind=RecordKind.PROVIDER, id="acme", fields={"name": name}, where=WHERE)


def skill(name: str, *aliases: str, broader: tuple[str, ...] = ()) -> Record:
    return Record(kind=RecordKind.SKILL, id=name, fields={"aliases": list(aliases), "broader": list(broader)})


def bring(
    catalogue: Catalogue, *records: Record, source: str = "acme", layer: Layer = Layer.DIRECTORY, **options: Any
) -> SourceOutcome:
    delivered = Delivered(source=Source(id=source, layer=layer), records=records, **options)
    return apply_source(catalogue, delivered, command="import", now="2024-05-01T00:00:00Z", classify=classify)


def history(catalogue: Catalogue) -> list[tuple[int, int, int]]:
    return catalogue.execute("SELECT added, changed, withdrawn FROM change ORDER BY number").fetchall()


def contents(catalogue: Catalogue) -> list[str]:
    """Everything in the file but when sources were fetched."""
    return [line for line in catalogue.iterdump() if not line.startswith('INSERT INTO "source"')]


def see(catalogue: Catalogue, slug: str = "a") -> Program:
    found = get_program(catalogue, f"acme/{slug}")
    assert found is not None
    return found


@pytest.fixture
def catalogue() -> Iterator[Catalogue]:
    with closing(open_in_memory()) as opened:
        yield opened


def test_the_first_time_everything_is_added(catalogue: Catalogue) -> None:
    outcome = bring(catalogue, provider(), program("a", hours=4), program("b"))
    assert outcome[:4] == (2, 0, 0, 0)
    assert see(catalogue).hours == 4
    assert see(catalogue).provider == "acme"
    assert get_provider(catalogue, "acme") is not None
    assert history(catalogue) == [(2, 0, 0)]


def test_the_same_again_changes_nothing(catalogue: Catalogue) -> None:
    records = (provider(), skill("routing", "ip routing"), program("a", skills=["ip routing"]), program("b"))
    bring(catalogue, *records)
    before = contents(catalogue)
    outcome = bring(catalogue, *records)
    assert outcome == SourceOutcome(unchanged=2)
    assert contents(catalogue) == before


def test_only_what_differs_is_changed_and_said(catalogue: Catalogue) -> None:
    bring(catalogue, program("a", hours=4), program("b"))
    outcome = bring(catalogue, program("a", hours=5), program("b"))
    assert outcome[:4] == (0, 1, 1, 0)
    (change,) = outcome.changes
    assert change[:5] == ("acme/a", "changed", "hours", 4, 5)


def test_an_absent_field_keeps_its_value_and_its_age_and_null_clears_it(catalogue: Catalogue) -> None:
    newer = FactSource("https://acme.example/new", "2024-03-01")
    bring(catalogue, program("a", hours=4, language="en"))
    outcome = bring(catalogue, program("a", newer, language=None))
    assert (see(catalogue).hours, see(catalogue).language) == (4, None)
    ages = {fact.field: fact.as_of for fact in facts_of(catalogue, "acme/a")}
    assert ages == {"title": "2024-03-01", "hours": "2024-01-01", "language": "2024-03-01"}
    assert bring(catalogue, program("a", newer, language=None)).number is None
    assert {change.field for change in outcome.changes} == {"language", "as_of", "source_url"}


def test_without_carrying_forward_a_record_is_replaced_whole(catalogue: Catalogue) -> None:
    bring(catalogue, program("a", hours=4))
    bring(catalogue, program("a"), carry_forward=False)
    assert see(catalogue).hours is None


def test_what_is_no_longer_listed_is_withdrawn_and_comes_back(catalogue: Catalogue) -> None:
    bring(catalogue, program("a"), program("b"), program("c"))
    outcome = bring(catalogue, program("a"), program("b"))
    assert outcome[:4] == (0, 0, 2, 1)
    assert see(catalogue, "c").status is Status.WITHDRAWN
    assert catalogue.execute("SELECT id, programs FROM source_overview").fetchall() == [("acme", 2)]
    returned = bring(catalogue, program("a"), program("b"), program("c"))
    assert returned[:4] == (0, 1, 2, 0)
    assert [change.change for change in returned.changes] == ["returned"]
    assert see(catalogue, "c").status is Status.ACTIVE


def test_what_another_source_lists_is_not_withdrawn(catalogue: Catalogue) -> None:
    bring(catalogue, program("a"), program("b"), program("c", hours=3))
    bring(catalogue, program("c", hours=9), source="other")
    bring(catalogue, program("a"), program("b"))
    assert see(catalogue, "c").status is Status.ACTIVE
    assert see(catalogue, "c").hours == 9


@pytest.mark.parametrize(
    "options", [{"partial": True}, {"listed_ids": ["acme/b", "acme/c"]}], ids=["partial", "rejected but listed"]
)
def test_some_things_withdraw_nothing(catalogue: Catalogue, options: dict[str, Any]) -> None:
    bring(catalogue, program("a"), program("b"), program("c"))
    outcome = bring(catalogue, program("a"), **options)
    assert outcome == SourceOutcome(unchanged=1)
    assert {each.status for each in all_programs(catalogue)} == {Status.ACTIVE}


def test_an_overlay_wins_and_withdraws_nothing(catalogue: Catalogue) -> None:
    bring(catalogue, program("a", hours=4), program("b"))
    bring(catalogue, overlay("a", hours=6), overlay("b", hours=7), source="over", layer=Layer.OVERLAY)
    outcome = bring(catalogue, overlay("b", hours=8), source="over", layer=Layer.OVERLAY)
    assert outcome[:4] == (0, 1, 0, 0)
    assert (see(catalogue, "a").hours, see(catalogue, "b").hours) == (6, 8)
    facts = [(fact.value, fact.used) for fact in facts_of(catalogue, "acme/a") if fact.field == "hours"]
    assert facts == [(6, True), (4, False)]


def test_an_overlay_of_an_unknown_program_waits_for_it(catalogue: Catalogue) -> None:
    outcome = bring(catalogue, overlay("a", hours=6), source="over", layer=Layer.OVERLAY)
    assert outcome[:4] == (0, 0, 1, 0)
    assert get_program(catalogue, "acme/a") is None
    bring(catalogue, program("a"))
    assert see(catalogue).hours == 6


def test_a_source_that_becomes_empty_or_half_is_refused_and_nothing_changes(catalogue: Catalogue) -> None:
    bring(catalogue, provider(), *(program(slug) for slug in "abcd"))
    before = contents(catalogue)
    for records in ((), (provider(), program("a"))):
        with pytest.raises(MicrocredError) as refusal:
            bring(catalogue, *records)
        assert "--allow-shrink" in (refusal.value.hint or "")
        assert contents(catalogue) == before
    assert bring(catalogue, program("a"), program("b")).withdrawn == 2
    assert bring(catalogue, program("a"), allow_shrink=True).withdrawn == 1
    assert bring(catalogue, allow_shrink=True).withdrawn == 1


def test_a_class_is_declared_or_classified(catalogue: Catalogue) -> None:
    declared = overlay("b", title="B", **{"class": "ability", "class_basis": "judged work"})
    bring(catalogue, program("a", assessment=[{"type": "quiz"}]), declared)
    a, b = see(catalogue, "a"), see(catalogue, "b")
    assert (a.credential_class, a.class_from.value, a.class_confidence) == ("knowledge", "classified", 0.75)
    assert (b.credential_class, b.class_from.value, b.class_confidence) == ("ability", "declared", None)


def test_a_new_word_in_the_vocabulary_renames_the_skill_of_programs(catalogue: Catalogue) -> None:
    bring(catalogue, program("a", skills=["IP Routing", "switching"]), program("b", skills=["switching"]))
    assert see(catalogue).skills == ("ip routing", "switching")
    outcome = bring(catalogue, skill("routing", "ip routing"), source="skills")
    assert see(catalogue).skills == ("routing", "switching")
    assert [change.id for change in outcome.changes] == ["routing", "acme/a"]
    assert [row[0] for row in catalogue.execute("SELECT name FROM skill ORDER BY name")] == ["routing", "switching"]


def test_a_skill_that_leaves_the_vocabulary_stays_a_word(catalogue: Catalogue) -> None:
    bring(catalogue, skill("routing", broader=("networking",)), skill("networking"), skill("x"), source="skills")
    bring(catalogue, program("a", skills=["routing"]))
    assert load_vocabulary(catalogue).serves("routing") == {"routing", "networking"}
    bring(catalogue, skill("networking"), skill("x"), source="skills")
    assert load_vocabulary(catalogue).skills.keys() == {"networking", "x"}
    assert see(catalogue).skills == ("routing",)


def test_a_provider_is_renamed_for_search_too(catalogue: Catalogue) -> None:
    bring(catalogue, program("a"))
    assert get_provider(catalogue, "acme") == ("acme", "acme", None, False, None)
    bring(catalogue, provider("Grand Works"), program("a"))
    found = catalogue.execute("SELECT count(*) FROM program_text WHERE program_text MATCH 'grand'").fetchone()
    assert found == (1,)


def test_a_source_that_is_believed_otherwise_changes_its_programs(catalogue: Catalogue) -> None:
    bring(catalogue, program("a", hours=1))
    bring(catalogue, program("a", FactSource(None, "2025-01-01"), hours=2), source="other")
    assert see(catalogue).hours == 2
    bring(catalogue, program("a", hours=1), layer=Layer.OWN)
    assert see(catalogue).hours == 1


def test_files_are_remembered_so_that_unchanged_ones_need_no_reading(catalogue: Catalogue) -> None:
    bring(catalogue, program("a"), files={"/x/acme.yaml": "abc"})
    assert find_unchanged(catalogue, {"/x/acme.yaml": "abc"}) == [
        UnchangedSource("acme", "yaml", frozenset({"/x/acme.yaml"}), 1)
    ]
    assert find_unchanged(catalogue, {"/x/acme.yaml": "abd"}) == []
    assert find_unchanged(catalogue, {"/x/acme.yaml": "abc"}, "other") == []
    bring(catalogue, program("a"), files={"/y/acme.yaml": "abc"})
    assert find_unchanged(catalogue, {"/x/acme.yaml": "abc"}) == []


def test_a_rehearsal_leaves_no_trace(catalogue: Catalogue) -> None:
    bring(catalogue, program("a"))
    before = contents(catalogue)
    with rehearsal(catalogue):
        assert bring(catalogue, program("a", hours=9), program("b"))[:2] == (1, 1)
        assert bring(catalogue, program("b"), source="other").unchanged == 1
        with pytest.raises(MicrocredError):
            bring(catalogue, source="third")
        assert see(catalogue, "b").title == "B"
    assert contents(catalogue) == before


def test_a_fault_in_the_middle_leaves_everything_as_it_was(catalogue: Catalogue) -> None:
    bring(catalogue, program("a"))
    before = contents(catalogue)

    def fail(_: Program) -> tuple[CredentialClass, float]:
        raise KeyboardInterrupt

    delivered = Delivered(source=Source(id="acme"), records=[provider(), program("a", hours=3)])
    with pytest.raises(KeyboardInterrupt):
        apply_source(catalogue, delivered, command="import", now="2024-05-01T00:00:00Z", classify=fail)
    assert contents(catalogue) == before
    assert not catalogue.in_transaction


def test_nothing_that_was_said_is_ever_deleted(catalogue: Catalogue) -> None:
    bring(catalogue, program("a", hours=1), program("b"))
    bring(catalogue, program("a", hours=2), program("b"))
    bring(catalogue, program("b"), allow_shrink=True)
    versions = catalogue.execute(
        "SELECT json_extract(fields, '$.hours'), listed, change, superseded_by FROM record WHERE id = 'acme/a'"
    ).fetchall()
    assert versions == [(1, 1, 1, 2), (2, 1, 2, 3), (2, 0, 3, None)]


SLUGS = st.sampled_from("abc")
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "hours": st.one_of(st.none(), st.integers(1, 9)),
        "skills": st.lists(st.sampled_from(["routing", "ip routing", "x"]), max_size=3),
        "aliases": st.lists(st.sampled_from(["AA", "BB"]), max_size=2),
        "requires": st.one_of(st.none(), st.just("acme/b"), st.just({"any": ["acme/a", "acme/c"]})),
    },
)
DELIVERIES = st.lists(
    st.tuples(
        st.sampled_from(["one", "two", "over", "skills"]),
        st.dictionaries(SLUGS, FIELDS, max_size=3),
    ),
    max_size=5,
)


def deliver(catalogue: Catalogue, source: str, programs: dict[str, dict[str, Any]]) -> SourceOutcome:
    if source == "skills":
        records = [skill("routing", *(["ip routing"] if programs else []))]
        return bring(catalogue, *records, source=source, allow_shrink=True)
    if source == "over":
        records = [overlay(slug, **fields) for slug, fields in programs.items()]
        return bring(catalogue, *records, source=source, layer=Layer.OVERLAY, allow_shrink=True)
    records = [program(slug, **fields) for slug, fields in programs.items()]
    return bring(catalogue, *records, source=source, allow_shrink=True)


@settings(max_examples=30, deadline=None)
@given(DELIVERIES)
def test_a_second_run_of_anything_is_unchanged(deliveries: list[tuple[str, dict[str, dict[str, Any]]]]) -> None:
    with closing(open_in_memory()) as catalogue:
        for source, programs in deliveries:
            deliver(catalogue, source, programs)
            before = contents(catalogue)
            again = deliver(catalogue, source, programs)
            assert again[:2] == (0, 0)
            assert again.withdrawn == 0
            assert again.number is None
            assert contents(catalogue) == before


NAMES = "SELECT program.id, name.kind, name.folded FROM name JOIN program ON program.key = name.program"
LINKS = "SELECT from_id, kind, to_id FROM link"
TEXTS = (
    "SELECT program.id, program_text.title, program_text.aliases, program_text.skills"
    " FROM program_text JOIN program ON program.key = program_text.rowid"
)


def rows(catalogue: Catalogue, query: str) -> set[tuple[Any, ...]]:
    return set(catalogue.execute(query))


@settings(max_examples=30, deadline=None)
@given(DELIVERIES)
def test_what_finds_programs_follows_from_them_alone(deliveries: list[tuple[str, dict[str, dict[str, Any]]]]) -> None:
    with closing(open_in_memory()) as catalogue:
        for source, programs in deliveries:
            deliver(catalogue, source, programs)
        found = {program.id: program for program in all_programs(catalogue)}
        assert rows(catalogue, NAMES) == {(key, *name) for key, program in found.items() for name in names_of(program)}
        assert rows(catalogue, LINKS) == {(key, *link) for key, program in found.items() for link in links_of(program)}
        assert rows(catalogue, TEXTS) == {
            (key, program.title, "\n".join(program.aliases), "\n".join(program.skills))
            for key, program in found.items()
        }
        assert catalogue.execute("PRAGMA foreign_key_check").fetchall() == []
        catalogue.execute("INSERT INTO program_text (program_text) VALUES ('integrity-check')")


def test_text_that_no_file_can_hold_is_refused_whole(catalogue: Catalogue) -> None:
    with pytest.raises((UnicodeEncodeError, sqlite3.Error)):
        bring(catalogue, program("a", title="\ud800"))
    assert list(all_programs(catalogue)) == []
