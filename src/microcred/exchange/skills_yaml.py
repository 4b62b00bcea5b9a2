"""The skill vocabulary as a file, in YAML or JSON."""

from collections.abc import Mapping

from microcred.domain.files.skills_file import read_skills_file
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading, reading_of
from microcred.exchange.tree import Tree

NAME = "skills"
SUMMARY = "a skills file: a map with skills"


def detect(tree: Tree) -> bool:
    """Whether a document looks like a vocabulary of skills, however much is wrong with it."""
    return isinstance(tree.value, Mapping) and "skills" in tree.value and "programs" not in tree.value


def read(document: Document, tree: Tree, name: str | None = None) -> Reading:
    """A record for each skill; `name` is the source's, whatever the file says."""
    contents = read_skills_file(tree.value, tree.faults)
    return reading_of(document, tree, contents, format_name=NAME, name=name)
