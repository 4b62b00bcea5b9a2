"""Words learnt from labelled programs, by the field in which they stand: each is a rule that looks for this word."""

from collections.abc import Mapping
from functools import cache

from microcred.domain.rules.row import Speaks
from microcred.domain.rules.spelling import Words
from microcred.domain.rules.words_of_criteria import CRITERIA_WORDS
from microcred.domain.rules.words_of_description import DESCRIPTION_WORDS
from microcred.domain.rules.words_of_title import TITLE_WORDS

WORD = "word:"
"""How the id of such a rule begins; the word follows."""

_TABLES = {"criteria": CRITERIA_WORDS, "description": DESCRIPTION_WORDS, "title": TITLE_WORDS}
WORDY = frozenset(_TABLES)
"""The fields in which single words are read."""


@cache
def learnt_words(field: str) -> Mapping[str, Speaks]:
    """What each learnt word says where it stands in this field."""
    return Words(_TABLES.get(field, ""))
