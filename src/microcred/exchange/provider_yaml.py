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

_BARE = ("id", "formerly", "requires", "recommends", "prepares_for", "replaced_by")
"""The keys under which ids of the file's own provider are written without it."""

Stated = Mapping[str, Mapping[str, Any]]
"""What a file says of its sources, by the id of the program: what its author spelt out is not left to be inherited."""


def detect(tree: Tree) -> bool:
    """Whether a document looks like a provider file, however much is wrong with it."""
    return isinstance(tree.value, Mapping) and any(key in tree.value for key in KEYS if key != "source")


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """Records of the provider and its programs; their source may be `asked` to bear another name."""
    contents = read_provider_file(tree.value, tree.faults)
    return reading_of(document, tree, contents, format_name=tree.notation or NAME, name=asked.name)


def write(source: Source, records: Sequence[Record], stated: Stated | None = None) -> str:
    """A provider file in the house format that reads back as these records, those of one provider or of an overlay.

    Where nothing is `stated` of a program, its sources are written where they differ from the file's.
    """
    is_overlay = source.layer in (Layer.OVERLAY, Layer.EDIT)
    provider = next((record for record in records if record.kind is RecordKind.PROVIDER), None)
    lines: list[str] = []
    if provider is not None:
        said = _in_order({"id": provider.id, **provider.fields}, provider_shape(is_overlay=is_overlay).fields)
        lines += spell_map({"provider": said})
    if block := spell_source(source):
        lines += spell_map({"source": block})
    if is_overlay:
        lines.append("overlay: true")
    owner = None if is_overlay or provider is None else provider.id
    programs = [record for record in records if record.kind is RecordKind.PROGRAM]
    lines.append("programs:" if programs else "programs: []")
    for number, record in enumerate(programs):
        sources = _sources_of(record, source) if stated is None else stated.get(record.id, {})
        lines += ["", *_program_lines(record, sources, owner)] if number else _program_lines(record, sources, owner)
    return "\n".join(lines) + "\n"


def _program_lines(record: Record, sources: Mapping[str, Any], owner: str | None) -> Iterator[str]:
    said: dict[str, Any] = {"id": record.id, **record.fields, **sources}
    for key in _BARE:
        if owner and said.get(key):
            said[key] = _bare(said[key], f"{owner}/")
    return put_dash(spell_map(_in_order(said, program_shape(owner).fields), 2), 1)


def _sources_of(record: Record, source: Source) -> dict[str, Any]:
    where = {
        key: value
        for key, value, usual in zip(FactSource._fields, record.where, (source.url, source.as_of, None), strict=True)
        if value != usual
    }
    by_field = {
        key: {name: value for name, value in fact._asdict().items() if value is not None}
        for key, fact in record.fact_sources.items()
    }
    return ({"source": where} if where else {}) | ({"sources": by_field} if by_field else {})


def _bare(value: Any, prefix: str) -> Any:
    """Ids without their provider, also in the branches of a requirement; a condition names none."""
    match value:
        case str():
            return value.removeprefix(prefix)
        case list() | tuple():
            return [_bare(part, prefix) for part in value]
        case Mapping() if "condition" not in value:
            return {key: _bare(part, prefix) for key, part in value.items()}
    return value


def _in_order(said: Mapping[str, Any], keys: Mapping[str, Any]) -> dict[str, Any]:
    return {key: said[key] for key in keys if key in said}
