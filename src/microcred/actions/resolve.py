"""Finds what a word means: one place for all commands."""

from collections.abc import Callable
from datetime import date

from microcred.domain.errors import Ambiguous, NotFound
from microcred.domain.naming import choose, find_nearest, is_close
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
    names = all_names(catalogue)
    nearest = find_nearest(word, names)
    if tell and nearest and is_close(word, nearest[0]):
        meant = choose(find_names(catalogue, nearest[0]), today)
        if len(meant) == 1 and not _is_rivalled(catalogue, word, nearest, meant[0], today):
            tell(f"nothing is called “{word}”: taken as {meant[0]}")
            return meant[0]
    candidates = [program for name in nearest for program in choose(find_names(catalogue, name), today)]
    raise NotFound("program", word, list(dict.fromkeys(candidates))[:5], "microcred search finds programs by words")


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


def _is_rivalled(catalogue: Catalogue, word: str, nearest: list[str], meant: str, today: date) -> bool:
    """Whether another program is as close to the word: then a person must choose."""
    rivals = (name for name in nearest[1:] if is_close(word, name))
    return any(program != meant for name in rivals for program in choose(find_names(catalogue, name), today))
