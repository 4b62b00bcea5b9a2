"""Proofs that stand in the document they prove (Data Integrity): the suites that credentials are signed with."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from microcred.domain.verification import Undecided, invalid, unchecked
from microcred.exchange.proof.ask import Asker
from microcred.exchange.proof.canonical import spell_json, spell_linked
from microcred.exchange.proof.issuer import after, find_keys
from microcred.exchange.proof.keys import Key, decode_base58
from microcred.exchange.proof.token import ALTERED, Proved, issuer_of

SUITES = ("eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-rdfc-2019", "ecdsa-jcs-2019", "Ed25519Signature2020")
_HELP = "ask its issuer for it as a signed token (JWT)"


def verify_proof(value: Mapping[str, Any], given: Sequence[Key], asker: Asker) -> Proved:
    """The document that one of its issuer's keys signed; raises Undecided where that cannot be said."""
    said = value.get("proof")
    proofs = [each for each in (said if isinstance(said, list) else [said]) if isinstance(each, Mapping)]
    known = [each for each in proofs if _suite_of(each) in SUITES]
    if not known:
        kinds = ", ".join(sorted({str(_suite_of(each))[:40] for each in proofs})) or "none"
        raise unchecked(f"its proof is of a kind that is not known here ({kinds})", _HELP)
    last: Undecided | None = None
    for proof in known:
        try:
            return Proved(value, _verify(value, proof, given, asker))
        except Undecided as why:
            last = why
    raise last or invalid(ALTERED)


def _suite_of(proof: Mapping[str, Any]) -> Any:
    return proof.get("cryptosuite") if proof.get("type") == "DataIntegrityProof" else proof.get("type")


def _verify(value: Mapping[str, Any], proof: Mapping[str, Any], given: Sequence[Key], asker: Asker) -> Key:
    if proof.get("proofPurpose") != "assertionMethod":
        raise invalid("its proof was not made to assert what it says")
    if proof.get("previousProof"):
        raise unchecked("its proofs build on one another: these are not checked here", _HELP)
    suite = str(_suite_of(proof))
    try:
        signature = decode_base58(str(proof.get("proofValue")).removeprefix("z"))
    except ValueError as failure:
        raise invalid("its proof is damaged: it cannot be read") from failure
    spelled = _spell(value, proof, suite, asker)
    for key in given:
        if _fits(key.public, signature, spelled, suite):
            return key
    name = proof.get("verificationMethod")
    name = name.get("id") if isinstance(name, Mapping) else name
    with after(given):
        keys = find_keys(name if isinstance(name, str) else None, issuer_of(value), asker)
    for key in keys:
        if _fits(key.public, signature, spelled, suite):
            return key
    raise invalid(ALTERED)


def _spell(value: Mapping[str, Any], proof: Mapping[str, Any], suite: str, asker: Asker) -> tuple[bytes, bytes]:
    """The terms of a proof and the document without it, each in the one spelling that is signed."""
    terms = {key: part for key, part in proof.items() if key != "proofValue"}
    if "jcs" not in suite and "@context" not in terms:
        terms = {"@context": value.get("@context"), **terms}
    spell = _spelling(suite, asker)
    return spell(terms), spell({key: part for key, part in value.items() if key != "proof"})


def _spelling(suite: str, asker: Asker) -> Callable[[Mapping[str, Any]], bytes]:
    if "jcs" in suite:
        return spell_json
    return lambda value: spell_linked(value, asker)


def _fits(public: Any, signature: bytes, spelled: tuple[bytes, bytes], suite: str) -> bool:
    """Whether a key made a signature over the digests of a proof's terms and of the document."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    try:
        if isinstance(public, ed25519.Ed25519PublicKey) and not suite.startswith("ecdsa"):
            public.verify(signature, b"".join(hashlib.sha256(each).digest() for each in spelled))
            return True
        if isinstance(public, ec.EllipticCurvePublicKey) and suite.startswith("ecdsa"):
            is_long = public.curve.key_size > 256
            digest = hashlib.sha384 if is_long else hashlib.sha256
            half = len(signature) // 2
            both = encode_dss_signature(int.from_bytes(signature[:half]), int.from_bytes(signature[half:]))
            data = b"".join(digest(each).digest() for each in spelled)
            public.verify(both, data, ec.ECDSA(hashes.SHA384() if is_long else hashes.SHA256()))
            return True
    except InvalidSignature:
        return False
    return False
