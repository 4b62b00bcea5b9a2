"""XML of the European Learning Model as the values that its JSON would hold, each with its place."""

from typing import Any

from microcred.exchange.foreign.xml_text import Element, read_xml
from microcred.exchange.location import Unreadable
from microcred.exchange.tree import Branch, Lines, Tree

_NAMESPACES = ("data.europa.eu/snb", "europa.eu/europass")
_TYPED = (
    "learningOpportunity", "learningAchievementSpecification", "learningAchievement", "learningActivity",
    "learningActivitySpecification", "learningAssessment", "learningAssessmentSpecification", "learningSpecification",
    "learningEntitlement", "learningEntitlementSpecification", "qualification", "organisation", "accreditation",
    "europassCredential", "europeanDigitalCredential", "learningOutcome",
)  # fmt: skip
_NAMES = {"id": "id", "uri": "id", "idref": "id"}
_LANGUAGE = ("language", "lang")


def read_learning_xml(text: str) -> Tree:
    """The document; raises Unreadable where it is no XML of the model."""
    root = read_xml(text)
    if not any(word in root.namespace for word in _NAMESPACES):
        message = f"this is XML of another kind: its outermost element is {root.name}"
        raise Unreadable(
            message, "what is read of XML: the European Learning Model, SVG with a badge", root.line, root.column
        )
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    value, where = _convert(root, starts)
    return Tree(value if isinstance(value, dict) else {root.name: value}, where, Lines(text))


def _convert(element: Element, starts: list[int]) -> tuple[Any, Branch | int]:
    """An element as a map, or as its text where it holds no more; children of one name as a list."""
    position = starts[min(element.line, len(starts)) - 1] + element.column - 1
    language = next((element.attributes[key] for key in _LANGUAGE if key in element.attributes), None)
    if not element.children and element.text:
        return ({"@value": element.text, "@language": language} if language else element.text), position
    if [child.name for child in element.children] == ["text"] * len(element.children) and element.children:
        texts = [_convert(child, starts)[0] for child in element.children]
        return texts, position
    value: dict[str, Any] = {}
    branch = Branch(position, is_map=True)
    for key, name in element.attributes.items():
        if key in _NAMES:
            value[_NAMES[key]] = name
    if element.name in _TYPED:
        value["type"] = element.name[0].upper() + element.name[1:]
    _add_children(element, value, branch, starts)
    return value, branch


def _add_children(element: Element, value: dict[str, Any], branch: Branch, starts: list[int]) -> None:
    grouped: dict[str, list[tuple[Any, Branch | int]]] = {}
    for child in element.children:
        grouped.setdefault("dcType" if child.name == "type" else child.name, []).append(_convert(child, starts))
    for key, several in grouped.items():
        first = several[0][1]
        branch.keys[key] = first.position if isinstance(first, Branch) else first
        if len(several) == 1:
            value[key], branch.members[key] = several[0]
            continue
        inner = Branch(branch.keys[key], is_map=False)
        inner.parts = [where for _, where in several]
        value[key], branch.members[key] = [each for each, _ in several], inner
