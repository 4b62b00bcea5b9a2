"""Publishes a catalogue: an index, and a packed part for each provider, named by what is in it. See snapshot."""

import gzip
import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from microcred.domain.record import Source
from microcred.exchange.catalogue_files import spell_folder
from microcred.exchange.file_contents import (
    CatalogueFiles,
    CitedFile,
    IndustriesFile,
    JobsFile,
    ProviderFile,
    SkillsFile,
)
from microcred.exchange.snapshot import FORMAT, INDEX, VERSION, Part

File = TypeVar("File", ProviderFile, SkillsFile, IndustriesFile, JobsFile, CitedFile)


def make_snapshot(files: CatalogueFiles, day: str) -> dict[str, bytes]:
    """The content of each file of a snapshot by its path, the index last: it is to be written last."""
    texts = spell_folder(_by_part(files), "yaml")
    written: dict[str, bytes] = {}
    parts = []
    for name, text in sorted(texts.items()):
        content = text.encode()
        digest = hashlib.sha256(content).hexdigest()
        stem = name.removesuffix(".yaml")
        path = f"parts/{stem}-{digest[:16]}.yaml.gz"
        written[path] = gzip.compress(content, mtime=0)
        parts.append(Part(stem, path, digest, len(content))._asdict())
    index = {"format": FORMAT, "version": VERSION, "made_on": day, "programs": files.programs, "parts": parts}
    return {**written, INDEX: json.dumps(index, ensure_ascii=False, indent=1).encode() + b"\n"}


def _by_part(files: CatalogueFiles) -> CatalogueFiles:
    """The same, each source in one part alone, so that a part can be taken in without the others."""
    return CatalogueFiles(
        tuple(each._replace(source=_name(each.source, each.provider.id)) for each in files.providers),
        tuple(_rename(files.skills, "skills")),
        tuple(_rename(files.industries, "industries")),
        tuple(_rename(files.jobs, "jobs")),
        tuple(_rename(files.cited, "sources")),
    )


def _rename(files: Iterable[File], part: str) -> Iterable[File]:
    return [each._replace(source=_name(each.source, part)) for each in files]


def _name(source: Source, part: str) -> Source:
    return source if source.id == part else replace(source, id=f"{source.id} ({part})")
