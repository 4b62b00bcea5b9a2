"""A catalogue as text: what `export` writes, in each of its formats."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from microcred.exchange import (
    cited_yaml,
    industries_yaml,
    jobs_yaml,
    program_lines,
    program_table,
    provider_yaml,
    skills_yaml,
)
from microcred.exchange.file_contents import CatalogueFiles, ProviderFile

if TYPE_CHECKING:
    from microcred.exchange.published.said import Published

FORMATS = ("yaml", "jsonl", "csv", "xlsx", "parquet", "sqlite", "ctdl", "openbadges", "schemaorg")
"""The formats that export writes."""

LINKED = ("ctdl", "openbadges", "schemaorg")
"""Those of linked data (JSON-LD): other systems read them, and import does."""

BINARY = ("xlsx", "parquet", "sqlite")
"""Those that are no text."""

ENDINGS = {
    ".yaml": "yaml", ".yml": "yaml", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".xlsx": "xlsx",
    ".parquet": "parquet", ".sqlite": "sqlite", ".sqlite3": "sqlite", ".db": "sqlite",
}  # fmt: skip
"""The format that a file's ending asks for."""


def spell_catalogue(files: CatalogueFiles, to: str) -> str:
    """One text that reads back as this catalogue; lines and tables hold programs and providers alone."""
    match to:
        case "jsonl":
            return program_lines.write(files.providers)
        case "csv":
            return program_table.write(files.providers)
        case "ctdl" | "openbadges" | "schemaorg":
            return json.dumps(_publish(files, to).document, ensure_ascii=False, indent=1) + "\n"
    texts = [skills_yaml.write(each.source, each.skills) for each in files.skills]
    texts += [_spell_provider(each) for each in files.providers]
    texts += [industries_yaml.write(each.source, each.industries) for each in files.industries]
    texts += [jobs_yaml.write(each.source, each.industry, each.jobs) for each in files.jobs]
    texts += [cited_yaml.write(each.source, each.cited) for each in files.cited]
    return "---\n".join(texts)


def count_lost(files: CatalogueFiles, to: str) -> Mapping[str, int]:
    """In how many programs the format has no place for what they say, by key; the most frequent first."""
    return dict(_publish(files, to).lost.most_common()) if to in LINKED else {}


def _publish(files: CatalogueFiles, to: str) -> "Published":
    from microcred.exchange.published import ctdl, open_badges, schema_org

    write = {"ctdl": ctdl.publish, "openbadges": open_badges.publish, "schemaorg": schema_org.publish}[to]
    return write(files.providers)


def spell_packed(files: CatalogueFiles, to: str) -> bytes:
    """A workbook or a Parquet file that reads back as the programs of this catalogue."""
    from microcred.exchange import parquet_table, workbook

    rows = program_table.flat_rows(files.providers)
    return parquet_table.write(rows) if to == "parquet" else workbook.write(rows)


def spell_folder(files: CatalogueFiles, to: str) -> dict[str, str]:
    """A text for each provider, by the name of the file; what else there is stands beside them where YAML is written."""
    several: dict[str, list[ProviderFile]] = {}
    for each in files.providers:
        several.setdefault(each.provider.id, []).append(each)
    texts = {
        f"{provider}.{'jsonld' if to in LINKED else to}": spell_catalogue(CatalogueFiles(tuple(group)), to)
        for provider, group in several.items()
    }
    if to == "yaml" and files.skills:
        texts["skill-vocabulary.yaml"] = spell_catalogue(CatalogueFiles((), files.skills), to)
    if to == "yaml" and (files.industries or files.jobs):
        journey = CatalogueFiles((), (), files.industries, files.jobs)
        texts["industries-and-jobs.yaml"] = spell_catalogue(journey, to)
    if to == "yaml" and files.cited:
        texts["cited-sources.yaml"] = spell_catalogue(CatalogueFiles((), cited=files.cited), to)
    return texts


def left_out(files: CatalogueFiles, to: str) -> str:
    """What the format cannot hold, in words; empty where there is nothing of it."""
    parts = (
        (files.skills, "skills"),
        (files.industries, "industries"),
        (files.jobs, "jobs"),
        (files.cited, "cited sources"),
    )
    return "" if to == "yaml" else ", ".join(name for several, name in parts if several)


def choose_format(said: str | None, file: str | None) -> str:
    """The format that was asked for, else that of the file's ending, else YAML."""
    if said:
        return said
    ending = "." + file.rpartition(".")[2].lower() if file and "." in file else ""
    return ENDINGS.get(ending, "yaml")


def _spell_provider(file: ProviderFile) -> str:
    return provider_yaml.write(file.source, (file.provider, *file.programs))
