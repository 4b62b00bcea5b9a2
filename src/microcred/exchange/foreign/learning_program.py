"""What the European Learning Model says of an achievement, activity or opportunity, as the fields of a program."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from microcred.domain.program import Kind
from microcred.exchange.foreign.fit import day_of, paragraphs, unique
from microcred.exchange.foreign.learning_words import ASSESSMENTS, LABELS, LANGUAGES, MODES
from microcred.exchange.foreign.nodes import Nodes, local_names
from microcred.exchange.foreign.offer import Ref
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.time_spans import hours_of
from microcred.exchange.foreign.words import language_of, say, say_all
from microcred.exchange.naming import is_address

IDENTIFIER = "elm"
"""The system under which the id of a specification is kept."""

_LEVEL = re.compile(r"/(?:eqf)/(\d)$")
_LONGEST_SKILL = 100


class Proof(NamedTuple):
    """How something was learnt: what was assessed, and what was done for it."""

    assessments: list[Part]
    activities: list[Part] = []  # noqa: RUF012 - never changed


def read_program(parts: list[Part], proof: Proof, nodes: Nodes, parent: str | None) -> dict[str, Any]:
    """The program that these parts describe together, the first of them believed."""
    for part in (*parts, *proof.assessments, *proof.activities):
        part.drop("type", "id")
    titles = [text for part in parts if (text := say(part.take("title", "prefLabel")))]
    return {
        "title": titles[0] if titles else None,
        "aliases": unique([text for part in parts for text in say_all(part.take("altLabel"))]),
        "description": next((text for part in parts if (text := say(part.take("description")))), None),
        "identifiers": _identifiers_of(parts),
        "kind": Kind.COURSE if "LearningActivity" in local_names(parts[0].peek("type") or []) else None,
        "assessment": list(_assessment_of(proof.assessments, nodes)),
        "criteria": list(dict.fromkeys([*_listed(parts), *_criteria_of(proof, nodes)])),
        "skills": _skills_of(parts, nodes),
        "hours": _hours_of(parts),
        "cost": _cost_of(parts),
        "conditions": list(_conditions_of(parts)),
        "counts_toward": [{"program": Ref(parent)}] if parent else None,
        "delivery": _delivery_of(parts),
        "starts": _starts_of(parts[0]) if "LearningOpportunity" in local_names(parts[0].peek("type") or []) else None,
        "language": _language_of(parts) or language_of(parts[0].peek("title")),
        "url": next((page for part in parts if (page := page_of(part))), None),
    }


def page_of(part: Part) -> str | None:
    """The page of a part that has one."""
    for page in part.parts("homepage"):
        page.drop("type", "id")
        address = say(page.take("contentURL", "contentUrl"))
        if address and is_address(address):
            return address
    return None


def label_of(value: Any) -> str | None:
    """What a concept is called, which counts as read: by its label, else by the list that its code stands in."""
    label = peek_label(value)
    if label and isinstance(value, Part):
        value.drop("type", "id", "uri", "inScheme", "notation", "definition", "prefLabel", "title")
    return label


def peek_label(value: Any) -> str | None:
    """What a concept is called."""
    if not isinstance(value, Part):
        return LABELS.get(_code_of(value)) or (None if is_address(value) else say(value))
    return say(value.peek("prefLabel")) or say(value.peek("title")) or LABELS.get(_code_of(value.peek("id")))


def _code_of(address: Any) -> str:
    return str(address or "").rstrip("/").rpartition("/")[2]


def _identifiers_of(parts: list[Part]) -> dict[str, str] | None:
    """The id of the specification, where it is an address or a name that is more than a number in its file."""
    for part in reversed(parts):
        name = part.peek("id")
        if isinstance(name, str) and is_address(name):
            return {IDENTIFIER: name}
    return None


def _assessment_of(assessments: list[Part], nodes: Nodes) -> Iterator[dict[str, str]]:
    """The kinds of assessment that are named, in our words; others stay evidence in theirs."""
    labels = [(peek_label(value) or "").lower() for value in _kinds_of(assessments, nodes)]
    for kind in dict.fromkeys(ASSESSMENTS[label] for label in labels if label in ASSESSMENTS):
        yield {"type": kind}


def _kinds_of(assessments: list[Part], nodes: Nodes) -> Iterator[Any]:
    """The concepts of what kind each assessment is, by its specification where it has one."""
    for assessment in assessments:
        for part in [nodes.follow(value) for value in assessment.each("specifiedBy")] or [assessment]:
            yield from () if part is None else part.each("dcType", "assessmentType")


def _listed(parts: list[Part]) -> Iterator[str]:
    """The types and levels under which it is listed."""
    for part in parts:
        for value in part.each("dcType"):
            if label := label_of(value):
                yield f"Listed as type {label}"
        for key, words in (
            ("eqfLevel", "EQF level"),
            ("EQFLevel", "EQF level"),
            ("nqfLevel", "level"),
            ("NQFLevel", "level"),
        ):
            for value in part.each(key):
                if level := _level_of(value):
                    yield f"Listed as {words} {level}"


def _level_of(value: Any) -> str | None:
    """The number of a European level, else what it is called."""
    address = str((value.peek("id") if isinstance(value, Part) else value) or "")
    label = label_of(value)
    match = _LEVEL.search(address)
    if match and isinstance(value, Part):
        value.drop("type", "id", "inScheme", "prefLabel")
    return match[1] if match else label


def _criteria_of(proof: Proof, nodes: Nodes) -> Iterator[str]:
    """How it is assessed and what is done for it, in its own words."""
    labels = [label for value in _kinds_of(proof.assessments, nodes) if (label := label_of(value))]
    titles = [text for part in proof.assessments if (text := say(part.take("title")))]
    for assessment in proof.assessments:
        for part in [nodes.follow(value) for value in assessment.each("specifiedBy")]:
            if part is not None:
                part.drop("type", "id")
                titles += [text] if (text := say(part.take("title"))) else []
                yield from _grading_of(part, nodes)
    for text in dict.fromkeys([*titles, *labels]):
        yield f"Assessment: {text}"
    for activity in proof.activities:
        if text := say(activity.take("title")):
            yield f"Learning activity: {text}"


def _grading_of(part: Part, nodes: Nodes) -> Iterator[str]:
    for value in part.each("gradingScheme"):
        scheme = nodes.follow(value)
        if scheme is not None:
            scheme.drop("type", "id", "title")
            for text in say_all(scheme.take("description")):
                yield from (f"Grading: {line}" for line in paragraphs(text))


def _skills_of(parts: list[Part], nodes: Nodes) -> list[str]:
    """The skills that its outcomes relate to, and the outcomes that are short enough to be skills themselves."""
    named: list[str] = []
    for value in (value for part in parts for value in part.each("learningOutcome")):
        outcome = nodes.follow(value)
        if outcome is None:
            continue
        outcome.drop("type", "id")
        named += say_all(outcome.take("title"))
        for key in ("relatedESCOSkill", "relatedSkill"):
            named += [label for each in outcome.parts(key) if (label := say(each.peek("prefLabel"))) and label_of(each)]
    kept = [text for text in named if len(text) <= _LONGEST_SKILL]
    parts[0].lose("learningOutcome", len(named) - len(kept))
    return unique(kept)


def _hours_of(parts: list[Part]) -> Any:
    for part in parts:
        for key in ("volumeOfLearning", "workload", "duration"):
            if (hours := hours_of(say(part.peek(key)))) is not None:
                part.take(key)
                return hours
    return None


def _cost_of(parts: list[Part]) -> dict[str, Any] | None:
    """The only price that is stated; several say only that it is paid."""
    found = [amount for part in parts for detail in part.parts("priceDetail") for amount in detail.parts("amount")]
    prices = {(_number(each.peek("value")), _currency_of(each)) for each in found}
    if len(prices) == 1:
        amount, currency = prices.pop()
        if amount is not None and (currency or amount == 0):
            for each in found:
                each.drop("value", "unit", "type", "id")
            whole = int(amount) if amount == int(amount) else amount
            return {"learning": whole, **({"currency": currency} if currency else {})}
    return {"paid": True} if found and all(_number(each.peek("value")) for each in found) else None


def _number(value: Any) -> float | None:
    try:
        number = float(say(value) or "")
    except ValueError:
        return None
    return number if 0 <= number < 1e9 else None


def _currency_of(amount: Part) -> str | None:
    unit = amount.peek("unit")
    address = unit.get("id", unit.get("uri")) if isinstance(unit, Mapping) else unit
    code = str(address or "").rpartition("/")[2]
    return code if re.fullmatch("[A-Z]{3}", code) else None


def _conditions_of(parts: list[Part]) -> Iterator[dict[str, str]]:
    """What is asked for before, in words."""
    for part in parts:
        for note in part.parts("entryRequirement", "entryRequirements"):
            note.drop("type", "id")
            for text in say_all(note.take("noteLiteral", "description")):
                yield {"kind": "other", "text": " ".join(text.split())[:1000]}


def _delivery_of(parts: list[Part]) -> str | None:
    labels = [(peek_label(each) or "").lower().replace("-", " ") for part in parts for each in part.parts("mode")]
    ways = {MODES.get(label) for label in labels}
    if len(ways) != 1 or None in ways:
        return None
    for part in parts:
        for each in part.parts("mode"):
            label_of(each)
    return str(ways.pop())


def _starts_of(part: Part) -> list[dict[str, str]]:
    days = [day for period in part.parts("temporal") if (day := day_of(say(period.take("startDate"))))]
    return [{"on": day} for day in dict.fromkeys(days)]


def _language_of(parts: list[Part]) -> str | None:
    for part in parts:
        for each in (*part.parts("language"), *part.parts("defaultLanguage")):
            code = str(each.peek("id") or each.peek("uri") or "").rpartition("/")[2].lower()
            if code in LANGUAGES:
                label_of(each)
                return LANGUAGES[code]
    return None
