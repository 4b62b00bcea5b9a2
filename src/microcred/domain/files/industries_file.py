"""The file of industries: from plain values to records, or to all that is wrong with them."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from microcred.domain.files.contents import Contents
from microcred.domain.files.fields import found, unknown_keys
from microcred.domain.files.listing import collect, read_listed
from microcred.domain.files.problem import Problem
from microcred.domain.files.provider_keys import SOURCE
from microcred.domain.files.scalars import Slug, Text
from microcred.domain.files.shapes import Field, ListOf, Shape
from microcred.domain.record import RecordKind

KEYS = ("source", "industries")
"""The keys at the root of a file of industries."""

_SHAPE = Shape(
    {
        "id": Field(Slug(example="cybersecurity"), "The id of the industry.", is_required=True),
        "title": Field(Text(example="Cybersecurity"), "What the industry is called.", is_required=True),
        "clusters": Field(ListOf(Text(example="Information Technology")), "Career clusters of O*NET that it is in."),
        "naics": Field(ListOf(Text(example="5415", longest=20)), "Codes of its sectors in NAICS."),
        "departments": Field(ListOf(Text(example="Computer Systems Technology")), "Departments that teach for it."),
    },
    keeps_null=True,
)


@cache
def industry_shape() -> Shape:
    """One industry of the file."""
    return _SHAPE


def read_industries_file(value: Any, faults: Sequence[Problem] = ()) -> Contents:
    """Everything a file of industries says and all that is wrong with it; `faults` are what its reader has found."""
    if not isinstance(value, Mapping):
        message = f"a file of industries is a map, not {found(value)}"
        return Contents(problems=(*faults, Problem((), message, "begin with industries:")))
    source, wrong = SOURCE.read(value.get("source") or {}, ("source",))
    hint = "for example industries: [{id: cybersecurity, title: Cybersecurity}]"
    listed, problems = read_listed(value.get("industries"), "industries", _SHAPE, hint)
    every = [*faults, *unknown_keys(value, KEYS, ()), *wrong, *problems]
    return collect(RecordKind.INDUSTRY, "industries", source or {}, listed, every)
