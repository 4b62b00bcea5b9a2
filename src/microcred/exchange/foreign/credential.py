"""What a credential says of the one who earned it, apart from the achievement: for the portfolio, never the catalogue."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from microcred.domain.earned import Recipient
from microcred.exchange.foreign.fit import day_of
from microcred.exchange.foreign.nodes import local_names
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.words import say
from microcred.exchange.held import Held
from microcred.exchange.naming import is_address

_ISSUED = ("awardedDate", "issuedOn", "validFrom", "issuanceDate", "issued_on")
_EXPIRES = ("validUntil", "expirationDate", "expires")
_DAYS = 1e11


def read_held(credential: Part, subject: Part | None = None) -> Held:
    """The earner's side of an assertion or credential; it reads without taking, so that all of it counts as lost."""
    return Held(
        id=next((name for key in ("id", "uid") if isinstance(name := credential.peek(key), str)), None),
        issued_on=_first_day(credential, _ISSUED),
        expires_on=_first_day(credential, _EXPIRES),
        evidence=tuple(_evidence_of(credential.peek("evidence"))),
        recipients=tuple(_recipients_of(credential, subject)),
        proof=tuple(_proofs_of(credential)),
        is_revoked=credential.peek("revoked") is True,
        path=credential.path,
    )


def names_earner(credential: Part, subject: Part | None = None) -> bool:
    """Whether a credential says anything of one who earned it."""
    return any(key in credential for key in ("recipient", *_ISSUED)) or (
        subject is not None and any(key in subject for key in ("id", "identifier", "name", "result"))
    )


def _first_day(credential: Part, keys: tuple[str, ...]) -> str | None:
    return next((day for key in keys if (day := _day(credential.peek(key)))), None)


def _day(value: Any) -> str | None:
    """A day, written out or counted in seconds since 1970 as the first Open Badges did."""
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < _DAYS:
        return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=value)).date().isoformat()
    return day_of(value)


def _evidence_of(value: Any) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        address = each.get("id", each.get("@id")) if isinstance(each, dict) else each
        if isinstance(address, str) and is_address(address):
            yield address


def _recipients_of(credential: Part, subject: Part | None) -> Iterator[Recipient]:
    value = credential.peek("recipient")
    if isinstance(value, str):
        yield Recipient("email", value, "$" in value, say(credential.peek("salt")))
    elif isinstance(value, dict) and isinstance(value.get("identity"), str):
        salt = value.get("salt")
        yield Recipient(
            say(value.get("type")),
            value["identity"],
            value.get("hashed") is True,
            salt if isinstance(salt, str) else None,
        )
    if subject is None:
        return
    if isinstance(name := subject.peek("id"), str):
        yield Recipient("id", name)
    several = subject.peek("identifier")
    for each in several if isinstance(several, list) else [several]:
        if isinstance(each, dict) and isinstance(each.get("identityHash"), str):
            salt = each.get("salt")
            yield Recipient(
                say(each.get("identityType")),
                each["identityHash"],
                each.get("hashed") is True,
                salt if isinstance(salt, str) else None,
            )


def _proofs_of(credential: Part) -> Iterator[str]:
    for key in ("proof", "verification", "verify"):
        value = credential.peek(key)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict):
                yield from sorted(local_names(each.get("type") or []))
