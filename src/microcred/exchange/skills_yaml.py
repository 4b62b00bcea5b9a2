"""The skill vocabulary as a file, in YAML or JSON."""

from collections.abc import Mapping, Sequence

from microcred.domain.files.skills_file import read_skills_file
from microcred.domain.record import Record, Source
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading, reading_of
from microcred.exchange.source_block import spell_source
from microcred.exchange.tree import Tree
from microcred.exchange.yaml_text import spell_list, spell_map

NAME = "skills"
SUMMARY = "a skills file: a map with skills"


def detect(tree: Tree) -> bool:
    """Whether a document looks like a vocabulary of skills, however much is wrong with it."""
    return isinstance(tree.value, Mapping) and "skills" in tree.value and "programs" not in tree.value


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """A record for each skill; its source may be `asked` to bear another name, whatever the file says."""
    contents = read_skills_file(tree.value, tree.faults)
    return reading_of(document, tree, contents, format_name=NAME, name=asked.name)


def write(source: Source, skills: Sequence[Record]) -> str:
    """A skills file in the house format that reads back as these records."""
    lines = [*spell_map({"source": block})] if (block := spell_source(source)) else []
    lines.append("skills:" if skills else "skills: []")
    lines += spell_list([{"name": skill.id, **skill.fields} for skill in skills], 1)
    return "\n".join(lines) + "\n"
