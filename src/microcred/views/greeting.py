"""What bare `microcred` says of the catalogue, in a line or two."""

from datetime import date

from microcred.domain.overview import Overview
from microcred.views.words import count, spell_age


def spell_overview(overview: Overview | None, today: date, *, is_there: bool) -> str:
    """What it holds and how old its oldest fact is; or that the first command makes one, or will say what is wrong."""
    if overview is None and is_there:
        return "The catalogue cannot be read as it is: the next command mends it or says why."
    if overview is None:
        return "No catalogue yet: the first command that needs one builds it."
    if not overview.programs:
        return "The catalogue is empty: microcred import FILE fills it."
    held = f"{count(overview.programs, 'program')} of {count(overview.providers, 'provider')}"
    age = f"\nThe oldest fact is {spell_age(overview.oldest, today)}." if overview.oldest else ""
    return f"{held}, {count(overview.certifications, 'certification')} among them.{age}"
