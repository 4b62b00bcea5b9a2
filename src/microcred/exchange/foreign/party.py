"""Who awards: the profile of an issuer as the block of a provider."""

from typing import Any

from microcred.domain.files.fields import found as describe
from microcred.domain.files.fields import quote
from microcred.domain.files.problem import Path
from microcred.exchange.foreign.nodes import Nodes, local_names
from microcred.exchange.foreign.offer import Found
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.words import say
from microcred.exchange.naming import is_address, name_id, name_provider, own_id, spell_address

PROFILES = frozenset(
    {
        "Profile", "Issuer", "Organization", "Person", "IssuerProfile", "EducationalOrganization",
        "CollegeOrUniversity", "Agent", "CredentialOrganization",
    }
)  # fmt: skip
SAY_PROVIDER = "name it in the file, or say --set provider=NAME"
NOT_FETCHED = "nothing is fetched"


def provider_of(
    value: Any, nodes: Nodes, found: Found, path: Path, fallback: str | None = None
) -> tuple[dict[str, Any], Path] | None:
    """The block of a provider and where it stands; None, and the reason in `found`, where a value is no issuer.

    The `fallback` awards what names nobody.
    """
    if value is None or value == "":
        if fallback:
            return dict(name_provider(fallback)), path
        found.fail(path, "nobody is named who awards it", SAY_PROVIDER)
        return None
    profile = nodes.follow(value)
    if profile is None and isinstance(value, str):
        return _name_by_address(value, found, path), path
    if profile is None:
        found.fail(path, f"the issuer should be a profile or its address, not {describe(value)}", "name its issuer")
        return None
    types = local_names(profile.take("type") or [])
    if types and not types & PROFILES:
        listed = ", ".join(sorted(types))
        found.fail(profile.path, f"the issuer is no profile: its type is {quote(listed)}", "its type should be Profile")
        return None
    return read_profile(profile, found), profile.path


def read_profile(profile: Part, found: Found) -> dict[str, Any]:
    """The block of a provider that a profile makes."""
    profile.drop("@context", "type")
    name, url, address = say(profile.take("name")), profile.take("url", "origin"), profile.take("id")
    if name is None:
        return _name_by_address(str(url or address or ""), found, profile.path)
    web = url if is_address(url) else None
    other = spell_address(str(web or address)) if web or address else None
    return {"id": own_id(address) or name_id(name, other), "name": name, "url": web}


def _name_by_address(address: str, found: Found, path: Path) -> dict[str, Any]:
    """The provider of whom nothing but an address is known: that is its name until somebody tells another."""
    if not address:
        found.fail(path, "the issuer has no name", "give it a name")
        return {"id": "unknown", "name": "unknown"}
    name = spell_address(address)
    found.warn(
        path,
        f"the issuer is named by its address alone, {quote(name)}: {NOT_FETCHED}",
        "import its profile together with the badge, in one list",
    )
    return {"id": name_id(name), "name": name, "url": address if is_address(address) else None}
