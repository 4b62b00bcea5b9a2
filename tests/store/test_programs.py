"""What is stored comes back equal, by id, by name and with what it is linked to."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from microcred.domain.former import named_by
from microcred.domain.naming import Named, NameKind
from microcred.domain.program import Program, Status, build_program
from microcred.domain.provider import Provider, ProviderKind
from microcred.domain.record import FactSource, Layer, Record, RecordKind, Source
from microcred.domain.skills import Skill
from microcred.domain.taxonomy import CredentialClass
from microcred.store.facts import facts_of
from microcred.store.graph import load_graph
from microcred.store.names import all_names, all_skill_names, find_names, find_provider, find_skills, provider_names
from microcred.store.open import Catalogue, open_in_memory
from microcred.store.programs import (
    all_programs,
    get_program,
    get_programs,
    get_provider,
    get_providers,
    unlocked_by,
)
from microcred.store.setting import read_setting, write_setting
from microcred.store.vocabulary import load_vocabulary
from microcred.store.write import Delivered, apply_source

WHERE = FactSource("https://acme.example/", "2024-01-01")


def classify(_: Program) -> tuple[CredentialClass, float]:
    return CredentialClass.SKILL, 0.5


def bring(catalogue: Catalogue, *records: Record, source: str = "acme", layer: Layer = Layer.DIRECTORY) -> None:
    delivered = Delivered(source=Source(id=source, layer=layer), records=records)
    apply_source(catalogue, delivered, command="import", now="now", classify=classify)


def program(program_id: str, **fields: Any) -> Record:
    return Record(kind=RecordKind.PROGRAM, id=program_id, fields={"title": program_id, **fields}, where=WHERE)


@pytest.fixture
def catalogue() -> Iterator[Catalogue]:
    with closing(open_in_memory()) as opened:
        yield opened


TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8)
FRACTION = st.floats(0, 10**6, allow_nan=False).filter(lambda number: not number.is_integer())
NUMBER = st.one_of(st.integers(0, 10**6), FRACTION)  # whole numbers are ints: so every reader leaves them
IDS = st.sampled_from(["acme/a", "acme/b", "other/c"])
DAYS = st.dates(date(1990, 1, 1), date(2099, 1, 1)).map(date.isoformat)
CONDITIONS = st.fixed_dictionaries(
    {"kind": st.sampled_from(["experience", "age"])},
    optional={"months": st.integers(0, 99), "years": st.integers(0, 99), "text": TEXT},
)
TREES = st.recursive(
    st.one_of(IDS, st.builds(lambda condition: {"condition": condition}, CONDITIONS)),
    lambda tree: st.one_of(
        st.lists(tree, max_size=3).map(lambda parts: {"all": parts}),
        st.lists(tree, max_size=3).map(lambda parts: {"any": parts}),
        st.lists(tree, min_size=2, max_size=3).map(lambda parts: {"of": 2, "from": parts}),
    ),
    max_leaves=5,
)
FIELDS = st.fixed_dictionaries(
    {"title": TEXT},
    optional={
        "aliases": st.lists(TEXT, max_size=3),
        "description": TEXT,
        "exam_codes": st.lists(TEXT, max_size=2),
        "identifiers": st.dictionaries(TEXT, TEXT, max_size=2),
        "formerly": st.lists(IDS, max_size=2),
        "kind": st.sampled_from(["course", "degree"]),
        "class": st.sampled_from(["ability", "macro", "undetermined"]),
        "class_basis": TEXT,
        "assessment": st.lists(
            st.fixed_dictionaries(
                {"type": st.just("exam")}, optional={"mode": st.just("in_person"), "judged_by": st.just("panel")}
            ),
            max_size=2,
        ),
        "skills": st.lists(st.sampled_from(["routing", "python", "x"]), unique=True, max_size=3),
        "hours": st.one_of(
            NUMBER, st.fixed_dictionaries({}, optional={"min": st.integers(0, 5), "max": st.integers(6, 9)})
        ),
        "cost": st.fixed_dictionaries(
            {},
            optional={
                "learning": NUMBER,
                "assessment": NUMBER,
                "certificate": NUMBER,
                "currency": st.sampled_from(["USD", "EUR"]),
                "paid": st.booleans(),
            },
        ),
        "requires": TREES,
        "conditions": st.lists(CONDITIONS, max_size=2),
        "recommends": st.lists(IDS, max_size=3),
        "prepares_for": st.lists(IDS, max_size=3),
        "counts_toward": st.lists(
            st.fixed_dictionaries({"program": IDS}, optional={"credits": NUMBER, "as": TEXT}), max_size=2
        ),
        "open_to": st.lists(st.sampled_from(["anyone", "students"]), max_size=2),
        "delivery": st.sampled_from(["online", "blended"]),
        "location": TEXT,
        "starts": st.lists(st.fixed_dictionaries({"on": DAYS}, optional={"enroll_by": DAYS}), max_size=2),
        "valid_months": st.integers(1, 99),
        "renewal": st.fixed_dictionaries(
            {}, optional={"every_months": st.integers(1, 99), "fee": NUMBER, "credits": NUMBER, "by": st.lists(TEXT)}
        ),
        "language": TEXT,
        "status": st.sampled_from(["active", "upcoming", "retired"]),
        "retired_on": DAYS,
        "replaced_by": IDS,
        "url": TEXT,
    },
)


@settings(max_examples=80, deadline=None)
@given(FIELDS)
def test_what_is_stored_comes_back_equal(fields: dict[str, Any]) -> None:
    expected = build_program("acme/a", {**fields, "as_of": WHERE.as_of, "source_url": WHERE.url})
    assume(not {name for _, name in named_by(expected)} & set(expected.formerly))  # else it would name itself
    with closing(open_in_memory()) as catalogue:
        bring(catalogue, Record(kind=RecordKind.PROGRAM, id="acme/a", fields=fields, where=WHERE))
        stored = get_program(catalogue, "acme/a")
        assert stored is not None
        if "class" not in fields:
            assert (stored.credential_class, stored.class_confidence) == (CredentialClass.SKILL, 0.5)
            fields["class"] = "skill"
            expected = build_program("acme/a", {**fields, "as_of": WHERE.as_of, "source_url": WHERE.url})
            assert {**_parts(stored), "class_from": None, "class_confidence": None} == {
                **_parts(expected),
                "class_from": None,
                "class_confidence": None,
            }
        else:
            assert stored == expected
        assert str(stored.hours) == str(expected.hours)
        assert list(all_programs(catalogue)) == [stored]


def _parts(stored: Program) -> dict[str, Any]:
    return {name: getattr(stored, name) for name in Program._fields}


def test_what_is_not_there_is_none(catalogue: Catalogue) -> None:
    assert get_program(catalogue, "acme/a") is None
    assert get_provider(catalogue, "acme") is None
    assert facts_of(catalogue, "acme/a") == ()
    bring(catalogue, program("acme/b"), program("acme/a"))
    assert list(get_programs(catalogue, ["acme/b", "none/x", "acme/a"])) == ["acme/a", "acme/b"]


def test_providers_come_back_whole(catalogue: Catalogue) -> None:
    fields = {"name": "Acme Works", "kind": "college", "internal": True, "url": "https://acme.example/"}
    bring(catalogue, Record(kind=RecordKind.PROVIDER, id="acme", fields=fields))
    acme = Provider("acme", "Acme Works", ProviderKind.COLLEGE, internal=True, url="https://acme.example/")
    assert get_providers(catalogue, ["acme", "none"]) == {"acme": acme}
    assert find_provider(catalogue, "acme works") == find_provider(catalogue, "acme") == "acme"
    assert find_provider(catalogue, "none") is None
    assert provider_names(catalogue) == {"acme": "acme", "acme works": "acme"}


def test_every_name_finds_the_program(catalogue: Catalogue) -> None:
    bring(
        catalogue,
        program(
            "cisco/ccna", title="Network Associate (CCNA)", aliases=["The One"], exam_codes=["200-301"],
            identifiers={"credly": "ABC"}, formerly=["cisco/ccent"], retired_on="2024-01-01",
        ),
    )  # fmt: skip
    kinds = {
        "cisco/ccna": NameKind.ID,
        "ccna": NameKind.SLUG,
        "the one": NameKind.ALIAS,
        "200-301": NameKind.EXAM_CODE,
        "abc": NameKind.IDENTIFIER,
        "cisco/ccent": NameKind.FORMER,
        "ccent": NameKind.ALIAS,
        "network associate (ccna)": NameKind.TITLE,
    }
    for name, kind in kinds.items():
        assert Named("cisco/ccna", kind, Status.ACTIVE, date(2024, 1, 1)) in find_names(catalogue, name)
    assert NameKind.ALIAS in {named.kind for named in find_names(catalogue, "ccna")}
    assert set(all_names(catalogue)) == set(kinds)
    assert find_names(catalogue, "none") == []


def test_facts_say_who_was_not_believed(catalogue: Catalogue) -> None:
    bring(catalogue, program("acme/a", hours=4))
    own = Record(kind=RecordKind.PROGRAM, id="acme/a", fields={"title": "A", "hours": 5}, where=FactSource("u", None))
    bring(catalogue, own, source="own", layer=Layer.OWN)
    facts = [
        (fact.value, fact.source_url, fact.used) for fact in facts_of(catalogue, "acme/a") if fact.field == "hours"
    ]
    assert facts == [(5, "u", True), (4, "https://acme.example/", False)]


def test_what_requires_a_program_is_unlocked_by_it(catalogue: Catalogue) -> None:
    bring(
        catalogue,
        program("acme/c", requires={"all": ["acme/a", {"any": ["acme/b", "acme/x"]}]}),
        program("acme/b", requires="acme/a", recommends=["acme/c"]),
        program("acme/a", prepares_for=["acme/b"]),
    )
    assert unlocked_by(catalogue, "acme/a") == ["acme/b", "acme/c"]
    assert unlocked_by(catalogue, "acme/x") == ["acme/c"]
    assert unlocked_by(catalogue, "acme/c") == []


def test_skills_are_found_by_any_of_their_words(catalogue: Catalogue) -> None:
    fields = {"aliases": ["IP Routing"], "broader": ["networking"]}
    bring(catalogue, Record(kind=RecordKind.SKILL, id="routing", fields=fields), program("acme/a", skills=["Basket"]))
    assert find_skills(catalogue, "ip routing") == find_skills(catalogue, "routing") == ["routing"]
    assert find_skills(catalogue, "basket") == ["basket"]
    assert all_skill_names(catalogue) == ["basket", "ip routing", "networking", "routing"]
    assert load_vocabulary(catalogue).skills == {"routing": Skill("routing", ("IP Routing",), ("networking",))}


def test_settings_are_remembered(catalogue: Catalogue) -> None:
    assert read_setting(catalogue, "stamp") is None
    write_setting(catalogue, {"stamp": "a", "version": "1"})
    write_setting(catalogue, {"stamp": "b"})
    catalogue.rollback()
    assert (read_setting(catalogue, "stamp"), read_setting(catalogue, "version")) == ("b", "1")


def test_a_graph_holds_what_can_matter_to_a_ladder_and_no_more(catalogue: Catalogue) -> None:
    skills = [
        Record(kind=RecordKind.SKILL, id="routing", fields={"broader": ["networking"]}),
        Record(kind=RecordKind.SKILL, id="ospf", fields={"broader": ["routing"]}),
        Record(kind=RecordKind.SKILL, id="networking", fields={}),
    ]
    bring(catalogue, *skills, source="skills")
    bring(
        catalogue,
        program("t/target", skills=["routing"], requires="t/required", recommends=["t/recommended", "none/x"]),
        program("t/required", requires={"any": ["t/deep", {"condition": {"kind": "age"}}]}),
        program("t/deep"),
        program("t/recommended", recommends=["t/linked"]),
        program("t/linked", requires="t/below"),
        program("t/below"),
        program("t/prepares", prepares_for=["t/target"], recommends=["t/helps"]),
        program("t/helps"),
        program("t/same", skills=["routing"], requires="t/needed"),
        program("t/needed"),
        program("t/narrower", skills=["ospf"]),
        program("t/broader", skills=["networking"]),
        program("t/above", requires="t/target"),
        program("t/other", skills=["python"]),
        program("t/held", requires="t/before"),
        program("t/before"),
    )
    graph = load_graph(catalogue, "t/target", ["t/held", "none/y"])
    assert set(get_programs(catalogue, [each.id for each in all_programs(catalogue)])) - set(graph.programs) == {
        "t/broader",
        "t/other",
    }
    assert graph.programs["t/same"] == get_program(catalogue, "t/same")
    assert graph.providers.keys() == {"t"}
    assert graph.vocabulary.serves("ospf") == {"ospf", "routing", "networking"}
    assert "t/held" not in load_graph(catalogue, "t/target").programs
    assert load_graph(catalogue, "none/z").programs == {}
