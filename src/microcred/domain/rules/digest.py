"""Tells one state of the rules from another, so that programs are placed anew when, and only when, they have changed."""

import hashlib
from functools import cache

from microcred.domain.rules.fitted import LEANING, LEVEL, SHARPNESS, SLOPE, SURE_ENOUGH
from microcred.domain.rules.table import BELIEVED, RULES
from microcred.domain.rules.words_of_criteria import CRITERIA_WORDS
from microcred.domain.rules.words_of_description import DESCRIPTION_WORDS
from microcred.domain.rules.words_of_title import TITLE_WORDS

ENGINE = 2
"""To be counted up where evidence is found or weighed otherwise, though the rules are the same."""


@cache
def digest_rules() -> str:
    """A digest of everything by which a program is placed."""
    words = (CRITERIA_WORDS, DESCRIPTION_WORDS, TITLE_WORDS)
    told = repr((ENGINE, RULES, words, SHARPNESS, LEVEL, SLOPE, LEANING, SURE_ENOUGH, sorted(BELIEVED.items())))
    return hashlib.sha256(told.encode()).hexdigest()[:16]
