"""Our own format: the provider file, in YAML or JSON."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from microcred.domain.files.provider_file import KEYS, read_provider_file
from microcred.domain.files.provider_keys import program_shape, provider_shape
from microcred.domain.record import FactSource, Layer, Record, RecordKind, Source
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading, reading_of
from microcred.exchange.source_block import spell_source
from microcred.exchange.tree import Tree
from microcred.exchange.yaml_text import put_dash, spell_map

NAME = "yaml"
SUMMARY = "a provider file: a map with provider and programs"

_BARE = ("id", "formerly")
"""The keys under which ids of the file's own provider are written without it."""


def detect(tree: Tree) -> bool:
    """Whether a document looks like a provider file, however much is wrong with it."""
    return isinstance(tree.value, Mapping) and any(key in tree.value for key in KEYS if key != "source")


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """Records of the provider and its programs; their source may be `asked` to bear another name."""
    contents = read_provider_file(tree.value, tree.faults)
    return reading_of(document, tree, contents, format_name=tree.notation or NAME, name=asked.name)


def write(source: Source, records: Sequence[Record]) -> str:
    """A provider file in the house format that reads back as these records, those of one provider or of an overlay."""
    is_overlay = source.layer in (Layer.OVERLAY, Layer.EDIT)
    provider = next((record for record in records if record.kind is RecordKind.PROVIDER), None)
    lines: list[str] = []
    if provider is not None:
        said = _in_order({"id": provider.id, **provider.fields}, provider_shape(is_overlay=is_overlay).fields)
        lines += ["provider:", *spell_map(said, 1)]
    if block := spell_source(source):
        lines += spell_map({"source": block})
    if is_overlay:
        lines.append("overlay: true")
    owner = None if is_overlay or provider is None else provider.id
    programs = [record for record in records if record.kind is RecordKind.PROGRAM]
    lines.append("programs:" if programs else "programs: []")
    for number, record in enumerate(programs):
        lines += ["", *_program_lines(record, source, owner)] if number else _program_lines(record, source, owner)
    return "\n".join(lines) + "\n"


def _program_lines(record: Record, source: Source, owner: str | None) -> Iterator[str]:
    said: dict[str, Any] = {"id": record.id, **record.fields}
    for key in _BARE:
        if said.get(key):
            said[key] = _bare(said[key], owner)
    where = {
        key: value
        for key, value, usual in zip(FactSource._fields, record.where, (source.url, source.as_of), strict=True)
        if value != usual
    }
    by_field = {
        key: {name: value for name, value in fact._asdict().items() if value is not None}
        for key, fact in record.fact_sources.items()
    }
    said |= ({"source": where} if where else {}) | ({"sources": by_field} if by_field else {})
    return put_dash(spell_map(_in_order(said, program_shape(owner).fields), 2), 1)


def _bare(value: Any, owner: str | None) -> Any:
    if isinstance(value, str):
        return value.removeprefix(f"{owner}/")
    return [_bare(part, owner) for part in value]


def _in_order(said: Mapping[str, Any], keys: Mapping[str, Any]) -> dict[str, Any]:
    return {key: said[key] for key in keys if key in said}
