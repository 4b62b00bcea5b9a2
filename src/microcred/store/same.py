"""Ids that corrections make one program's: which programs a change of such a correction touches."""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from microcred.domain.program import Program
from microcred.domain.record import FieldChange
from microcred.domain.same import Same, widen
from microcred.store.changes import Happened, changes_of_program
from microcred.store.open import Catalogue
from microcred.store.programs import get_as_stored
from microcred.store.records import same_now

# What corrections say now, and what the change that is being made has just taken away
_SAID = """
SELECT record.id, said.value FROM source
CROSS JOIN record ON record.source = source.key AND record.superseded_by IS NULL, json_each(record.fields, '$.same_as') AS said
WHERE source.layer IN ('edit', 'overlay') AND record.kind = 'program' AND said.type = 'text'
UNION
SELECT record.id, said.value FROM record, json_each(record.fields, '$.same_as') AS said
WHERE record.superseded_by = (SELECT max(number) FROM change) AND record.kind = 'program' AND said.type = 'text'
"""


class Joined(NamedTuple):
    """The id under which programs of several ids stood before a change, and under which they stand after it."""

    before: Same
    after: Same

    def changes_of(self, program_id: str, old: Program | None, new: Program | None) -> Iterator[FieldChange]:
        """What differs between a program before and after, where its id did not join another or left it."""
        stood, stands = self.before.get(program_id), self.after.get(program_id)
        if (old is None) != (new is None) and stood != stands:
            yield FieldChange(program_id, Happened.CHANGED, "id", stood or program_id, stands or program_id)
        elif old is not None or new is not None:
            yield from changes_of_program(program_id, old, new)


def touch_joined(catalogue: Catalogue, programs: Collection[str]) -> tuple[set[str], Joined]:
    """The programs that must be derived anew where the records of these have changed, and which of them are one."""
    pairs: Iterable[tuple[str, str]] = catalogue.execute(_SAID).fetchall()
    after = same_now(catalogue)
    touched = widen(programs, pairs)
    named = {each for pair in pairs for each in pair}
    stood = get_as_stored(catalogue, sorted(touched & named))
    before = {former: each.id for each in stood.values() for former in each.formerly if former in named - stood.keys()}
    return touched, Joined(before, after)
