"""Offers to a reading: they are put together by provider, named, validated as a provider file is, and keep places."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from microcred.domain.files.contents import Contents
from microcred.domain.files.fields import quote
from microcred.domain.files.problem import Path, Problem
from microcred.domain.files.provider_file import read_provider_file
from microcred.domain.record import Record, RecordKind
from microcred.domain.words import fold
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.foreign.fit import fit_program
from microcred.exchange.foreign.offer import Found, Offer, Ref
from microcred.exchange.held import Credential
from microcred.exchange.naming import digest, name_id, own_id
from microcred.exchange.reading import Reading, reading_of
from microcred.exchange.tree import Tree

EARNER = "this names who earned it: the program is taken, the earner is not"
_EARNER_HINT = "microcred portfolio import keeps what you hold, in your own file"
_NOTHING = Problem((), "nothing in it describes a program", "name a file that describes programs")


@dataclass(slots=True)
class _Group:
    """The offers of one provider, in order, the programs made of them, and by what they are known again."""

    offers: list[Offer] = field(default_factory=list)
    programs: list[dict[str, Any]] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    known: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)


def reading_of_offers(
    document: Document, tree: Tree, found: Found, *, format_name: str, asked: Asked = NOTHING_ASKED
) -> Reading:
    """The reading of a document in which these offers were found."""
    lost = Counter(found.lost)
    problems = list(found.problems)
    credentials: list[Credential] = []
    groups = _group(found, problems, credentials)
    contents = _join(groups, problems, lost, _source_asked(asked))
    if any(offer.held for offer in found.offers):
        first = next(offer for offer in found.offers if offer.held)
        told = Problem(first.path, EARNER, _EARNER_HINT, is_warning=True)
        contents = _replace_problems(contents, (*contents.problems, told))
    if not contents.records and all(problem.is_warning for problem in contents.problems):
        reasons = [problem._replace(is_warning=False) for problem in contents.problems] or [_NOTHING]
        contents = _replace_problems(contents, tuple(reasons))
    kept = {path: count for path, count in lost.items() if count > 0}
    reading = reading_of(document, tree, contents, format_name=format_name, name=asked.name, lost=kept)
    return replace(reading, credentials=tuple(credentials))


def provider_asked(asked: Asked) -> str | None:
    """Who offers what names nobody, where a person said so."""
    return asked.mapping.constants.get("provider") or asked.provider


def _source_asked(asked: Asked) -> dict[str, str]:
    """What a person said of the source: the day on which it was true."""
    day = asked.mapping.constants.get("as_of")
    return {"as_of": day} if day else {}


def _group(found: Found, problems: list[Problem], credentials: list[Credential]) -> dict[str, _Group]:
    """The offers by provider, each program under an id of its own; what they name of each other is resolved.

    What is held of them is added to the credentials.
    """
    groups: dict[str, _Group] = {}
    named: dict[str, str] = {}
    for offer in found.offers:
        provider = str(offer.provider.get("id") or "")
        group = groups.setdefault(provider, _Group())
        if offer.program is None:
            group.offers.append(offer)
            continue
        program = _add(group, offer, problems)
        if offer.held is not None:
            credentials.append(Credential(f"{provider}/{program['id']}", offer.held, offer.path))
        if offer.key:
            named.setdefault(offer.key, f"{provider}/{program['id']}")
    for group in groups.values():
        group.programs = [_resolve(program, named) for program in group.programs]
    return groups


def _add(group: _Group, offer: Offer, problems: list[Problem]) -> dict[str, Any]:
    """The program, put to the others of its provider under an id of its own, unless it is one of them."""
    said = {key: value for key, value in (offer.program or {}).items() if value not in (None, "", [], {})}
    signs = list((said.get("identifiers") or {}).items()) or [("title", str(said.get("title")))]
    if said.get("id"):
        signs = [("id", str(said["id"]))]
    earlier = next((group.known[sign] for sign in signs if sign in group.known), None)
    if earlier is not None and fold(str(earlier.get("title"))) != fold(str(said.get("title"))):
        message = f"{quote(str(said.get('title')))} bears the identifier of {quote(str(earlier.get('title')))}"
        problems.append(Problem(offer.path, message, "it is taken without it: correct one of them", is_warning=True))
        said, earlier = {key: value for key, value in said.items() if key != "identifiers"}, None
        signs = [("title", str(said.get("title")))]
    if earlier is not None and (signs[0][0] != "title" or _says_the_same(earlier, said)):
        if not _says_the_same(earlier, said):
            message = f"{quote(str(said.get('title')))} is described twice, and not alike: the first is taken"
            problems.append(Problem(offer.path, message, "leave one out", is_warning=True))
        return earlier
    slug = str(said.get("id") or name_id(str(said.get("title") or "")))
    if slug in group.ids:
        slug = f"{slug}-{digest(repr(signs))}"
    if slug in group.ids:
        slug = f"{slug}-{len(group.ids)}"
    program = {**said, "id": slug}
    group.ids.add(slug)
    group.known.update(dict.fromkeys(signs, program))
    group.offers.append(offer)
    group.programs.append(program)
    return program


def _says_the_same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return {**one, "id": None} == {**other, "id": None}


def _resolve(value: Any, named: Mapping[str, str]) -> Any:
    """The value with the full id in place of each reference."""
    match value:
        case Ref(key, text):
            asked = {"condition": {"kind": "other", "text": text}} if text else None
            return named.get(key) or own_id(key) or asked
        case list():
            return [part for each in value if (part := _resolve(each, named)) is not None]
        case dict():
            return {key: _resolve(part, named) for key, part in value.items()}
    return value


def _join(
    groups: Mapping[str, _Group], problems: Sequence[Problem], lost: Counter[str], source: Mapping[str, str]
) -> Contents:
    """The contents of all providers as those of one document, each path leading to where it stands in it."""
    records: list[Record] = []
    rejected: list[str] = []
    unnamed: list[Mapping[str, Any]] = []
    paths: dict[tuple[RecordKind, str], Path] = {}
    found = list(problems)
    said: Mapping[str, Any] = {}
    for name, group in groups.items():
        holders = [offer for offer in group.offers if offer.program is not None]
        provider = _provider_of(group.offers)
        programs = [fit_program(program, name, lost) for program in group.programs]
        contents = read_provider_file({"provider": provider, "source": source, "programs": programs})
        start = group.offers[0]
        said = contents.source
        records += contents.records
        rejected += contents.rejected_ids
        unnamed += contents.unnamed
        paths.update({key: _lead(path, start, holders) for key, path in contents.paths.items()})
        found += [
            each._replace(
                path=_lead(each.path, start, holders),
                first=None if each.first is None else _lead(each.first, start, holders),
            )
            for each in contents.problems
        ]
    return Contents(
        source=said,
        records=tuple(records),
        rejected_ids=tuple(rejected),
        unnamed=tuple(unnamed),
        paths=paths,
        problems=tuple(found),
    )


def _provider_of(offers: Sequence[Offer]) -> dict[str, Any]:
    """The block of the provider, from all that say something of it; the first is believed."""
    said: dict[str, Any] = {}
    for offer in offers:
        said = {**{key: value for key, value in offer.provider.items() if value}, **said}
    return said


def _lead(path: Path, start: Offer, offers: Sequence[Offer]) -> Path:
    match path:
        case ("programs", int() as place, *rest):
            return (*offers[place].path, *rest)
        case ("provider", *rest):
            return (*start.provider_path, *rest)
    return start.path


def _replace_problems(contents: Contents, problems: tuple[Problem, ...]) -> Contents:
    return Contents(
        source=contents.source,
        records=contents.records,
        rejected_ids=contents.rejected_ids,
        unnamed=contents.unnamed,
        paths=contents.paths,
        problems=problems,
    )
