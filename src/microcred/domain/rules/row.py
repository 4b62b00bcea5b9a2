"""What a rule is: one row of the table, with its reason and its samples. Knows no rule."""

from typing import NamedTuple

from microcred.domain.taxonomy import CredentialClass

KNOWLEDGE = CredentialClass.KNOWLEDGE
SKILL = CredentialClass.SKILL
ABILITY = CredentialClass.ABILITY
CERTIFICATION = CredentialClass.CERTIFICATION
PARTICIPATION = CredentialClass.PARTICIPATION
RECOGNITION = CredentialClass.RECOGNITION
MACRO = CredentialClass.MACRO

TEXT = ("description", "title")
TITLE = ("title",)
ASSESSMENT = ("assessment",)


class Rule(NamedTuple):
    """One clue: where it is looked for, how it reads, for and against which classes it speaks, and why.

    Patterns read lower-case text. They are tried only where the text holds a word that begins like one of
    `words` (by their first four letters; no words: always). A rule that `hides` takes what it matched away
    from the rules below it: “no exam” is not an exam.
    """

    id: str
    fields: tuple[str, ...]
    words: tuple[str, ...]
    pattern: str
    speaks: tuple[tuple[CredentialClass, float], ...]
    because: str
    fires: str
    spares: str
    hides: bool = False

    @property
    def points_to(self) -> CredentialClass:
        """The class of which it says most, for or against."""
        return max(self.speaks, key=lambda said: abs(said[1]))[0]

    @property
    def weight(self) -> float:
        """How strongly it speaks of that class; below 0 it speaks against it."""
        return max((weight for _, weight in self.speaks), key=abs)
