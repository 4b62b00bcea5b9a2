"""Which program a word means: by id, former id or foreign identifier, slug, alias, exam code, title, in that order."""

import difflib
import re
from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from heapq import nlargest
from typing import NamedTuple

from microcred.domain.program import Program, Status
from microcred.domain.words import fold


class NameKind(StrEnum):
    """What sort of name a word is of a program, the most telling first."""

    ID = "id"
    FORMER = "former"
    IDENTIFIER = "identifier"
    SLUG = "slug"
    ALIAS = "alias"
    EXAM_CODE = "exam_code"
    TITLE = "title"


class Named(NamedTuple):
    """A program that has a name: which sort of name it is, and whether the program can be taken."""

    program: str
    kind: NameKind
    status: Status
    retired_on: date | None = None

    def is_offered(self, today: date) -> bool:
        """Whether it is neither retired nor withdrawn."""
        if self.retired_on is not None and self.retired_on <= today:
            return False
        return self.status not in (Status.RETIRED, Status.WITHDRAWN)


_RANK = {kind: rank for rank, kind in enumerate(NameKind)}
_RANK[NameKind.IDENTIFIER] = _RANK[NameKind.FORMER]


def rank_of(kind: NameKind) -> int:
    """How telling a sort of name is: the smaller, the more."""
    return _RANK[kind]


def choose(named: Sequence[Named], today: date) -> list[str]:
    """The programs that a word means, from all that bear it: one if it is clear, several if not, none if unknown.

    The most telling sort of name decides. Among several, what is still offered stands before what is not.
    """
    if not named:
        return []
    best = min(_RANK[each.kind] for each in named)
    fitting = [each for each in named if _RANK[each.kind] == best]
    offered = [each for each in fitting if each.is_offered(today)]
    return sorted({each.program for each in offered or fitting})


def find_nearest(word: str, names: Iterable[str], most: int = 3) -> list[str]:
    """The names most like a word, best first; `names` are folded. Of very many, only those that share most with it count."""
    folded, known = fold(word), list(names)
    if len(known) > _MANY:
        pairs = {folded[start : start + 2] for start in range(len(folded) - 1)}
        known = nlargest(_MOST_COMPARED, known, key=lambda name: sum(pair in name for pair in pairs) - len(name) / 1000)
    return difflib.get_close_matches(folded, known, n=most, cutoff=0.6)


_MANY = 50_000
"""So many names take seconds to compare one by one."""

_MOST_COMPARED = 2_000

SLIP = 0.8
"""How like a name must be for the word to be taken for a slip of it."""

RIVAL = 0.07
"""How much less like the word every other program's names must be: else a person must say which."""


def likeness(word: str, name: str) -> float:
    """How like a folded name is to a word: 1 is the same, 0 has nothing in common.

    A name with other numbers is never so like that the word is taken for a slip of it: one exam is not another.
    """
    folded = fold(word)
    ratio = difflib.SequenceMatcher(None, name, folded).ratio()
    return ratio if re.findall(r"\d+", name) == re.findall(r"\d+", folded) else min(ratio, SLIP - RIVAL)


def names_of(program: Program) -> list[tuple[NameKind, str]]:
    """Every name a program answers to, folded: what the catalogue looks a word up in."""
    slug = program.id.partition("/")[2]
    names = [(NameKind.ID, program.id), (NameKind.SLUG, slug), (NameKind.TITLE, program.title)]
    names += [(NameKind.FORMER, former) for former in program.formerly]
    names += [(NameKind.IDENTIFIER, value) for _, value in program.identifiers]
    names += [(NameKind.ALIAS, alias) for alias in (*program.aliases, *abbreviations_in(program.title))]
    names += [(NameKind.ALIAS, former.partition("/")[2]) for former in program.formerly]
    names += [(NameKind.EXAM_CODE, code) for code in program.exam_codes]
    return list(dict.fromkeys((kind, fold(text)) for kind, text in names if fold(text)))


def abbreviations_in(title: str) -> list[str]:
    """Abbreviations that a title gives in parentheses: CCNA in “… Network Associate (CCNA)”."""
    inside = (part.partition(")")[0].strip() for part in title.split("(")[1:])
    return [word for word in inside if 2 <= len(word) <= 12 and sum(c.isupper() for c in word) >= 2 and " " not in word]
