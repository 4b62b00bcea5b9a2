"""The key of an issuer: the one that it publishes under its own name, or that its name is."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import unquote

from microcred.domain.kinds import KeyFrom, Result
from microcred.domain.verification import Undecided, invalid, unchecked
from microcred.exchange.naming import is_address
from microcred.exchange.proof import ask
from microcred.exchange.proof.ask import Asker, Gone, host_of
from microcred.exchange.proof.keys import Key, key_of_did, keys_in

_WEB = "did:web:"
_HELP = "--key FILE, with the key of its issuer"


@contextmanager
def after(given: Sequence[Key]) -> Iterator[None]:
    """Where another key cannot be had, says that those that a person gave do not fit."""
    try:
        yield
    except Undecided as why:
        if not given or why.verdict.result is not Result.UNCHECKED:
            raise
        message = f"it does not fit the key that you gave, and {why.verdict.reason}"
        raise unchecked(message, why.verdict.hint) from why


def find_keys(name: str | None, issuer: str | None, asker: Asker) -> list[Key]:
    """The keys by which something under this key's name may be signed; raises Undecided where there is none to be had.

    A key that the issuer publishes must be under the issuer's own name: else anybody could sign for it.
    """
    if name is None:
        raise unchecked("it does not say by which key it is signed", _HELP)
    if (own := key_of_did(name)) is not None:
        return [own]
    if not (name.startswith(_WEB) or is_address(name)):
        raise unchecked(f"it is signed by a key of a kind that cannot be looked up ({_kind_of(name)})", _HELP)
    if not is_of(name, issuer):
        raise invalid(f"it is signed by {_owner_of(name)}, but names {_owner_of(issuer or '')} as its issuer")
    keys = _published(name, asker)
    fitting = [key for key in keys if key.owner is None or _is_same(key.owner, issuer)]
    if not fitting:
        raise invalid(f"it is signed by a key of {_owner_of(keys[0].owner or '')}, who is not its issuer")
    return fitting


def _is_same(owner: str, issuer: str | None) -> bool:
    one, other = owner.partition("#")[0].rstrip("/"), (issuer or "").partition("#")[0].rstrip("/")
    return one == other or (one.startswith("did:") != other.startswith("did:") and is_of(one, other))


def is_of(name: str, issuer: str | None) -> bool:
    """Whether a key of this name is the issuer's: under the same identifier, or on the same host."""
    if not issuer:
        return False
    one, other = name.partition("#")[0], issuer.partition("#")[0]
    if one == other or (one.startswith("did:") and other.startswith("did:")):
        return one == other
    if host_of_key(one) != host_of_key(other) or not host_of_key(one):
        return False
    did, address = (one, other) if one.startswith("did:") else (other, one)
    # several may share a host: what stands behind it in a did:web must stand in the address, too
    path = did.removeprefix(_WEB).split(":")[1:] if did.startswith(_WEB) else []
    return address.partition("://")[2].split("/")[1:][: len(path)] == path


def _published(name: str, asker: Asker) -> list[Key]:
    address = _address_of(name) if name.startswith(_WEB) else name
    try:
        value = asker.ask(address, "the key of its issuer")
    except Gone as failure:
        raise unchecked("the key of its issuer is no longer published", _HELP) from failure
    wanted, fragment = name, name.partition("#")[2]
    found = list(keys_in({"publicKeyPem": value} if isinstance(value, str) else value))
    fitting = [
        Key(public, name, KeyFrom.PUBLISHED, _said_owner(held))
        for key_id, public, held in found
        if key_id in (wanted, fragment, f"#{fragment}") or len(found) == 1
    ]
    if not fitting:
        raise unchecked(f"{host_of(address)} publishes no key of that name", _HELP)
    if isinstance(value, Mapping) and _is_withdrawn(value, name):
        raise unchecked("its issuer publishes that key, but not for credentials", _HELP)
    return fitting


def _is_withdrawn(value: Mapping[str, Any], name: str) -> bool:
    """Whether a document lists what may sign credentials, and not this key."""
    allowed = value.get("assertionMethod")
    if not isinstance(allowed, list):
        return False
    names = {each if isinstance(each, str) else each.get("id") for each in allowed if isinstance(each, str | Mapping)}
    return not names & {name, f"#{name.partition('#')[2]}"}


def _said_owner(held: Mapping[str, Any]) -> str | None:
    owner = held.get("controller") or held.get("owner")
    return owner if isinstance(owner, str) else None


def _address_of(did: str) -> str:
    """The address of the document of a did:web."""
    host, *path = did.partition("#")[0].removeprefix(_WEB).split(":")
    host = unquote(host)
    scheme = "http" if host.partition(":")[0] in ask.PLAIN_HOSTS else "https"
    return f"{scheme}://{host}/{'/'.join([*map(unquote, path), 'did.json'] if path else ['.well-known', 'did.json'])}"


def host_of_key(name: str) -> str:
    """The host under whose name a key is published; empty where there is none."""
    if name.startswith(_WEB):
        return host_of(_address_of(name))
    return host_of(name) if is_address(name) else ""


def _owner_of(name: str) -> str:
    return host_of_key(name) or name.partition("#")[0][:80] or "nobody"


def _kind_of(name: str) -> str:
    return ":".join(name.split(":")[:2])[:40] if name.startswith("did:") else "a name"
