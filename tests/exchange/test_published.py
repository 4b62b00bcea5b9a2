"""Linked data that we publish: what is not counted as lost comes back as it was, under the same id."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from microcred.domain.program import Delivery, Kind
from microcred.domain.record import FactSource, Record, RecordKind, Source
from microcred.exchange.catalogue_files import LINKED, count_lost, spell_catalogue
from microcred.exchange.document import Document
from microcred.exchange.file_contents import CatalogueFiles, ProviderFile
from microcred.exchange.registry import read

WORDS = st.text(st.characters(codec="ascii", categories=("Lu", "Ll", "Nd")), min_size=1, max_size=8)
TEXTS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
NAMES = st.text(st.sampled_from("abcdefgh"), min_size=1, max_size=6)
IDS = NAMES.map(lambda name: f"other/{name}")
DAYS = st.dates().map(str)
MONTHS = st.integers(1, 120)
AMOUNTS = st.integers(0, 900) | st.sampled_from([0.5, 12.25, 99.99])


def few(each: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(each, min_size=1, max_size=3, unique_by=lambda value: str(value).lower())


CONDITIONS = st.one_of(
    st.fixed_dictionaries({"kind": st.just("experience"), "months": st.integers(1, 120)}, optional={"text": TEXTS}),
    st.fixed_dictionaries({"kind": st.just("age"), "years": st.integers(1, 99)}),
    st.fixed_dictionaries({"kind": st.sampled_from(["other", "degree", "membership"]), "text": TEXTS}),
)
TREES = st.recursive(
    IDS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: {"all": parts}),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: {"any": parts}),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: {"of": 2, "from": parts}),
    ),
    max_leaves=6,
)
FIELDS = st.fixed_dictionaries(
    {"title": TEXTS},
    optional={
        "aliases": few(TEXTS),
        "description": TEXTS,
        "identifiers": st.dictionaries(NAMES, WORDS, min_size=1, max_size=2),
        "kind": st.sampled_from([str(each) for each in Kind]),
        "class": st.just("skill"),
        "class_basis": TEXTS,
        "criteria": few(TEXTS),
        "assessment": few(
            st.fixed_dictionaries(
                {"type": st.sampled_from(["exam", "practical", "portfolio", "quiz"])},
                optional={"mode": st.sampled_from(["proctored", "in_person"]), "judged_by": st.just("panel")},
            )
        ),
        "skills": few(TEXTS),
        "hours": AMOUNTS.filter(bool) | st.just({"min": 3, "max": 5}),
        "cost": st.fixed_dictionaries(
            {},
            optional={
                "learning": AMOUNTS,
                "assessment": AMOUNTS,
                "certificate": AMOUNTS,
                "currency": st.just("EUR"),
                "paid": st.booleans(),
            },
        ).filter(lambda cost: bool(cost.keys() - {"currency"})),
        "requires": TREES,
        "conditions": few(CONDITIONS),
        "recommends": few(IDS),
        "prepares_for": few(IDS),
        "counts_toward": st.just([{"program": "other/degree", "credits": 3}]),
        "open_to": st.just(["students"]),
        "delivery": st.sampled_from([str(each) for each in Delivery]),
        "location": TEXTS,
        "starts": few(DAYS.map(lambda day: {"on": day})),
        "valid_months": MONTHS,
        "renewal": st.fixed_dictionaries({"every_months": MONTHS}, optional={"fee": AMOUNTS}),
        "language": st.sampled_from(["en", "pt-BR", "zh-hans"]),
        "status": st.sampled_from(["active", "retired", "upcoming", "withdrawn"]),
        "url": NAMES.map(lambda name: f"https://example.org/{name}"),
    },
)
COMES_BACK_OTHERWISE = {
    "ctdl": {"renewal", "criteria", "status"},  # renewed as often as it is valid; an unknown class is told in words
    "openbadges": {"aliases", "criteria"},
    "schemaorg": {"criteria", "aliases"},
}
"""What the reader of a format may add to: its own words on what a type or a code means."""


def catalogue(fields: Mapping[str, Any], provider_id: str = "acme-2") -> CatalogueFiles:
    provider = Record(kind=RecordKind.PROVIDER, id=provider_id, fields={"name": "Acme", "url": "https://acme.example"})
    program = Record(kind=RecordKind.PROGRAM, id=f"{provider_id}/a-b", fields=fields, where=FactSource())
    return CatalogueFiles((ProviderFile(Source(id="acme"), provider, (program,)),))


def back(text: str) -> dict[tuple[str, str], Record]:
    (reading,) = read(Document("published.jsonld", None, text.encode()))
    assert reading.errors == ()
    return {(str(record.kind), record.id): record for record in reading.records}


@pytest.mark.parametrize("to", LINKED)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(fields=FIELDS)
def test_what_is_not_lost_comes_back(to: str, fields: dict[str, Any]) -> None:
    files = catalogue(fields)
    lost = count_lost(files, to)
    records = back(spell_catalogue(files, to))
    assert records["provider", "acme-2"].fields["name"] == "Acme"
    found = records["program", "acme-2/a-b"].fields
    for key, value in fields.items():
        if key in lost or (key == "conditions" and "conditions.kind" in lost):
            continue
        if key in COMES_BACK_OTHERWISE[to] and isinstance(value, list):
            assert set(map(str, value)) <= set(map(str, found[key])), key
        elif key not in COMES_BACK_OTHERWISE[to]:
            assert normal(key, found.get(key)) == normal(key, value), key
    assert "class" in lost or "class" not in fields


def normal(key: str, value: Any) -> Any:
    """The value in the order in which it means the same; a condition of a requirement stands beside it as well."""
    if key == "starts":
        return sorted(value or (), key=str)
    if key in {"requires", "recommends", "prepares_for", "conditions"}:
        return sorted(json.dumps(part, sort_keys=True) for part in flat(value))
    return value


def flat(value: Any) -> list[Any]:
    """The parts of a requirement that are all asked for, whatever stands in whatever."""
    if isinstance(value, dict) and set(value) == {"all"}:
        return [part for each in value["all"] for part in flat(each)]
    if isinstance(value, list):
        return value
    return [] if value is None else [json.dumps(nested(value), sort_keys=True)]


def nested(value: Any) -> Any:
    if isinstance(value, dict) and set(value) == {"any"}:
        return {"any": [sorted(map(str, flat(each))) for each in value["any"]]}
    return value


@pytest.mark.parametrize("to", LINKED)
def test_an_address_of_ours_is_an_id_again(to: str) -> None:
    files = catalogue({"title": "A", "kind": "course", "requires": "other/first", "skills": ["x"]})
    fields = back(spell_catalogue(files, to))["program", "acme-2/a-b"].fields
    assert fields.get("identifiers") is None
    assert to == "openbadges" or fields["requires"] == "other/first"
