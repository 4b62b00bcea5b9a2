"""Whether a kept document is as its issuer signed or shows it today: one answer, never “valid” on a guess."""

import importlib.util
import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from microcred.domain.earned import Signed
from microcred.domain.kinds import KeyFrom, Result
from microcred.domain.verification import Undecided, Verdict, invalid, revoked, unchecked
from microcred.exchange.foreign.credential import read_held
from microcred.exchange.foreign.open_badges import spell_key
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.token import open_signed
from microcred.exchange.foreign.words import say
from microcred.exchange.proof.ask import Asker
from microcred.exchange.proof.hosted import address_of, compare_hosted
from microcred.exchange.proof.integrity import verify_proof
from microcred.exchange.proof.keys import Key
from microcred.exchange.proof.status import check_status
from microcred.exchange.proof.token import Proved, compact, issuer_of, verify_token

LIBRARIES = ("jwt", "cryptography", "rfc8785", "pyld")
INSTALL = "pip install 'microcred[verify]' brings them"


def has_libraries() -> bool:
    """Whether what verifies signatures is installed."""
    return all(importlib.util.find_spec(name) is not None for name in LIBRARIES)


def check_signed(signed: Signed, given: Sequence[Key], asker: Asker, today: date) -> Verdict:
    """The verdict on a document that was kept."""
    try:
        return _check(signed, given, asker, today)
    except Undecided as why:
        return why.verdict


def _check(signed: Signed, given: Sequence[Key], asker: Asker, today: date) -> Verdict:
    if signed.ending == "jwt":
        return _of_signature(_verify_token(signed.text, given, asker), asker, today)
    try:
        value = json.loads(signed.text)
    except (ValueError, RecursionError) as failure:
        raise invalid("what was kept is no JSON") from failure
    if open_signed(value) is not value:
        token = compact(value)
        if token is None:
            raise unchecked("several have signed it at once: that is not checked here")
        return _of_signature(_verify_token(token, given, asker), asker, today)
    if value.get("proof"):
        _need_libraries()
        return _of_signature(verify_proof(value, given, asker), asker, today)
    shown = compare_hosted(value, asker)
    _check_days(shown, today)
    check_status(shown, asker)
    address = address_of(value)
    return Verdict(Result.VALID, f"{address} shows the same", None, _name_of(shown), address, KeyFrom.HOSTED)


def _verify_token(token: str, given: Sequence[Key], asker: Asker) -> Proved:
    _need_libraries()
    return verify_token(token, given, asker)


def _need_libraries() -> None:
    if not has_libraries():
        raise unchecked("what verifies signatures is not installed", INSTALL)


def _of_signature(proved: Proved, asker: Asker, today: date) -> Verdict:
    """The verdict where the signature fits its key: whose that is, and what the credential says of itself."""
    value, key = proved
    by = _name_of(value)
    _check_days(value, today)
    check_status(value, asker)
    match key.source:
        case KeyFrom.SELF_DECLARED:
            reason = "nothing was altered, but the key that signed it is its own: nobody else says whose that is"
            hint = f"--key {'FILE' if ' ' in key.name else key.name}, if you know that this is its issuer's key"
            return Verdict(Result.UNCHECKED, reason, hint, by, key.name, key.source)
        case KeyFrom.GIVEN:
            reason = "it is signed by the key that you gave"
        case _:
            reason = "it is signed by a key that its issuer publishes"
    return Verdict(Result.VALID, reason, None, by, key.name, key.source)


def _check_days(value: Mapping[str, Any], today: date) -> None:
    held = read_held(Part(value, (), "", spell_key))
    if held.is_revoked:
        raise revoked("it says itself that it was revoked")
    if held.expires_on and held.expires_on < today.isoformat():
        raise invalid(f"it expired on {held.expires_on}", "renew it, then import the new one")
    if held.issued_on and held.issued_on > today.isoformat():
        raise invalid(f"it is not valid before {held.issued_on}", "wait until then")


def _name_of(value: Mapping[str, Any]) -> str | None:
    """Who issued it, by name and by id."""
    badge = value.get("badge")
    for holder in (value, badge):
        issuer = holder.get("issuer") if isinstance(holder, Mapping) else None
        if isinstance(issuer, Mapping) and (name := say(issuer.get("name") or issuer.get("legalName"))):
            return f"{name} ({said})" if (said := issuer_of(value)) else name
    return issuer_of(value)
