"""Whether an issuer took a credential back: lists of ids, and lists of bits."""

import gzip
import io
import json
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from microcred.domain.verification import invalid, revoked, unchecked
from microcred.exchange.foreign.token import is_token, open_or_none
from microcred.exchange.proof.ask import Asker, Gone, host_of
from microcred.exchange.proof.keys import decode_base64

_LISTS = ("revokedCredential", "revokedCredentials", "revokedAssertions")
_BITS = ("BitstringStatusListEntry", "StatusList2021Entry", "RevocationList2020Status")
_LARGEST = 16 * 1024 * 1024
_TAKEN_BACK = {"revocation": "it was revoked by who issued it", "suspension": "it is suspended by who issued it"}


def check_status(value: Mapping[str, Any], asker: Asker) -> None:
    """Raises Undecided where it was taken back, or where nobody can say."""
    said = value.get("credentialStatus")
    for each in said if isinstance(said, list) else [said]:
        if isinstance(each, Mapping):
            _check(each, value, asker)
    for address in _first_lists(value):
        _check_list(address, value, asker)


def _check(status: Mapping[str, Any], value: Mapping[str, Any], asker: Asker) -> None:
    kinds = status.get("type")
    names = kinds if isinstance(kinds, list) else [kinds]
    if any(name in _BITS for name in names):
        _check_bit(status, asker)
    elif any(isinstance(name, str) and name.endswith("RevocationList") for name in names):
        _check_list(str(status.get("id")), value, asker)
    else:
        raise unchecked("whether it was revoked is kept in a way that is not known here", "ask its issuer")


def _first_lists(value: Mapping[str, Any]) -> Iterator[str]:
    """The list that the issuer of an assertion of Open Badges 2 names."""
    badge = value.get("badge")
    issuer = badge.get("issuer") if isinstance(badge, Mapping) else None
    address = issuer.get("revocationList") if isinstance(issuer, Mapping) else None
    if isinstance(address, str):
        yield address


def _ask(address: str, asker: Asker) -> Any:
    try:
        return asker.ask(address, "the list of what was revoked")
    except Gone as failure:
        raise unchecked(f"the list of what was revoked is gone from {host_of(address)}", "ask its issuer") from failure


def _check_list(address: str, value: Mapping[str, Any], asker: Asker) -> None:
    shown = _ask(address, asker)
    if not isinstance(shown, Mapping):
        raise unchecked(f"what {host_of(address)} shows is no list of what was revoked", "tell its issuer")
    name = value.get("id") or value.get("uid")
    for key in _LISTS:
        for each in shown.get(key) or []:
            if name is not None and name in (
                (each.get("id"), each.get("uid")) if isinstance(each, Mapping) else (each,)
            ):
                raise revoked(_TAKEN_BACK["revocation"])


def _check_bit(status: Mapping[str, Any], asker: Asker) -> None:
    address = str(status.get("statusListCredential") or status.get("revocationListCredential"))
    shown = _ask(address, asker)
    shown = open_or_none(shown) if is_token(shown) else shown
    subject = shown.get("credentialSubject") if isinstance(shown, Mapping) else None
    try:
        at = int(status.get("statusListIndex") or status.get("revocationListIndex") or 0)
        packed = str(subject["encodedList"]) if isinstance(subject, Mapping) else ""
        bits = _unpack(decode_base64(packed.removeprefix("u") if _is_multibase(packed) else packed))
        is_set = bool(bits[at // 8] >> (7 - at % 8) & 1)
    except (ValueError, KeyError, IndexError, TypeError, OSError, EOFError, zlib.error) as failure:
        raise unchecked(
            f"the list of what was revoked at {host_of(address)} cannot be read", "tell its issuer"
        ) from failure
    if is_set:
        purpose = str(status.get("statusPurpose") or "revocation")
        if purpose == "revocation":
            raise revoked(_TAKEN_BACK[purpose])
        raise invalid(
            _TAKEN_BACK.get(purpose, f"its issuer marked it: {json.dumps(purpose)[:60]}"), "ask its issuer why"
        )


def _is_multibase(text: str) -> bool:
    """Packed bytes begin with the mark of gzip, which is written H4s: before it stands the letter of the base."""
    return text.startswith("uH4s")


def _unpack(packed: bytes) -> bytes:
    with gzip.GzipFile(fileobj=io.BytesIO(packed)) as file:
        return file.read(_LARGEST)
