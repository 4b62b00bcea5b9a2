"""The badge directory as its pages and its interface give it: one badge, an organisation's page, what a person earned.

Each is brought into the shape of the directory's lines and read as those are: one badge is the same program everywhere.
Following pages are not fetched here; `next_page` says where the next one is.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from microcred.domain.earned import Recipient
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.badge_lines import make_program, owner_of
from microcred.exchange.document import Document
from microcred.exchange.foreign.fit import day_of
from microcred.exchange.foreign.gather import reading_of_offers
from microcred.exchange.foreign.offer import Found, Offer
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.words import say
from microcred.exchange.held import Held
from microcred.exchange.naming import is_address
from microcred.exchange.reading import Reading
from microcred.exchange.tree import Tree

NAME = "credly"
SUMMARY = "a badge or page of a badge directory (JSON)"

_TAKEN = ("name", "description", "vanity_slug", "url", "type_category", "level", "cost", "time_to_earn", "language")
_SIGNS = ("badge_template_activities", "activities", "template_type", "type_category", "time_to_earn", "owner")


def recognises(value: Any) -> bool:
    """Whether a JSON value is a badge of the directory, a page or a list of such."""
    data = value.get("data") if isinstance(value, Mapping) else None
    first = next(iter(_many(data if data is not None else value)), None)
    return _is_template(first) or (isinstance(first, Mapping) and _is_template(first.get("badge_template")))


def detect(tree: Tree) -> bool:
    """Whether the document was recognised as this format."""
    return tree.notation == NAME


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """Records of the badges and of those who award them; the source may be asked to bear another name."""
    found = find(tree.value)
    if not document.pages and (link := next_page(tree.value)) is not None:
        found.warn((), "this is one page of several, and no other is fetched", f"the next is at {link}")
    return reading_of_offers(document, tree, found, format_name=NAME, asked=asked)


def next_page(value: Any) -> str | None:
    """The address of the page after this one, where the directory names it."""
    metadata = value.get("metadata") if isinstance(value, Mapping) else None
    link = metadata.get("next_page_url") if isinstance(metadata, Mapping) else None
    return link if isinstance(link, str) and is_address(link) else None


def find(value: Any) -> Found:
    """All badges in a document, those that a person earned without the person."""
    found = Found()
    roots = [Part(value)] if isinstance(value, Mapping) else _parts_of(value)
    for root in roots:
        if "data" in root:
            root.drop("metadata")
        for part in root.parts("data") if "data" in root else [root]:
            _read_badge(part, found)
        root.count_lost(found.lost)
    return found


def _read_badge(part: Part, found: Found) -> None:
    """A template, or a badge that was issued after one."""
    template = part.part("badge_template")
    if template is None:
        _offer(part, _issuers_of(part), None, found)
        return
    held = Held(
        id=say(part.peek("id")),
        issued_on=day_of(part.peek("issued_at_date") or part.peek("issued_at")),
        expires_on=day_of(part.peek("expires_at_date") or part.peek("expires_at")),
        evidence=tuple(each for each in _urls_of(part.peek("evidence")) if is_address(each)),
        recipients=(Recipient("name", name),) if (name := say(part.peek("issued_to"))) else (),
        is_revoked=part.peek("state") == "revoked",
        path=part.path,
    )
    _offer(template, _issuers_of(template) or _issuers_of(part), held, found)


def _offer(template: Part, issuers: list[Mapping[str, Any]], held: Held | None, found: Found) -> None:
    flat = _flatten(template, issuers)
    owner = owner_of(flat)
    if owner is None:
        found.fail(template.path, "this is no badge with an issuer", "name its issuer, or leave it out")
        return
    issuer = next((each for each in issuers if each.get("primary")), issuers[0] if issuers else {})
    provider = {"id": owner, "name": str(issuer.get("name") or owner), "url": issuer.get("vanity_url")}
    key = say(template.peek("id"))
    found.offers.append(Offer(provider, make_program(flat, found.lost), template.path, template.path, held, key))


def _flatten(template: Part, issuers: list[Mapping[str, Any]]) -> dict[str, Any]:
    """A badge in the shape of the directory's lines."""
    activities = [
        {**each.value, "url": each.value.get("url") or each.value.get("activity_url")}
        for each in template.parts("badge_template_activities", "activities")
    ]
    for each in template.parts("badge_template_activities", "activities"):
        each.drop("id", "title", "activity_type", "url", "activity_url", "required_badge_template_id")
    skills = [say(each.take("name")) if isinstance(each, Part) else say(each) for each in template.each("skills")]
    for each in template.parts("skills"):
        each.drop("id", "vanity_slug", "canonical", "faethm_id")
    taken = {key: template.take(key) for key in _TAKEN}
    return {
        "id": template.take("id"),
        **taken,
        "issuer": issuers,
        "skills": [each for each in skills if each],
        "activities": activities,
    }


def _issuers_of(part: Part) -> list[Mapping[str, Any]]:
    """Who awards it: plain, in a list of entities, or as the owner of the template."""
    found: list[Mapping[str, Any]] = []
    for issuer in part.parts("issuer"):
        entities = issuer.parts("entities")
        for entity in entities:
            inner = entity.part("entity")
            if inner is not None:
                found.append({**inner.value, "primary": entity.take("primary")})
                _read_organization(inner)
                entity.drop("label")
        if entities:
            issuer.drop("summary")
        elif "name" in issuer:
            found.append(issuer.value)
            _read_organization(issuer)
    owner = part.part("owner") if not found else None
    if owner is not None:
        found.append(owner.value)
        _read_organization(owner)
    return found


def _read_organization(part: Part) -> None:
    part.drop("type", "id", "name", "url", "vanity_url", "vanity_slug", "label", "primary", "verified")


def _urls_of(value: Any) -> Iterator[str]:
    for each in value if isinstance(value, list) else ():
        address = each.get("url") if isinstance(each, Mapping) else each
        if isinstance(address, str):
            yield address


def _parts_of(value: Any) -> list[Part]:
    return [Part(each, (place,)) for place, each in enumerate(value) if isinstance(each, Mapping)]


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _is_template(value: Any) -> bool:
    return (
        isinstance(value, Mapping)
        and "vanity_slug" in value
        and "name" in value
        and any(key in value for key in _SIGNS)
    )
