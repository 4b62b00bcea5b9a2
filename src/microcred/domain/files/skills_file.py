"""The file of the skill vocabulary: from plain values to records, or to all that is wrong with them."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from microcred.domain.files.contents import Contents, bad_positions
from microcred.domain.files.fields import found, nearest, quote, unknown_keys
from microcred.domain.files.problem import Path, Problem
from microcred.domain.files.provider_keys import SKILL, SOURCE
from microcred.domain.files.shapes import Field, ListOf, Shape
from microcred.domain.record import FactSource, Record, RecordKind
from microcred.domain.words import fold

KEYS = ("source", "skills")
"""The keys at the root of a skills file."""

_SHAPE = Shape(
    {
        "name": Field(SKILL, "The one spelling of the skill.", is_required=True),
        "aliases": Field(ListOf(SKILL), "Other words for the same skill.", ["ip routing"]),
        "broader": Field(ListOf(SKILL), "Names of the skills of which this one is a part.", ["networking"]),
    },
    keeps_null=True,
)


class _Skill(NamedTuple):
    path: Path
    fields: Mapping[str, Any]


@cache
def skill_shape() -> Shape:
    """One skill of the file."""
    return _SHAPE


def read_skills_file(value: Any, faults: Sequence[Problem] = ()) -> Contents:
    """Everything a skills file says and all that is wrong with it; `faults` are what its reader has found already."""
    if not isinstance(value, Mapping):
        return Contents(
            problems=(*faults, Problem((), f"a skills file is a map, not {found(value)}", "begin with skills:"))
        )
    problems = [*faults, *unknown_keys(value, KEYS, ())]
    source, wrong = SOURCE.read(value.get("source") or {}, ("source",))
    skills, wrong_skills = _read_skills(value.get("skills"))
    problems += wrong + wrong_skills
    spelling = _spellings(skills)
    problems += [*_check_words(skills), *_check_broader(skills, spelling)]
    if not any(problem.message.startswith("unknown skill") for problem in problems):
        problems += _check_circles(skills, spelling)
    return _collect(source or {}, skills, problems, spelling)


def _read_skills(value: Any) -> tuple[list[_Skill], list[Problem]]:
    if not isinstance(value, list | tuple):
        hint = "for example skills: [{name: routing, broader: [networking]}]"
        return [], [Problem(("skills",), f"skills should be a list, not {found(value)}", hint)]
    skills, problems = [], []
    for index, part in enumerate(value):
        fields, wrong = _SHAPE.read(part, ("skills", index))
        skills.append(_Skill(("skills", index), fields or {}))
        problems += wrong
    return skills, problems


def _spellings(skills: Sequence[_Skill]) -> dict[str, str]:
    """The name of each skill by its folded form, the first where there are two."""
    spelling: dict[str, str] = {}
    for skill in skills:
        if name := skill.fields.get("name"):
            spelling.setdefault(fold(name), name)
    return spelling


def _check_words(skills: Sequence[_Skill]) -> list[Problem]:
    """A word means one skill."""
    problems: list[Problem] = []
    seen: dict[str, tuple[Path, str]] = {}
    for path, fields in skills:
        places = [((*path, "name"), fields.get("name"))]
        places += [((*path, "aliases", at), word) for at, word in enumerate(fields.get("aliases") or ())]
        for place, word in places:
            if not word:
                continue
            first, owner = seen.setdefault(fold(word), (place, fields.get("name") or word))
            if first != place:
                hint = f"it means {quote(owner)} there: leave one out"
                problems.append(Problem(place, f"the word {quote(word)} is given twice", hint, first=first))
    return problems


def _check_broader(skills: Sequence[_Skill], spelling: Mapping[str, str]) -> list[Problem]:
    aliases = {
        fold(alias): skill.fields.get("name")
        for skill in reversed(skills)  # the first to claim a word has it
        for alias in skill.fields.get("aliases") or ()
    }
    problems = []
    for path, fields in skills:
        for at, word in enumerate(fields.get("broader") or ()):
            if fold(word) not in spelling:
                near = aliases.get(fold(word)) or nearest(word, spelling.values())
                hint = f"did you mean {near}?" if near else "add it to the file, or leave it out"
                problems.append(Problem((*path, "broader", at), f"unknown skill {quote(word)}", hint))
    return problems


def _check_circles(skills: Sequence[_Skill], spelling: Mapping[str, str]) -> list[Problem]:
    """A skill is no part of itself, by whatever way; each circle is told once, where it begins."""
    broader = {
        fields["name"]: [spelling[fold(word)] for word in fields.get("broader") or ()]
        for _, fields in skills
        if fields.get("name")
    }
    problems: list[Problem] = []
    told: set[str] = set()
    for path, fields in skills:
        name = fields.get("name")
        if name and name not in told and (circle := _circle(name, broader)):
            told.update(circle)
            way = " → ".join([*circle, name])
            hint = "leave out one broader of the circle"
            problems.append(Problem((*path, "broader"), f"{quote(name)} is a part of itself: {way}", hint))
    return problems


def _circle(name: str, broader: Mapping[str, list[str]]) -> list[str] | None:
    """The shortest way from a skill back to it."""
    ways = [[name]]
    seen: set[str] = set()
    for way in ways:
        for wider in broader.get(way[-1], ()):
            if wider == name:
                return way
            if wider not in seen:
                seen.add(wider)
                ways.append([*way, wider])
    return None


def _collect(
    source: Mapping[str, Any], skills: Sequence[_Skill], problems: Sequence[Problem], spelling: Mapping[str, str]
) -> Contents:
    bad, all_bad = bad_positions(problems, "skills")
    where = FactSource(source.get("url"), source.get("as_of"))
    records: list[Record] = []
    rejected: list[str] = []
    paths: dict[tuple[RecordKind, str], Path] = {}
    for index, skill in enumerate(skills):
        if not (name := skill.fields.get("name")):
            continue
        paths.setdefault((RecordKind.SKILL, name), skill.path)
        if all_bad or index in bad:
            rejected.append(name)
            continue
        fields = {key: value for key, value in skill.fields.items() if key != "name"}
        if fields.get("broader"):
            fields["broader"] = [spelling[fold(word)] for word in fields["broader"]]
        records.append(Record(kind=RecordKind.SKILL, id=name, fields=fields, where=where))
    good = {record.id for record in records}
    return Contents(
        source=source,
        records=tuple(records),
        rejected_ids=tuple(dict.fromkeys(name for name in rejected if name not in good)),
        paths=paths,
        problems=tuple(problems),
    )
