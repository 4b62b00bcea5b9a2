"""How corrections read: what a person said over what sources say."""

from collections.abc import Sequence

from microcred.domain.merge import Fact
from microcred.domain.record import Layer
from microcred.domain.same import SAME_AS
from microcred.render.view import Pair, spell

_LAID_OVER = (Layer.EDIT, Layer.OVERLAY)


def spell_corrections(facts: Sequence[Fact]) -> tuple[Pair, ...]:
    """Each field that is believed because somebody at a desk says so: who, when, where it stands, and why."""
    laid_over = [fact for fact in facts if fact.used and fact.layer in _LAID_OVER and fact.field != SAME_AS]
    return tuple(Pair(fact.field, spell(fact.value), _spell_reason(fact)) for fact in laid_over)


def spell_joined(facts: Sequence[Fact]) -> tuple[Pair, ...]:
    """The other ids under which the program is listed, and who says that they are the same."""
    said = [fact for fact in facts if fact.field == SAME_AS and fact.value]
    return tuple(Pair("also listed as", ", ".join(fact.value), _spell_reason(fact)) for fact in said)


def _spell_reason(fact: Fact) -> str:
    if fact.layer is Layer.EDIT:
        who = "said by you" if fact.source_url is None else f"your edit, from {fact.source_url}"
    else:
        who = fact.source_id if fact.source_url is None else f"{fact.source_id}, from {fact.source_url}"
    parts = [who, fact.as_of or "of unknown age"]
    return ", ".join(parts) + (f": {fact.because}" if fact.because else "")
