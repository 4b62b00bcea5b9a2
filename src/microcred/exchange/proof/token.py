"""Signatures of tokens (JWS): the key they name, and whether it made them."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from microcred.domain.kinds import KeyFrom
from microcred.domain.verification import invalid, unchecked
from microcred.exchange.foreign.token import credential_of
from microcred.exchange.naming import is_address
from microcred.exchange.proof.ask import Asker, Gone
from microcred.exchange.proof.issuer import after, find_keys
from microcred.exchange.proof.keys import Key, decode_base64, key_of_certificate, key_of_jwk

ALGORITHMS = ("EdDSA", "ES256", "ES384", "ES512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512")
ALTERED = "its signature does not fit: it was altered after signing, or signed by another key"
_HELP = "--key FILE, with the key of its issuer"


class Proved(NamedTuple):
    """What was signed and by which key."""

    value: Mapping[str, Any]
    key: Key


def verify_token(token: str, given: Sequence[Key], asker: Asker) -> Proved:
    """The credential in a token that one of its issuer's keys signed; raises Undecided where that cannot be said."""
    if "~" in token:
        raise unchecked("it is a token of which parts can be hidden (SD-JWT): these are not checked here")
    header, payload = _open(token)
    algorithm = header.get("alg")
    if algorithm == "none" or algorithm is None:
        raise invalid("it is written as a signed token, but is not signed")
    if algorithm not in ALGORITHMS:
        raise unchecked("it is signed in a way that is not known here", "ask its issuer for another form of it")
    value = credential_of(payload)
    if (key := _first_fitting(token, given, algorithm)) is not None:
        return Proved(value, key)
    with after(given):
        value = with_badge(value, asker)
        issuer = issuer_of(value) or _text(payload.get("iss"))
        if payload.get("iss") and issuer != payload["iss"]:
            raise invalid("the token names another issuer than the credential in it")
        keys = _keys_of(header, value, issuer, asker)
    if (key := _first_fitting(token, keys, algorithm)) is not None:
        return Proved(value, key)
    raise invalid(ALTERED)


def issuer_of(value: Mapping[str, Any]) -> str | None:
    """The id of who issued a credential: its own word, else that of the badge in it."""
    for holder in (value, value.get("badge")):
        said = holder.get("issuer") if isinstance(holder, Mapping) else None
        name = said.get("id") or said.get("url") if isinstance(said, Mapping) else said
        if isinstance(name, str):
            return name
    badge = value.get("badge")
    return badge if isinstance(badge, str) else None


def with_badge(value: Mapping[str, Any], asker: Asker) -> Mapping[str, Any]:
    """The assertion with its badge, which may be named by address alone: only that says who issued it."""
    address = value.get("badge")
    if not is_address(address):
        return value
    try:
        shown = asker.ask(str(address), "the badge, which says who issues it,")
    except Gone as failure:
        raise unchecked("the badge, which says who issues it, is gone", "ask its issuer") from failure
    if not isinstance(shown, Mapping):
        raise unchecked("what is shown in place of the badge is none", "tell its issuer")
    return {**value, "badge": {**shown, "id": address}}


def compact(value: Mapping[str, Any]) -> str | None:
    """A signature written as JSON as the token that it is; None where it is none, or several have signed."""
    several = value.get("signatures")
    part = several[0] if isinstance(several, list) and len(several) == 1 else value
    if not isinstance(part, Mapping) or not isinstance(value.get("payload"), str):
        return None
    protected, signature = part.get("protected"), part.get("signature")
    if not isinstance(protected, str) or not isinstance(signature, str):
        return None
    return f"{protected}.{value['payload']}.{signature}"


def _keys_of(header: Mapping[str, Any], value: Mapping[str, Any], issuer: str | None, asker: Asker) -> list[Key]:
    """The key that a token brings itself, else the one that its issuer publishes under the name it gives."""
    name = _text(header.get("kid")) or _creator_of(value)
    if name is not None and issuer is not None and name.startswith("#"):
        name = f"{issuer}{name}"
    try:
        if isinstance(header.get("jwk"), Mapping):
            return [Key(key_of_jwk(header["jwk"]), "a key that it brings itself", KeyFrom.SELF_DECLARED)]
        if isinstance(chain := header.get("x5c"), list) and chain:
            return [
                Key(key_of_certificate(str(chain[0])), "a certificate that it brings itself", KeyFrom.SELF_DECLARED)
            ]
    except (ValueError, TypeError) as failure:
        raise unchecked("the key that it brings is of a kind that is not known here", _HELP) from failure
    return find_keys(name or (issuer if issuer and issuer.startswith("did:") else None), issuer, asker)


def _creator_of(value: Mapping[str, Any]) -> str | None:
    """The key that an assertion of Open Badges 2 names."""
    for key in ("verification", "verify"):
        told = value.get(key)
        if isinstance(told, Mapping):
            return _text(told.get("creator")) or _text(told.get("url"))
    return None


def _first_fitting(token: str, keys: Sequence[Key], algorithm: str) -> Key | None:
    """The key that made the signature; None where another did. A key of another kind did not make it either."""
    return next((key for key in keys if _fits(token, key, algorithm)), None)


def _fits(token: str, key: Key, algorithm: str) -> bool:
    from jwt import PyJWS
    from jwt.exceptions import DecodeError, InvalidKeyError, PyJWTError

    try:
        PyJWS().decode_complete(token, key.public, algorithms=[algorithm])
    except (DecodeError, InvalidKeyError, ValueError, TypeError):
        return False
    except PyJWTError as failure:
        raise unchecked("it is signed in a way that is not known here", "ask its issuer for another form") from failure
    return True


def _open(token: str) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    try:
        header, payload = (json.loads(decode_base64(part)) for part in token.split(".")[:2])
    except (ValueError, RecursionError) as failure:
        raise invalid("the token is damaged: it cannot be read") from failure
    if not isinstance(header, Mapping) or not isinstance(payload, Mapping):
        raise invalid("the token is damaged: it holds no credential")
    return header, payload


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
