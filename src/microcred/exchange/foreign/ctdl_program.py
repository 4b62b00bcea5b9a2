"""A credential, learning opportunity, assessment or pathway of CTDL becomes a program: its fields, one by one."""

import re
from collections.abc import Iterator
from typing import Any

from microcred.exchange.foreign.achievement import list_as
from microcred.exchange.foreign.ctdl_cost import cost_of
from microcred.exchange.foreign.ctdl_requirement import Resolver, criteria_of, requirement_of, targets_of
from microcred.exchange.foreign.ctdl_words import ASSESSMENTS, DELIVERY, METHODS, STATUS, kind_of
from microcred.exchange.foreign.fit import day_of, unique
from microcred.exchange.foreign.nodes import local_names
from microcred.exchange.foreign.offer import Ref
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.time_spans import hours_of, months_of, range_of
from microcred.exchange.foreign.words import language_of, say, say_all
from microcred.exchange.naming import is_address, own_slug

HARD = ("requires", "entryCondition", "prerequisite")
_LONGEST_SKILL = 100


def read_program(part: Part, types: frozenset[str], resolver: Resolver) -> dict[str, Any]:
    """The program under the keys of a provider file; references to others are left to be resolved."""
    slug = own_slug(part.peek("id"))
    part.drop("type", "context", "credentialType", "publishForOrganizationIdentifier", "id")
    name = part.take("name")
    hard = [profile for key in HARD for profile in part.parts(key)]
    requires, conditions = requirement_of(hard, resolver)
    renewed = months_of(part.peek("renewalFrequency"))
    if renewed:
        part.drop("renewalFrequency")
    return {
        "id": slug,
        "title": say(name),
        "aliases": unique([*say_all(part.take("alternateName")), *say_all(part.take("codedNotation"))]),
        "description": say(part.take("description")),
        "identifiers": _identifiers_of(part),
        "kind": kind_of(types),
        "assessment": list(_assessment_of(part)),
        "criteria": list(dict.fromkeys([*_listed(types), *criteria_of(hard), *_methods_in_words(part)])),
        "skills": _skills_of(part, resolver),
        "hours": _hours_of(part),
        "cost": cost_of(part),
        "requires": requires,
        "conditions": conditions,
        "recommends": [
            *targets_of(part.parts("recommends"), resolver),
            *targets_of(part.parts("preparationFrom"), resolver),
        ],
        "prepares_for": targets_of(part.parts("isPreparationFor"), resolver),
        "counts_toward": [{"program": parent} for parent in _parents_of(part, resolver)],
        "delivery": _one_of(part, DELIVERY, "deliveryType", "learningDeliveryType", "assessmentDeliveryType"),
        "location": _place_of(part),
        "valid_months": renewed,
        "renewal": {"every_months": renewed} if renewed else None,
        "language": _language(part, language_of(name)),
        "status": _one_of(part, STATUS, "lifeCycleStatusType", "credentialStatusType"),
        "retired_on": day_of(part.take("expirationDate")),
        "url": address if is_address(address := say(part.take("subjectWebpage", "subjectWebPage"))) else None,
    }


def nodes_named(part: Part, *keys: str) -> list[str]:
    """The local names of the concepts that alignments or words name."""
    found: list[str] = []
    for value in part.each(*keys):
        if isinstance(value, Part):
            value.drop("type", "framework", "frameworkName", "targetNodeDescription")
            named = value.take("targetNode")
            text = say(value.take("targetNodeName"))
            found += sorted(local_names(named)) if isinstance(named, str) and ":" in named else [text] if text else []
        elif isinstance(value, str):
            found += sorted(local_names(value))
    return found


def _identifiers_of(part: Part) -> dict[str, str]:
    """The registry's own identifier, and names in systems that are named by a word."""
    names = {"ctid": str(ctid).lower()} if (ctid := part.take("ctid")) else {}
    for value in part.parts("identifier"):
        system, name = say(value.peek("identifierTypeName")), value.peek("identifierValueCode")
        if system and isinstance(name, str) and re.fullmatch(r"[\w-]+", system):
            names[system] = name
            value.drop("type", "identifierTypeName", "identifierValueCode")
    return names


def _listed(types: frozenset[str]) -> Iterator[str]:
    """The class in words, where it does not say what sort of thing it is."""
    plain = types - ASSESSMENTS - {"Credential", "LearningOpportunityProfile", "LearningOpportunity"}
    if kind_of(types) is None and plain:
        yield list_as(min(plain))


def _assessment_of(part: Part) -> Iterator[dict[str, Any]]:
    """How it is assessed, by the methods named."""
    said = nodes_named(part, "assessmentMethodType")
    methods = [METHODS[name] for name in said if name in METHODS]
    part.lose("assessmentMethodType", len(said) - len(methods))
    is_proctored = part.take("isProctored")
    mode = {"mode": "proctored" if is_proctored else "unproctored"} if isinstance(is_proctored, bool) else {}
    for method in dict.fromkeys(methods):
        yield {"type": method, **(mode if method == "exam" else {})}


def _methods_in_words(part: Part) -> Iterator[str]:
    for key in ("assessmentMethodDescription", "learningMethodDescription"):
        for text in say_all(part.take(key)):
            yield f"{'Assessment' if key.startswith('a') else 'Learning'}: {' '.join(text.split())}"[:2000]


def _skills_of(part: Part, resolver: Resolver) -> list[str]:
    """What it teaches or assesses, and its keywords and subjects; what is named by address alone is lost."""
    named: list[str] = []
    for key in ("teaches", "assesses", "assessesCompetency", "subject"):
        for value in part.each(key):
            target = resolver.follow(value)
            if target is not None:
                target.drop("type")
                named += say_all(target.take("targetNodeName", "competencyLabel", "competencyText", "name"))
            elif isinstance(value, str) and not is_address(value) and not value.startswith(("_:", "ce-", "res:")):
                named.append(value)
            else:
                part.lose(key)
    named += say_all(part.take("keyword"))
    kept = [text for text in named if len(text) <= _LONGEST_SKILL]
    part.lose("teaches", len(named) - len(kept))
    return unique(kept)


def _hours_of(part: Part) -> Any:
    """The hours of its durations, where hours are stated; several that differ say nothing."""
    found: list[Any] = []
    for span in part.parts("estimatedDuration"):
        exact = hours_of(span.peek("exactDuration"))
        low, high = hours_of(span.peek("minimumDuration")), hours_of(span.peek("maximumDuration"))
        known = exact if exact is not None else range_of(low, high)
        if known is not None:
            found.append((known, span))
    if not found or any(known != found[0][0] for known, _ in found):
        return None
    for _, span in found:
        span.drop("type", "exactDuration", "minimumDuration", "maximumDuration")
    return found[0][0]


def _parents_of(part: Part, resolver: Resolver) -> Iterator[Ref]:
    """The programs of the document of which it is a part."""
    for value in part.each("isPartOf"):
        parent = resolver.follow(value)
        if parent is not None and (key := resolver.key_of(parent)):
            yield Ref(key)
        elif isinstance(value, str):
            part.lose("isPartOf")


def _one_of(part: Part, words: Any, *keys: str) -> str | None:
    """Our word where all that is said comes to one."""
    key = next((key for key in keys if key in part), None)
    if key is None:
        return None
    said = nodes_named(part, key)
    found = {words.get(name) for name in said}
    if len(found) == 1 and None not in found:
        return str(found.pop())
    part.lose(key, len(said))
    return None


def _place_of(part: Part) -> str | None:
    """The town of the only place where it is offered."""
    places = part.parts("availableAt")
    if len(places) != 1:
        return None
    address = places[0].part("address") or places[0]
    words = [say(address.take(key)) for key in ("addressLocality", "city", "addressRegion")]
    return ", ".join(dict.fromkeys(word for word in words if word)) or None


def _language(part: Part, of_name: str | None) -> str | None:
    """The language it is offered in; of several the one in which its name was taken."""
    several = [each for each in part.each("inLanguage") if isinstance(each, str)]
    part.lose("inLanguage", max(0, len(several) - 1))
    return of_name if of_name in several or not several else several[0]
