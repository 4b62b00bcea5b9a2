"""What a person earned elsewhere comes into their portfolio: read from every format, matched, checked, never twice."""

import io
import json
import sqlite3
import stat
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

import credentials as given
from conftest import Run
from microcred.exchange.proof import ask
from web_server import serve

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
EMAIL = given.EMAIL


@pytest.fixture(autouse=True)
def _small_catalogue(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


def write(value: Any, name: str = "badge.json") -> str:
    content = value if isinstance(value, bytes) else json.dumps(value, indent=1).encode()
    Path(name).write_bytes(content)
    return name


def bring(run: Run, *words: str, stdin: bytes | None = None) -> dict[str, Any]:
    result = run("portfolio", "import", *words, "--json", stdin=stdin)
    assert result.exit_code == 0, result.stderr
    document: dict[str, Any] = json.loads(result.stdout)
    return document


def held(run: Run) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(run("portfolio", "list", "--json").stdout)
    return rows


def zipped(*files: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files:
            archive.writestr(name, content)
    return out.getvalue()


BADGE, CREDENTIAL = given.assertion(), given.credential()
FORMATS: dict[str, tuple[Any, str]] = {
    "assertion": (BADGE, "a.json"),
    "assertions": ([BADGE], "a.json"),
    "baked png": (given.png(json.dumps(BADGE)), "a.png"),
    "baked svg": (given.svg(json.dumps(BADGE)), "a.svg"),
    "baked token": (given.png(given.token(CREDENTIAL)), "a.png"),
    "signed assertion": (given.token(BADGE).encode(), "a.jwt"),
    "credential": (CREDENTIAL, "a.json"),
    "credential token": (given.token(CREDENTIAL).encode(), "a.jwt"),
    "credential in a token": (given.token({"iss": "https://harbour.example", "vc": CREDENTIAL}).encode(), "a.txt"),
    "presentation": (given.presentation(CREDENTIAL), "a.json"),
    "presentation of a token": (given.presentation(given.token(CREDENTIAL)), "a.json"),
    "learner record 1": (given.record_1(BADGE), "a.json"),
    "learner record 2": (given.record_2(CREDENTIAL), "a.json"),
    "learner record 2 of tokens": (given.record_2(given.token(CREDENTIAL)), "a.json"),
    "résumé": (given.resume(), "resume.json"),
    "backpack": (given.backpack(), "backpack.json"),
    "zipped": (zipped(("in/a.json", json.dumps(BADGE).encode())), "a.zip"),
    "zipped picture": (zipped(("in/a.png", given.png(json.dumps(BADGE)))), "a.zip"),
    "europass": (given.europass(), "a.json"),
}


@pytest.mark.parametrize(("value", "name"), FORMATS.values(), ids=FORMATS)
def test_every_format_brings_the_same_holding_and_a_second_time_nothing(run: Run, value: Any, name: str) -> None:
    document = bring(run, write(value, name), "--email", EMAIL)
    (row,) = document["credentials"]
    assert (row["change"], row["program"], row["match"]) == ("added", "harbour/seamanship", "title")
    (holding,) = held(run)
    assert (holding["earned_on"], holding["status"], holding["verified"]) == ("2026-01-15", "valid", "not_checked")
    before = Path("portfolio.yaml").read_bytes()
    document = bring(run, name, "--email", EMAIL)
    assert [each["change"] for each in document["credentials"]] == ["known"]
    assert Path("portfolio.yaml").read_bytes() == before


def test_standard_input_and_folders_are_read(run: Run) -> None:
    assert bring(run, "-", stdin=json.dumps(BADGE).encode())["added"] == 1
    Path("badges").mkdir()
    write(given.png(json.dumps(given.assertion("Knots"))), "badges/knots.png")
    write(given.credential("Buoys"), "badges/buoys.json")
    assert bring(run, "badges")["added"] == 2


def test_it_is_matched_by_identifier_then_address_then_title_and_provider(run: Run) -> None:
    by_identifier = given.directory()
    by_address = given.credential("Pilots of the Harbour")
    by_address["credentialSubject"]["achievement"]["criteria"]["id"] = "http://www.harbour.example/pilot/"
    own = given.credential("Anything")
    own["credentialSubject"]["achievement"]["id"] = "urn:microcred:harbour/night-watch"
    for number, value in enumerate((by_identifier, by_address, own)):
        write(value, f"{number}.json")
    rows = bring(run, "0.json", "1.json", "2.json")["credentials"]
    assert [(row["program"], row["match"]) for row in rows] == [
        ("harbour/pilot", "identifier"),
        ("harbour/pilot", "url"),
        ("harbour/night-watch", "identifier"),
    ]


def test_a_title_of_another_provider_is_no_match_until_a_person_says_so(run: Run) -> None:
    value = given.credential("Seamanship")
    value["issuer"] = {"type": "Profile", "id": "https://other.example", "name": "Other School"}
    (row,) = bring(run, write(value), "--dry-run")["credentials"]
    assert (row["program"], row["match"], row["candidates"]) == (None, "unclear", ["harbour/seamanship"])
    screen = run("portfolio", "import", "badge.json", "--dry-run", "--format", "table").stdout
    assert "--as seamanship=harbour/seamanship" in screen
    (row,) = bring(run, "badge.json", "--as", "boat work")["credentials"]
    assert (row["program"], row["match"]) == ("harbour/seamanship", "chosen")
    assert run("portfolio", "import", "badge.json", "--as", "no-such=pilot").exit_code == 1


def test_what_no_catalogue_holds_is_kept_as_it_came(run: Run) -> None:
    value = given.assertion("Knots")
    value["badge"]["criteria"]["narrative"] = "Awarded to those who attended the webinar"
    bring(run, write(value))
    (row,) = held(run)
    assert (row["program"], row["title"], row["provider"]) == (None, "Knots", "Harbour College")
    assert (row["skills"], row["class"], row["class_from"]) == (["rope work"], "participation", "classified")
    write(
        given.assertion("Mystery", badge={"type": "BadgeClass", "name": "Mystery", "description": "-", "issuer": "x"})
    )
    bring(run, "badge.json")
    assert held(run)[1]["class"] == "undetermined"


def test_a_renewal_stands_beside_what_it_renews(run: Run) -> None:
    bring(run, write([given.assertion(on="2020-01-15"), given.assertion(on="2026-01-15")]))
    assert [(row["holding"], row["earned_on"]) for row in held(run)] == [
        ("seamanship", "2020-01-15"),
        ("seamanship-2", "2026-01-15"),
    ]
    assert bring(run, "badge.json")["known"] == 2


def test_what_was_written_by_hand_is_joined_with_its_badge(run: Run) -> None:
    run("portfolio", "add", "seamanship", "--on", "2026-01-15", "--evidence", "https://example.org/mine")
    run("portfolio", "add", "tide-tables", "--expected", "2026-12-01")
    write([given.credential(), given.credential("Reading Tide Tables", "2026-11-01")])
    assert bring(run, "badge.json")["changed"] == 2
    first, second = held(run)
    assert (first["evidence"], first["credential"]) == ("https://example.org/mine", CREDENTIAL["id"])
    assert (second["holding"], second["status"]) == ("tide-tables", "valid")


def test_what_its_issuer_says_anew_changes_the_holding(run: Run) -> None:
    bring(run, write(BADGE))
    revoked = bring(run, write({**BADGE, "revoked": True}))
    assert revoked["changed"] == 1
    assert "taken back" in revoked["warnings"][-1]["message"]
    assert [row["status"] for row in held(run)] == ["revoked"]


def test_two_badges_in_one_picture_are_both_taken(run: Run) -> None:
    write(given.png(json.dumps(BADGE), given.token(given.credential("Night Watch"))), "two.png")
    rows = bring(run, "two.png")["credentials"]
    assert [row["program"] for row in rows] == ["harbour/seamanship", "harbour/night-watch"]


@pytest.mark.parametrize("value", [BADGE, CREDENTIAL, given.backpack(), given.resume()])
def test_what_names_somebody_else_is_refused_unless_anyone_is_meant(run: Run, value: Any) -> None:
    write(value)
    result = run("portfolio", "import", "badge.json", "--email", "al@example.org")
    assert result.exit_code == 1
    assert "somebody else's" in result.stderr
    assert "badge.json:" in result.stderr
    assert not Path("portfolio.yaml").exists()
    assert not Path("credentials").exists()
    assert "@example" not in result.stderr.replace("--email for", "")
    assert bring(run, "badge.json", "--email", "al@example.org", "--anyone")["added"] == 1


def test_ones_own_addresses_are_remembered_only_when_asked(run: Run) -> None:
    write(BADGE)
    document = bring(run, "badge.json", "--email", "JO@example.org", "--email", "other@example.org")
    assert [row["recipient"] for row in document["credentials"]] == ["mine"]
    assert "@" not in Path("portfolio.yaml").read_text(encoding="utf-8")
    write(given.assertion("Knots"))
    bring(run, "badge.json", "--email", EMAIL, "--remember")
    assert f"emails:\n  - {EMAIL}" in Path("portfolio.yaml").read_text(encoding="utf-8")
    run("portfolio", "add", "pilot")
    write(
        given.assertion("Ropes", recipient={"type": "email", "hashed": True, "identity": given.hashed("al@x.org", "")})
    )
    assert run("portfolio", "import", "badge.json").exit_code == 1
    assert "@" not in run("portfolio", "export").stdout


def test_it_says_where_the_recipient_was_not_checked(run: Run) -> None:
    (warning,) = bring(run, write(BADGE))["warnings"]
    assert "1 name their earner by an e-mail address" in warning["message"]
    assert "--email" in warning["hint"]
    by_name = bring(run, write(given.directory()), "--email", EMAIL)
    assert "cannot be checked" in by_name["warnings"][0]["message"]
    assert by_name["credentials"][0]["recipient"] == "unknown"


BROKEN = json.dumps(BADGE, indent=1).replace('"issuedOn":', '"issuedOn"')
BAD: dict[str, tuple[Any, str, str]] = {
    "future": (given.assertion(on="2026-11-24"), "a.json", "a.json:1:1: it is issued on 2026-11-24"),
    "backwards": ([given.assertion(expires="2026-01-14")], "a.json", "a.json:2:2: it expires on 2026-01-14, before"),
    "no badge in a picture": (given.png(), "a.png", "a.png: this picture holds no badge"),
    "broken": (BROKEN.encode(), "a.json", "a.json:11:13: a colon is missing"),
    "broken without a name": (BROKEN.encode(), "a", "a:11:"),
    "empty": (b"", "a.json", "a.json:1:1: the file is empty"),
    "nobody earned it": ({"@context": given.V2, **BADGE["badge"]}, "a.json", "nobody who earned one"),
    "only named": (
        {**BADGE, "badge": "https://harbour.example/b/1"},
        "a.json",
        "only named, and nothing is fetched (--fetch asks for it)",
    ),
    "no certificates": ({"basics": {}, "certificates": []}, "a.json", "lists no certificates"),
    "nameless certificate": ({"certificates": [{"date": "2026-01-01"}]}, "a.json", "has no name"),
    "something else": ({"hello": "world"}, "a.json", "no badge, learner record, résumé or portfolio"),
    "not there": (None, "a.json", "no such file"),
}


@pytest.mark.parametrize(("value", "name", "said"), BAD.values(), ids=BAD)
def test_bad_input_is_told_with_its_place_and_changes_nothing(run: Run, value: Any, name: str, said: str) -> None:
    if value is not None:
        write(value, name)
    write(given.credential(), "good.json")
    result = run("portfolio", "import", name, "good.json")
    assert result.exit_code == 1
    assert said in result.stderr
    assert not Path("portfolio.yaml").exists()
    assert run("portfolio", "import", name, "good.json", "--keep-good").exit_code == 1
    assert [row["program"] for row in held(run)] == ["harbour/seamanship"]


def test_endorsements_are_left_out_and_said(run: Run) -> None:
    endorsement = {
        "@context": given.V3,
        "type": ["VerifiableCredential", "EndorsementCredential"],
        "issuer": given.SCHOOL,
        "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": {"type": "EndorsementSubject", "endorsementComment": "splendid"},
    }
    document = bring(run, write([endorsement, CREDENTIAL]), "--email", EMAIL)
    assert document["added"] == 1
    assert any("endorsement" in warning["message"] for warning in document["warnings"])


def test_a_day_that_is_none_is_left_out_and_said(run: Run) -> None:
    value = given.resume()
    value["certificates"][0]["date"] = "2026-01"
    assert "names no day" in bring(run, write(value), "--email", EMAIL)["warnings"][0]["message"]
    assert [row["earned_on"] for row in held(run)] == [None]


def test_a_resume_s_degrees_are_taken_and_what_is_still_studied_is_not(run: Run) -> None:
    value = given.resume()
    value["education"] = [
        {
            "institution": "Harbour College",
            "studyType": "Bachelor of Science",
            "area": "Rigging",
            "endDate": "2024-06-01",
        },
        {
            "institution": "Harbour College",
            "studyType": "Master of Science",
            "area": "Rigging",
            "startDate": "2025-09-01",
        },
    ]
    assert bring(run, write(value), "--email", EMAIL)["added"] == 2
    rows = {row["title"]: row for row in held(run)}
    assert rows["Bachelor of Science, Rigging"]["class"] == "macro"
    assert rows["Bachelor of Science, Rigging"]["earned_on"] == "2024-06-01"
    assert not any("Master" in title for title in rows)


def test_nothing_personal_reaches_the_catalogue_or_its_history(run: Run) -> None:
    bring(run, write([BADGE, given.backpack()["result"][0], given.assertion("Knots")]), "--email", EMAIL)
    with sqlite3.connect("catalogue.db") as database:
        everything = "\n".join(database.iterdump())
    for word in ("jo@", given.hashed(EMAIL)[7:20], "assertions/Seamanship", "Knots"):
        assert word not in everything
    assert "Knots" not in run("history").stdout


def test_what_was_signed_is_kept_beside_the_portfolio_for_its_owner_alone(run: Run) -> None:
    write(given.token(CREDENTIAL).encode(), "a.jwt")
    bring(run, "a.jwt")
    (row,) = held(run)
    kept = Path(row["document"])
    assert kept.parent.name == "credentials"
    assert kept.read_text(encoding="utf-8") == given.token(CREDENTIAL)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700


def test_what_is_only_named_by_address_is_asked_for_when_a_person_says_so(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "PLAIN_HOSTS", frozenset({"127.0.0.1"}))
    with serve() as web:
        issuer = web.put("/issuer", json.dumps(given.SCHOOL).encode())
        badge = web.put("/badge", json.dumps({**BADGE["badge"], "issuer": issuer}).encode())
        value = {**BADGE, "badge": badge, "id": f"{web.address}/assertion"}
        write(value)
        result = run("portfolio", "import", "badge.json")
        assert result.exit_code == 1
        assert "badge.json:1:1: the badge is only named, and nothing is fetched (--fetch asks for it)" in result.stderr
        assert web.paths == []
        (row,) = bring(run, "badge.json", "--fetch")["credentials"]
        assert (row["program"], row["change"]) == ("harbour/seamanship", "added")
        assert web.paths == ["/badge", "/issuer"]
        web.put("/assertion", json.dumps(value).encode())
        write(given.png(f"{web.address}/assertion"), "badge.png")
        assert "named its badge by address" in run("portfolio", "import", "badge.png").stderr.replace("names", "named")
        assert bring(run, "badge.png", "--fetch")["known"] == 1
        assert bring(run, f"{web.address}/assertion", "--fetch")["known"] == 1
        web.put("/picture", given.png(json.dumps(given.assertion("Knots"))))
        assert bring(run, f"{web.address}/picture", "--fetch")["added"] == 1
        assert "--fetch asks for what is there" in run("portfolio", "import", f"{web.address}/picture").stderr
        assert "404" in run("portfolio", "import", f"{web.address}/nothing", "--fetch").stderr
        web.put("/badge", b"gone")
        result = run("portfolio", "import", "badge.json", "--fetch")
        assert result.exit_code == 1
        assert "the badge is only named" in result.stderr


@pytest.mark.parametrize("make", [given.credential, lambda **more: {**given.europass(), **more}])
def test_ones_own_export_says_nothing_new(run: Run, make: Any) -> None:
    run("portfolio", "add", "seamanship", "--on", "2026-01-15")
    before = Path("portfolio.yaml").read_bytes()
    value = make(issuer={"id": "urn:uuid:me", "type": "Profile", "name": "Jo"})
    value["credentialSubject"]["id"] = "urn:uuid:me"
    if "achievement" in value["credentialSubject"]:
        value["credentialSubject"]["achievement"]["creator"] = given.SCHOOL
    document = bring(run, write(value), "--email", EMAIL)
    assert (document["known"], document["warnings"]) == (1, [])
    assert Path("portfolio.yaml").read_bytes() == before
    bring(run, "badge.json", "--portfolio", "new.yaml")
    assert "credential" not in Path("new.yaml").read_text(encoding="utf-8").replace("credentials/", "")


def test_a_dry_run_writes_nothing(run: Run) -> None:
    document = bring(run, write(BADGE), "--dry-run")
    assert (document["dry_run"], document["added"]) == (True, 1)
    assert not Path("portfolio.yaml").exists()
    assert not Path("credentials").exists()


def test_in_a_terminal_it_asks_once(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write(BADGE)
    monkeypatch.setattr("microcred.cli.holdings_import._can_ask", lambda _: True)
    assert "Write this to your portfolio?" in run("portfolio", "import", "badge.json", stdin="n\n").stderr
    assert not Path("portfolio.yaml").exists()
    assert "added 1 of 1 holding" in run("portfolio", "import", "badge.json", stdin="y\n").stderr
    assert "Write this" not in run("portfolio", "import", "badge.json").stderr
    assert len(held(run)) == 1


@pytest.mark.parametrize("words", [("--email", "jo"), ("--as", "=pilot"), ("--as", "x=")])
def test_a_wrong_line_is_a_usage_error(run: Run, words: tuple[str, ...]) -> None:
    assert run("portfolio", "import", write(BADGE), *words).exit_code == 2


def test_ten_thousand_credentials(run: Run) -> None:
    write([given.assertion(f"Thing {number % 900}", f"{2000 + number // 400}-01-15") for number in range(10_000)])
    started = time.monotonic()
    assert bring(run, "badge.json", "--email", EMAIL)["added"] == 10_000
    assert bring(run, "badge.json", "--email", EMAIL)["known"] == 10_000
    assert time.monotonic() - started < 120
