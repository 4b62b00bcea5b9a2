"""The jobs of an industry as a file, in YAML or JSON."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from microcred.domain.files.jobs_file import job_shape, read_jobs_file
from microcred.domain.record import Record, Source
from microcred.exchange.asked import NOTHING_ASKED, Asked
from microcred.exchange.document import Document
from microcred.exchange.reading import Reading, reading_of
from microcred.exchange.source_block import spell_source
from microcred.exchange.tree import Tree
from microcred.exchange.yaml_text import put_dash, spell_list, spell_map

NAME = "jobs"
SUMMARY = "a file of jobs: a map with industry and jobs"


def detect(tree: Tree) -> bool:
    """Whether a document looks like jobs of an industry, however much is wrong with it."""
    return isinstance(tree.value, Mapping) and "jobs" in tree.value


def read(document: Document, tree: Tree, asked: Asked = NOTHING_ASKED) -> Reading:
    """A record for each job; its source may be `asked` to bear another name, whatever the file says."""
    contents = read_jobs_file(tree.value, tree.faults)
    return reading_of(document, tree, contents, format_name=NAME, name=asked.name)


def write(source: Source, industry: str, jobs: Sequence[Record]) -> str:
    """A file of jobs in the house format that reads back as these records, all of them of this industry."""
    lines = [f"industry: {industry}"]
    if block := spell_source(source):
        lines += spell_map({"source": block})
    lines.append("jobs:" if jobs else "jobs: []")
    for number, record in enumerate(jobs):
        lines += ["", *_job_lines(record)] if number else _job_lines(record)
    return "\n".join(lines) + "\n"


def _job_lines(record: Record) -> Iterator[str]:
    said: dict[str, Any] = {"id": record.id, **record.fields}
    lines = list(
        spell_map({key: said[key] for key in job_shape().fields if key in said and key != "certifications"}, 2)
    )
    if asked := said.get("certifications"):
        lines += ["    certifications:", *spell_list(asked, 3)]
    elif "certifications" in said:
        lines += spell_map({"certifications": asked}, 2)
    return put_dash(iter(lines), 1)
