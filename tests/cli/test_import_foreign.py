"""Importing what others publish: under the ids that the catalogue has, twice without a change, faults on one line."""

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import Run

KNOWN = """\
provider: {id: sea, name: Sea School, url: https://www.sea.example/}
programs:
  - {id: pilot, title: Pilot of the Harbour, identifiers: {open_badges: "https://sea.example/badges/1"}}
  - {id: cook, title: Sea Cook, identifiers: {open_badges: "https://sea.example/badges/2"}}
"""
BADGE: dict[str, Any] = {
    "@context": "https://w3id.org/openbadges/v2",
    "type": "BadgeClass",
    "id": "https://sea.example/badges/1",
    "name": "Harbour Pilot",
    "criteria": {"narrative": "Pass the exam."},
    "tags": ["piloting"],
    "image": "https://sea.example/1.png",
    "issuer": {"type": "Issuer", "name": "SEA SCHOOL"},
}


@pytest.fixture
def known(tmp_path: Path, run: Run) -> Path:
    (tmp_path / "sea.yaml").write_text(KNOWN, encoding="utf-8")
    assert run("import", str(tmp_path / "sea.yaml")).exit_code == 0
    return tmp_path


def write(folder: Path, value: Any) -> str:
    path = folder / "badge.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("issuer", [{"name": "SEA SCHOOL"}, {"name": "The School", "url": "http://sea.example"}])
def test_a_known_issuer_and_badge_keep_their_ids(known: Path, run: Run, issuer: dict[str, str]) -> None:
    path = write(known, {**BADGE, "issuer": {"type": "Issuer", **issuer}})
    done = run("import", path, "--json")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["sources"][0]["changed"] == 1
    shown = json.loads(run("show", "sea/pilot", "--json").stdout)
    assert "piloting" in shown["skills"]
    again = run("import", write(known, {**BADGE, "issuer": {"type": "Issuer", **issuer}}), "--json")
    assert json.loads(again.stdout)["changes"] == []


def test_a_name_that_two_providers_share_stays_new(known: Path, run: Run) -> None:
    (known / "other.yaml").write_text("provider: {id: other, name: Sea School}\nprograms: []\n", encoding="utf-8")
    run("import", str(known / "other.yaml"))
    run("import", write(known, BADGE))
    assert json.loads(run("show", "sea-school/harbour-pilot", "--json").stdout)["title"] == "Harbour Pilot"


def test_what_was_lost_is_in_the_document_and_the_earner_is_not(known: Path, run: Run) -> None:
    assertion = {
        "@context": BADGE["@context"],
        "type": "Assertion",
        "recipient": {"type": "email", "identity": "anna@sea.example", "hashed": False},
        "issuedOn": "2024-01-01",
        "badge": BADGE,
    }
    done = run("import", write(known, assertion), "--json")
    report = json.loads(done.stdout)
    assert {"recipient", "issuedOn", "badge.image"} <= {each["path"] for each in report["lost"]}
    assert "anna@" not in done.stdout + done.stderr
    assert "portfolio import" in str(report["warnings"])


def test_a_fault_is_one_line_with_its_place_and_status_1(known: Path, run: Run) -> None:
    path = write(known, {**BADGE, "issuer": 7})
    done = run("check", path)
    assert done.exit_code == 1
    assert (
        f"{path}:1:1: the issuer should be a profile or its address, not the number 7 (name its issuer)" in done.stderr
    )
    assert "Traceback" not in done.stderr


OWNERLESS = [
    {key: value for key, value in BADGE.items() if key != "issuer"},
    {"@context": "https://schema.org", "@type": "Course", "name": "Harbour Pilot"},
    {"@type": "ceterms:Course", "ceterms:name": "Harbour Pilot"},
    {
        "@context": "http://data.europa.eu/snb/model/context/edc-ap",
        "type": "LearningOpportunity",
        "title": "Harbour Pilot",
    },
]


@pytest.mark.parametrize("value", OWNERLESS, ids=["openbadges", "schemaorg", "ctdl", "elm"])
def test_who_offers_what_names_nobody_can_be_said(known: Path, run: Run, value: Any) -> None:
    path = write(known, value)
    refused = run("import", path)
    assert refused.exit_code == 1
    assert "--set provider=NAME" in refused.stderr
    assert run("import", path, "--set", "provider=sea", "--set", "as_of=2026-10-01").exit_code == 0
    shown = json.loads(run("show", "Harbour Pilot", "--json").stdout)
    assert (shown["provider"]["name"], shown["as_of"]) == ("Sea School", "2026-10-01")
