"""How a credential was found to be about a program."""

from enum import StrEnum
from typing import NamedTuple


class How(StrEnum):
    """By what a program was found, the most certain first."""

    CHOSEN = "chosen"
    IDENTIFIER = "identifier"
    URL = "url"
    TITLE = "title"
    STATED = "stated"
    UNCLEAR = "unclear"
    NONE = "none"


class Match(NamedTuple):
    """The program, None where none is certain; why; and those that it may be."""

    program: str | None
    how: How
    because: str
    candidates: tuple[str, ...] = ()


NOTHING = Match(None, How.NONE, "no program found")
