"""Public keys: in files (JWK, JWKS, PEM), in identifiers that are keys (did:key, did:jwk), as multibase text."""

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from microcred.domain.errors import MicrocredError
from microcred.domain.kinds import KeyFrom
from microcred.domain.verification import unchecked

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_LONGEST = 2048
_CURVES = {b"\x80\x24": "P-256", b"\x81\x24": "P-384"}
_ED25519 = b"\xed\x01"
_HINT = "a key is a JWK or JWKS (JSON), a PEM file with a public key or certificate, or a did:key"


class Key(NamedTuple):
    """A public key of the library, what it is called, where it is from, and whose it says that it is."""

    public: Any
    name: str
    source: KeyFrom
    owner: str | None = None


def read_keys(content: bytes, name: str) -> list[Key]:
    """The keys in a file that a person trusts; raises MicrocredError where it holds none."""
    text = content.decode("utf-8", "replace").strip()
    try:
        if text.startswith("{"):
            value = json.loads(text)
            several = value.get("keys", [value])
            return [Key(key_of_jwk(each), str(each.get("kid") or name), KeyFrom.GIVEN) for each in several]
        return [Key(key_of_pem(text), name, KeyFrom.GIVEN)]
    except (ValueError, TypeError, AttributeError, KeyError) as failure:
        raise MicrocredError(f"--key: {name} holds no public key", _HINT) from failure


def key_of_jwk(jwk: Mapping[str, Any]) -> Any:
    """The public key of a JWK; raises ValueError where it is none."""
    from jwt import PyJWK
    from jwt.exceptions import PyJWTError

    if jwk.get("kty") == "oct":
        raise ValueError("a shared secret is no public key")
    public = {key: value for key, value in jwk.items() if key not in ("d", "p", "q", "dp", "dq", "qi", "oth", "alg")}
    try:
        return PyJWK(public).key
    except PyJWTError as failure:
        raise ValueError(str(failure)) from failure


def key_of_pem(text: str) -> Any:
    """The public key of a PEM text, bare or in a certificate; raises ValueError where there is none."""
    from cryptography.hazmat.primitives.serialization import load_pem_public_key
    from cryptography.x509 import load_pem_x509_certificate

    if "BEGIN CERTIFICATE" in text:
        return load_pem_x509_certificate(text.encode()).public_key()
    return load_pem_public_key(text.encode())


def key_of_certificate(text: str) -> Any:
    """The public key of a certificate as tokens carry it; raises ValueError where it is none."""
    from cryptography.x509 import load_der_x509_certificate

    return load_der_x509_certificate(base64.b64decode(text)).public_key()


def key_of_multibase(text: str) -> Any:
    """The public key of a multibase text, as did:key and Multikey write it; raises ValueError where it is none."""
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519

    packed = decode_base58(text.removeprefix("z"))
    kind, raw = packed[:2], packed[2:]
    if not text.startswith("z"):
        raise ValueError("not base58")
    if kind == _ED25519:
        return ed25519.Ed25519PublicKey.from_public_bytes(raw)
    if kind in _CURVES:
        curve = ec.SECP256R1() if _CURVES[kind] == "P-256" else ec.SECP384R1()
        return ec.EllipticCurvePublicKey.from_encoded_point(curve, raw)
    raise ValueError("a kind of key that is not known here")


def key_of_did(did: str, source: KeyFrom = KeyFrom.SELF_DECLARED) -> Key | None:
    """The key that an identifier is; None where it is no key."""
    name = did.partition("#")[0].partition("?")[0]
    try:
        if name.startswith("did:key:"):
            return Key(key_of_multibase(name.removeprefix("did:key:")), name, source, name)
        if name.startswith("did:jwk:"):
            jwk = json.loads(decode_base64(name.removeprefix("did:jwk:")))
            return Key(key_of_jwk(jwk), name, source, name)
    except (ValueError, TypeError, AttributeError, KeyError) as failure:
        raise unchecked("its key is of a kind that is not known here", "--key FILE, with its issuer's key") from failure
    return None


def keys_in(value: Any) -> Iterator[tuple[str | None, Any, Mapping[str, Any]]]:
    """The public keys in what an issuer publishes: their ids, the keys, and the maps that hold them."""
    if not isinstance(value, Mapping):
        return
    methods = value.get("verificationMethod") or value.get("assertionMethod") or value.get("publicKey") or []
    several = methods if isinstance(methods, list) else [methods]
    for each in [value, *(value.get("keys") or []), *several]:
        if not isinstance(each, Mapping):
            continue
        try:
            public = _key_of_map(each)
        except (ValueError, TypeError, AttributeError, KeyError):
            continue
        if public is not None:
            yield (each.get("id") or each.get("kid")), public, each


def _key_of_map(value: Mapping[str, Any]) -> Any:
    if isinstance(value.get("publicKeyJwk"), Mapping):
        return key_of_jwk(value["publicKeyJwk"])
    if isinstance(value.get("publicKeyMultibase"), str):
        return key_of_multibase(value["publicKeyMultibase"])
    if isinstance(value.get("publicKeyPem"), str):
        return key_of_pem(value["publicKeyPem"])
    return key_of_jwk(value) if "kty" in value else None


def decode_base58(text: str) -> bytes:
    """The bytes of a base58 text; raises ValueError where it is none."""
    if len(text) > _LONGEST:
        raise ValueError("too long")
    number = 0
    for letter in text:
        number = number * 58 + _ALPHABET.index(letter)
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def decode_base64(text: str) -> bytes:
    """The bytes of a base64url text without padding; raises ValueError where it is none."""
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error as failure:
        raise ValueError("not base64") from failure
