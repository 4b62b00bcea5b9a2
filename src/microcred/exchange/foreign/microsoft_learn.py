"""The catalogue of Microsoft Learn: modules, learning paths, courses, exams, certifications and applied skills.

Levels are no classes, the order of modules in a path is no requirement; lengths are in minutes, exactly.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from microcred.domain.program import Kind
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.foreign.fit import unique
from microcred.exchange.foreign.gather import reading_of_offers
from microcred.exchange.foreign.markup import plain_text
from microcred.exchange.foreign.offer import Found, Offer, Ref
from microcred.exchange.foreign.part import Part
from microcred.exchange.foreign.time_spans import minutes_to_hours
from microcred.exchange.foreign.words import say
from microcred.exchange.naming import is_address
from microcred.exchange.reading import Reading
from microcred.exchange.tree import Tree

NAME = "mslearn"
SUMMARY = "the Microsoft Learn catalogue (JSON)"
IDENTIFIER = "mslearn"
"""The system under which the uid of an entry is kept."""

PROVIDER = {"id": "microsoft", "name": "Microsoft"}

_KINDS: Mapping[str, Kind | None] = {
    "modules": Kind.COURSE,
    "learningPaths": Kind.PATH,
    "courses": Kind.COURSE,
    "instructorLedCourses": Kind.COURSE,
    "exams": Kind.EXAM,
    "certifications": Kind.CERTIFICATION,
    "mergedCertifications": Kind.CERTIFICATION,
    "appliedSkills": Kind.LAB,
}
_LISTS = {
    "module": "modules",
    "learningPath": "learningPaths",
    "course": "courses",
    "exam": "exams",
    "cert": "certifications",
    "certification": "certifications",
    "mergedCertification": "mergedCertifications",
    "appliedSkill": "appliedSkills",
}
_VOCABULARIES = ("levels", "roles", "products", "subjects")
_ENTRY = frozenset({"uid", "title"})


def recognises(value: Any) -> bool:
    """Whether a JSON value has lists of entries with a uid and a title, or is one of them."""
    if isinstance(value, list):
        return bool(value) and _is_entry(value[0]) and value[0].get("type") in _LISTS
    if _is_entry(value):
        return value.get("type") in _LISTS
    lists = [value.get(key) for key in (*_KINDS, "units")] if isinstance(value, Mapping) else []
    return any(isinstance(each, list) and each and _is_entry(each[0]) for each in lists)


def detect(tree: Tree) -> bool:
    """Whether the document was recognised as this format."""
    return tree.notation == NAME


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """Records of all that can be taken; the source may be asked to bear another name."""
    return reading_of_offers(document, tree, find(tree.value), format_name=NAME, asked=asked)


def find(value: Any) -> Found:
    """All programs in a catalogue."""
    found = Found()
    root = Part(value) if isinstance(value, Mapping) else None
    sorted_parts = list(_entries_of(value, root))
    names = _names_of(root)
    uids = {str(part.peek("uid")): key for key, part in sorted_parts}
    parents = _parents_of(sorted_parts)
    for key, part in sorted_parts:
        program = _read_entry(key, part, names, uids, parents)
        found.offers.append(Offer(PROVIDER, program, part.path, part.path, None, say(part.peek("uid"))))
    if not sorted_parts:
        found.fail((), "this catalogue holds no module, path, course, exam or certification", "ask for these types")
    for part in [root] if root is not None else [part for _, part in sorted_parts]:
        part.count_lost(found.lost)
    return found


def _is_entry(value: Any) -> bool:
    return isinstance(value, Mapping) and value.keys() >= _ENTRY


def _entries_of(value: Any, root: Part | None) -> Iterator[tuple[str, Part]]:
    """Each entry with the list it belongs to."""
    if root is not None and _is_entry(value):
        yield _LISTS[str(value.get("type"))], root
    elif root is not None:
        for key in _KINDS:
            yield from ((key, part) for part in root.parts(key))
    else:
        for place, each in enumerate(value):
            if _is_entry(each) and each.get("type") in _LISTS:
                yield _LISTS[each["type"]], Part(each, (place,))


def _names_of(root: Part | None) -> dict[str, str]:
    """What the vocabularies of the catalogue call the ids that entries use."""
    names: dict[str, str] = {}
    for key in _VOCABULARIES if root is not None and not _is_entry(root.value) else ():
        for part in root.parts(key) if root is not None else ():
            for each in (part, *part.parts("children")):
                if name := say(each.take("name")):
                    names[str(each.take("id"))] = name
    return names


def _parents_of(entries: list[tuple[str, Part]]) -> dict[str, list[str]]:
    """For each entry, the paths that hold it."""
    parents: dict[str, list[str]] = {}
    uids = {str(part.peek("uid")) for _, part in entries}
    for key, part in entries:
        if key == "learningPaths":
            for uid in part.each("modules"):
                parents.setdefault(str(uid), []).append(str(part.peek("uid")))
                part.lose("modules", str(uid) not in uids)
    return parents


def _read_entry(
    key: str, part: Part, names: Mapping[str, str], uids: Mapping[str, str], parents: Mapping[str, list[str]]
) -> dict[str, Any]:
    """The program of an entry under the keys of a provider file."""
    part.drop("type")
    uid = say(part.take("uid"))
    exams = _refs(part, uids, "exams")
    exam = exams[0] if len(exams) == 1 else None
    guide = list(_guide_of(part, uids))
    return {
        "title": say(part.take("title")),
        "aliases": [code for code in [say(part.take("course_number"))] if code],
        "description": plain_text(say(part.take("summary", "subtitle")) or ""),
        "exam_codes": [code for code in [say(part.take("display_name", "exam_number"))] if code]
        if key == "exams"
        else None,
        "identifiers": {IDENTIFIER: uid} if uid else None,
        "kind": _KINDS[key],
        "criteria": list(_criteria_of(part)),
        "skills": unique(
            [names.get(str(each), str(each)) for name in ("products", "subjects", "skills") for each in part.each(name)]
        ),
        "hours": _hours_of(part),
        "requires": exam,
        "recommends": [*([] if exam else exams), *_refs(part, uids, "courses"), *guide],
        "prepares_for": _refs(part, uids, "exam", "certification"),
        "counts_toward": [{"program": Ref(parent)} for parent in parents.get(str(uid), [])],
        "language": part.take("locale"),
        "url": address if is_address(address := part.take("url")) else None,
    }


def _refs(part: Part, uids: Mapping[str, str], *keys: str) -> list[Ref]:
    """The entries of the catalogue that keys name; others cannot be resolved and are lost."""
    found = []
    for key in keys:
        value = part.peek(key)
        named = [str(each) for each in (value if isinstance(value, list) else [value]) if each]
        known = [uid for uid in named if uid in uids]
        if known and len(known) == len(named):
            part.take(key)
        found += [Ref(uid) for uid in known]
    return found


def _guide_of(part: Part, uids: Mapping[str, str]) -> Iterator[Ref]:
    """What its study guide names, where the catalogue holds it."""
    for each in part.parts("study_guide"):
        if (uid := str(each.peek("uid"))) in uids:
            each.drop("uid", "type")
            yield Ref(uid)


def _criteria_of(part: Part) -> Iterator[str]:
    if kind := say(part.take("certification_type")):
        yield f"Listed as type {kind}"
    if levels := [level for each in part.each("levels") if (level := say(each))]:
        yield f"Listed as level {', '.join(levels)}"


def _hours_of(part: Part) -> Any:
    """The length, of which minutes are told of modules and hours of courses."""
    for key, unit in (("duration_in_minutes", 1), ("duration_in_hours", 60)):
        value = part.peek(key)
        if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
            part.take(key)
            return minutes_to_hours(value * unit)
    return None
