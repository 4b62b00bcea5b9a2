"""The JSON lines of a public badge directory: a badge a line, with its issuer, its activities and its skills.

A badge becomes a program: how it is earned is kept word for word as criteria, for the classifier to read.
The directory's own type and level are no class and stay what they are, words among the criteria.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from microcred.domain.files.contents import Contents
from microcred.domain.files.problem import Path, Problem
from microcred.domain.files.provider_file import read_provider_file
from microcred.domain.record import RecordKind
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.location import Unreadable
from microcred.exchange.naming import make_slug
from microcred.exchange.reading import Reading, reading_of
from microcred.exchange.tree import Branch, Lines, Tree, make_tree

NAME = "badges"
SUMMARY = "JSON lines of a badge directory: a badge a line, with issuer, vanity_slug and activities"

_SIGNS = frozenset({"vanity_slug", "issuer", "activities"})
_MAPPED = frozenset(
    {
        "id", "name", "description", "vanity_slug", "url", "type_category", "level", "cost", "time_to_earn",
        "language", "issuer", "skills", "activities",
    }
)  # fmt: skip
_LISTED = (("type_category", "type"), ("level", "level"), ("time_to_earn", "time to earn"))
_PAID = {"Paid": True, "Free": False}
_LONGEST = {"name": 300, "skills": 100, "description": 10_000, "activities": 2000}


def detect(tree: Tree) -> bool:
    """Whether the document was written as lines of badges."""
    return tree.notation == NAME


def read_trees(text: str) -> list[Tree] | None:
    """All lines as one list; None where the first of them is no badge. Raises Unreadable at a line that is no JSON."""
    if '"vanity_slug"' not in text[: text.find("\n") if "\n" in text else None]:
        return None
    lines = Lines(text)
    values: list[Any] = []
    root = Branch(0, is_map=False)
    for line, position in _lines_of(text):
        try:
            value = json.loads(line)
        except ValueError as failure:
            if not values:
                return None
            row, column = lines.at(position + getattr(failure, "pos", 0))
            raise Unreadable("this line is no JSON", "write each badge on a line of its own", row, column) from failure
        except RecursionError as failure:
            raise Unreadable("lists stand too deep in one another", None, *lines.at(position)) from failure
        if not values and not is_badge(value):
            return None
        values.append(value)
        root.parts.append(position)
    return [make_tree(values, root, lines, (), NAME)]


def is_badge(value: Any) -> bool:
    """Whether a value has the keys by which a badge of the directory is known."""
    return isinstance(value, Mapping) and value.keys() >= _SIGNS and "programs" not in value


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """Records of all issuers and badges; their source may be `asked` to bear another name."""
    badges = tree.value if isinstance(tree.value, Sequence) else [tree.value]
    lost: dict[str, int] = {}
    grouped: dict[str, list[tuple[int, Mapping[str, Any]]]] = {}
    problems: list[Problem] = []
    for number, badge in enumerate(badges):
        if not is_badge(badge) or (owner := owner_of(badge)) is None:
            hint = "name its issuer, or leave the line out"
            problems.append(Problem((number,), "this is no badge with an issuer", hint))
        else:
            grouped.setdefault(owner, []).append((number, badge))
    parts = [_read_provider(owner, numbered, lost) for owner, numbered in grouped.items()]
    return reading_of(document, tree, _join(parts, problems), format_name=NAME, name=asked.name, lost=lost)


def make_program(badge: Mapping[str, Any], lost: dict[str, int]) -> dict[str, Any]:
    """The program of a badge under the keys of a provider file; `lost` counts what has no place in it, by path."""
    for key in badge.keys() - _MAPPED:
        _lose(lost, key, bool(badge[key]))
    if badge.get("cost") not in (None, "N/A", *_PAID):
        _lose(lost, "cost", True)
    said = {
        "id": make_slug(str(badge.get("vanity_slug") or badge.get("name") or "")) or None,
        "title": _take_text(badge.get("name"), "name", lost),
        "description": _take_text(badge.get("description"), "description", lost),
        "identifiers": {"credly": str(badge["id"])} if badge.get("id") else None,
        "criteria": list(dict.fromkeys(_criteria_of(badge, lost))),
        "skills": _skills_of(badge, lost),
        "cost": {"paid": _PAID[badge["cost"]]} if badge.get("cost") in _PAID else None,
        "language": badge.get("language"),
        "url": badge.get("url"),
    }
    return {key: value for key, value in said.items() if value not in (None, [], "")}


def _lines_of(text: str) -> Iterator[tuple[str, int]]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if line := text[start:end].strip():
            yield line, start
        start = end + 1


def _issuer_of(badge: Mapping[str, Any], lost: dict[str, int] | None = None) -> Mapping[str, Any]:
    several = [each for each in badge.get("issuer") or () if isinstance(each, Mapping)]
    first = next((each for each in several if each.get("primary")), several[0] if several else {})
    if lost is not None:
        for _ in several[1:]:
            _lose(lost, "issuer", True)
    return first


def owner_of(badge: Mapping[str, Any]) -> str | None:
    """The issuer's id: the name in its address, else that in the badge's, else its name."""
    issuer = _issuer_of(badge)
    for address in (issuer.get("vanity_url"), badge.get("url")):
        parts = urlsplit(address).path.split("/") if isinstance(address, str) and "://" in address else []
        if "org" in parts[:-1] and (slug := make_slug(parts[parts.index("org") + 1])):
            return slug
    return make_slug(str(issuer.get("name") or "")) or None


def _read_provider(
    owner: str, numbered: Sequence[tuple[int, Mapping[str, Any]]], lost: dict[str, int]
) -> tuple[Contents, list[int]]:
    """What a provider's badges say, and the number of the line on which each stands."""
    issuer = _issuer_of(numbered[0][1])
    provider = {"id": owner, "name": str(issuer.get("name") or owner), "url": issuer.get("vanity_url")}
    programs = []
    used: set[str] = set()
    for _, badge in numbered:
        _issuer_of(badge, lost)
        program = make_program(badge, lost)
        if program.get("id") in used:
            program["id"] = f"{program['id']}-{make_slug(str(badge.get('id')))[:8]}"
        used.add(str(program.get("id")))
        programs.append(program)
    value = {"provider": {key: part for key, part in provider.items() if part}, "programs": programs}
    return read_provider_file(value), [number for number, _ in numbered]


def _join(parts: Sequence[tuple[Contents, list[int]]], problems: Sequence[Problem]) -> Contents:
    """The contents of all providers as those of one document, each path beginning with the number of a line."""
    paths: dict[tuple[RecordKind, str], Path] = {}
    for contents, numbers in parts:
        paths.update({key: _path_in_lines(path, numbers) for key, path in contents.paths.items()})
    found = [
        problem._replace(
            path=_path_in_lines(problem.path, numbers),
            first=None if problem.first is None else _path_in_lines(problem.first, numbers),
        )
        for contents, numbers in parts
        for problem in contents.problems
    ]
    return Contents(
        records=tuple(record for contents, _ in parts for record in contents.records),
        rejected_ids=tuple(each for contents, _ in parts for each in contents.rejected_ids),
        unnamed=(*({} for _ in problems), *(each for contents, _ in parts for each in contents.unnamed)),
        paths=paths,
        problems=(*problems, *found),
    )


def _path_in_lines(path: Path, numbers: Sequence[int]) -> Path:
    match path:
        case ("programs", int() as place, *rest):
            return (numbers[place], *rest)
    return (numbers[0], *path)


def _criteria_of(badge: Mapping[str, Any], lost: dict[str, int]) -> Iterator[str]:
    """How the directory lists it, then each activity behind its type."""
    listed = [f"{word} {badge[key]}" for key, word in _LISTED if badge.get(key) not in (None, "", "N/A")]
    if listed:
        yield f"Listed as {', '.join(listed)}"
    for activity in badge.get("activities") or ():
        if not isinstance(activity, Mapping):
            _lose(lost, "activities", True)
            continue
        for key in ("url", "required_badge_template_id"):
            _lose(lost, f"activities.{key}", bool(activity.get(key)))
        if text := _take_text(activity.get("title"), "activities", lost):
            yield f"{activity.get('activity_type') or 'Other'}: {text}"


def _skills_of(badge: Mapping[str, Any], lost: dict[str, int]) -> list[str]:
    named = [_take_text(each, "skills", lost) for each in badge.get("skills") or ()]
    return list({each.casefold(): each for each in reversed(named) if each}.values())[::-1]


def _take_text(value: Any, key: str, lost: dict[str, int]) -> str | None:
    """One line of text; what is too long for its field is lost if it is a skill, cut if it is a sentence."""
    text = " ".join(str(value).split()) if isinstance(value, str | int | float) else ""
    if len(text) <= _LONGEST[key]:
        return text or None
    _lose(lost, key, True)
    return None if key == "skills" else text[: _LONGEST[key]]


def _lose(lost: dict[str, int], path: str, is_there: bool) -> None:
    if is_there:
        lost[path] = lost.get(path, 0) + 1
