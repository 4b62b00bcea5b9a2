"""Signed tokens (JWS in compact form): their payload is read as it stands, their signature is not verified."""

import base64
import binascii
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from microcred.exchange.json_tree import read_json
from microcred.exchange.location import Unreadable
from microcred.exchange.tree import Lines, Tree

_TOKEN = re.compile(r"[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{2,}\.[A-Za-z0-9_-]*(?:~[A-Za-z0-9_.~-]*)?")
_LONGEST = 16 * 1024 * 1024
_CLAIMS = {"jti": "id", "nbf": "validFrom", "iat": "validFrom", "exp": "validUntil"}
"""Claims of the token that say the same as a key of the credential in it."""


def is_token(text: object) -> bool:
    """Whether a text is written as a signed token."""
    return isinstance(text, str) and text.startswith("ey") and _TOKEN.fullmatch(text.strip()) is not None


def looks_signed(content: bytes) -> bool:
    """Whether a file begins as a signed token does."""
    return content[:64].lstrip().startswith(b"ey")


def payload_text(token: str) -> str:
    """The JSON in a token; raises Unreadable where there is none."""
    middle = token.strip().split(".")[1]
    if len(middle) > _LONGEST:
        raise Unreadable("this signed token is too long", "ask for the credential as JSON", 1, 1)
    try:
        return base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError) as failure:
        raise Unreadable("this signed token is damaged", "fetch it again", 1, 1) from failure


def credential_of(payload: Any) -> Any:
    """The credential that a payload is or holds, with what the claims around it say of it."""
    if not isinstance(payload, Mapping):
        return payload
    held = next((payload[key] for key in ("vc", "vp") if isinstance(payload.get(key), Mapping)), None)
    inner = dict(payload if held is None else held)
    for claim, key in _CLAIMS.items():
        if claim in payload and key not in inner and "type" in inner:
            inner[key] = _spell_time(payload[claim]) if key != "id" else payload[claim]
    if held is not None and payload.get("iss"):
        inner.setdefault("issuer", payload["iss"])
    if held is None:
        return {key: value for key, value in inner.items() if key not in ("iss", "sub", *_CLAIMS)}
    return inner


def open_token(token: str) -> Any:
    """The credential in a token; raises Unreadable where there is none."""
    try:
        return credential_of(read_json(payload_text(token)).value)
    except Unreadable as failure:
        raise Unreadable(f"this signed token holds no JSON: {failure.message}", "fetch it again", 1, 1) from failure


def _spell_time(value: Any) -> Any:
    """Seconds since 1970 as a day, which is all that is kept of them."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e11:
        return value
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=value)).date().isoformat()


def read_token(text: str) -> Tree:
    """The document in a token; all of it stands where the token does."""
    lines = Lines(text)
    return Tree(open_token(text), len(text) - len(text.lstrip()), lines)


def open_or_none(value: Any) -> Any:
    """What a signed token holds in place of it, None where it is damaged; any other value as it is."""
    if not is_token(value):
        return value
    try:
        return open_token(value)
    except Unreadable:
        return None


def open_signed(value: Any) -> Any:
    """The document in a signature written as JSON (its payload, plain or encoded); any other value as it is."""
    is_signed = isinstance(value, Mapping) and isinstance(value.get("payload"), str)
    if not is_signed or not ("signatures" in value or "signature" in value):
        return value
    payload = value["payload"].strip()
    try:
        return credential_of(read_json(payload if payload[:1] in "{[" else payload_text(f".{payload}.")).value)
    except Unreadable:
        return value
