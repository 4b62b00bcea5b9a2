"""Finds what a word means: one place for all commands."""

from collections.abc import Callable
from datetime import date

from microcred.domain.errors import Ambiguous, NotFound
from microcred.domain.naming import RIVAL, SLIP, choose, find_nearest, likeness
from microcred.domain.words import fold
from microcred.store.names import all_names, find_names, find_provider, provider_names
from microcred.store.open import Catalogue

Tell = Callable[[str], None]


def resolve_program(catalogue: Catalogue, word: str, today: date, tell: Tell | None = None) -> str:
    """The id of the program that a word means.

    A slip is mended only where `tell` is given to announce it (in commands that read). Raises NotFound with the
    nearest names, Ambiguous with the candidates.
    """
    found = choose(find_names(catalogue, fold(word)), today)
    if len(found) == 1:
        return found[0]
    if found:
        raise Ambiguous("program", word, found)
    near = _near_programs(catalogue, word, today)
    meant = _mend_slip(near) if tell else None
    if tell and meant:
        tell(f"nothing is called “{word}”: taken as {meant}")
        return meant
    raise NotFound("program", word, list(near)[:5], "microcred search finds programs by words")


def resolve_providers(catalogue: Catalogue, words: tuple[str, ...]) -> frozenset[str]:
    """The ids of the providers that these words mean, by id or name."""
    return frozenset(_resolve_provider(catalogue, word) for word in words)


def _resolve_provider(catalogue: Catalogue, word: str) -> str:
    found = find_provider(catalogue, fold(word))
    if found:
        return found
    names = provider_names(catalogue)
    nearest = find_nearest(word, names)
    raise NotFound("provider", word, [names[name] for name in nearest])


def _near_programs(catalogue: Catalogue, word: str, today: date) -> dict[str, float]:
    """Programs with names like the word, the likest first, and how like they are."""
    near: dict[str, float] = {}
    for name in find_nearest(word, all_names(catalogue), most=5):
        for program in choose(find_names(catalogue, name), today):
            near.setdefault(program, likeness(word, name))
    return near


def _mend_slip(near: dict[str, float]) -> str | None:
    """The one program whose name the word must be a slip of; None where there is none, or a rival."""
    ranked = sorted(near, key=lambda program: -near[program])
    if not ranked or near[ranked[0]] < SLIP:
        return None
    is_clear = len(ranked) == 1 or near[ranked[0]] - near[ranked[1]] >= RIVAL
    return ranked[0] if is_clear else None
