"""Searching finds what a person means, says why, and takes nothing that is typed for a command."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microcred.domain.program import Audience, Kind, Program, Status
from microcred.domain.query import Found, How, Query, Sort
from microcred.domain.record import FactSource, Record, RecordKind, Source
from microcred.domain.taxonomy import CredentialClass
from microcred.store.open import Catalogue, open_in_memory
from microcred.store.search import find_programs
from microcred.store.write import Delivered, apply_source

TODAY = date(2026, 11, 23)

PROGRAMS: dict[str, dict[str, Any]] = {
    "cisco/ccna": {
        "title": "Cisco Certified Network Associate (CCNA)", "exam_codes": ["200-301"], "kind": "certification",
        "class": "certification", "skills": ["ip routing", "switching"], "identifiers": {"credly": "abc-123"},
        "cost": {"learning": 0, "assessment": 300, "certificate": 0}, "as_of": "2026-01-01", "delivery": "online",
    },
    "cisco/ccent": {"title": "Cisco Certified Entry Networking Technician", "status": "retired", "skills": ["routing"]},
    "cisco/ccnp": {"title": "Cisco Certified Network Professional", "retired_on": "2026-11-23", "kind": "certification"},
    "cisco/future": {"title": "Cisco Next", "status": "upcoming"},
    "cisco/networking-basics": {
        "title": "Networking Basics", "kind": "course", "hours": 20, "skills": ["networking"], "language": "en-US",
        "cost": {"learning": 0, "assessment": 0, "certificate": 0}, "class": "knowledge", "delivery": "online",
        "description": "For people who mean to mend small networks, with the CCNA in mind. " + "More of it. " * 30,
    },
    "citytech/python": {
        "title": "Python for Data Analysis", "kind": "course", "class": "skill", "hours": 45, "language": "en",
        "cost": {"learning": 500, "assessment": 0, "certificate": 0}, "skills": ["python", "data analysis"],
        "open_to": ["students"], "delivery": "in_person", "as_of": "2024-01-01",
    },
    "citytech/madrid": {
        "title": "Análisis de datos", "cost": {"learning": 90, "assessment": 0, "certificate": 0, "currency": "EUR"},
        "language": "es", "kind": "course", "class": "skill", "aliases": ["Data Analysis in Spanish"],
    },
    "comptia/security-plus": {
        "title": "CompTIA Security+", "aliases": ["Security+", "Sec+"], "exam_codes": ["SY0-701"],
        "class": "certification", "skills": ["security"], "cost": {"assessment": 425}, "open_to": ["anyone"],
    },
    "comptia/securities": {"title": "Securities Trading", "skills": ["finance"], "class": "knowledge"},
}  # fmt: skip
SKILLS = {
    "networking": ([], []),
    "routing": (["ip routing"], ["networking"]),
    "switching": ([], ["networking"]),
    "penetration testing": (["ethical hacking"], []),
    "security": (["cyber security"], []),
}


def build() -> Catalogue:
    catalogue = open_in_memory()
    records = [
        Record(kind=RecordKind.SKILL, id=name, fields={"aliases": aliases, "broader": broader})
        for name, (aliases, broader) in SKILLS.items()
    ]
    records += [
        Record(kind=RecordKind.PROVIDER, id="citytech", fields={"name": "City Tech", "internal": True}),
        Record(kind=RecordKind.PROVIDER, id="cisco", fields={"name": "Cisco"}),
        Record(kind=RecordKind.PROVIDER, id="comptia", fields={"name": "CompTIA"}),
    ]
    records += [
        Record(kind=RecordKind.PROGRAM, id=program_id, fields=fields, where=FactSource(None, fields.get("as_of")))
        for program_id, fields in PROGRAMS.items()
    ]

    def classify(_: Program) -> tuple[CredentialClass, float]:
        return CredentialClass.UNDETERMINED, 0.0

    delivered = Delivered(source=Source(id="all"), records=records)
    apply_source(catalogue, delivered, command="import", now="now", classify=classify)
    return catalogue


@pytest.fixture(scope="module")
def catalogue() -> Iterator[Catalogue]:
    with closing(build()) as built:
        yield built


def find(catalogue: Catalogue, text: str = "", **filters: Any) -> Found:
    return find_programs(catalogue, Query(words=tuple(text.split()), **filters), TODAY)


def ids(found: Found) -> list[str]:
    return [row.program.id for row in found.rows]


def test_all_words_must_be_there_in_any_order_and_field(catalogue: Catalogue) -> None:
    found = find(catalogue, "associate cisco")
    assert (found.how, ids(found)) == (How.ALL, ["cisco/ccna"])
    assert [tuple(match) for match in found.rows[0].matched] == [
        ("title", "Cisco Certified Network Associate (CCNA)"),
        ("provider", "Cisco"),
    ]


@pytest.mark.parametrize("word", ["sec", "secu", "securi", "securit", "security"])
def test_the_last_word_is_a_beginning_too_however_far_it_was_typed(catalogue: Catalogue, word: str) -> None:
    assert "comptia/security-plus" in ids(find(catalogue, word))


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("CCNA", "cisco/ccna"),
        ("200-301", "cisco/ccna"),
        ("200-3", "cisco/ccna"),
        ("cisco/ccna", "cisco/ccna"),
        ("abc-123", "cisco/ccna"),
        ("security+", "comptia/security-plus"),
        ("sy0-701", "comptia/security-plus"),
        ("networking basics", "cisco/networking-basics"),
        ("analisis", "citytech/madrid"),
        ("python for data analysis", "citytech/python"),
    ],
)
def test_a_name_or_code_finds_its_program_first(catalogue: Catalogue, text: str, first: str) -> None:
    found = find(catalogue, text)
    assert ids(found)[0] == first
    assert found.how is How.ALL
    assert found.rows[0].matched


def test_another_word_for_a_skill_finds_the_skill(catalogue: Catalogue) -> None:
    found = find(catalogue, "cyber security")
    assert ids(found) == ["comptia/security-plus"]
    assert ("skills", "security") in found.rows[0].matched


def test_nothing_with_all_words_is_answered_with_any(catalogue: Catalogue) -> None:
    found = find(catalogue, "python ccna")
    assert found.how is How.ANY
    assert set(ids(found)) == {"cisco/ccna", "cisco/networking-basics", "citytech/python"}


@pytest.mark.parametrize(
    ("text", "corrected"),
    [("pyhton", ("python",)), ("netwroking bascis", ("networking", "basics")), ("Asociate", ("associate",))],
)
def test_a_slip_is_corrected_and_said(catalogue: Catalogue, text: str, corrected: tuple[str, ...]) -> None:
    found = find(catalogue, text)
    assert (found.how, found.corrected) == (How.TYPO, corrected)
    assert found.rows


def test_what_is_in_no_program_is_not_found(catalogue: Catalogue) -> None:
    found = find(catalogue, "zzzzzzqqq")
    assert (found.total, found.hidden, found.rows, found.how) == (0, 0, (), How.ALL)


def test_what_is_over_is_hidden_and_counted_unless_asked_for(catalogue: Catalogue) -> None:
    found = find(catalogue, "cisco certified")
    assert (ids(found), found.total, found.hidden) == (["cisco/ccna"], 1, 2)
    retired = find(catalogue, "cisco certified", statuses=frozenset({Status.RETIRED}))
    assert (set(ids(retired)), retired.hidden) == ({"cisco/ccent", "cisco/ccnp"}, 0)
    assert retired.facets["status"] == {"retired": 2}
    assert find(catalogue, "entry technician").hidden == 1


def test_without_words_everything_is_listed_by_title(catalogue: Catalogue) -> None:
    found = find(catalogue)
    titles = [row.program.title for row in found.rows]
    assert titles == sorted(titles, key=str.lower)
    assert (found.total, found.hidden) == (7, 2)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"classes": frozenset({CredentialClass.SKILL})}, {"citytech/python", "citytech/madrid"}),
        ({"kinds": frozenset({Kind.CERTIFICATION})}, {"cisco/ccna"}),
        ({"providers": frozenset({"comptia"})}, {"comptia/security-plus", "comptia/securities"}),
        ({"internal": True}, {"citytech/python", "citytech/madrid"}),
        ({"internal": False, "kinds": frozenset({Kind.COURSE})}, {"cisco/networking-basics"}),
        ({"skills": frozenset({"networking"})}, {"cisco/ccna", "cisco/networking-basics"}),
        ({"skills": frozenset({"routing", "python"})}, {"cisco/ccna", "citytech/python"}),
        ({"languages": frozenset({"en"})}, {"cisco/networking-basics", "citytech/python"}),
        ({"languages": frozenset({"en-US"})}, {"cisco/networking-basics"}),
        ({"statuses": frozenset({Status.UPCOMING})}, {"cisco/future"}),
        ({"free": True}, {"cisco/ccna", "cisco/networking-basics"}),
        ({"max_cost": 300}, {"cisco/ccna", "cisco/networking-basics"}),
        ({"max_cost": 100, "currency": "EUR"}, {"cisco/networking-basics", "citytech/madrid"}),
        ({"max_cost": 0}, {"cisco/networking-basics"}),
        ({"max_hours": 44}, {"cisco/networking-basics"}),
        ({"online": True}, {"cisco/ccna", "cisco/networking-basics"}),
    ],
    ids=lambda asked: ",".join(sorted(asked)),
)
def test_filters(catalogue: Catalogue, filters: dict[str, Any], expected: set[str]) -> None:
    assert set(ids(find(catalogue, **filters))) == expected


def test_a_program_that_says_nothing_is_open_to_everybody(catalogue: Catalogue) -> None:
    anyone = ids(find(catalogue, open_to=frozenset({Audience.ANYONE})))
    students = ids(find(catalogue, open_to=frozenset({Audience.STUDENTS})))
    assert set(students) - set(anyone) == {"citytech/python"}


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.COST, ["cisco/networking-basics", "cisco/ccna", "citytech/python", "citytech/madrid"]),
        (Sort.HOURS, ["cisco/networking-basics", "citytech/python", "citytech/madrid", "cisco/ccna"]),
        (Sort.CLASS, ["cisco/networking-basics", "citytech/madrid", "citytech/python", "cisco/ccna"]),
        (Sort.FRESHEST, ["cisco/ccna", "citytech/python", "citytech/madrid", "cisco/networking-basics"]),
    ],
)
def test_orders_put_the_unknown_last(catalogue: Catalogue, sort: Sort, expected: list[str]) -> None:
    kinds = frozenset({Kind.COURSE, Kind.CERTIFICATION})
    assert ids(find(catalogue, kinds=kinds, sort=sort)) == expected


def test_a_page_is_a_part_of_the_whole_and_facets_count_the_whole(catalogue: Catalogue) -> None:
    whole = find(catalogue, limit=0)
    page = find(catalogue, limit=2, offset=2)
    assert ids(page) == ids(whole)[2:4]
    assert page.total == whole.total
    assert page.facets == whole.facets
    assert whole.facets["provider"] == {"cisco": 3, "citytech": 2, "comptia": 2}
    assert sum(whole.facets["class"].values()) == whole.total


def test_a_long_description_is_quoted_around_the_match(catalogue: Catalogue) -> None:
    found = find(catalogue, "mend")
    (match,) = found.rows[0].matched
    assert match.field == "description"
    assert "mend small networks" in match.text
    assert len(match.text) < 200
    assert match.text in (found.rows[0].program.description or "")


NASTY = ['"', "*", "NEAR(", "a AND", "OR", "NOT", "title:", "^x", "-", "()", "a\0b", "🎉", "\ud800", "{", "'; DROP TABLE program; --", "+", "%", "_"]  # fmt: skip


@pytest.mark.parametrize("text", NASTY)
def test_signs_are_only_signs(catalogue: Catalogue, text: str) -> None:
    find_programs(catalogue, Query(words=(text,)), TODAY)
    find_programs(catalogue, Query(words=("ccna", text)), TODAY)
    assert ids(find_programs(catalogue, Query(words=(text, "ccna")), TODAY))


@settings(max_examples=150, deadline=None)
@given(words=st.lists(st.one_of(st.text(max_size=8), st.sampled_from([*NASTY, "ccna", "network"])), max_size=4))
def test_nothing_that_is_typed_fails_or_is_taken_for_a_command(catalogue: Catalogue, words: list[str]) -> None:
    found = find_programs(catalogue, Query(words=tuple(words), limit=0), TODAY)
    assert found.total == len(found.rows)
    assert catalogue.execute("SELECT count(*) FROM program").fetchone() == (len(PROGRAMS),)


def test_ten_thousand_words_are_too_many_to_matter(catalogue: Catalogue) -> None:
    assert find_programs(catalogue, Query(words=("ccna",) * 10_000), TODAY).total == 2
    assert find_programs(catalogue, Query(words=("x" * 1_000_000,)), TODAY).total == 0


def test_the_same_search_has_the_same_answer(catalogue: Catalogue) -> None:
    with closing(build()) as again:
        for text in ("cisco", "data", "net", ""):
            assert find(again, text) == find(catalogue, text)
