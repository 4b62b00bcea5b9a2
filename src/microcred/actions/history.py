"""The history: what was done, what one change did, and taking it back."""

from microcred.actions.load import place
from microcred.domain.errors import MicrocredError
from microcred.domain.history import Change, ChangeSeen, Undone
from microcred.domain.record import FieldChange
from microcred.store.changes import Happened
from microcred.store.history import differences_of, get_change, list_changes
from microcred.store.open import Catalogue
from microcred.store.undo import last_change, undo_change

_OPPOSITE = {
    Happened.ADDED: Happened.WITHDRAWN,
    Happened.WITHDRAWN: Happened.RETURNED,
    Happened.RETURNED: Happened.WITHDRAWN,
}


def list_history(catalogue: Catalogue) -> list[Change]:
    """Every change, the newest first."""
    return list_changes(catalogue)


def see_change(catalogue: Catalogue, number: int) -> ChangeSeen:
    """One change with all that it did."""
    return ChangeSeen(_require(catalogue, number), tuple(differences_of(catalogue, number, place)))


def undo(catalogue: Catalogue, number: int | None, now: str) -> Undone:
    """Takes back the change of that number, else the last one that is not undone."""
    if number is None:
        number = last_change(catalogue)
    if number is None:
        raise MicrocredError("there is nothing to undo", "microcred history lists what was done")
    by, changes = undo_change(catalogue, number, now, place)
    differences = tuple(_turn_round(change) for change in changes)
    return Undone(_require(catalogue, number), _require(catalogue, by), differences)


def _require(catalogue: Catalogue, number: int) -> Change:
    change = get_change(catalogue, number)
    if change is None:
        raise MicrocredError(f"there is no change {number}", "microcred history lists them")
    return change


def _turn_round(change: FieldChange) -> FieldChange:
    """What was undone, from what its undoing did."""
    happened = Happened(change.change)
    opposite = _OPPOSITE.get(happened, happened)
    if happened is Happened.WITHDRAWN and change.field != "status":
        opposite = Happened.ADDED  # it is gone altogether
    return change._replace(change=opposite, old=change.new, new=change.old)
