"""Condition profiles as requirements: what is targeted and in the document is a program, all else a condition.

All profiles of a property must be met, and all that one asks for; of its alternatives one is enough.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from microcred.exchange.foreign.ctdl_words import kind_of
from microcred.exchange.foreign.fit import paragraphs
from microcred.exchange.foreign.nodes import local_names
from microcred.exchange.foreign.offer import Ref
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.words import say, say_all
from microcred.exchange.naming import own_id

TARGETS = ("targetCredential", "targetAssessment", "targetLearningOpportunity")
_LONGEST_CONDITION = 1000
_YEARS = re.compile(r"(\d{1,2})(?:\.0+)?")
_KINDS = {"degree": "degree", "licence": "licence"}


class Resolver(NamedTuple):
    """How what is named is found: the part that describes it, and whether that becomes a program."""

    follow: Callable[[Any], Part | None]
    key_of: Callable[[Part], str | None]


def requirement_of(profiles: list[Part], resolver: Resolver) -> tuple[Any, list[dict[str, Any]]]:
    """The tree of what is required, and the conditions beside it that everybody must meet."""
    leaves = [leaf for profile in profiles for leaf in _leaves_of(profile, resolver)]
    conditions = [leaf["condition"] for leaf in leaves if isinstance(leaf, dict) and "condition" in leaf]
    hard = [leaf for leaf in leaves if not (isinstance(leaf, dict) and "condition" in leaf)]
    return (hard[0] if len(hard) == 1 else {"all": hard} if hard else None), conditions


def targets_of(profiles: list[Part], resolver: Resolver) -> list[Ref]:
    """The programs of the document that profiles name, with those of their alternatives: for what is soft."""
    found: list[Ref] = []
    for profile in profiles:
        profile.drop("type")
        for key in TARGETS:
            for value in profile.each(key):
                part = resolver.follow(value)
                name = None if part is None else resolver.key_of(part)
                if name:
                    found.append(Ref(name))
                    _read_name(value)
                elif own_id(value):
                    found.append(Ref(value))
                elif isinstance(value, str):
                    profile.lose(key)
        found += targets_of(profile.parts("alternativeCondition"), resolver)
    return found


def criteria_of(profiles: list[Part]) -> Iterator[str]:
    """What profiles say in words of how it is earned, alternatives among it."""
    for profile in profiles:
        for text in say_all(profile.take("description")):
            yield from paragraphs(text)
        for text in say_all(profile.take("submissionOfDescription")):
            yield from paragraphs(text)
        yield from criteria_of(profile.parts("alternativeCondition"))


def _leaves_of(profile: Part, resolver: Resolver) -> list[Any]:
    """All that one profile asks for, each part of which must be met."""
    profile.drop("type")
    leaves = [_target(value, resolver) for key in TARGETS for value in profile.each(key)]
    leaves += [{"condition": condition} for condition in _conditions_of(profile)]
    several = [_joined(_leaves_of(each, resolver)) for each in profile.parts("alternativeCondition")]
    alternatives = [each for each in several if each is not None]
    if alternatives:
        leaves.append(alternatives[0] if len(alternatives) == 1 else {"any": alternatives})
    return [leaf for leaf in leaves if leaf is not None]


def _joined(leaves: list[Any]) -> Any:
    if not leaves:
        return None
    return leaves[0] if len(leaves) == 1 else {"all": leaves}


def _target(value: Any, resolver: Resolver) -> Any:
    """A program of the document, else the condition of holding what is named."""
    part = resolver.follow(value)
    if part is None and own_id(value):
        return Ref(value)
    text = _read_name(part if part is not None else value)
    key = None if part is None else resolver.key_of(part)
    if key:
        _read_name(value)
        return Ref(key, text)
    if not text:
        return None
    kind = kind_of(local_names(part.peek("type") or [])) if part is not None else None
    return {"condition": {"kind": _KINDS.get(str(kind), "other"), "text": text[:_LONGEST_CONDITION]}}


def _read_name(value: Any) -> str | None:
    """What is named, by its name or by its address."""
    if isinstance(value, Part):
        value.drop("type", "id")
        return say(value.take("name", "targetNodeName")) or say(value.peek("id")) or say(value.peek("ctid"))
    return value if isinstance(value, str) and not value.startswith("_:") else None


def _conditions_of(profile: Part) -> Iterator[dict[str, Any]]:
    """Experience, age and whatever else must be met, in words."""
    experience = say(profile.take("experience"))
    years = _number(profile.take("yearsOfExperience"))
    if years or experience:
        months = {"months": round(years * 12)} if years else {}
        text = {"text": experience[:_LONGEST_CONDITION]} if experience else {}
        yield {"kind": "experience", **months, **text}
    if age := _number(profile.take("minimumAge")):
        yield {"kind": "age", "years": int(age)}
    for stated in say_all(profile.take("condition")):
        yield {"kind": "other", "text": " ".join(stated.split())[:_LONGEST_CONDITION]}


def _number(value: Any) -> float | None:
    if isinstance(value, str) and (match := _YEARS.fullmatch(value.strip())):
        return float(match[1])
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 100 else None
