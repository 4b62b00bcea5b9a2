"""What a catalogue holds, in four numbers."""

from datetime import date
from typing import NamedTuple


class Overview(NamedTuple):
    """How many programs are offered, by how many providers, how many certifications, and their oldest fact's day."""

    programs: int
    providers: int
    certifications: int
    oldest: date | None
