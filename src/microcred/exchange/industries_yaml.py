"""The industries as a file, in YAML or JSON."""

from collections.abc import Mapping, Sequence

from microcred.domain.files.industries_file import industry_shape, read_industries_file
from microcred.domain.record import Record, Source
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading, reading_of
from microcred.exchange.source_block import spell_source
from microcred.exchange.tree import Tree
from microcred.exchange.yaml_text import spell_list, spell_map

NAME = "industries"
SUMMARY = "a file of industries: a map with industries"


def detect(tree: Tree) -> bool:
    """Whether a document looks like a list of industries, however much is wrong with it."""
    return isinstance(tree.value, Mapping) and "industries" in tree.value


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """A record for each industry; its source may be `asked` to bear another name, whatever the file says."""
    contents = read_industries_file(tree.value, tree.faults)
    return reading_of(document, tree, contents, format_name=NAME, name=asked.name)


def write(source: Source, industries: Sequence[Record]) -> str:
    """A file of industries in the house format that reads back as these records."""
    lines = [*spell_map({"source": block})] if (block := spell_source(source)) else []
    lines.append("industries:" if industries else "industries: []")
    said = [{"id": each.id, **each.fields} for each in industries]
    keys = industry_shape().fields
    lines += spell_list([{key: one[key] for key in keys if key in one} for one in said], 1)
    return "\n".join(lines) + "\n"
