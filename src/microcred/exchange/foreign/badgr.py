"""The backpack of Badgr and Canvas Credentials as its interface gives it: brought into the shape of Open Badges 2."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from microcred.exchange.tree import Tree

_SAME = ("recipient", "issuedOn", "expires", "revoked", "narrative")


def as_assertions(tree: Tree) -> Tree:
    """The tree with assertions of Open Badges in place of the backpack's; any other as it is. Nothing moves."""
    value = tree.value
    several = value.get("result") if isinstance(value, Mapping) else None
    if not isinstance(several, list) or not any(_is_assertion(each) for each in several):
        return tree
    made = [_make_assertion(each) if _is_assertion(each) else each for each in several]
    return replace(tree, value={**value, "result": made}, notation="openbadges")


def _is_assertion(value: Any) -> bool:
    return isinstance(value, Mapping) and value.get("entityType") in ("Assertion", "BackpackAssertion")


def _make_assertion(value: Mapping[str, Any]) -> dict[str, Any]:
    evidence = value.get("evidence")
    addresses = (
        [each.get("url") for each in evidence if isinstance(each, Mapping)] if isinstance(evidence, list) else []
    )
    address = value.get("openBadgeId")
    made = {
        "type": "Assertion",
        "id": address,
        "badge": _make_badge(value),
        "evidence": [each for each in addresses if each],
        "verification": {"type": "HostedBadge"} if address else None,
        **{key: value.get(key) for key in _SAME},
    }
    return {key: part for key, part in made.items() if part is not None}


def _make_badge(value: Mapping[str, Any]) -> Any:
    """The badge class where it is given, else the address by which it is named."""
    badge = value.get("badgeclass")
    if not isinstance(badge, Mapping):
        return value.get("badgeclassOpenBadgeId") or badge
    issuer = badge.get("issuer") if isinstance(badge.get("issuer"), Mapping) else value.get("issuer")
    made = {
        "type": "BadgeClass",
        "id": badge.get("openBadgeId"),
        "name": badge.get("name"),
        "description": badge.get("description"),
        "criteria": {"id": badge.get("criteriaUrl"), "narrative": badge.get("criteriaNarrative")},
        "alignment": badge.get("alignments"),
        "tags": badge.get("tags"),
        "issuer": _make_issuer(issuer) if isinstance(issuer, Mapping) else badge.get("issuerOpenBadgeId"),
    }
    return {key: part for key, part in made.items() if part is not None}


def _make_issuer(value: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "Issuer", "id": value.get("openBadgeId"), "name": value.get("name"), "url": value.get("url")}
