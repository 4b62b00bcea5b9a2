"""How requirements and conditions read in words."""

from microcred.domain.requirement import (
    Condition,
    NeedsAll,
    NeedsCondition,
    NeedsProgram,
    NeedsSome,
    Requirement,
)
from microcred.views.words import count, join_words


def spell_requirement(requirement: Requirement | None, *, nested: bool = False) -> str:
    """A requirement in words: a and (b or c)."""
    match requirement:
        case None:
            return ""
        case NeedsProgram(program):
            return program
        case NeedsCondition(condition):
            return spell_condition(condition)
        case NeedsAll(parts):
            text = " and ".join(spell_requirement(part, nested=True) for part in parts) or "nothing"
        case NeedsSome(1, parts):
            text = " or ".join(spell_requirement(part, nested=True) for part in parts) or "what nothing can meet"
        case NeedsSome(needed, parts):
            return f"{needed} of ({', '.join(spell_requirement(part, nested=True) for part in parts)})"
    return f"({text})" if nested and len(parts) > 1 else text


def spell_condition(condition: Condition) -> str:
    """A condition in words: 12 months of experience (network work)."""
    length = [count(condition.years, "year")] if condition.years else []
    if condition.months:
        length.append(count(condition.months, "month"))
    text = f"{join_words(length)} of {condition.kind}" if length else condition.kind
    return f"{text} ({condition.text})" if condition.text else text
