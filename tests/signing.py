"""Signs credentials with keys made for a test, as issuers do."""

import base64
import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import jwt
import rfc8785
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import ECAlgorithm, OKPAlgorithm
from pyld import jsonld

from microcred.exchange.proof.canonical import _shipped

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


class Issuer:
    """Somebody with a key of Ed25519 and one of P-256."""

    def __init__(self, seed: bytes | None = None) -> None:
        random = ed25519.Ed25519PrivateKey.generate
        self.key = random() if seed is None else ed25519.Ed25519PrivateKey.from_private_bytes(seed)
        self.curve = ec.generate_private_key(ec.SECP256R1())

    @property
    def jwk(self) -> dict[str, Any]:
        made: dict[str, Any] = OKPAlgorithm.to_jwk(self.key.public_key(), as_dict=True)
        return made

    @property
    def curve_jwk(self) -> dict[str, Any]:
        made: dict[str, Any] = ECAlgorithm.to_jwk(self.curve.public_key(), as_dict=True)
        return made

    @property
    def pem(self) -> str:
        return self.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    @property
    def certificate(self) -> str:
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Harbour College")])
        days = datetime(2026, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
        made = x509.CertificateBuilder(name, name, self.key.public_key(), 7, *days).sign(self.key, None)
        return base64.b64encode(made.public_bytes(Encoding.DER)).decode()

    @property
    def multibase(self) -> str:
        return "z" + base58(b"\xed\x01" + self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))

    @property
    def curve_multibase(self) -> str:
        point = self.curve.public_key().public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
        return "z" + base58(b"\x80\x24" + point)

    @property
    def did(self) -> str:
        return f"did:key:{self.multibase}"

    @property
    def did_jwk(self) -> str:
        return "did:jwk:" + base64.urlsafe_b64encode(json.dumps(self.jwk).encode()).decode().rstrip("=")

    def token(self, payload: Mapping[str, Any], **header: Any) -> str:
        return jwt.encode(dict(payload), self.key, algorithm="EdDSA", headers=header)

    def prove(self, value: Mapping[str, Any], suite: str, method: str) -> dict[str, Any]:
        """The document with a proof in it."""
        kind = (
            {"type": suite} if suite == "Ed25519Signature2020" else {"type": "DataIntegrityProof", "cryptosuite": suite}
        )
        proof = {
            **kind,
            "created": "2026-01-15T10:00:00Z",
            "verificationMethod": method,
            "proofPurpose": "assertionMethod",
        }
        spell = rfc8785.dumps if "jcs" in suite else linked
        config = {"@context": value["@context"], **proof}
        data = b"".join(hashlib.sha256(spell(each)).digest() for each in (config, dict(value)))
        kept = config if "jcs" in suite else proof
        return {**value, "proof": {**kept, "proofValue": "z" + base58(self._sign(data, suite))}}

    def _sign(self, data: bytes, suite: str) -> bytes:
        if not suite.startswith("ecdsa"):
            return self.key.sign(data)
        both = decode_dss_signature(self.curve.sign(data, ec.ECDSA(hashes.SHA256())))
        return b"".join(number.to_bytes(32) for number in both)


def linked(value: Any) -> bytes:
    def load(address: str, _: Any) -> dict[str, Any]:
        return {"contextUrl": None, "documentUrl": address, "document": _shipped(address)}

    ways = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": load}
    return str(jsonld.normalize(value, ways)).encode()


def base58(content: bytes) -> str:
    number, text = int.from_bytes(content), ""
    while number:
        number, rest = divmod(number, 58)
        text = ALPHABET[rest] + text
    return "1" * (len(content) - len(content.lstrip(b"\0"))) + text
