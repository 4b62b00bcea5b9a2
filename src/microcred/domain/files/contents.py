"""What a file says once it has been validated, whatever its format."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from microcred.domain.files.problem import Path, Problem
from microcred.domain.record import Record, RecordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The source block of a file, its good records, the ids of its bad programs or skills, and all that is wrong.

    `paths` says where in the file each record stands. `unnamed` is what bad ones say of which not even the id can be
    told: for a program also its provider.
    """

    source: Mapping[str, Any] = field(default_factory=dict)
    is_overlay: bool = False
    records: tuple[Record, ...] = ()
    rejected_ids: tuple[str, ...] = ()
    unnamed: tuple[Mapping[str, Any], ...] = ()
    paths: Mapping[tuple[RecordKind, str], Path] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def bad_positions(problems: Iterable[Problem], key: str) -> tuple[set[int], bool]:
    """Which values of the list at a root key hold errors, and whether any error is outside that list."""
    inside: set[int] = set()
    is_outside = False
    for problem in problems:
        match problem.path:
            case _ if problem.is_warning:
                continue
            case (root, int() as position, *_) if root == key:
                inside.add(position)
            case _:
                is_outside = True
    return inside, is_outside
