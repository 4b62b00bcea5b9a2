"""Badges that their issuer shows under an address (Open Badges 1 and 2): what is shown there now, beside what is held."""

from collections.abc import Mapping
from typing import Any

from microcred.domain.verification import invalid, revoked, unchecked
from microcred.exchange.foreign.fit import day_of
from microcred.exchange.foreign.words import say
from microcred.exchange.naming import is_address
from microcred.exchange.proof.ask import Asker, Gone, host_of
from microcred.exchange.proof.token import issuer_of, with_badge

_NAMES = {
    "issuedOn": "the day of issue",
    "expires": "the day on which it ends",
    "badge": "the badge",
    "recipient": "whom it is of",
}


def compare_hosted(value: Mapping[str, Any], asker: Asker) -> Mapping[str, Any]:
    """What its issuer shows, which says the same; raises Undecided where it says otherwise, or cannot be asked."""
    address = address_of(value)
    if address is None:
        raise unchecked("it names no address at which its issuer shows it")
    try:
        shown = asker.ask(address, "the copy that its issuer shows")
    except Gone as failure:
        raise revoked(f"it was revoked: {host_of(address)} says that it is gone") from failure
    if not isinstance(shown, Mapping):
        raise unchecked(f"what {host_of(address)} shows is no badge", "tell its issuer")
    if shown.get("revoked") is True:
        raise revoked(f"it was revoked: {host_of(address)} says so")
    for key, words in _NAMES.items():
        if not _says_the_same(key, value.get(key), shown.get(key)):
            raise invalid(f"{host_of(address)} says otherwise of {words}", "import what is shown there")
    whole = with_badge(shown, asker)
    if not _is_same_badge(value.get("badge"), whole.get("badge")):
        raise invalid(f"{host_of(address)} says otherwise of {_NAMES['badge']}", "import what is shown there")
    _check_owner(whole, address, issuer_of(whole), asker)
    return whole


def _is_same_badge(held: Any, shown: Any) -> bool:
    """Whether a badge that was held in full is the one that is shown: a name of its own proves nothing."""
    if not isinstance(held, Mapping) or not isinstance(shown, Mapping):
        return True
    issuers = [issuer_of(each) for each in (held, shown)]
    return say(held.get("name")) == say(shown.get("name")) and (None in issuers or issuers[0] == issuers[1])


def address_of(value: Mapping[str, Any]) -> str | None:
    """The address at which an issuer shows it."""
    told = value.get("verification") or value.get("verify")
    url = told.get("url") if isinstance(told, Mapping) else None
    for address in (value.get("id"), url):
        if isinstance(address, str) and is_address(address):
            return address
    return None


def _check_owner(value: Mapping[str, Any], address: str, issuer: str | None, asker: Asker) -> None:
    """The address must be the issuer's: on its host, or on one that its profile allows."""
    badge = value.get("badge")
    named = issuer or (badge.get("id") if isinstance(badge, Mapping) else None)
    if not isinstance(named, str) or not is_address(named):
        raise unchecked("its issuer has no address, so it cannot be said whose copy is shown")
    if host_of(named) == host_of(address):
        return
    try:
        profile = asker.ask(named, "the profile of its issuer")
    except Gone as failure:
        raise unchecked("the profile of its issuer is gone") from failure
    told = profile.get("verification") if isinstance(profile, Mapping) else None
    told = told if isinstance(told, Mapping) else {}
    hosts = [each for each in _many(told.get("allowedOrigins")) if isinstance(each, str)]
    begins = [each for each in _many(told.get("startsWith")) if isinstance(each, str)]
    if host_of(address) not in [host_of(each) if is_address(each) else each for each in hosts] and not any(
        address.startswith(each) for each in begins
    ):
        raise invalid(f"it is shown by {host_of(address)}, but names {host_of(named)} as its issuer")


def _says_the_same(key: str, held: Any, shown: Any) -> bool:
    match key:
        case "issuedOn" | "expires":
            return bool(_day(held) == _day(shown))
        case "badge":
            names = [each.get("id") if isinstance(each, Mapping) else each for each in (held, shown)]
            if None in names and isinstance(held, Mapping) and isinstance(shown, Mapping):
                names = [held.get("name"), shown.get("name")]
            return bool(names[0] == names[1])
        case _:
            return held is None or bool(_recipient(held) == _recipient(shown))


def _recipient(value: Any) -> Any:
    return (value.get("identity"), value.get("salt")) if isinstance(value, Mapping) else value


def _day(value: Any) -> Any:
    return day_of(value) or value


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
