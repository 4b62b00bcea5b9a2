"""The file of sources that facts cite: from plain values to records, or to all that is wrong with them."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from microcred.domain.files.contents import Contents
from microcred.domain.files.fields import found, unknown_keys
from microcred.domain.files.listing import collect, read_listed
from microcred.domain.files.problem import Problem
from microcred.domain.files.provider_keys import SOURCE
from microcred.domain.files.scalars import Slug, Text, Url
from microcred.domain.files.shapes import Field, ListOf, Shape
from microcred.domain.record import RecordKind

KEYS = ("source", "sources")
"""The keys at the root of a file of sources."""

_SHAPE = Shape(
    {
        "id": Field(Slug(example="onet"), "The id of the source.", is_required=True),
        "title": Field(Text(example="O*NET 29.3 Database"), "What the source is called.", is_required=True),
        "url": Field(Url(), "Where it is published."),
        "addresses": Field(ListOf(Url()), "Where else: a fact whose address begins so is from it."),
        "used_for": Field(Text(example="codes and titles of jobs"), "What was taken from it."),
        "licence": Field(Text(example="CC BY 4.0"), "Its licence; left out where only facts are taken, one by one."),
        "licence_url": Field(Url(example="https://creativecommons.org/licenses/by/4.0/"), "Where the licence stands."),
        "attribution": Field(Text(example="© 2026 Example", longest=1000), "What the licence wants to be said."),
    },
    keeps_null=True,
)


@cache
def cited_shape() -> Shape:
    """One source of the file."""
    return _SHAPE


def read_sources_file(value: Any, faults: Sequence[Problem] = ()) -> Contents:
    """Everything a file of sources says and all that is wrong with it; `faults` are what its reader has found."""
    if not isinstance(value, Mapping):
        message = f"a file of sources is a map, not {found(value)}"
        return Contents(problems=(*faults, Problem((), message, "begin with sources:")))
    source, wrong = SOURCE.read(value.get("source") or {}, ("source",))
    hint = "for example sources: [{id: onet, title: O*NET 29.3 Database, licence: CC BY 4.0}]"
    listed, problems = read_listed(value.get("sources"), "sources", _SHAPE, hint)
    every = [*faults, *unknown_keys(value, KEYS, ()), *wrong, *problems]
    return collect(RecordKind.SOURCE, "sources", source or {}, listed, every)
