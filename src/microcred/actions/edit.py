"""Lays a person's corrections over what sources say, and takes them off again."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from microcred.actions.load import place
from microcred.actions.resolve import resolve_program
from microcred.domain.edits import SOURCE, YOU, Reason, check_keys, make_edit
from microcred.domain.errors import MicrocredError
from microcred.domain.history import ChangeSeen
from microcred.domain.record import Layer, Source
from microcred.domain.requirement import programs_named
from microcred.domain.same import SAME_AS
from microcred.exchange.edit_text import read_text, read_values, spell_text
from microcred.exchange.provider_yaml import write
from microcred.store.changes import Cause
from microcred.store.edits import drop_edit, list_edits
from microcred.store.facts import facts_of
from microcred.store.history import get_change, list_changes
from microcred.store.open import Catalogue
from microcred.store.programs import get_programs
from microcred.store.write import Delivered, apply_source

COMMAND = "edit"


class Edit(NamedTuple):
    """What to correct: words such as hours=40, where it is stated, and why."""

    word: str
    said: Sequence[str]
    url: str | None = None
    because: str | None = None
    message: str | None = None


def edit_program(catalogue: Catalogue, asked: Edit, now: str, today: date) -> ChangeSeen:
    """Says these values of the program, whatever sources say; a change of the history, which undo takes back."""
    program_id = resolve_program(catalogue, asked.word, today)
    return _apply(catalogue, program_id, read_values(asked.said), asked, now, today)


def say_same(catalogue: Catalogue, asked: Edit, now: str, today: date) -> ChangeSeen | None:
    """Says that the programs of `asked.said` are the same as the first one, whose id stays; None where they are known to be."""
    if not asked.said:
        raise MicrocredError("which program is the same?", f"microcred edit --same {asked.word} OTHER")
    stays, *others = (resolve_program(catalogue, word, today) for word in (asked.word, *asked.said))
    goes = [each for each in dict.fromkeys(others) if each != stays]
    _check_apart(catalogue, stays, goes)
    if not goes:
        return None
    named = [*(_believed(catalogue, stays).get(SAME_AS) or ()), *goes]
    return _apply(catalogue, stays, {SAME_AS: named}, asked, now, today)


def _check_apart(catalogue: Catalogue, stays: str, goes: Sequence[str]) -> None:
    """Raises MicrocredError where one of the programs requires another: they cannot be one."""
    ids = {stays, *goes}
    for program in get_programs(catalogue, sorted(ids)).values():
        if required := sorted(ids.intersection(programs_named(program.requires))):
            raise MicrocredError(
                f"{program.id} requires {required[0]}: they cannot be one",
                f"microcred compare {program.id} {required[0]}",
            )


def write_out(catalogue: Catalogue, word: str, today: date) -> str:
    """What is believed of the program, as a text to correct."""
    program_id = resolve_program(catalogue, word, today)
    return spell_text(program_id, _believed(catalogue, program_id))


def take_in(catalogue: Catalogue, before: str, after: str, asked: Edit, now: str, today: date) -> ChangeSeen | None:
    """Says what was changed in that text; None where nothing was."""
    program_id = resolve_program(catalogue, asked.word, today)
    said = read_text(before, after)
    return _apply(catalogue, program_id, said, asked, now, today) if said else None


def drop(catalogue: Catalogue, word: str, keys: Sequence[str], asked: Edit, now: str, today: date) -> ChangeSeen:
    """Takes back what was said of these fields of the program, of all where none is named."""
    check_keys(keys)
    program_id = resolve_program(catalogue, word, today)
    cause = Cause(COMMAND, asked.message or asked.because or "dropped", now)
    number, changes = drop_edit(catalogue, program_id, keys, cause, place)
    change = get_change(catalogue, number)
    assert change is not None  # noqa: S101 – it has just been made
    return ChangeSeen(change, tuple(changes))


def spell_edits(catalogue: Catalogue) -> tuple[str, int]:
    """What the person says of programs, as a file that says it over sources elsewhere, and of how many it is."""
    records = list_edits(catalogue)
    return write(Source(id="edits", layer=Layer.OVERLAY, title="Corrections"), records), len(records)


def _apply(
    catalogue: Catalogue, program_id: str, said: Mapping[str, Any], asked: Edit, now: str, today: date
) -> ChangeSeen:
    reason = Reason(asked.url, today.isoformat(), asked.because)
    record = make_edit(program_id, said, reason, _believed(catalogue, program_id))
    delivered = Delivered(source=SOURCE, records=(record,), partial=True, allow_shrink=True)
    message = asked.message or asked.because
    outcome = apply_source(catalogue, delivered, command=COMMAND, message=message, now=now, classify=place)
    changes = list_changes(catalogue)
    change = next(each for each in changes if outcome.number in (None, each.number) and each.source == YOU)
    return ChangeSeen(change, outcome.changes)


def _believed(catalogue: Catalogue, program_id: str) -> dict[str, Any]:
    """The value of each field that is believed, as it is written in a file."""
    return {fact.field: fact.value for fact in facts_of(catalogue, program_id) if fact.used}
