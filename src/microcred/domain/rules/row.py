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

TEXT = ("criteria", "description", "title")
TITLE = ("title",)
ASSESSMENT = ("assessment",)


NUMBER = "0"
"""Among the words of a rule: any digit, wherever it stands."""

HARDLY = 0.1
"""What part of what speaks against one class may speak for another, and yet be passed over."""

Speaks = tuple[tuple[CredentialClass, float], ...]
"""For which classes a piece of evidence speaks and how strongly, below 0 against."""


class Rule(NamedTuple):
    """One clue: where it is looked for, how it reads, for and against which classes it speaks, and why.

    Patterns read one sentence in lower case. They are tried only where it holds one of `words`, whole (no words:
    always); one that begins with ^ is tried at its beginning alone. What it `speaks` here is what the taxonomy lets
    expect; fitted to labels, it becomes what is weighed. A rule that `hides` takes what it matched away from the rules
    below it: “no exam” is not an exam. `rare` is why it stands though it fires on fewer than five records of the
    directory by which it is counted. One that `joins` looks for no words: it fires where another rule of each of its
    lots has, and none of those it is `without`. `beside` are words, one of which
    every match holds as well: a pattern that costs much is not tried without.
    """

    id: str
    fields: tuple[str, ...]
    words: tuple[str, ...]
    pattern: str
    speaks: Speaks
    because: str
    fires: str
    spares: str
    hides: bool = False
    rare: str = ""
    joins: tuple[tuple[str, ...], ...] | None = None
    without: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()

    @property
    def points_to(self) -> CredentialClass:
        """The class for which it speaks most; where it speaks for none, the one against which it does."""
        return points_to(self.speaks)

    @property
    def weight(self) -> float:
        """How strongly it speaks of that class; below 0 it speaks against it."""
        return dict(self.speaks)[self.points_to]


def points_to(speaks: Speaks) -> CredentialClass:
    """The class for which this speaks most; the one against which it does, where it speaks for none or hardly."""
    known = [said for said in speaks if said[0] is not CredentialClass.UNDETERMINED] or list(speaks)
    most, least = max(known, key=lambda said: said[1]), min(known, key=lambda said: said[1])
    return least[0] if HARDLY * -least[1] > max(most[1], 0.0) else most[0]
