"""Records that were refused before it could be told what they are called: known again by what else they say.

A record with errors still counts as listed. Where it is not known which one it was, nothing of its source counts as
gone: a program is not withdrawn over a slip in its file.
"""

from typing import NamedTuple

from microcred.actions.reading import Pile, recall_from
from microcred.domain.report import Finding
from microcred.exchange.sheets.ids import Known
from microcred.store.open import Catalogue


class KnownAgain(NamedTuple):
    """The ids of refused records that were known again by address, code or title, and how many were not.

    `is_new` where the source listed nothing before, so that nothing can be missing.
    """

    ids: list[str]
    strangers: int
    is_new: bool = False


def know_again(catalogue: Catalogue, pile: Pile) -> KnownAgain:
    """Which programs of its source the refused records without ids are."""
    unnamed = pile.unnamed
    if not unnamed:
        return KnownAgain([], 0)
    known = Known(recall_from(catalogue)(pile.source.id).programs)
    found = [known.find(str(fields.get("provider")), fields) for fields in unnamed]
    return KnownAgain([each.id for each in found if each], found.count(None), is_new=not known.by_id)


def tell_strangers(pile: Pile, known: KnownAgain) -> list[Finding]:
    """A warning where something may be missing only because its record was refused."""
    if not known.strangers or known.is_new:
        return []
    what = "a refused record has" if known.strangers == 1 else f"{known.strangers:,} refused records have"
    message = f"{what} no id to be known by: nothing of “{pile.source.id}” is withdrawn this time"
    return [Finding(pile.name, None, None, None, message, "mend what is refused, and read it again")]
