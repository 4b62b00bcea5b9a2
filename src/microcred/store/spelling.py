"""Corrects a word that no program has to the nearest one that some program has."""

from collections.abc import Sequence
from difflib import get_close_matches

from microcred.store.match import is_known
from microcred.store.open import Catalogue
from microcred.store.text import split_words

_SHORTEST = 4
_LIKENESS = 0.75

_CANDIDATES = """
SELECT text FROM word
WHERE length(text) BETWEEN :length - 2 AND :length + 2
    AND (substr(text, 1, 1) IN (:first, :second) OR substr(text, 2, 1) = :first)
ORDER BY text
"""


def correct_words(catalogue: Catalogue, words: Sequence[str]) -> tuple[str, ...] | None:
    """The words with every unknown one replaced by its nearest known one; None where there is nothing to correct."""
    corrected = tuple(_correct(catalogue, word) for word in words)
    return corrected if corrected != tuple(words) else None


def _correct(catalogue: Catalogue, word: str) -> str:
    parts = split_words(word)
    if len(parts) != 1 or len(parts[0]) < _SHORTEST or parts[0].isdecimal() or is_known(catalogue, word):
        return word
    part = parts[0]
    rows = catalogue.execute(_CANDIDATES, {"length": len(part), "first": part[0], "second": part[1]})
    near = get_close_matches(part, [text for (text,) in rows], n=1, cutoff=_LIKENESS)
    return near[0] if near else word
