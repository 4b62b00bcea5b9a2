"""Places programs anew where the rules have changed: those that move are written down, with their old class and new one.

No source says anything new then, so this change is kept in a table of its own and not in the records.
"""

from collections.abc import Sequence
from typing import NamedTuple

from microcred.domain.history import RULES
from microcred.domain.program import ClassFrom, Program
from microcred.domain.progress import Advance, ignore
from microcred.domain.record import FieldChange
from microcred.store.changes import Cause, Happened, close_change, count, open_change
from microcred.store.derive import Classify, classed, write_programs
from microcred.store.open import Catalogue
from microcred.store.programs import all_program_ids, get_as_stored
from microcred.store.setting import read_setting, write_setting
from microcred.store.transaction import transaction

_RULES = "rules"
_AT_ONCE = 1000
_PUT = "INSERT INTO class_move (change, program, old, new) VALUES (?, ?, ?, ?)"
_MOVES = "SELECT program, old, new FROM class_move WHERE change = ? ORDER BY program"


class Rules(NamedTuple):
    """The rules as they are now: a digest that tells them from others, and how they place a program."""

    digest: str
    classify: Classify


def place_anew(catalogue: Catalogue, rules: Rules, now: str, advance: Advance = ignore) -> list[FieldChange]:
    """Places every program that declares no class by these rules, unless that was done; what moved, by a new change.

    Where none moves, only how sure it is is written, and the history stays as it is.
    """
    if read_setting(catalogue, _RULES) == rules.digest:
        return []
    with transaction(catalogue):
        moved = _write_anew(catalogue, rules.classify, advance)
        if moved:
            number = open_change(catalogue, None, Cause(RULES, "newer rules place them otherwise", now))
            catalogue.executemany(_PUT, [(number, move.id, move.old, move.new) for move in moved])
            close_change(catalogue, number, count(moved))
        write_setting(catalogue, {_RULES: rules.digest})
    return moved


def moves_of(catalogue: Catalogue, number: int) -> list[FieldChange]:
    """The programs that a change of the rules moved."""
    return [_move(*row) for row in catalogue.execute(_MOVES, (number,))]


def _write_anew(catalogue: Catalogue, classify: Classify, advance: Advance) -> list[FieldChange]:
    moved: list[FieldChange] = []
    ids = all_program_ids(catalogue)
    for start in range(0, len(ids), _AT_ONCE):
        known = get_as_stored(catalogue, ids[start : start + _AT_ONCE])
        anew = _place(list(known.values()), classify)
        differing = [program for program in anew if program != known[program.id]]
        write_programs(catalogue, differing, known)
        moved += [
            _move(program.id, old, program.credential_class)
            for program in differing
            if (old := known[program.id].credential_class) is not program.credential_class
        ]
        advance(min(start + _AT_ONCE, len(ids)), len(ids))
    return moved


def _place(programs: Sequence[Program], classify: Classify) -> list[Program]:
    return [classed(program, classify) for program in programs if program.class_from is ClassFrom.CLASSIFIED]


def _move(program: str, old: str, new: str) -> FieldChange:
    return FieldChange(program, Happened.CHANGED, "class", str(old), str(new))
