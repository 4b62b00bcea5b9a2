"""Requirements as condition profiles: all profiles must be met, and all that one asks for; of its alternatives one."""

from collections.abc import Iterable, Mapping
from typing import Any

from microcred.exchange.published.said import filled, urn

Profile = dict[str, Any]

_TARGETS = {
    "course": "targetLearningOpportunity",
    "path": "targetLearningOpportunity",
    "project": "targetLearningOpportunity",
    "lab": "targetLearningOpportunity",
    "event": "targetLearningOpportunity",
    "membership": "targetLearningOpportunity",
    "award": "targetLearningOpportunity",
    "exam": "targetAssessment",
}
_SAID_KINDS = frozenset({"experience", "age", "other"})


class CannotBeSaid(ValueError):
    """A requirement that condition profiles have no way to say."""


class Targets:
    """Which property names a program, by its kind; what is not published with them is taken for a credential."""

    def __init__(self, kinds: Mapping[str, str | None]) -> None:
        """`bent_kinds` says that a condition was said without its kind."""
        self._kinds = kinds
        self.bent_kinds = False

    def property_of(self, program: str) -> str:
        """The property under which a profile names a program."""
        kind = self._kinds.get(program, "certification")
        return f"ceterms:{_TARGETS.get(str(kind), 'targetCredential') if kind else 'targetLearningOpportunity'}"


def target_profile(programs: Iterable[str], targets: Targets) -> list[Profile]:
    """One profile that names these programs; none where there are none."""
    profile = _empty()
    for program in programs:
        profile.setdefault(targets.property_of(program), []).append(urn(program))
    return [profile] if len(profile) > 1 else []


def profiles_of(tree: Any, targets: Targets) -> list[Profile]:
    """The profiles that together ask for what a tree of section 5 asks for. Raises CannotBeSaid where none do."""
    if isinstance(tree, str):
        return target_profile([tree], targets)
    if "condition" in tree:
        return [_condition(tree["condition"], targets)]
    if "all" in tree:
        return _merge([profile for part in tree["all"] for profile in profiles_of(part, targets)])
    if tree.get("any"):
        return [{**_empty(), "ceterms:alternativeCondition": [_one(part, targets) for part in tree["any"]]}]
    raise CannotBeSaid


def _one(tree: Any, targets: Targets) -> Profile:
    profiles = profiles_of(tree, targets)
    if len(profiles) != 1:
        raise CannotBeSaid
    return profiles[0]


def _merge(profiles: list[Profile]) -> list[Profile]:
    """As few profiles as will do: two whose properties are not the same become one."""
    merged: list[Profile] = []
    for profile in profiles:
        for known in merged:
            lists = [key for key in profile.keys() & known.keys() - {"@type"} if not isinstance(profile[key], list)]
            if not lists and "ceterms:alternativeCondition" not in profile.keys() & known.keys():
                known |= {
                    key: value
                    if key == "@type"
                    else [*known.get(key, []), *value]
                    if isinstance(value, list)
                    else value
                    for key, value in profile.items()
                }
                break
        else:
            merged.append(dict(profile))
    return merged


def _condition(condition: Mapping[str, Any], targets: Targets) -> Profile:
    kind, text = condition.get("kind"), condition.get("text")
    targets.bent_kinds |= kind not in _SAID_KINDS
    if kind == "experience":
        months = condition.get("months")
        if not months and not text:
            raise CannotBeSaid
        years = months / 12 if months else None
        return filled({**_empty(), "ceterms:yearsOfExperience": years, "ceterms:experience": _words(text)})
    if kind == "age" and condition.get("years") and not text:
        return {**_empty(), "ceterms:minimumAge": condition["years"]}
    if not text:
        raise CannotBeSaid
    return {**_empty(), "ceterms:condition": [text]}


def _words(text: str | None) -> dict[str, str] | None:
    return {"und": text} if text else None


def _empty() -> Profile:
    return {"@type": "ceterms:ConditionProfile"}
