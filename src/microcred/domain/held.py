"""What a person holds, beside what the catalogue knows of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from microcred.domain.portfolio import Portfolio
from microcred.domain.program import Program
from microcred.domain.provider import Provider


@dataclass(frozen=True, slots=True)
class Held:
    """A portfolio, the program of each holding by its id (where there is one), and the providers of these."""

    portfolio: Portfolio
    programs: Mapping[str, Program]
    providers: Mapping[str, Provider]
