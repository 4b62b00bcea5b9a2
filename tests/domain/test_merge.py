"""What several sources say of one thing becomes one thing, and every overruled value stays a fact."""

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.merge import SourcedRecord, merge_program, merge_provider, merge_skill, weigh_facts
from microcred.domain.program import Program, Status
from microcred.domain.provider import Provider, ProviderKind
from microcred.domain.record import FactSource, Layer, Record, RecordKind, Source
from microcred.domain.skills import Skill, Vocabulary

VOCABULARY = Vocabulary([Skill("routing", ("ip routing",)), Skill("switching")])


def claim(
    fields: dict[str, Any],
    *,
    source: str = "cisco",
    layer: Layer = Layer.DIRECTORY,
    as_of: str | None = "2024-01-01",
    listed: bool = True,
    facts: dict[str, FactSource] | None = None,
    kind: RecordKind = RecordKind.PROGRAM,
) -> SourcedRecord:
    where = FactSource(f"https://{source}.example/", as_of)
    record = Record(kind=kind, id="cisco/ccna", fields=fields, where=where, fact_sources=facts or {})
    return SourcedRecord(Source(id=source, layer=layer), record, listed)


def merged(*claims: SourcedRecord) -> Program:
    program = merge_program("cisco/ccna", claims, VOCABULARY)
    assert program is not None
    return program


def test_one_record_is_the_program() -> None:
    program = merged(claim({"title": "CCNA", "hours": 40}))
    assert (program.id, program.title, program.hours) == ("cisco/ccna", "CCNA", 40)
    assert (program.as_of, program.source_url) == (date(2024, 1, 1), "https://cisco.example/")


def test_within_a_layer_the_newer_fact_wins_and_unknown_age_comes_last() -> None:
    old = claim({"title": "Old", "hours": 1}, source="a", as_of="2020-01-01")
    new = claim({"title": "New"}, source="b", as_of="2024-01-01")
    ageless = claim({"title": "Ageless", "hours": 2}, source="c", as_of=None)
    program = merged(ageless, old, new)
    assert (program.title, program.hours) == ("New", 1)


def test_the_age_of_the_single_fact_decides() -> None:
    fresh_cost = claim(
        {"title": "A", "valid_months": 12}, source="a", facts={"valid_months": FactSource(None, "2025-01-01")}
    )
    other = claim({"title": "B", "valid_months": 24}, source="b", as_of="2024-06-01")
    program = merged(fresh_cost, other)
    assert (program.title, program.valid_months) == ("B", 12)


def test_who_speaks_for_the_provider_is_believed_though_older() -> None:
    own = claim({"title": "Own"}, source="own", layer=Layer.OWN, as_of="2019-01-01")
    directory = claim({"title": "Directory", "hours": 5}, source="dir", as_of="2024-01-01")
    program = merged(directory, own)
    assert (program.title, program.hours, program.as_of) == ("Own", 5, date(2019, 1, 1))


def test_corrections_win_but_do_not_freshen_the_rest() -> None:
    base = claim({"title": "Base", "hours": 5}, as_of="2020-01-01")
    overlay = claim({"hours": 6, "location": "here"}, source="over", layer=Layer.OVERLAY, as_of="2025-01-01")
    edit = claim({"hours": 7}, source="edits", layer=Layer.EDIT, as_of=None)
    program = merged(base, overlay, edit)
    assert (program.hours, program.location, program.as_of) == (7, "here", date(2020, 1, 1))


def test_null_clears_and_is_a_fact() -> None:
    base = claim({"title": "Base", "hours": 5})
    edit = claim({"hours": None}, source="edits", layer=Layer.EDIT)
    assert merged(base, edit).hours is None
    hours = [(fact.value, fact.source_id, fact.used) for fact in weigh_facts([base, edit]) if fact.field == "hours"]
    assert hours == [(None, "edits", True), (5, "cisco", False)]


def test_what_a_source_lists_no_longer_counts_only_when_nobody_lists_it() -> None:
    gone = claim({"title": "Gone", "hours": 5}, source="a", layer=Layer.OWN, listed=False)
    listed = claim({"title": "Listed"}, source="b")
    assert merged(gone, listed).title == "Listed"
    assert merged(gone, listed).hours is None
    alone = merged(gone)
    assert (alone.title, alone.status) == ("Gone", Status.WITHDRAWN)


def test_a_withdrawn_program_keeps_its_facts_but_for_the_status() -> None:
    gone = claim({"title": "Gone", "status": "active"}, listed=False)
    assert {(fact.field, fact.used) for fact in weigh_facts([gone])} == {("title", True), ("status", False)}


def test_a_correction_does_not_keep_a_program_offered() -> None:
    gone = claim({"title": "Gone"}, listed=False)
    edit = claim({"status": "active"}, source="edits", layer=Layer.EDIT)
    assert merged(gone, edit).status is Status.WITHDRAWN


def test_corrections_alone_make_no_program_nor_does_one_without_title() -> None:
    assert merge_program("cisco/ccna", [claim({"title": "X"}, layer=Layer.OVERLAY)], VOCABULARY) is None
    assert merge_program("cisco/ccna", [claim({"hours": 4})], VOCABULARY) is None
    assert merge_program("cisco/ccna", [], VOCABULARY) is None


def test_skills_are_spelled_as_in_the_vocabulary_once_and_in_order() -> None:
    program = merged(claim({"title": "X", "skills": ["Switching", "IP  Routing", "routing", "Basket Weaving"]}))
    assert program.skills == ("switching", "routing", "basket weaving")


def test_a_provider_is_merged_in_the_same_way() -> None:
    directory = claim({"name": "CISCO Inc.", "kind": "vendor", "url": "https://c.example/"}, source="dir")
    own = claim({"name": "Cisco", "internal": False}, source="own", layer=Layer.OWN, as_of=None)
    assert merge_provider("cisco", [directory, own]) == Provider(
        "cisco", "Cisco", ProviderKind.VENDOR, internal=False, url="https://c.example/"
    )
    assert merge_provider("cisco", [claim({"name": "X"}, layer=Layer.EDIT)]) is None


def test_a_skill_that_nobody_lists_is_none() -> None:
    fields = {"aliases": ["dns"], "broader": ["networking"]}
    assert merge_skill("ip services", [claim(fields)]) == Skill("ip services", ("dns",), ("networking",))
    assert merge_skill("ip services", [claim(fields, listed=False)]) is None


VALUES: dict[str, st.SearchStrategy[Any]] = {
    "title": st.sampled_from(["A", "B", "C"]),
    "hours": st.one_of(st.none(), st.integers(1, 3)),
    "skills": st.lists(st.sampled_from(["routing", "ip routing", "switching", "other"]), max_size=3),
    "status": st.sampled_from(["active", "retired"]),
}
DAYS = st.sampled_from([None, "2020-01-01", "2022-02-02", "2024-03-03"])


@st.composite
def claim_sets(draw: st.DrawFn) -> list[SourcedRecord]:
    sources = draw(st.lists(st.sampled_from("abcdef"), unique=True, max_size=5))
    return [
        claim(
            draw(st.fixed_dictionaries({}, optional=VALUES)),
            source=source,
            layer=draw(st.sampled_from(Layer)),
            as_of=draw(DAYS),
            listed=draw(st.booleans()),
            facts=draw(
                st.dictionaries(st.sampled_from(list(VALUES)), st.builds(FactSource, st.none(), DAYS), max_size=2)
            ),
        )
        for source in sources
    ]


@settings(max_examples=150)
@given(claim_sets(), st.randoms())
def test_the_order_of_records_is_of_no_account(claims: list[SourcedRecord], chance: Any) -> None:
    shuffled = list(claims)
    chance.shuffle(shuffled)
    assert merge_program("cisco/ccna", shuffled, VOCABULARY) == merge_program("cisco/ccna", claims, VOCABULARY)
    assert weigh_facts(shuffled) == weigh_facts(claims)


@settings(max_examples=150)
@given(claim_sets())
def test_what_is_used_is_what_the_program_says(claims: list[SourcedRecord]) -> None:
    program = merge_program("cisco/ccna", claims, VOCABULARY)
    used = {fact.field: fact.value for fact in weigh_facts(claims) if fact.used}
    if program is None:
        assert used.get("title") is None or not any(
            each.source.layer in (Layer.OWN, Layer.DIRECTORY) for each in claims
        )
        return
    assert program.title == used["title"]
    assert program.hours == used.get("hours")
    if program.status is not Status.WITHDRAWN:
        assert program.status == used.get("status", "active")


@settings(max_examples=100)
@given(claim_sets())
def test_saying_it_twice_changes_nothing(claims: list[SourcedRecord]) -> None:
    again = merge_program("cisco/ccna", [*claims, *claims], VOCABULARY)
    assert again == merge_program("cisco/ccna", claims, VOCABULARY)
