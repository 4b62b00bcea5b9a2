"""What a person holds is checked with real keys and a real server: valid, not valid, or could not be checked."""

import base64
import gzip
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import credentials as given
from conftest import TODAY, Run
from microcred.exchange.proof import ask
from signing import Issuer
from web_server import Answer, Web, serve

SAMPLE = Path(__file__).parents[1] / "samples" / "catalogue"
SUITES = ("eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-rdfc-2019", "ecdsa-jcs-2019", "Ed25519Signature2020")


@pytest.fixture(autouse=True)
def _small_catalogue(run: Run) -> None:
    assert run("--quiet", "import", str(SAMPLE)).exit_code == 0


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    monkeypatch.setattr(ask, "PLAIN_HOSTS", frozenset({"localhost", "127.0.0.1"}))
    with serve() as server:
        yield server


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


def bring(run: Run, value: Any, *words: str) -> None:
    content = value if isinstance(value, str) else json.dumps(value)
    Path("badge.json").write_text(content, encoding="utf-8")
    result = run("portfolio", "import", "badge.json", "--email", given.EMAIL, *words)
    assert result.exit_code == 0, result.stderr


def verify(run: Run, *words: str) -> dict[str, Any]:
    result = run("portfolio", "verify", *words, "--json")
    (row,) = json.loads(result.stdout)
    assert result.exit_code == (1 if row["result"] == "invalid" else 0), result.stderr
    (holding,) = json.loads(run("portfolio", "list", "--json").stdout)
    if row["result"] != "unchecked":
        assert (holding["verified"], holding["checked_on"]) == (row["verified"], TODAY)
    checked: dict[str, Any] = row
    return checked


def of(address: str, **more: Any) -> dict[str, Any]:
    """A credential whose issuer is at an address."""
    return given.credential(issuer={**given.SCHOOL, "id": address}, **more)


def payload(credential: dict[str, Any]) -> dict[str, Any]:
    issuer = credential["issuer"]["id"]
    return {"iss": issuer, "jti": credential["id"], "sub": "did:example:jo", **credential}


def altered(token: str) -> str:
    head, body, signature = token.split(".")
    value = json.loads(base64.urlsafe_b64decode(body + "=="))
    value["issuer"]["name"] = "Somebody else"
    return f"{head}.{base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip('=')}.{signature}"


@pytest.mark.parametrize("kind", ["jwk", "jwks", "pem", "did:key", "did:jwk"])
def test_a_token_is_checked_with_the_key_that_is_given(run: Run, issuer: Issuer, kind: str) -> None:
    bring(run, issuer.token(payload(given.credential()), kid="https://harbour.example/keys/1"))
    texts = {"jwk": json.dumps(issuer.jwk), "jwks": json.dumps({"keys": [issuer.jwk]}), "pem": issuer.pem}
    key = {"did:key": issuer.did, "did:jwk": issuer.did_jwk}.get(kind, "key.txt")
    Path("key.txt").write_text(texts.get(kind, ""), encoding="utf-8")
    row = verify(run, "--key", key, "--offline")
    assert (row["result"], row["key_from"], row["by"]) == (
        "valid",
        "given",
        "Harbour College (https://harbour.example)",
    )
    (listed,) = json.loads(run("portfolio", "list", "--json").stdout)
    assert "signed by the key that you gave – Harbour College" in listed["checked"]


@pytest.mark.parametrize("suite", SUITES)
def test_a_proof_is_checked_and_what_was_altered_is_not_valid(run: Run, issuer: Issuer, suite: str) -> None:
    value = given.credential()
    if suite == "Ed25519Signature2020":
        value["@context"] = [*value["@context"], "https://w3id.org/security/suites/ed25519-2020/v1"]
    multibase = issuer.curve_multibase if suite.startswith("ecdsa") else issuer.multibase
    key = f"did:key:{multibase}"
    value["issuer"] = {**value["issuer"], "id": key}
    proved = issuer.prove(value, suite, f"{key}#{multibase}")
    bring(run, proved)
    assert verify(run, "--key", key, "--offline")["result"] == "valid"
    row = verify(run, "--offline")
    assert (row["result"], row["key_from"]) == ("unchecked", "self_declared")
    proved["issuer"]["name"] = "Somebody else"
    run("portfolio", "remove", "seamanship")
    bring(run, proved)
    row = verify(run, "--offline")
    assert (row["result"], row["verified"]) == ("invalid", "no")
    assert "altered after signing" in row["reason"]


def test_what_linked_data_passes_by_is_not_called_signed(run: Run, issuer: Issuer) -> None:
    value = given.credential()
    value["issuer"] = {**value["issuer"], "id": issuer.did}
    proved = issuer.prove(value, "eddsa-rdfc-2022", f"{issuer.did}#{issuer.multibase}")
    bring(run, {**proved, "grade": "with honours"})
    row = verify(run, "--key", issuer.did, "--offline")
    assert row["result"] == "unchecked"
    assert "does not cover all that it says (grade)" in row["reason"]


def test_a_context_that_is_not_at_hand_is_asked_for(run: Run, issuer: Issuer, web: Web) -> None:
    value = given.credential()
    value["issuer"] = {**value["issuer"], "id": issuer.did}
    proved = issuer.prove(value, "eddsa-rdfc-2022", f"{issuer.did}#{issuer.multibase}")
    address = web.put("/context", b'{"@context": {"@version": 1.1}}')
    bring(run, {**proved, "@context": [*value["@context"], address]})
    assert "what its words mean (a context) is at 127.0.0.1, which was not asked" in verify(run, "--offline")["reason"]
    assert verify(run, "--key", issuer.did)["result"] == "valid"


def test_what_came_of_it_is_kept_as_the_file_spells_texts(run: Run, issuer: Issuer) -> None:
    value = given.credential()
    value["issuer"] = {**value["issuer"], "name": "Harbour  Colle\u0301ge"}
    bring(run, issuer.token(payload(value), jwk=issuer.jwk))
    assert verify(run, "--key", issuer.did)["result"] == "valid"
    (listed,) = json.loads(run("portfolio", "list", "--json").stdout)
    assert "Harbour Coll\u00e9ge" in listed["checked"]


def test_who_signs_elsewhere_than_the_catalogue_knows_the_provider_is_pointed_out(
    run: Run, issuer: Issuer, web: Web
) -> None:
    kid = web.put("/keys/1", json.dumps(issuer.jwk).encode())
    bring(run, issuer.token(payload(of(web.address)), kid=kid))
    row = verify(run)
    assert (row["result"], row["hint"]) == (
        "valid",
        "Harbour College is at harbour.example: see that 127.0.0.1 signs for it",
    )


def test_a_key_that_comes_with_the_badge_is_said_to_be_its_own(run: Run, issuer: Issuer) -> None:
    for token in (
        issuer.token(payload(given.credential()), jwk=issuer.jwk),
        issuer.token(payload(of(issuer.did)), kid=f"{issuer.did}#{issuer.multibase}"),
        issuer.token(payload(of(issuer.did_jwk)), kid=f"{issuer.did_jwk}#0"),
    ):
        bring(run, token)
        row = verify(run)
        assert (row["result"], row["key_from"], row["verified"]) == ("unchecked", "self_declared", "not_checked")
        assert "nothing was altered" in row["reason"]
        assert "--key" in row["hint"]
        run("portfolio", "remove", "seamanship")


def test_a_key_that_its_issuer_publishes(run: Run, issuer: Issuer, web: Web) -> None:
    kid = web.put("/keys/1", json.dumps({**issuer.jwk, "kid": "1"}).encode())
    bring(run, issuer.token(payload(of(web.address)), kid=kid))
    row = verify(run)
    assert (row["result"], row["key_from"], row["key"]) == ("valid", "published", kid)
    assert web.paths == ["/keys/1"]


def test_did_web(run: Run, issuer: Issuer, web: Web) -> None:
    did = f"did:web:localhost%3A{web.address.rpartition(':')[2]}:issuers:1"
    method = {"id": f"{did}#key-1", "type": "Multikey", "controller": did, "publicKeyMultibase": issuer.multibase}
    document = {"id": did, "verificationMethod": [method], "assertionMethod": [f"{did}#key-1"]}
    web.put("/issuers/1/did.json", json.dumps(document).encode())
    value = given.credential()
    value["issuer"] = {**value["issuer"], "id": did}
    bring(run, issuer.prove(value, "eddsa-rdfc-2022", f"{did}#key-1"))
    assert verify(run)["result"] == "valid"
    web.put("/issuers/1/did.json", json.dumps({**document, "assertionMethod": []}).encode())
    assert "not for credentials" in verify(run)["reason"]
    other = value | {"issuer": {**value["issuer"], "id": did.replace(":1", ":2")}, "id": "urn:uuid:2"}
    run("portfolio", "remove", "seamanship")
    bring(run, issuer.prove(other, "eddsa-rdfc-2022", f"{did}#key-1"))
    row = verify(run)
    assert row["result"] == "invalid"
    assert "as its issuer" in row["reason"]


def test_a_signed_assertion_and_the_list_of_what_was_revoked(run: Run, issuer: Issuer, web: Web) -> None:
    key = {"id": f"{web.address}/key", "type": "CryptographicKey", "owner": web.address, "publicKeyPem": issuer.pem}
    web.put("/key", json.dumps(key).encode())
    web.put("/revoked", b'{"type": "RevocationList", "revokedAssertions": []}')
    value = given.assertion(id="urn:uuid:7", verification={"type": "SignedBadge", "creator": f"{web.address}/key"})
    value["badge"]["issuer"] = {**given.SCHOOL, "id": web.address, "revocationList": f"{web.address}/revoked"}
    bring(run, issuer.token(value))
    assert verify(run)["result"] == "valid"
    web.put("/revoked", b'{"revokedAssertions": [{"id": "urn:uuid:7", "revocationReason": "x"}]}')
    row = verify(run)
    assert (row["result"], row["reason"]) == ("invalid", "it was revoked by who issued it")
    assert json.loads(run("portfolio", "list", "--json").stdout)[0]["status"] == "revoked"
    web.put("/revoked", Answer(b"", 404))
    assert "list of what was revoked could not be had" in verify(run)["reason"]
    web.put("/revoked", b'{"revokedAssertions": []}')
    web.put("/key", issuer.pem.encode())
    assert verify(run)["result"] == "valid"
    web.put("/key", json.dumps({**key, "owner": f"{web.address}/another"}).encode())
    assert "who is not its issuer" in verify(run)["reason"]


def test_a_signed_assertion_whose_badge_is_only_named(run: Run, issuer: Issuer, web: Web) -> None:
    badge = {**given.assertion()["badge"], "issuer": {**given.SCHOOL, "id": web.address}}
    address = web.put("/badge", json.dumps(badge).encode())
    web.put("/key", json.dumps({"owner": web.address, "publicKeyPem": issuer.pem}).encode())
    told = {"type": "SignedBadge", "creator": f"{web.address}/key"}
    bring(run, issuer.token(given.assertion(id="urn:uuid:7", verification=told, badge=address)), "--fetch")
    assert verify(run)["result"] == "valid"
    web.put("/badge", Answer(b"", 500))
    row = verify(run)
    assert (row["result"], row["verified"]) == ("unchecked", "yes")
    assert "the badge, which says who issues it, could not be had" in row["reason"]
    Path("key.pem").write_text(issuer.pem, encoding="utf-8")
    assert "which badge it is stands at its issuer" in verify(run, "--key", "key.pem", "--offline")["reason"]
    web.put("/badge", json.dumps({**badge, "name": "Knots"}).encode())
    assert "called otherwise" in verify(run)["reason"]


@pytest.mark.parametrize("is_set", [True, False])
def test_a_list_of_bits(run: Run, issuer: Issuer, web: Web, is_set: bool) -> None:
    bits = bytearray(16)
    bits[1] = 0b0010_0000 if is_set else 0b0100_0000
    packed = "u" + base64.urlsafe_b64encode(gzip.compress(bytes(bits))).decode().rstrip("=")
    listed = {"type": ["VerifiableCredential"], "credentialSubject": {"encodedList": packed}}
    address = web.put("/list", json.dumps(listed).encode())
    status = {
        "id": f"{address}#10", "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
        "statusListIndex": "10", "statusListCredential": address,
    }  # fmt: skip
    bring(run, issuer.token(payload(of(web.address, credentialStatus=status)), kid=f"{web.address}/k"))
    Path("key.json").write_text(json.dumps(issuer.jwk), encoding="utf-8")
    assert verify(run, "--key", "key.json")["result"] == ("invalid" if is_set else "valid")
    assert "was not asked" in verify(run, "--key", "key.json", "--offline")["reason"]


def hosted(web: Web, **more: Any) -> dict[str, Any]:
    value = given.assertion(id=f"{web.address}/assertions/1", **more)
    value["badge"]["issuer"] = {**given.SCHOOL, "id": web.address}
    return value


def test_a_hosted_badge_is_compared_with_what_its_issuer_shows(run: Run, web: Web) -> None:
    value = hosted(web)
    address = web.put("/assertions/1", json.dumps(value).encode())
    bring(run, value)
    row = verify(run)
    assert (row["result"], row["key_from"], row["reason"]) == ("valid", "hosted", f"{address} shows the same")
    for answer, said in (
        ({**value, "issuedOn": "2020-01-01"}, "says otherwise of the day of issue"),
        ({**value, "recipient": {"type": "email", "identity": "x"}}, "says otherwise of whom it is of"),
        ({**value, "badge": {**value["badge"], "id": "https://x.example"}}, "says otherwise of the badge"),
        ({**value, "revoked": True}, "it was revoked"),
    ):
        web.put("/assertions/1", json.dumps(answer).encode())
        row = verify(run)
        assert row["result"] == "invalid"
        assert said in row["reason"]
    web.put("/assertions/1", Answer(b"{}", 410))
    assert "it was revoked" in verify(run)["reason"]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(b"nothing", 404), "the server says 404"),
        (Answer(b"<html>sign in</html>"), "could not be had"),
        (Answer(b"[]"), "is no badge"),
    ],
)
def test_what_cannot_be_had_is_not_called_invalid(run: Run, web: Web, answer: Answer, said: str) -> None:
    bring(run, hosted(web))
    web.put("/assertions/1", answer)
    row = verify(run)
    assert (row["result"], row["verified"]) == ("unchecked", "not_checked")
    assert said in row["reason"]


def test_a_copy_of_somebody_else_proves_nothing(run: Run, web: Web) -> None:
    value = given.assertion(id=f"{web.address}/assertions/1")
    value["badge"]["issuer"]["id"] = "http://localhost:1/issuer"
    web.put("/assertions/1", json.dumps(value).encode())
    bring(run, value)
    assert verify(run)["result"] == "unchecked"
    value["badge"]["issuer"]["id"] = f"http://localhost:{web.address.rpartition(':')[2]}/issuer"
    web.put("/assertions/1", json.dumps(value).encode())
    run("portfolio", "remove", "seamanship")
    bring(run, value)
    web.put("/issuer", b'{"type": "Issuer", "name": "Harbour College"}')
    assert "but names localhost as its issuer" in verify(run)["reason"]
    allowed = {"type": "Issuer", "verification": {"allowedOrigins": ["127.0.0.1"]}}
    web.put("/issuer", json.dumps(allowed).encode())
    assert verify(run)["result"] == "valid"


def test_a_badge_with_a_name_of_its_own_is_not_what_is_shown(run: Run, web: Web) -> None:
    badge = {**given.assertion("Knots")["badge"], "issuer": {**given.SCHOOL, "id": web.address}}
    address = web.put("/badge", json.dumps(badge).encode())
    value = given.assertion(id=f"{web.address}/assertions/1", badge=address)
    web.put("/assertions/1", json.dumps(value).encode())
    bring(run, {**value, "badge": {**badge, "id": address, "name": "Seamanship"}})
    assert "says otherwise of the badge" in verify(run)["reason"]


def test_a_hosted_badge_that_names_its_badge_by_address(run: Run, web: Web) -> None:
    badge = {**given.assertion()["badge"], "issuer": {**given.SCHOOL, "id": web.address}}
    address = web.put("/badge", json.dumps(badge).encode())
    value = given.assertion(id=f"{web.address}/assertions/1", badge=address)
    web.put("/assertions/1", json.dumps(value).encode())
    bring(run, value, "--fetch")
    assert verify(run)["result"] == "valid"
    port = web.address.rpartition(":")[2]
    web.put("/issuer", b'{"type": "Issuer", "name": "Harbour College"}')
    badge["issuer"]["id"] = f"http://localhost:{port}/issuer"
    web.put("/badge", json.dumps(badge).encode())
    assert "but names localhost as its issuer" in verify(run)["reason"]


def test_an_address_that_anyone_on_the_way_could_change_is_not_asked(run: Run) -> None:
    value = given.assertion(id="http://badges.example/1")
    value["badge"]["issuer"]["id"] = "http://badges.example"
    bring(run, value)
    assert "not at an https:// address" in verify(run)["reason"]


WRONG: dict[str, tuple[Any, str, str]] = {
    "altered": (
        lambda issuer: altered(issuer.token(payload(given.credential()), jwk=issuer.jwk)),
        "altered",
        "invalid",
    ),
    "broken": (
        lambda issuer: issuer.token(payload(given.credential()), jwk=issuer.jwk)[:-8] + "AAAAAAAA",
        "altered",
        "invalid",
    ),
    "expired": (
        lambda issuer: issuer.token(payload(given.credential(validUntil="2026-11-01T00:00:00Z")), jwk=issuer.jwk),
        "it expired on 2026-11-01",
        "invalid",
    ),
    "another issuer": (
        lambda issuer: issuer.token({**payload(given.credential()), "iss": "https://x.example"}, jwk=issuer.jwk),
        "names another issuer",
        "invalid",
    ),
    "key of another": (
        lambda issuer: issuer.token(payload(given.credential()), kid="https://x.example/key"),
        "signed by x.example, but names harbour.example",
        "invalid",
    ),
    "unknown proof": (
        lambda _: {**given.credential(), "proof": {"type": "Ed25519Signature2018", "jws": "x"}},
        "of a kind that is not known here (Ed25519Signature2018)",
        "unchecked",
    ),
}


@pytest.mark.parametrize(("make", "said", "result"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_with_a_signature(run: Run, issuer: Issuer, make: Any, said: str, result: str) -> None:
    bring(run, make(issuer))
    row = verify(run, "--offline")
    assert row["result"] == result, row
    assert said in row["reason"]


def test_a_token_without_a_signature_is_not_valid(run: Run) -> None:
    header = base64.urlsafe_b64encode(b'{"alg":"none"}').decode().rstrip("=")
    body = given.token(given.credential()).split(".")[1]
    bring(run, f"{header}.{body}.")
    assert "is not signed" in verify(run, "--offline")["reason"]


def test_another_key_than_the_issuers_says_nothing(run: Run, issuer: Issuer) -> None:
    bring(run, issuer.token(payload(given.credential()), jwk=issuer.jwk))
    row = verify(run, "--key", Issuer().did, "--offline")
    assert (row["result"], row["key_from"]) == ("unchecked", "self_declared")


def test_a_key_that_is_given_does_not_keep_others_from_being_checked(run: Run, issuer: Issuer, web: Web) -> None:
    kid = web.put("/keys/1", json.dumps(issuer.jwk).encode())
    bring(run, issuer.token(payload(of(web.address)), kid=kid))
    row = verify(run, "--key", Issuer().did)
    assert (row["result"], row["key_from"]) == ("valid", "published")
    assert "does not fit the key that you gave, and" in verify(run, "--key", Issuer().did, "--offline")["reason"]


def test_a_certificate_that_comes_with_the_badge_is_its_own(run: Run, issuer: Issuer) -> None:
    bring(run, issuer.token(payload(given.credential()), x5c=[issuer.certificate]))
    row = verify(run)
    assert (row["result"], row["key"]) == ("unchecked", "a certificate that it brings itself")


def test_what_a_token_marks_as_critical_is_not_passed_over(run: Run, issuer: Issuer) -> None:
    bring(run, issuer.token(payload(given.credential()), jwk=issuer.jwk, crit=["sigD"], sigD={}))
    row = verify(run)
    assert (row["result"], row["reason"]) == ("unchecked", "it is signed in a way that is not known here")


def test_what_is_removed_leaves_nothing_behind(run: Run, issuer: Issuer) -> None:
    token = issuer.token(payload(given.credential()), jwk=issuer.jwk)
    bring(run, token)
    bring(run, token, "--portfolio", "ben.yaml")
    run("portfolio", "remove", "seamanship")
    assert len(list(Path("credentials").iterdir())) == 1
    run("portfolio", "remove", "seamanship", "--portfolio", "ben.yaml")
    assert list(Path("credentials").iterdir()) == []


def test_what_the_portfolio_says_otherwise_than_what_was_signed(run: Run, issuer: Issuer) -> None:
    bring(run, issuer.token(payload(given.credential()), jwk=issuer.jwk))
    assert verify(run, "--key", issuer.did)["result"] == "valid"
    run("portfolio", "edit", "seamanship", "--on", "2026-01-01")
    (listed,) = json.loads(run("portfolio", "list", "--json").stdout)
    assert (listed["verified"], listed["checked_on"]) == ("not_checked", None)
    row = verify(run, "--key", issuer.did)
    assert (row["result"], row["verified"]) == ("invalid", "no")
    assert "names other days than what was signed (earned 2026-01-15)" in row["reason"]


def test_a_program_that_a_person_chose_is_not_what_was_signed(run: Run, issuer: Issuer) -> None:
    bring(run, issuer.token(payload(given.credential("Knots")), jwk=issuer.jwk), "--as", "pilot")
    row = verify(run, "--key", issuer.did)
    assert (row["result"], row["program"]) == ("unchecked", "harbour/pilot")
    assert "is what you say" in row["reason"]


def test_what_was_kept_and_changed_or_lost_since(run: Run, issuer: Issuer) -> None:
    bring(run, issuer.token(payload(given.credential()), jwk=issuer.jwk))
    (kept,) = Path("credentials").iterdir()
    kept.write_text("changed", encoding="utf-8")
    assert "was changed since it was imported" in verify(run)["reason"]
    kept.unlink()
    assert "no longer there" in verify(run)["reason"]


def test_what_carries_no_proof_could_not_be_checked(run: Run) -> None:
    run("portfolio", "add", "seamanship")
    row = verify(run)
    assert (row["result"], row["verified"], row["checked_on"]) == ("unchecked", "not_checked", None)
    assert "portfolio import" in row["hint"]


def test_a_learner_record_is_checked_once_for_all_that_it_holds(run: Run, issuer: Issuer, web: Web) -> None:
    inner = [given.credential(name) for name in ("Seamanship", "Night Watch")]
    record = given.record_2(*inner)
    record["issuer"] = {**given.SCHOOL, "id": web.address}
    kid = web.put("/keys/1", json.dumps(issuer.jwk).encode())
    bring(run, issuer.token({"iss": web.address, **record}, kid=kid))
    rows = json.loads(run("portfolio", "verify", "--json").stdout)
    assert [row["result"] for row in rows] == ["valid", "valid"]
    assert web.paths == ["/keys/1"]
    assert len(list(Path("credentials").iterdir())) == 1


def test_without_the_library_nothing_is_called_valid(run: Run, issuer: Issuer, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(run, issuer.token(payload(given.credential()), jwk=issuer.jwk))
    monkeypatch.setattr("microcred.exchange.proof.check.LIBRARIES", ("no_such_library",))
    row = verify(run)
    assert (row["result"], row["hint"]) == ("unchecked", "pip install 'microcred[verify]' brings them")
    result = run("portfolio", "verify", "--key", issuer.did)
    assert result.exit_code == 1
    assert "microcred[verify]" in result.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{}", "holds no public key"),
        ("hello", "holds no public key"),
        (None, "cannot be read"),
        ('{"kty":"oct","k":"eA"}', "no public key"),
    ],
)
def test_a_key_that_is_none(run: Run, content: str | None, said: str) -> None:
    run("portfolio", "add", "seamanship")
    if content is not None:
        Path("key").write_text(content, encoding="utf-8")
    result = run("portfolio", "verify", "--key", "key")
    assert result.exit_code == 1
    assert said in result.stderr


@pytest.mark.parametrize("width", ["60", "80", "140"])
def test_screens(run: Run, width: str, monkeypatch: pytest.MonkeyPatch, snapshot: Callable[[str, str], None]) -> None:
    monkeypatch.setenv("COLUMNS", width)
    issuer = Issuer(b"1" * 32)
    several = given.presentation(
        issuer.token(payload(given.credential()), jwk=issuer.jwk),
        altered(issuer.token(payload(given.credential("Knots and Ropes")), jwk=issuer.jwk)),
        of("https://other.example", name="Night Watch"),
    )
    Path("wallet.json").write_text(json.dumps(several), encoding="utf-8")
    shown = run("portfolio", "import", "wallet.json", "--email", given.EMAIL, "--format", "table").stdout
    shown += run("portfolio", "verify", "--key", issuer.did, "--offline", "--format", "table").stdout
    shown += run("portfolio", "list", "--format", "table").stdout
    snapshot(f"verify-{width}.txt", shown)


def test_the_screen_and_the_ladder(run: Run, issuer: Issuer) -> None:
    bring(run, issuer.token(payload(given.credential()), jwk=issuer.jwk))
    run("portfolio", "add", "tide-tables")
    screen = run("portfolio", "verify", "--key", issuer.did, "--format", "table").stdout
    assert "2 holdings checked on 2026-11-23: 1 valid, 1 could not be checked" in screen
    assert "✓ valid: it is signed by the key that you gave" in screen
    screen = run("portfolio", "verify", "seamanship", "--format", "table").stdout
    assert "(it was valid on 2026-11-23)" in " ".join(screen.split())
    held = json.loads(run("ladder", "HPC", "--open-to", "students", "--verified-only", "--json").stdout)
    status = {step["program"]["id"]: step["status"] for rung in held["rungs"] for step in rung["steps"]}
    assert status["harbour/seamanship"] == "held"
    document = yaml.safe_load(Path("portfolio.yaml").read_text(encoding="utf-8"))
    assert document["holdings"][0]["verified"] is True or document["holdings"][0]["verified"] == "yes"
    assert run("portfolio", "verify", "no-such").exit_code == 1


def test_nothing_heavy_is_loaded_for_those_who_verify_nothing(run: Run) -> None:
    for name in ("jwt", "pyld"):
        sys.modules.pop(name, None)
    run("portfolio", "add", "seamanship")
    run("portfolio", "list")
    assert not {"jwt", "pyld"} & sys.modules.keys()


def test_a_badge_does_not_make_this_machine_be_asked(run: Run) -> None:
    with serve() as server:
        key = server.put("/key", b"{}")
        bring(run, Issuer().token(payload(of(server.address)), kid=key))
        row = verify(run)
        assert (row["result"], server.asked) == ("unchecked", [])
        assert "not at an https:// address" in str(row)
