"""Labelled badges: what the readings say, from labels.jsonl, and the badges themselves, from the directory's file.

A reading is a class, after a stroke the one that might also have been chosen: `skill/knowledge`. A badge is read twice,
independently; where the two chose another class a third reading, which knows both, has settled it.
"""

import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Self

from microcred.domain.evidence import fields_of
from microcred.domain.program import build_program
from microcred.exchange.badge_lines import make_program

LABELS = Path(__file__).with_name("labels.jsonl")


class Reading(NamedTuple):
    """The class that a reader chose, and the one that he might also have chosen."""

    label: str
    other: str | None = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """From `skill` or `skill/knowledge`."""
        label, _, other = text.partition("/")
        return cls(label, other or None)

    @property
    def accepted(self) -> set[str]:
        """The classes that this reader accepts."""
        return {self.label, *([self.other] if self.other else ())}


class Labelled(NamedTuple):
    """A badge with its readings, the one that decides first."""

    id: str
    readings: tuple[Reading, ...]
    issuer: str
    fields: Mapping[str, str]

    @property
    def label(self) -> str:
        """The class that was read."""
        return self.readings[0].label

    @property
    def other(self) -> str | None:
        """The class that might also have been chosen."""
        return self.readings[0].other

    @property
    def accepted(self) -> set[str]:
        """The classes that are right."""
        return self.readings[0].accepted


def read_badges(path: str) -> Iterator[dict[str, Any]]:
    """The badges of a file of JSON lines, packed or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else Path(path).open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def fields_of_badge(badge: Mapping[str, Any]) -> Mapping[str, str]:
    """What the classifier reads of a badge, as after an import."""
    program = {"title": "?", **make_program(badge, {})}
    return fields_of(build_program(f"{issuer_of(badge)}/badge", program))


def issuer_of(badge: Mapping[str, Any]) -> str:
    """Who awards a badge."""
    return str(badge["issuer"][0]["name"]) if badge["issuer"] else "?"


def read_labels() -> dict[str, tuple[Reading, ...]]:
    """The readings of each labelled badge, by its id; the one that decides comes first."""
    lines = map(json.loads, LABELS.read_text(encoding="utf-8").splitlines())
    return {
        line["id"]: tuple(
            Reading.parse(each) for each in (*([line["settled"]] if "settled" in line else ()), *line["readings"])
        )
        for line in lines
    }


def read_labelled(path: str) -> list[Labelled]:
    """All labelled badges in the order of their ids."""
    labels = read_labels()
    found = {
        badge["id"]: Labelled(badge["id"], labels[badge["id"]], issuer_of(badge), fields_of_badge(badge))
        for badge in read_badges(path)
        if badge["id"] in labels
    }
    return [found[each] for each in sorted(found)]
