"""schema.org: courses, programs and credentials as JSON-LD, also in the scripts of web pages.

What a course leads to and what it asks for are kept in words; a price counts only where one is named for all.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from microcred.domain.files.fields import quote
from microcred.domain.files.problem import Path
from microcred.domain.program import Kind
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.foreign.fit import unique
from microcred.exchange.foreign.gather import provider_asked, reading_of_offers
from microcred.exchange.foreign.markup import plain_text
from microcred.exchange.foreign.nodes import Nodes, context_of, local_names, walk
from microcred.exchange.foreign.offer import Found, Offer, Ref
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.party import SAY_PROVIDER
from microcred.exchange.foreign.schema_price import cost_of
from microcred.exchange.foreign.schema_runs import delivery_of, length_of, place_of, starts_of
from microcred.exchange.foreign.time_spans import months_of
from microcred.exchange.foreign.words import language_of, say, say_all
from microcred.exchange.naming import is_address, name_id, name_provider, own_id, own_slug, spell_address
from microcred.exchange.reading import Reading
from microcred.exchange.tree import Tree

NAME = "schemaorg"
SUMMARY = "schema.org courses, programs and credentials (JSON-LD, web pages)"
IDENTIFIER = "schemaorg"
"""The system under which an identifier that a page gives is kept."""

PROGRAMS: Mapping[str, Kind | None] = {
    "Course": Kind.COURSE,
    "EducationalOccupationalProgram": Kind.PATH,
    "WorkBasedProgram": Kind.PATH,
    "EducationalOccupationalCredential": None,
}
"""The types that are programs; a credential's own category says what sort of thing it is."""

_CATEGORIES = {
    "certification": Kind.CERTIFICATION,
    "license": Kind.LICENCE,
    "licence": Kind.LICENCE,
    "degree": Kind.DEGREE,
}
_OWNERS = ("provider", "creator", "publisher", "sourceOrganization", "author")
_DEEPEST = 6
_LONGEST_SKILL = 100


def spell_key(key: str) -> str:
    """A key without the prefix of the vocabulary."""
    if key.startswith("@"):
        return key[1:]
    for prefix in ("schema:", "http://schema.org/", "https://schema.org/"):
        key = key.removeprefix(prefix)
    return key


def recognises(value: Any) -> bool:
    """Whether a JSON value speaks schema.org."""
    return "schema.org" in context_of(value)


def detect(tree: Tree) -> bool:
    """Whether the document was recognised as this format."""
    return tree.notation == NAME


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """Records of the programs and who offers them; the source may be asked to bear another name."""
    return reading_of_offers(document, tree, find(tree.value, provider_asked(asked)), format_name=NAME, asked=asked)


def find(value: Any, provider: str | None = None) -> Found:
    """All courses, programs and credentials in a document; the `provider` offers those that name nobody."""
    found = Found()
    nodes = Nodes(value, spell_key)
    parts = [part for root in nodes.roots for part in walk(root, _is_program, _DEEPEST)]
    keys = {part.path: str(part.peek("id") or part.path) for part in parts}
    for part in parts:
        owner = _owner_of(part, nodes) or ((name_provider(provider), part.path) if provider else None)
        if owner is None:
            name = say(part.peek("name"))
            found.fail(part.path, f"nobody is named who offers {quote(name) if name else 'it'}", SAY_PROVIDER)
            continue
        block, where = owner
        program = _read_program(part, nodes, keys)
        found.offers.append(Offer(block, program, part.path, where, None, keys[part.path]))
    if not parts:
        types = sorted({name for root in nodes.roots for name in local_names(root.peek("type") or [])})
        held = f"it is about {quote(', '.join(types))}" if types else "no type is named in it"
        found.fail((), f"no course, program or credential is in it: {held}", "name a page or file that describes one")
    for root in nodes.roots:
        root.count_lost(found.lost)
    return found


def _is_program(part: Part) -> bool:
    """Whether a part describes a program of its own; one without a name is a mention."""
    return bool(local_names(part.peek("type") or []) & PROGRAMS.keys()) and ("name" in part or "description" in part)


def _owner_of(part: Part, nodes: Nodes) -> tuple[dict[str, Any], Path] | None:
    """The block of who offers it and where it stands."""
    for key in _OWNERS:
        for value in part.each(key):
            owner = nodes.follow(value)
            name = say(owner.take("name", "legalName")) if owner is not None else None
            if owner is not None and name:
                own = own_id(owner.peek("id"))
                owner.drop("type", "id", "context")
                page = _address_of(owner.take("url", "sameAs")) or _address_of(owner.peek("id"))
                return {
                    "id": own or name_id(name, spell_address(page) if page else None),
                    "name": name,
                    "url": page,
                }, owner.path
            if owner is None and isinstance(value, str) and value.strip():
                text = spell_address(value.strip())
                return {"id": name_id(text), "name": text, "url": value if is_address(value) else None}, part.path
    return None


def _read_program(part: Part, nodes: Nodes, keys: Mapping[Path, str]) -> dict[str, Any]:
    """The program under the keys of a provider file."""
    types = local_names(part.peek("type") or [])
    slug = own_slug(part.peek("id"))
    part.drop("type", "context", "id")
    name = part.take("name")
    runs = part.parts("hasCourseInstance")
    for run in runs:
        run.drop("type", "id")
    requires, conditions = _requirements_of(part, nodes, keys)
    categories = list(_categories_of(part, "credentialCategory"))
    kind = next((PROGRAMS[each] for each in PROGRAMS if each in types), None) or _kind_of(categories)
    validity = months_of(part.peek("validFor"))
    if validity:
        part.drop("validFor")
    return {
        "id": slug,
        "title": plain_text(say(name) or "") or None,
        "aliases": unique([*say_all(part.take("courseCode")), *say_all(part.take("alternateName"))]),
        "description": plain_text(say(part.take("description")) or ""),
        "identifiers": _identifiers_of(part),
        "kind": kind,
        "criteria": list(dict.fromkeys(_criteria_of(part, categories))),
        "skills": _skills_of(part),
        "hours": length_of(part, runs),
        "cost": cost_of(part, runs),
        "requires": requires,
        "conditions": conditions,
        "counts_toward": [{"program": Ref(key)} for key in _parents_of(part, nodes, keys)],
        "delivery": delivery_of(part, runs),
        "location": place_of(runs),
        "starts": starts_of(runs),
        "valid_months": validity,
        "language": _language_of(part) or language_of(name),
        "url": _address_of(part.take("url")),
    }


def _address_of(value: Any) -> str | None:
    """The web address that a value is or bears as its id."""
    if isinstance(value, list):
        return next((found for each in value if (found := _address_of(each))), None)
    text = value.get("@id", value.get("url")) if isinstance(value, Mapping) else value
    return text if isinstance(text, str) and is_address(text) else None


def _identifiers_of(part: Part) -> dict[str, str] | None:
    value = part.peek("identifier")
    if isinstance(value, str) and not is_address(value):
        part.take("identifier")
        return {IDENTIFIER: value}
    names: dict[str, str] = {}
    for entry in part.parts("identifier"):
        system, name = entry.peek("propertyID"), entry.peek("value")
        if isinstance(system, str) and isinstance(name, str) and not is_address(system):
            names[system] = name
            entry.drop("type", "propertyID", "value")
    return names or None


def _categories_of(part: Part, key: str) -> Iterator[str]:
    """The words of a category: plain, or the name of a defined term."""
    for value in part.each(key):
        if isinstance(value, Part):
            value.drop("type", "id", "inDefinedTermSet", "termCode")
            text = say(value.take("credentialCategory", "name"))
        else:
            text = say(value)
        if text:
            yield " ".join(text.split())


def _kind_of(categories: list[str]) -> Kind | None:
    return next((_CATEGORIES[each.lower()] for each in categories if each.lower() in _CATEGORIES), None)


def _criteria_of(part: Part, categories: list[str]) -> Iterator[str]:
    """How it is listed and what it leads to, in its own words."""
    for category in categories:
        if category.lower() not in _CATEGORIES:
            yield f"Listed as type {category}"
    for key in ("educationalCredentialAwarded", "occupationalCredentialAwarded"):
        for awarded in _categories_of(part, key):
            yield f"Awarded: {awarded}"
    for level in _categories_of(part, "educationalLevel"):
        yield f"Listed as level {level}"


def _skills_of(part: Part) -> list[str]:
    """What it teaches, assesses or asks to be shown, and its keywords."""
    named: list[str] = []
    for key in ("teaches", "assesses", "competencyRequired", "about"):
        named += _categories_of(part, key)
    for words in say_all(part.take("keywords")):
        named += [word.strip() for word in words.split(",")]
    return unique([word for word in named if word and len(word) <= _LONGEST_SKILL])


def _requirements_of(part: Part, nodes: Nodes, keys: Mapping[Path, str]) -> tuple[Any, list[dict[str, Any]]]:
    """What must be held before: programs of the document, all else as conditions in words."""
    refs: list[Ref] = []
    conditions: list[dict[str, Any]] = []
    for key in ("coursePrerequisites", "programPrerequisites"):
        for value in part.each(key):
            target = nodes.follow(value)
            name = (
                say(value)
                if target is None
                else say(target.take("name", "credentialCategory", "targetName", "description"))
            )
            if target is not None:
                target.drop("type", "id")
            own = value.peek("id") if isinstance(value, Part) else value
            if target is not None and target.path in keys:
                refs.append(Ref(keys[target.path], name))
            elif own_id(own):
                refs.append(Ref(own))
            elif name:
                conditions.append({"kind": "other", "text": plain_text(name)[:1000]})
    return (refs[0] if len(refs) == 1 else {"all": refs} if refs else None), conditions


def _parents_of(part: Part, nodes: Nodes, keys: Mapping[Path, str]) -> list[str]:
    parents = [nodes.follow(value) for value in part.each("isPartOf")]
    found = [keys[parent.path] for parent in parents if parent is not None and parent.path in keys]
    part.lose("isPartOf", sum(parent is None for parent in parents))
    return found


def _language_of(part: Part) -> str | None:
    several = [each for each in part.each("inLanguage") if isinstance(each, str)]
    part.lose("inLanguage", max(0, len(several) - 1))
    return next(iter(several), None)
