"""Rows and values: the only place that knows which column holds what of a program or a provider.

Lists and trees are JSON text under the words of a provider file; NULL is what is unknown or empty.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from microcred.domain.difference import spell_program
from microcred.domain.program import ClassFrom, Program, build_program
from microcred.domain.provider import Provider, ProviderKind
from microcred.domain.taxonomy import CredentialClass
from microcred.domain.words import fold

_TEXTS = (
    "title", "class_basis", "kind", "delivery", "location", "language", "status", "retired_on", "replaced_by",
    "valid_months", "url", "as_of", "source_url", "stale_after_days", "description",
)  # fmt: skip
_TREES = (
    "aliases", "exam_codes", "identifiers", "formerly", "assessment", "criteria", "requires", "conditions", "recommends",
    "prepares_for", "counts_toward", "open_to", "starts", "renewal",
)  # fmt: skip
_COSTS = ("cost_learning", "cost_assessment", "cost_certificate", "cost_currency", "cost_stated_paid")
_READ = ("id", "class", "class_from", "class_confidence", "hours_min", "hours", *_COSTS, *_TEXTS, *_TREES)

PROGRAM_READ = ", ".join(f"program.{column}" for column in _READ)
"""The columns that `read_program` takes, in order, after the program's key."""

PROVIDER_READ = "provider.id, provider.name, provider.kind, provider.internal, provider.url"
"""The columns that `read_provider` takes, in order."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def to_text(value: Any) -> str | None:
    """JSON text of a value; None stays NULL."""
    return None if value is None else _encode(value)


def from_text(text: str | None) -> Any:
    """The value of JSON text; NULL is None."""
    return None if text is None else json.loads(text)


def write_program(program: Program) -> dict[str, Any]:
    """The program's row; its skills stand in a table of their own."""
    fields = spell_program(program)
    cost = program.cost
    return {
        **{column: fields[column] for column in (*_TEXTS, "class", "class_from")},
        "id": program.id,
        "provider": program.provider,
        "class_confidence": program.class_confidence,
        "hours_min": program.hours_min,
        "hours": program.hours,
        **{f"cost_{name}": value for name, value in cost._asdict().items()},
        "cost_total": cost.total,
        "cost_complete": cost.complete,
        "cost_paid": cost.paid,
        "formality": program.credential_class.formality,
        "rung": program.credential_class.rung,
        **{column: to_text(fields[column]) for column in _TREES},
    }


def read_program(row: Sequence[Any], skills: Sequence[str]) -> Program:
    """The program of a row (PROGRAM_READ) and its skills."""
    columns = {column: value for column, value in zip(_READ, row, strict=True) if value is not None}
    fields = {column: columns[column] for column in _TEXTS if column in columns}
    fields |= {column: json.loads(columns[column]) for column in _TREES if column in columns}
    fields["skills"] = skills
    if "hours_min" in columns or "hours" in columns:
        fields["hours"] = {"min": _number(columns.get("hours_min")), "max": _number(columns.get("hours"))}
    if any(column in columns for column in _COSTS):
        fields["cost"] = _read_cost(columns)
    if columns["class_from"] == ClassFrom.DECLARED:
        return build_program(columns["id"], {**fields, "class": columns["class"]})
    return build_program(columns["id"], fields).placed(
        CredentialClass(columns["class"]), columns.get("class_confidence")
    )


def write_provider(provider: Provider) -> dict[str, Any]:
    """The provider's row."""
    return {**provider._asdict(), "folded": fold(provider.name)}


def read_provider(row: Sequence[Any]) -> Provider:
    """The provider of a row (PROVIDER_READ)."""
    provider_id, name, kind, internal, url = row
    return Provider(provider_id, name, ProviderKind(kind) if kind is not None else None, bool(internal), url)


def _read_cost(columns: Mapping[str, Any]) -> dict[str, Any]:
    stated = columns.get("cost_stated_paid")
    return {
        "learning": _number(columns.get("cost_learning")),
        "assessment": _number(columns.get("cost_assessment")),
        "certificate": _number(columns.get("cost_certificate")),
        "currency": columns.get("cost_currency"),
        "paid": None if stated is None else bool(stated),
    }


def _number(value: float | None) -> float | None:
    """Whole numbers as they were written: SQLite's REAL makes 40 into 40.0."""
    return int(value) if value is not None and value.is_integer() else value
