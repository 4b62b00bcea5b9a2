"""The sources that facts cite, as a file, in YAML or JSON."""

from collections.abc import Mapping, Sequence

from microcred.domain.files.sources_file import cited_shape, read_sources_file
from microcred.domain.record import Record, Source
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading, reading_of
from microcred.exchange.source_block import spell_source
from microcred.exchange.tree import Tree
from microcred.exchange.yaml_text import spell_list, spell_map

NAME = "sources"
SUMMARY = "a file of cited sources with their licences: a map with sources"


def detect(tree: Tree) -> bool:
    """Whether a document looks like a list of cited sources, however much is wrong with it."""
    return isinstance(tree.value, Mapping) and "sources" in tree.value


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """A record for each of them; its source may be `asked` to bear another name, whatever the file says."""
    contents = read_sources_file(tree.value, tree.faults)
    return reading_of(document, tree, contents, format_name=NAME, name=asked.name)


def write(source: Source, sources: Sequence[Record]) -> str:
    """A file of cited sources in the house format that reads back as these records."""
    lines = [*spell_map({"source": block})] if (block := spell_source(source)) else []
    lines.append("sources:" if sources else "sources: []")
    said = [{"id": each.id, **each.fields} for each in sources]
    keys = cited_shape().fields
    lines += spell_list([{key: one[key] for key in keys if key in one} for one in said], 1)
    return "\n".join(lines) + "\n"
