"""Labelled badges: what the readings say, from labels.jsonl, and the badges themselves, from the directory's file."""

import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from microcred.domain.evidence import fields_of
from microcred.domain.program import build_program
from microcred.exchange.badge_lines import make_program

LABELS = Path(__file__).with_name("labels.jsonl")


class Labelled(NamedTuple):
    """A badge with its readings; `other` is the class that the first reader might also have chosen.

    `same_reader`: the second reading is the first reader's own, which agrees more than another's would.
    """

    id: str
    label: str
    other: str | None
    second: str | None
    second_other: str | None
    issuer: str
    fields: Mapping[str, str]
    same_reader: bool = False

    @property
    def accepted(self) -> set[str]:
        """The classes that the first reader accepts."""
        return {self.label, *([self.other] if self.other else ())}


def read_badges(path: str) -> Iterator[dict[str, Any]]:
    """The badges of a file of JSON lines, packed or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else Path(path).open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def fields_of_badge(badge: Mapping[str, Any]) -> Mapping[str, str]:
    """What the classifier reads of a badge, as after an import."""
    issuer = badge["issuer"][0]["name"] if badge["issuer"] else "?"
    program = {"title": "?", **make_program(badge, {})}
    return fields_of(build_program(f"{issuer}/badge", program))


def read_labels() -> dict[str, dict[str, Any]]:
    """What is known of each labelled badge, by its id."""
    return {label["id"]: label for label in map(json.loads, LABELS.read_text(encoding="utf-8").splitlines())}


def read_labelled(path: str) -> list[Labelled]:
    """All labelled badges in the order of their ids."""
    labels = read_labels()
    found = {}
    for badge in read_badges(path):
        if (label := labels.get(badge["id"])) is not None:
            found[badge["id"]] = Labelled(
                badge["id"],
                label["class"],
                label.get("or"),
                label.get("second"),
                label.get("second_or"),
                badge["issuer"][0]["name"] if badge["issuer"] else "?",
                fields_of_badge(badge),
                label.get("same_reader", False),
            )
    return [found[each] for each in sorted(found)]
