"""How other plans than the recommended one read: by what each is best, what it adds and does without."""

from microcred.domain.ladder.values import Ladder
from microcred.render.view import Block, Pair, Pairs
from microcred.views.words import count, join_words, spell_money, spell_number


def show_others(ladder: Ladder) -> tuple[Block, ...]:
    """The alternatives, those that are the same plan told once, and the next best plans."""
    told: dict[frozenset[str], tuple[list[str], Ladder]] = {}
    for label, other in ladder.alternatives:
        told.setdefault(_ids(other), ([], other))[0].append(str(label))
    alternatives = [_pair(", ".join(labels), ladder, other) for labels, other in told.values()]
    plans = [_pair(f"plan {place}", ladder, other) for place, other in enumerate(ladder.plans, start=2)]
    blocks = (Pairs(tuple(alternatives), "Other ways"), Pairs(tuple(plans), "Next best plans"))
    return tuple(block for block in blocks if block.pairs)


def _ids(ladder: Ladder) -> frozenset[str]:
    return frozenset(step.program.id for step in ladder.todo)


def _pair(label: str, ladder: Ladder, other: Ladder) -> Pair:
    """What the other plan comes to, what it adds by title, and how much it does without; the document names all."""
    without = len(_ids(ladder) - _ids(other))
    adds = [step.program.title for step in other.todo if step.program.id not in _ids(ladder)]
    changes = [f"with {join_words(adds)}"] if adds else []
    changes += [f"without {without} of these steps"] if without else []
    total = f"{count(other.totals.steps, 'step')} · {spell_sum(other, says_unknown=False)}"
    return Pair(label, total, ", ".join(changes))


def spell_sum(ladder: Ladder, *, says_unknown: bool = True) -> str:
    """Price and length of what is still to do, and of how many steps either is unknown."""
    totals = ladder.totals
    cost = spell_money(totals.cost, totals.currency) if totals.cost is not None else "price unknown"
    if totals.cost is not None and totals.unknown_cost:
        cost = f"at least {cost}"
    hours = f"{spell_number(totals.hours)} h" if totals.hours is not None else "length unknown"
    if totals.hours is not None and totals.unknown_hours:
        hours = f"at least {hours}"
    unknown = []
    if totals.unknown_cost and totals.cost is not None:
        unknown.append(f"price unknown for {totals.unknown_cost}")
    if totals.unknown_hours and totals.hours is not None:
        unknown.append(f"length unknown for {totals.unknown_hours}")
    others = [
        spell_money(amount, currency) for currency, amount in totals.by_currency.items() if currency != totals.currency
    ]
    text = f"{join_words([cost, *others])} · {hours}"
    return f"{text} ({', '.join(unknown)})" if unknown and says_unknown else text
