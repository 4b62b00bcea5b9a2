"""What a person shows of what they hold: our own readers find the same holdings in it, self-asserted and unsigned."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given

from exchange.passports import PASSPORTS, UNHURRIED, passport_of
from microcred.domain.passport import Passport, Shown
from microcred.domain.portfolio import Holding
from microcred.domain.validity import Validity
from microcred.exchange.document import Document
from microcred.exchange.passport.formats import PARTED, spell_document, tell_as
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read

READ = ("openbadges", "clr", "elm")
"""The formats that our readers know today."""


def read_back(document: Any) -> Reading:
    [reading] = read(Document("passport", None, spell_document(document).encode()))
    return reading


def facts_of(shown: Shown, to: str) -> tuple[Any, ...]:
    """What is shown of a holding, as far as a reader is told of it."""
    program = shown.holding.program
    name = shown.provider_name or (program.partition("/")[0] if program else "not said")
    evidence = (shown.page,) if shown.page else ()
    days = [day.isoformat() if day else None for day in (shown.holding.earned_on, shown.ends_on)]
    return (program if to != "elm" and program else shown.title, name, *days, evidence)


def facts_read(reading: Reading, passport: Passport, to: str) -> Iterator[tuple[Any, ...]]:
    records = {record.id: record.fields for record in reading.records}
    known = {each.holding.program for each in passport.shown if each.holding.program}
    for credential in reading.credentials:
        provider = records[credential.program.partition("/")[0]]["name"]
        is_named = to != "elm" and credential.program in known
        name = credential.program if is_named else records[credential.program]["title"]
        yield (name, provider, credential.held.issued_on, credential.held.expires_on, credential.held.evidence)


@pytest.mark.parametrize("to", READ)
@UNHURRIED
@given(passport=PASSPORTS)
def test_our_readers_find_the_same_holdings(to: str, passport: Passport) -> None:
    earned = [each for each in passport.shown if each.validity in (Validity.VALID, Validity.EXPIRED)]
    if not earned:
        return
    reading = read_back(tell_as(passport, to).document)
    assert reading.errors == ()
    assert Counter(facts_read(reading, passport, to)) == Counter(facts_of(each, to) for each in earned)
    assert {credential.held.proof for credential in reading.credentials} == {()}


@pytest.mark.parametrize("to", PARTED)
@UNHURRIED
@given(passport=PASSPORTS)
def test_one_by_one_they_say_the_same(to: str, passport: Passport) -> None:
    told = tell_as(passport, to)
    assert list(told.parts.values()) == told.document["verifiableCredential"]
    shown = {each.holding.id: each for each in passport.shown}
    for name, part in told.parts.items():
        assert list(facts_read(read_back(part), passport, to)) == [facts_of(shown[name], to)]


@pytest.mark.parametrize("to", READ)
@UNHURRIED
@given(passport=PASSPORTS)
def test_the_holder_alone_asserts_it(to: str, passport: Passport) -> None:
    for credential in credentials_in(tell_as(passport, to).document):
        subject = credential["credentialSubject"]
        assert credential["issuer"]["id"] == subject["id"]
        assert credential["issuer"]["id"].startswith("urn:uuid:")
        assert "proof" not in json.dumps(credential)
        says = credential.get("description") or credential["displayParameter"]["description"]["en"]
        assert "Self-asserted by the holder on 2026-11-23" in says
        assert "did not issue" in says


def credentials_in(document: Any) -> list[Any]:
    where = document if "verifiableCredential" in document else document["credentialSubject"]
    several: list[Any] = where["verifiableCredential"]
    return several


@pytest.mark.parametrize("to", [*READ, "jsonresume"])
@UNHURRIED
@given(passport=PASSPORTS)
def test_what_is_not_carried_is_counted(to: str, passport: Passport) -> None:
    told = tell_as(passport, to)
    left_out = sum(count for path, count in told.lost.items() if path.startswith("holdings["))
    assert told.size + left_out == len(passport.shown)
    assert told.lost["conditions"] == len(passport.claims) + len(passport.kept_back)
    assert not [path for path, count in told.lost.items() if path != "conditions" and not count]
    assert "Ana Lima" in spell_document(told.document) or passport.holder is None or not told.size


def test_a_name_is_nowhere_unless_it_was_given() -> None:
    holding = Holding(id="ccna", program="cisco/ccna", title="CCNA", earned_on=date(2025, 1, 1))
    for to in (*READ, "jsonresume"):
        with_name, without = (
            spell_document(tell_as(passport_of([holding], (), name), to).document) for name in ("Ana", None)
        )
        assert "Ana" in with_name
        assert "Ana" not in without


def test_the_provider_stands_as_the_one_who_made_the_achievement() -> None:
    holding = Holding(id="ccna", program="cisco/ccna", title="CCNA", earned_on=date(2025, 1, 1))
    [credential] = credentials_in(tell_as(passport_of([holding]), "openbadges").document)
    achievement = credential["credentialSubject"]["achievement"]
    assert achievement["creator"]["name"] == "Cisco"
    assert credential["issuer"]["name"] == "the holder"
    assert credential["validUntil"] == "2028-01-01T23:59:59Z"


def test_a_resume_lists_what_is_valid_degrees_as_education_skills_with_the_class_behind() -> None:
    holdings = [
        Holding(
            id="ccna", program="cisco/ccna", title="CCNA", earned_on=date(2025, 1, 1), evidence="https://a.example/1"
        ),
        Holding(id="old", program="cisco/ccna", title="CCNA", earned_on=date(2020, 1, 1)),
        Holding(id="btech", program="college/btech", title="BTech", earned_on=date(2024, 6, 1)),
    ]
    told = tell_as(passport_of(holdings, holder="Ana"), "jsonresume")
    assert told.document == {
        "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
        "basics": {"name": "Ana", "summary": "Self-asserted by the holder on 2026-11-23; nothing in it is signed."},
        "education": [{"institution": "College", "studyType": "BTech", "endDate": "2024-06-01"}],
        "certificates": [
            {
                "name": "Cisco Certified Network Associate",
                "date": "2025-01-01",
                "issuer": "Cisco",
                "url": "https://a.example/1",
            }
        ],
        "skills": [{"name": "routing", "level": "certification"}, {"name": "switching", "level": "certification"}],
        "meta": {"lastModified": "2026-11-23T00:00:00"},
    }
    assert told.lost == {"holdings[expired]": 1, "holdings.program": 2}


def test_what_has_no_day_is_told_of() -> None:
    told = tell_as(passport_of([Holding(id="x", title="First Aid")]), "openbadges")
    assert "validFrom" not in spell_document(told.document)
    assert "on which it was earned: 1" in told.remarks[0]
