"""A file of ours in the house format, as its author wrote it but for order and layout: comments stay."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from microcred.domain.files.fields import is_null
from microcred.domain.record import Record, RecordKind
from microcred.domain.taxonomy import CredentialClass
from microcred.exchange import cited_yaml, industries_yaml, jobs_yaml, provider_yaml, skills_yaml
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.comments import carry_comments
from microcred.exchange.document import Document, decode
from microcred.exchange.json_tree import looks_like_json
from microcred.exchange.location import Unreadable
from microcred.exchange.reading import Reading
from microcred.exchange.registry import read
from microcred.exchange.tree import Tree
from microcred.exchange.yaml_tree import read_yaml


def tidy(document: Document) -> tuple[list[Reading], str | None]:
    """What the file says, and its text in the house format; None where something is wrong with it."""
    text = decode(document.content)
    trees = [] if looks_like_json(text) else [tree for tree in read_yaml(text) if isinstance(tree.value, Mapping)]
    is_ours = bool(trees) and all(_speller_of(tree) for tree in trees)
    readings = read(document, NOTHING_ASKED if is_ours else Asked(None, provider_yaml.NAME))
    if any(reading.errors for reading in readings):
        return readings, None
    if looks_like_json(text):
        raise Unreadable("a file in JSON has no house format", "write it as YAML", 1, 1)
    texts = [_spell(reading, tree) for reading, tree in zip(readings, trees, strict=True)]
    return readings, carry_comments(text, "---\n".join(texts))


def _speller_of(tree: Tree) -> Callable[[Reading, Tree], str] | None:
    """How a document of its kind is written; None where it is of no kind of ours."""
    if provider_yaml.detect(tree):
        return _spell_provider
    return next((spell for known, spell in _OTHERS if known.detect(tree)), None)


def _spell(reading: Reading, tree: Tree) -> str:
    spell = _speller_of(tree) or _spell_provider
    return spell(reading, tree)


_OTHERS: Sequence[tuple[Any, Callable[[Reading, Tree], str]]] = (
    (skills_yaml, lambda reading, _: skills_yaml.write(reading.source, reading.records)),
    (industries_yaml, lambda reading, _: industries_yaml.write(reading.source, reading.records)),
    (jobs_yaml, lambda reading, tree: jobs_yaml.write(reading.source, tree.value["industry"], reading.records)),
    (cited_yaml, lambda reading, _: cited_yaml.write(reading.source, reading.records)),
)


def _spell_provider(reading: Reading, tree: Tree) -> str:
    programs = [record for record in reading.records if record.kind is RecordKind.PROGRAM]
    others = [record for record in reading.records if record.kind is not RecordKind.PROGRAM]
    stated = _stated(programs, tree.value)
    spelt = [_spell_nulls(record, said) for record, said in zip(programs, _said(tree.value), strict=True)]
    return provider_yaml.write(reading.source, [*others, *sorted(spelt, key=_place)], stated)


def _stated(programs: Sequence[Record], value: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """What the file says of its sources, by program: the records are in the order of the file."""
    return {
        record.id: {key: _cleared(program[key]) for key in ("source", "sources") if program.get(key)}
        for record, program in zip(programs, _said(value), strict=True)
    }


def _said(value: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    return value.get("programs") or ()


def _spell_nulls(record: Record, said: Mapping[str, Any]) -> Record:
    """The record, which leaves out what is unknown within a field, with every null that its author wrote."""
    return replace(record, fields={key: _with_nulls(part, said.get(key)) for key, part in record.fields.items()})


def _with_nulls(read: Any, said: Any) -> Any:
    match read, said:
        case Mapping() | None, Mapping():
            known = read or {}
            spelt = {
                key: None if is_null(part) else _with_nulls(known[key], part)
                for key, part in said.items()
                if is_null(part) or key in known
            }
            return {**spelt, **{key: part for key, part in known.items() if key not in spelt}}
        case list(), list() | tuple() if len(read) == len(said):
            return [_with_nulls(*pair) for pair in zip(read, said, strict=True)]
    return read


def _cleared(value: Any) -> Any:
    """The value with None where the file says null."""
    if isinstance(value, Mapping):
        return {key: _cleared(part) for key, part in value.items()}
    return None if is_null(value) else value


def _place(record: Record) -> tuple[int, str]:
    """Degrees first, then certifications and down the rungs; what declares no class comes last, each group by id."""
    declared = record.fields.get("class")
    return (_ORDER.index(declared) if declared in _ORDER else len(_ORDER)), record.id


_ORDER: Sequence[str] = (
    CredentialClass.MACRO,
    CredentialClass.CERTIFICATION,
    CredentialClass.ABILITY,
    CredentialClass.SKILL,
    CredentialClass.KNOWLEDGE,
    CredentialClass.PARTICIPATION,
    CredentialClass.RECOGNITION,
)
